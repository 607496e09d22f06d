"""Meetings and their audience."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, bindparam, delete, func, insert, select, update

from domain.meetings import Meeting, Status, instant
from storage.db import alone
from storage.meeting_tables import audience, meeting
from storage.types import UTCDateTime

NUMBERS = 74_655_602  # the lock under which a meeting gets its number
NEWER = {"revision": meeting.c.revision + 1}


def _meeting(rows: Sequence[Any]) -> Meeting:
    """A meeting of its rows: one for each group that it is for, or one without a group."""
    row, audience = rows[0], tuple(one.invited for one in rows if one.invited is not None)
    return Meeting(
        row.id, row.community, row.group, row.title, datetime.fromisoformat(row.wall_start), row.zone,
        datetime.fromisoformat(row.wall_end) if row.wall_end else None, row.place, row.number, row.year, row.convener,
        Status(row.status), row.epoch, audience, row.capacity, row.revision,
    )  # fmt: skip


def _times(start: datetime, end: datetime | None, zone: str) -> dict[str, Any]:
    return {
        "wall_start": start.isoformat(timespec="minutes"),
        "wall_end": end.isoformat(timespec="minutes") if end else None,
        "zone": zone,
        "starts_at": instant(start, zone),
        "ends_at": instant(end, zone) if end else None,
    }


def draft(db: Connection, one: Meeting, now: datetime) -> Meeting:
    """Keep a draft that only its convener sees; returns it with its id."""
    values = _times(one.start, one.end, one.zone) | {
        "community": one.community, "group": one.group, "title": one.title, "place": one.place,
        "convener": one.convener, "status": Status.DRAFT, "created_at": now, "capacity": one.capacity,
    }  # fmt: skip
    added = int(db.execute(insert(meeting).values(**values).returning(meeting.c.id)).scalar_one())
    for group in one.groups:
        invite(db, added, group)
    return by_id(db, added)


def by_id(db: Connection, meeting_id: int) -> Meeting:
    """The meeting with this id, which exists."""
    return _meeting(db.execute(BY_ID, {"wanted": meeting_id}).all())


def find(db: Connection, meeting_id: int) -> Meeting | None:
    """The meeting with this id, if there is one."""
    rows = db.execute(BY_ID, {"wanted": meeting_id}).all()
    return _meeting(rows) if rows else None


def invite(db: Connection, meeting_id: int, group: int) -> None:
    """The group belongs to the meeting's audience."""
    db.execute(insert(audience).values(meeting=meeting_id, group=group))


def uninvite(db: Connection, meeting_id: int, group: int) -> None:
    """The group does not belong to the meeting's audience any more."""
    db.execute(delete(audience).where(audience.c.meeting == meeting_id, audience.c.group == group))


def call(db: Connection, meeting_id: int, group: int) -> None:
    """The draft becomes a called meeting, with the group's next number of its year."""
    alone(db, NUMBERS)
    year = by_id(db, meeting_id).start.year
    last = select(func.max(meeting.c.number)).where(meeting.c.group == group, meeting.c.year == year)
    number = (db.execute(last).scalar_one() or 0) + 1
    change(db, meeting_id, status=Status.CALLED, group=group, number=number, year=year)


def change(db: Connection, meeting_id: int, **values: Any) -> None:
    """Change columns; whoever holds an older button must see the meeting anew."""
    db.execute(update(meeting).where(meeting.c.id == meeting_id).values(epoch=meeting.c.epoch + 1, **NEWER, **values))


def convened_by(db: Connection, group: int, before: int, now_by: int) -> None:
    """What somebody had drafted and called for the group is another one's from now on; nobody has to answer anew."""
    theirs = (meeting.c.group == group) & (meeting.c.convener == before)
    living = meeting.c.status.in_((Status.DRAFT, Status.CALLED))
    db.execute(update(meeting).where(theirs, living).values(convener=now_by))


