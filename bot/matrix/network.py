"""Matrix: hears by syncing and confirms only what is committed; sends, edits, reacts, pins; reads and writes in cipher.

matrix-nio carries the encryption. Its client saves its place in the stream before anybody has handled the events, so
the loop (`sync`) is ours, and so is the wire (`http`).
"""

import asyncio
import json
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path

from structlog.typing import FilteringBoundLogger

from bot.ground.adapter import Command, Fate, Fetched, Popup, Sent, Take
from bot.ground.lock import AccountLock
from bot.ground.redact import keep_secret
from bot.ground.wire import TooLong
from bot.matrix.crypto import Crypto, decrypt_attachment
from bot.matrix.doors import Doors
from bot.matrix.http import HomeserverApi, MatrixError, Refused
from bot.matrix.login import PACE, Pace, SignIn, Trouble
from bot.matrix.read import Reader
from bot.matrix.rooms import Rooms
from bot.matrix.send import Pen
from bot.matrix.sync import SignedOut, Sync
from bot.matrix.talks import Talks
from domain.devices import Seen
from handlers.kit.card import Sendable
from locales import words
from storage import devices as store
from storage.db import Connection, Database

STARTING = 10.0  # seconds for which a sending waits until the bot has caught up with its rooms


class Matrix:
    """One bot account on Matrix.

    homeserver: root of the client-server API. user: "@kolecko:example.org". folder: where the crypto store and the lock
    stand; only one process may own them. language: of what strangers are told.
    """

    platform = "matrix"
    command_sign = "!"
    writes_first = True

    def __init__(
        self,
        homeserver: str,
        user: str,
        password: str,
        db: Database,
        clock: Callable[[], datetime],
        log: FilteringBoundLogger,
        *,
        folder: Path,
        language: str = "cs",
        pace: Pace = PACE,
    ) -> None:
        keep_secret(password)
        self.bot_account = self.bot_name = self.address = user
        self.device = ""
        self._api = HomeserverApi(homeserver)
        self._db = db
        self._clock = clock
        self._log = log
        self._regret = words(language).say("invitation-refused")
        self._trouble = Trouble("matrix", log, pace)
        self._sign_in = SignIn(self._api, db, user, password, folder, log)
        self._lock = AccountLock("matrix", user, folder)
        self._crypto: Crypto | None = None
        self._sync: Sync | None = None
        self._pen: Pen | None = None
        self._rooms: Rooms | None = None
        self._ready = asyncio.Event()

    @property
    def away(self) -> bool:
        """Whether the network cannot be used just now."""
        return self._trouble.away

    async def start(self) -> None:
        """Take the lock and sign in, for as long as it takes; see Adapter. Says once what it is waiting for."""
        await self._api.open()
        while not self._lock.taken():
            self._trouble.say("another process already serves this bot; waiting until it ends")
            await asyncio.sleep(self._trouble.pace.lock)
        await self._trouble.patiently(self._signed_in)
        self._trouble.over()
        self._log.info("matrix: signed in", bot=self.bot_account, device=self.device)

    async def _signed_in(self) -> None:
        """Sign in and put everything together that belongs to the device."""
        self._close_keys()
        login, crypto = await self._sign_in.done()
        self._crypto, bot = crypto, self.bot_account
        rooms = Rooms(self._api)
        self._rooms = rooms
        crypto.learned = self._learned
        talks = Talks(self._api, rooms, self._db, self._clock, self._log)
        await talks.open(bot)
        reader = Reader(self._api, rooms, talks, crypto, self._db, self._clock, self._log)
        doors = Doors(self._api, rooms, talks, reader, self._db, self._clock, self._log, self._regret)
        self._sync = Sync(
            self._api, rooms, crypto, reader, doors, self._db, self._trouble, self._clock, self._log, bot, login.since
        )
        self._pen = Pen(self._api, rooms, talks, crypto, reader, self._db, self._clock, self._log)
        self.device = login.device

    async def _learned(self, seen: Mapping[str, Seen]) -> None:
        """People's devices as the server tells them now."""

        def note(db: Connection) -> None:
            for user, devices in seen.items():
                store.learn(db, self.platform, user, devices, self._clock())

        await self._db.run(note)

    async def run(self, take: Take) -> None:
        """Hear until cancelled, storing the place in the stream only after `take`. Call `start` before."""
        while True:
            assert self._sync
            assert self._pen
            self._sync.caught_up = self._ready
            gardener = asyncio.create_task(self._pen.tend())
            try:
                await self._sync.run(take)
            except SignedOut:
                self._log.warning("matrix: the homeserver has signed this device out; signing in again")
                self._ready.clear()
                await self._trouble.patiently(self._signed_in)
            finally:
                gardener.cancel()

    async def send(self, debt: Sendable) -> Sent:
        """Do what is owed; see Adapter. Before the bot has caught up, it does not know who may read."""
        try:
            async with asyncio.timeout(STARTING):
                await self._ready.wait()
        except TimeoutError:
            return Sent(Fate.AGAIN, why="not signed in yet")
        assert self._pen
        return await self._pen.send(debt)

    async def fetch(self, handle: str, most: int) -> Fetched:
        """See Adapter; an encrypted file is opened by the keys that came with its message."""
        file = json.loads(handle)
        try:
            data: bytes | None = await self._api.download(file["url"], most)
        except TooLong:
            return Fetched(Fate.REFUSED)
        except Refused as error:
            return Fetched(Fate.GONE, why=str(error))
        except MatrixError as error:
            return Fetched(Fate.AGAIN, why=str(error))
        if file["keys"]["key"]:
            data = await asyncio.to_thread(decrypt_attachment, data or b"", file["keys"])
        return Fetched(Fate.GONE, why="its keys do not open it") if data is None else Fetched(Fate.DONE, data)

    async def popup(self, popup: Popup) -> None:
        """Answer a press; see Adapter. Whatever the server says, there is nothing to be done about a missed one."""
        if not self._pen:
            return
        try:
            await self._pen.popup(popup)
        except MatrixError as error:
            self._log.info("matrix: a press stays unanswered", why=str(error))

    async def sits(self, chat: str, account: str) -> bool:
        """See Adapter."""
        try:
            return (await self._rooms.facts(chat)).membership(account) == "join" if self._rooms else False
        except MatrixError as error:
            self._log.info("matrix: not told who is in a room", why=str(error))
            return False

    async def menu(self, language: str, group: Sequence[Command], private: Sequence[Command]) -> None:
        """Matrix has no menus of commands."""

    def link(self, payload: str) -> str | None:
        """Addresses of Matrix carry no payload; the bot may write first instead."""
        del payload
        return None

    def message_link(self, chat: str, message: str) -> str | None:
        """See Adapter."""
        return self._pen.message_link(chat, message) if self._pen else None

    async def close(self) -> None:
        """Close the connections and the keys, and give the lock back."""
        await self._api.hang_up()
        self._close_keys()
        self._lock.give_back()

    def _close_keys(self) -> None:
        if self._crypto:
            self._crypto.close()
            self._crypto = None
