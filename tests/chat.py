"""A group to talk in: people, chats and the bot, for tests that read like chats."""

import asyncio
from collections.abc import Coroutine
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import update

from bot.ground.clock import HandClock
from bot.playground.console import Shown
from bot.playground.play import Playground
from bot.playground.transcript import read
from domain.groups import Kind, Role, Side
from handlers.kit.event import Heard
from storage import groups, people_tables, rooms
from storage.db import Connection, Database

START = datetime(2017, 11, 8, 9, 0, tzinfo=ZoneInfo("Europe/Prague"))


@dataclass
class Group:
    """One community with one group to begin with. `play` holds the bot to a transcript."""

    database: Database
    loop: asyncio.AbstractEventLoop
    playground: Playground
    ids: dict[str, int] = field(default_factory=dict)
    community: int = 0

    @classmethod
    def open(cls, database: Database, loop: asyncio.AbstractEventLoop, now: datetime = START) -> "Group":
        """A community with the group "Řídicí skupina" and its coordinator Alena, to whom the bot may write."""
        group = cls(database, loop, Playground(database, HandClock(now)))
        group.community = group.run(
            database.run(lambda db: groups.found(db, "Město Javorná", "cs", "Europe/Prague", group.now))
        )
        group.add("Řídicí skupina", Kind.STEERING)
        group.member("Alena", role=Role.COORDINATOR, private=True)
        return group

    @property
    def now(self) -> datetime:
        """The chat's instant."""
        return self.playground.clock.now()

    def run(self, work: Coroutine[Any, Any, Any]) -> Any:
        """Wait for something."""
        return self.loop.run_until_complete(work)

    def add(self, name: str, kind: Kind = Kind.WORKING, language: str = "cs") -> int:
        """One more group of the community, with a chat of its own."""

        def make(db: Connection) -> int:
            made = groups.add_group(db, self.community, name, kind, language, "Europe/Prague")
            room = rooms.enter(db, "console", name, None, private=False, title=name)
            rooms.bind(db, room.id, made.id)
            return made.id

        self.ids[name] = self.run(self.database.run(make))
        self.playground.console.chat(name, name)
        self.playground.room = self.playground.room or name
        return self.ids[name]

    def member(
        self, name: str, *, role: Role = Role.MEMBER, group: str = "", organisation: str = "",
        side: Side = Side.PROVIDER, private: bool = False, admin: bool = False, account: bool = True,
    ) -> int:  # fmt: skip
        """Somebody on the roster; `private`: the bot may write to her; without `account` she never tapped yet."""
        where = self.ids[group or next(iter(self.ids))]

        def make(db: Connection) -> int:
            known = [one for one in groups.people_of(db, self.community) if one.name == name]
            values = (
                {"organisation": groups.organisation_named(db, self.community, organisation, side)}
                if organisation
                else {}
            )
            person = known[0] if known else groups.add_person(db, self.community, name, admin=admin, **values)
            groups.join(db, where, person.id, role, self.now)
            if account:
                owned = rooms.account_of(db, "console", name, None)
                rooms.belongs(db, owned.id, person.id)
                if private:
                    room = rooms.enter(db, "console", f"@{name}", None, private=True, title=name)
                    rooms.keep_private(db, room.id, owned.id)
            return person.id

        if private:
            self.playground.console.chat(f"@{name}", name, private=True)
        if name not in self.playground.people:
            self.playground.people.append(name)
        return int(self.run(self.database.run(make)))

    def speaks(self, language: str) -> None:
        """Everybody in the community speaks a language, whether the bot has its sentences or not."""

        def change(db: Connection) -> None:
            db.execute(update(people_tables.group).values(language=language))
            db.execute(update(people_tables.community).values(language=language))

        self.run(self.database.run(change))

    def members(self, *names: str, group: str = "") -> None:
        """Several people on the roster."""
        for name in names:
            self.member(name, group=group)

    def play(self, transcript: str) -> None:
        """Play a transcript and hold the bot to every line of it."""
        lines = transcript.split("\n")
        margin = min((len(line) - len(line.lstrip()) for line in lines if line.strip()), default=0)
        self.run(self.playground.play(read("\n".join(line[margin:] for line in lines))))

    def press(self, name: str, data: str, room: str = "") -> str:
        """Press a button with this data, whether it stands anywhere or not; what the pop-up said."""
        console = self.playground.console
        chat = console.chats[room or next(iter(self.ids))]
        console.asked["pressed"] = (name, chat)
        standing = next((one for one in reversed(chat.messages) if one.card), None)
        values = {"message": standing.id if standing else None, "data": data, "query": "pressed"}
        said = [shown for shown in self.happens(Heard.BUTTON, name, chat.id, **values) if shown.how == "popup"]
        return "\n".join(said[0].lines) if said else ""

    def happens(self, heard: Heard, name: str, room: str = "", **values: Any) -> list[Shown]:
        """Something happens in a chat that no transcript can say; what the bot then showed."""
        chat = self.playground.console.chat(room or next(iter(self.ids)))
        self.run(self.playground.happens(self.playground.console.event(heard, name, chat, **values)))
        fresh = self.playground.console.shown[self.playground.seen :]
        self.playground.seen = len(self.playground.console.shown)
        return fresh
