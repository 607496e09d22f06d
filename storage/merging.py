"""Two entries of one person become one, and are parted again exactly as they were."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Table, delete, insert, select, update

from domain import linking as rules
from domain.tasks import State, Status
from storage import groups, owned
from storage.owned import Row
from storage.people_tables import account, former_person, merging, person
from storage.task_tables import task, task_owner


def merge(db: Connection, gone: int, into: int, now: datetime) -> int:
    """Whatever belongs to the person `gone` is from now on `into`'s, counted once. Returns the id of the journal.

    Rights add up (see domain.linking), so whoever calls this has asked the one who has more of them. `gone` is found by
    `groups.person_by_id` as `into`, and is in no list. Show what counts them anew by the happening "person-merged".

    Raises ValueError for two who are one already.
    """
    gone, into = (groups.person_by_id(db, one).id for one in (gone, into))
    if gone == into:
        raise ValueError("one person cannot be merged with itself")
    journal = _opened(db, gone, into, now)
    _join(db, journal, gone, into, now)
    return journal


def attach(db: Connection, account_id: int, into: int, now: datetime) -> int:
    """An account of nobody is from now on the person's. Returns the id of the journal, by which it is parted again."""
    journal = _opened(db, None, into, now)
    db.execute(update(account).where(account.c.id == account_id).values(person=into))
    _write(db, journal, {"account": account_id}, now)
    return journal


def unmerge(db: Connection, journal: int, now: datetime) -> list[int]:
    """Give each side back what was its own before; returns the people who are now apart, or [] when they are already.

    What either has done meanwhile stays with `into`, or goes with `gone` where `into` had no account to do it by; what
    others gave them meanwhile stays with `into` (docs/decisions/009). Later mergings of either are undone meanwhile.
    """
    wanted = db.execute(select(merging).where(merging.c.id == journal, merging.c.undone_at.is_(None))).one_or_none()
    if wanted is None:
        return []
    later = _later(db, wanted)
    for one in later:
        _part(db, one)
    _part(db, wanted)
    db.execute(update(merging).where(merging.c.id == journal).values(undone_at=now, rows={}))
    for one in reversed(later):
        _again(db, one, now)
    ends = [one for one in (wanted.gone, wanted.into) if one is not None]
    return sorted({groups.person_by_id(db, one).id for one in ends})


def between(db: Connection, one: int, other: int) -> int | None:
    """The journal that parts two accounts of one person: the latest by which one of them came and not the other."""
    query = select(merging).where(merging.c.undone_at.is_(None)).order_by(merging.c.id.desc())
    person_id = db.execute(select(account.c.person).where(account.c.id == one)).scalar_one()
    near = _family(db, person_id)
    for row in db.execute(query.where(merging.c.into.in_(near))):
        if (one in _came(row)) != (other in _came(row)):
            return int(row.id)
    return None


def forget(db: Connection, person_id: int) -> None:
    """Whatever the person was merged from can be parted no more, and no word of it is kept."""
    near = _family(db, person_id)
    db.execute(delete(merging).where(merging.c.into.in_(near) | merging.c.gone.in_(near)))
    former = near - {person_id}
    db.execute(delete(person).where(person.c.id.in_(former)))


def _family(db: Connection, person_id: int) -> set[int]:
    """The person's id and those of everybody they were merged from."""
    former = select(former_person.c.id).where(former_person.c.person == person_id)
    return {person_id, *db.execute(former).scalars()}


# --- the journal


def _opened(db: Connection, gone: int | None, into: int, now: datetime) -> int:
    opened = insert(merging).values(gone=gone, into=into, at=now, rows={}).returning(merging.c.id)
    return int(db.execute(opened).scalar_one())


def _write(db: Connection, journal: int, rows: Row, now: datetime) -> None:
    db.execute(update(merging).where(merging.c.id == journal).values(rows=rows, at=now))


def _later(db: Connection, wanted: Any) -> list[Any]:
    """The mergings after this one that touch its people, newest first."""
    near = {wanted.gone, wanted.into} - {None}
    found: list[Any] = []
    query = select(merging).where(merging.c.id > wanted.id, merging.c.undone_at.is_(None)).order_by(merging.c.id)
    for row in db.execute(query):
        if {row.gone, row.into} & near:
            near |= {row.gone, row.into} - {None}
            found.insert(0, row)
    return found


def _came(row: Any) -> list[int]:
    """Ids of the accounts that came to the person by a merging."""
    if row.gone is None:
        return [row.rows["account"]]
    return list(row.rows["moved"].get("account.person", []))


# --- becoming one


def _join(db: Connection, journal: int, gone: int, into: int, now: datetime) -> None:
    alone = not _accounts(db, into)
    rows: Row = {"alone": alone, "had": {}, "moved": {}, "single": {}, "person": _complete(db, gone, into)}
    for column in owned.of_person():
        name, key = str(column), owned.key_of(column)
        mine = owned.rows(db, column, into) if alone and name not in owned.GIVEN else []
        rows["had"][name] = [owned.name(column, row) for row in mine]
        if key is None:
            rows["moved"][name] = _hand_over(db, column, gone, into)
        else:
            both = [_one(db, column, key, row, into) for row in owned.rows(db, column, gone)]
            rows["single"][name] = both + _untouched(column, key, mine, both)
    db.execute(insert(former_person).values(id=gone, person=into))
    _write(db, journal, rows, now)


def _accounts(db: Connection, person_id: int) -> set[int]:
    return set(db.execute(select(account.c.id).where(account.c.person == person_id)).scalars())


