"""Everything about one person, and its erasure: exact to undo for a day, then final."""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Column, Connection, Select, Table, and_, delete, exists, func, insert, or_, select, update
from sqlalchemy.exc import IntegrityError

from domain.language.private_data import without_name
from domain.privacy import REFERENCES, UNDO, WORDS, Way
from storage import groups, merging, outbox
from storage.matrix_tables import talk
from storage.meeting_tables import meeting
from storage.outbox_tables import copy, question
from storage.people_tables import account, belonging, former_person, group, person, room
from storage.privacy_tables import erased_account, erasure
from storage.schema import every_table
from storage.task_tables import task
from storage.types import UTCDateTime

Row = dict[str, Any]
Called = Callable[[int], str]


@dataclass(frozen=True, slots=True)
class Who:
    """A person with everything by which a row may mean them."""

    id: int
    name: str
    community: int  # their home
    towns: tuple[int, ...]  # every community that knows them
    accounts: tuple[int, ...]
    addresses: frozenset[str]  # names of their accounts on Matrix
    authors: frozenset[tuple[str, str]]  # (network, name) of each account
    rooms: tuple[int, ...]  # where they talk with the bot alone
    family: tuple[int, ...]  # their own number, and those of entries that turned out to be them


def who_is(db: Connection, person_id: int) -> Who:
    """The person with this id, who exists."""
    known = groups.person_by_id(db, person_id)
    mine = db.execute(select(account).where(account.c.person == known.id).order_by(account.c.id)).all()
    ids = tuple(one.id for one in mine)
    alone = select(room.c.id).where(room.c.account.in_(ids), room.c.private).order_by(room.c.id)
    matrix = frozenset(one.name for one in mine if one.platform == "matrix")
    authors = frozenset((one.platform, one.name) for one in mine)
    once = db.execute(select(former_person.c.id).where(former_person.c.person == known.id)).scalars()
    rooms, family = tuple(db.execute(alone).scalars()), (known.id, *once)
    towns = tuple(sorted({known.community, *groups.communities_of(db, known.id)}))
    return Who(known.id, known.name, known.community, towns, ids, matrix, authors, rooms, family)


# --- finding


def about(db: Connection, person_id: int) -> dict[str, list[Row]]:
    """Table -> the rows in which the person occurs: by number, account or private room, or by name in others' words.

    Values are those of JSON; instants in ISO, UTC. Tables without any are left out.
    """
    who = who_is(db, person_id)
    found: dict[str, list[Row]] = {}
    for table in every_table():
        rows = [*_referring(db, table, who), *_naming(db, table, who)]
        once = {tuple(row[key.name] for key in table.primary_key): row for row in rows}
        if once:
            found[table.name] = [_plain(row) for row in once.values()]
    return found


def _referring(db: Connection, table: Table, who: Who) -> Iterator[Row]:
    """Rows that mean them by a column of `REFERENCES`, and the person's own rows."""
    meant = [_means(table, name, who) for where, name in REFERENCES if where == table.name and name != "event"]
    if table is person:
        meant.append(person.c.id.in_(who.family))
    if table.name == "outbox":  # goes with its question
        asked = select(question.c.id).where(or_(question.c.person == who.id, question.c.room.in_(who.rooms)))
        meant.append(table.c.question.in_(asked))
    if meant:
        yield from (
            dict(row._mapping) for row in db.execute(select(table).where(or_(*meant)).order_by(*table.primary_key))
        )
    if table.name == "failed_update":
        for row in db.execute(select(table).order_by(table.c.id)):
            author = row.event.get("author", {}).get("account"), row.event.get("place", {}).get("platform")
            if (author[1], author[0]) in who.authors:
                yield dict(row._mapping)


def _means(table: Table, name: str, who: Who) -> Any:
    column = table.c[name]
    target = next((key.column.table.name for key in column.foreign_keys), "")
    if target == "account":
        return column.in_(who.accounts)
    if target == "room":
        return column.in_(who.rooms)
    if table.name in ("device", "device_identity"):  # by the name of the account
        return or_(*((table.c.platform == network) & (column == one) for network, one in sorted(who.authors)))
    if table.name.startswith("matrix_"):
        return column.in_(who.addresses)
    return column.in_(who.family)


