"""Sends letters by e-mail: once each, while the mail server is there; what it refuses is told to the coordinator.

A letter is marked as in hand before it is sent. Where the process ends in between, it may have arrived, so it is not
sent again; the coordinator is told.
"""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from email.message import EmailMessage
from email.utils import format_datetime

import aiosmtplib
import structlog

from bot.ground.clock import Clock
from bot.ground.mail import MailServer
from bot.ground.redact import keep_secret
from domain import letters as rules
from domain.letters import Letter, Owed
from handlers import letters
from handlers.kit.desk import Desk
from storage import letters as store
from storage.db import Connection, Database

log = structlog.get_logger("letters")
SWEEP = 15.0  # seconds between two looks when nobody wakes us
ANSWERS = 30.0  # seconds for which a mail server may think
PERMANENT = 500  # from this code on a mail server will never take the letter


class Postman:
    """Sends what is owed, one letter after the other."""

    def __init__(
        self, db: Database, desk: Callable[[Connection], Desk], clock: Clock, server: MailServer,
        owed: Callable[[], None] = lambda: None,
    ) -> None:  # fmt: skip
        if server.password:
            keep_secret(server.password)
        self._db, self._desk, self._clock, self._server = db, desk, clock, server
        self._owed = owed
        self._woken = asyncio.Event()

    def committed(self) -> None:
        """A meeting may have changed; its letters wait a while anyway."""

    async def run(self) -> None:
        """Send until cancelled."""
        while True:
            try:
                await self.settle()
            except Exception as error:
                log.error("letters not sent", exc_info=error)
            with suppress(TimeoutError):
                async with asyncio.timeout(SWEEP):
                    await self._woken.wait()

    async def settle(self) -> None:
        """Send everything that is due."""
        for one in await self._db.run(lambda db: store.lost(db, self._clock.now())):
            await self._failed(one, refused=False)
        while found := await self._db.run(self._next):
            await self._send(*found)

    def _next(self, db: Connection) -> tuple[Owed, Letter, str] | None:
        """The next letter, in hand; those with nothing to say are passed over."""
        while owed := store.claim(db, self._clock.now()):
            if written := letters.write(self._desk(db), owed):
                return owed, *written
            store.dropped(db, owed.id)
        return None

    async def _send(self, owed: Owed, letter: Letter, told: str) -> None:
        try:
            await self._handed_over(letter)
        except aiosmtplib.SMTPResponseException as error:
            await self._refused(owed, error.code)
        except aiosmtplib.SMTPRecipientsRefused as error:
            await self._refused(owed, max((one.code for one in error.recipients), default=PERMANENT))
        except (aiosmtplib.SMTPException, OSError, TimeoutError) as error:
            log.info("letters: the mail server is away", error=type(error).__name__)
            await self._later(owed)
        else:
            await self._db.run(self._sent, owed, told)
            self._owed()

    def _sent(self, db: Connection, owed: Owed, told: str) -> None:
        store.sent(db, owed.id, told)
        letters.redraw(self._desk(db), owed)

    async def _refused(self, owed: Owed, code: int) -> None:
        log.info("letters: refused", code=code)
        if code >= PERMANENT:
            await self._failed(owed, refused=True)
        else:
            await self._later(owed)

    async def _later(self, owed: Owed) -> None:
        now = self._clock.now()
        if now - owed.since > rules.PATIENCE:
            await self._failed(owed, refused=True)
        else:
            await self._db.run(store.later, owed.id, now + rules.again(owed.tries + 1))

    async def _failed(self, owed: Owed, *, refused: bool) -> None:
        def tell(db: Connection) -> None:
            store.failed(db, owed.id)
            letters.tell_failure(self._desk(db), owed, refused=refused)

        await self._db.run(tell)
        self._owed()

    async def _handed_over(self, letter: Letter) -> None:
        """Raises what aiosmtplib raises."""
        server = self._server
        await aiosmtplib.send(
            mail(letter, server.sender, self._clock.now()),
            hostname=server.host, port=server.port, timeout=ANSWERS,
            username=server.user or None, password=server.password or None,
            use_tls=server.security == "tls", start_tls=server.security == "starttls",
        )  # fmt: skip


def mail(letter: Letter, sender: str, now: datetime) -> EmailMessage:
    """The letter as mail servers carry it."""
    made = EmailMessage()
    made["From"], made["To"], made["Subject"] = sender, letter.to, letter.subject
    made["Date"] = format_datetime(now)
    domain = sender.rpartition("@")[2].rstrip(">") or "kolecko.invalid"
    made["Message-ID"] = f"<{letter.key}@{domain}>"
    made["Auto-Submitted"] = "auto-generated"  # so that machines on holiday do not answer (RFC 3834)
    made.set_content(letter.text)
    if letter.calendar:
        made.add_attachment(letter.calendar, maintype="text", subtype="calendar", filename="jednani.ics")
    return made
