"""Finding a date: proposed, answered by tap and sentence, chosen; and what is refused."""

import asyncio
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import partial

import pytest

from bot.playground.console import Message
from bot.playground.transcript import tidy
from domain import polls as rules
from domain.hours import Hours
from domain.language import Slot, Stance, read_slots, read_votes
from domain.polls import Option, Tally
from handlers.kit.event import Heard
from storage import groups, rooms, rsvp
from storage import polls as store
from storage.db import Connection, Database
from tests.chat import Group
from tests.networks import OTHER, Networks, beside

NOON = datetime(2017, 11, 8, 8, tzinfo=UTC)
ZONE = "Europe/Prague"
CHAT = "Řídicí skupina"


# --- what is read


SLOTS = {
    "út 9:00, čt 14-16": ["14. 9:00", "16. 14:00–16:00"],
    "14., 15. a 16. 11. v 9": ["14. 9:00", "15. 9:00", "16. 9:00"],
    "út a čt v 9": ["14. 9:00", "16. 9:00"],
    "út 14. 11. v 9, 14:00, čt 16:00": ["14. 9:00", "14. 14:00", "16. 16:00"],
    "zítra v 9 nebo pozítří v 10": ["9. 9:00", "10. 10:00"],
}
UNREAD = ["út 9:00, kočka", "31. 2. v 9", "něco jiného", "út 9:00 a beru Danu", "x" * 2000]


def test_a_list_of_slots_goes_forward_and_is_read_whole_or_not_at_all() -> None:
    for text, told in SLOTS.items():
        heard = read_slots(text, NOON, ZONE)
        assert ([said(slot) for slot in heard.slots], heard.unread) == (told, ""), text
    for text in UNREAD:
        assert read_slots(text, NOON, ZONE).unread, text
    days = read_slots("úterý, středa", NOON, ZONE)
    assert [day.day for day in days.days] == [14, 15]
    week = read_slots("pro řídicí skupinu příští týden dopoledne: Rozpočet", NOON, ZONE, groups=[CHAT])
    assert (week.first, week.part, week.title, week.groups) == (
        datetime(2017, 11, 13).date(),
        "morning",
        "Rozpočet",
        (0,),
    )
    english = read_slots("Tue 9am, 16 November at 2pm: Budget", NOON, ZONE, "en")
    assert [said(slot) for slot in english.slots] == ["14. 9:00", "16. 14:00"]


def said(slot: Slot) -> str:
    end = f"–{slot.end:%-H:%M}" if slot.end else ""
    return f"{slot.start.day}. {slot.start:%-H:%M}{end}"


OFFERED = [datetime(2017, 11, day, hour) for day, hour in ((14, 9), (14, 14), (15, 9), (16, 14))]
VOTES = {
    "můžu v úterý, ve středu jen v nouzi": "yy?.",
    "v úterý a ve středu můžu": "yyy.",
    "úterý ano, středa ne": "yyn.",
    "můžu v úterý v 9, jinak ne": "ynnn",
    "můžu v úterý dopoledne": "y...",
    "kdykoli": "yyyy",
    "nemůžu ani jednou": "nnnn",
    "nevyhovuje mi nic": "nnnn",
    "1 a 3 ano, 2 v nouzi": "y?y.",
    "14. 11. můžu jen v nouzi": "??..",
    "v 9 ano": "y.y.",
    "v úterý nemůžu, jindy ano": "nnyy",
    "Dobrý den, v úterý mi to nejde, ve středu ano. Děkuji": "nny.",
}
ENGLISH = {
    "I can make Tuesday but not Wednesday": "yyn.",
    "Thursday only if needed, the rest works": "yyy?",
    "any time": "yyyy",
    "Tuesday at 9 works for me": "y...",
}
# Of these nothing may ever be written down.
NOT_READ = [
    "v úterý, ve středu ne", "ve středu asi jo", "můžu kdykoli kromě středy", "můžu", "ne", "v úterý mám zubaře",
    "můžu přijít v úterý a beru s sebou Danu", "v pátek můžu", "kdyby to bylo v úterý, tak můžu", "úterý nebo středa",
    "v úterý ano i ne", "Petr v úterý nemůže", "pokud v úterý, tak ano", "v úterý radši ve čtvrtek", "minulé úterý ano",
    "v úterý můžu, ale jen do deseti",
]  # fmt: skip


