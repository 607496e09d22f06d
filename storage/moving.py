"""The whole state out of a database and into one: to a file, from a file, and from one engine to the other."""

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event, select, update
from sqlalchemy.engine import make_url

from storage import migrations, outbox, portable
from storage.db import IN_MEMORY, make_engine
from storage.outbox_tables import copy
from storage.outbox_tables import outbox as debts
from storage.people_tables import room
from storage.portable import Counted

SQLITE = b"SQLite format 3\0"


class Damaged(Exception):
    """A SQLite file fails its own check; the text says how."""


class Differs(Exception):
    """A copy is not what it was made from; `table` is the first one that differs."""

    def __init__(self, table: str) -> None:
        super().__init__(table)
        self.table = table


def file_of(url: str) -> Path | None:
    """The file of a SQLite database; None for another kind, and for one in memory."""
    parsed = make_url(url)
    kept = parsed.drivername.startswith("sqlite") and parsed.database not in IN_MEMORY
    return Path(parsed.database or "") if kept else None


@contextmanager
def snapshot(url: str) -> Iterator[Connection]:
    """The state at one instant, while others go on writing."""
    engine = _reading(url)
    try:
        with engine.connect() as connection, connection.begin():
            yield connection
    finally:
        engine.dispose()


def _reading(url: str) -> Engine:
    parsed = make_url(url)
    if not parsed.drivername.startswith("sqlite"):
        return make_engine(url).execution_options(isolation_level="REPEATABLE READ")
    engine = create_engine(parsed)
    event.listen(engine, "connect", lambda connection, _: setattr(connection, "isolation_level", None))
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN"))
    return engine


@contextmanager
def _writing(url: str) -> Iterator[Engine]:
    engine = make_engine(url)
    try:
        yield engine
    finally:
        engine.dispose()


def export(url: str) -> Iterator[str]:
    """The lines of storage.portable, of one instant."""
    with snapshot(url) as db:
        yield from portable.export(db)


def read(url: str, lines: Iterator[str], *, instead: bool = False) -> int:
    """Read an export into an empty database, or `instead` of all that is there, in one transaction; how many rows.

    Raises NotOurs, NotEmpty.
    """
    schema = portable.schema_of(lines)
    with _writing(url) as engine:
        _bring(engine, schema, instead=instead)
        with engine.begin() as db:
            if instead:
                portable.clear(db)
            else:
                portable.need_empty(db)
            rows = portable.read(db, lines)
        migrations.upgrade(engine)
    return rows


def check(lines: Iterator[str]) -> None:
    """Raises NotOurs for lines that are not a whole export of a schema that this program knows."""
    known(portable.schema_of(lines))
    portable.check(lines)


def known(schema: str) -> None:
    """Raises NotOurs for a schema that this program has not."""
    if schema not in {one.revision for one in migrations.scripts().walk_revisions()}:
        raise portable.NotOurs("cli-export-newer")


def _bring(engine: Engine, schema: str, *, instead: bool) -> None:
    """The tables as they were where the export was made. Raises NotOurs for a schema that this program has not."""
    known(schema)
    with engine.connect() as db:
        here = portable.revision(db)
        if not instead:
            portable.need_empty(db)
    if here and here != schema:
        migrations.downgrade(engine, "base")
    migrations.upgrade(engine, schema)


def copy_to(source: str, target: str) -> list[Counted]:
    """Copy the state into an empty database in one transaction; what was copied, table by table.

    Raises NotEmpty; Differs, when what arrived is not what was sent, and then nothing stays.
    """
    with snapshot(source) as here, _writing(target) as engine:
        lines = portable.export(here)
        _bring(engine, portable.schema_of(lines), instead=False)
        with engine.begin() as there:
            portable.need_empty(there)
            portable.read(there, lines)
            sent, arrived = portable.count(here), portable.count(there)
            for one, other in zip(sent, arrived, strict=True):
                if one != other:
                    raise Differs(one.table)
        migrations.upgrade(engine)
        return sent


# --- SQLite's own files


def is_sqlite(path: Path) -> bool:
    """Whether the file is a SQLite database."""
    with path.open("rb") as file:
        return file.read(len(SQLITE)) == SQLITE


def copy_file(database: Path, target: Path) -> None:
    """A whole copy of a database that may be written to meanwhile, for its owner's eyes only. Raises Damaged."""
    target.unlink(missing_ok=True)
    target.touch(mode=0o600)
    with closing(sqlite3.connect(database)) as source, closing(sqlite3.connect(target)) as copied:
        source.backup(copied)
        copied.execute("PRAGMA journal_mode = DELETE")  # one file, without a -wal beside it
    check_file(target)


def check_file(path: Path) -> None:
    """Raises Damaged."""
    try:
        with closing(sqlite3.connect(path)) as opened:
            found = [row[0] for row in opened.execute("PRAGMA integrity_check")]
    except sqlite3.DatabaseError as error:
        raise Damaged(str(error)) from None
    if found != ["ok"]:
        raise Damaged(str(found[0]))


def put_back(backup: Path, database: Path) -> None:
    """Let the backup be the database; what was there is gone. Nobody may have it open. Raises Damaged."""
    check_file(backup)
    database.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    fresh = database.with_name(f"{database.name}.new")
    fresh.unlink(missing_ok=True)
    fresh.touch(mode=0o600)
    with backup.open("rb") as source, fresh.open("wb") as there:
        shutil.copyfileobj(source, there)
        there.flush()
        os.fsync(there.fileno())
    for rest in ("-wal", "-shm"):  # they belong to the old file, and would be played into the new one
        database.with_name(database.name + rest).unlink(missing_ok=True)
    fresh.replace(database)


# --- after a return to an older state


def wake_up(db: Connection, now: datetime) -> int:
    """Make a state of some time ago fit to be served: how many cards are shown anew.

    What was about to be sent then has long been sent or is no news; the groups' cards may show what was later.
    """
    late = debts.c.state.in_(["new", "sending"]) & debts.c.copy.is_(None)
    db.execute(update(debts).where(late).values(state="unknown", why="restored from a backup"))
    standing = select(copy.c.id, copy.c.room).join(room, room.c.id == copy.c.room)
    live = (copy.c.state == "live") & copy.c.message.is_not(None) & room.c.private.is_(False)
    found = db.execute(standing.where(live)).all()
    for one in found:
        db.execute(update(copy).where(copy.c.id == one.id).values(digest=None))
        outbox.owe_copy(db, one.id, one.room, now)
    return len(found)
