"""Votes: who may, what silence means, what is carried, and what of it stands in the minutes."""

import asyncio
from datetime import UTC, datetime, timedelta
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.playground.transcript import tidy
from domain import voting as rules
from domain.errors import BadInput
from domain.groups import Role
from domain.hours import Hours
from domain.language import ResultReading, read_result
from domain.voting import Choice, Motion, Silence, Status
from handlers.kit.event import Heard
from storage import sitting
from storage import voting as store
from storage.db import Connection
from tests.chat import Group

NOON = datetime(2017, 11, 8, 11, tzinfo=UTC)
AT_TABLE = Motion(1, 1, 1, "plán", "Europe/Prague", status=Status.OPEN, opened=NOON)
ROLLAM = Motion(1, 1, 1, "plán", "Europe/Prague", None, Status.OPEN, until=datetime(2017, 11, 15, 20), opened=NOON)
YES, NO, ABSTAIN = Choice.YES, Choice.NO, Choice.ABSTAIN


def carried(silence: Silence, said: list[Choice], members: int) -> bool:
    motion = Motion(1, 1, 1, "plán", "Europe/Prague", silence=silence, until=ROLLAM.until)
    return rules.result(motion, said, members).carried


# --- rules


def test_what_is_carried() -> None:
    assert rules.result(AT_TABLE, [YES, YES, NO], 10).carried, "at the table those who are there decide"
    assert not rules.result(AT_TABLE, [YES, NO, ABSTAIN], 3).carried
    assert not rules.result(AT_TABLE, [], 3).carried
    assert carried(Silence.ABSTAIN, [YES, YES, YES], 5)
    assert not carried(Silence.ABSTAIN, [YES, YES], 4), "half is not more than half"
    assert not carried(Silence.AGAINST, [YES, YES], 4)
    assert carried(Silence.IGNORED, [YES, YES, NO], 5)
    assert not carried(Silence.IGNORED, [YES, YES], 4), "too few voted"


@given(st.lists(st.sampled_from(Choice), max_size=30), st.integers(0, 10), st.sampled_from(Silence), st.booleans())
def test_everybody_is_counted_once(said: list[Choice], silent: int, silence: Silence, away: bool) -> None:
    motion = Motion(1, 1, 1, "plán", "Europe/Prague", silence=silence, until=ROLLAM.until if away else None)
    members = len(said) + silent
    found = rules.result(motion, said, members)
    counted = found.yes + found.no + found.abstained
    assert counted == (members if away and silence is not Silence.IGNORED else len(said))
    assert found.yes == said.count(YES)
    assert not found.carried or 2 * found.yes > found.no + found.abstained


@given(st.integers(60, 59 * 24 * 60))
def test_the_silent_are_reminded_before_the_end_and_never_at_night(minutes: int) -> None:
    until = (NOON + timedelta(minutes=minutes)).replace(tzinfo=None)
    motion = Motion(1, 1, 1, "plán", "UTC", status=Status.OPEN, until=until, opened=NOON)
    hours = Hours("UTC")
    due = rules.nudge_at(motion, hours)
    assert due is None or (NOON < due < NOON + timedelta(minutes=minutes) and not hours.quiet(due))


def test_a_window_is_neither_over_at_once_nor_for_ever() -> None:
    for until, key in ((datetime(2017, 11, 8, 12, 30), "motion-soon"), (datetime(2018, 2, 1), "motion-far")):
        with pytest.raises(BadInput) as refused:
            rules.window(until, "Europe/Prague", NOON)
        assert refused.value.key == key