def test_an_answer_is_read_whole_or_not_at_all() -> None:
    letters = {Stance.YES: "y", Stance.NEED: "?", Stance.NO: "n"}
    for language, table in (("cs", VOTES), ("en", ENGLISH)):
        for text, told in table.items():
            votes = read_votes(text, OFFERED, NOON, ZONE, language).votes
            assert "".join(letters[votes[at]] if at in votes else "." for at in range(4)) == told, text
    for text in NOT_READ:
        assert not read_votes(text, OFFERED, NOON, ZONE).sure, text


# --- the rules


def test_the_best_slot_is_the_one_that_most_can_make_then_easily_then_soon() -> None:
    slots = [Option(at, datetime(2017, 11, 14 + at, 9)) for at in range(4)]
    few, forced, easy, late = (
        Tally(slots[0], (1, 2)),
        Tally(slots[1], (1,), (2, 3)),
        Tally(slots[2], (1, 2), (3,)),
        None,
    )
    late = Tally(slots[3], (1, 2), (3,))
    assert rules.best([few, forced, late, easy]) == easy
    assert rules.best([Tally(slots[0], no=(1,))]) is None


def test_the_silent_are_reminded_on_a_working_day_well_before_the_first_slot() -> None:
    def due(days: float) -> datetime | None:
        slot = Option(1, (NOON + timedelta(days=days)).replace(tzinfo=None) + timedelta(hours=1))
        return rules.nudge_at(NOON, [slot], Hours(ZONE))

    assert due(10) == NOON + timedelta(days=2)
    assert due(2) == NOON + timedelta(days=1)
    assert due(0.2) is None


def test_of_a_month_tuesdays_and_thursdays_are_proposed_and_no_holiday_is_offered() -> None:
    now = datetime(2017, 12, 1, 8)
    month = rules.proposed(read_slots("v prosinci odpoledne", NOON, ZONE), None, "CZ", now)
    assert {one.slot.start.weekday() for one in month} == {1, 3}
    assert [one.slot.start.day for one in month if not one.offered] == [26]
    usual = rules.proposed(
        read_slots("zítra", NOON, ZONE), datetime(2017, 1, 1, 13).time(), "CZ", now.replace(month=11)
    )
    assert [(one.slot.start.hour, one.offered) for one in usual] == [(9, False), (13, True)]


# --- in the chat


@pytest.fixture
def asked(group: Group) -> Group:
    """A date is looked for among three."""
    group.member("Dana", private=True)
    group.member("Petr")
    group.play("""
        Alena@bot> /termin út 14. 11. v 9, čt 16. 11. v 9: Rozpočet
        bot@Alena> …
        Alena@bot> [Zveřejnit]
        bot> Odpovědělo 0 ze 3.
    """)
    return group


def card(group: Group, chat: str = CHAT) -> Message:
    """The newest message with buttons."""
    return next(one for one in reversed(group.playground.console.chats[chat].messages) if one.card and one.buttons())


def test_an_old_button_is_told_what_became_of_its_slot(asked: Group) -> None:
    first, second = (button.data for button in card(asked).buttons()[:2])
    asked.play("""
        Alena@bot> [Upravit termíny]
        Alena@bot> [✓ út 14. 11. 9:00]
        bot* 1. čtvrtek 16. 11. 2017 od 9:00
        Alena@bot> [✓ čt 16. 11. 9:00]
        bot(Alena)> Aspoň jeden termín musí zůstat. …
    """)
    assert tidy(asked.press("Petr", first)) == "Tenhle termín už v nabídce není. Podívejte se prosím na kartu."
    assert "hodí se vám" in tidy(asked.press("Petr", second))
    asked.play("""
        Alena@bot> [Hotovo]
        Alena@bot> [Vybrat ⭐ čt 16. 11. 9:00]
        bot@Alena> Náhled, …
        Alena@bot> [Zveřejnit]
        bot> přijde 1 ze 3
          Petr (ještě potvrdí)
        bot* Vybráno: čtvrtek 16. 11. 2017 od 9:00
    """)
    assert tidy(asked.press("Dana", second)).startswith("Hledání už skončilo, termín je vybraný.")


