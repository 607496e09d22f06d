"""A bot at work on Matrix in a test: the real adapter against a real Synapse, with everything it heard and logged."""

import asyncio
import contextlib
import itertools
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import structlog
from structlog.testing import LogCapture

from bot.adapter import Take
from bot.matrix import Matrix
from bot.matrix_login import Pace
from handlers.kit.event import Event, Heard
from storage import groups, rooms
from storage.db import Connection, Database
from tests import synapse
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
