"""How meetings go, and what is left of them for the next."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select, update

from domain.agenda import Item, State
from domain.meetings import Meeting, Status
from domain.sitting import AFTERWARDS, Kind, Note, Outcome, Sitting
from domain.tasks import Status as Open
from storage import agenda, meetings
from storage.meeting_tables import agenda_item, meeting
from storage.sitting_tables import carried_item, sitting, sitting_note, sitting_outcome
from storage.task_tables import task

LIVING = (Status.DRAFT, Status.CALLED)
HARDLY = timedelta(hours=1)


def find(db: Connection, meeting_id: int) -> Sitting | None:
    """How the meeting goes, once it may begin."""
    row = db.execute(select(sitting).where(sitting.c.meeting == meeting_id)).one_or_none()
    return _sitting(db, row) if row else None


def began(db: Connection, meeting_id: int) -> bool:
    """Whether somebody has begun it, be it before its time."""
    at = (sitting.c.meeting == meeting_id) & sitting.c.began_at.is_not(None)
    return db.execute(select(sitting.c.meeting).where(at)).first() is not None


def _sitting(db: Connection, row: Any) -> Sitting:
    came_out = db.execute(select(sitting_outcome).where(sitting_outcome.c.meeting == row.meeting)).all()
    notes = select(sitting_note).where(sitting_note.c.meeting == row.meeting).order_by(sitting_note.c.id)
    return Sitting(
        row.meeting, row.began_at, row.ended_at, row.current,
        {one.item: Outcome(one.outcome) for one in came_out if one.outcome},
        frozenset(one.item for one in came_out if one.let_go), tuple(map(_note, db.execute(notes))),
        _wall(row.next_start), _wall(row.next_end),
    )  # fmt: skip


def _note(row: Any) -> Note:
    return Note(row.id, row.meeting, row.item, Kind(row.kind), row.text, row.author)


def _wall(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


# --- its course


def offer(db: Connection, meeting_id: int) -> None:
    """The way to begin is shown."""
    if db.execute(select(sitting.c.meeting).where(sitting.c.meeting == meeting_id)).first() is None:
        db.execute(insert(sitting).values(meeting=meeting_id))


def begin(db: Connection, meeting_id: int, current: int | None, now: datetime) -> None:
    """It is going on, with this item first; or it goes on after it had ended."""
    offer(db, meeting_id)
    _change(db, meeting_id, began_at=now, ended_at=None, current=current)


def end(db: Connection, meeting_id: int, now: datetime) -> None:
    """It is over."""
    _change(db, meeting_id, ended_at=now)


def turn_to(db: Connection, meeting_id: int, item: int | None) -> None:
    """Another item is on."""
    _change(db, meeting_id, current=item)


def announce(db: Connection, meeting_id: int, start: datetime, end: datetime | None) -> None:
    """When the next meeting is, as it was said; wall times."""
    until = end.isoformat(timespec="minutes") if end else None
    _change(db, meeting_id, next_start=start.isoformat(timespec="minutes"), next_end=until)


def _change(db: Connection, meeting_id: int, **values: Any) -> None:
    db.execute(update(sitting).where(sitting.c.meeting == meeting_id).values(**values))


# --- its items


def came_out(db: Connection, item: Item, outcome: Outcome | None) -> None:
    """How an item came out; None takes it back."""
    _about_item(db, item, outcome=outcome)


def let_go(db: Connection, item: Item, gone: bool) -> None:
    """Whether nobody will carry the item over."""
    _about_item(db, item, let_go=gone)


def _about_item(db: Connection, item: Item, **values: Any) -> None:
    at = sitting_outcome.c.item == item.id
    if not db.execute(update(sitting_outcome).where(at).values(**values)).rowcount:
        db.execute(insert(sitting_outcome).values(item=item.id, meeting=item.meeting, **values))


def current_item(db: Connection, meeting_id: int, now: datetime) -> int | None:
    """The item that is on, while the meeting is or has hardly ended."""
    hardly = sitting.c.ended_at.is_(None) | (sitting.c.ended_at > now - HARDLY)
    on = (sitting.c.meeting == meeting_id) & sitting.c.began_at.is_not(None) & hardly
    found: int | None = db.execute(select(sitting.c.current).where(on)).scalar_one_or_none()
    return found


# --- its entries


def number_of_notes(db: Connection, meeting_id: int) -> int:
    """How many entries there are."""
    query = select(func.count()).select_from(sitting_note).where(sitting_note.c.meeting == meeting_id)
    return int(db.execute(query).scalar_one())


def write(
    db: Connection, meeting_id: int, item: int | None, kind: Kind, text: str, author: int | None, now: datetime
) -> int:
    """Write an entry down; returns its id."""
    values = {"meeting": meeting_id, "item": item, "kind": kind, "text": text, "author": author, "at": now}
    return int(db.execute(insert(sitting_note).values(**values).returning(sitting_note.c.id)).scalar_one())


def note(db: Connection, note_id: int) -> Note | None:
    """The entry with this id, if there is one."""
    row = db.execute(select(sitting_note).where(sitting_note.c.id == note_id)).one_or_none()
    return _note(row) if row else None


def rewrite(db: Connection, note_id: int, text: str) -> None:
    """The entry in other words."""
    db.execute(update(sitting_note).where(sitting_note.c.id == note_id).values(text=text))


def strike(db: Connection, note_id: int) -> None:
    """The entry goes."""
    db.execute(delete(sitting_note).where(sitting_note.c.id == note_id))


# --- which meetings


def to_offer(db: Connection, until: datetime, now: datetime) -> list[Meeting]:
    """Called meetings that begin before the instant, are hardly over, and may not begin yet; soonest first."""
    known = select(sitting.c.meeting)
    soon = (meeting.c.status == Status.CALLED) & (meeting.c.starts_at <= until) & (meeting.c.id.not_in(known))
    lately = meeting.c.starts_at > now - meetings.LONGEST
    found = select(meeting.c.id).where(soon, lately).order_by(meeting.c.starts_at, meeting.c.id)
    return [meetings.by_id(db, one) for one in db.execute(found).scalars().all()]


def going_on(db: Connection, groups: Sequence[int], now: datetime) -> list[tuple[Meeting, Sitting]]:
    """The groups' own meetings that have begun and take words, the latest first."""
    begun = meeting.c.group.in_(groups) & sitting.c.began_at.is_not(None)
    lately = begun & (meeting.c.starts_at > now - meetings.LONGEST - AFTERWARDS)
    query = select(sitting).join(meeting, meeting.c.id == sitting.c.meeting).where(lately)
    rows = db.execute(query.order_by(sitting.c.began_at.desc(), meeting.c.id.desc())).all()
    return [(meetings.by_id(db, row.meeting), _sitting(db, row)) for row in rows]


