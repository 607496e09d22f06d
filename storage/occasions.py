"""Invitations of members to their own events."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, delete, insert, select

from domain.occasions import Occasion
from storage.occasion_tables import occasion


def add(db: Connection, one: Occasion, now: datetime) -> Occasion:
    """Keep an invitation."""
    values = {"group": one.group, "inviter": one.inviter, "text": one.text, "day": one.day.isoformat()}
    row = insert(occasion).values(**values, clock=one.clock, at=now).returning(*occasion.c)
    return _occasion(db.execute(row).one())


def find(db: Connection, number: int) -> Occasion | None:
    """The invitation with this id, if there is one."""
    row = db.execute(select(occasion).where(occasion.c.id == number)).one_or_none()
    return _occasion(row) if row else None


def ahead(db: Connection, groups: Sequence[int], today: date) -> list[Occasion]:
    """What the groups are invited to from today on, soonest first."""
    at = occasion.c.group.in_(groups) & (occasion.c.day >= today.isoformat())
    order = (occasion.c.day, occasion.c.clock, occasion.c.id)
    return [_occasion(row) for row in db.execute(select(occasion).where(at).order_by(*order))]


def remove(db: Connection, number: int) -> None:
    """The invitation is withdrawn."""
    db.execute(delete(occasion).where(occasion.c.id == number))


def _occasion(row: Any) -> Occasion:
    return Occasion(row.id, row.group, row.inviter, row.text, date.fromisoformat(row.day), row.clock)
