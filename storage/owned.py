"""What a person owns: the rows of every table that name them, and what becomes of two that are of the same."""

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, PrimaryKeyConstraint, Table, UniqueConstraint, select

from domain import linking as rules
from domain.groups import Role
from domain.linking import Place, Share
from domain.rsvp import Answer, Reply
from domain.tasks import State
from storage.meeting_tables import rsvp
from storage.people_tables import belonging, membership, person
from storage.schema import every_table
from storage.task_tables import task_owner
from storage.types import UTCDateTime

Row = dict[str, Any]

# Of which a person has one only, though no key of the table says so.
ONE_EACH = {"task_owner": ("task",), "reminder": ("kind", "subject", "subject_id", "before", "about")}
# What others give a person, or what is theirs by itself; whatever else refers to them they have done.
GIVEN = {
    "absence.substitute", "account.person", "belonging.person", "former_person.person", "membership.person",
    "namesake.other", "namesake.person", "post.holder", "reminder.person", "task_owner.person",
}  # fmt: skip


def of_person() -> Iterator[Any]:
    """Every column of the schema that refers to a person."""
    for table in every_table():
        for column in table.c:
            if any(key.column is person.c.id for key in column.foreign_keys):
                yield column


def key_of(column: Any) -> tuple[str, ...] | None:
    """The columns of which a person has one row each; None where there may be many."""
    table = column.table
    if table.name in ONE_EACH:
        return ONE_EACH[table.name]
    constraints = [one for one in table.constraints if isinstance(one, UniqueConstraint | PrimaryKeyConstraint)]
    for key in (*constraints, *(index for index in table.indexes if index.unique)):
        names = [one.name for one in key.columns]
        if column.name in names:
            return tuple(name for name in names if name != column.name)
    return None


# --- rows


def itself(row: Any, table: Table) -> list[Any]:
    """The conditions that only this row meets."""
    return [one == row._mapping[one.name] for one in table.primary_key]


def found(db: Connection, column: Any, owner: int, at: Row) -> Any:
    """The owner's row of which a person has one; None without it."""
    return db.execute(select(column.table).where(*same(column, owner, at)).order_by(*column.table.primary_key)).first()


def same(column: Any, owner: int, at: Row) -> list[Any]:
    """The conditions that it meets; `at`: the values of its other columns."""
    return [column == owner, *(column.table.c[name] == value for name, value in at.items())]


def rows(db: Connection, column: Any, owner: int) -> list[Any]:
    """All rows that name the owner in the column, by primary key."""
    return list(db.execute(select(column.table).where(column == owner).order_by(*column.table.primary_key)))


def name(column: Any, row: Any) -> Any:
    """By what a row is known: its primary key, or what a person can have one of."""
    key = key_of(column)
    return [getattr(row, name) for name in key] if key else row._mapping[next(iter(column.table.primary_key)).name]


def stored(row: Any) -> Row | None:
    """The row as JSON keeps it."""
    if row is None:
        return None
    return {name: value.isoformat() if isinstance(value, datetime) else value for name, value in row._mapping.items()}


def read(table: Table, row: Row) -> Row:
    """A row as JSON kept it, as the table takes it."""
    instants = {column.name for column in table.c if isinstance(column.type, UTCDateTime)}
    return {
        name: datetime.fromisoformat(value) if value is not None and name in instants else value
        for name, value in row.items()
    }


# --- of two rows that are of the same


def _first(hers: Any, other: Any) -> Row:
    del hers, other
    return {}


def _place(row: Any) -> Place:
    return Place(Role(row.role), row.voting, row.since, row.until)


def _places(hers: Any, other: Any) -> Row:
    one = rules.one_place(_place(hers), _place(other))
    return {"role": one.role, "voting": one.voting, "since": one.since, "until": one.until}


def _replies(hers: Any, other: Any) -> Row:
    mine, theirs = (Reply(row.person, Answer(row.answer), row.at, row.epoch) for row in (hers, other))
    if rules.newer(mine, theirs) is mine:
        return {}
    return {name: value for name, value in other._mapping.items() if name not in ("id", "meeting", "person")}


def _shares(hers: Any, other: Any) -> Row:
    one = rules.one_share(*(Share(State(row.state), row.changed_at) for row in (hers, other)))
    return {"state": one.state, "changed_at": one.at}


def _belongings(hers: Any, other: Any) -> Row:
    return {"admin": hers.admin or other.admin, "organisation": hers.organisation or other.organisation}


UNITED: dict[str, Callable[[Any, Any], Row]] = {
    belonging.name: _belongings, membership.name: _places, rsvp.name: _replies, task_owner.name: _shares
}  # fmt: skip


def united(table: Table, hers: Any, other: Any) -> Row:
    """What changes in their row when the other one of the same, which goes, was theirs too."""
    return UNITED.get(table.name, _first)(hers, other)