def test_two_who_choose_get_one_meeting_and_the_last_slot_chosen_counts(asked: Group) -> None:
    asked.member("Tomáš", private=True, admin=True)
    asked.play("""
        Dana> [út 14. 11. 9:00]
        Alena@bot> [Vybrat ⭐ út 14. 11. 9:00]
        bot@Alena> Náhled, …
          úterý 14. 11. 2017 od 9:00
        Alena@bot> [Vybrat ⭐ út 14. 11. 9:00]
        bot@Alena> Náhled, …
        Alena@bot> [Vybrat čt 16. 11. 9:00]
        bot@Alena> Náhled, …
          čtvrtek 16. 11. 2017 od 9:00
        bot@Alena* Zahozeno.
        Alena@bot> [Zveřejnit]
        bot> čtvrtek 16. 11. 2017 od 9:00
          přijde 0 ze 4
    """)


def test_answers_are_carried_over_as_tentative_and_not_at_all_to_another_hour(asked: Group) -> None:
    asked.play("""
        Dana> [út 14. 11. 9:00]
        Dana> [út 14. 11. 9:00]
        Petr> [Nehodí se mi žádný]
        Alena@bot> [Vybrat ⭐ út 14. 11. 9:00]
        bot@Alena> Náhled, …
        Alena@bot> [Upravit]
        bot@Alena> …
        Alena@bot> od 10:00
        bot@Alena* úterý 14. 11. 2017 od 10:00
        Alena@bot> [Zveřejnit]
        bot> přijde 0 ze 3
    """)
    assert asked.run(asked.database.run(lambda db: rsvp.replies_to(db, 1))) == []


def test_needs_and_noes_are_carried_over(asked: Group) -> None:
    asked.play("""
        Dana> [út 14. 11. 9:00]
        Dana> [út 14. 11. 9:00]
        Petr> [Nehodí se mi žádný]
        Alena@bot> [Vybrat ⭐ út 14. 11. 9:00]
        bot@Alena> Náhled, …
        Alena@bot> [Zveřejnit]
        bot> přijde 0 ze 3 · 1 omluva · 1 neví
          Omluveni: Petr
          Nevědí: Dana
        bot@Dana> …
          Termín je vybraný. Hodí se vám jen v nouzi, zatím máte zapsáno: nevím. Přijdete?
        Dana@bot> [Přijdu]
        bot* přijde 1 ze 3 · 1 omluva
          Dana
    """)


def test_the_silent_are_reminded_once_and_a_search_whose_slots_have_come_is_over(asked: Group) -> None:
    asked.play("""
        Petr> [út 14. 11. 9:00]
        >> + 2 dny
        bot@Alena> Ještě od vás nevíme, kdy se vám to hodí. …
        bot@Dana> Ještě od vás nevíme, kdy se vám to hodí. …
        >> + 3 dny
        >> 2017-11-16 10:00
        bot* Hledání termínu skončilo.
        Dana@bot> /termin
        bot@Dana> Tohle může jen, kdo skupinu koordinuje. …
    """)


def test_only_who_coordinates_looks_for_a_date_and_others_see_their_own_card(asked: Group) -> None:
    asked.member("Eva", private=True)
    asked.play("""
        Eva@bot> /termin příští týden
        bot@Eva> Tohle může jen, kdo skupinu koordinuje. …
        Eva@bot> /termin
        bot@Eva> 🗓 Hledáme termín – Řídicí skupina
          [▫️ út 14. 11. 9:00]
        Eva@bot> úterý ano, čtvrtek jen v nouzi
        bot@Eva> Zapsáno:
          ✅ út 14. 11. 9:00
          🟡 čt 16. 11. 9:00
        bot@Eva* [✅ út 14. 11. 9:00]
          [🟡 čt 16. 11. 9:00]
        Petr~> v úterý můžu
        Petr> v úterý můžu
        bot+ 👍
        bot* 1. úterý 14. 11. 2017 od 9:00 – mohou 2 ⭐
    """)


def test_a_plain_word_starts_it_and_what_is_not_understood_is_named(group: Group) -> None:
    group.play("""
        Alena@bot> najdi termín na příští týden dopoledne
        bot@Alena> Náhled, …
          Jednání
          [✓ po 13. 11. 9:00]
        Alena@bot> [Zahodit]
        bot@Alena* Zahozeno.
        Alena@bot> najdi termín
        bot@Alena> Kdy asi? …
        Alena@bot> út 9:00, kočka
        bot@Alena> Nerozumím, co je „kočka“. …
        Alena@bot> /termin 6. 11. v 9
        bot@Alena> Tenhle termín už uplynul. …
        Alena@bot> /termin so 18. 11. v 9
        bot@Alena> Náhled, …
          sobota 18. 11. 2017: je víkend.
    """)


