"""The playground: the whole bot with a clock that people turn and a network that exists in memory."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.ground.clock import HandClock
from bot.ground.limits import NONE
from bot.house import House
from bot.playground.console import BOT, Chat, Console, Message, Shown
from bot.playground.transcript import Step, agrees, tidy
from domain.language import fold
from handlers.kit.event import Event
from storage.db import Database

UNITS = {"min": "minutes", "h": "hours", "d": "days", "t": "weeks", "w": "weeks"}


class Differs(AssertionError):
    """The bot did not do what the transcript says. `line`: where, 0 is the end; `expected` None: it showed too much."""

    def __init__(self, line: int, expected: str | None, shown: Sequence[str]) -> None:
        self.line = line
        self.expected = expected
        self.shown = "\n".join(shown)
        said = self.shown or "(nothing)"
        where = f"line {line}" if line else "at the end"
        super().__init__(
            f"{where}: the bot also showed\n{said}"
            if expected is None
            else f"{where}: expected\n{expected}\nbut the bot showed\n{said}"
        )


class Meaningless(ValueError):
    """Somebody in the playground did what cannot be done. `key` names the sentence; `line` is set where it is known."""

    def __init__(self, key: str, **values: object) -> None:
        super().__init__(" ".join([key, *(str(value) for value in values.values())]))
        self.key = key
        self.values = values
        self.line = 0


Watch = Callable[[Step, list[Shown]], None]


@dataclass
class Playground:
    """People, chats and the bot. `room` is the chat in which people speak now."""

    db: Database
    clock: HandClock
    zone: str = "Europe/Prague"
    language: str = "cs"
    console: Console = field(default_factory=Console)
    people: list[str] = field(default_factory=list)
    room: str = ""
    folder: Path = field(default_factory=Path)  # where the files stand that people send
    files: dict[str, bytes] = field(default_factory=dict)  # and those that stand nowhere
    pending: list[Shown] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.console.now = self.clock.now
        self.house = House(self.db, self.clock, [(self.console, NONE)], language=self.language, zone=self.zone)
        self.seen = 0

    # --- one step of a transcript

    async def perform(self, step: Step) -> list[Shown]:
        """Let a step of people or time happen; what the bot then showed.

        Raises Meaningless for what nobody could do.
        """
        if step.kind == "room":
            self.room = self._chat_titled(step.text).id
            return []
        if step.kind == "time":
            await self.until(self._instant(step.text))
        else:
            await self._say(step)
        fresh = self.console.shown[self.seen :]
        self.seen = len(self.console.shown)
        return fresh

    async def play(self, steps: Sequence[Step], watch: Watch = lambda _, __: None) -> None:
        """Play a transcript and hold the bot to it; `watch` is told of each step of people and time and its outcome.

        Raises Differs where the bot does something else, Meaningless where people do what cannot be done.
        """
        self.pending = []
        for step in steps:
            if step.kind == "shown":
                self.expect(step)
                continue
            self._nothing_unsaid(step)
            try:
                self.pending = await self.perform(step)
            except Meaningless as slip:
                slip.line = step.line
                raise
            watch(step, [*self.pending])
        self._nothing_unsaid(None)

    def expect(self, step: Step) -> None:
        """Hold the bot to one line: it was shown since the last step.

        Raises Differs.
        """
        chat = self._place(step)
        for at, shown in enumerate(self.pending):
            if shown.how == step.how and self._fits(step, shown, chat) and agrees(step, shown):
                del self.pending[at]
                return
        raise Differs(step.line, step.written, [self.printed(shown) for shown in self.pending])

    @staticmethod
    def _fits(step: Step, shown: Shown, chat: str) -> bool:
        if step.how == "popup":
            return fold(shown.person).startswith(fold(step.who))
        return shown.how == "react" or shown.chat.id == chat

    def _nothing_unsaid(self, step: Step | None) -> None:
        unsaid = [self.printed(shown) for shown in self.pending if shown.how == "new"]
        if unsaid:
            raise Differs(step.line if step else 0, None, unsaid)

    def _place(self, step: Step) -> str:
        if step.private:
            return private_chat(self.named(step.who))
        return self._chat_titled(step.room).id if step.room else self.room

    # --- people

    def named(self, who: str) -> str:
        """The full name of somebody called so: the name itself, or the one that begins with it; else a newcomer.

        Raises Meaningless where two people are called so.
        """
        wanted = fold(who)
        same = [name for name in self.people if fold(name) == wanted]
        fitting = same or [name for name in self.people if fold(name).startswith(wanted + " ")]
        if len(fitting) > 1:
            raise Meaningless("play-two-people", who=who, names=", ".join(fitting))
        if not fitting:
            self.people.append(who)
        return (fitting or [who])[0]

    async def _say(self, step: Step) -> None:
        name = self.named(step.who)
        chat = self.talk(name) if step.private else self.console.chats[self.room or self._first_room()]
        text = step.text.strip()
        if found := re.fullmatch(r"\[(.+)\]", text):
            await self.tap(name, chat, found[1])
        elif found := re.fullmatch(r"\((\S{0,8})\)", text):
            await self._react(name, chat, found[1])
        elif text.startswith("📎 "):
            await self._hand(name, chat, text.removeprefix("📎 "))
        else:
            await self.write(name, chat, text, aside=step.aside)

    async def write(self, name: str, chat: Chat, text: str, *, aside: bool = False) -> None:
        """Somebody writes into a chat: by default in reply to the bot's newest message there."""
        target = self._newest(chat, by_bot=True)
        if text.startswith("^ "):
            text, target = text[2:], self._newest(chat, by_bot=False)
        elif aside or chat.private or text.startswith("/"):
            target = None
        await self.happens(self.console.writes(name, chat, text, target))

    async def tap(self, name: str, chat: Chat, label: str) -> None:
        """Somebody taps the newest button with the label.

        Raises Meaningless where there is none.
        """
        for message in reversed(chat.messages):
            for button in message.buttons():
                if not message.gone and tidy(button.label) == tidy(label):
                    if button.url:
                        await self._opens(name, button.url)
                        return
                    await self.happens(self.console.taps(name, chat, message, button))
                    return
        raise Meaningless("play-no-button", label=label, chat=chat.title, there=", ".join(self.labels(chat)) or "–")

    @staticmethod
    def labels(chat: Chat) -> list[str]:
        """What stands on the buttons of a chat, newest message first, each once."""
        standing = [message for message in reversed(chat.messages) if not message.gone]
        return list(dict.fromkeys(f"[{button.label}]" for message in standing for button in message.buttons()))

    async def _hand(self, name: str, chat: Chat, text: str) -> None:
        """Somebody sends a file; what stands under its name is written beside it.

        Raises Meaningless where there is no such file.
        """
        file, _, words = text.partition("\n")
        try:
            data = self.files[file] if file in self.files else (self.folder / file).read_bytes()
        except OSError:
            raise Meaningless("play-no-file", file=file) from None
        await self.happens(self.console.hands(name, chat, Path(file).name, data, words))

    async def _opens(self, name: str, url: str) -> None:
        if url.startswith("kolecko:"):
            await self.write(name, self.talk(name), f"/start {url.removeprefix('kolecko:')}")

    async def _react(self, name: str, chat: Chat, emoji: str) -> None:
        target = self._newest(chat, by_bot=True)
        if target is None:
            raise Meaningless("play-nothing-there", chat=chat.title)
        await self.happens(self.console.reacts(name, chat, target, emoji))

    async def happens(self, event: Event) -> None:
        """Hand one event to the bot and let it finish its answer."""
        before = len(self.console.shown)
        await self.house.router.take([event], self.console)
        await self.settle()
        for shown in self.console.shown[before:]:
            if shown.how == "popup" and shown.lines[0].startswith("→ kolecko:"):
                await self._opens(event.author.name, shown.lines[0].removeprefix("→ "))

    async def settle(self) -> None:
        """Let everything put aside be read, and everything owed be sent."""
        await self.house.files.settle()
        for delivery in self.house.deliveries:
            await delivery.settle()

    def talk(self, name: str) -> Chat:
        """The person's private chat with the bot, opened at first mention."""
        return self.console.chat(private_chat(name), name, private=True)

    @staticmethod
    def _newest(chat: Chat, *, by_bot: bool) -> Message | None:
        wanted = (one for one in reversed(chat.messages) if (one.author == BOT) is by_bot and not one.gone)
        return next(wanted, None)

    def _first_room(self) -> str:
        self.room = next((chat.id for chat in self.console.chats.values() if not chat.private), "")
        if not self.room:
            raise Meaningless("play-no-room", rooms="–")
        return self.room

    def _chat_titled(self, title: str) -> Chat:
        wanted = fold(title)
        for chat in self.console.chats.values():
            if not chat.private and fold(chat.title).startswith(wanted):
                return chat
        return self.console.chat(title, title)

    # --- time

    async def until(self, instant: datetime) -> None:
        """Let time pass up to the instant; whatever is due on the way happens at its own time."""
        if instant < self.clock.now():
            raise Meaningless("play-back-in-time", now=self.wall().strftime("%Y-%m-%d %H:%M"))
        while (due := await self.db.run(self.house.scheduler.tick)) and due <= instant:
            await self.settle()
            self.clock.move(max(due, self.clock.now() + timedelta(seconds=1)))
        await self.settle()
        self.clock.move(instant)
        await self.db.run(self.house.scheduler.tick)
        await self.settle()

    def _instant(self, text: str) -> datetime:
        """ "+ 7 days" or "2026-11-25 08:00" on the wall.

        Raises Meaningless for anything else.
        """
        try:
            if found := re.fullmatch(r"\+\s*(\d+)\s*([^\W\d]+)", text):
                unit = next((name for start, name in UNITS.items() if fold(found[2]).startswith(start)), "")
                if unit:
                    return self._aware(self.wall() + timedelta(**{unit: int(found[1])}))
            return self._aware(datetime.fromisoformat(text))
        except (ValueError, OverflowError):
            raise Meaningless("play-no-time", text=text) from None

    def wall(self) -> datetime:
        """What the clock on the wall shows, without zone."""
        return self.clock.now().astimezone(ZoneInfo(self.zone)).replace(tzinfo=None)

    def _aware(self, wall: datetime) -> datetime:
        return wall.replace(tzinfo=ZoneInfo(self.zone)).astimezone(UTC)

    # --- showing

    def printed(self, shown: Shown) -> str:
        """What the bot showed, as a transcript has it."""
        head = self._head(shown)
        lines = [line for line in shown.lines if line.strip()] or [""]
        return f"{head} {lines[0]}".rstrip() + "".join(f"\n  {line}" for line in lines[1:])

    def _head(self, shown: Shown) -> str:
        mark = {"new": ">", "edit": "*", "react": "+"}.get(shown.how, f"({shown.how})")
        if shown.how == "popup":
            return f"bot({shown.person.split(' ')[0]})>"
        if shown.how == "react":
            return "bot+"
        if shown.chat.private:
            return f"bot@{shown.chat.title.split(' ')[0]}{mark}"
        return f"bot{mark}" if shown.chat.id == self.room else f"bot#{shown.chat.title}{mark}"


def private_chat(name: str) -> str:
    """The id of a person's private chat."""
    return f"@{name}"
