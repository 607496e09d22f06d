"""The history of the schema. Alembic is driven from here, on a connection of ours and without an ini file.

Alembic is imported only where a schema changes or is compared: a start with the newest one saves 10 MB and 0.3 s.
"""

import importlib
import pkgutil
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Engine, MetaData, inspect, text

import storage
from storage.types import metadata

if TYPE_CHECKING:
    from alembic.config import Config
    from alembic.script import ScriptDirectory

LOCK = 0x6B6F6C65  # "kole": processes starting together must not change one PostgreSQL schema at the same time


class BrokenLinks(Exception):
    """A migration left rows that refer to nothing; it was undone."""


def upgrade(engine: Engine, to: str = "heads") -> None:
    """Bring the schema up to the revision `to`, all or nothing."""
    if to == "heads" and is_newest(engine):
        return
    from alembic import command

    with changing(engine) as connection:
        if to != "heads" or set(current(connection)) != set(scripts().get_heads()):
            command.upgrade(config(connection), to)


def downgrade(engine: Engine, to: str) -> None:
    """Bring the schema down to the revision `to` ("base" is before the first), all or nothing."""
    from alembic import command

    with changing(engine) as connection:
        command.downgrade(config(connection), to)


def is_newest(engine: Engine) -> bool:
    """Whether there is nothing to bring up to date; asked without Alembic."""
    with engine.connect() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return False
        return set(connection.execute(text("SELECT version_num FROM alembic_version")).scalars()) == newest()


def newest() -> set[str]:
    """The revisions after which none comes, read from the files without running them."""
    files = [path.read_text("utf-8") for path in Path(__file__).with_name("versions").glob("*.py")]
    mine = {number for file in files for number in _names("revision", file)}
    return mine - {number for file in files for number in _names("down_revision", file)}


def _names(variable: str, file: str) -> list[str]:
    return [
        name for line in re.findall(rf"^{variable}\b.*", file, re.MULTILINE) for name in re.findall(r'"(\w+)"', line)
    ]


def current(connection: Connection) -> tuple[str, ...]:
    """The revisions that the database stands at; empty for a new one."""
    from alembic.runtime.migration import MigrationContext

    return MigrationContext.configure(connection).get_current_heads()


def config(connection: Connection | None = None) -> "Config":
    """What alembic.ini would say; the connection is handed over to env.py."""
    from alembic.config import Config

    made = Config(attributes={"connection": connection})
    made.set_main_option("script_location", "storage:migrations")
    made.set_main_option("path_separator", "os")
    made.set_main_option("file_template", "%%(year)d_%%(month).2d_%%(day).2d_%%(slug)s")
    return made


def scripts() -> "ScriptDirectory":
    """All revisions known to the program."""
    from alembic.script import ScriptDirectory

    return ScriptDirectory.from_config(config())


def declared() -> MetaData:
    """The metadata with every table that any module of `storage` declares."""
    for module in pkgutil.iter_modules(storage.__path__, "storage."):
        if not module.ispkg:
            importlib.import_module(module.name)
    return metadata


@contextmanager
def changing(engine: Engine) -> Iterator[Connection]:
    """A transaction in which tables may be rebuilt."""
    guard = _sqlite_changing if engine.dialect.name == "sqlite" else _postgresql_changing
    with engine.connect() as connection, guard(connection):
        yield connection


@contextmanager
def _postgresql_changing(connection: Connection) -> Iterator[None]:
    with connection.begin():
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": LOCK})
        yield


@contextmanager
def _sqlite_changing(connection: Connection) -> Iterator[None]:
    """Rebuilding a table drops the old one, which would delete all that refers to it by ON DELETE CASCADE.

    So foreign keys are checked at the end instead; the switch has an effect outside a transaction only.
    """
    raw: Any = connection.connection.dbapi_connection
    raw.execute("PRAGMA foreign_keys = OFF")
    try:
        with connection.begin():
            yield
            broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
            if broken:
                raise BrokenLinks(f"{len(broken)} rows refer to nothing, first in {broken[0][0]}")
    finally:
        raw.execute("PRAGMA foreign_keys = ON")
