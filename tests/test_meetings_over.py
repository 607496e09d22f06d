"""A meeting that is over, and a card that is brought down: what stands in the chat says how things are."""

import pytest

from bot.playground.console import Chat
from bot.playground.transcript import tidy
from handlers.kit.event import Heard, Quoted
from tests.chat import Group

LINE = "/schuzka 22. 11. 2017 od 14:00 do 16:00, radnice: Návrh"


@pytest.fixture
def called(group: Group) -> Group:
    """A meeting whose card stands in the chat, and two members to whom the bot may write."""
    for name in ("Dana", "Petr"):
        group.member(name, private=True)
    group.play(f"""
        Alena@bot> {LINE}
        bot@Alena> …
        Alena@bot> [Zveřejnit]
        bot> přijde 0 ze 3
    """)
    return group


def chat_of(group: Group) -> Chat:
    return group.playground.console.chats["Řídicí skupina"]


def says(group: Group, at: int = 0) -> str:
    """A card of the bot in the chat, by its place from the first."""
    cards = [message.card for message in chat_of(group).messages if message.card]
    return tidy(cards[at].plain())


def test_the_card_closes_itself_when_the_meeting_is_over(called: Group) -> None:
    called.play("""
        Dana> [Přijdu]
        >> 2017-11-22 13:00
        bot> …
        bot@Alena> …
        bot@Alena> …
        bot@Petr> …
        bot@Dana> …
        >> 2017-11-22 16:01
        bot@Alena> Docházka: …
        bot* Jednání už proběhlo.
          přijde 1 ze 3
    """)
    assert [button.label for button in chat_of(called).messages[0].buttons()] == ["Celý seznam"]
    assert chat_of(called).pinned is None


def test_a_mark_on_a_card_that_is_over_is_refused_privately(called: Group) -> None:
    called.play("""
        >> 2017-11-23 10:00
        bot@Dana> …
        bot@Petr> …
        bot@Alena> …
        bot> …
        bot@Alena> …
        bot@Alena> Docházka: …
    """)
    card = chat_of(called).messages[0]
    shown = called.happens(Heard.REACTION, "Dana", message=card.id, reaction="❌")
    assert [(one.how, one.chat.id) for one in shown if one.how == "new"] == [("new", "@Dana")]
    assert "už skončilo" in tidy(shown[0].lines[0]) or "proběhlo" in tidy(shown[0].lines[0])
    assert not [one for one in called.happens(Heard.REACTION, "Dana", message=card.id, reaction="") if one.how == "new"]
    called.member("Eva")  # to whom the bot may not write: nothing is said aloud
    assert not [
        one for one in called.happens(Heard.REACTION, "Eva", message=card.id, reaction="❌") if one.how == "new"
    ]


def test_a_card_brought_down_is_the_only_one_pinned(called: Group) -> None:
    first = chat_of(called).messages[0].id
    assert chat_of(called).pinned == first
    sent: list[str] = []
    send = called.playground.console.send

    async def noted(debt):  # type: ignore[no-untyped-def]
        sent.append(f"{debt.kind} {debt.message}")
        return await send(debt)

    called.playground.console.send = noted  # type: ignore[method-assign]
    called.play("""
        Alena> [Kartu dolů]
        bot> přijde 0 ze 3
    """)
    newest = chat_of(called).messages[-1].id
    assert [one for one in sent if "pin" in one] == [f"pin {newest}", f"unpin {first}"]
    assert chat_of(called).pinned == newest


def test_a_member_who_asks_what_is_called_gets_it_alone_and_a_coordinator_brings_the_card_down(called: Group) -> None:
    called.play("""
        Dana> /schuzky
        bot@Dana> 📅 Řídicí skupina – jednání č. 1/2017
        Alena> ^ Tak co, přijdete?
        Alena> /schuzky
        bot> přijde 0 ze 3
    """)


def test_a_card_that_is_the_last_message_is_not_brought_down(called: Group) -> None:
    called.play("""
        Alena> ^ Tak co, přijdete?
        Alena> /schuzky
        bot> přijde 0 ze 3
    """)
    before = len(chat_of(called).messages)
    last = chat_of(called).messages[-1].id
    shown = called.happens(Heard.MESSAGE, "Alena", message="9999", text="/schuzky", after=last)
    assert [one.chat.id for one in shown if one.how == "new"] == ["@Alena"]
    assert len(chat_of(called).messages) == before


# --- corrections


def corrects(group: Group, text: str, message: str, *, written: int = 0) -> list[str]:
    """Dana's older message comes as edited; what the bot did in the chat."""
    card = chat_of(group).messages[0]
    quoted = Quoted(card.id, "", None, True)
    at = group.now.replace(minute=written)
    shown = group.happens(
        Heard.MESSAGE, "Dana", message=message, text=text, edited=True, answers=quoted, written=at
    )  # fmt: skip
    return [one.how for one in shown]


def test_an_edit_that_changes_no_word_changes_nothing(called: Group) -> None:
    called.play("""
        Dana> přijdu
        bot+ 👍
        bot* přijde 1 ze 3
        Dana> [Omlouvám se]
        bot* přijde 0 ze 3 · 1 omluva
    """)
    message = next(one.id for one in chat_of(called).messages if one.text == "přijdu")
    assert corrects(called, "přijdu", message) == []
    assert "1 omluva" in says(called)


def test_an_older_message_never_overrides_a_newer_answer(called: Group) -> None:
    called.play("""
        Dana> přijdu
        bot+ 👍
        bot* přijde 1 ze 3
        >> + 5 min
        Dana> [Omlouvám se]
        bot* přijde 0 ze 3 · 1 omluva
        >> + 5 min
    """)
    message = next(one.id for one in chat_of(called).messages if one.text == "přijdu")
    assert corrects(called, "určitě přijdu", message) == []
    assert "1 omluva" in says(called)


def test_a_correction_of_the_answer_itself_counts_however_often(called: Group) -> None:
    called.play("""
        Dana> přijdu
        bot+ 👍
        bot* přijde 1 ze 3
    """)
    message = next(one.id for one in chat_of(called).messages if one.text == "přijdu")
    assert "edit" in corrects(called, "nepřijdu", message)
    assert "1 omluva" in says(called)
    assert "edit" in corrects(called, "přijdu", message)
    assert "přijde 1 ze 3" in says(called)


def test_who_comes_later_without_an_hour_is_on_the_card_so(called: Group) -> None:
    called.play("""
        Dana> přijdu později
        bot+ 👍
        bot* Dana (přijde později)
    """)


@pytest.mark.parametrize("mark", ["✔️", "☑", "👌", "👌🏽", "✅"])
def test_marks_that_mean_yes(called: Group, mark: str) -> None:
    called.play(f"""
        Dana> ({mark})
        bot* přijde 1 ze 3
    """)
