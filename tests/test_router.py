"""One update, one transaction."""

from typing import Any

import pytest

from bot.playground.console import quoted
from bot.playground.play import Meaningless
from bot.playground.transcript import tidy
from handlers.kit.event import Author, Event, Heard, Place
from storage import groups, updates
from tests.chat import Group
from tests.errors import Errors


def message(group: Group, number: str, text: str, **values: Any) -> Event:
    """Dana writes into the group's chat."""
    place = Place("console", "Řídicí skupina", title="Řídicí skupina")
    return Event(number, group.now, Heard.MESSAGE, place, Author("Dana", "Dana"), "1", text, **values)


@pytest.fixture
def called(group: Group) -> Group:
    """A meeting with its card."""
    group.members("Dana")
    group.play("""
        Alena@bot> /schuzka 22. 11. 2017 ve 14:00, radnice: Návrh
        bot@Alena> …
        Alena@bot> [Zveřejnit]
        bot> …
    """)
    return group


def test_an_update_delivered_twice_is_taken_once(called: Group) -> None:
    chat = called.playground.console.chats["Řídicí skupina"]
    coming = chat.messages[-1].buttons()[0]
    called.playground.console.asked["q"] = ("Dana", chat)
    event = Event(
        "console:1", called.now, Heard.BUTTON, Place("console", chat.id), Author("Dana", "Dana"),
        chat.messages[-1].id, data=coming.data, query="q",
    )  # fmt: skip
    router = called.playground.house.router
    for _ in range(2):
        called.run(router.take([event], called.playground.console))
    called.run(called.playground.settle())
    group = [one for one in called.playground.console.shown if one.how == "edit" and one.chat.id == chat.id]
    edits = [one for one in group if "přijde 1 ze 2" in one.lines]
    assert len(edits) == 1


@pytest.mark.parametrize(
    "data", ["", "rsvp.coming:1:1:AAAAAAAAAA", "nonsense", "a:b:c:d:e", "č" * 32, "rsvp.coming:x:1:"]
)
def test_a_forged_button_is_refused(called: Group, data: str) -> None:
    said = called.press("Dana", data)
    assert said == "Tohle tlačítko neznám. Otevřete si prosím novou kartu příkazem /schuzky."


def test_a_button_copied_into_another_room_is_refused(called: Group) -> None:
    called.add("PS Senioři")
    coming = called.playground.console.chats["Řídicí skupina"].messages[-1].buttons()[0]
    assert called.press("Dana", coming.data, "PS Senioři").startswith("Tohle tlačítko neznám.")


def test_an_update_that_breaks_us_is_kept_and_the_next_one_goes_on(called: Group, errors: Errors) -> None:
    def breaks(_turn: object) -> bool:
        raise ZeroDivisionError("a bug of ours")

    book = called.playground.house.book
    listeners = book.listeners
    book.listeners = [(0, "broken", breaks), *listeners]
    called.play("""
        Dana@bot> dobrý den
        bot@Dana> Něco se mi pokazilo, omlouvám se. Nic se nezměnilo; zkuste to prosím znovu. …
    """)
    book.listeners = listeners
    called.play("""
        Dana> přijdu
        bot* přijde 1 ze 2
    """)
    kept = called.run(called.database.run(updates.failed))
    assert len(kept) == 1
    assert kept[0][1].startswith("ZeroDivisionError at tests/test_router.py:")
    assert "a bug of ours" not in kept[0][1]
    errors.were("update failed")


def test_a_refused_deed_leaves_nothing_behind(called: Group) -> None:
    called.play("""
        Alena@bot> [Upravit]
        bot@Alena> Co se mění? …
        Alena@bot> včera ve 14:00
        bot@Alena> Tenhle termín …
    """)
    card = called.playground.console.chats["Řídicí skupina"].messages[-1].card
    assert card
    assert any("22.\xa011.\xa02017" in line.text for line in card.lines)