def _naming(db: Connection, table: Table, who: Who) -> Iterator[Row]:
    """Rows of their community in whose words they are named; where two people share the name nobody can tell."""
    columns = _words_of(table)
    if not columns or _namesakes(db, who):
        return
    for row in db.execute(_in_community(table, who).order_by(*table.primary_key)).all():
        if any(_without(one, who.name, "") != one for one in (row._mapping[column.name] for column in columns)):
            yield dict(row._mapping)


def _namesakes(db: Connection, who: Who) -> bool:
    there = select(belonging.c.person).where(belonging.c.community.in_(who.towns))
    same = person.c.id.in_(there) & (person.c.name == who.name) & person.c.id.not_in(who.family)
    return db.execute(select(exists().where(same))).scalar_one()


def _in_community(table: Table, who: Who) -> Select[Any]:
    """The table's rows as far as they are those of the communities that know them."""
    query, towns = select(table), who.towns
    if "community" in table.c:
        return query.where(table.c.community.in_(towns))
    if "meeting" in table.c:
        return query.where(table.c.meeting.in_(select(meeting.c.id).where(meeting.c.community.in_(towns))))
    if "task" in table.c:
        return query.where(table.c.task.in_(select(task.c.id).where(task.c.community.in_(towns))))
    if "room" in table.c:
        return query.where(table.c.room.in_(_rooms_of(towns)))
    return query  # of what broke us nobody knows the community


def _rooms_of(towns: Collection[int]) -> Select[Any]:
    """Ids of the rooms of the communities' groups, and of their people's private ones."""
    its_groups = select(group.c.id).where(group.c.community.in_(towns))
    its_people = select(belonging.c.person).where(belonging.c.community.in_(towns))
    its_accounts = select(account.c.id).where(account.c.person.in_(its_people))
    return select(room.c.id).where(or_(room.c.group.in_(its_groups), room.c.account.in_(its_accounts)))


def _words_of(table: Table) -> list[Column[Any]]:
    return [table.c[name] for where, name in WORDS if where == table.name]


def _without(value: Any, name: str, put: str) -> Any:
    """A value, of JSON too, with the name replaced in all its texts."""
    if isinstance(value, str):
        return without_name(value, name, put)
    if isinstance(value, Mapping):
        return {key: _without(one, name, put) for key, one in value.items()}
    if isinstance(value, list):
        return [_without(one, name, put) for one in value]
    return value


# --- erasing


def erase(db: Connection, person_id: int, called: Called, now: datetime) -> int:
    """Forget the person everywhere, as `domain.privacy` says; returns the id under which it can be undone.

    called: how somebody is called who has no name any more; 0 is nobody in particular.
    """
    who = who_is(db, person_id)
    highest = select(func.max(person.c.former)).where(person.c.community == who.community)
    former = (db.execute(highest).scalar_one() or 0) + 1
    steps: list[Row] = []
    for table in reversed(every_table()):
        steps += _rows_gone(db, table, who)
    for table in every_table():
        steps += _words_changed(db, table, who, called(former))
    steps += _references_changed(db, who, called)
    steps += _herself_changed(db, who, former, called(former))
    values = {"community": who.community, "person": who.id, "former": former, "steps": steps, "at": now}
    added = insert(erasure).values(final_at=now + UNDO, **values).returning(erasure.c.id)
    number = int(db.execute(added).scalar_one())
    for one in who.accounts:
        db.execute(insert(erased_account).values(account=one, erasure=number))
    return number


def _rows_gone(db: Connection, table: Table, who: Who) -> list[Row]:
    """Remove the rows that go; children come before what they refer to."""
    ways = {way for (where, _), way in REFERENCES.items() if where == table.name}
    if table is person:
        rows = _all(db, person, person.c.id.in_(who.family) & (person.c.id != who.id))
    elif Way.ROW in ways:
        rows = list(_referring(db, table, who))
    else:
        return []
    for row in rows:
        db.execute(delete(table).where(_is(table, row)))
    return [{"table": table.name, "gone": [_plain(row) for row in rows]}] if rows else []


def _words_changed(db: Connection, table: Table, who: Who, put: str) -> list[Row]:
    steps = []
    for row in list(_naming(db, table, who)):
        after = {one.name: _cut(one, _without(row[one.name], who.name, put)) for one in _words_of(table)}
        steps.append(_change(db, table, row, {name: one for name, one in after.items() if one != row[name]}))
    return steps


