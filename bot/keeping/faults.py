"""Faults, quietly: a plain line a minute instead of a traceback a second, and word to whoever coordinates."""

import asyncio
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

import structlog

from bot.ground.adapter import Adapter, Fate
from bot.ground.clock import Clock
from bot.ground.redact import redact
from handlers.kit.card import Card, Line, Sendable
from locales import words
from storage.db import Database
from storage.faults import Contact, Fault, contacts, fault_of, probe

log = structlog.get_logger("faults")

LINE = 60.0  # seconds between two lines about the same fault
WORD = 300.0  # seconds that a fault lasts before anybody is told
LOOK = 5.0  # seconds between two looks whether it is over
FRESH = 300.0  # seconds after which we learn anew whom to tell

NETWORK, BACKUP = "network", "backup"

PLAIN = {
    Fault.DISK: "the disk takes nothing more: nothing can be stored until there is room",
    Fault.DATABASE: "the database does not answer: nothing can be stored until it does",
}


@dataclass
class Going:
    """A fault that goes on. `since`, `said`: seconds of the monotonic clock; `told`: people who were told."""

    since: float
    at: datetime
    times: int = 0
    said: float | None = None
    told: set[int] = field(default_factory=set)


@dataclass
class Faults:
    """What is amiss now; a companion of the house."""

    db: Database
    clock: Clock
    adapters: Sequence[Adapter]
    monotonic: Callable[[], float] = time.monotonic
    going: dict[str, Going] = field(default_factory=dict)
    people: list[Contact] = field(default_factory=list)
    _learned: float | None = None
    _slips: dict[str, float] = field(default_factory=dict)
    _mended: bool = True  # whether the last backup was made

    def committed(self) -> None:
        """Nothing to do: what can be stored is seen by a look."""

    def told(self, what: str, error: BaseException, /, **more: object) -> None:
        """Something could not be done: a fault becomes a plain line a minute, a slip of ours a line with its trace."""
        fault = fault_of(error)
        if fault is not None:
            self._note(fault, error)
            return
        key, now = f"{what}: {error!r}", self.monotonic()
        if now - self._slips.get(key, -LINE) >= LINE:
            self._slips = {one: then for one, then in self._slips.items() if now - then < LINE} | {key: now}
            log.error(what, exc_info=error, **more)

    def _note(self, fault: Fault, error: BaseException) -> None:
        now = self.monotonic()
        going = self.going.setdefault(fault, Going(now, self.clock.now()))
        going.times += 1
        if going.said is None or now - going.said >= LINE:
            going.said = now
            why = str(getattr(error, "orig", None) or error).strip().split("\n", maxsplit=1)[0]
            log.error(PLAIN[fault], why=redact(why)[:200], times=going.times)

    async def run(self) -> None:
        """Look until cancelled."""
        while True:
            await self.look()
            await asyncio.sleep(LOOK)

    def backup_failed(self, error: BaseException) -> None:
        """No backup was made this night."""
        self.told("backup failed", error)
        self.going.setdefault(BACKUP, Going(self.monotonic(), self.clock.now()))
        self._mended = False

    def backup_made(self) -> None:
        """One was made."""
        self._mended = True

    async def look(self) -> None:
        """Which faults are over, which have lasted, and whom to tell of it."""
        for kind in self._away() - self.going.keys():
            self.going[kind] = Going(self.monotonic(), self.clock.now())
        for kind in await self._ended():
            await self._over(kind)
        await self._learn()
        for kind, going in list(self.going.items()):
            if self.monotonic() - going.since >= WORD:
                await self._tell(kind, going)

    def _away(self) -> set[str]:
        return {f"{NETWORK}:{adapter.platform}" for adapter in self.adapters if adapter.away}

    async def _ended(self) -> list[str]:
        stores = not self._stuck() or await self._stores()
        going_on = {*self._away(), *([] if stores else self._stuck()), *([] if self._mended else [BACKUP])}
        return [kind for kind in self.going if kind not in going_on]

    def _stuck(self) -> set[str]:
        """The faults that keep us from storing."""
        return {kind for kind in self.going if kind in set(Fault)}

    async def _stores(self) -> bool:
        try:
            await self.db.run(probe)
        except Exception as error:
            self.told("probe failed", error)
            return False
        return True

    async def _learn(self) -> None:
        """Whom to tell, learned while there is a database to ask."""
        known = self._learned is not None and self.monotonic() - self._learned < FRESH
        if known or self._stuck():
            return
        try:
            self.people = await self.db.run(contacts)
        except Exception as error:
            self.told("nobody to tell", error)
        else:
            self._learned = self.monotonic()

    async def _over(self, kind: str) -> None:
        going = self.going.pop(kind)
        lasted = self.monotonic() - going.since
        log.info("over", fault=str(kind), seconds=round(lasted))
        if lasted >= WORD:
            await self._send(kind, "over", going, {one.person for one in self.people})

    async def _tell(self, kind: str, going: Going) -> None:
        untold = {one.person for one in self.people} - going.told
        going.told |= await self._send(kind, "now", going, untold)

    async def _send(self, kind: str, when: str, going: Going, people: Iterable[int]) -> set[int]:
        """Write to each of the people on a network that works, past the outbox, which may be what is broken."""
        done: set[int] = set()
        wanted, working = set(people), {one.platform: one for one in self.adapters if not one.away}
        for contact in self.people:
            adapter = working.get(contact.platform)
            if adapter is None or contact.person not in wanted or contact.person in done:
                continue
            key = f"fault-{kind}-{going.at:%Y%m%d%H%M%S}-{when}-{contact.person}"
            card = Card((Line(self._sentence(kind, when, going, contact)),), quiet=True)
            sent = await adapter.send(Sendable(key, "card", contact.chat, private=True, card=card))
            if sent.fate in (Fate.DONE, Fate.UNKNOWN):
                done.add(contact.person)
        return done

    def _sentence(self, kind: str, when: str, going: Going, contact: Contact) -> str:
        said = words(contact.language)
        fault, _, platform = kind.partition(":")
        minutes = max(1, round((self.monotonic() - going.since) / 60))
        network = said.say("network", platform=platform) if platform else ""
        return said.say(f"faults-{when}", fault=fault, network=network, minutes=minutes)
