"""Reminders: planned rows, claimed by whoever fires them."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, func, insert, or_, select, update

from domain.reminders import Kind, Reminder
from storage.task_tables import reminder


def _reminder(row: Any) -> Reminder:
    return Reminder(
        Kind(row.kind), row.subject, row.subject_id, row.before, row.about, row.due_at, row.group, row.person, row.id
    )


def _of(subject: str, subject_id: int) -> Any:
    return (reminder.c.subject == subject) & (reminder.c.subject_id == subject_id)


def plan(db: Connection, reminders: Iterable[Reminder]) -> None:
    """Add reminders."""
    rows = [
        {
            "kind": one.kind, "subject": one.subject, "subject_id": one.subject_id, "before": one.before,
            "about": one.about, "group": one.group, "person": one.person, "due_at": one.due,
        }
        for one in reminders
    ]  # fmt: skip
    if rows:
        db.execute(insert(reminder), rows)


def drop(db: Connection, subject: str, subject_id: int, about: str | None = None) -> None:
    """Remove what was not fired: everything, or with `about` only what nobody in particular was to get yet or what
    announces another time. A nudge on its way to a person stays, for it comes only once."""
    at = _of(subject, subject_id) & reminder.c.fired_at.is_(None)
    if about is not None:
        moved = (reminder.c.about != about) & (reminder.c.kind != Kind.NUDGE)
        at &= or_(reminder.c.person.is_(None), moved)
    db.execute(delete(reminder).where(at))


def fired(db: Connection, subject: str, subject_id: int) -> list[Reminder]:
    """What was fired already about the subject as such, oldest first."""
    at = _of(subject, subject_id) & reminder.c.fired_at.is_not(None) & reminder.c.person.is_(None)
    return [_reminder(row) for row in db.execute(select(reminder).where(at).order_by(reminder.c.due_at))]


def waiting(db: Connection, subject: str, subject_id: int) -> list[Reminder]:
    """What is still to be fired about the subject as such, soonest first."""
    at = _of(subject, subject_id) & reminder.c.fired_at.is_(None) & reminder.c.person.is_(None)
    return [_reminder(row) for row in db.execute(select(reminder).where(at).order_by(reminder.c.due_at, reminder.c.id))]


def claim(db: Connection, now: datetime, limit: int) -> list[Reminder]:
    """Take due reminders and mark them fired, those of one group and person together; no two callers get the same."""
    at = reminder.c.fired_at.is_(None) & (reminder.c.due_at <= now)
    order = (reminder.c.group, reminder.c.person, reminder.c.due_at, reminder.c.id)
    query = select(reminder).where(at).order_by(*order).limit(limit).with_for_update(skip_locked=True, of=reminder)
    claimed = [_reminder(row) for row in db.execute(query)]
    if claimed:
        done = update(reminder).where(reminder.c.id.in_([one.id for one in claimed])).values(fired_at=now)
        db.execute(done)
    return claimed


def missed(db: Connection, before: datetime, now: datetime) -> list[Reminder]:
    """Take everything that was due before the instant and mark it fired, for it comes too late; oldest first."""
    at = reminder.c.fired_at.is_(None) & (reminder.c.due_at < before)
    taken = db.execute(update(reminder).where(at).values(fired_at=now).returning(*reminder.c))
    return sorted((_reminder(row) for row in taken), key=lambda one: (one.due, one.id))


def put_off(db: Connection, reminder_id: int, until: datetime) -> None:
    """A claimed reminder waits once more."""
    db.execute(update(reminder).where(reminder.c.id == reminder_id).values(fired_at=None, due_at=until))


def next_due(db: Connection) -> datetime | None:
    """When the next reminder comes due."""
    found: datetime | None = db.execute(
        select(func.min(reminder.c.due_at)).where(reminder.c.fired_at.is_(None))
    ).scalar_one()
    return found


def reminded(db: Connection, task: int, person: int, about: str) -> bool:
    """Whether the person has been reminded of the task with this due date."""
    at = _of("task", task) & (reminder.c.person == person) & (reminder.c.about == about)
    return db.execute(select(reminder.c.id).where(at, reminder.c.fired_at.is_not(None)).limit(1)).first() is not None


def nudged(db: Connection, meeting: int) -> bool:
    """Whether the silent ones of the meeting have been nudged."""
    at = _of("meeting", meeting) & (reminder.c.kind == Kind.NUDGE) & reminder.c.fired_at.is_not(None)
    return db.execute(select(reminder.c.id).where(at).limit(1)).first() is not None


def tell(db: Connection, group: int, now: datetime) -> None:
    """Note that the group's coordinators were told of whom the bot does not remind."""
    values = {"kind": Kind.UNTOLD, "subject": "group", "subject_id": group, "before": 0, "group": group}
    db.execute(insert(reminder).values(**values, about=now.date().isoformat(), due_at=now, fired_at=now))


def told_since(db: Connection, group: int, instant: datetime) -> bool:
    """Whether they have been since the instant."""
    at = _of("group", group) & (reminder.c.kind == Kind.UNTOLD) & (reminder.c.fired_at > instant)
    return db.execute(select(reminder.c.id).where(at).limit(1)).first() is not None
