"""Who gets a weekly digest: a row for each group and person that wants one."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, delete, func, insert, select, update

from storage.digest_tables import digest


@dataclass(frozen=True, slots=True)
class Wanted:
    """One digest: of a group or of a person."""

    id: int
    group: int | None
    person: int | None
    next_at: datetime


def is_wanted(db: Connection, *, group: int | None = None, person: int | None = None) -> bool:
    """Whether the group or the person gets one."""
    at = digest.c.group == group if group is not None else digest.c.person == person
    return db.execute(select(digest.c.id).where(at)).first() is not None


def want(db: Connection, next_at: datetime, *, group: int | None = None, person: int | None = None) -> None:
    """From the instant on, every week."""
    db.execute(insert(digest).values(group=group, person=person, next_at=next_at))


def leave(db: Connection, *, group: int | None = None, person: int | None = None) -> None:
    """No more of it."""
    at = digest.c.group == group if group is not None else digest.c.person == person
    db.execute(delete(digest).where(at))


def due(db: Connection, now: datetime, most: int) -> list[Wanted]:
    """Those whose time has come, the longest due first; no two callers get the same."""
    query = select(digest).where(digest.c.next_at <= now).order_by(digest.c.next_at, digest.c.id).limit(most)
    rows = db.execute(query.with_for_update(skip_locked=True))
    return [Wanted(row.id, row.group, row.person, row.next_at) for row in rows]


def put_off(db: Connection, number: int, next_at: datetime) -> None:
    """The next one comes then."""
    db.execute(update(digest).where(digest.c.id == number).values(next_at=next_at))


def next_due(db: Connection) -> datetime | None:
    """When the next one is due."""
    found: datetime | None = db.execute(select(func.min(digest.c.next_at))).scalar_one()
    return found
