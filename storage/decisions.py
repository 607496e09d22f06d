"""What groups decided: published resolutions, outcomes of items, votes that were carried out of a meeting."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, select

from domain.decisions import Decision
from domain.sitting import Outcome
from domain.voting import Status
from storage.meeting_tables import agenda_item, audience, meeting
from storage.minutes_tables import minutes, resolution
from storage.sitting_tables import sitting_outcome
from storage.voting_tables import motion

TELLING = (Outcome.AGREED, Outcome.APPROVED, Outcome.REMARKS, Outcome.REJECTED)


def of_groups(db: Connection, groups: Sequence[int]) -> list[Decision]:
    """Everything that may be known of the groups, the newest first: minutes count from when they are published."""
    every = [*_resolutions(db, groups), *_outcomes(db, groups), *_votes(db, groups)]
    return sorted(every, key=lambda one: one.on, reverse=True)


def _theirs(groups: Sequence[int]) -> ColumnElement[bool]:
    """Meetings of the groups whose minutes went out."""
    called = select(audience.c.meeting).where(audience.c.group.in_(groups))
    return meeting.c.id.in_(called) & minutes.c.published_at.is_not(None)


def _resolutions(db: Connection, groups: Sequence[int]) -> list[Decision]:
    of = resolution.join(meeting, meeting.c.id == resolution.c.meeting).join(minutes, minutes.c.meeting == meeting.c.id)
    columns = (resolution, meeting.c.wall_start, meeting.c.number.label("of"))
    rows = db.execute(select(*columns).select_from(of).where(_theirs(groups)).order_by(resolution.c.number))
    return [_resolution(row) for row in rows]


def _resolution(row: Any) -> Decision:
    return Decision(row.text, _day(row.wall_start), row.subject, row.verb, _mark(row), meeting=row.meeting)


def _mark(row: Any) -> str:
    return "/".join(str(part) for part in (row.number, row.of, row.year) if part is not None)


def _outcomes(db: Connection, groups: Sequence[int]) -> list[Decision]:
    of = sitting_outcome.join(agenda_item, agenda_item.c.id == sitting_outcome.c.item)
    of = of.join(meeting, meeting.c.id == agenda_item.c.meeting).join(minutes, minutes.c.meeting == meeting.c.id)
    columns = (agenda_item.c.text, sitting_outcome.c.outcome, meeting.c.wall_start, meeting.c.id)
    telling = sitting_outcome.c.outcome.in_(TELLING)
    rows = db.execute(select(*columns).select_from(of).where(_theirs(groups), telling).order_by(agenda_item.c.position))
    return [Decision(row.text, _day(row.wall_start), outcome=row.outcome, meeting=row.id) for row in rows]


def _votes(db: Connection, groups: Sequence[int]) -> list[Decision]:
    """Those that stand in no minutes yet."""
    over = (motion.c.status == Status.CLOSED) & motion.c.carried & motion.c.group.in_(groups)
    rows = db.execute(select(motion).where(over, motion.c.meeting.is_(None)).order_by(motion.c.id))
    return [Decision(row.text, row.closed_at.date()) for row in rows]


def _day(wall: str) -> date:
    return datetime.fromisoformat(wall).date()
