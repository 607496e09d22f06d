"""Backups: one file that holds everything, made while the bot runs; and the nights on which it makes one by itself."""

import asyncio
import os
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import structlog

from domain import backups as rules
from storage import moving

SEALED = b"age-encryption.org/v1"
STAMP = "kolecko-%Y%m%dT%H%M%SZ"
FIRST, PAUSE = 60.0, 600.0  # seconds before the first look whether a backup is due, and between two

log = structlog.get_logger("backup")


class WrongPassphrase(Exception):
    """The file is encrypted, with another passphrase or none at hand."""


def make(url: str, target: Path, passphrase: str = "") -> None:
    """Write a backup: a copy of the SQLite file, for PostgreSQL the export; encrypted where a passphrase is given.

    The file is whole or not there, and for its owner's eyes only. Raises moving.Damaged, OSError and what the database
    says.
    """
    target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    part = target.with_name(f".{target.name}.part")
    try:
        _fill(url, part)
        if passphrase:
            from pyrage import passphrase as age

            part.write_bytes(age.encrypt(part.read_bytes(), passphrase))
        with part.open("rb") as file:
            os.fsync(file.fileno())
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)


def _fill(url: str, part: Path) -> None:
    database = moving.file_of(url)
    if database is not None:
        moving.copy_file(database, part)
        return
    part.unlink(missing_ok=True)
    part.touch(mode=0o600)
    with part.open("w", encoding="utf-8") as file:
        file.writelines(moving.export(url))


def name_of(url: str, now: datetime, passphrase: str = "") -> str:
    """What a backup of this instant is called."""
    kind = ".sqlite3" if moving.file_of(url) is not None else ".jsonl"
    return now.astimezone(UTC).strftime(STAMP) + kind + (".age" if passphrase else "")


def opened(file: Path, plain: Path, passphrase: str = "") -> Path:
    """The backup to read: the file itself, or `plain`, into which an encrypted one is decrypted.

    Raises WrongPassphrase.
    """
    with file.open("rb") as beginning:
        if beginning.read(len(SEALED)) != SEALED:
            return file
    from pyrage import DecryptError
    from pyrage import passphrase as age

    try:
        content = age.decrypt(file.read_bytes(), passphrase)
    except DecryptError:
        raise WrongPassphrase from None
    plain.unlink(missing_ok=True)
    plain.touch(mode=0o600)
    plain.write_bytes(content)
    return plain


def made(folder: Path) -> dict[datetime, Path]:
    """The backups in a folder by their instants."""
    found: dict[datetime, Path] = {}
    for path in folder.glob("kolecko-*"):
        with suppress(ValueError):
            found[datetime.strptime(path.name.split(".")[0], STAMP).replace(tzinfo=UTC)] = path
    return found


@dataclass
class Nightly:
    """Makes a backup every night and lets the oldest go; a companion of the house.

    keep: of how many days and of how many weeks one stays. trouble: told when a backup failed; well: when one was made.
    """

    url: str
    folder: Path
    zone: str
    keep: tuple[int, int]
    now: Callable[[], datetime]
    passphrase: str = ""
    trouble: Callable[[Exception], None] = lambda _error: None
    well: Callable[[], None] = lambda: None
    first: float = FIRST

    def committed(self) -> None:
        """Nothing to do: nights come by themselves."""

    async def run(self) -> None:
        """Look now and then whether one is due, until cancelled."""
        await asyncio.sleep(self.first)
        while True:
            await self.look()
            await asyncio.sleep(PAUSE)

    async def look(self) -> None:
        """Make one if it is due; whatever goes wrong is told, and tried again at the next look."""
        wall = self.now().astimezone(ZoneInfo(self.zone))
        if not rules.due(wall, max(made(self.folder), default=None)):
            return
        try:
            target = await asyncio.to_thread(self._make)
        except Exception as error:
            self.trouble(error)
        else:
            self.well()
            log.info("backup made", file=str(target))

    def _make(self) -> Path:
        target = self.folder / name_of(self.url, self.now(), self.passphrase)
        make(self.url, target, self.passphrase)
        for path in self._superfluous():
            path.unlink(missing_ok=True)
        return target

    def _superfluous(self) -> Iterator[Path]:
        there = made(self.folder)
        return (there[one] for one in rules.superfluous(there, *self.keep))
