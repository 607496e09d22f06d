"""What is wrong when the database says no, and who should hear of it."""

import errno
import sqlite3
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import Connection, func, or_, select, update
from sqlalchemy.exc import DBAPIError, OperationalError

from domain.groups import Role
from storage.db import CommitUnknown, Unfit
from storage.people_tables import account, belonging, community, membership, person, room, secret

DISK = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EROFS}
FULL = {"53100"}  # of PostgreSQL: disk full
AWAY = ("08", "57P", "53", "55000")  # connection, intervention of its operator, resources, no connections allowed
STARTING = ("starting up", "shutting down", "refused", "No such file", "resolve", "translate host", "timeout", "known")


class Fault(StrEnum):
    """A fault of the machine, which is no slip of ours and passes."""

    DISK = "disk"
    DATABASE = "database"


def fault_of(error: BaseException | None) -> Fault | None:
    """Which fault stands behind an exception; None for a slip of ours."""
    if isinstance(error, BaseExceptionGroup):
        found = [fault_of(one) for one in error.exceptions]
        return found[0] if found and all(found) else None
    if error is None or isinstance(error, Unfit):
        return None
    if isinstance(error, DBAPIError):
        return fault_of(error.orig) or (Fault.DATABASE if error.connection_invalidated else None)
    if isinstance(error, CommitUnknown):
        return Fault.DATABASE
    return _of_driver(error)


def _of_driver(error: BaseException) -> Fault | None:
    if isinstance(error, OSError):
        return Fault.DISK if error.errno in DISK else None
    if isinstance(error, sqlite3.DatabaseError):
        name = getattr(error, "sqlite_errorname", "")
        if name.startswith(("SQLITE_FULL", "SQLITE_IOERR")):
            return Fault.DISK
        away = name.startswith(("SQLITE_BUSY", "SQLITE_CANTOPEN", "SQLITE_CORRUPT", "SQLITE_NOTADB", "SQLITE_READONLY"))
        return Fault.DATABASE if away else None
    return _of_server(str(error.sqlstate or "")) if hasattr(error, "sqlstate") else None


def _of_server(state: str) -> Fault | None:
    """By the code that PostgreSQL gives, "" where the connection itself failed."""
    if state in FULL:
        return Fault.DISK
    return Fault.DATABASE if not state or state.startswith(AWAY) else None


def is_starting(error: BaseException) -> bool:
    """Whether a server does not answer yet, as one that is being started does not."""
    return isinstance(error, OperationalError) and any(word in str(error.orig) for word in STARTING)


def probe(db: Connection) -> None:
    """Write something that means nothing. Raises what the database says no with.

    SQLite writes no page that stays the same, so there it is a number of the file's own that nobody reads.
    """
    if db.dialect.name == "sqlite":
        number = int(db.exec_driver_sql("PRAGMA user_version").scalar_one())
        db.exec_driver_sql(f"PRAGMA user_version = {1 - number % 2}")
        return
    db.execute(update(secret).where(secret.c.name == "buttons").values(value=secret.c.value))


@dataclass(frozen=True, slots=True)
class Contact:
    """Where a coordinator can be written to alone."""

    person: int
    platform: str
    chat: str
    language: str


def contacts(db: Connection) -> list[Contact]:
    """Every private room of whoever coordinates or administers, of each person the last used one first."""
    leads = select(membership.c.person).where(membership.c.role == Role.COORDINATOR, membership.c.until.is_(None))
    admins = select(belonging.c.person).where(belonging.c.admin)
    language = func.coalesce(person.c.language, community.c.language)
    query = (
        select(person.c.id, room.c.platform, room.c.chat, language)
        .join(account, account.c.person == person.c.id)
        .join(room, room.c.account == account.c.id)
        .join(community, community.c.id == person.c.community)
        .where(room.c.private, room.c.open, or_(person.c.id.in_(admins), person.c.id.in_(leads)))
        .order_by(person.c.id, account.c.heard_at.desc().nulls_last(), room.c.id.desc())
    )
    return [Contact(*found) for found in db.execute(query)]
