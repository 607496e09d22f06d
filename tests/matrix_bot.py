"""A bot at work on Matrix in a test: the real adapter against a real Synapse, with everything it heard and logged."""

import asyncio
import contextlib
import itertools
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import structlog
from structlog.testing import LogCapture

from bot.ground.adapter import Fate, Sent, Take
from bot.matrix.login import Pace
from bot.matrix.network import Matrix
from handlers.kit.card import Button, Card, Line, Sendable
from handlers.kit.event import Event, Heard
from storage import groups, rooms
from storage.db import Connection, Database
from tests import synapse
from tests.contract import until
from tests.matrix_people import Person

QUICK = Pace(poll=5, first=0.05, most=0.5, refused=0.2, lock=0.05, key=1.5)
PASSWORD = "heslo bota s háčky"
NUMBERS = itertools.count(1)


@dataclass
class BotAtWork:
    """The adapter and what came of it."""

    adapter: Matrix
    capture: LogCapture
    events: list[Event] = field(default_factory=list)
    hearing: asyncio.Task[None] | None = None

    async def take(self, events: Sequence[Event]) -> None:
        self.events += events

    def of(self, heard: Heard) -> list[Event]:
        return [event for event in self.events if event.heard is heard]

    @property
    def texts(self) -> list[str]:
        return [event.text for event in self.of(Heard.MESSAGE)]

    @property
    def said(self) -> list[str]:
        """What the adapter logged, without the values."""
        return [str(entry["event"]) for entry in self.capture.entries]

    async def start(self, take: Take | None = None) -> None:
        """Sign in and hear."""
        await self.adapter.start()
        self.hearing = asyncio.create_task(self.adapter.run(take or self.take))

    async def stop(self) -> None:
        """End in the orderly way."""
        if self.hearing:
            self.hearing.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self.hearing
            self.hearing = None
        await self.adapter.close()


async def account(url: str, name: str = "kolecko") -> str:
    """A new account for a bot: its user id."""
    local = f"{name}{next(NUMBERS)}-{id(NUMBERS) % 100_000}"
    return (await asyncio.to_thread(synapse.register, url, local, PASSWORD))["user_id"]


def new_bot(
    url: str, user: str, database: Database, folder: Path, *, password: str = PASSWORD, pace: Pace = QUICK
) -> BotAtWork:
    """An adapter that has not signed in yet."""
    capture = LogCapture()
    log = structlog.wrap_logger(None, processors=[capture], wrapper_class=structlog.make_filtering_bound_logger(0))
    adapter = Matrix(url, user, password, database, lambda: datetime.now(UTC), log, folder=folder, pace=pace)
    return BotAtWork(adapter, capture)


async def acquainted(database: Database, *people: Person) -> None:
    """The people belong to a community that the bot serves."""

    def know(db: Connection) -> None:
        community = groups.found(db, "Město Javorná", "cs", "Europe/Prague", datetime.now(UTC))
        for one in people:
            known = rooms.account_of(db, "matrix", one.id)
            rooms.belongs(db, known.id, groups.add_person(db, community, one.name).id)

    await database.run(know)


@dataclass
class Stand:
    """A bot at work in one room, and Dana who made the room."""

    url: str
    database: Database
    folder: Path
    bot: BotAtWork
    dana: Person
    room: str = ""
    others: list[Person] = field(default_factory=list)

    @property
    def user(self) -> str:
        """The bot's user id."""
        return self.bot.adapter.bot_account

    async def set(self, *, encrypted: bool = True) -> None:
        """The bot comes to work and into the room."""
        await acquainted(self.database, self.dana)
        await self.bot.start()
        self.room = await self.dana.makes_room("PS Senioři", self.user, encrypted=encrypted)
        await until(lambda: self.bot.of(Heard.JOINED))

    async def person(self, name: str, **options: bool) -> Person:
        """Somebody else, who comes into the room."""
        person = await Person.comes(self.url, name, **options)
        self.others.append(person)
        await self.dana.invites(self.room, person.id)
        await person.joins(self.room)
        await until(lambda: any(event.author.account == person.id for event in self.bot.of(Heard.CAME)))
        return person

    def another(self, **options: Any) -> BotAtWork:
        """The same account in another process: what was kept is there, memory is not."""
        return new_bot(self.url, self.user, self.database, self.folder, **options)

    async def restarts(self, **options: Any) -> BotAtWork:
        """The bot ends and comes again; what it hears from then on."""
        await self.bot.stop()
        self.bot = self.another(**options)
        await self.bot.start()
        return self.bot

    async def sends(self, *lines: str, **more: Any) -> Sent:
        """The bot pays a debt to the room."""
        return await self.bot.adapter.send(self.owed(*lines, **more))

    def owed(self, *lines: str, buttons: Sequence[Sequence[Button]] = (), **more: Any) -> Sendable:
        """A new card owed to the room."""
        card = Card(tuple(Line(line) for line in lines), tuple(tuple(row) for row in buttons))
        debt = Sendable(key=f"stand-{next(NUMBERS)}", kind="card", chat=self.room, card=card)
        return replace(debt, **more)

    async def shows(self, *lines: str, **more: Any) -> str:
        """The same, which must succeed; the new message."""
        sent = await self.sends(*lines, **more)
        assert sent.fate is Fate.DONE, sent
        return sent.message or ""

    async def hears(self, *texts: str) -> None:
        """Wait until the bot has heard exactly these texts."""
        await until(lambda: len(self.bot.texts) >= len(texts))
        assert self.bot.texts == list(texts)

    async def strikes(self) -> None:
        """Everybody goes."""
        await self.bot.stop()
        for one in (self.dana, *self.others):
            await one.close()


@contextlib.asynccontextmanager
async def stand(url: str, database: Database, folder: Path, *, encrypted: bool = True) -> AsyncIterator[Stand]:
    """A bot at work in a room of Dana's."""
    user = await account(url)
    made = Stand(url, database, folder, new_bot(url, user, database, folder), await Person.comes(url, "Dana"))
    try:
        await made.set(encrypted=encrypted)
        yield made
    finally:
        await made.strikes()
