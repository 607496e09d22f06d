"""Topics, who supports them, and what became of them."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, bindparam, delete, insert, select, update

from domain.agenda import State as Standing
from domain.meetings import Status
from domain.members import counts
from domain.topics import Proposal, State, Topic, Voices, family, proposals
from storage import groups, members
from storage.db import alone
from storage.meeting_tables import agenda_item, meeting, support, topic, topic_rule

STANDING = (State.OPEN, State.MERGED)
DECIDING = 74_655_605  # the lock under which is decided what becomes of topics


def _topic(row: Any) -> Topic:
    return Topic(
        row.id, row.community, row.group, row.author, row.text, row.created_at, State(row.state), row.reason,
        row.merged_into, row.meeting, row.situation,
    )  # fmt: skip


def add(
    db: Connection, community: int, group: int | None, author: int, text: str, now: datetime, *, situation: bool = False
) -> Topic:
    """A new open topic; nobody supports it yet. A client's situation waits to be approved."""
    values = {"community": community, "group": group, "author": author, "text": text, "situation": situation}
    values["state"] = State.WAITING if situation else State.OPEN
    added = db.execute(insert(topic).values(created_at=now, **values).returning(topic.c.id)).scalar_one()
    return by_id(db, int(added))


def by_id(db: Connection, topic_id: int) -> Topic:
    """The topic with this id, which exists."""
    return _topic(db.execute(select(topic).where(topic.c.id == topic_id)).one())


def find(db: Connection, topic_id: int) -> Topic | None:
    """The topic with this id, if there is one."""
    row = db.execute(select(topic).where(topic.c.id == topic_id)).one_or_none()
    return _topic(row) if row else None


def remove(db: Connection, topic_id: int) -> None:
    """Nothing of the topic is kept."""
    db.execute(delete(topic).where(topic.c.id == topic_id))


def change(db: Connection, topic_id: int, **values: Any) -> None:
    """Change columns of a topic."""
    db.execute(update(topic).where(topic.c.id == topic_id).values(**values))


def keep(db: Connection, one: Topic) -> None:
    """Write down what became of a topic."""
    change(db, one.id, state=one.state, reason=one.reason, merged_into=one.merged_into, meeting=one.meeting)


def set_free(db: Connection, topic_id: int) -> None:
    """Topics merged straight into this one are open again."""
    inside = (topic.c.merged_into == topic_id) & (topic.c.state == State.MERGED)
    db.execute(update(topic).where(inside).values(state=State.OPEN, merged_into=None))


# --- support


def back(db: Connection, topic_id: int, person: int, now: datetime) -> bool:
    """The person supports the topic; False when they did already."""
    at = (support.c.topic == topic_id) & (support.c.person == person)
    if db.execute(select(support.c.at).where(at)).first():
        return False
    db.execute(insert(support).values(topic=topic_id, person=person, at=now))
    return True


def take_back(db: Connection, topics: Sequence[int], person: int) -> None:
    """The person supports none of the topics."""
    db.execute(delete(support).where(support.c.topic.in_(topics), support.c.person == person))


def backed_at(db: Connection, topics: Sequence[int], person: int) -> datetime | None:
    """When the person last gave their support to any of the topics."""
    mine = (support.c.topic.in_(topics)) & (support.c.person == person)
    newest = select(support.c.at).where(mine).order_by(support.c.at.desc()).limit(1)
    found: datetime | None = db.execute(newest).scalar_one_or_none()
    return found


# --- lists


def inbox(db: Connection, community: int) -> list[Proposal]:
    """The community's open topics, the most supported first."""
    topics = standing(db, community)
    supports: dict[int, set[int]] = {}
    for row in db.execute(SUPPORTS, {"community": community}):
        supports.setdefault(row.topic, set()).add(row.person)
    return proposals(topics, supports, voices(db, community))


def voices(db: Connection, community: int) -> Voices:
    """Whose support counts in the community, and whether by people or by organisations."""
    places = members.voices(db, community)
    bodies = by_organisation(db, community)
    known = {one.id: one.organisation for one in groups.people_of(db, community)} if bodies else {}
    return Voices(lambda person, at: counts(places.get(person, ()), at), known)


def by_organisation(db: Connection, community: int) -> bool:
    """Whether an organisation has one voice, whatever number of its people support a topic."""
    rule = select(topic_rule.c.by_organisation).where(topic_rule.c.community == community)
    return bool(db.execute(rule).scalar_one_or_none())


