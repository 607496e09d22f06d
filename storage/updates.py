"""Updates already taken, and those that failed."""

import hashlib
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, insert, select
from sqlalchemy.dialects import postgresql, sqlite

from storage.update_tables import failed_update, seen_update

FRESH: dict[str, Any] = {"sqlite": sqlite.insert(seen_update), "postgresql": postgresql.insert(seen_update)}
FIRST = {on: one.on_conflict_do_nothing().returning(seen_update.c.id) for on, one in FRESH.items()}
ANEW = {
    on: one.on_conflict_do_update(index_elements=["id"], set_={"at": one.excluded.at, "words": one.excluded.words})
    for on, one in FRESH.items()
}


def first_time(db: Connection, update_id: str, now: datetime) -> bool:
    """Note the update; False when it was taken before."""
    fresh = db.execute(FIRST[db.dialect.name], {"id": update_id, "at": now})
    return fresh.first() is not None  # the count of an INSERT's rows is not to be had from every driver


def heard_words(db: Connection, message: str, words: str) -> bool:
    """Whether these are the words that the message had when the bot last made something of it."""
    before = db.execute(select(seen_update.c.words).where(seen_update.c.id == message)).scalar_one_or_none()
    return before == _digest(words)


def hear_words(db: Connection, message: str, words: str, now: datetime) -> None:
    """The bot has made something of the message; only a digest of its words is kept."""
    db.execute(ANEW[db.dialect.name], {"id": message, "at": now, "words": _digest(words)})


def _digest(words: str) -> str:
    return hashlib.sha256(words.encode()).hexdigest()[:16]


def keep_failed(db: Connection, update_id: str, event: dict[str, Any], error: str, ticket: str, now: datetime) -> None:
    """Keep an update that broke us, so that it can be looked at; `ticket` is what its author was told."""
    values = {"update": update_id, "event": event, "error": error, "ticket": ticket, "at": now}
    db.execute(insert(failed_update).values(**values))


def failed(db: Connection) -> list[tuple[str, str]]:
    """(ticket, error) of the failed updates, oldest first."""
    rows = db.execute(select(failed_update.c.ticket, failed_update.c.error).order_by(failed_update.c.id))
    return [(row.ticket, row.error) for row in rows]
