"""`kolecko run`: the database brought up to date, the networks that are configured, and an orderly end."""

import asyncio
import ctypes
import gc
import os
import signal
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta
from functools import partial
from urllib.parse import urlsplit

import structlog

from bot import without
from bot.config import Settings
from bot.ground.adapter import Adapter
from bot.ground.clock import Clock
from bot.ground.limits import MATRIX, TELEGRAM, Rules
from bot.ground.redact import keep_secret, redact
from bot.ground.watch import Watch
from bot.house import House
from bot.keeping import modes, seals
from bot.keeping.backups import Nightly
from domain import groups
from domain.hours import is_free
from domain.language import warm_up
from storage.db import Database
from storage.faults import is_starting

log = structlog.get_logger("run")

AGAIN = 1.0  # seconds between two tries to open a database that is starting
M_ARENA_MAX = -8  # of malloc.h
FAREWELL = 20.0  # seconds that an orderly end may take


class Unusable(Exception):
    """The database cannot be opened or brought up to date; the text says why, without secrets.

    starting: it may only be on its way up.
    """

    def __init__(self, why: str, *, starting: bool = False) -> None:
        super().__init__(why)
        self.starting = starting


def open_database(url: str) -> Database:
    """The database with the newest schema.

    Raises Unusable.
    """
    share_the_heap()  # before the first thread
    keep_secret(urlsplit(url).password or "")
    try:
        database = Database.open(url)
        database.migrate()
    except Exception as error:  # engines have many ways to say no, and the user needs just the first line of any
        said = str(getattr(error, "orig", None) or error).strip() or type(error).__name__
        raise Unusable(redact(said.split("\n", maxsplit=1)[0]), starting=is_starting(error)) from None
    return database


def await_database(url: str, seconds: float, waits: Callable[[str], None]) -> Database:
    """The same, patient for so long with a server that is still starting; `waits` is told once why.

    Raises Unusable.
    """
    until, told = time.monotonic() + seconds, False
    while True:
        try:
            return open_database(url)
        except Unusable as error:
            if not error.starting or time.monotonic() >= until:
                raise
            if not told:
                waits(str(error))
            told = True
        time.sleep(AGAIN)


def tidy_modes(settings: Settings) -> None:
    """Let nobody else read what is ours, and say so."""
    for one in modes.wide(settings):
        try:
            mode = one.now
            one.close()
            log.warning("others could read it: mode changed", path=str(one.path), was=mode, now=f"{one.mode:04o}")
        except OSError as error:
            log.warning("others can read it, and it is not ours to change", path=str(one.path), why=str(error))


def share_the_heap() -> None:
    """Let all threads allocate from one heap: the C library would give each its own, and keep what each once needed.

    Only glibc knows the call; elsewhere nothing happens.
    """
    with suppress(OSError, AttributeError):
        ctypes.CDLL(None).mallopt(M_ARENA_MAX, 1)


async def serve(settings: Settings, database: Database) -> None:
    """Serve the configured networks until SIGTERM or SIGINT, then finish what is under way.

    Raises whatever ends the house from inside.
    """
    clock = settings.system_clock()
    served = networks(settings, database, clock)
    seal = seals.key(settings.data_dir, settings.audit_key.get_secret_value())
    heads = seals.Heads(database, settings.data_dir)
    await heads.begin(seal, clock.now)
    watch = Watch(settings.data_dir)
    nights = nightly(settings, clock)
    house = House(
        database,
        clock,
        served,
        language=settings.language,
        zone=settings.zone,
        seal=seal,
        companions=[heads, *nights],
        watch=watch,
        mail=settings.mail_server,
    )
    watch.start()
    for one in nights:
        one.trouble, one.well = house.faults.backup_failed, house.faults.backup_made
    work = asyncio.create_task(house.run())
    stopping = Stopping(work)
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stopping, number)
    getting_ready = asyncio.create_task(asyncio.to_thread(get_ready, clock.now(), settings.language))
    where = " + ".join(_addresses(settings))
    print(f"ready: {where}, {database.dialect}, {clock.now():%Y-%m-%d %H:%M} UTC", flush=True)
    try:
        with suppress(asyncio.CancelledError):
            await work
    finally:
        await getting_ready
        with suppress(Exception):  # a database that is away: the next start keeps the head
            await heads.keep()
        await database.close()
        watch.stop()
    log.info("stopped")


def nightly(settings: Settings, clock: Clock) -> list[Nightly]:
    """Whatever makes backups by night, where that is wished."""
    if settings.nightly is None:
        return []
    passphrase = settings.backup_passphrase.get_secret_value()
    return [Nightly(settings.database, settings.backup_folder, settings.zone, settings.nightly, clock.now, passphrase)]


def networks(settings: Settings, database: Database, clock: Clock) -> list[tuple[Adapter, Rules]]:
    """The networks that are configured; the libraries of the others are never loaded."""
    found: list[tuple[Adapter, Rules]] = []
    if settings.token:
        with without("cryptography"):  # for Telegram's passports, which no group has use for: 9 MB
            from bot.telegram.network import Telegram

        telegram = Telegram(
            settings.token, settings.telegram_api_url, clock.now, structlog.get_logger("telegram"),
            lock_folder=settings.data_dir,
        )  # fmt: skip
        found.append((telegram, TELEGRAM))
    if settings.matrix:
        from bot.matrix.network import Matrix

        password = settings.matrix_password.get_secret_value()
        matrix = Matrix(
            settings.matrix_homeserver, settings.matrix_user, password, database, clock.now,
            structlog.get_logger("matrix"), folder=settings.data_dir, language=settings.language,
        )  # fmt: skip
        found.append((matrix, MATRIX))
    return found


def _addresses(settings: Settings) -> list[str]:
    """The servers of the configured networks."""
    telegram = [settings.telegram_api_url] if settings.token else []
    return telegram + ([settings.matrix_homeserver] if settings.matrix else [])


def get_ready(now: datetime, language: str) -> None:
    """Load what the first message will need; after each step give back the memory that only the loading took."""
    monday = now.date() - timedelta(now.weekday())
    for load in (partial(warm_up, now, language), partial(is_free, monday, groups.Settings().holidays)):
        load()
        gc.collect()
        with suppress(OSError, AttributeError):  # glibc's alone
            ctypes.CDLL(None).malloc_trim(0)
    gc.freeze()  # tables and code stay for good: a look through all of them would hold up every tap of that moment


class Stopping:
    """The end upon a signal: in order at the first one; at once at the second, or when the order takes too long."""

    def __init__(self, work: "asyncio.Task[None]") -> None:
        self._work = work
        self._asked = False

    def __call__(self, number: int) -> None:
        if self._asked:
            self._go("asked again")
        self._asked = True
        log.info("stopping", signal=signal.Signals(number).name)
        self._work.cancel()
        late = threading.Timer(FAREWELL, self._go, ["something does not end"])
        late.daemon = True
        late.start()

    @staticmethod
    def _go(why: str) -> None:
        """Nothing is lost by it: what is not committed comes again."""
        log.warning("stopped at once", why=why)
        os._exit(1)
