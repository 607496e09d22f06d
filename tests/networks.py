"""One bot on two networks: the playground's, and one like Matrix beside it, for tests that read like chats.

In a transcript a name that ends with ° speaks and is addressed on the second network (`Dana°@bot> …`, `bot@Dana°> …`);
a chat belongs to the network on which it was opened.
"""

import asyncio
from dataclasses import dataclass, field
from typing import Any

from bot.ground.limits import NONE
from bot.house import House
from bot.playground.console import Chat, Console, Shown
from bot.playground.play import Playground, private_chat
from bot.playground.transcript import Step
from handlers.kit.card import Sendable
from handlers.kit.event import Author, Event, Heard, Place
from storage import rooms
from storage.db import Connection, Database
from tests.chat import Group

MARK = "°"
OTHER = "matrix"


@dataclass
class Second(Console):
    """A network on which accounts are addresses, commands begin with ! and the bot may write first."""

    platform: str = OTHER
    address: str = "@kolecko:example.org"
    command_sign: str = "!"
    writes_first: bool = True

    def event(self, heard: Heard, name: str, chat: Chat, **values: Any) -> Event:
        """See Console; the account of Dana° is the address of her private talk, her name is Dana."""
        event = super().event(heard, name, chat, **values)
        author = Author(private_chat(name), name.removesuffix(MARK))
        place = Place(self.platform, chat.id, None, chat.private, chat.title.removesuffix(MARK))
        return Event(event.id, event.at, heard, place, author, **values)

    def link(self, payload: str) -> str | None:
        """No address hands over a payload here."""
        del payload

    async def send(self, debt: Sendable) -> Any:
        """See Console; a private talk is opened by the first word, whoever says it."""
        if debt.private:
            self.chat(debt.chat, debt.chat.removeprefix("@"), private=True)
        return await super().send(debt)


@dataclass
class Networks(Playground):
    """A playground over both networks; `console` is the one on which the present step happens."""

    first: Console = field(init=False)
    second: Console = field(init=False)

    def __post_init__(self) -> None:
        self.first, self.second = self.console, Second(shown=self.console.shown, now=self.clock.now)
        self.first.now = self.clock.now
        self.house = House(self.db, self.clock, [(self.first, NONE), (self.second, NONE)])
        self.seen = 0

    async def perform(self, step: Step) -> list[Shown]:
        """See Playground."""
        if step.kind == "room":
            self.room = self._chat_titled(step.text).id
            return []
        there = step.private or step.who.endswith(MARK)
        self.console = self._of(step.who) if there else self.second if self.room in self.second.chats else self.first
        return await super().perform(step)

    def _of(self, who: str) -> Console:
        return self.second if who.endswith(MARK) else self.first

    def _chat_titled(self, title: str) -> Chat:
        for console in (self.second, self.first):
            if any(chat.title == title for chat in console.chats.values() if not chat.private):
                self.console = console
                return console.chats[title]
        return super()._chat_titled(title)


def beside(database: Database, loop: asyncio.AbstractEventLoop) -> Group:
    """A group as tests know it, with a bot that serves the second network too."""
    group = Group.open(database, loop)
    playground = Networks(database, group.playground.clock, console=group.playground.console)
    playground.people, playground.room = group.playground.people, group.playground.room
    group.playground = playground
    return group


def opens(group: Group, title: str, *, of: str = "") -> None:
    """A chat on the second network; `of`: the group whose room it is already."""
    playground = group.playground
    assert isinstance(playground, Networks)
    playground.second.chat(title, title)

    def bind(db: Connection) -> None:
        room = rooms.enter(db, OTHER, title, None, private=False, title=title)
        rooms.bind(db, room.id, group.ids[of] if of else None)

    group.run(group.database.run(bind))
