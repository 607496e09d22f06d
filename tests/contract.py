"""What every network must do for the bot, as one suite: a test class inherits it and gives the fixture `stage`.

    class TestTelegram(AdapterContract):
        @pytest.fixture
        async def stage(self): ...

A Stage is one network with a bot signed in and hearing, a group with Dana and Alena in it, and eyes to see what people
see. The suite speaks of nothing else, so the terminal playground and Matrix pass the same one.
"""

import asyncio
import inspect
import itertools
import re
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

import pytest

from bot.ground.adapter import Adapter, Command, Fate, Popup, Sent, Take
from handlers.kit.card import Button, Card, File, Line, Sendable, Style
from handlers.kit.event import Event, Heard

HOSTILE = "<b>tučně</b> & <script>alert(1)</script> [odkaz](http://x) *hvězda* _podtržítko_ `kód`"
BIDI = "\u202eobráceně\u202c \u200bnula 👩‍👩‍👧 e\u0301 “uvozovky”"
LONG = "Příliš žluťoučký kůň úpěl ďábelské ódy 🐎"


@dataclass(frozen=True)
class Seen:
    """A message as people see it: its id, plain text, buttons row by row, whether pinned, the bot's reactions, and the
    file that can be taken from it (name, bytes).
    """

    message: str
    text: str
    buttons: tuple[tuple[str, ...], ...] = ()
    pinned: bool = False
    reactions: tuple[str, ...] = ()
    file: tuple[str, bytes] | None = None


@dataclass
class Heards:
    """A `take` that remembers the events of a stage in order, after `then` has committed them where it is set."""

    events: list[Event] = field(default_factory=list)
    then: Take | None = None

    async def take(self, events: Sequence[Event]) -> None:
        if self.then:
            await self.then(events)
        self.events += events

    def of(self, heard: Heard) -> list[Event]:
        """The events of one kind."""
        return [event for event in self.events if event.heard is heard]


class Stage(Protocol):
    """One network on stage. Addresses are as in `Place.chat`; people go by their names."""

    adapter: Adapter
    heard: Heards
    group: str
    groups_pins: bool  # whether the bot may pin in the group
    reaction: str  # an emoji that people may react with here

    async def says(self, who: str, text: str, answers: str | None = None) -> str:
        """Somebody writes to the group; the id of their message."""

    async def whispers(self, who: str, text: str) -> str:
        """Somebody writes in her private talk with the bot, opened if need be; the address of the talk."""

    async def hands(self, who: str, name: str, data: bytes, text: str = "") -> None:
        """Somebody sends a file in her private talk with the bot, with words beside it."""

    async def taps(self, who: str, message: str, label: str, *, alone: bool = False) -> None:
        """Somebody taps a button in the group, or `alone` in her private talk with the bot."""

    async def reacts(self, who: str, message: str, emoji: str) -> None:
        """Somebody reacts to a message of the group; "" takes it back."""

    async def erases(self, message: str) -> None:
        """A message of the group is taken away by somebody else than the bot."""

    async def seen(self, chat: str) -> list[Seen]:
        """What stands in a chat now, oldest first."""

    async def popups(self, who: str) -> list[str]:
        """The private answers to taps that somebody saw."""

    def nowhere(self) -> str | None:
        """The address of a chat closed to the bot; None when the network has none."""


KEYS = itertools.count(1)


def owed(stage: Stage, *lines: Line | str, buttons: Sequence[Sequence[str]] = (), **more: object) -> Sendable:
    """A new card owed to the stage's group; button data is the label in lower case."""
    card = Card(
        tuple(line if isinstance(line, Line) else Line(line) for line in lines),
        tuple(tuple(Button(label, f"do:{label.lower()}"[:60]) for label in row) for row in buttons),
    )
    debt = Sendable(key=f"contract-{next(KEYS)}", kind="card", chat=stage.group, card=card)
    return replace(debt, **more)  # type: ignore[arg-type]


async def until(happened: Callable[[], object], seconds: float = 30.0) -> None:
    """Wait until the condition, which may have to be awaited, holds; AssertionError when not within `seconds`."""
    deadline = time.monotonic() + seconds
    while not await _true(happened()):
        assert time.monotonic() < deadline, f"not within {seconds} s"
        await asyncio.sleep(0.005)


async def _true(answer: object) -> bool:
    return bool(await answer if inspect.isawaitable(answer) else answer)


async def sent(stage: Stage, debt: Sendable) -> str:
    """Send what must succeed; the new message's id."""
    outcome = await stage.adapter.send(debt)
    assert outcome.fate is Fate.DONE, outcome
    assert outcome.message
    return outcome.message


