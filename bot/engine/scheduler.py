"""Lets time pass: what is due becomes debts, in one transaction. Jobs that merely recur are APScheduler's."""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.ground.clock import Clock
from bot.ground.logs import Told, said
from handlers.kit.desk import Desk
from storage import retention
from storage.db import Connection, Database

log = structlog.get_logger("scheduler")

APART = 1.0  # seconds between two firings at the least: every update wakes us, and looking costs more than a tap
SWEEP = 15.0  # seconds between two looks when nobody wakes us


@dataclass
class Scheduler:
    """`fired` is called after every transaction that may have left something owed."""

    db: Database
    desk: Callable[[Connection], Desk]
    clock: Clock
    fired: Callable[[], None] = lambda: None
    told: Told = said

    def __post_init__(self) -> None:
        self.woken = asyncio.Event()

    def wake(self) -> None:
        """Something may be due earlier than we think."""
        self.woken.set()

    async def run(self) -> None:
        """Fire until cancelled."""
        jobs = AsyncIOScheduler(timezone="UTC")
        jobs.add_job(self.wake, "interval", seconds=SWEEP, coalesce=True, misfire_grace_time=None)
        jobs.add_job(self._clean)  # whoever runs the bot by day only
        jobs.add_job(self._clean, "cron", hour=4, coalesce=True, misfire_grace_time=None)
        jobs.start()
        try:
            while True:
                await self._fire_and_wait()
        finally:
            jobs.shutdown(wait=False)

    async def _fire_and_wait(self) -> None:
        self.woken.clear()
        loop = asyncio.get_running_loop()
        started = loop.time()
        try:
            due = await self.db.run(self.tick)
        except Exception as error:
            self.told("reminders failed", error)
            due = None
        self.fired()
        pause = (due - self.clock.now()).total_seconds() if due else SWEEP
        # wait_for of Python 3.11 loses a cancellation that comes together with the waking
        with suppress(TimeoutError):
            async with asyncio.timeout(min(max(pause, 0.05), SWEEP)):
                await self.woken.wait()
        await asyncio.sleep(max(0.0, started + APART - loop.time()))

    def tick(self, db: Connection) -> datetime | None:
        """Fire what is due now; the next instant at which something will be."""
        desk = self.desk(db)
        wanted = [then for then in (tick(desk) for tick in desk.book.ticks) if then]
        return min(wanted, default=None)

    async def _clean(self) -> None:
        """Let go what has been kept long enough."""
        try:
            gone = await self.db.run(self._forget)
        except Exception as error:
            self.told("retention failed", error)
        else:
            log.info("let go", **gone)

    def _forget(self, db: Connection) -> dict[str, int]:
        desk = self.desk(db)
        return retention.forget(db, desk.now, desk.seal)
