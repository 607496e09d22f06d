"""Tasks and their owners."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, delete, func, insert, select, update

from domain.meetings import Status as Held
from domain.tasks import Owner, State, Status, Task
from storage.audit_tables import audit
from storage.meeting_tables import audience, guest, meeting
from storage.people_tables import person
from storage.post_tables import post
from storage.task_tables import task, task_owner

OWNERS = (
    select(task_owner, person.c.name.label("known_as"), post.c.name.label("role"))
    .outerjoin(person, person.c.id == task_owner.c.person)
    .outerjoin(post, post.c.id == task_owner.c.post)
)


def add(db: Connection, one: Task, now: datetime) -> Task:
    """Keep a new task with its owners; returns it with all ids."""
    values = {
        "community": one.community, "group": one.group, "text": one.text, "due": _written(one.due),
        "meeting": one.meeting, "item": one.item, "given_by": one.given_by, "until": one.until, "every": one.every,
        "state": one.state,
        "created_at": now,
    }  # fmt: skip
    added = int(db.execute(insert(task).values(**values).returning(task.c.id)).scalar_one())
    for owner in one.owners:
        add_owner(db, added, owner.person, owner.name, now, owner.state, owner.post)
    return by_id(db, added)


def by_id(db: Connection, task_id: int) -> Task:
    """The task with this id, which exists."""
    found = find(db, task_id)
    assert found
    return found


def find(db: Connection, task_id: int) -> Task | None:
    """The task with this id, if there is one."""
    found = _tasks(db, task.c.id == task_id)
    return found[0] if found else None


def with_owner(db: Connection, owner_id: int) -> Task | None:
    """The task of this owner, if there is one."""
    its = select(task_owner.c.task).where(task_owner.c.id == owner_id)
    return next(iter(_tasks(db, task.c.id.in_(its))), None)


def open_of(db: Connection, person_id: int, state: State = State.OPEN) -> list[Task]:
    """Open tasks in which the person's own share is open, or in another state, oldest first."""
    mine = select(task_owner.c.task).where(task_owner.c.person == person_id, task_owner.c.state == state)
    return _tasks(db, (task.c.state == Status.OPEN) & task.c.id.in_(mine))


def open_in(db: Connection, groups: Sequence[int]) -> list[Task]:
    """Open tasks of the groups, oldest first."""
    return _tasks(db, (task.c.state == Status.OPEN) & task.c.group.in_(groups))


def set_at(db: Connection, meeting_id: int) -> list[Task]:
    """Tasks that were set at the meeting and not called off, oldest first."""
    living = task.c.state.not_in([Status.OFFERED, Status.CANCELLED])
    return _tasks(db, (task.c.meeting == meeting_id) & living)


def open_until(db: Connection, meeting_id: int) -> list[Task]:
    """Open tasks promised by the meeting, oldest first."""
    return _tasks(db, (task.c.state == Status.OPEN) & (task.c.until == meeting_id))


def open_undated(db: Connection, groups: Sequence[int]) -> list[Task]:
    """Open tasks of the groups that wait for a meeting by which they are promised, oldest first."""
    return _tasks(db, (task.c.state == Status.OPEN) & task.c.due.is_(None) & task.c.group.in_(groups))


def _tasks(db: Connection, at: ColumnElement[bool]) -> list[Task]:
    rows = db.execute(select(task).where(at).order_by(task.c.id)).all()
    owners = _owners(db, [row.id for row in rows])
    return [_task(row, owners.get(row.id, [])) for row in rows]


def _owners(db: Connection, tasks: Sequence[int]) -> dict[int, list[Owner]]:
    found: dict[int, list[Owner]] = {}
    for row in db.execute(OWNERS.where(task_owner.c.task.in_(tasks)).order_by(task_owner.c.id)):
        name = row.known_as or row.name or row.role or ""
        owner = Owner(row.id, row.person, name, State(row.state), row.post, row.role or "", row.after)
        found.setdefault(row.task, []).append(owner)
    return found


def _task(row: Any, owners: Iterable[Owner]) -> Task:
    return Task(
        row.id, row.community, row.group, row.text, date.fromisoformat(row.due) if row.due else None, tuple(owners),
        Status(row.state), row.meeting, row.item, row.given_by, row.created_at, row.until, row.every,
    )  # fmt: skip


def _written(due: date | None) -> str | None:
    return due.isoformat() if due else None


# --- changes


