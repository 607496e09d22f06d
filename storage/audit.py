"""The log of who changed what, sealed row by row: see domain.audit."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import fields, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, delete, func, insert, select, update

from domain.audit import Head, Key, Row, sealed
from storage.audit_tables import audit
from storage.db import alone
from storage.meeting_tables import meeting, topic
from storage.people_tables import account, community, group, person
from storage.task_tables import task

CHAIN = 74_655_601_000  # the lock of a community's log: each row's seal needs the one before it
FORGOTTEN = "audit.forgotten"
NEW_KEY = "audit.new-key"
RESTORED = "audit.restored"
AT_ONCE = 500  # rows read or sealed between two looks at the database

# Where a subject belongs: its community and its group.
PLACES = {
    "group": (group, group.c.id),
    "meeting": (meeting, meeting.c.group),
    "topic": (topic, topic.c.group),
    "task": (task, task.c.group),
    "person": (person, None),
}


WRITE = insert(audit)
ENDS = audit.c.community == bindparam("town")
LAST = select(audit.c.number, audit.c.seal).where(ENDS).order_by(audit.c.number.desc()).limit(1)
NEXT = select(
    select(account.c.person).where(account.c.id == bindparam("account")).scalar_subquery(),
    LAST.with_only_columns(audit.c.number).scalar_subquery(),
    LAST.with_only_columns(audit.c.seal).scalar_subquery(),
)
COLUMNS = [audit.c[one.name] for one in fields(Row)]


def _read(query: Any, db: Connection) -> list[Row]:
    return [Row(*found) for found in db.execute(query)]


def _write(db: Connection, row: Row) -> None:
    db.execute(WRITE, {one.name: getattr(row, one.name) for one in fields(Row)})


def log(
    db: Connection, key: Key, now: datetime, deed: str, subject: str, subject_id: int, *,
    by: int | None, values: Mapping[str, Any], place: tuple[int, int | None] | None = None,
    near: tuple[int, int | None] | None = None,
) -> None:  # fmt: skip
    """Add a deed to the log of the community whose the subject is.

    by: the account that did it, for whoever it is now. place: (community, group) of the subject, where the caller knows
    it. near: those in which it was done, for a subject that is there no more; else it is the doer's community, or 0.
    """
    community, group = place or place_of(db, subject, subject_id) or near or (_home(db, by), None)
    plain = json.loads(json.dumps(values, default=str))
    _add(db, key, Row(community, 0, now, deed, subject, subject_id, group, None, plain), by)


def _home(db: Connection, account_id: int | None) -> int:
    owner = select(account.c.person).where(account.c.id == account_id).scalar_subquery()
    found = db.execute(select(person.c.community).where(person.c.id == owner)).scalar_one_or_none()
    return int(found or 0)


def _add(db: Connection, key: Key, row: Row, account_id: int | None = None) -> None:
    """The row as the next one of its log; its number and its doer are put in here."""
    alone(db, CHAIN + row.community)
    doer, number, seal = db.execute(NEXT, {"town": row.community, "account": account_id}).one()
    _write(db, sealed(key, replace(row, person=doer, number=(number or 0) + 1), seal or Head().seal))


def _note(db: Connection, key: Key, now: datetime, deed: str, community: int, values: Mapping[str, Any]) -> None:
    """What happened to the log itself, nobody in the group having done it."""
    _add(db, key, Row(community, 0, now, deed, "community", community, None, None, values))


def place_of(db: Connection, subject: str, subject_id: int) -> tuple[int, int | None] | None:
    """(community, group) of a subject; None where it is not there any more."""
    if subject == "community":
        return subject_id, None
    table, own = PLACES[subject]
    columns = (table.c.community, own) if own is not None else (table.c.community,)
    found = db.execute(select(*columns).where(table.c.id == subject_id)).one_or_none()
    return (found[0], found[1] if own is not None else None) if found else None


# --- the log read


def head(db: Connection, community: int) -> Head:
    """The end of the community's log."""
    found = db.execute(LAST, {"town": community}).one_or_none()
    return Head(*found) if found else Head()


def heads(db: Connection) -> dict[int, Head]:
    """The end of every log by community; a log without rows has none."""
    found = {one: head(db, one) for one in logs(db)}
    return {one: last for one, last in found.items() if last.number}


def logs(db: Connection) -> list[int]:
    """Whose logs there may be: every community, and 0 for what belongs to none."""
    return [0, *db.execute(select(community.c.id).order_by(community.c.id)).scalars()]


def seal_at(db: Connection, community: int, number: int) -> str | None:
    """The seal of one row; None where there is no such row."""
    query = select(audit.c.seal).where(audit.c.community == community, audit.c.number == number)
    return db.execute(query).scalar_one_or_none()


