"""Go-rounds and brainstorms of groups, and what was said in them."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, insert, select, update

from domain.rounds import Kind, Round, Word
from storage.db import alone
from storage.rounds_tables import go_round, go_round_turn, go_round_word

SPEAKING = 74_655_608  # the lock under which a word is put into a round


def hold(db: Connection) -> None:
    """From here on nobody else speaks: one answer for each, and ideas put together make no ring."""
    alone(db, SPEAKING)


def _round(db: Connection, row: Any) -> Round:
    turns = select(go_round_turn.c.person).where(go_round_turn.c.round == row.id).order_by(go_round_turn.c.position)
    return Round(
        row.id, row.group, Kind(row.kind), row.question, row.opened_by, row.opened_at,
        tuple(db.execute(turns).scalars()), row.meeting, row.closed_at,
    )  # fmt: skip


def start(db: Connection, one: Round) -> Round:
    """Open a round; returns it with its id."""
    values = {
        "group": one.group, "meeting": one.meeting, "kind": one.kind, "question": one.question,
        "opened_by": one.opened_by, "opened_at": one.opened_at,
    }  # fmt: skip
    made = int(db.execute(insert(go_round).values(**values).returning(go_round.c.id)).scalar_one())
    for at, person in enumerate(one.order):
        db.execute(insert(go_round_turn).values(round=made, person=person, position=at))
    return by_id(db, made)


def by_id(db: Connection, number: int) -> Round:
    """The round with this id, which exists."""
    return _round(db, db.execute(select(go_round).where(go_round.c.id == number)).one())


def find(db: Connection, number: int) -> Round | None:
    """The round with this id, if there is one."""
    row = db.execute(select(go_round).where(go_round.c.id == number)).one_or_none()
    return _round(db, row) if row else None


def close(db: Connection, number: int, now: datetime) -> bool:
    """The round is over; False when it was before."""
    still = (go_round.c.id == number) & go_round.c.closed_at.is_(None)
    return bool(db.execute(update(go_round).where(still).values(closed_at=now)).rowcount)


def words(db: Connection, number: int) -> list[Word]:
    """All that was said in the round, in the order it came."""
    rows = db.execute(select(go_round_word).where(go_round_word.c.round == number).order_by(go_round_word.c.id))
    return [Word(row.id, row.person, row.text, row.at, row.same) for row in rows]


def speak(db: Connection, number: int, person: int, text: str, now: datetime) -> None:
    """The person's one word in the round; it replaces what they said before. Whoever calls holds the lock."""
    mine = (go_round_word.c.round == number) & (go_round_word.c.person == person)
    if not db.execute(update(go_round_word).where(mine).values(text=text, at=now)).rowcount:
        db.execute(insert(go_round_word).values(round=number, person=person, text=text, at=now))


def add(db: Connection, number: int, person: int, text: str, now: datetime) -> int:
    """One more idea; returns its id."""
    values = {"round": number, "person": person, "text": text, "at": now}
    return int(db.execute(insert(go_round_word).values(**values).returning(go_round_word.c.id)).scalar_one())


def put_to(db: Connection, word: int, same: int | None) -> None:
    """The idea belongs to another one, or stands on its own again."""
    db.execute(update(go_round_word).where(go_round_word.c.id == word).values(same=same))


def of_meeting(db: Connection, meeting: int) -> list[Round]:
    """Rounds held at the meeting, oldest first, for its minutes."""
    rows = db.execute(select(go_round).where(go_round.c.meeting == meeting).order_by(go_round.c.id)).all()
    return [_round(db, row) for row in rows]


def collected(db: Connection, meeting: int) -> list[tuple[Round, Sequence[Word]]]:
    """(round, what was said) of the meeting, for its minutes."""
    return [(one, words(db, one.id)) for one in of_meeting(db, meeting)]


def change_kind(db: Connection, number: int, kind: Kind) -> None:
    """From now on people speak in turn, or whenever they like."""
    db.execute(update(go_round).where(go_round.c.id == number).values(kind=kind))
