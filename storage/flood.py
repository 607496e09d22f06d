"""What members have given by days, and the limits that a community set."""

from dataclasses import asdict
from datetime import date, datetime

from sqlalchemy import Connection, bindparam, insert, select, update

from domain.flood import Daily, Limits
from storage.flood_tables import spent
from storage.people_tables import community

LIMITS = select(community.c.limits).where(community.c.id == bindparam("wanted"))


def limits_of(db: Connection, community_id: int) -> Limits:
    """The community's limits."""
    return Limits.read(db.execute(LIMITS, {"wanted": community_id}).scalar_one())


def keep_limits(db: Connection, community_id: int, limits: Limits) -> None:
    """The community's limits from now on."""
    db.execute(update(community).where(community.c.id == community_id).values(limits=asdict(limits)))


def spend(db: Connection, person: int, kind: Daily, day: date, now: datetime) -> int:
    """One more of the kind that the person gives on the day; how many it makes."""
    at = (spent.c.person == person) & (spent.c.kind == kind) & (spent.c.day == day.isoformat())
    more = update(spent).where(at).values(number=spent.c.number + 1).returning(spent.c.number)
    number = db.execute(more).scalar_one_or_none()
    if number is None:
        db.execute(insert(spent).values(person=person, kind=kind, day=day.isoformat(), number=1, at=now))
        return 1
    return int(number)
