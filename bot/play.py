"""The playground: the whole bot with a clock that people turn and a network that exists in memory."""

import itertools
import re
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.clock import HandClock
from bot.console import BOT, PLATFORM, Chat, Console, Message, Shown
from bot.house import House
from bot.limits import NONE
from bot.transcript import Step, agrees, tidy
from domain.language import fold
from handlers.kit.event import Author, Event, Heard, Place, Quoted
from storage.db import Database

UNITS = {"min": "minutes", "h": "hours", "d": "days", "t": "weeks", "w": "weeks"}


class Differs(AssertionError):
    """The bot did not do what the transcript says."""


class Meaningless(ValueError):
    """Somebody in the playground did what cannot be done: tapped a button that is not there, went back in time."""


@dataclass
class Playground:
    """People, chats and the bot. `room` is the chat in which people speak now."""

    db: Database
    clock: HandClock
    zone: str = "Europe/Prague"
    console: Console = field(default_factory=Console)
    people: list[str] = field(default_factory=list)
    room: str = ""
    pending: list[Shown] = field(default_factory=list)
    ids: "itertools.count[int]" = field(default_factory=lambda: itertools.count(1))

    def __post_init__(self) -> None:
        self.house = House(self.db, self.clock, [(self.console, NONE)])
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

    async def play(self, steps: list[Step]) -> None:
        """Play a transcript and hold the bot to it.

        Raises Differs where it does something else.
        """
        self.pending = []
        for step in steps:
            if step.kind == "shown":
                self._expect(step)
                continue
            self._nothing_unsaid(step)
            self.pending = await self.perform(step)
        self._nothing_unsaid(None)

    def _expect(self, step: Step) -> None:
        chat = self._place(step)
        for at, shown in enumerate(self.pending):
            if shown.how == step.how and self._fits(step, shown, chat) and agrees(step, shown):
                del self.pending[at]
                return
        seen = "\n".join(self.printed(shown) for shown in self.pending) or "(nothing)"
        raise Differs(f"line {step.line}: expected\n{step.text}\nbut the bot showed\n{seen}")

    @staticmethod
    def _fits(step: Step, shown: Shown, chat: str) -> bool:
        if step.how == "popup":
            return fold(shown.person).startswith(fold(step.who))
        return shown.how == "react" or shown.chat.id == chat

    def _nothing_unsaid(self, step: Step | None) -> None:
        unsaid = [self.printed(shown) for shown in self.pending if shown.how == "new"]
        if unsaid:
            where = f"before line {step.line}" if step else "at the end"
            raise Differs(f"{where}: the bot also showed\n" + "\n".join(unsaid))

    def _place(self, step: Step) -> str:
        if step.private:
            return private_chat(self.named(step.who))
        return self._chat_titled(step.room).id if step.room else self.room

    # --- people

    def named(self, who: str) -> str:
        """The full name of somebody called so: the name itself, or the one that begins with it; else a newcomer."""
        wanted = fold(who)
        same = [name for name in self.people if fold(name) == wanted]
        fitting = same or [name for name in self.people if fold(name).startswith(wanted + " ")]
        if len(fitting) != 1:
            self.people.append(who)
            return who
        return fitting[0]

    async def _say(self, step: Step) -> None:
        name = self.named(step.who)
        chat = self._talk(name) if step.private else self.console.chats[self.room or self._first_room()]
        text = step.text.strip()
        if found := re.fullmatch(r"\[(.+)\]", text):
            await self.tap(name, chat, found[1])
        elif found := re.fullmatch(r"\((\S{0,8})\)", text):
            await self._react(name, chat, found[1])
        else:
            await self.write(name, chat, text, aside=step.aside)

    async def write(self, name: str, chat: Chat, text: str, *, aside: bool = False) -> None:
        """Somebody writes into a chat: by default in reply to the bot's newest message there."""
        target = self._newest(chat, by_bot=True)
        if text.startswith("^ "):
            text, target = text[2:], self._newest(chat, by_bot=False)
        elif aside or chat.private or text.startswith("/"):
            target = None
        message = Message(self.console.number(), name, text)
        chat.messages.append(message)
        quoted = self._quoted(target) if target else None
        await self.happens(Heard.MESSAGE, name, chat, message=message.id, text=text, answers=quoted)

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
                    query = self.console.number()
                    self.console.asked[query] = (name, chat)
                    await self.happens(Heard.BUTTON, name, chat, message=message.id, data=button.data, query=query)
                    return
        raise Meaningless(f"[{label}]")

    async def _opens(self, name: str, url: str) -> None:
        if url.startswith("kolecko:"):
            await self.write(name, self._talk(name), f"/start {url.removeprefix('kolecko:')}")

    async def _react(self, name: str, chat: Chat, emoji: str) -> None:
        target = self._newest(chat, by_bot=True)
        if target is None:
            raise Meaningless(f"({emoji})")
        await self.happens(Heard.REACTION, name, chat, message=target.id, reaction=emoji)

    async def happens(self, heard: Heard, name: str, chat: Chat, **values: object) -> None:
        """Hand one event to the bot and let it finish its answer."""
        place = Place(PLATFORM, chat.id, None, chat.private, chat.title)
        ident = f"{PLATFORM}:{BOT}:{next(self.ids)}"
        event = Event(ident, self.clock.now(), heard, place, Author(name, name, username_of(name)))
        before = len(self.console.shown)
        await self.house.router.take([replace(event, **values)], self.console)  # type: ignore[arg-type]
        await self.settle()
        for shown in self.console.shown[before:]:
            if shown.how == "popup" and shown.lines[0].startswith("→ kolecko:"):
                await self._opens(name, shown.lines[0].removeprefix("→ "))

    async def settle(self) -> None:
        """Let everything owed be sent."""
        for delivery in self.house.deliveries:
            await delivery.settle()

    def _talk(self, name: str) -> Chat:
        return self.console.chat(private_chat(name), name, private=True)

    @staticmethod
    def _newest(chat: Chat, *, by_bot: bool) -> Message | None:
        wanted = (one for one in reversed(chat.messages) if (one.author == BOT) is by_bot and not one.gone)
        return next(wanted, None)

    @staticmethod
    def _quoted(message: Message) -> Quoted:
        text = message.card.plain() if message.card else message.text
        return Quoted(message.id, text, Author(message.author, message.author))

    def _first_room(self) -> str:
        self.room = next((chat.id for chat in self.console.chats.values() if not chat.private), "")
        if not self.room:
            raise Meaningless("no room")
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
            raise Meaningless("time goes forward only")
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
        wall = self.clock.now().astimezone(ZoneInfo(self.zone)).replace(tzinfo=None)
        if found := re.fullmatch(r"\+\s*(\d+)\s*([^\W\d]+)", text):
            unit = fold(found[2])
            for start, name in UNITS.items():
                if unit.startswith(start):
                    wall += timedelta(**{name: int(found[1])})
                    return self._aware(wall)
        try:
            return self._aware(datetime.fromisoformat(text))
        except ValueError:
            raise Meaningless(text) from None

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


def username_of(name: str) -> str:
    """A user name such as networks give: dana_kralova."""
    return fold(name).replace(" ", "_")