def _untouched(column: Any, key: tuple[str, ...], mine: list[Any], both: list[Row]) -> list[Row]:
    """What somebody without an account had alone: from now on only the other one can change it."""
    shared = [list(one["key"].values()) for one in both]
    rows = [row for row in mine if owned.name(column, row) not in shared]
    return [
        {
            "key": {name: getattr(row, name) for name in key},
            "gone": None,
            "into": owned.stored(row),
            "merged": owned.stored(row),
        }
        for row in rows
    ]


def _complete(db: Connection, gone: int, into: int) -> Row:
    """The columns of the entry that stays: as they were, and as they are with what only the other one had."""
    there = select(person)
    row, other = (db.execute(there.where(person.c.id == one)).one() for one in (into, gone))
    values = rules.completed(groups.person_by_id(db, into), groups.person_by_id(db, gone))
    values["gender"] = row.gender or other.gender
    groups.change_person(db, into, **values)
    return {"before": {name: getattr(row, name) for name in values}, "merged": values}


def _hand_over(db: Connection, column: Any, gone: int, into: int) -> list[Any]:
    """The rows become the other one's; their primary keys."""
    [number] = column.table.primary_key.columns
    moved = list(db.execute(select(number).where(column == gone).order_by(number)).scalars())
    db.execute(update(column.table).where(column == gone).values({column.name: into}))
    return moved


def _one(db: Connection, column: Any, key: tuple[str, ...], row: Any, into: int) -> Row:
    """The row becomes the other one's; where they have one of the same already, they become one."""
    table, at = column.table, {name: getattr(row, name) for name in key}
    hers = owned.found(db, column, into, at)
    if hers is None:
        db.execute(update(table).where(*owned.itself(row, table)).values({column.name: into}))
    else:
        db.execute(delete(table).where(*owned.itself(row, table)))
        if united := owned.united(table, hers, row):
            db.execute(update(table).where(*owned.itself(hers, table)).values(united))
    return {
        "key": at,
        "gone": owned.stored(row),
        "into": owned.stored(hers),
        "merged": owned.stored(owned.found(db, column, into, at)),
    }


# --- being two again


def _part(db: Connection, journal: Any) -> None:
    gone, into, rows = journal.gone, journal.into, journal.rows
    if gone is None:
        mine = (account.c.id == rows["account"]) & (account.c.person == into)
        db.execute(update(account).where(mine).values(person=None))
        return
    db.execute(delete(former_person).where(former_person.c.id == gone))
    _restore(db, into, rows["person"])
    alone = rows["alone"] and _accounts(db, into) <= set(_came(journal))
    for column in owned.of_person():
        name = str(column)
        by_gone = alone and name not in owned.GIVEN
        for one in reversed(rows["single"].get(name, [])):
            _split(db, column, one, (gone, into), by_gone=by_gone)
        if moved := rows["moved"].get(name):
            [number] = column.table.primary_key.columns
            db.execute(update(column.table).where(column == into, number.in_(moved)).values({column.name: gone}))
        if by_gone:
            _follow(db, column, rows["had"].get(name, []), gone, into)
    _reopen(db, journal)


def _restore(db: Connection, into: int, values: Row) -> None:
    row = db.execute(select(person).where(person.c.id == into)).one()
    untouched = {name: was for name, was in values["before"].items() if row._mapping[name] == values["merged"][name]}
    groups.change_person(db, into, **untouched)


def _split(db: Connection, column: Any, one: Row, ends: tuple[int, int], *, by_gone: bool) -> None:
    """One thing of which either may have had their own."""
    table, into = column.table, ends[1]
    now = owned.stored(owned.found(db, column, into, one["key"]))
    parts = rules.parted(one["gone"], one["into"], one["merged"], now, by_gone=by_gone)
    db.execute(delete(table).where(*owned.same(column, into, one["key"])))
    for owner, row, before in zip(ends, parts, (one["gone"], one["into"]), strict=True):
        if row is not None:
            _put(db, table, owned.read(table, row) | {column.name: owner}, before)


def _put(db: Connection, table: Table, row: Row, before: Row | None) -> None:
    """Put a row back under the number that it had, if nobody has that now and what it belongs to is still there."""
    for column in table.c:
        for key in column.foreign_keys:
            value = row[column.name]
            if value is not None and db.execute(select(key.column).where(key.column == value)).first() is None:
                return
    if "id" in row:
        number = before["id"] if before else None
        taken = number is None or db.execute(select(table.c.id).where(table.c.id == number)).first()
        row = {name: value for name, value in row.items() if name != "id"} | ({} if taken else {"id": number})
    db.execute(insert(table).values(row))


def _follow(db: Connection, column: Any, had: list[Any], gone: int, into: int) -> None:
    """What somebody without an account cannot have done goes with the one who did it."""
    for row in owned.rows(db, column, into):
        if owned.name(column, row) not in had:
            db.execute(update(column.table).where(*owned.itself(row, column.table)).values({column.name: gone}))


def _reopen(db: Connection, journal: Any) -> None:
    """A task that was done only because two shares became one is open again."""
    theirs = select(task_owner.c.task).where(task_owner.c.person.in_([journal.gone, journal.into]))
    still = select(task_owner.c.task).where(task_owner.c.task == task.c.id, task_owner.c.state == State.OPEN).exists()
    closed = task.c.id.in_(theirs) & (task.c.state == Status.DONE) & (task.c.closed_at == journal.at) & still
    db.execute(update(task).where(closed).values(state=Status.OPEN, closed_at=None))


def _again(db: Connection, journal: Any, now: datetime) -> None:
    """A later merging that was undone for the while holds again."""
    if journal.gone is None:
        theirs = (account.c.id == journal.rows["account"]) & account.c.person.is_(None)
        db.execute(update(account).where(theirs).values(person=journal.into))
    else:
        _join(db, journal.id, journal.gone, journal.into, now)
