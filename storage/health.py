"""What state the database is in, without changing it."""

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Connection
from sqlalchemy.engine import make_url

from storage import migrations
from storage.db import make_engine

T = TypeVar("T")


class Schema(StrEnum):
    """How the tables compare with what this program needs."""

    NEW = "new"
    OLD = "old"
    CURRENT = "current"
    NEWER = "newer"


def look(url: str) -> tuple[str, Schema]:
    """(kind of database, state of its tables); see Database.open for the address and its errors."""
    parsed = make_url(url)
    kind = parsed.drivername.partition("+")[0]
    if kind == "sqlite" and not Path(parsed.database or "").is_file():
        return kind, Schema.NEW  # opening it would make the file
    engine = make_engine(url)
    try:
        with engine.connect() as connection:
            return engine.dialect.name, _compared(set(migrations.current(connection)))
    finally:
        engine.dispose()


def ask(url: str, question: Callable[[Connection], T]) -> T:
    """One question to the database, outside the program's own gate to it."""
    engine = make_engine(url)
    try:
        with engine.begin() as connection:
            return question(connection)
    finally:
        engine.dispose()


def _compared(here: set[str]) -> Schema:
    scripts = migrations.scripts()
    if not here:
        return Schema.NEW
    if here == set(scripts.get_heads()):
        return Schema.CURRENT
    known = {revision.revision for revision in scripts.walk_revisions()}
    return Schema.OLD if here <= known else Schema.NEWER