def _cut(column: Column[Any], value: Any) -> Any:
    longest = getattr(column.type, "length", None)
    return value[:longest] if isinstance(value, str) and longest else value


def _references_changed(db: Connection, who: Who, called: Called) -> list[Row]:
    steps = []
    tables = {table.name: table for table in every_table()}
    for (where, name), way in REFERENCES.items():
        if way not in (Way.EMPTY, Way.NOBODY):
            continue
        table = tables[where]
        for row in db.execute(select(table).where(_means(table, name, who))).all():
            other = None if way is Way.EMPTY else _nobody(db, row.community, called)
            steps.append(_change(db, table, dict(row._mapping), {name: other}))
    return steps


def _nobody(db: Connection, community: int, called: Called) -> int:
    """Somebody without a name, to whom belongs what stays when its author is erased; one in a community."""
    known = select(person.c.id).where(person.c.community == community, person.c.former == 0)
    found = db.execute(known).scalar_one_or_none()
    return int(found) if found else groups.add_person(db, community, called(0), former=0).id


def _herself_changed(db: Connection, who: Who, former: int, put: str) -> list[Row]:
    rest: Row = {
        "name": put, "before": "", "after": "", "gender": None, "language": None, "quiet_from": None,
        "quiet_to": None, "former": former,
    }  # fmt: skip
    steps = [_change(db, person, row, rest) for row in _all(db, person, person.c.id == who.id)]
    steps += [
        _change(db, account, row, {"username": None, "called": None})
        for row in _all(db, account, account.c.id.in_(who.accounts))
    ]
    return steps + [_change(db, room, row, {"title": ""}) for row in _all(db, room, room.c.id.in_(who.rooms))]


def _all(db: Connection, table: Table, at: Any) -> list[Row]:
    return [dict(row._mapping) for row in db.execute(select(table).where(at).order_by(*table.primary_key))]


def _change(db: Connection, table: Table, row: Row, values: Row) -> Row:
    """Change a row, and say what it was."""
    db.execute(update(table).where(_is(table, row)).values(**values))
    key = {one.name: row[one.name] for one in table.primary_key}
    return {"table": table.name, "key": key, "was": {name: row[name] for name in values}, "now": values}


def _is(table: Table, row: Row) -> Any:
    return and_(*(one == row[one.name] for one in table.primary_key))


def _plain(row: Row) -> Row:
    """A row in values of JSON."""
    return {name: one.isoformat() if isinstance(one, datetime) else one for name, one in row.items()}


def _read(table: Table, row: Row) -> Row:
    """A row from its plain form; what was empty is left out, for JSON has an emptiness of its own."""
    return {
        name: datetime.fromisoformat(one) if isinstance(table.c[name].type, UTCDateTime) else one
        for name, one in row.items()
        if one is not None
    }


# --- undoing, and no more


@dataclass(frozen=True, slots=True)
class Erasure:
    """An erasure that may still be undone."""

    id: int
    community: int
    person: int
    former: int
    final: datetime


def waiting(db: Connection, account_id: int, now: datetime) -> Erasure | None:
    """The erasure that this account may take back."""
    joined = select(erasure).join(erased_account, erased_account.c.erasure == erasure.c.id)
    open_still = erasure.c.undone_at.is_(None) & erasure.c.done_at.is_(None) & (erasure.c.final_at > now)
    row = db.execute(joined.where(erased_account.c.account == account_id, open_still)).first()
    return Erasure(row.id, row.community, row.person, row.former, row.final_at) if row else None


def undo(db: Connection, erasure_id: int, called: Called, now: datetime) -> None:
    """Everything is as it was; what others changed meanwhile stays as they changed it."""
    row = db.execute(select(erasure).where(erasure.c.id == erasure_id)).one()
    tables = {table.name: table for table in every_table()}
    began_anew = _began_anew(db, erasure_id)
    name = next(step["was"]["name"] for step in row.steps if step["table"] == "person" and "was" in step)
    for step in reversed(row.steps):
        if "was" in step:
            _change_back(db, tables[step["table"]], step, called(row.former), name)
    numbers: dict[tuple[str, int], int] = {}
    for step in sorted((one for one in row.steps if "gone" in one), key=lambda one: list(tables).index(one["table"])):
        for gone in step["gone"]:
            _put_back(db, tables[step["table"]], gone, numbers)
    for other in began_anew:
        merging.merge(db, other, row.person, now)
    db.execute(delete(erased_account).where(erased_account.c.erasure == erasure_id))
    db.execute(update(erasure).where(erasure.c.id == erasure_id).values(undone_at=now, steps=[]))


