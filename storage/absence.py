"""Who is away until when, and who stands in for them: one absence a person."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, delete, insert, select

from domain.absence import Absence
from storage.absence_tables import absence


def keep(db: Connection, one: Absence, ends_at: datetime) -> None:
    """The person is away on these days and no others."""
    end(db, one.person)
    values = {"person": one.person, "since": one.since.isoformat(), "until": one.until.isoformat()}
    db.execute(insert(absence).values(**values, substitute=one.substitute, ends_at=ends_at))


def end(db: Connection, person: int) -> None:
    """The person is back."""
    db.execute(delete(absence).where(absence.c.person == person))


def of(db: Connection, person: int, today: date) -> Absence | None:
    """The person's absence that lasts or is still to come."""
    return among(db, [person], today).get(person)


def among(db: Connection, people: Iterable[int], today: date) -> dict[int, Absence]:
    """Absences of the people that last or are still to come, by person."""
    at = absence.c.person.in_(list(people)) & (absence.c.until >= today.isoformat())
    return {row.person: _absence(row) for row in db.execute(select(absence).where(at).order_by(absence.c.id))}


def _absence(row: Any) -> Absence:
    return Absence(row.person, date.fromisoformat(row.since), date.fromisoformat(row.until), row.substitute)
