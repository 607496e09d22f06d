"""What makes the log of deeds a proof, kept apart from the database: the key of its seals, and where it ends."""

import asyncio
import json
import os
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import structlog

from domain.audit import Head, Key
from storage import audit
from storage.db import Connection, Database

KEY, HEAD = "audit.key", "audit-head.json"
PAUSE = 1.0  # seconds in which whatever else is done comes into the same writing of the head

log = structlog.get_logger("audit")


def key(folder: Path, given: str = "") -> Key:
    """The key of this installation: the one given, else the first line of its file, which is made where it is not.

    Raises OSError when the file can be neither read nor made.
    """
    if given:
        return Key(given.encode())
    path = folder / KEY
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        write(path, secrets.token_hex(32) + "\n")
    return kept(path)[0]


def keys(folder: Path, given: str = "", further: Path | None = None) -> list[Key]:
    """Every key at hand for verifying, the present one first; makes none. `further`: a file with old ones."""
    files = [path for path in (folder / KEY, further) if path is not None and path.exists()]
    return [*([Key(given.encode())] if given else []), *(one for path in files for one in kept(path))]


def kept(path: Path) -> list[Key]:
    """The keys of a file, one a line."""
    return [Key(line.strip().encode()) for line in path.read_text("utf-8").splitlines() if line.strip()]


def write(path: Path, text: str) -> None:
    """Put the text where it is, whole or not at all, for the owner's eyes only."""
    fresh = path.with_name(f"{path.name}.{os.getpid()}.new")
    fresh.unlink(missing_ok=True)
    fresh.touch(mode=0o600)
    with fresh.open("w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(path)


def read_heads(folder: Path) -> dict[int, Head]:
    """The kept end of each community's log. Raises ValueError for a file that is none of ours."""
    path = folder / HEAD
    if not path.exists():
        return {}
    try:
        found = json.loads(path.read_text("utf-8"))["heads"]
        return {int(one): Head(int(number), str(seal)) for one, (number, seal) in found.items()}
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"{path.name}: {error!r}") from None


def write_heads(folder: Path, heads: Mapping[int, Head]) -> None:
    """Keep the ends."""
    found = {str(one): [head.number, head.seal] for one, head in sorted(heads.items())}
    write(folder / HEAD, json.dumps({"heads": found}) + "\n")


@dataclass
class Heads:
    """Keeps the ends of all logs in a file, shortly after each change; a companion of the house."""

    db: Database
    folder: Path

    def __post_init__(self) -> None:
        self._stirred = asyncio.Event()
        self._kept = read_heads(self.folder)
        self._broken: list[int] = []

    async def begin(self, seal: Key, now: Callable[[], datetime]) -> None:
        """Before anything is written: seal what was written before logs were."""
        await self.db.run(self._begun, seal, now())
        await self.keep()

    def _begun(self, db: Connection, seal: Key, now: datetime) -> None:
        for community in audit.begin(db, seal, now, self._kept):
            log.info("audit: older rows are sealed from now on", community=community)

    def committed(self) -> None:
        """There may be new rows."""
        self._stirred.set()

    async def run(self) -> None:
        """Keep until cancelled."""
        while True:
            await self._stirred.wait()
            await asyncio.sleep(PAUSE)
            self._stirred.clear()
            try:
                await self.keep()
            except Exception as error:  # the next change tries again, and whoever is in trouble says so elsewhere
                log.warning("audit: the head was not kept", why=type(error).__name__)

    async def keep(self) -> None:
        """Write down where the logs end now; of a log that was cut off the old end stays, and is said once."""
        heads, broken = await self.db.run(audit.advanced, self._kept)
        for community in set(broken) - set(self._broken):
            log.error("audit: the log was changed behind our back; see kolecko audit verify", community=community)
        self._broken = broken
        if heads != self._kept:
            await asyncio.to_thread(write_heads, self.folder, heads)
            self._kept = heads
