"""Updates already taken, and those that failed."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, insert, select
from sqlalchemy.dialects import postgresql, sqlite

from storage.update_tables import failed_update, seen_update

FIRST = {
    engine: add(seen_update).on_conflict_do_nothing().returning(seen_update.c.id)
    for engine, add in (("sqlite", sqlite.insert), ("postgresql", postgresql.insert))
}


def first_time(db: Connection, update: str, now: datetime) -> bool:
    """Note the update; False when it was taken before."""
    fresh = db.execute(FIRST[db.dialect.name], {"id": update, "at": now})
    return fresh.first() is not None  # the count of an INSERT's rows is not to be had from every driver


def keep_failed(db: Connection, update: str, event: dict[str, Any], error: str, ticket: str, now: datetime) -> None:
    """Keep an update that broke us, so that it can be looked at; `ticket` is what its author was told."""
    values = {"update": update, "event": event, "error": error, "ticket": ticket, "at": now}
    db.execute(insert(failed_update).values(**values))


def failed(db: Connection) -> list[tuple[str, str]]:
    """(ticket, error) of the failed updates, oldest first."""
    rows = db.execute(select(failed_update.c.ticket, failed_update.c.error).order_by(failed_update.c.id))
    return [(row.ticket, row.error) for row in rows]