@pytest.mark.parametrize(
    "name",
    ["<b>Tučná</b>", "Jan 🙂 Novák", "Jan\u202eNovák", "Ja\u200bn", "&amp;", "*_`[", "a" * 300, "\u0000Nul"],
)
def test_any_name_may_answer(called: Group, name: str) -> None:
    chat = called.playground.console.chats["Řídicí skupina"]
    coming = chat.messages[-1].buttons()[0]
    called.playground.console.asked["q"] = ("hostile", chat)
    author, place = Author("hostile", name), Place("console", chat.id, title=name)
    event = Event("h1", called.now, Heard.BUTTON, place, author, chat.messages[-1].id, data=coming.data, query="q")
    called.run(called.playground.house.router.take([event], called.playground.console))
    called.run(called.playground.settle())
    said = next(one.lines[0] for one in called.playground.console.shown if one.person == "hostile")
    assert tidy(said).startswith("Počítáme s vámi")
    card = chat.messages[-1].card
    assert card
    assert not any(char in card.plain() for char in "\u202e\u200b\u0000")


def test_a_text_over_the_limit_is_refused_with_numbers(called: Group) -> None:
    called.play(f"""
        Alena@bot> /schuzka {"x" * 5000}
        bot@Alena> Text má 5 000 znaků, vejde se 2 000. Zkraťte ho prosím nebo ho pošlete po částech.
    """)


def test_an_anonymous_admin_is_asked_to_speak_as_herself(called: Group) -> None:
    place = Place("console", "Řídicí skupina", title="Řídicí skupina")
    chat = called.playground.console.chats["Řídicí skupina"]
    event = message(called, "x1", "/schuzka zítra ve 14:00")
    anonymous = Event(
        "x2", called.now, Heard.MESSAGE, place, Author("group", "Řídicí skupina", anonymous=True), "9", event.text
    )
    called.run(called.playground.house.router.take([anonymous], called.playground.console))
    called.run(called.playground.settle())
    card = chat.messages[-1].card
    assert card
    assert card.plain().startswith("Píšete jménem chatu")


def test_a_corrected_answer_counts_and_a_corrected_command_does_not_run_again(called: Group) -> None:
    called.play("""
        Dana> přijdu
        bot* přijde 1 ze 2
    """)
    chat = called.playground.console.chats["Řídicí skupina"]
    card = next(one for one in chat.messages if one.card)
    answers = quoted(card)
    said = next(one for one in chat.messages if one.text == "přijdu")
    called.happens(Heard.MESSAGE, "Dana", message=said.id, text="omlouvám se", answers=answers, edited=True)
    assert "přijde 0 ze 2 · 1 omluva" in (card.card.plain() if card.card else "")
    assert not called.happens(Heard.MESSAGE, "Alena", message="3", text="/schuzka zítra ve 14", edited=True)


def test_a_tap_on_a_button_that_is_not_there_is_no_tap(called: Group) -> None:
    with pytest.raises(Meaningless):
        called.play("Dana> [Neexistuji]")


def test_a_command_delivered_twice_is_obeyed_once(called: Group) -> None:
    console = called.playground.console
    event = console.event(Heard.MESSAGE, "Alena", console.chats["@Alena"], message="7", text="/clen Jana Nová")
    for _ in range(2):
        called.run(called.playground.happens(event))
    people = called.run(called.database.run(groups.people_of, called.community))
    assert [person.name for person in people].count("Jana Nová") == 1


def test_two_first_taps_of_one_newcomer_at_the_same_instant_make_one_person(called: Group) -> None:
    """On PostgreSQL two chats are handled side by side: both may find the account missing and make it."""
    console, router = called.playground.console, called.playground.house.router
    called.add("PS Senioři")
    chats = [console.chats["Řídicí skupina"], console.chats["PS Senioři"], console.chat("@Nová Tvář", private=True)]
    events = [console.event(Heard.MESSAGE, "Nová Tvář", chat, message="5", text="přijdu") for chat in chats]
    called.run(router.take(events, console))
    assert called.run(called.database.run(updates.failed)) == []


def test_what_the_database_will_never_take_is_kept_and_does_not_stand_in_the_way(
    called: Group, dialect: str, errors: Errors
) -> None:
    console = called.playground.console
    chat = console.chats["Řídicí skupina"]
    called.run(called.playground.happens(console.event(Heard.MESSAGE, "x" * 300, chat, message="5", text="ahoj")))
    called.play("""
        Dana> přijdu
        bot* přijde 1 ze 2
    """)
    errors.were(*["update failed"] if dialect == "postgresql" else [])  # SQLite takes any length
