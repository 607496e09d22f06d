"""Encrypted messages whose key has not come: asked for, complained of after a while, read when it comes after all."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Any

from structlog.typing import FilteringBoundLogger

from bot.matrix.crypto import Crypto
from bot.matrix.http import MatrixError, Refused
from bot.matrix.read import Reader
from bot.matrix.rooms import Rooms
from handlers.kit.event import Event, Heard
from storage import matrix as store
from storage.db import Database
from storage.matrix import Unread

GIVEN_UP = 86400.0  # seconds after which a key that has not come is waited for no more


class Waiting:
    """The messages of one device that wait; `patience` are seconds until a room is told."""

    def __init__(
        self, rooms: Rooms, crypto: Crypto, reader: Reader, db: Database, clock: Callable[[], datetime],
        log: FilteringBoundLogger, patience: float,
    ) -> None:  # fmt: skip
        self._rooms = rooms
        self._crypto = crypto
        self._reader = reader
        self._db = db
        self._clock = clock
        self._log = log
        self._patience = patience
        self._held: dict[str, Unread] = {}

    async def open(self) -> None:
        """Remember what waited before."""
        self._held = {one.event: one for one in await self._db.run(store.all_unread)}

    def left(self) -> float:
        """Seconds until the next room has to be told; infinity when none."""
        waits = [self._patience - self._age(one) for one in self._held.values() if not one.told]
        return min(waits, default=float("inf"))

    def _age(self, one: Unread) -> float:
        return (self._clock() - one.at).total_seconds()

    async def hold(self, room: str, raw: dict[str, Any]) -> None:
        """The event waits for its key, which is asked for."""
        one = Unread(raw["event_id"], room, raw, False, self._clock())
        if one.event not in self._held:
            await self._db.run(store.keep_unread, one.event, room, raw, one.at)
            self._held[one.event] = one
            self._crypto.ask_key(room, raw)
            with suppress(MatrixError):
                await self._crypto.tend()

    async def events(self) -> list[Event]:
        """Those whose keys have come; and for those that wait too long, that they cannot be read."""
        found: list[Event] = []
        for one in list(self._held.values()):
            try:
                found += await self._due(one)
            except Refused as error:  # the bot is not in that room any more
                self._settle(one)
                self._log.info("matrix: an encrypted message is given up", why=str(error))
        return found

    async def _due(self, one: Unread) -> list[Event]:
        opened = self._crypto.decrypt(one.room, one.source)
        if opened is not None:
            self._settle(one)
            return await self._reader.safely(one.room, opened)
        if self._age(one) > GIVEN_UP:
            self._settle(one)
        elif not one.told and self._age(one) >= self._patience:
            self._reader.afterwards(store.told_unread, [one.event])
            self._reader.then(partial(self._held.__setitem__, one.event, replace(one, told=True)))
            facts = await self._rooms.facts(one.room)
            return [self._reader.event(facts, one.source, Heard.UNREADABLE, part=1, message=one.event)]
        return []

    def _settle(self, one: Unread) -> None:
        self._reader.afterwards(store.drop_unread, [one.event])
        self._reader.then(partial(self._held.pop, one.event, None))
