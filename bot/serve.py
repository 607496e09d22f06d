"""`kolecko run`: the database brought up to date, the networks that are configured, and an orderly end."""

import asyncio
import ctypes
import gc
import signal
from contextlib import suppress
from datetime import datetime, timedelta
from functools import partial
from urllib.parse import urlsplit

import structlog

from bot.config import Settings
from bot.house import House
from bot.limits import TELEGRAM
from bot.redact import keep_secret, redact
from bot.telegram import Telegram
from domain import groups
from domain.hours import is_free
from domain.language import warm_up
from storage.db import Database

log = structlog.get_logger("run")

M_ARENA_MAX = -8  # of malloc.h


class Unusable(Exception):
    """The database cannot be opened or brought up to date; the text says why, without secrets."""


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
        raise Unusable(redact(said.split("\n", maxsplit=1)[0])) from None
    return database


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
    telegram = Telegram(
        settings.token, settings.telegram_api_url, clock.now, structlog.get_logger("telegram"),
        lock_folder=settings.data_dir,
    )  # fmt: skip
    house = House(database, clock, [(telegram, TELEGRAM)], language=settings.language, zone=settings.zone)
    work = asyncio.create_task(house.run())
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, _stop, work, number)
    getting_ready = asyncio.create_task(asyncio.to_thread(get_ready, clock.now(), settings.language))
    print(f"ready: {settings.telegram_api_url}, {database.dialect}, {clock.now():%Y-%m-%d %H:%M} UTC", flush=True)
    try:
        with suppress(asyncio.CancelledError):
            await work
    finally:
        await getting_ready
        await database.close()
    log.info("stopped")


def get_ready(now: datetime, language: str) -> None:
    """Load what the first message will need; after each step give back the memory that only the loading took."""
    monday = now.date() - timedelta(now.weekday())
    for load in (partial(warm_up, now, language), partial(is_free, monday, groups.Settings().holidays)):
        load()
        gc.collect()
        with suppress(OSError, AttributeError):  # glibc's alone
            ctypes.CDLL(None).malloc_trim(0)


def _stop(work: "asyncio.Task[None]", number: int) -> None:
    log.info("stopping", signal=signal.Signals(number).name)
    work.cancel()