def not_ended(db: Connection) -> list[tuple[Meeting, Sitting]]:
    """Meetings that have begun and that nobody has ended, soonest first."""
    on = sitting.c.began_at.is_not(None) & sitting.c.ended_at.is_(None)
    query = select(sitting).join(meeting, meeting.c.id == sitting.c.meeting).where(on).order_by(meeting.c.starts_at)
    return [(meetings.by_id(db, row.meeting), _sitting(db, row)) for row in db.execute(query).all()]


def before(db: Connection, one: Meeting) -> Meeting | None:
    """The meeting of the same group before this one."""
    past = (meeting.c.group == one.group) & (meeting.c.status == Status.CALLED) & (meeting.c.starts_at < one.starts_at)
    query = select(meeting.c.id).where(past).order_by(meeting.c.starts_at.desc(), meeting.c.id.desc()).limit(1)
    found = db.execute(query).scalar_one_or_none()
    return meetings.by_id(db, found) if found is not None else None


def after(db: Connection, one: Meeting) -> Meeting | None:
    """The group's next meeting after this one that is called, or at least drafted."""
    later = (meeting.c.group == one.group) & meeting.c.status.in_(LIVING) & (meeting.c.starts_at > one.starts_at)
    order = (meeting.c.status, meeting.c.starts_at, meeting.c.id)  # "called" before "draft"
    found = db.execute(select(meeting.c.id).where(later).order_by(*order).limit(1)).scalar_one_or_none()
    return meetings.by_id(db, found) if found is not None else None


