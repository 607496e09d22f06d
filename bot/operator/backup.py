"""`kolecko backup | restore | export | import | copy-to`: everything the bot knows, kept and moved."""

import asyncio
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.config import Settings
from bot.ground.lock import served
from bot.keeping import backups, seals
from bot.serve import open_database
from domain.audit import Head
from locales import Words
from storage import audit, moving
from storage.db import Connection

Say = Callable[[str], None]


class Refused(Exception):
    """It cannot be done; `key` names the sentence."""

    def __init__(self, key: str, **values: object) -> None:
        super().__init__(key)
        self.key = key
        self.values = values


def backup(settings: Settings, file: Path | None) -> Path:
    """Make a backup; where it is."""
    passphrase = settings.backup_passphrase.get_secret_value()
    now = settings.system_clock().now()
    target = file or settings.backup_folder / backups.name_of(settings.database, now, passphrase)
    _need_tables(settings)
    backups.make(settings.database, target, passphrase)
    return target


def _need_tables(settings: Settings) -> None:
    database = moving.file_of(settings.database)
    if database is not None and not database.is_file():
        raise Refused("cli-no-database", file=str(database))


def restore(settings: Settings, file: Path, said: Words, say: Say) -> None:
    """Let the state of a backup be the state; what was there is kept aside. Raises Refused."""
    if not file.is_file():
        raise Refused("cli-no-file", file=str(file))
    if served(settings.data_dir):
        raise Refused("cli-running")
    settings.data_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
    with TemporaryDirectory(dir=settings.data_dir, prefix=".restore-") as folder:
        plain = _opened(settings, file, Path(folder) / "backup")
        _check(plain)
        _keep_aside(settings, said, say)
        _put_in(settings, plain)
    say(said.say("cli-restored", file=str(file), cards=asyncio.run(_wake(settings))))


def _opened(settings: Settings, file: Path, plain: Path) -> Path:
    try:
        return backups.opened(file, plain, settings.backup_passphrase.get_secret_value())
    except backups.WrongPassphrase:
        raise Refused("cli-passphrase") from None


def _check(plain: Path) -> None:
    """Nothing is touched for the sake of a file that is no whole backup."""
    if moving.is_sqlite(plain):
        moving.check_file(plain)
    else:
        with plain.open(encoding="utf-8") as lines:
            moving.check(iter(lines))


def _keep_aside(settings: Settings, said: Words, say: Say) -> None:
    """A backup of what is there now; a damaged file is set aside as it is."""
    now, database = settings.system_clock().now(), moving.file_of(settings.database)
    if database is not None and not database.is_file():
        return
    name = f"before-restore-{backups.name_of(settings.database, now)}"
    aside = settings.backup_folder / name
    try:
        backups.make(settings.database, aside)
    except Exception:
        if database is None:
            raise
        aside = database.with_name(f"{database.name}.damaged-{now:%Y%m%dT%H%M%SZ}")
        database.rename(aside)
    say(said.say("cli-kept-aside", file=str(aside)))


def _put_in(settings: Settings, plain: Path) -> None:
    database = moving.file_of(settings.database)
    if moving.is_sqlite(plain):
        if database is not None:
            moving.put_back(plain, database)
            return
        moving.read(settings.database, moving.export(f"sqlite:///{plain}"), instead=True)
        return
    with plain.open(encoding="utf-8") as lines:
        moving.read(settings.database, iter(lines), instead=True)


async def _wake(settings: Settings) -> int:
    """The restored state made fit to be served, and written into its logs; how many cards are shown anew."""
    now = settings.system_clock().now()
    key = seals.key(settings.data_dir, settings.audit_key.get_secret_value())
    kept = _set_head_aside(settings.data_dir, now)
    database = open_database(settings.database)

    def wake(db: Connection) -> int:
        audit.restored(db, key, now, kept)
        return moving.wake_up(db, now)

    try:
        cards = await database.run(wake)
        seals.write_heads(settings.data_dir, await database.run(audit.heads))
    finally:
        await database.close()
    return cards


def _set_head_aside(folder: Path, now: datetime) -> dict[int, Head]:
    kept: dict[int, Head] = {}
    with suppress(ValueError):
        kept = seals.read_heads(folder)
    head = folder / seals.HEAD
    if head.exists():
        head.rename(folder / f"{seals.HEAD}.before-restore-{now:%Y%m%dT%H%M%SZ}")
    return kept


# --- the whole state as lines


def export(settings: Settings, file: Path | None) -> None:
    """Write the export into a file for its owner's eyes only, or to the standard output."""
    _need_tables(settings)
    if file is None:
        sys.stdout.writelines(moving.export(settings.database))
        return
    part = file.with_name(f".{file.name}.part")
    part.unlink(missing_ok=True)
    part.touch(mode=0o600)
    try:
        with part.open("w", encoding="utf-8") as lines:
            lines.writelines(moving.export(settings.database))
        part.replace(file)
    finally:
        part.unlink(missing_ok=True)


def read(settings: Settings, file: Path | None) -> int:
    """Read an export from a file, or from the standard input, into the empty database; how many rows.

    Raises Refused, NotOurs, NotEmpty.
    """
    if served(settings.data_dir):
        raise Refused("cli-running")
    if file is None:
        return moving.read(settings.database, iter(sys.stdin))
    if not file.is_file():
        raise Refused("cli-no-file", file=str(file))
    with file.open(encoding="utf-8") as lines:
        return moving.read(settings.database, iter(lines))


def copy_to(settings: Settings, url: str, said: Words) -> Iterator[str]:
    """Copy everything into an empty database; a line for each table and one for all. Raises NotEmpty, Differs."""
    _need_tables(settings)
    if served(settings.data_dir):
        yield said.say("cli-copy-running")
    copied = moving.copy_to(settings.database, url)
    for one in copied:
        if one.rows:
            yield f"{one.table:24} {one.rows:8}  {one.sum[:16]}"
    yield said.say("cli-copied", rows=sum(one.rows for one in copied))
