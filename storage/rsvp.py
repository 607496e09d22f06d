"""Answers to invitations, and guests."""

from typing import Any

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from domain.rsvp import Answer, Guest, Reply
from storage.meeting_tables import guest, rsvp

REPLIES = select(rsvp).where(rsvp.c.meeting == bindparam("meeting")).order_by(rsvp.c.at, rsvp.c.id)

GUESTS = select(guest).where(guest.c.meeting == bindparam("meeting")).order_by(guest.c.id)
HERS = (rsvp.c.meeting == bindparam("to")) & (rsvp.c.person == bindparam("by"))
REPLY = select(rsvp).where(HERS)
REPLACE = update(rsvp).where(HERS)


def _reply(row: Any) -> Reply:
    return Reply(
        row.person,
        Answer(row.answer),
        row.at,
        row.epoch,
        row.substitute,
        row.arrives,
        row.leaves,
        row.mode,
        row.reason,
        row.late,
        row.early,
        row.message,
    )


def record(db: Connection, meeting: int, reply: Reply) -> None:
    """Keep the person's newest word; it replaces their older one with all its details."""
    values = {
        "answer": reply.answer, "at": reply.at, "epoch": reply.epoch, "substitute": reply.substitute,
        "arrives": reply.arrives, "leaves": reply.leaves, "mode": reply.mode, "reason": reply.reason,
        "late": reply.late, "early": reply.early, "message": reply.message,
    }  # fmt: skip
    if not db.execute(REPLACE, values | {"to": meeting, "by": reply.person}).rowcount:
        db.execute(insert(rsvp).values(meeting=meeting, person=reply.person, **values))


def take_back(db: Connection, meeting: int, person: int) -> None:
    """The person has said nothing after all."""
    db.execute(delete(rsvp).where(rsvp.c.meeting == meeting, rsvp.c.person == person))


def reply_of(db: Connection, meeting: int, person: int) -> Reply | None:
    """The person's latest word."""
    row = db.execute(REPLY, {"to": meeting, "by": person}).one_or_none()
    return _reply(row) if row else None


def replies_to(db: Connection, meeting: int) -> list[Reply]:
    """All latest replies to the meeting, oldest first."""
    return [_reply(row) for row in db.execute(REPLIES, {"meeting": meeting})]


def bring(db: Connection, meeting: int, one: Guest) -> bool:
    """Put a guest on the list; False when they are on it already."""
    same = (guest.c.meeting == meeting) & (guest.c.name == one.name)
    if db.execute(select(guest.c.id).where(same)).first():
        return False
    values = {"name": one.name, "organisation": one.organisation, "invited_by": one.invited_by}
    db.execute(insert(guest).values(meeting=meeting, **values))
    return True


def dismiss(db: Connection, meeting: int, invited_by: int) -> None:
    """Take the person's guests off the list."""
    db.execute(delete(guest).where(guest.c.meeting == meeting, guest.c.invited_by == invited_by))


def drop_guest(db: Connection, meeting: int, name: str) -> None:
    """The guest of this name does not come."""
    db.execute(delete(guest).where(guest.c.meeting == meeting, guest.c.name == name))


def guests_of(db: Connection, meeting: int) -> list[Guest]:
    """The meeting's guests, first come first."""
    rows = db.execute(GUESTS, {"meeting": meeting})
    return [Guest(row.name, row.organisation, row.invited_by) for row in rows]