def leaves_something(db: Connection, one: Meeting) -> bool:
    """Whether there was a meeting before that decided something or left it undone, or a task is open since."""
    last = before(db, one)
    if last is None:
        return False
    notes = select(sitting_note.c.id).where(sitting_note.c.meeting == last.id, sitting_note.c.kind == Kind.RESOLUTION)
    known = select(sitting_outcome.c.item).where(
        sitting_outcome.c.meeting == last.id, sitting_outcome.c.outcome.is_not(None)
    )
    undone = select(task.c.id).where(task.c.group == one.group, task.c.state == Open.OPEN)
    return any(db.execute(query.limit(1)).first() for query in (notes, known, undone))


# --- carrying over


def left_over(db: Connection, one: Meeting) -> list[Item]:
    """Items of the group's earlier meetings that came out as nothing and stand on no later programme, in order.

    Whether an item belongs to the frame of every programme is for the rules to say.
    """
    stands = select(carried_item.c.origin).join(agenda_item, agenda_item.c.id == carried_item.c.item)
    stands = stands.join(meeting, meeting.c.id == agenda_item.c.meeting).where(meeting.c.status.in_(LIVING))
    done = (sitting_outcome.c.outcome.is_not(None) & (sitting_outcome.c.outcome != Outcome.POSTPONED)) | (
        sitting_outcome.c.let_go
    )
    past = (meeting.c.group == one.group) & (meeting.c.starts_at < one.starts_at) & sitting.c.ended_at.is_not(None)
    query = (
        select(agenda_item.c.id)
        .join(meeting, meeting.c.id == agenda_item.c.meeting)
        .join(sitting, sitting.c.meeting == meeting.c.id)
        .where(past, agenda_item.c.state == State.ACCEPTED, agenda_item.c.id.not_in(stands))
        .where(agenda_item.c.id.not_in(select(sitting_outcome.c.item).where(done)))
        .order_by(meeting.c.starts_at, agenda_item.c.position, agenda_item.c.id)
    )
    return [item for found in db.execute(query).scalars().all() if (item := agenda.find(db, found))]


def carry(db: Connection, origin: Item, to: Meeting, now: datetime) -> Item:
    """The item stands on the later programme, too."""
    there = agenda.add(
        db, to.id, origin.text, origin.presenter, origin.minutes, origin.proposed_by, origin.topic, now
    )  # fmt: skip
    db.execute(insert(carried_item).values(item=there.id, origin=origin.id))
    return there


def carried_as(db: Connection, origin: int) -> Item | None:
    """The item that stands for this one on a later programme that was not given up."""
    query = select(carried_item.c.item).join(agenda_item, agenda_item.c.id == carried_item.c.item)
    query = query.join(meeting, meeting.c.id == agenda_item.c.meeting)
    living = query.where(carried_item.c.origin == origin, meeting.c.status.in_(LIVING))
    found = db.execute(living.order_by(carried_item.c.item.desc()).limit(1)).scalar_one_or_none()
    return agenda.find(db, found) if found is not None else None


def origins(db: Connection, items: Sequence[int]) -> dict[int, int]:
    """Item -> the earlier one that it stands for, of those that were carried over."""
    rows = db.execute(select(carried_item).where(carried_item.c.item.in_(items)))
    return {row.item: row.origin for row in rows}
