"""Networks side by side in one house: slow, down, broken; and Telegram itself beside another one."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import pytest

from bot.engine.router import Router
from bot.ground.adapter import Sent, Take
from bot.ground.clock import HandClock, SystemClock
from bot.ground.limits import NONE
from bot.house import House
from bot.playground.console import Console
from bot.playground.transcript import tidy
from domain.meetings import Meeting
from handlers.kit.card import Card, Line, Sendable
from handlers.kit.event import Event
from storage import groups, meetings, outbox, rooms, rsvp
from storage.db import Connection, Database
from tests.chat import START
from tests.contract import until
from tests.errors import Errors
from tests.networks import OTHER, Second
from tests.telegram_bot import new_bot
from tests.telegram_server import TelegramServer
from tests.telegram_world import Chat, Person

# --- an answer faster than the bot


@dataclass
class Slow(Console):
    """A network on which people see a card before the bot hears that it was sent."""

    seen: asyncio.Event = field(default_factory=asyncio.Event)
    confirmed: asyncio.Event = field(default_factory=asyncio.Event)

    async def send(self, debt: Sendable) -> Sent:
        sent = await super().send(debt)
        self.seen.set()
        await self.confirmed.wait()
        return sent


async def test_an_answer_to_a_card_that_is_still_being_sent_counts(database: Database) -> None:
    network = Slow()
    chat = network.chat("PS senioři")
    house = House(database, HandClock(START), [(network, NONE)])

    def call(db: Connection) -> int:
        town = groups.found(db, "Javorná", "cs", "Europe/Prague", START)
        group = groups.add_group(db, town, "PS senioři", groups.Kind.WORKING, "cs", "Europe/Prague")
        room = rooms.enter(db, "console", chat.id, None, private=False, title=chat.title)
        rooms.bind(db, room.id, group.id)
        when = datetime(2017, 11, 22, 14)
        meeting = meetings.draft(db, Meeting(0, town, group.id, "Návrh", when, "Europe/Prague"), START)
        meetings.invite(db, meeting.id, group.id)
        meetings.call(db, meeting.id, group.id)
        outbox.put(db, "meeting", meeting.id, room.id, START)
        return meeting.id

    meeting = await database.run(call)
    sending = asyncio.create_task(house.deliveries[0].settle())
    await network.seen.wait()
    answering = asyncio.create_task(house.router.take([network.reacts("Dana", chat, chat.messages[0], "✅")], network))
    await asyncio.sleep(0)
    network.confirmed.set()
    await asyncio.gather(answering, sending)
    assert [reply.answer for reply in await database.run(rsvp.replies_to, meeting)] == ["coming"]


# --- a network that is down


@dataclass
class Absent(Console):
    """A network that cannot be signed in to until somebody says so."""

    platform: str = OTHER
    back: asyncio.Event = field(default_factory=asyncio.Event)

    async def start(self) -> None:
        await self.back.wait()


async def owes(database: Database, platform: str) -> None:
    """A notice for the chat of each network."""

    def owe(db: Connection) -> None:
        room = rooms.enter(db, platform, "chat", None, private=False, title="chat")
        outbox.owe(db, room.id, "notice", START, card=Card((Line("dobrý den"),)).stored())

    await database.run(owe)


async def test_a_network_that_is_down_holds_up_no_other(database: Database) -> None:
    here, absent = Console(), Absent()
    house = House(database, HandClock(START), [(absent, NONE), (here, NONE)])
    for network in (here, absent):
        network.chat("chat")
        await owes(database, network.platform)
    living = asyncio.create_task(house.run())
    await until(lambda: here.chats["chat"].messages)
    assert not absent.chats["chat"].messages
    absent.back.set()
    await until(lambda: absent.chats["chat"].messages)
    living.cancel()
    with pytest.raises(asyncio.CancelledError):
        await living


@dataclass
class Broken(Console):
    """A network whose hearing breaks twice before it works."""

    platform: str = OTHER
    times: int = 2
    hearing: int = 0

    async def run(self, take: Take) -> None:
        self.hearing += 1
        if self.hearing <= self.times:
            raise RuntimeError("the wire is broken")
        await super().run(take)


async def test_a_network_that_breaks_begins_anew_and_the_others_go_on(database: Database, errors: Errors) -> None:
    here, broken = Console(), Broken()
    house = House(database, HandClock(START), [(broken, NONE), (here, NONE)], rest=0.01)
    living = asyncio.create_task(house.run())
    await until(lambda: broken.hearing == 3)
    for network in (broken, here):
        network.chat("chat")
        await owes(database, network.platform)
        house.deliveries[house.networks.index((network, NONE))].wake()
        await until(lambda network=network: network.chats["chat"].messages)
    living.cancel()
    with pytest.raises(asyncio.CancelledError):
        await living
    errors.were("network broke")


# --- Telegram itself beside another network


@dataclass
class Beside:
    """Alena and Dana on Telegram, Petr on the other network; the group "PS senioři" has a chat on each."""

    server: TelegramServer
    people: dict[str, Person]
    chat: Chat
    other: Second
    router: Router

    async def happens(self, event: Event) -> None:
        """Something happens on the other network."""
        await self.router.take([event], self.other)

    def texts(self) -> tuple[str, str]:
        """The meeting's card on Telegram and on the other network."""
        card = self.other.chats["Místnost"].messages[0].card
        return tidy(self.chat.from_bot[0].text), tidy(card.plain() if card else "")