def start(db: Connection, community: int) -> Head:
    """Behind which place the log begins: where its oldest rows were put away last."""
    at = (audit.c.community == community) & (audit.c.deed == FORGOTTEN)
    found = db.execute(
        select(audit.c["values"]).where(at).order_by(audit.c.number.desc()).limit(1)
    ).scalar_one_or_none()
    return Head(int(found["number"]), str(found["seal"])) if found else Head()


def rows(db: Connection, community: int, after: int = 0) -> Iterator[Row]:
    """The community's log by rising number, read piece by piece."""
    while True:
        at = (audit.c.community == community) & (audit.c.number > after)
        found = _read(select(*COLUMNS).where(at).order_by(audit.c.number).limit(AT_ONCE), db)
        yield from found
        if len(found) < AT_ONCE:
            return
        after = found[-1].number


def of_group(db: Connection, group: int, limit: int, skip: int = 0) -> list[Row]:
    """The newest deeds that concern a group, newest first."""
    newest = select(*COLUMNS).where(audit.c.group == group).order_by(audit.c.number.desc())
    return _read(newest.limit(limit).offset(skip), db)


def of_community(db: Connection, community: int, limit: int) -> list[Row]:
    """The newest deeds of a community, newest first."""
    newest = select(*COLUMNS).where(audit.c.community == community).order_by(audit.c.number.desc())
    return _read(newest.limit(limit), db)


# --- the log kept


def begin(db: Connection, key: Key, now: datetime, kept: Mapping[int, Head]) -> list[int]:
    """Seal what was written before logs were sealed, and write down where a new key begins.

    A log of which anything is sealed, or whose head is kept, was sealed before: what is not sealed in it is not sealed
    now either, for somebody has taken the seals away. Returns the communities whose logs were sealed.
    """
    old = [one for one in logs(db) if one not in kept and _waits(db, one)]
    for one in old:
        _seal_all(db, key, one, now)
    for one in logs(db):
        if (last := _last_key(db, one)) and last != key.name:
            _note(db, key, now, NEW_KEY, one, {"before": last})
    return old


def _waits(db: Connection, community: int) -> bool:
    """Whether there are rows, and none of them is sealed."""
    mine = select(audit.c.id).where(audit.c.community == community).limit(1)
    return db.execute(mine).first() is not None and db.execute(mine.where(audit.c.seal != "")).first() is None


def _seal_all(db: Connection, key: Key, community: int, now: datetime) -> None:
    alone(db, CHAIN + community)
    before = ""
    for row in rows(db, community):
        whole = sealed(key, replace(row, late=now), before)
        at = (audit.c.community == community) & (audit.c.number == row.number)
        db.execute(update(audit).where(at).values(late=now, key=whole.key, seal=whole.seal))
        before = whole.seal


def _last_key(db: Connection, community: int) -> str | None:
    query = select(audit.c.key).where(audit.c.community == community).order_by(audit.c.number.desc()).limit(1)
    return db.execute(query).scalar_one_or_none()


def restored(db: Connection, key: Key, now: datetime, kept: Mapping[int, Head]) -> None:
    """Write into every log that it goes on from a backup, and up to where it had gone before."""
    for one, last in heads(db).items():
        _note(db, key, now, RESTORED, one, {"from": last.number, "was": kept[one].number if one in kept else None})


def forget(db: Connection, key: Key, before: datetime, now: datetime) -> int:
    """Put away deeds older than the instant, from the beginning of each log up to its last row; returns how many.

    The log itself says so in a new row, so that whoever reads it tells this from a theft.
    """
    return sum(_forget(db, key, one, before, now) for one in logs(db))


def _forget(db: Connection, key: Key, community: int, before: datetime, now: datetime) -> int:
    alone(db, CHAIN + community)
    mine = audit.c.community == community
    younger = db.scalar(select(func.min(audit.c.number)).where(mine, audit.c.at >= before))
    upto = (younger or head(db, community).number) - 1
    seal = seal_at(db, community, upto)
    if seal is None:
        return 0
    gone = db.execute(delete(audit).where(mine, audit.c.number <= upto)).rowcount
    _note(db, key, now, FORGOTTEN, community, {"number": upto, "seal": seal})
    return int(gone)


def advanced(db: Connection, kept: Mapping[int, Head]) -> tuple[dict[int, Head], list[int]]:
    """(the ends of all logs, the communities whose logs are not what they were at the kept ends).

    The kept end of such a log stays, for it is the proof.
    """
    broken = [one for one, last in kept.items() if not _stands(db, one, last)]
    return {**heads(db), **{one: kept[one] for one in broken}}, broken


def _stands(db: Connection, community: int, kept: Head) -> bool:
    return seal_at(db, community, kept.number) == kept.seal or kept.number <= start(db, community).number
