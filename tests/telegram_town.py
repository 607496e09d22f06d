"""A town's chats on Telegram and the whole bot that serves them, in this process."""

import asyncio
import contextlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import structlog

from bot.ground.clock import SystemClock
from bot.ground.limits import NONE, Rules
from bot.house import House
from bot.playground.transcript import tidy
from bot.telegram.network import Telegram
from domain.groups import Kind, Role
from handlers.kit.card import Card, Line
from storage import groups, outbox, rooms
from storage.db import Connection, Database
from tests.office import LINE
from tests.telegram_bot import QUICK
from tests.telegram_server import TelegramServer
from tests.telegram_world import Chat, Message, Person

NOON = datetime(2017, 11, 8, 9, 0, tzinfo=ZoneInfo("Europe/Prague"))


@dataclass
class Town:
    """A community whose coordinator Alena may be written to, its groups' chats, and the bot that serves them."""

    server: TelegramServer
    database: Database
    rules: Rules = NONE
    community: int = 0
    ids: dict[Chat, int] = field(default_factory=dict)
    work: asyncio.Task[None] | None = None

    def __post_init__(self) -> None:
        self.clock = SystemClock(NOON - datetime.now(UTC))
        self.alena = self.server.person("Alena Dvořáková")

    async def found(self) -> None:
        self.alena.started, self.alena.chat.rights = True, frozenset()

        def make(db: Connection) -> None:
            self.community = groups.found(db, "Město Javorná", "cs", "Europe/Prague", self.clock.now())
            person = groups.add_person(db, self.community, self.alena.name)
            account = rooms.account_of(db, "telegram", str(self.alena.id), None)
            rooms.belongs(db, account.id, person.id)
            room = rooms.enter(db, "telegram", str(self.alena.id), None, private=True, title=self.alena.name)
            rooms.keep_private(db, room.id, account.id)
            self.ids[self.alena.chat] = room.id

        await self.database.run(make)

    async def group(self, chat: Chat, thread: int | None = None, name: str = "") -> None:
        """A working group in the chat, or in one topic of a forum; Alena coordinates it."""

        def make(db: Connection) -> None:
            made = groups.add_group(db, self.community, name or chat.title, Kind.WORKING, "cs", "Europe/Prague")
            if thread:
                rooms.enter(db, "telegram", str(chat.id), None, private=False, title=chat.title)
            address = str(thread) if thread else None
            room = rooms.enter(db, "telegram", str(chat.id), address, private=False, title=chat.title)
            rooms.grant(db, "telegram", str(chat.id), frozenset({"admin", "pin"}))
            rooms.bind(db, room.id, made.id)
            groups.join(db, made.id, groups.people_of(db, self.community)[0].id, Role.COORDINATOR, self.clock.now())
            self.ids[chat] = room.id

        await self.database.run(make)

    async def private(self, name: str) -> Person:
        """Somebody to whom the bot may write."""
        person = self.server.person(name)
        person.started, person.chat.rights = True, frozenset()

        def make(db: Connection) -> None:
            room = rooms.enter(db, "telegram", str(person.id), None, private=True, title=name)
            rooms.keep_private(db, room.id, rooms.account_of(db, "telegram", str(person.id), None).id)
            self.ids[person.chat] = room.id

        await self.database.run(make)
        return person

    def opens(self) -> House:
        """The bot goes to work."""
        log = structlog.get_logger("telegram")
        telegram = Telegram(self.server.token, self.server.url, self.clock.now, log, pace=QUICK)
        house = House(self.database, self.clock, [(telegram, self.rules)])
        self.work = asyncio.create_task(house.run())
        self.house = house
        return house

    async def closes(self) -> None:
        """It ends in the orderly way."""
        if self.work:
            self.work.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self.work
            self.work = None

    async def dies(self) -> None:
        """It ends with whatever it was sending, and writes nothing down any more."""
        assert self.work
        for sending in self.house.deliveries[0].busy.values():
            sending.cancel()
        await self.closes()

    async def owes(self, chat: Chat, *texts: str) -> None:
        """Sentences that the bot owes to the chat."""
        await self.owed([(chat, text) for text in texts])

    async def owed(self, what: Sequence[tuple[Chat, str]]) -> None:
        """Sentences that the bot owes to chats, all in one transaction."""

        def make(db: Connection) -> None:
            for chat, text in what:
                card = Card((Line(text),)).stored()
                outbox.owe(db, self.ids[chat], "notice", self.clock.now(), card=card)

        await self.database.run(make)
        if self.work:
            self.house.deliveries[0].wake()

    async def heard(self, chat: Chat, words: str, seconds: float = 10.0) -> Message:
        """The newest message of the bot with these words, awaited."""

        def there() -> list[Message]:
            return [message for message in chat.from_bot if words in tidy(message.text)]

        await self.server.until(there, seconds)
        return there()[-1]

    async def meets(self, chat: Chat) -> Message:
        """Alena calls a meeting: its card in the chat, pinned where the bot may pin."""
        await self.alena.writes(self.alena.chat, LINE)
        await self.alena.taps(await self.heard(self.alena.chat, "Náhled"), "Zveřejnit")
        card = await self.heard(chat, "kancelář 202")
        if "pin" in (chat.rights or ()):
            await self.server.until(lambda: card in chat.pinned)
        return card