def count_by(db: Connection, community: int, *, organisations: bool) -> None:
    """From now on voices are counted so."""
    at = topic_rule.c.community == community
    if not db.execute(update(topic_rule).where(at).values(by_organisation=organisations)).rowcount:
        db.execute(insert(topic_rule).values(community=community, by_organisation=organisations))


def hold(db: Connection) -> None:
    """From here on nobody else decides what becomes of topics: two merges at once must not make a ring."""
    alone(db, DECIDING)


def standing(db: Connection, community: int) -> list[Topic]:
    """The community's open and merged topics, oldest first."""
    at = (topic.c.community == community) & topic.c.state.in_(STANDING)
    return [_topic(row) for row in db.execute(select(topic).where(at).order_by(topic.c.id))]


def family_of(db: Connection, one: Topic) -> list[Topic]:
    """The topic and those merged into it, whatever became of it."""
    return [one, *family(one, standing(db, one.community))]


def of_author(db: Connection, person: int) -> list[Topic]:
    """The person's topics whatever became of them, newest first."""
    rows = db.execute(select(topic).where(topic.c.author == person).order_by(topic.c.id.desc()))
    return [_topic(row) for row in rows]


def taken_ahead(db: Connection, community: int, now: datetime) -> list[tuple[Topic, int]]:
    """(topic, meeting) of topics that wait on the agenda of a meeting to come, the soonest first."""
    joined = select(topic).join(meeting, meeting.c.id == topic.c.meeting)
    at = (topic.c.community == community) & (topic.c.state == State.TAKEN)
    ahead = joined.where(at, meeting.c.status == Status.CALLED, meeting.c.starts_at > now)
    rows = db.execute(ahead.order_by(meeting.c.starts_at, topic.c.id))
    return [(_topic(row), row.meeting) for row in rows]


def of_community(db: Connection, community: int) -> list[Topic]:
    """All topics of the community whatever became of them, oldest first."""
    return [_topic(row) for row in db.execute(select(topic).where(topic.c.community == community).order_by(topic.c.id))]


def taken_by(db: Connection, meeting_id: int) -> list[Topic]:
    """Topics that wait on the agenda of the meeting, oldest first."""
    at = (topic.c.meeting == meeting_id) & (topic.c.state == State.TAKEN)
    return [_topic(row) for row in db.execute(select(topic).where(at).order_by(topic.c.id))]


def taken_begun(db: Connection, now: datetime) -> list[Topic]:
    """Topics on agendas of meetings that have begun, oldest first."""
    joined = select(topic).join(meeting, meeting.c.id == topic.c.meeting)
    begun = joined.where(topic.c.state == State.TAKEN, meeting.c.starts_at <= now)
    return [_topic(row) for row in db.execute(begun.order_by(topic.c.id))]


def standing_on(db: Connection, topic_id: int) -> int | None:
    """The last meeting that was not cancelled on whose programme the topic stands."""
    joined = select(agenda_item.c.meeting).join(meeting, meeting.c.id == agenda_item.c.meeting)
    at = (agenda_item.c.topic == topic_id) & (agenda_item.c.state == Standing.ACCEPTED)
    last = joined.where(at, meeting.c.status == Status.CALLED).order_by(meeting.c.starts_at.desc()).limit(1)
    found: int | None = db.execute(last).scalar_one_or_none()
    return found


def on_programme(db: Connection, meeting_id: int) -> list[int]:
    """Topics from which items of the meeting's programme grew, in its order."""
    at = (agenda_item.c.meeting == meeting_id) & (agenda_item.c.state == Standing.ACCEPTED)
    grown = select(agenda_item.c.topic).where(at, agenda_item.c.topic.is_not(None))
    return [int(one) for one in db.execute(grown.order_by(agenda_item.c.position)).scalars()]


def give_back(db: Connection, meeting_id: int) -> list[int]:
    """The meeting will not be: what it had taken is open again. Returns the communities of those topics."""
    taken = (topic.c.meeting == meeting_id) & (topic.c.state == State.TAKEN)
    freed = update(topic).where(taken).values(state=State.OPEN, meeting=None).returning(topic.c.community)
    return sorted(set(db.execute(freed).scalars()))


def _supports() -> Select[Any]:
    standing_there = (topic.c.community == bindparam("community")) & topic.c.state.in_(STANDING)
    return select(support.c.topic, support.c.person).join(topic, topic.c.id == support.c.topic).where(standing_there)


SUPPORTS = _supports()
