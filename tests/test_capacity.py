"""Seats of a meeting: who has one, who waits, and that the last one is never given twice."""

import asyncio
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.playground.console import Message
from bot.playground.transcript import tidy
from domain import capacity as rules
from domain.language import read_capacity
from storage import capacity as store
from tests.chat import Group

CHAT = "Řídicí skupina"


def test_the_line_of_a_meeting_says_how_many_fit_in() -> None:
    for text, seats, rest in (
        ("st 22. 11. v 14, radnice, kapacita 20: Plán", 20, "st 22. 11. v 14, radnice: Plán"),
        ("max. 15 osob, st 22. 11. v 9: X", 15, "st 22. 11. v 9: X"),
        ("st 22. 11. v 14, radnice (kapacita 30 lidí): Plán", 30, "st 22. 11. v 14, radnice: Plán"),
        ("Wed at 14, town hall, capacity 20: Plan", 20, "Wed at 14, town hall: Plan"),
        (
            "st 22. 11. v 9, radnice: Kapacita 20 lůžek v domově",
            None,
            "st 22. 11. v 9, radnice: Kapacita 20 lůžek v domově",
        ),
    ):
        assert read_capacity(text) == (seats, rest)


@given(st.lists(st.tuples(st.integers(1, 8), st.booleans()), max_size=30), st.integers(1, 5))
def test_nobody_who_has_a_seat_loses_it_to_somebody_else(said: list[tuple[int, bool]], seats: int) -> None:
    places: dict[int, int] = {}
    coming: list[int] = []
    before = rules.NOBODY
    for person, comes in said:
        coming = [one for one in coming if one != person] + ([person] if comes else [])
        now = rules.seat(rules.queue(places, coming), seats, 0)
        assert not rules.taken_away(before, now)
        assert len(now.seated) == min(seats, len(coming))
        assert len(now.seated) + len(now.waiting) == len(coming)
        places = {one: at for at, one in enumerate((*now.seated, *now.waiting))}
        before = now


@pytest.fixture
def called(group: Group) -> Group:
    """A meeting with two seats for five."""
    group.member("Dana", private=True)
    group.member("Eva", private=True)
    group.members("Petr", "Soňa")
    group.play("""
        Alena@bot> /schuzka st 22. 11. od 14:00 do 16:00, radnice, kapacita 2: Plán
        bot@Alena> Míst: 2
        Alena@bot> [Zveřejnit]
        bot> Zbývají 2 místa.
    """)
    return group


def test_whoever_confirms_keeps_their_place_and_whoever_cannot_be_written_to_is_told_by_the_convener(
    called: Group,
) -> None:
    called.play("""
        Dana> [Přijdu]
        Eva> [Přijdu]
        Petr> [Přijdu]
        bot(Petr)> Místa jsou už obsazená, čekáte jako 1. v pořadí. …
        Soňa> přijdu
        bot> Místa jsou už obsazená, čekáte jako 2. v pořadí. …
        bot* Čekají 2: Petr, Soňa
        Dana> [Přijdu]
        bot(Dana)> Počítáme s vámi: …
        Eva> [Omlouvám se]
        bot@Alena> Na „Plán“ se uvolnilo místo pro: Petr. …
        bot* přijdou 2 z 5 · 1 omluva
          Čeká 1: Soňa
        Eva> [Přijdu]
        bot(Eva)> Místa jsou už obsazená, čekáte jako 2. v pořadí. …
        Eva@bot> kdo přijde?
        bot@Eva> Plán, středa 22. 11. 2017 od 14:00
          Přijdou: Dana, Petr
    """)


def test_a_guest_takes_a_seat_and_nobody_stands_up_for_one(called: Group) -> None:
    called.play("""
        Dana> [Přijdu]
        Dana> host Michal Polák, univerzita
        bot+ 👌
        bot* Všechna místa jsou obsazená.
        Eva> [Přijdu]
        bot(Eva)> Místa jsou už obsazená, čekáte jako 1. v pořadí. …
        Dana> host Jan Malý
        bot@Dana> Volné místo pro hosta už není. …
        Dana> host Michal Polák nepřijde
        bot@Dana> Z hostů odebráno: Michal Polák.
        bot@Eva> Uvolnilo se místo: počítáme s vámi …
        bot* přijdou 2 z 5
    """)


def test_the_number_of_seats_is_checked_and_may_go(called: Group) -> None:
    called.play("""
        Alena@bot> /kapacita 0
        bot@Alena> Aspoň jedno místo tam být musí. …
        Alena@bot> /kapacita 2000000
        bot@Alena> Kolik je míst? …
        Alena@bot> /kapacita 20000
        bot@Alena> Tolik míst nespočítám, nejvýš 10 000. …
        Dana@bot> /kapacita 3
        bot@Dana> Tohle může jen, kdo skupinu koordinuje. …
        Dana> [Přijdu]
        Eva> [Přijdu]
        Petr> [Přijdu]
        bot* Čeká 1: Petr
        Alena@bot> [Kapacita]
        bot@Alena> Kolik lidí se vejde? Napište číslo.
          [Bez omezení]
        Alena@bot> [Bez omezení]
        bot(Alena)> Na „Plán“ se místa nepočítají.
        bot@Alena> Na „Plán“ se uvolnilo místo pro: Petr. …
        bot* přijdou 3 z 5
    """)


def test_only_those_with_a_seat_are_reminded(called: Group) -> None:
    called.play("""
        Eva> [Přijdu]
        Petr> [Přijdu]
        Dana> [Přijdu]
        bot* Čeká 1: Dana
        >> 2017-11-22 12:30
        bot@Alena> Přijdete?
        bot@Alena> K jednání „Plán“ (středa 22. 11. 2017 od 14:00) zatím chybí odpověď: Soňa. …
        bot@Alena> Na jednání „Plán“ (středa 22. 11. 2017 od 14:00) zatím bez odpovědi: Soňa.
        bot> …
        bot@Eva> ⏰ Dnes, …
    """)


def test_a_hundred_answers_at_once_fill_twenty_seats(group: Group) -> None:
    names = [f"Člen {number}" for number in range(100)]
    group.members(*names)
    group.play("""
        Alena@bot> /schuzka st 22. 11. od 14:00, radnice, kapacita 20: Plán
        bot@Alena> …
        Alena@bot> [Zveřejnit]
        bot> Zbývá 20 míst.
    """)
    console = group.playground.console
    chat = console.chats[CHAT]
    card: Message = next(one for one in reversed(chat.messages) if one.card)
    coming = next(button for button in card.buttons() if button.label == "Přijdu")
    events = [console.taps(name, chat, card, coming) for name in names]
    take = group.playground.house.router.handle

    async def at_once() -> list[str]:
        done = await asyncio.gather(*(group.database.run(partial(take, event=event)) for event in events))
        return [tidy(outcome.popup) for outcome in done]

    said = group.run(at_once())
    seating = group.run(group.database.run(lambda db: store.kept(db, 1)))
    assert len([one for one in said if one.startswith("Počítáme s vámi")]) == len(seating.seated) == 20
    waiting = [f"čekáte jako {place}. v pořadí" for place in range(1, 81)]
    assert sorted(one for one in said if "čekáte" in one) == sorted(
        f"Místa jsou už obsazená, {place}. Uvolní-li se místo, dám vám vědět." for place in waiting
    )
