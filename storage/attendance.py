"""The lists of who was there."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, insert, select, update

from domain.attendance import Entry, Presence, Sheet, Visitor, in_order
from domain.groups import Side
from domain.meetings import Meeting, Status
from domain.rsvp import Guest
from storage import meetings
from storage.attendance_tables import attendance, attendance_excuse, attendance_guest, attendance_sheet
from storage.meeting_tables import audience, meeting
from storage.people_tables import person

FEW = 6  # meetings among which somebody chooses


def sheet(db: Connection, meeting_id: int) -> Sheet | None:
    """The list of the meeting, once there is one."""
    row = db.execute(select(attendance_sheet).where(attendance_sheet.c.meeting == meeting_id)).one_or_none()
    if row is None:
        return None
    of = select(attendance, person.c.name).join(person, person.c.id == attendance.c.person)
    people = [_entry(one) for one in db.execute(of.where(attendance.c.meeting == meeting_id))]
    came = select(attendance_guest).where(attendance_guest.c.meeting == meeting_id).order_by(attendance_guest.c.id)
    visitors = tuple(Visitor(one.id, one.name, one.organisation, one.here) for one in db.execute(came))
    return Sheet(meeting_id, in_order(people), visitors, row.closed_at is not None)


def _entry(row: Any) -> Entry:
    return Entry(
        row.person, row.name, Presence(row.presence), Side(row.side), row.voting, row.silent, row.substitute,
        row.arrives, row.leaves, row.late, row.early,
    )  # fmt: skip


def closed(db: Connection, meeting_id: int) -> bool:
    """Whether somebody vouches for the list of the meeting."""
    at = (attendance_sheet.c.meeting == meeting_id) & attendance_sheet.c.closed_at.is_not(None)
    return db.execute(select(attendance_sheet.c.meeting).where(at)).first() is not None


def fill(db: Connection, meeting_id: int, people: Sequence[Entry], guests: Sequence[Guest]) -> None:
    """Bring the list up to what people have said; what somebody has set by hand stays."""
    if db.execute(select(attendance_sheet).where(attendance_sheet.c.meeting == meeting_id)).first() is None:
        db.execute(insert(attendance_sheet).values(meeting=meeting_id))
    here = attendance.c.meeting == meeting_id
    known = {row.person: row.by_hand for row in db.execute(select(attendance).where(here))}
    fresh = [_row(one) | {"meeting": meeting_id} for one in people if one.person not in known]
    if fresh:
        db.execute(insert(attendance), fresh)
    for one in people:
        if known.get(one.person) is False:
            db.execute(update(attendance).where(here, attendance.c.person == one.person).values(**_row(one)))
    for guest in guests:
        receive(db, meeting_id, guest.name, guest.organisation)


def _row(one: Entry) -> dict[str, Any]:
    return {
        "person": one.person, "presence": one.presence, "side": one.side, "voting": one.voting, "silent": one.silent,
        "substitute": one.substitute, "arrives": one.arrives, "leaves": one.leaves, "late": one.late,
        "early": one.early,
    }  # fmt: skip


def mark(db: Connection, meeting_id: int, person_id: int, presence: Presence) -> bool:
    """Say how somebody took part; False where it stands so already, or they are not on the list."""
    theirs = (attendance.c.meeting == meeting_id) & (attendance.c.person == person_id)
    other = theirs & (attendance.c.presence != presence)
    return bool(db.execute(update(attendance).where(other).values(presence=presence, by_hand=True)).rowcount)


def receive(db: Connection, meeting_id: int, name: str, organisation: str) -> bool:
    """Put a guest on the list; False when they are on it already."""
    same = (attendance_guest.c.meeting == meeting_id) & (attendance_guest.c.name == name)
    if db.execute(select(attendance_guest.c.id).where(same)).first():
        return False
    values = {"meeting": meeting_id, "name": name, "organisation": organisation, "here": True}
    db.execute(insert(attendance_guest).values(**values))
    return True


def came(db: Connection, meeting_id: int, visitor: int, here: bool) -> None:
    """Whether a guest on the list was there."""
    at = (attendance_guest.c.meeting == meeting_id) & (attendance_guest.c.id == visitor)
    db.execute(update(attendance_guest).where(at).values(here=here))


def asked(db: Connection, meeting_id: int, now: datetime) -> None:
    """Whoever keeps the list has it."""
    db.execute(update(attendance_sheet).where(attendance_sheet.c.meeting == meeting_id).values(asked_at=now))


def close(db: Connection, meeting_id: int, now: datetime) -> None:
    """Somebody vouches for the list."""
    db.execute(update(attendance_sheet).where(attendance_sheet.c.meeting == meeting_id).values(closed_at=now))


# --- which meetings


def unasked(db: Connection, since: datetime, now: datetime) -> list[Meeting]:
    """Meetings begun since the instant whose list nobody has been sent, soonest first."""
    sent = select(attendance_sheet.c.meeting).where(attendance_sheet.c.asked_at.is_not(None))
    begun = (meeting.c.status == Status.CALLED) & (meeting.c.starts_at > since) & (meeting.c.starts_at <= now)
    found = select(meeting.c.id).where(begun, meeting.c.id.not_in(sent)).order_by(meeting.c.starts_at, meeting.c.id)
    return [meetings.by_id(db, one) for one in db.execute(found).scalars().all()]


def kept_by(db: Connection, groups: Sequence[int], now: datetime) -> list[Meeting]:
    """The groups' own latest meetings that have begun, newest first."""
    mine = meeting.c.group.in_(groups) & (meeting.c.status == Status.CALLED) & (meeting.c.starts_at <= now)
    latest = select(meeting.c.id).where(mine).order_by(meeting.c.starts_at.desc(), meeting.c.id.desc()).limit(FEW)
    return [meetings.by_id(db, one) for one in db.execute(latest).scalars().all()]