RESULTS = {
    "ŘS schvaluje plán. Hlasování: pro 9, proti 0, zdržel se 1": ("ŘS schvaluje plán.", ResultReading(9, 0, 1)),
    "ŘS schvaluje plán (pro 9 – proti 0 – zdržel(o) se 1)": ("ŘS schvaluje plán", ResultReading(9, 0, 1)),
    "ŘS volí předsedu, tajné hlasování: pro 5, proti 2, zdrželi se 0": (
        "ŘS volí předsedu",
        ResultReading(5, 2, 0, secret=True),
    ),
    "ŘS schvaluje plán (20/0/0)": ("ŘS schvaluje plán", ResultReading(20, 0, 0)),
    "ŘS schvaluje plán hlasování: 25 : 0 : 0": ("ŘS schvaluje plán", ResultReading(25, 0, 0)),
    "plán (per rollam do 30. 11. 2017: pro 3, proti 0, zdrželo se 1)": ("plán", ResultReading(3, 0, 1, True)),
    "The group approves it (vote: for 3, against 0, abstained 1).": (
        "The group approves it",
        ResultReading(3, 0, 1),
    ),
    "ŘS schvaluje zprávu pro 9 obcí, proti 2 námitkám": ("ŘS schvaluje zprávu pro 9 obcí, proti 2 námitkám", None),
    "poměr (1/2/3) dílů cementu": ("poměr (1/2/3) dílů cementu", None),
    "výsledek byl dobrý": ("výsledek byl dobrý", None),
}


@pytest.mark.parametrize("text", RESULTS)
def test_a_result_at_the_end_of_a_resolution_is_read(text: str) -> None:
    assert read_result(text) == RESULTS[text]


# --- chats


def test_a_vote_during_a_meeting_stands_in_its_minutes(group: Group) -> None:
    group.members("Dana", "Petr")
    group.play("""
        Alena@bot> /schuzka st 8. 11. 2017 od 9:20 do 11:00, radnice: Anketa
        bot@Alena> …
        Alena@bot> [Zveřejnit]
        bot> …
        Alena@bot> /program 1) Kontrola úkolů
          2) Anketa pro veřejnost
        bot+ 👍
        bot@Alena> …
        Alena@bot> /zahajit
        bot@Alena> …
        Alena@bot> bod 2
        bot+ 👌
        Alena@bot> /hlasovani ŘS schvaluje návrh ankety.
        bot@Alena> …
        Alena@bot> [Hlasovat teď]
        bot> 🗳 Hlasování – Řídicí skupina
        Dana> [Pro]
        Petr> [Pro]
        Alena> [Zdržuji se]
        bot* pro 2 – proti 0 – zdržel(o) se 1
          Přijato.
        bot@Alena* ▶ 2. Anketa pro veřejnost
          – usnesení: ŘS schvaluje návrh ankety (hlasování: pro 2, proti 0, zdrželo se 1)
        Alena@bot> [Ukončit jednání]
        bot@Alena> 📄 Zápis č. 1/2017 – návrh
          – Usnesení č. 1/1/2017: ŘS schvaluje návrh ankety. Hlasování: pro 2 – proti 0 – zdržel(o) se 1.
    """)


def test_a_vote_out_of_a_meeting_goes_into_the_next_minutes(group: Group) -> None:
    group.members("Dana", "Petr")
    group.play("""
        Alena@bot> /hlasovani ŘS doporučuje radě plán schválit
        bot@Alena> …
        Alena@bot> [Per rollam…]
        bot@Alena> …
        Alena@bot> zítra v 18
        Alena@bot> [Kdo mlčí, je proti]
        Alena@bot> [Zveřejnit]
        bot> …
        Dana> [Pro]
        Petr> [Pro]
        Dana> [Proti]
        Alena@bot> [Ukončit hlasování]
        bot@Alena> Ukončit hlasování teď? Ještě nehlasoval 1 člen.
          [Ukončit hlasování]
          [Nechat být]
        Alena@bot> [Nechat být]
        bot@Alena* …
        >> 2017-11-09 18:01
        bot@Alena> …
        bot@Alena> 🗳 Hlasování per rollam – Řídicí skupina
          pro 1 – proti 2 – zdržel(o) se 0
          Nepřijato.
        Alena@bot> /schuzka st 22. 11. 2017 od 14:00 do 16:00, radnice: Plán
        bot@Alena> …
        Alena@bot> [Zveřejnit]
        bot> …
        Alena@bot> /program 1) Kontrola úkolů
          2) Plán
        bot+ 👍
        bot@Alena> …
        >> 2017-11-22 14:00
        bot> …
        bot@Alena> …
        bot@Alena> …
        bot@Alena> …
        Alena@bot> [Zahájit jednání]
        bot@Alena> ▶ 1. Kontrola úkolů
          – Nebylo přijato: ŘS doporučuje radě plán schválit (per rollam do 9. 11. 2017: pro 1, proti 2, zdrželo se 0)
    """)


