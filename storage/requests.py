"""Deeds that can be taken back for a while, kept as rows, so that they survive a restart; and what was shown last."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, func, insert, select, update

from domain.requests import WHILE
from storage.outbox import Copy, copy_among
from storage.outbox_tables import outbox
from storage.request_tables import undo

ALSO = "requests.also"  # no deed yet, but one that was offered


@dataclass(frozen=True, slots=True)
class Undo:
    """A deed of a person: `kind` is "<capability>.<name>", `values` is what takes it back."""

    id: int
    person: int
    kind: str
    values: dict[str, Any]


def keep_undo(db: Connection, person: int, kind: str, values: Mapping[str, Any], now: datetime) -> int:
    """The deed can be taken back from now on. Returns its id."""
    row = {"person": person, "kind": kind, "values": dict(values), "at": now}
    return int(db.execute(insert(undo).values(**row).returning(undo.c.id)).scalar_one())


def undo_of(
    db: Connection, person: int, now: datetime, number: int | None = None, *, within: timedelta = WHILE
) -> Undo | None:
    """The person's deed of this number, or their latest, while it can be taken back."""
    waits = (undo.c.person == person) & undo.c.taken_at.is_(None) & (undo.c.at > now - within)
    one = waits & (undo.c.kind != ALSO) if number is None else waits & (undo.c.id == number)
    row = db.execute(select(undo).where(one).order_by(undo.c.id.desc()).limit(1)).one_or_none()
    return Undo(row.id, row.person, row.kind, row.values) if row else None


def take_back(db: Connection, number: int, now: datetime) -> None:
    """It is taken back, and cannot be a second time."""
    db.execute(update(undo).where(undo.c.id == number).values(taken_at=now))


# --- what was shown


@dataclass(frozen=True, slots=True)
class Shown:
    """A message of the bot: the copy of a living card, or a card that is kept as it was sent."""

    message: str
    copy: Copy | None
    card: dict[str, Any] | None


SENT = (outbox.c.state == "sent") & outbox.c.sent.is_not(None) & outbox.c.kind.in_(["card", "notice"])


def shown(db: Connection, room_ids: list[int], message: str | None = None) -> Shown | None:
    """The bot's message, or without one the newest in the rooms: that an older card was edited makes it no newer."""
    first = func.min(outbox.c.id)
    query = select(outbox.c.sent, first).where(outbox.c.room.in_(room_ids), SENT).group_by(outbox.c.sent)
    query = query.where(outbox.c.sent == message) if message else query
    row = db.execute(query.order_by(first.desc()).limit(1)).one_or_none()
    if row is None:
        return None
    living = copy_among(db, room_ids, row.sent)
    if living is not None and living.kind != "line":
        return Shown(row.sent, living, None) if living.state == "live" else None
    return Shown(row.sent, None, _as_it_stands(db, room_ids, row.sent))


def _as_it_stands(db: Connection, room_ids: list[int], message: str) -> dict[str, Any] | None:
    """The card of a notice, in the words that it was given last."""
    edits = (outbox.c.kind == "edit") & (outbox.c.message == message)
    at = outbox.c.room.in_(room_ids) & outbox.c.card.is_not(None) & ((outbox.c.sent == message) & SENT | edits)
    row = db.execute(select(outbox.c.card).where(at).order_by(outbox.c.id.desc()).limit(1)).one_or_none()
    return row.card if row else None
