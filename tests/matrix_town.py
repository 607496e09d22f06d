"""A town on Matrix: people with their apps, a real Synapse, and the whole bot that serves them, in this process."""

import asyncio
import contextlib
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import structlog
from structlog.testing import LogCapture

from bot.ground.clock import SystemClock
from bot.ground.limits import NONE
from bot.house import House
from bot.matrix.network import Matrix
from bot.playground.transcript import tidy
from storage import groups
from storage.db import Database
from tests.contract import until
from tests.matrix_bot import PASSWORD, QUICK, account
from tests.matrix_people import Message, Person
from tests.office import LINE

NOON = datetime(2017, 11, 8, 9, 0, tzinfo=ZoneInfo("Europe/Prague"))


@dataclass
class MatrixTown:
    """A community, the homeserver it lives on, and its bot."""

    url: str
    database: Database
    folder: Path
    bot: str = ""
    people: list[Person] = field(default_factory=list)
    talks: dict[str, str] = field(default_factory=dict)
    work: asyncio.Task[None] | None = None

    def __post_init__(self) -> None:
        self.clock = SystemClock(NOON - datetime.now(UTC))
        self.capture = LogCapture()

    async def person(self, name: str, *, strict: bool = False) -> Person:
        """Somebody with an account and an app."""
        person = await Person.comes(self.url, name, strict=strict)
        self.people.append(person)
        return person

    async def opens(self) -> None:
        """The bot goes to work."""
        self.bot = self.bot or await account(self.url)
        log = structlog.wrap_logger(
            None, processors=[self.capture], wrapper_class=structlog.make_filtering_bound_logger(0)
        )
        self.adapter = Matrix(
            self.url, self.bot, PASSWORD, self.database, self.clock.now, log, folder=self.folder, pace=QUICK
        )
        self.house = House(self.database, self.clock, [(self.adapter, NONE)])
        self.work = asyncio.create_task(self.house.run())

    async def closes(self) -> None:
        """It ends in the orderly way."""
        if self.work:
            self.work.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self.work
            self.work = None

    async def ends(self) -> None:
        """Everybody goes home."""
        await self.closes()
        for one in self.people:
            await one.close()

    @property
    def said(self) -> list[str]:
        """What the adapter logged, without the values."""
        return [str(entry["event"]) for entry in self.capture.entries]

    # --- people and the bot

    async def talk(self, person: Person) -> str:
        """The room in which somebody talks with the bot alone, opened by her."""
        if person.id not in self.talks:
            self.talks[person.id] = await person.makes_room("", self.bot, direct=True)
            await self.inside(person, self.talks[person.id])
        return self.talks[person.id]

    async def inside(self, person: Person, room: str, user: str = "") -> None:
        """Wait until the bot has come into the room."""

        async def there() -> bool:
            member = (await person.sees(room)).state.get(("m.room.member", user or self.bot), {})
            return bool(member.get("content", {}).get("membership") == "join")

        await until(there)

    async def heard(self, person: Person, room: str, words: str) -> Message:
        """Wait for a message of the bot in which a person reads these words; the newest."""

        async def there() -> bool:
            return bool(self._with(person, room, words))

        async def look() -> bool:
            await person.sees(room)
            return await there()

        await until(look)
        return self._with(person, room, words)[-1]

    def _with(self, person: Person, room: str, words: str) -> list[Message]:
        return [one for one in person.rooms[room].by(self.bot) if words in tidy(one.text)]

    async def reads(self, person: Person, room: str, card: Message, words: str) -> None:
        """Wait until a card has these words in somebody's app."""

        async def there() -> bool:
            found = (await person.sees(room)).find(card.id)
            return found is not None and words in tidy(found.text)

        await until(there)

    async def told(self, person: Person, words: str) -> Message:
        """Wait for a message of the bot in somebody's talk with it, which the bot may have opened."""

        async def there() -> bool:
            await person.catches_up()
            for room in list(person.invited):
                person.invited.pop(room)
                await person.joins(room)
            return bool(self._found(person, words))

        await until(there)
        return self._found(person, words)[-1]

    def _found(self, person: Person, words: str) -> list[Message]:
        return [one for room in person.rooms for one in self._with(person, room, words)]

    async def group(self, alena: Person, *others: Person, encrypted: bool = True, **more: Any) -> str:
        """A room of Alena's and the others, to which she brings the bot: a group's."""
        room = await alena.makes_room("Řídicí skupina", *others, encrypted=encrypted, **more)
        await alena.invites(room, self.bot)
        await self.heard(alena, await self.talk(alena), "Řídicí skupina")
        return room

    async def presses(self, person: Person, room: str, message: Message, label: str) -> str:
        """Press a button by writing its number in reply; the id of what was written."""
        return await person.writes(room, message.name_of(label), answers=message.id)

    async def admin(self, name: str = "Alena Dvořáková", community: str = "Město Javorná") -> Person:
        """Somebody redeems the office's code in a talk with the bot."""
        person = await self.person(name)
        expires = self.clock.now() + timedelta(days=1)
        code = await self.database.run(groups.invite_admin, community, None, expires)
        talk = await self.talk(person)
        await person.writes(talk, f"!start {code}")
        await self.presses(person, talk, await self.heard(person, talk, "Stanete se správcem"), "Ano, jsem to já")
        await self.heard(person, talk, "teď jste správce")
        return person

    async def meets(self, person: Person, room: str) -> Message:
        """The coordinator calls a meeting; its card in the room."""
        talk = await self.talk(person)
        await person.writes(talk, LINE.replace("/", "!", 1))
        preview = await self.heard(person, talk, "Náhled")
        await self.presses(person, talk, preview, "Zveřejnit")
        return await self.heard(person, room, "kancelář 202")
