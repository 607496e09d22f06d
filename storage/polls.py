"""Searches for a date, the slots proposed, and how they suit people."""

from collections.abc import Iterable, Sequence
from datetime import datetime, time
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select, update

from domain.language import Slot, Stance
from domain.meetings import Status as MeetingStatus
from domain.polls import Option, Poll, Proposal, Status, Vote
from storage.meeting_tables import meeting
from storage.poll_tables import poll, poll_audience, poll_option, poll_vote


def draft(db: Connection, one: Poll, slots: Iterable[Proposal], now: datetime) -> Poll:
    """Keep a draft that only its convener sees; returns it with its id."""
    values = {
        "community": one.community, "group": one.group, "title": one.title, "zone": one.zone,
        "convener": one.convener, "status": Status.DRAFT, "created_at": now,
    }  # fmt: skip
    made = int(db.execute(insert(poll).values(**values).returning(poll.c.id)).scalar_one())
    for group in one.groups:
        invite(db, made, group)
    for each in slots:
        _add(db, made, each.slot, offered=each.offered)
    return by_id(db, made)


def _add(db: Connection, poll_id: int, slot: Slot, *, offered: bool = True) -> None:
    end = slot.end.isoformat(timespec="minutes") if slot.end else None
    values = {"poll": poll_id, "wall_start": slot.start.isoformat(timespec="minutes"), "wall_end": end}
    db.execute(insert(poll_option).values(**values, offered=offered))


def by_id(db: Connection, poll_id: int) -> Poll:
    """The search with this id, which exists."""
    found = find(db, poll_id)
    assert found
    return found


def find(db: Connection, poll_id: int, *, hold: bool = False) -> Poll | None:
    """The search with this id, if there is one. hold: nobody else changes it until the end of the transaction."""
    query = select(poll).where(poll.c.id == poll_id)
    row = db.execute(query.with_for_update() if hold else query).one_or_none()
    return _poll(db, row) if row else None


def _poll(db: Connection, row: Any) -> Poll:
    invited = select(poll_audience.c.group).where(poll_audience.c.poll == row.id).order_by(poll_audience.c.group)
    offers = select(poll_option).where(poll_option.c.poll == row.id).order_by(poll_option.c.wall_start)
    return Poll(
        row.id, row.community, row.group, row.title, row.zone, row.convener, Status(row.status),
        tuple(db.execute(invited).scalars()), tuple(_option(one) for one in db.execute(offers)), row.meeting,
        row.nudge_at,
    )  # fmt: skip


def _option(row: Any) -> Option:
    end = datetime.fromisoformat(row.wall_end) if row.wall_end else None
    return Option(row.id, datetime.fromisoformat(row.wall_start), end, row.offered)


def invite(db: Connection, poll_id: int, group: int) -> None:
    """The group is asked."""
    db.execute(insert(poll_audience).values(poll=poll_id, group=group))


def uninvite(db: Connection, poll_id: int, group: int) -> None:
    """The group is not asked after all."""
    db.execute(delete(poll_audience).where(poll_audience.c.poll == poll_id, poll_audience.c.group == group))


def change(db: Connection, poll_id: int, **values: Any) -> None:
    """Change columns."""
    db.execute(update(poll).where(poll.c.id == poll_id).values(**values))


def offer(db: Connection, option_id: int, *, offered: bool) -> None:
    """Whether people are asked of the slot; what they said of it is kept."""
    db.execute(update(poll_option).where(poll_option.c.id == option_id).values(offered=offered))


def propose(db: Connection, one: Poll, slots: Sequence[Slot]) -> list[Slot]:
    """People are asked of these slots, too; returns those of which they were not before."""
    known = {option.start: option for option in one.options}
    for slot in slots:
        if (option := known.get(slot.start)) is None:
            _add(db, one.id, slot)
        elif not option.offered:
            offer(db, option.id, offered=True)
    return [slot for slot in slots if slot.start not in known or not known[slot.start].offered]


# --- answers


def votes_on(db: Connection, poll_id: int) -> list[Vote]:
    """All answers to the slots of which people are asked, oldest first."""
    of = (poll_option.c.poll == poll_id) & poll_option.c.offered
    rows = select(poll_vote).join(poll_option, poll_option.c.id == poll_vote.c.option).where(of)
    order = (poll_vote.c.at, poll_vote.c.person, poll_vote.c.option)
    return [Vote(row.option, row.person, Stance(row.stance), row.at) for row in db.execute(rows.order_by(*order))]


def vote(db: Connection, one: Vote) -> None:
    """Keep how the slot suits the person, in place of what they said before."""
    theirs = (poll_vote.c.option == one.option) & (poll_vote.c.person == one.person)
    values = {"stance": one.stance, "at": one.at}
    if not db.execute(update(poll_vote).where(theirs).values(**values)).rowcount:
        db.execute(insert(poll_vote).values(option=one.option, person=one.person, **values))


# --- which


def of_groups(db: Connection, groups: Sequence[int], *status: Status) -> list[Poll]:
    """Searches for the groups in these states, newest first."""
    asked = select(poll_audience.c.poll).where(poll_audience.c.group.in_(groups))
    found = select(poll).where(poll.c.status.in_(status), poll.c.id.in_(asked)).order_by(poll.c.id.desc())
    return [_poll(db, row) for row in db.execute(found).all()]


def of_meeting(db: Connection, meeting_id: int) -> Poll | None:
    """The search of which the meeting came."""
    found = select(poll).where(poll.c.meeting == meeting_id).order_by(poll.c.id.desc()).limit(1)
    row = db.execute(found).one_or_none()
    return _poll(db, row) if row else None


def every_open(db: Connection) -> list[Poll]:
    """All searches that go on, oldest first."""
    found = select(poll).where(poll.c.status == Status.OPEN).order_by(poll.c.id)
    return [_poll(db, row) for row in db.execute(found).all()]


def any_open(db: Connection) -> bool:
    """Whether any goes on."""
    return db.execute(select(poll.c.id).where(poll.c.status == Status.OPEN).limit(1)).first() is not None


def claim(db: Connection, poll_id: int, column: str, now: datetime) -> bool:
    """Mark once that the silent were reminded ("nudged_at") or the convener told ("told_at"); False if it was."""
    fresh = (poll.c.id == poll_id) & poll.c[column].is_(None)
    return bool(db.execute(update(poll).where(fresh).values({column: now})).rowcount)


def nudged(db: Connection, poll_id: int) -> bool:
    """Whether the silent were reminded."""
    return db.execute(select(poll.c.nudged_at).where(poll.c.id == poll_id)).scalar_one() is not None


def usual_hour(db: Connection, group: int) -> time | None:
    """When the group's last meeting began."""
    held = (meeting.c.group == group) & (meeting.c.status == MeetingStatus.CALLED)
    last = db.execute(select(func.max(meeting.c.wall_start)).where(held)).scalar_one()
    return datetime.fromisoformat(last).time() if last else None