def _began_anew(db: Connection, erasure_id: int) -> list[int]:
    """People whom their accounts became meanwhile, by answering in a group."""
    mine = select(erased_account.c.account).where(erased_account.c.erasure == erasure_id)
    rows = db.execute(select(account.c.person).where(account.c.id.in_(mine), account.c.person.is_not(None)))
    return sorted(set(rows.scalars()))


def _change_back(db: Connection, table: Table, step: Row, put: str, name: str) -> None:
    row = db.execute(select(table).where(_is(table, step["key"]))).one_or_none()
    if row is None:
        return
    for column, was in step["was"].items():
        here = row._mapping[column]
        if here == step["now"][column] or column == "person":
            value = was
        elif isinstance(here, str) and put in here:
            value = here.replace(put, name)
        else:
            continue
        db.execute(update(table).where(_is(table, step["key"])).values({column: value}))


def _put_back(db: Connection, table: Table, gone: Row, numbers: dict[tuple[str, int], int]) -> None:
    """A row returns under its number, or under another one that has been given away since."""
    values = _read(table, gone)
    for column in table.c:
        for key in column.foreign_keys:
            moved = numbers.get((key.column.table.name, values.get(column.name, 0)))
            values[column.name] = moved or values[column.name] if column.name in values else None
    values = {name: one for name, one in values.items() if one is not None}
    if "id" in values and db.execute(select(exists().where(table.c.id == values["id"]))).scalar_one():
        old = values.pop("id")
        numbers[table.name, old] = _inserted(db, table, values)
    else:
        _inserted(db, table, values)


def _inserted(db: Connection, table: Table, values: Row) -> int:
    """The number of the new row; 0 where what it belonged to is gone, or another one has taken its place."""
    try:
        with db.begin_nested():
            done = db.execute(insert(table).values(**values).returning(*table.primary_key)).one()
    except IntegrityError:
        return 0
    return done[0] if isinstance(done[0], int) else 0


def finish(db: Connection, now: datetime) -> datetime | None:
    """Make final what nobody took back in time; when the next one is due."""
    open_still = erasure.c.undone_at.is_(None) & erasure.c.done_at.is_(None)
    for one in db.execute(select(erasure.c.id).where(open_still, erasure.c.final_at <= now)).scalars().all():
        mine = select(erased_account.c.account).where(erased_account.c.erasure == one)
        gone = account.c.id.in_(mine) & account.c.person.is_(None)
        names = select(account.c.name).where(gone, account.c.platform == "matrix")
        db.execute(delete(talk).where(talk.c.user.in_(names)))
        db.execute(delete(account).where(gone))
        db.execute(delete(erased_account).where(erased_account.c.erasure == one))
        db.execute(update(erasure).where(erasure.c.id == one).values(done_at=now, steps=[]))
    found: datetime | None = db.execute(select(func.min(erasure.c.final_at)).where(open_still)).scalar_one()
    return found


def redraw(db: Connection, towns: Collection[int], now: datetime) -> None:
    """Every card of the communities owes its newest state; those in which nothing changed are not sent."""
    living = select(copy.c.id, copy.c.room).where(copy.c.room.in_(_rooms_of(towns)), copy.c.state == "live")
    for row in db.execute(living.order_by(copy.c.id)).all():
        outbox.owe_copy(db, row.id, row.room, now)


# --- reading


LABELS = {
    "community": "name", "working_group": "name", "meeting": "title", "topic": "text", "task": "text", "person": "name",
    "organisation": "name",
}  # fmt: skip


def label(db: Connection, table: str, column: str, value: Any) -> str:
    """What the row that a column refers to is called; "" where it refers to none that has a name."""
    for key in next(one for one in every_table() if one.name == table).c[column].foreign_keys:
        target = key.column.table
        if target.name in LABELS:
            called = select(target.c[LABELS[target.name]]).where(key.column == value)
            return str(db.execute(called).scalar_one_or_none() or "")
    return ""


def final_at(db: Connection, erasure_id: int) -> datetime:
    """Until when the erasure can be undone."""
    found: datetime = db.execute(select(erasure.c.final_at).where(erasure.c.id == erasure_id)).scalar_one()
    return found
