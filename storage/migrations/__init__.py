"""The history of the schema. Alembic is driven from here, on a connection of ours and without an ini file."""

import importlib
import pkgutil
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, MetaData, text

import storage
from storage.types import metadata

LOCK = 0x6B6F6C65  # "kole": processes starting together must not change one PostgreSQL schema at the same time


class BrokenLinks(Exception):
    """A migration left rows that refer to nothing; it was undone."""


def upgrade(engine: Engine, to: str = "heads") -> None:
    """Bring the schema up to the revision `to`, all or nothing."""
    with changing(engine) as connection:
        if to != "heads" or set(current(connection)) != set(scripts().get_heads()):
            command.upgrade(config(connection), to)


def downgrade(engine: Engine, to: str) -> None:
    """Bring the schema down to the revision `to` ("base" is before the first), all or nothing."""
    with changing(engine) as connection:
        command.downgrade(config(connection), to)


def current(connection: Connection) -> tuple[str, ...]:
    """The revisions that the database stands at; empty for a new one."""
    return MigrationContext.configure(connection).get_current_heads()


def config(connection: Connection | None = None) -> Config:
    """What alembic.ini would say; the connection is handed over to env.py."""
    made = Config(attributes={"connection": connection})
    made.set_main_option("script_location", "storage:migrations")
    made.set_main_option("path_separator", "os")
    made.set_main_option("file_template", "%%(year)d_%%(month).2d_%%(day).2d_%%(slug)s")
    return made


def scripts() -> ScriptDirectory:
    """All revisions known to the program."""
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
