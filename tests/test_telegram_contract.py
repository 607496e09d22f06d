"""Telegram passes the suite that every network passes."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest
import structlog

from bot.ground.trouble import Pace
from bot.telegram.network import Telegram
from tests.contract import AdapterContract, Heards, Seen
from tests.scenario import ScenarioContract
from tests.telegram_server import TelegramServer
from tests.telegram_world import Chat, Message


class TelegramStage:
    """A Telegram with one supergroup; ids of messages are those of the group."""

    groups_pins = True
    reaction = "👍"

    def __init__(self, server: TelegramServer, adapter: Telegram) -> None:
        self.server = server
        self.adapter = adapter
        self.heard = Heards()
        self.people = {name: server.person(name) for name in ("Dana", "Alena", "Soňa")}
        self.chat = server.group("PS Senioři", list(self.people.values()))
        self.group = str(self.chat.id)

    def message(self, number: str) -> Message:
        return self.chat.all[int(number)]

    async def says(self, who: str, text: str, answers: str | None = None) -> str:
        reply_to = self.message(answers) if answers else None
        return str((await self.people[who].writes(self.chat, text, reply_to=reply_to)).id)

    async def whispers(self, who: str, text: str) -> str:
        person = self.people[who]
        if text.split(maxsplit=1)[0] == "!start":
            await person.starts(text.removeprefix("!start").strip())
            return str(person.id)
        if not person.started:
            await person.starts()
        await person.writes(person.chat, text)
        return str(person.id)

    async def hands(self, who: str, name: str, data: bytes, text: str = "") -> None:
        await self.people[who].writes(self.people[who].chat, text, file=(name, data))

    async def taps(self, who: str, message: str, label: str, *, alone: bool = False) -> None:
        chat = self.people[who].chat if alone else self.chat
        await self.people[who].taps(chat.all[int(message)], label)

    async def reacts(self, who: str, message: str, emoji: str) -> None:
        await self.people[who].reacts(self.message(message), *([emoji] if emoji else []))

    async def erases(self, message: str) -> None:
        await self.people["Dana"].deletes(self.message(message))

    async def seen(self, chat: str) -> list[Seen]:
        return [_seen(self.server.chats[int(chat)], message) for message in self.server.chats[int(chat)].messages]

    async def popups(self, who: str) -> list[str]:
        return self.people[who].popups

    def nowhere(self) -> str:
        return str(self.people["Soňa"].id)


def _seen(chat: Chat, message: Message) -> Seen:
    buttons = tuple(tuple(row) for row in message.labels)
    reactions = (message.bots_reaction,) if message.bots_reaction else ()
    return Seen(str(message.id), message.text, buttons, message in chat.pinned, reactions, message.file)


class OnTelegram:
    @pytest.fixture
    async def stage(self) -> AsyncIterator[TelegramStage]:
        async with TelegramServer() as server:
            adapter = Telegram(
                server.token, server.url, lambda: datetime.now(UTC), structlog.get_logger(), pace=Pace(first=0.01)
            )
            await adapter.start()
            stage = TelegramStage(server, adapter)
            hearing = asyncio.create_task(adapter.run(stage.heard.take))
            await server.until(lambda: server.polling)
            yield stage
            hearing.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await hearing
            await adapter.close()


class TestTelegramContract(OnTelegram, AdapterContract):
    """The suite of adapters."""


class TestTelegramScenario(OnTelegram, ScenarioContract):
    """The scenario."""
