"""What an update may cost: the number of statements is held here, times are in bench/."""

from functools import partial

import pytest

from bot.playground.console import Message
from handlers.kit.event import Event
from tests.chat import Group
from tests.statements import Statements

CARD = "/schuzka st 22. 11. 2017 od 14:00 do 16:00, historická radnice: Návrh komunitního plánu"
CHAT = "Řídicí skupina"
TAP = 12
WRITTEN = 18


@pytest.fixture
def called(group: Group) -> Group:
    """A card stands in the group; Dana and Petr have answered it before."""
    group.members("Dana", "Petr")
    group.play(f"""
        Alena@bot> {CARD}
        bot@Alena> …
        Alena@bot> [Zveřejnit]
        bot> …
        Dana> [Přijdu]
        bot(Dana)> …
        Petr> přijdu
        bot+ 👍
    """)
    return group


def card(group: Group) -> Message:
    """The newest card of the chat."""
    return next(one for one in reversed(group.playground.console.chats[CHAT].messages) if one.card)


def cost(group: Group, event: Event) -> list[str]:
    """What the database is asked until the update is committed."""
    statements = Statements(group.database)
    group.run(group.database.run(partial(group.playground.house.router.handle, event=event)))
    return statements.of()


def tap(group: Group, name: str, label: str) -> Event:
    """Somebody taps a button of the card."""
    there = card(group)
    console = group.playground.console
    return console.taps(name, console.chats[CHAT], there, next(one for one in there.buttons() if one.label == label))


@pytest.mark.parametrize("label", ["Omlouvám se", "Přijdu"])
def test_an_answer_by_tap(called: Group, label: str) -> None:
    asked = cost(called, tap(called, "Dana", label))
    assert len(asked) <= TAP, "\n".join(asked)


def test_a_written_answer(called: Group) -> None:
    console = called.playground.console
    cost(called, console.writes("Dana", console.chats[CHAT], "nepřijdu", card(called)))  # now its buttons are known
    asked = cost(called, console.writes("Petr", console.chats[CHAT], "nepřijdu, mám službu", card(called)))
    assert len(asked) <= WRITTEN, "\n".join(asked)


def test_nothing_is_asked_twice(called: Group) -> None:
    console = called.playground.console
    cost(called, console.writes("Dana", console.chats[CHAT], "nepřijdu", card(called)))
    for event in (
        tap(called, "Dana", "Omlouvám se"),
        console.writes("Petr", console.chats[CHAT], "nepřijdu, mám službu", card(called)),
    ):
        reads = [one for one in cost(called, event) if one.startswith("SELECT")]
        assert len(reads) == len(set(reads)), "\n".join(reads)
