"""Rounds in which topics are collected, and who sent some."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, func, insert, select, update

from domain.collecting import Round
from domain.meetings import instant
from storage.collecting_tables import collecting
from storage.db import alone
from storage.meeting_tables import topic

ONE_AT_A_TIME = 74_655_604  # the lock under which a round is opened


def _round(row: Any) -> Round:
    ends = datetime.fromisoformat(row.wall_end)
    return Round(row.id, row.community, row.opened_by, row.about, ends, row.zone, row.opened_at, row.closed_at)


def start(db: Connection, one: Round) -> int | None:
    """Open the round; returns its id, or None while another one of the community is open."""
    alone(db, ONE_AT_A_TIME)
    if standing(db, one.community, one.opened_at):
        return None
    values = {
        "community": one.community, "opened_by": one.opened_by, "about": one.about, "zone": one.zone,
        "wall_end": one.ends.isoformat(timespec="minutes"), "ends_at": instant(one.ends, one.zone),
        "opened_at": one.opened_at,
    }  # fmt: skip
    return int(db.execute(insert(collecting).values(**values).returning(collecting.c.id)).scalar_one())


def standing(db: Connection, community: int, now: datetime) -> Round | None:
    """The community's open round."""
    found = [one for one in open_rounds(db) if one.community == community and one.going(now)]
    return found[0] if found else None


def open_rounds(db: Connection) -> list[Round]:
    """All rounds that nobody has closed, the soonest end first."""
    waiting = select(collecting).where(collecting.c.closed_at.is_(None)).order_by(collecting.c.ends_at)
    return [_round(row) for row in db.execute(waiting)]


def by_id(db: Connection, round_id: int) -> Round:
    """The round with this id, which exists."""
    return _round(db.execute(select(collecting).where(collecting.c.id == round_id)).one())


def find(db: Connection, round_id: int) -> Round | None:
    """The round with this id, if there is one."""
    row = db.execute(select(collecting).where(collecting.c.id == round_id)).one_or_none()
    return _round(row) if row else None


def close(db: Connection, round_id: int, now: datetime) -> bool:
    """The round is over; False when somebody closed it before."""
    still = (collecting.c.id == round_id) & collecting.c.closed_at.is_(None)
    return bool(db.execute(update(collecting).where(still).values(closed_at=now)).rowcount)


def remind(db: Connection, round_id: int, now: datetime) -> bool:
    """Its one reminder is said; False when it was said before."""
    still = (collecting.c.id == round_id) & collecting.c.reminded_at.is_(None)
    return bool(db.execute(update(collecting).where(still).values(reminded_at=now)).rowcount)


def reminded(db: Connection, round_id: int) -> bool:
    """Whether its one reminder was said."""
    return db.execute(select(collecting.c.reminded_at).where(collecting.c.id == round_id)).scalar_one() is not None


def gathered(db: Connection, one: Round) -> tuple[int, int]:
    """(topics, their authors) that came since the round was opened, whatever became of them."""
    since = (topic.c.community == one.community) & (topic.c.created_at >= one.opened_at)
    counted = select(func.count(), func.count(topic.c.author.distinct())).select_from(topic)
    number, authors = db.execute(counted.where(since)).one()
    return number, authors
