"""A bot at work in a test: the real adapter, polling a server of tests, with everything it heard and logged."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import structlog
from structlog.testing import LogCapture

from bot.ground.adapter import Fate, Sent, Take
from bot.ground.trouble import Pace
from bot.telegram.network import Telegram
from handlers.kit.card import Button, Card, Line, Sendable, Style
from handlers.kit.event import Event, Heard
from tests.telegram_server import TelegramServer
from tests.telegram_world import Chat, Message

QUICK = Pace(poll=2, first=0.01, most=0.05, refused=0.05, lock=0.02)


@dataclass
class BotAtWork:
    """The adapter and what came of it."""

    adapter: Telegram
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

    def hear(self, take: Take | None = None) -> None:
        """Start polling."""
        self.hearing = asyncio.create_task(self.adapter.run(take or self.take))

    async def stop(self) -> None:
        """Stop polling in the orderly way; the connections stay."""
        if self.hearing:
            self.hearing.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self.hearing
            self.hearing = None

    async def owes(self, chat: Chat | str, *lines: Line | str, **more: Any) -> Sent:
        return await self.adapter.send(owed(chat, *lines, **more))

    async def shows(self, chat: Chat, *lines: Line | str, **more: Any) -> Message:
        """Send a card that must succeed, and the message it became."""
        outcome = await self.owes(chat, *lines, **more)
        assert outcome.fate is Fate.DONE, outcome
        return chat.all[int(outcome.message or 0)]


def owed(
    chat: Chat | str,
    *lines: Line | str,
    kind: str = "card",
    buttons: Sequence[Sequence[Button | str]] = (),
    reply_to: Message | None = None,
    quiet: bool = False,
    **more: Any,
) -> Sendable:
    """A debt to a chat; a plain string is a TEXT line or a button whose data is its label."""
    card = Card(
        tuple(line if isinstance(line, Line) else Line(line, Style.TEXT) for line in lines),
        tuple(tuple(b if isinstance(b, Button) else Button(b, f"do:{b}") for b in row) for row in buttons),
        reply_to=str(reply_to.id) if reply_to else None,
        quiet=quiet,
    )
    if isinstance(more.get("message"), Message):
        more["message"] = str(more["message"].id)
    return Sendable("debt-1", kind, chat if isinstance(chat, str) else str(chat.id), card=card, **more)


def new_bot(
    server: TelegramServer, *, token: str = "", lock_folder: Path | None = None, pace: Pace = QUICK
) -> BotAtWork:
    """An adapter that has not signed in yet."""
    capture = LogCapture()
    log = structlog.wrap_logger(None, processors=[capture], wrapper_class=structlog.make_filtering_bound_logger(0))
    adapter = Telegram(
        token or server.token, server.url, lambda: datetime.now(UTC), log, lock_folder=lock_folder, pace=pace
    )
    return BotAtWork(adapter, capture)


@contextlib.asynccontextmanager
async def bot_at_work(server: TelegramServer, **options: Any) -> AsyncIterator[BotAtWork]:
    """A bot signed in and polling."""
    bot = new_bot(server, **options)
    try:
        await bot.adapter.start()
        bot.hear()
        await server.until(lambda: server.polling)
        yield bot
    finally:
        await bot.stop()
        await bot.adapter.close()