@pytest.fixture
async def both(database: Database) -> AsyncIterator[Beside]:
    """A meeting called on Telegram stands in both chats."""
    async with TelegramServer() as server:
        alena, dana = server.person("Alena"), server.person("Dana")
        chat = server.group("PS senioři", [alena, dana])
        other = Second()
        other.chat("Místnost")
        telegram = new_bot(server).adapter
        clock = SystemClock(START - datetime.now(UTC))  # what Telegram missed comes due by and by
        house = House(database, clock, [(telegram, NONE), (other, NONE)])

        def bind(db: Connection) -> str:
            town = groups.found(db, "Javorná", "cs", "Europe/Prague", START)
            made = groups.add_group(db, town, "PS senioři", groups.Kind.WORKING, "cs", "Europe/Prague")
            for platform, address in (("telegram", str(chat.id)), (OTHER, "Místnost")):
                rooms.bind(db, rooms.enter(db, platform, address, None, private=False, title="").id, made.id)
            return groups.invite_admin(db, "Javorná", town, START + timedelta(days=1))

        code = await database.run(bind)
        living = asyncio.create_task(house.run())
        await alena.starts(code)
        await server.until(lambda: any("Ano, jsem to já" in row for one in alena.chat.from_bot for row in one.labels))
        await alena.taps(alena.chat.from_bot[-1], "Ano, jsem to já")
        await alena.writes(alena.chat, "/schuzka 22. 11. 2017 ve 14:00, radnice: Návrh")
        await server.until(lambda: any("Zveřejnit" in row for one in alena.chat.from_bot for row in one.labels))
        await alena.taps(alena.chat.from_bot[-1], "Zveřejnit")
        await server.until(lambda: chat.from_bot and other.chats["Místnost"].messages)
        yield Beside(server, {"Alena": alena, "Dana": dana}, chat, other, house.router)
        living.cancel()
        with suppress(asyncio.CancelledError):
            await living


async def test_a_tap_on_either_network_changes_both_cards(both: Beside) -> None:
    there = both.other.chats["Místnost"]
    await both.people["Dana"].taps(both.chat.from_bot[0], "Přijdu")
    await both.server.until(lambda: all("přijde 1 z 1" in text for text in both.texts()))
    await both.happens(both.other.taps("Petr", there, there.messages[0], there.messages[0].buttons()[1]))
    await both.server.until(lambda: all("přijde 1 ze 2 · 1 omluva" in text for text in both.texts()))
    assert (len(both.chat.from_bot), len(there.messages)) == (1, 1)


async def test_while_one_network_is_down_the_other_works_and_the_card_catches_up(both: Beside) -> None:
    there = both.other.chats["Místnost"]
    await both.server.down()
    await both.happens(both.other.taps("Petr", there, there.messages[0], there.messages[0].buttons()[0]))
    await both.server.until(lambda: "přijde 1 z 1" in both.texts()[1])
    assert "přijde 0" in both.texts()[0]
    await both.server.up()
    await both.server.until(lambda: "přijde 1 z 1" in both.texts()[0])