def of_post(db: Connection, post_id: int) -> list[Task]:
    """Open tasks in which somebody answers by the role, oldest first."""
    its = select(task_owner.c.task).where(task_owner.c.post == post_id)
    return _tasks(db, (task.c.state == Status.OPEN) & task.c.id.in_(its))


def of_names(db: Connection, community: int) -> list[Task]:
    """Open tasks of the community in which a mere name answers, oldest first."""
    its = select(task_owner.c.task).where(task_owner.c.person.is_(None), task_owner.c.post.is_(None))
    return _tasks(db, (task.c.state == Status.OPEN) & (task.c.community == community) & task.c.id.in_(its))


def set_due(db: Connection, task_id: int, due: date | None, until: int | None = None) -> None:
    """Give the task another day, that of the meeting `until` where it is promised by one."""
    db.execute(update(task).where(task.c.id == task_id).values(due=_written(due), until=until))


def set_every(db: Connection, task_id: int, every: str) -> None:
    """In which rhythm it comes again; "" for no more."""
    db.execute(update(task).where(task.c.id == task_id).values(every=every))


def rewrite(db: Connection, task_id: int, text: str) -> None:
    """Say in other words what is to be done."""
    db.execute(update(task).where(task.c.id == task_id).values(text=text))


def set_state(db: Connection, task_id: int, state: Status, now: datetime) -> None:
    """Close the task, or open it again."""
    closed = None if state in (Status.OPEN, Status.OFFERED) else now
    db.execute(update(task).where(task.c.id == task_id).values(state=state, closed_at=closed))


def add_owner(
    db: Connection, task_id: int, person_id: int | None, name: str, now: datetime, state: State = State.OPEN,
    post_id: int | None = None, after: int | None = None,
) -> None:  # fmt: skip
    """One more owner: a person, or a name that no person stands for; by a role, if they answer by one.

    after: the share that is handed to them.
    """
    values = {"person": person_id, "name": "" if person_id else name, "state": state, "changed_at": now}
    db.execute(insert(task_owner).values(task=task_id, post=post_id, after=after, **values))


def own(db: Connection, owner_id: int, now: datetime, **values: Any) -> None:
    """Change columns of an owner: `state`, `person`, `name`."""
    db.execute(update(task_owner).where(task_owner.c.id == owner_id).values(changed_at=now, **values))


def disown(db: Connection, owner_id: int) -> None:
    """The owner was named twice."""
    db.execute(delete(task_owner).where(task_owner.c.id == owner_id))


def postponed_by(db: Connection, task_id: int, since: datetime) -> list[int]:
    """Who has postponed the task since the instant, once for each time, the latest first."""
    at = (audit.c.deed == "task.postponed") & (audit.c.subject == "task") & (audit.c.subject_id == task_id)
    query = select(audit.c.person).where(at, audit.c.at >= since, audit.c.person.is_not(None))
    return list(db.execute(query.order_by(audit.c.id.desc())).scalars())


def forget(db: Connection, task_id: int) -> None:
    """Remove an offer that nobody wanted, with every word of it."""
    db.execute(delete(task_owner).where(task_owner.c.task == task_id))
    db.execute(delete(task).where(task.c.id == task_id, task.c.state == Status.OFFERED))


def offers_before(db: Connection, instant: datetime) -> list[int]:
    """Ids of the offers made before the instant, oldest first."""
    at = (task.c.state == Status.OFFERED) & (task.c.created_at < instant)
    return list(db.execute(select(task.c.id).where(at).order_by(task.c.id)).scalars())


# --- what tasks need to know of meetings


def held_since(db: Connection, group: int, since: datetime, now: datetime) -> int | None:
    """The group's meeting that is on, or the last one begun after `since`; its id."""
    query = select(meeting.c.id).join(audience, audience.c.meeting == meeting.c.id).where(audience.c.group == group)
    begun = query.where(meeting.c.status == Held.CALLED, meeting.c.starts_at <= now, meeting.c.starts_at >= since)
    found: int | None = db.execute(begun.order_by(meeting.c.starts_at.desc()).limit(1)).scalar_one_or_none()
    return found


def guests_of_group(db: Connection, group: int) -> list[str]:
    """Names of the guests of the group's meetings, the latest first."""
    query = select(guest.c.name).join(audience, audience.c.meeting == guest.c.meeting).where(audience.c.group == group)
    named = query.group_by(guest.c.name).order_by(func.max(guest.c.id).desc())
    return list(db.execute(named).scalars())
