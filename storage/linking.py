"""Codes that join accounts, and the joining of a person who was entered twice."""

import hashlib
import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, PrimaryKeyConstraint, Table, UniqueConstraint, delete, func, insert, select, update

from domain import linking as rules
from domain.groups import Role
from domain.linking import Entry, Place, Share
from domain.rsvp import Answer, Reply
from domain.tasks import State
from storage import groups
from storage.meeting_tables import rsvp
from storage.people_tables import former_person, link_code, membership, person, wrong_code
from storage.schema import every_table
from storage.task_tables import reminder, task_owner

# --- codes


@dataclass(frozen=True, slots=True)
class Code:
    """A code and the account to which it was given."""

    account: int
    expires: datetime
    used: bool


def issue(db: Connection, account_id: int, now: datetime) -> str:
    """A new code for the account; its older ones are void. Only the hash is kept."""
    db.execute(delete(link_code).where(link_code.c.account == account_id))
    code = "".join(secrets.choice(rules.ALPHABET) for _ in range(rules.LENGTH))
    db.execute(insert(link_code).values(code=_hash(code), account=account_id, expires_at=now + rules.VALID))
    return code


def find(db: Connection, code: str) -> Code | None:
    """The code, used, expired or not; None for one that nobody was given."""
    row = db.execute(select(link_code).where(link_code.c.code == _hash(code))).one_or_none()
    return Code(row.account, row.expires_at, row.used_at is not None) if row else None


def use(db: Connection, code: str, now: datetime) -> bool:
    """Use the code up; False when somebody else just did, or it is too late."""
    good = (link_code.c.code == _hash(code)) & link_code.c.used_at.is_(None) & (link_code.c.expires_at > now)
    used = update(link_code).where(good).values(used_at=now).returning(link_code.c.code)
    return db.execute(used).first() is not None


def missed(db: Connection, account_id: int, now: datetime) -> None:
    """The account gave a wrong code."""
    db.execute(delete(wrong_code).where(wrong_code.c.at <= now - rules.PENALTY))
    db.execute(insert(wrong_code).values(account=account_id, at=now))


def misses(db: Connection, account_id: int, since: datetime) -> int:
    """How many wrong codes the account gave after the instant."""
    at = (wrong_code.c.account == account_id) & (wrong_code.c.at > since)
    return int(db.execute(select(func.count()).select_from(wrong_code).where(at)).scalar_one())


def _hash(code: str) -> str:
    return hashlib.sha256(code.encode()).hexdigest()


# --- somebody entered twice


def entry_of(db: Connection, person_id: int) -> Entry:
    """The person with her places in groups, past ones too."""
    rows = db.execute(select(membership).where(membership.c.person == person_id).order_by(membership.c.id))
    return Entry(groups.person_by_id(db, person_id), tuple(_place(row) for row in rows))


def merge(db: Connection, kept: int, gone: int) -> None:
    """Whatever belongs to `gone` is from now on `kept`'s, counted once; `gone` exists no more."""
    _complete(db, kept, gone)
    _places(db, kept, gone)
    _replies(db, kept, gone)
    _shares(db, kept, gone)
    _reminders(db, kept, gone)
    for column in of_person():
        _hand_over(db, column, kept, gone)
    db.execute(delete(person).where(person.c.id == gone))
    db.execute(insert(former_person).values(id=gone, person=kept))


def _complete(db: Connection, kept: int, gone: int) -> None:
    hers, theirs = (groups.person_by_id(db, one) for one in (kept, gone))
    there = select(person.c.organisation, person.c.gender)
    row, other = (db.execute(there.where(person.c.id == one)).one() for one in (kept, gone))
    values = rules.completed(hers, theirs)
    organisation, gender = row.organisation or other.organisation, row.gender or other.gender
    groups.change_person(db, kept, organisation=organisation, gender=gender, **values)


def _place(row: Any) -> Place:
    return Place(Role(row.role), row.voting, row.since, row.until)


def _places(db: Connection, kept: int, gone: int) -> None:
    for mine, other in _both(db, membership, "group", kept, gone):
        one = rules.one_place(_place(mine), _place(other))
        values = {"role": one.role, "voting": one.voting, "since": one.since, "until": one.until}
        db.execute(update(membership).where(membership.c.id == mine.id).values(**values))


def _replies(db: Connection, kept: int, gone: int) -> None:
    for mine, other in _both(db, rsvp, "meeting", kept, gone):
        hers, theirs = (Reply(row.person, Answer(row.answer), row.at, row.epoch) for row in (mine, other))
        if rules.newer(hers, theirs) is theirs:
            said = {name: value for name, value in other._mapping.items() if name not in ("id", "meeting", "person")}
            db.execute(update(rsvp).where(rsvp.c.id == mine.id).values(**said))


def _shares(db: Connection, kept: int, gone: int) -> None:
    for mine, other in _both(db, task_owner, "task", kept, gone):
        one = rules.one_share(*(Share(State(row.state), row.changed_at) for row in (mine, other)))
        db.execute(update(task_owner).where(task_owner.c.id == mine.id).values(state=one.state, changed_at=one.at))
        db.execute(delete(task_owner).where(task_owner.c.id == other.id))


def _reminders(db: Connection, kept: int, gone: int) -> None:
    """She is reminded once of what both were to be reminded of."""
    hers = reminder.alias()
    same = [reminder.c[name] == hers.c[name] for name in ("kind", "subject", "subject_id", "before", "about")]
    twice = select(hers.c.id).where(hers.c.person == kept, *same).exists()
    db.execute(delete(reminder).where(reminder.c.person == gone, twice))


def _both(db: Connection, table: Table, by: str, kept: int, gone: int) -> list[tuple[Any, Any]]:
    """(row of the kept one, row of the other) wherever both have one of the same `by`."""
    mine = {getattr(row, by): row for row in db.execute(select(table).where(table.c.person == kept))}
    theirs = db.execute(select(table).where(table.c.person == gone)).all()
    return [(mine[getattr(row, by)], row) for row in theirs if getattr(row, by) in mine]


def of_person() -> Iterator[Any]:
    """Every column of the schema that refers to a person."""
    for table in every_table():
        for column in table.c:
            if any(key.column is person.c.id for key in column.foreign_keys):
                yield column


def _hand_over(db: Connection, column: Any, kept: int, gone: int) -> None:
    """The rows become the kept one's; where a table takes one row only, hers stays."""
    table, hers = column.table, column.table.alias()
    for others in _unique_with(column):
        same = [table.c[name] == hers.c[name] for name in others]
        taken = select(hers.c[column.name]).where(hers.c[column.name] == kept, *same).exists()
        db.execute(delete(table).where(column == gone, taken))
    db.execute(update(table).where(column == gone).values({column.name: kept}))


def _unique_with(column: Any) -> Iterator[list[str]]:
    """For each key of the table in which the column is: the names of its other columns."""
    table = column.table
    constraints = [one for one in table.constraints if isinstance(one, UniqueConstraint | PrimaryKeyConstraint)]
    for key in (*constraints, *(index for index in table.indexes if index.unique)):
        names = [one.name for one in key.columns]
        if column.name in names:
            yield [name for name in names if name != column.name]
