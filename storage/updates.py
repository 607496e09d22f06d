"""Updates already taken, those that failed, and the log of who changed what."""

import hashlib
import json
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, insert, select
from sqlalchemy.dialects import postgresql, sqlite

from storage.db import alone
from storage.update_tables import audit, failed_update, seen_update

CHAIN = 74_655_601  # the lock of the log: each row's hash needs the one before it


def first_time(db: Connection, update: str, now: datetime) -> bool:
    """Note the update; False when it was taken before."""
    add = sqlite.insert if db.dialect.name == "sqlite" else postgresql.insert
    fresh = add(seen_update).values(id=update, at=now).on_conflict_do_nothing().returning(seen_update.c.id)
    return db.execute(fresh).first() is not None  # the count of an INSERT's rows is not to be had from every driver


def keep_failed(db: Connection, update: str, event: dict[str, Any], error: str, ticket: str, now: datetime) -> None:
    """Keep an update that broke us, so that it can be looked at; `ticket` is what its author was told."""
    values = {"update": update, "event": event, "error": error, "ticket": ticket, "at": now}
    db.execute(insert(failed_update).values(**values))


def failed(db: Connection) -> list[tuple[str, str]]:
    """(ticket, error) of the failed updates, oldest first."""
    rows = db.execute(select(failed_update.c.ticket, failed_update.c.error).order_by(failed_update.c.id))
    return [(row.ticket, row.error) for row in rows]


def log(
    db: Connection, now: datetime, deed: str, subject: str, subject_id: int | None, *,
    person: int | None, community: int | None, values: dict[str, Any],
) -> None:  # fmt: skip
    """Add to the log; each row's hash covers the one before it, so that a later change of history shows."""
    alone(db, CHAIN)
    last = select(audit.c.hash).order_by(audit.c.id.desc()).limit(1)
    before = db.execute(last).scalar_one_or_none() or ""
    said = json.dumps([deed, subject, subject_id, person, values, now.isoformat()], sort_keys=True, default=str)
    seal = hashlib.sha256((before + said).encode()).hexdigest()
    row = {"deed": deed, "subject": subject, "subject_id": subject_id, "person": person, "values": values}
    db.execute(insert(audit).values(at=now, community=community, hash=seal, **row))