def test_meetings_of_the_same_people_are_named_and_ending_asks_first(asked: Group) -> None:
    asked.play("""
        Alena@bot> /schuzka út 14. 11. od 8:00 do 10:00, radnice: Porada
        bot@Alena> …
        Alena@bot> [Zveřejnit]
        bot> …
        Dana> [út 14. 11. 9:00]
        bot@Alena* út 14. 11. 9:00 se kryje s jednáním „Porada“ – týká se 3 lidí.
        Alena@bot> [Ukončit hledání]
        bot@Alena> Ukončit hledání termínu „Rozpočet“ bez výsledku? …
          [Ukončit hledání]
          [Nechat být]
        Alena@bot> [Ukončit hledání]
        bot* Hledání termínu skončilo.
        bot@Alena* Hledání termínu „Rozpočet“ skončilo.
    """)


def test_an_hour_that_the_clocks_skip_is_not_proposed(group: Group) -> None:
    group.play("""
        >> 2018-03-20 09:00
        Alena@bot> /termin ne 25. 3. ve 2:30
        bot@Alena> Nerozumím, co je „ne 25. 3. ve 2:30“. …
        Alena@bot> /termin 29. 2. 2019 v 9
        bot@Alena> Nerozumím, co je „29. 2. 2019 v 9“. …
    """)


# --- at once, and on both networks


def test_fifty_votes_at_once_are_all_counted(group: Group) -> None:
    names = [f"Člen {number}" for number in range(25)]
    group.members(*names)
    group.play("""
        Alena@bot> /termin út 14. 11. v 9, čt 16. 11. v 9: Rozpočet
        bot@Alena> …
        Alena@bot> [Zveřejnit]
        bot> Odpovědělo 0 ze 26.
    """)
    there, console = card(group), group.playground.console
    both = there.buttons()[:2]
    events = [console.taps(name, console.chats[CHAT], there, button) for name in names for button in both]
    take = group.playground.house.router.handle

    async def at_once() -> None:
        await asyncio.gather(*(group.database.run(partial(take, event=event)) for event in events))

    group.run(at_once())
    votes = group.run(group.database.run(lambda db: store.votes_on(db, 1)))
    assert len(votes) == len(events)
    assert {vote.stance for vote in votes} == {Stance.YES}


@pytest.fixture
def both(database_url: str) -> Iterator[Group]:
    """A group on two networks."""
    with asyncio.Runner() as runner:
        database = Database.open(database_url)
        yield beside(database, runner.get_loop())
        runner.run(database.close())


def test_one_card_stands_on_both_networks(both: Group) -> None:
    assert isinstance(both.playground, Networks)
    console, title = both.playground.second, "řídicí skupina"
    both.member("Dana")
    joined = console.event(Heard.JOINED, "Alena°", console.chat(title, title))

    def own_accounts(db: Connection) -> None:
        alena = next(one for one in groups.people_of(db, both.community) if one.name == "Alena")
        rooms.belongs(db, rooms.account_of(db, OTHER, "@Alena°").id, alena.id)

    both.run(both.database.run(own_accounts))
    both.run(both.playground.house.router.take([joined], console))
    both.run(both.playground.settle())
    both.playground.seen = len(console.shown)
    both.play("""
        Alena@bot> /termin út 14. 11. v 9, čt 16. 11. v 9: Rozpočet
        bot@Alena> …
        Alena@bot> [Zveřejnit]
        bot> Odpovědělo 0 ze 2.
        bot#řídicí skupina> Odpovědělo 0 ze 2.
        Dana> [út 14. 11. 9:00]
        bot* 1. úterý 14. 11. 2017 od 9:00 – může 1 ⭐
        bot#řídicí skupina* 1. úterý 14. 11. 2017 od 9:00 – může 1 ⭐
        == řídicí skupina ==
        Alena°> v úterý můžu, ve čtvrtek ne
        bot+ 👍
        bot@Alena°> K hledání termínu „Rozpočet“ odpověděli všichni.
        bot* 1. úterý 14. 11. 2017 od 9:00 – mohou 2 ⭐
          Odpověděli 2 ze 2.
    """)
