"""The bot put together: adapters that hear, one router, one scheduler, and a dispatcher for each network."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

import structlog

from bot.engine.delivery import Delivery
from bot.engine.files import Files
from bot.engine.gate import Gate
from bot.engine.router import Router
from bot.engine.scheduler import Scheduler
from bot.ground.adapter import Adapter, Command
from bot.ground.backoff import Backoff
from bot.ground.clock import Clock
from bot.ground.limits import Rules
from bot.ground.mail import MailServer
from bot.ground.watch import Watch
from bot.keeping.faults import Faults
from domain.audit import Key
from handlers.kit.book import Book
from handlers.kit.capability import book
from handlers.kit.desk import NO_KEY, Desk, Network
from handlers.kit.event import Event
from locales import languages, words
from storage.db import Connection, Database

if TYPE_CHECKING:
    from bot.engine.letters import Postman

log = structlog.get_logger("house")


class Companion(Protocol):
    """Something else that lives as long as the house does."""

    async def run(self) -> None:
        """Do it until cancelled."""

    def committed(self) -> None:
        """Something may have changed in the database."""


@dataclass
class House:
    """Everything that lives as long as the process does; `seal` is the key under which deeds are written down."""

    db: Database
    clock: Clock
    networks: Sequence[tuple[Adapter, Rules]]
    book: Book = field(default_factory=book)
    language: str = "cs"
    zone: str = "Europe/Prague"
    seal: Key = NO_KEY
    companions: Sequence[Companion] = ()
    watch: Watch = field(default_factory=Watch)
    mail: MailServer | None = None
    rest: float = 1.0  # seconds before a network that broke begins anew; doubled each time, up to a minute

    def __post_init__(self) -> None:
        self.gate = Gate(self.book, self.clock.now)
        self.router = Router(self.db, self.desk, self.gate, self._committed, self._sending, self.watch)
        adapters = [adapter for adapter, _ in self.networks]
        self.files = Files(self.db, self.router.take, adapters, self.book, self.clock)
        self.router.filed = self.files.wake
        self.faults = Faults(self.db, self.clock, adapters)
        told = self.faults.told
        self.scheduler = Scheduler(self.db, self.desk, self.clock, self._owed, told)
        self.postman = self._hired(self.mail) if self.mail else None
        self.deliveries = [
            Delivery(self.db, self.desk, adapter, self.clock, rules, told, shut=self.gate.forget)
            for adapter, rules in self.networks
        ]

    def _hired(self, mail: MailServer) -> "Postman":
        from bot.engine.letters import Postman  # its library is heavy, and most offices have no mail server

        return Postman(self.db, self.desk, self.clock, mail, self._owed)

    def desk(self, db: Connection) -> Desk:
        """The state of things in one transaction."""
        ways = tuple(
            Network(adapter.platform, adapter.command_sign, adapter.address, adapter.link)
            for adapter, _ in self.networks
        )
        return Desk(db, self.clock.now(), self.book, ways, self.language, self.zone, self.seal, self.mail is not None)

    def _sending(self, platform: str, chat: str) -> asyncio.Task[None] | None:
        here = (delivery.posting.get(chat) for delivery in self.deliveries if delivery.adapter.platform == platform)
        return next(here, None)

    def _owed(self) -> None:
        for delivery in self.deliveries:
            delivery.wake()

    def _committed(self) -> None:
        self._owed()
        self.scheduler.wake()
        for companion in self.companions:
            companion.committed()

    async def run(self) -> None:
        """Serve until cancelled; what is being sent is let to arrive."""
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self.scheduler.run())
            tasks.create_task(self.files.run())
            if self.postman:
                tasks.create_task(self.postman.run())
            for companion in (self.faults, *self.companions):
                tasks.create_task(companion.run())
            for (adapter, _), delivery in zip(self.networks, self.deliveries, strict=True):
                tasks.create_task(self._serve(adapter, delivery))

    async def _serve(self, adapter: Adapter, delivery: Delivery) -> None:
        """One network as long as the house stands: should it break, it rests and begins anew, the others go on."""
        waits = Backoff(self.rest)
        while True:
            try:
                await self._open(adapter, delivery)
            except Exception as error:
                self.faults.told("network broke", error, platform=adapter.platform)
            finally:
                await delivery.finish()
                await adapter.close()
            await asyncio.sleep(waits.next())

    async def _open(self, adapter: Adapter, delivery: Delivery) -> None:
        """Sign in, then hear and send until cancelled."""

        async def take(events: Sequence[Event]) -> None:
            try:
                await self.router.take(events, adapter)
            except Exception as error:
                self.faults.told("updates not stored", error, platform=adapter.platform)
                raise

        await adapter.start()
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(delivery.run())
            tasks.create_task(self._menus(adapter))  # nobody waits for a menu before being heard
            tasks.create_task(adapter.run(take))

    async def _menus(self, adapter: Adapter) -> None:
        """The command menus of every language; ours is everybody's who reads another one."""
        try:
            for language in ("", *languages()):
                spoken = language or self.language
                await adapter.menu(language, self._menu(spoken, private=False), self._menu(spoken, private=True))
        except Exception as error:
            log.warning("no menus", platform=adapter.platform, exc_info=error)

    def _menu(self, language: str, *, private: bool) -> list[Command]:
        said = words(language)
        shown = []
        for _, first, last, needs in self.book.menu:
            if needs is None or private:
                shown.append(Command(said.command(first, last), said.say(f"command-{first}")))
        return shown