def opened(group: Group) -> Motion:
    group.play("""
        Alena@bot> /hlasovani ŘS schvaluje plán
        bot@Alena> …
        Alena@bot> [Hlasovat teď]
        bot> …
    """)
    found: list[Motion] = group.run(group.database.run(store.every_open))
    return found[0]


def test_only_members_of_before_vote_and_each_once(group: Group) -> None:
    group.members("Dana", "Petr")
    group.member("Host Novák", role=Role.GUEST)
    opened(group)
    group.play("""
        Host> [Pro]
        bot(Host)> Hlasovat mohou členové skupiny, kteří v ní byli, když hlasování začalo.
        Zdena> [Pro]
        bot(Zdena)> Hlasovat mohou členové skupiny, kteří v ní byli, když hlasování začalo.
        >> + 1 h
    """)
    group.member("Nová")
    group.play("""
        Nová> [Pro]
        bot(Nová)> Hlasovat mohou členové skupiny, kteří v ní byli, když hlasování začalo.
        Dana> [Pro]
        bot* hlasovalo 1 ze 3
        Dana> [Proti]
        bot(Dana)> Hlasujete proti.
        Alena@bot> [Ukončit hlasování]
        bot* pro 0 – proti 1 – zdržel(o) se 0
          Nepřijato.
    """)


def test_a_vote_that_comes_too_late_is_told_so(group: Group) -> None:
    group.members("Dana", "Petr")
    motion = opened(group)
    chat = group.playground.console.chats["Řídicí skupina"]
    card = next(one for one in reversed(chat.messages) if one.card and "Hlasování" in tidy(one.card.plain()))
    late = group.playground.console.taps("Dana", chat, card, card.buttons()[0])
    group.play("Alena@bot> [Ukončit hlasování]")
    group.run(group.playground.happens(late))
    shown = [one for one in group.playground.console.shown if one.how == "popup"][-1]
    assert shown.lines == ("Tohle hlasování už skončilo.",)
    assert group.run(group.database.run(lambda db: store.by_id(db, motion.id))).result.yes == 0


def test_forty_votes_at_once_are_all_counted(group: Group) -> None:
    names = [f"Člen {number}" for number in range(40)]
    group.members(*names)
    motion = opened(group)
    console, router = group.playground.console, group.playground.house.router
    chat = console.chats["Řídicí skupina"]
    card = next(one for one in reversed(chat.messages) if one.card and "Hlasování" in tidy(one.card.plain()))
    events = [
        console.event(
            Heard.BUTTON, name, chat, message=card.id, data=card.buttons()[at % 2].data, query=console.number()
        )
        for at, name in enumerate(names)
    ]

    async def at_once() -> None:
        await asyncio.gather(*(router.take([event], console) for event in events))

    group.run(at_once())
    said = group.run(group.database.run(partial(_said, motion=motion.id)))
    assert (said.count(Choice.YES), said.count(Choice.NO)) == (20, 20)


def _said(db: Connection, motion: int) -> list[Choice]:
    return list(store.choices(db, motion).values())


def test_what_a_vote_decided_is_written_once(group: Group) -> None:
    group.members("Dana")
    agreed = """
        Alena@bot> /hlasovani ŘS schvaluje plán
        bot@Alena> …
        Alena@bot> [Per rollam…]
        bot@Alena> …
        Alena@bot> zítra v 18
        Alena@bot> [Zveřejnit]
        bot> …
        Dana> [Pro]
        Alena> [Pro]
        bot* Přijato.
    """
    group.play(agreed)
    for day in ("15.", "22."):
        group.play(f"""
            Alena@bot> /schuzka {day} 11. 2017 od 14:00 do 16:00, radnice: Plán
            bot@Alena> …
            Alena@bot> [Zveřejnit]
            bot> …
        """)
        group.run(group.playground.until(datetime(2017, 11, int(day[:2]), 13, tzinfo=UTC)))
        group.playground.seen = len(group.playground.console.shown)
        group.run(group.playground.tap("Alena", group.playground.talk("Alena"), "Zahájit jednání"))
        group.playground.seen = len(group.playground.console.shown)

    def entries(db: Connection) -> list[int]:
        found = [sitting.find(db, meeting) for meeting in (1, 2)]
        return [len(one.notes) for one in found if one]

    assert group.run(group.database.run(entries)) == [1, 0]
