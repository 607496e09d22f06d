"""Series of meetings, what became of their days, and promises of so many meetings in a year."""

from collections.abc import Sequence
from datetime import date, datetime, time
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select, update

from domain.language import Recurrence
from domain.meetings import Status as MeetingStatus
from domain.series import Commitment, Occurrence, Series, Status
from storage.meeting_tables import audience, meeting
from storage.series_tables import commitment, series, series_audience, series_day


def draft(db: Connection, one: Series, now: datetime) -> Series:
    """Keep a draft that only its convener sees; returns it with its id."""
    rule = one.rule
    values = {
        "community": one.community, "group": one.group, "title": one.title, "place": one.place, "zone": one.zone,
        "wall_start": f"{one.start:%H:%M}", "wall_end": f"{one.end:%H:%M}" if one.end else None,
        "weekday": rule.weekday, "interval": rule.interval, "months": rule.months, "nth": rule.nth, "day": rule.day,
        "month": rule.month, "first": one.first, "ahead": one.ahead, "capacity": one.capacity,
        "convener": one.convener, "status": Status.DRAFT, "created_at": now,
    }  # fmt: skip
    made = int(db.execute(insert(series).values(**values).returning(series.c.id)).scalar_one())
    for group in one.groups:
        invite(db, made, group)
    return by_id(db, made)


def by_id(db: Connection, series_id: int) -> Series:
    """The series with this id, which exists."""
    found = find(db, series_id)
    assert found
    return found


def find(db: Connection, series_id: int, *, hold: bool = False) -> Series | None:
    """The series with this id, if there is one. hold: nobody else changes it until the end of the transaction."""
    query = select(series).where(series.c.id == series_id)
    row = db.execute(query.with_for_update(key_share=True) if hold else query).one_or_none()
    return _series(db, row) if row else None


def _series(db: Connection, row: Any) -> Series:
    asked = select(series_audience.c.group).where(series_audience.c.series == row.id).order_by(series_audience.c.group)
    return Series(
        row.id, row.community, row.group, row.title, row.place, row.zone,
        Recurrence(row.weekday, row.interval, row.months, row.nth, row.day, row.month), row.first,
        time.fromisoformat(row.wall_start), time.fromisoformat(row.wall_end) if row.wall_end else None, row.ahead,
        row.capacity, row.convener, Status(row.status), tuple(db.execute(asked).scalars()),
    )  # fmt: skip


def due(db: Connection, now: datetime) -> list[Series]:
    """Series of which a card is due, oldest first."""
    found = select(series).where(series.c.next_at <= now, series.c.status == Status.ON).order_by(series.c.id)
    return [_series(db, row) for row in db.execute(found).all()]


def next_at(db: Connection) -> datetime | None:
    """When the next card is due, or a promise to be looked at."""
    soonest = [
        db.execute(select(func.min(series.c.next_at)).where(series.c.status == Status.ON)).scalar_one(),
        db.execute(select(func.min(commitment.c.next_at)).where(commitment.c.ended_at.is_(None))).scalar_one(),
    ]
    return min((at for at in soonest if at), default=None)


def invite(db: Connection, series_id: int, group: int) -> None:
    """Its meetings are for the group."""
    db.execute(insert(series_audience).values(series=series_id, group=group))


def uninvite(db: Connection, series_id: int, group: int) -> None:
    """They are not for the group after all."""
    of = (series_audience.c.series == series_id) & (series_audience.c.group == group)
    db.execute(delete(series_audience).where(of))


def change(db: Connection, series_id: int, **values: Any) -> None:
    """Change columns."""
    db.execute(update(series).where(series.c.id == series_id).values(**values))


def living(db: Connection, groups: Sequence[int] | None = None) -> list[Series]:
    """All series that go on, or those of the groups; oldest first."""
    found = select(series).where(series.c.status == Status.ON).order_by(series.c.id)
    found = found if groups is None else found.where(series.c.group.in_(groups))
    return [_series(db, row) for row in db.execute(found).all()]