async def one(stage: Stage, message: str) -> Seen:
    """A message of the group as people see it now."""
    return next(seen for seen in await stage.seen(stage.group) if seen.message == message)


class AdapterContract:
    """Inherit and give `stage`."""

    @pytest.fixture
    async def stage(self) -> Stage:
        raise NotImplementedError("give the fixture `stage`")

    # --- hearing ---

    async def test_what_a_member_writes_is_heard_with_its_place_author_and_time(self, stage: Stage) -> None:
        message = await stage.says("Dana", "přijdu, v kolik začneme?")
        await until(lambda: stage.heard.of(Heard.MESSAGE))
        [event] = stage.heard.of(Heard.MESSAGE)
        assert (event.text, event.message) == ("přijdu, v kolik začneme?", message)
        assert (event.place.platform, event.place.chat) == (stage.adapter.platform, stage.group)
        assert not event.place.private
        assert event.author.name == "Dana"
        assert not event.author.anonymous
        assert event.at.utcoffset() is not None
        assert event.id.startswith(f"{stage.adapter.platform}:{stage.adapter.bot_account}:")

    async def test_a_file_sent_in_private_is_heard_with_its_words_and_fetched_as_it_was(self, stage: Stage) -> None:
        data = bytes(range(256)) * 300
        await stage.whispers("Dana", "dobrý den")
        await stage.hands("Dana", "lidé z obcí.xlsx", data, "seznam")
        await stage.hands("Dana", "holý.csv", b"a;b")
        await until(lambda: len([event for event in stage.heard.of(Heard.MESSAGE) if event.file]) == 2)
        named, bare = (event for event in stage.heard.of(Heard.MESSAGE) if event.file)
        assert (named.text, named.place.private, bare.text) == ("seznam", True, "")
        assert named.file
        assert bare.file
        assert (named.file.name, named.file.kind, bare.file.name) == ("lidé z obcí.xlsx", "xlsx", "holý.csv")
        fetched = await stage.adapter.fetch(named.file.handle, len(data))
        assert (fetched.fate, fetched.data) == (Fate.DONE, data)
        assert (await stage.adapter.fetch(named.file.handle, len(data) - 1)).fate is Fate.REFUSED
        assert (await stage.adapter.fetch(bare.file.handle, 10)).data == b"a;b"

    async def test_messages_are_heard_once_each_and_in_order(self, stage: Stage) -> None:
        for number in range(12):
            await stage.says("Dana" if number % 2 else "Alena", f"bod {number}")
        await until(lambda: len(stage.heard.of(Heard.MESSAGE)) >= 12)
        events = stage.heard.of(Heard.MESSAGE)
        assert [event.text for event in events] == [f"bod {number}" for number in range(12)]
        assert len({event.id for event in events}) == 12
        assert len({event.author.account for event in events}) == 2

    async def test_an_answer_to_the_bots_card_names_the_card(self, stage: Stage) -> None:
        card = await sent(stage, owed(stage, "Přijdete?"))
        await stage.says("Alena", "omlouvám se", answers=card)
        await until(lambda: stage.heard.of(Heard.MESSAGE))
        answers = stage.heard.of(Heard.MESSAGE)[0].answers
        assert answers
        assert answers.message == card
        assert answers.author is None or answers.author.account == stage.adapter.bot_account

    async def test_a_private_talk_is_heard_as_private_and_can_be_answered(self, stage: Stage) -> None:
        chat = await stage.whispers("Dana", "dobrý den")
        await until(lambda: any(event.text == "dobrý den" for event in stage.heard.events))
        place = next(event.place for event in stage.heard.events if event.text == "dobrý den")
        assert place.private
        assert place.chat == chat
        outcome = await stage.adapter.send(owed(stage, "Dobrý den.", chat=chat, private=True))
        assert outcome.fate is Fate.DONE
        assert (await stage.seen(chat))[-1].text == "Dobrý den."

    async def test_the_bot_does_not_hear_itself(self, stage: Stage) -> None:
        card = await sent(stage, owed(stage, "Karta"))
        await stage.adapter.send(owed(stage, "Karta 2", kind="edit", message=card))
        await stage.says("Dana", "ahoj")
        await until(lambda: stage.heard.of(Heard.MESSAGE))
        assert [event.text for event in stage.heard.events] == ["ahoj"]

    async def test_a_reaction_is_heard_and_so_is_its_taking_back(self, stage: Stage) -> None:
        card = await sent(stage, owed(stage, "Přijdete?"))
        await stage.reacts("Dana", card, stage.reaction)
        await until(lambda: len(stage.heard.of(Heard.REACTION)) == 1)
        await stage.reacts("Dana", card, "")
        await until(lambda: len(stage.heard.of(Heard.REACTION)) == 2)
        assert [event.reaction for event in stage.heard.of(Heard.REACTION)] == [stage.reaction, ""]
        assert {event.message for event in stage.heard.of(Heard.REACTION)} == {card}

    # --- taps ---

    async def test_a_tap_is_heard_with_its_data_and_answered_privately(self, stage: Stage) -> None:
        card = await sent(stage, owed(stage, "Přijdete?", buttons=[["Přijdu", "Nepřijdu"]]))
        await stage.taps("Alena", card, "Nepřijdu")
        await until(lambda: stage.heard.of(Heard.BUTTON))
        [tap] = stage.heard.of(Heard.BUTTON)
        assert (tap.data, tap.message, tap.author.name) == ("do:nepřijdu", card, "Alena")
        assert tap.query
        await stage.adapter.popup(Popup(tap.query, "Zapsáno: nepřijdete."))

        async def told() -> bool:
            return await stage.popups("Alena") == ["Zapsáno: nepřijdete."]

        await until(told)
        assert await stage.popups("Dana") == []

    async def test_a_popup_for_a_tap_long_gone_is_no_error(self, stage: Stage) -> None:
        await stage.adapter.popup(Popup("4242424242", "pozdě"))

    # --- sending ---

    async def test_a_card_shows_its_lines_and_buttons(self, stage: Stage) -> None:
        lines = (Line("Jednání 4/2026", Style.TITLE), Line("středa 7. 10. 2026"), Line("přijdou 3 z 5", Style.NOTE))
        card = await sent(stage, owed(stage, *lines, buttons=[["Přijdu", "Nepřijdu"], ["Celý seznam"]]))
        seen = await one(stage, card)
        for line in lines:
            assert line.text in seen.text
        assert seen.buttons == (("Přijdu", "Nepřijdu"), ("Celý seznam",))

    async def test_an_edit_changes_the_card_in_place_and_keeps_its_buttons(self, stage: Stage) -> None:
        first = owed(stage, "přijde 1 z 3", buttons=[["Přijdu"]])
        card = await sent(stage, first)
        again = owed(stage, "přijdou 2 z 3", buttons=[["Přijdu"]], kind="edit", message=card)
        assert (await stage.adapter.send(again)).fate is Fate.DONE
        seen = await one(stage, card)
        assert "přijdou 2 z 3" in seen.text
        assert "přijde 1" not in seen.text
        assert seen.buttons == (("Přijdu",),)
        assert len(await stage.seen(stage.group)) == 1

    async def test_an_edit_that_changes_nothing_is_done(self, stage: Stage) -> None:
        card = await sent(stage, owed(stage, "beze změny", buttons=[["Přijdu"]]))
        again = owed(stage, "beze změny", buttons=[["Přijdu"]], kind="edit", message=card)
        assert (await stage.adapter.send(again)).fate is Fate.DONE

    async def test_an_edit_without_buttons_takes_them_away(self, stage: Stage) -> None:
        card = await sent(stage, owed(stage, "Přijdete?", buttons=[["Přijdu"]]))
        assert (await stage.adapter.send(owed(stage, "Zrušeno", kind="edit", message=card))).fate is Fate.DONE
        assert (await one(stage, card)).buttons == ()

    async def test_an_edit_of_a_message_taken_away_says_gone(self, stage: Stage) -> None:
        card = await sent(stage, owed(stage, "Karta"))
        await stage.erases(card)
        outcome = await stage.adapter.send(owed(stage, "Karta 2", kind="edit", message=card))
        assert outcome.fate is Fate.GONE

    async def test_a_message_is_pinned_and_unpinned(self, stage: Stage) -> None:
        card = await sent(stage, owed(stage, "Karta"))
        assert stage.groups_pins
        assert (await stage.adapter.send(owed(stage, kind="pin", message=card))).fate is Fate.DONE
        assert (await one(stage, card)).pinned
        assert (await stage.adapter.send(owed(stage, kind="unpin", message=card))).fate is Fate.DONE
        assert not (await one(stage, card)).pinned

    async def test_the_bot_reacts_to_a_members_message(self, stage: Stage) -> None:
        message = await stage.says("Dana", "přijdu")
        outcome = await stage.adapter.send(owed(stage, kind="react", message=message, emoji=stage.reaction))
        assert outcome.fate is Fate.DONE

        async def reacted() -> bool:
            return (await one(stage, message)).reactions == (stage.reaction,)

        await until(reacted)

    async def test_a_message_of_the_bot_is_deleted(self, stage: Stage) -> None:
        card = await sent(stage, owed(stage, "omyl"))
        assert (await stage.adapter.send(owed(stage, kind="delete", message=card))).fate is Fate.DONE
        assert card not in [seen.message for seen in await stage.seen(stage.group)]

    async def test_a_card_answering_a_message_taken_away_is_still_sent(self, stage: Stage) -> None:
        message = await stage.says("Dana", "co je na programu?")
        await stage.erases(message)
        debt = owed(stage, "Program")
        await sent(stage, replace(debt, card=replace(debt.card, reply_to=message)))

    # --- what must never break the sending ---

    @pytest.mark.parametrize("text", [HOSTILE, BIDI, "a" * 300, "&lt;b&gt;", "</b>", "😀" * 50, "řádek\nřádek"])
    async def test_peoples_words_arrive_as_they_were_written(self, stage: Stage, text: str) -> None:
        card = await sent(stage, owed(stage, Line("Nadpis", Style.TITLE), Line(text), Line(text, Style.NOTE)))
        assert (await one(stage, card)).text.count(text) == 2

    async def test_a_hostile_label_stays_a_label(self, stage: Stage) -> None:
        card = await sent(stage, owed(stage, "Vyberte", buttons=[["<i>A & B</i>"]]))
        assert (await one(stage, card)).buttons == (("<i>A & B</i>",),)

    async def test_a_card_too_long_is_cut_at_a_line_end_and_says_so(self, stage: Stage) -> None:
        limit = 200_000
        card = await sent(stage, owed(stage, *[f"{number}. {LONG}" for number in range(limit // len(LONG))]))
        shown = (await one(stage, card)).text
        if shown.count("\n") + 1 < limit // len(LONG):  # the playground may show it all
            assert shown.rstrip().endswith("…")
            assert re.fullmatch(rf"\d+\. {LONG}", shown.splitlines()[-2])

    async def test_one_line_too_long_is_cut_inside(self, stage: Stage) -> None:
        card = await sent(stage, owed(stage, "🐎" * 70_000))
        shown = (await one(stage, card)).text
        assert shown.startswith("🐎🐎")
        assert set(shown) <= {"🐎", "…"}

    @pytest.mark.parametrize("name", ['zápis "č. 4".pdf', "plánek.png"])
    async def test_a_file_arrives_whole_under_its_name(self, stage: Stage, name: str) -> None:
        data = bytes(range(256)) * 6000  # more than a server swallows in one piece
        mime = "image/png" if name.endswith("png") else "application/pdf"
        file = File(name, mime, data)
        message = await sent(stage, owed(stage, "Zápis z <jednání>", kind="file", file=file))
        seen = await one(stage, message)
        assert seen.file == (name, data)
        assert "Zápis z <jednání>" in seen.text
        assert (await one(stage, await sent(stage, owed(stage, kind="file", file=file)))).file == (name, data)

    async def test_what_the_network_cannot_address_is_refused_not_raised(self, stage: Stage) -> None:
        for debt in (
            owed(stage, "x", kind="nonsense"),
            owed(stage, "x", kind="edit", message=None),
            owed(stage, kind="file"),
        ):
            assert (await stage.adapter.send(debt)).fate is Fate.REFUSED

    async def test_a_chat_closed_to_the_bot_says_shut(self, stage: Stage) -> None:
        nowhere = stage.nowhere()
        outcome = await stage.adapter.send(owed(stage, "haló", chat=nowhere)) if nowhere else Sent(Fate.SHUT)
        assert outcome.fate is Fate.SHUT

    async def test_a_chat_that_the_bot_has_left_is_closed_to_it(self, stage: Stage) -> None:
        await sent(stage, owed(stage, "Děkuji a mějte se hezky."))
        assert (await stage.adapter.send(owed(stage, kind="leave"))).fate is Fate.DONE
        assert (await stage.adapter.send(owed(stage, "haló"))).fate is Fate.SHUT

    # --- the rest ---

    async def test_links_hand_over_their_payload(self, stage: Stage) -> None:
        link = stage.adapter.link("ucast-7")
        assert link is None or "ucast-7" in link

    async def test_a_menu_may_be_shown_in_any_language(self, stage: Stage) -> None:
        await stage.adapter.menu("cs", [Command("ucast", "Kdo přijde")], [Command("ja", "Moje údaje")])