def kept_of(db: Connection, group: int, most: int) -> list[Meeting]:
    """The group's newest meetings whose lists somebody vouches for, the oldest of them first."""
    mine = (meeting.c.group == group) & (meeting.c.status == Status.CALLED) & attendance_sheet.c.closed_at.is_not(None)
    both = select(meeting.c.id).join(attendance_sheet, attendance_sheet.c.meeting == meeting.c.id).where(mine)
    newest = db.execute(both.order_by(meeting.c.starts_at.desc(), meeting.c.id.desc()).limit(most)).scalars().all()
    return [meetings.by_id(db, one) for one in reversed(newest)]


def latest_over(db: Connection, groups: Sequence[int], now: datetime, within: timedelta) -> Meeting | None:
    """The latest meeting to which the groups were invited and which is over."""
    held = select(meeting.c.id).join(audience, audience.c.meeting == meeting.c.id).where(audience.c.group.in_(groups))
    lately = (meeting.c.starts_at > now - within) & (meeting.c.starts_at <= now) & (meeting.c.status == Status.CALLED)
    order = (meeting.c.starts_at.desc(), meeting.c.id.desc())
    found = [meetings.by_id(db, one) for one in db.execute(held.where(lately).order_by(*order)).scalars().all()]
    return next((one for one in found if one.over_at <= now), None)


# --- excuses told afterwards


@dataclass(frozen=True, slots=True)
class Excuse:
    """Somebody says that they were not there. state: "open", "granted" or "left"."""

    id: int
    meeting: int
    person: int
    state: str


def excuse(db: Connection, excuse_id: int) -> Excuse | None:
    """The excuse with this id, if there is one."""
    return _excuse(db.execute(select(attendance_excuse).where(attendance_excuse.c.id == excuse_id)).one_or_none())


def _excuse(row: Any) -> Excuse | None:
    return Excuse(row.id, row.meeting, row.person, row.state) if row else None


def propose(db: Connection, meeting_id: int, person_id: int, now: datetime) -> Excuse | None:
    """Keep what somebody says; None where they have said it before."""
    same = (attendance_excuse.c.meeting == meeting_id) & (attendance_excuse.c.person == person_id)
    if db.execute(select(attendance_excuse.c.id).where(same)).first():
        return None
    values = {"meeting": meeting_id, "person": person_id, "state": "open", "at": now}
    return _excuse(db.execute(insert(attendance_excuse).values(**values).returning(*attendance_excuse.c)).one())


def decide(db: Connection, excuse_id: int, state: str) -> bool:
    """Settle it; False when somebody else has."""
    waits = (attendance_excuse.c.id == excuse_id) & (attendance_excuse.c.state == "open")
    return bool(db.execute(update(attendance_excuse).where(waits).values(state=state)).rowcount)
