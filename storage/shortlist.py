"""Votes among a few topics, and who voted for which."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from domain.shortlist import Ballot, Standing, Vote, standings
from domain.topics import Topic
from storage import groups, topics
from storage.db import alone
from storage.shortlist_tables import shortlist, shortlist_topic, shortlist_vote

ONE_AT_A_TIME = 74_655_606  # the lock under which a vote is opened


def _vote(db: Connection, row: Any) -> Vote:
    shown = select(shortlist_topic.c.topic).where(shortlist_topic.c.shortlist == row.id)
    ends = datetime.fromisoformat(row.wall_end) if row.wall_end else None
    return Vote(
        row.id, row.community, row.opened_by, tuple(db.execute(shown.order_by(shortlist_topic.c.position)).scalars()),
        row.zone, ends, row.by_organisation, row.opened_at, row.closed_at,
    )  # fmt: skip


def draft(db: Connection, community: int, person: int, zone: str, chosen: Sequence[int], now: datetime) -> int:
    """A vote that its opener prepares; returns its id."""
    values = {"community": community, "opened_by": person, "zone": zone, "made_at": now}
    made = int(db.execute(insert(shortlist).values(**values).returning(shortlist.c.id)).scalar_one())
    choose(db, made, chosen)
    return made


def choose(db: Connection, vote: int, chosen: Sequence[int]) -> None:
    """These are the topics of the vote, in this order."""
    db.execute(delete(shortlist_topic).where(shortlist_topic.c.shortlist == vote))
    for at, topic in enumerate(chosen):
        db.execute(insert(shortlist_topic).values(shortlist=vote, topic=topic, position=at))


def start(db: Connection, one: Vote, ends: datetime, now: datetime) -> bool:
    """Open the prepared vote; False while another one of the community is open."""
    alone(db, ONE_AT_A_TIME)
    if standing(db, one.community, now) or by_id(db, one.id).opened_at:
        return False
    values = {"wall_end": ends.isoformat(timespec="minutes"), "opened_at": now}
    rule = topics.by_organisation(db, one.community)
    db.execute(update(shortlist).where(shortlist.c.id == one.id).values(**values, by_organisation=rule))
    return True


def close(db: Connection, vote: int, now: datetime) -> bool:
    """The vote is over; False when somebody closed it before."""
    still = (shortlist.c.id == vote) & shortlist.c.closed_at.is_(None) & shortlist.c.opened_at.is_not(None)
    return bool(db.execute(update(shortlist).where(still).values(closed_at=now)).rowcount)


def by_id(db: Connection, vote: int) -> Vote:
    """The vote with this id, which exists."""
    return _vote(db, db.execute(select(shortlist).where(shortlist.c.id == vote)).one())


def find(db: Connection, vote: int) -> Vote | None:
    """The vote with this id, if there is one."""
    row = db.execute(select(shortlist).where(shortlist.c.id == vote)).one_or_none()
    return _vote(db, row) if row else None


def open_votes(db: Connection) -> list[Vote]:
    """All votes that were opened and not closed, oldest first."""
    going = select(shortlist).where(shortlist.c.opened_at.is_not(None), shortlist.c.closed_at.is_(None))
    return [_vote(db, row) for row in db.execute(going.order_by(shortlist.c.id)).all()]


def standing(db: Connection, community: int, now: datetime) -> Vote | None:
    """The community's open vote."""
    return next((one for one in open_votes(db) if one.community == community and one.going(now)), None)


def cast(db: Connection, vote: int, person: int, topic: int, now: datetime) -> None:
    """The person votes for the topic; it replaces what they voted for before."""
    mine = (shortlist_vote.c.shortlist == vote) & (shortlist_vote.c.person == person)
    if not db.execute(update(shortlist_vote).where(mine).values(topic=topic, at=now)).rowcount:
        db.execute(insert(shortlist_vote).values(shortlist=vote, person=person, topic=topic, at=now))


def ballots(db: Connection, vote: int) -> list[Ballot]:
    """All votes, oldest first."""
    rows = db.execute(select(shortlist_vote).where(shortlist_vote.c.shortlist == vote).order_by(shortlist_vote.c.at))
    return [Ballot(row.person, row.topic, row.at) for row in rows]


def result(db: Connection, one: Vote) -> tuple[list[Standing], list[Ballot]]:
    """(how the topics stand, the votes that count: of people known to some group, as with support)."""
    known: dict[int, Topic] = {each.id: each for each in topics.of_community(db, one.community)}
    voices, since = topics.voices(db, one.community), one.opened_at
    said = [each for each in ballots(db, one.id) if since is not None and voices.counts(each.person, since)]
    return standings(one.topics, known, said, bodies(db, one)), said


def bodies(db: Connection, one: Vote) -> dict[int, str]:
    """Person -> organisation where that has one voice in this vote; empty where each person has one."""
    if not one.by_organisation:
        return {}
    return {each.id: each.organisation for each in groups.people_of(db, one.community)}
