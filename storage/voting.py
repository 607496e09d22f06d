"""Motions of groups, who may vote on them, and how they did."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, insert, select, update

from domain.groups import Role, Votes
from domain.voting import Choice, Motion, Result, Silence, Status
from storage.people_tables import membership
from storage.voting_tables import motion, motion_vote


def draft(db: Connection, one: Motion, now: datetime) -> Motion:
    """Keep a draft that only whoever puts it sees; returns it with its id."""
    values = {
        "community": one.community, "group": one.group, "text": one.text, "zone": one.zone, "opener": one.opener,
        "status": Status.DRAFT, "silence": one.silence, "created_at": now,
    }  # fmt: skip
    return by_id(db, int(db.execute(insert(motion).values(**values).returning(motion.c.id)).scalar_one()))


def by_id(db: Connection, motion_id: int) -> Motion:
    """The motion with this id, which exists."""
    found = find(db, motion_id)
    assert found
    return found


def find(db: Connection, motion_id: int, *, hold: bool = False) -> Motion | None:
    """The motion with this id, if there is one. hold: nobody else changes it until the end of the transaction."""
    query = select(motion).where(motion.c.id == motion_id)
    row = db.execute(query.with_for_update() if hold else query).one_or_none()
    return _motion(row) if row else None


def _motion(row: Any) -> Motion:
    result = Result(row.yes, row.no, row.abstained, row.silent, row.carried) if row.yes is not None else None
    until = datetime.fromisoformat(row.wall_until) if row.wall_until else None
    return Motion(
        row.id, row.community, row.group, row.text, row.zone, row.opener, Status(row.status), Silence(row.silence),
        until, row.opened_at, row.nudged_at, result, row.meeting,
    )  # fmt: skip


def change(db: Connection, motion_id: int, **values: Any) -> None:
    """Change columns."""
    db.execute(update(motion).where(motion.c.id == motion_id).values(**values))


def close(db: Connection, motion_id: int, result: Result, now: datetime) -> None:
    """The vote is over, with this result."""
    change(
        db, motion_id, status=Status.CLOSED, closed_at=now, yes=result.yes, no=result.no, abstained=result.abstained,
        silent=result.silent, carried=result.carried,
    )  # fmt: skip


# --- votes


def voters(db: Connection, one: Motion, votes: Votes) -> list[int]:
    """Who may vote: members since it was opened or before, no guests; those vouched for where the group so wishes."""
    there = (membership.c.group == one.group) & membership.c.until.is_(None) & (membership.c.role != Role.GUEST)
    if one.opened is not None:
        there &= membership.c.since <= one.opened
    if votes is Votes.KNOWN:
        there &= membership.c.known_at.is_not(None)
    return list(db.execute(select(membership.c.person).where(there).order_by(membership.c.person)).scalars())


def choices(db: Connection, motion_id: int) -> Mapping[int, Choice]:
    """What each person said, by their id."""
    rows = db.execute(select(motion_vote.c.person, motion_vote.c.choice).where(motion_vote.c.motion == motion_id))
    return {row.person: Choice(row.choice) for row in rows}


def vote(db: Connection, motion_id: int, person: int, choice: Choice, now: datetime) -> None:
    """Keep what the person says, in place of what they said before."""
    theirs = (motion_vote.c.motion == motion_id) & (motion_vote.c.person == person)
    values = {"choice": choice, "at": now}
    if not db.execute(update(motion_vote).where(theirs).values(**values)).rowcount:
        db.execute(insert(motion_vote).values(motion=motion_id, person=person, **values))


# --- which


def every_open(db: Connection) -> list[Motion]:
    """All motions that are voted on, oldest first."""
    found = select(motion).where(motion.c.status == Status.OPEN).order_by(motion.c.id)
    return [_motion(row) for row in db.execute(found)]


def open_in(db: Connection, groups: Sequence[int]) -> list[Motion]:
    """The groups' motions that are voted on, newest first."""
    on = (motion.c.status == Status.OPEN) & motion.c.group.in_(groups)
    return [_motion(row) for row in db.execute(select(motion).where(on).order_by(motion.c.id.desc()))]


def unwritten(db: Connection, group: int) -> list[Motion]:
    """Votes of the group held out of a meeting that stand in no minutes yet, oldest first."""
    over = (motion.c.status == Status.CLOSED) & motion.c.wall_until.is_not(None) & motion.c.meeting.is_(None)
    found = select(motion).where(over, motion.c.group == group).order_by(motion.c.closed_at, motion.c.id)
    return [_motion(row) for row in db.execute(found)]


def decided(db: Connection, groups: Sequence[int]) -> list[tuple[Motion, datetime]]:
    """Motions of the groups that were carried, with the instant, newest first."""
    over = (motion.c.status == Status.CLOSED) & motion.c.carried & motion.c.group.in_(groups)
    found = select(motion).where(over).order_by(motion.c.closed_at.desc(), motion.c.id.desc())
    return [(_motion(row), row.closed_at) for row in db.execute(found)]