def uncancel(db: Connection, meeting_id: int) -> None:
    """The meeting is called again just as it was: its epoch too, so that answers to it hold."""
    at = (meeting.c.id == meeting_id) & (meeting.c.status == Status.CANCELLED)
    db.execute(update(meeting).where(at).values(status=Status.CALLED, epoch=meeting.c.epoch - 1, **NEWER))


def retime(db: Connection, meeting_id: int, start: datetime, end: datetime | None, zone: str) -> None:
    """Give the meeting another time."""
    change(db, meeting_id, **_times(start, end, zone))


def put_back(
    db: Connection, meeting_id: int, *, start: datetime, end: datetime | None, zone: str, place: str, title: str,
    epoch: int,
) -> None:  # fmt: skip
    """The meeting is as it was before a change: its epoch too, so that answers given then hold."""
    values = {**_times(start, end, zone), "place": place, "title": title, "epoch": epoch, **NEWER}
    db.execute(update(meeting).where(meeting.c.id == meeting_id).values(**values))


def cancelled(db: Connection, groups: Sequence[int], now: datetime) -> list[Meeting]:
    """Cancelled meetings of the groups that could still be, soonest first."""
    off = meeting.c.group.in_(groups) & (meeting.c.status == Status.CANCELLED) & (meeting.c.starts_at > now)
    return _in_order(db.execute(WITH_AUDIENCE.where(off)))


def upcoming(db: Connection, groups: Sequence[int], now: datetime) -> list[Meeting]:
    """Called meetings of the groups that are not over, soonest first."""
    found = db.execute(UPCOMING, {"groups": list(groups), "called": Status.CALLED, "since": now - LONGEST})
    return [one for one in _in_order(found) if one.upcoming(now)]


def unclosed(db: Connection, now: datetime) -> list[Meeting]:
    """Meetings that have begun and whose cards are open, soonest first."""
    begun = meeting.c.closed_at.is_(None) & meeting.c.status.in_(HELD) & (meeting.c.starts_at <= now)
    return _in_order(db.execute(WITH_AUDIENCE.where(begun)))


def next_start(db: Connection, now: datetime) -> datetime | None:
    """When the next meeting begins."""
    ahead = meeting.c.closed_at.is_(None) & meeting.c.status.in_(HELD) & (meeting.c.starts_at > now)
    found: datetime | None = db.execute(select(func.min(meeting.c.starts_at)).where(ahead)).scalar_one()
    return found


def close(db: Connection, meeting_id: int, now: datetime) -> None:
    """Its cards are closed; whoever holds an older button is told so anyway."""
    db.execute(update(meeting).where(meeting.c.id == meeting_id).values(closed_at=now))


def around(db: Connection, community: int, since: datetime) -> list[Meeting]:
    """Called meetings of the community that start after the instant, soonest first."""
    return _in_order(db.execute(AROUND, {"town": community, "called": Status.CALLED, "since": since}))


def _in_order(rows: Iterable[Any]) -> list[Meeting]:
    return [_meeting([*one]) for _, one in groupby(rows, key=lambda row: row.id)]


WITH_AUDIENCE = (
    select(meeting, audience.c.group.label("invited"))
    .outerjoin(audience, audience.c.meeting == meeting.c.id)
    .order_by(meeting.c.starts_at, meeting.c.id, audience.c.group)
)
BY_ID = WITH_AUDIENCE.where(meeting.c.id == bindparam("wanted"))
LATER = WITH_AUDIENCE.where(
    meeting.c.status == bindparam("called"), meeting.c.starts_at > bindparam("since", type_=UTCDateTime())
)
OF_GROUPS = select(audience.c.meeting).where(audience.c.group.in_(bindparam("groups", expanding=True)))
UPCOMING = LATER.where(meeting.c.id.in_(OF_GROUPS))
AROUND = LATER.where(meeting.c.community == bindparam("town"))
LONGEST = timedelta(days=3)
HELD = (Status.CALLED, Status.CANCELLED)
