"""Hearing: the long-polling loop. An update is confirmed to Telegram only after it is committed here."""

import asyncio
from collections.abc import Sequence
from typing import Any

from structlog.typing import FilteringBoundLogger
from telegram.error import Conflict, InvalidToken, TelegramError

from bot.ground import trouble
from bot.ground.adapter import Take
from bot.ground.redact import redact
from bot.telegram.http import BotApi
from bot.telegram.read import Reader, parsed
from handlers.kit.event import Event

HEARD = ("message", "edited_message", "callback_query", "my_chat_member", "chat_member", "message_reaction")
FAREWELL = 5.0  # seconds that the last confirmation may take
PACE = trouble.Pace(poll=50)
BREATH = 0.2  # seconds between two polls at the least, when neither brings anything


class Trouble(trouble.Trouble):
    """What is wrong with Telegram just now."""

    async def rest(self, error: TelegramError) -> None:
        """Say what Telegram's refusal means and wait."""
        self.away = True
        match error:
            case InvalidToken():
                await self.refused("the token is refused; check KOLECKO_TELEGRAM_TOKEN")
            case Conflict():
                self.say("another program polls with this token; only one may")
                await self.wait()
            case _:
                self.say("cannot be reached; trying again", why=redact(str(error)))
                await self.wait(getattr(error, "seconds", 0.0))


class Poll:
    """Polls for one signed-in bot. `offset` is the first update not yet committed; Telegram forgets those before it."""

    def __init__(self, api: BotApi, reader: Reader, trouble: Trouble, log: FilteringBoundLogger) -> None:
        self.offset: int | None = None
        self._api = api
        self._reader = reader
        self._trouble = trouble
        self._log = log

    async def run(self, take: Take) -> None:
        """Hear until cancelled; then let the batch in hand finish and confirm it."""
        try:
            while True:
                await self._round(take)
        except asyncio.CancelledError:
            await self._confirm()
            raise

    async def _round(self, take: Take) -> None:
        """One poll and its handling. Trouble on either side leaves the offset where it is."""
        started = asyncio.get_running_loop().time()
        try:
            raw = await self._api.raw_updates(self.offset, int(self._trouble.pace.poll), HEARD)
        except TelegramError as error:
            await self._trouble.rest(error)
            return
        events, following = self._events(raw)
        if following is None:
            await self._nothing(raw, asyncio.get_running_loop().time() - started)
        elif await self._taken(take, events, following):
            self._trouble.over()

    async def _nothing(self, raw: Sequence[Any], lasted: float) -> None:
        """A poll without updates. One that did not wait, or brought only rubbish, must not become a hot loop."""
        if raw:
            self._trouble.say("updates without a number; waiting for better ones")
            await self._trouble.wait()
            return
        self._trouble.over()
        if lasted < BREATH:  # another server may not wait for news as Telegram does
            await asyncio.sleep(BREATH)

    async def _taken(self, take: Take, events: Sequence[Event], following: int) -> bool:
        """Whether the batch is committed. A cancellation meanwhile waits for its end, so that it can be confirmed."""
        work = asyncio.ensure_future(take(events)) if events else None
        try:
            if work:
                await asyncio.shield(work)
        except asyncio.CancelledError:
            await asyncio.wait([work] if work else [])
            if work and not work.cancelled() and not work.exception():
                self.offset = following
            raise
        except Exception as error:
            # nothing is confirmed, so the same updates come again
            self._trouble.say("updates could not be stored; trying again", error=type(error).__name__)
            await self._trouble.wait()
            return False
        self.offset = following
        return True

    def _events(self, raw: Sequence[Any]) -> tuple[list[Event], int | None]:
        """All events of a batch, and the offset that confirms it. An update that cannot be read is skipped."""
        events: list[Event] = []
        following = None
        for item in raw:
            number = item.get("update_id") if isinstance(item, dict) else None
            try:
                events += self._reader.events(parsed(item))
            except Exception as error:
                self._log.warning("telegram: unreadable update skipped", update=number, error=type(error).__name__)
            if isinstance(number, int):
                following = max(following or 0, number + 1)
        return events, following

    async def _confirm(self) -> None:
        """Tell Telegram what is done, so that the next start does not hear it again. Failing is harmless."""
        if self.offset is None:
            return
        try:
            async with asyncio.timeout(FAREWELL):
                await self._api.raw_updates(self.offset, 0, HEARD)
        except (TelegramError, TimeoutError) as error:
            self._log.info("telegram: the last updates stay unconfirmed", why=redact(str(error)))