# --- single days


def known(db: Connection, series_id: int) -> dict[date, Occurrence]:
    """What is known of days of the series."""
    rows = db.execute(select(series_day).where(series_day.c.series == series_id))
    return {row.day: _day(row) for row in rows}


def _day(row: Any) -> Occurrence:
    return Occurrence(row.day, row.skipped, datetime.fromisoformat(row.moved) if row.moved else None, row.meeting)


def note(db: Connection, series_id: int, one: Occurrence) -> None:
    """Keep what is known of a day, in place of what was."""
    here = (series_day.c.series == series_id) & (series_day.c.day == one.day)
    moved = one.moved.isoformat(timespec="minutes") if one.moved else None
    values = {"skipped": one.skipped, "moved": moved, "meeting": one.meeting}
    if not db.execute(update(series_day).where(here).values(**values)).rowcount:
        db.execute(insert(series_day).values(series=series_id, day=one.day, **values))


# --- promises


def promise(db: Connection, one: Commitment, now: datetime) -> Commitment:
    """Keep a promise; returns it with its id."""
    values = {
        "community": one.community, "group": one.group, "title": one.title, "least": one.least, "most": one.most,
        "from_month": one.months[0], "to_month": one.months[1], "created_at": now,
        "next_at": now,
    }  # fmt: skip
    row = db.execute(insert(commitment).values(**values).returning(*commitment.c)).one()
    return _commitment(row)


def _commitment(row: Any) -> Commitment:
    return Commitment(
        row.id, row.community, row.group, row.title, row.least, row.most, (row.from_month, row.to_month),
        (row.asked_year, row.asked_number), row.ended_at is not None,
    )  # fmt: skip


def commitment_by_id(db: Connection, number: int) -> Commitment | None:
    """The promise with this id, if there is one."""
    row = db.execute(select(commitment).where(commitment.c.id == number)).one_or_none()
    return _commitment(row) if row else None


def commitments(db: Connection, groups: Sequence[int] | None = None) -> list[Commitment]:
    """All promises that hold, or those of the groups; oldest first."""
    found = select(commitment).where(commitment.c.ended_at.is_(None)).order_by(commitment.c.id)
    found = found if groups is None else found.where(commitment.c.group.in_(groups))
    return [_commitment(row) for row in db.execute(found)]


def waiting(db: Connection, now: datetime) -> list[Commitment]:
    """Promises to be looked at, oldest first."""
    at = commitment.c.ended_at.is_(None) & (commitment.c.next_at <= now)
    return [_commitment(row) for row in db.execute(select(commitment).where(at).order_by(commitment.c.id))]


def look_again(db: Connection, number: int, at: datetime) -> None:
    """When the promise is to be looked at again."""
    db.execute(update(commitment).where(commitment.c.id == number).values(next_at=at))


def asked(db: Connection, number: int, year: int, meeting_number: int) -> None:
    """Whoever runs the group was asked about this meeting of the year."""
    values = {"asked_year": year, "asked_number": meeting_number}
    db.execute(update(commitment).where(commitment.c.id == number).values(**values))


def end(db: Connection, number: int, now: datetime) -> None:
    """The promise does not hold any more."""
    db.execute(update(commitment).where(commitment.c.id == number).values(ended_at=now))


def called_days(db: Connection, group: int, first: date, last: date) -> list[date]:
    """On which days meetings to which the group is invited are or were called."""
    of = select(audience.c.meeting).where(audience.c.group == group)
    within = (meeting.c.wall_start >= first.isoformat()) & (meeting.c.wall_start < f"{last.isoformat()}T24")
    rows = select(meeting.c.wall_start).where(meeting.c.id.in_(of), meeting.c.status == MeetingStatus.CALLED, within)
    return [datetime.fromisoformat(start).date() for start in db.execute(rows).scalars()]
