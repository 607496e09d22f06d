"""Questions the bot has asked: rows, so that they survive a restart."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, insert, select, update

from storage.outbox_tables import question
from storage.types import UTCDateTime


@dataclass(frozen=True, slots=True)
class Question:
    """What was asked of whom: `kind` is "<capability>.<name>", `values` is what the answer will need."""

    id: int
    room: int
    person: int
    kind: str
    values: dict[str, Any]
    message: str | None = None


def ask(
    db: Connection, room: int, person: int, kind: str, values: dict[str, Any], now: datetime, until: datetime
) -> int:
    """Keep a question; an older open one to the same person in the same room is let go. Returns its id."""
    older = (question.c.room == room) & (question.c.person == person) & question.c.answered_at.is_(None)
    db.execute(update(question).where(older).values(answered_at=now))
    row = {"room": room, "person": person, "kind": kind, "values": values, "asked_at": now, "expires_at": until}
    return int(db.execute(insert(question).values(**row).returning(question.c.id)).scalar_one())


def posted(db: Connection, question_id: int, message: str) -> None:
    """The question stands in this message."""
    db.execute(update(question).where(question.c.id == question_id).values(message=message))


WAITS = (
    select(question)
    .where(question.c.room == bindparam("in"), question.c.person == bindparam("of"), question.c.answered_at.is_(None))
    .where(question.c.expires_at > bindparam("now", type_=UTCDateTime()))
    .order_by(question.c.id.desc())
)
NEWEST = WAITS.limit(1)
STANDING = WAITS.where(question.c.message == bindparam("standing")).limit(1)


def open_question(db: Connection, room: int, person: int, now: datetime, message: str | None = None) -> Question | None:
    """The newest question that waits for this person in the room; with `message`, only the one standing there."""
    waiting = {"in": room, "of": person, "now": now}
    if message is None:
        return _question(db.execute(NEWEST, waiting).one_or_none())
    return _question(db.execute(STANDING, waiting | {"standing": message}).one_or_none())


def _question(row: Any) -> Question | None:
    return Question(row.id, row.room, row.person, row.kind, row.values, row.message) if row else None


def by_id(db: Connection, question_id: int, now: datetime) -> Question | None:
    """The question with this id while it waits."""
    at = (question.c.id == question_id) & question.c.answered_at.is_(None) & (question.c.expires_at > now)
    row = db.execute(select(question).where(at)).one_or_none()
    return _question(row)


def answered(db: Connection, question_id: int, now: datetime) -> None:
    """The question is settled."""
    db.execute(update(question).where(question.c.id == question_id).values(answered_at=now))


def reopen(db: Connection, question_id: int, now: datetime) -> None:
    """The question waits on, unless its time is over."""
    db.execute(
        update(question).where(question.c.id == question_id, question.c.expires_at > now).values(answered_at=None)
    )


def empty(db: Connection, question_id: int) -> None:
    """What was kept for the answer is kept no more."""
    db.execute(update(question).where(question.c.id == question_id).values(values={}))
