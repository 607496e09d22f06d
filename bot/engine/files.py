"""Files that people sent: fetched and read beside everything else, then handled like any other event.

A file that was put aside waits in a row, so a kill loses none. It is handled under an id of its own, which is noted
with what it did, so a repeat does nothing.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import replace

import structlog

from bot.ground.adapter import Adapter, Fate
from bot.ground.clock import Clock
from bot.reading.apart import read_apart
from domain.errors import BadInput
from handlers.kit.book import Book
from handlers.kit.discretion import read
from handlers.kit.event import Attached, Event, Heard
from storage import files as store
from storage.db import Database

log = structlog.get_logger("files")

SWEEP = 15.0  # seconds between two looks when nobody wakes us
AWAY: tuple[str, dict[str, object]] = ("file-not-fetched", {})
GONE: dict[Fate, tuple[str, dict[str, object]]] = {
    Fate.GONE: ("file-gone", {}),
    Fate.REFUSED: ("file-too-big", {"limit": store.MOST // 1_000_000}),
}
Handle = Callable[[Sequence[Event], Adapter], Awaitable[None]]


class Later(Exception):
    """The network cannot hand the file over just now."""


class Files:
    """Reads what waits, one file after the other; `handle` takes an event and returns when it is committed."""

    def __init__(self, db: Database, handle: Handle, adapters: Sequence[Adapter], book: Book, clock: Clock) -> None:
        self._db = db
        self._handle = handle
        self._adapters = {one.platform: one for one in adapters}
        self._book = book
        self._clock = clock
        self._woken = asyncio.Event()

    def wake(self) -> None:
        """A file was put aside."""
        self._woken.set()

    async def run(self) -> None:
        """Read until cancelled."""
        self.wake()  # what waited when the process ended
        while True:
            with suppress(TimeoutError):
                async with asyncio.timeout(SWEEP):
                    await self._woken.wait()
            try:
                await self.settle(look=True)
            except Exception as error:
                log.error("files not read", exc_info=error)
                await asyncio.sleep(SWEEP)

    async def settle(self, *, look: bool = False) -> None:
        """Read everything that can be read now; without `look` only where something was put aside since."""
        look = look or self._woken.is_set()
        self._woken.clear()
        while look and (waiting := await self._db.run(store.take, self._clock.now())):
            with suppress(Later):
                await self._taken(waiting)
                await self._db.run(store.done, waiting.id)

    async def _taken(self, waiting: store.Waiting) -> None:
        """Raises Later."""
        event = read(waiting.event)
        adapter, file = self._adapters.get(event.place.platform), event.file
        if adapter is None or file is None:
            return
        opened = await self._opened(file, adapter, last=waiting.last)
        await self._handle([replace(event, id=f"{event.id}:file", heard=Heard.FILE, file=opened)], adapter)

    async def _opened(self, file: Attached, adapter: Adapter, *, last: bool) -> Attached:
        """The file with what its reader made of it, or with the reason why nothing. Raises Later."""
        opens = self._book.opens.get(file.kind)
        fetched = await adapter.fetch(file.handle, store.MOST)
        if fetched.fate is Fate.AGAIN and not last:
            raise Later
        if fetched.fate is not Fate.DONE or opens is None:
            log.info("a file was not fetched", fate=fetched.fate, why=fetched.why)
            return replace(file, refusal=GONE.get(fetched.fate, AWAY))
        try:
            return replace(file, contents=await read_apart(opens.reader, fetched.data, file.name))
        except BadInput as slip:
            return replace(file, refusal=(slip.key, slip.values))
