"""Lets go what has been kept long enough: the rules of domain.retention, carried out."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Table, delete, func, or_, select, update

from domain.audit import Key
from domain.retention import KEEPS, Keep
from domain.tasks import Status
from domain.topics import State
from storage import audit, topics
from storage.audit_tables import audit as audit_table
from storage.matrix_tables import talk
from storage.meeting_tables import agenda_item, meeting, support, topic
from storage.outbox_tables import outbox
from storage.people_tables import account
from storage.privacy_tables import erased_account
from storage.schema import every_table
from storage.task_tables import task

GONE = (State.WITHDRAWN, State.DECLINED)
LEAVING = select(erased_account.c.account)  # who may still take an erasure back
CARRIED = select(agenda_item.c.topic).where(agenda_item.c.topic.is_not(None))
MERGED = topic.alias()
UNITED = select(MERGED.c.merged_into).where(MERGED.c.merged_into.is_not(None))

# Which rows a rule is about, where it says that it is not about all of its table.
ONLY: Mapping[tuple[str, str], ColumnElement[bool]] = {
    ("outbox", "settled"): outbox.c.state.in_(["sent", "dead", "unknown"]),
    ("account", "nobody's"): account.c.person.is_(None) & account.c.id.not_in(LEAVING),
    ("topic", "off the list"): topic.c.state.in_(GONE) & topic.c.id.not_in(CARRIED) & topic.c.id.not_in(UNITED),
    ("support", "of topics off the list"): support.c.topic.not_in(
        select(topic.c.id).where(topic.c.state.in_(topics.STANDING))
    ),
    ("task", "closed"): task.c.state.not_in([Status.OPEN, Status.OFFERED]),
    ("matrix_talk", "of nobody"): talk.c.user.not_in(select(account.c.name).where(account.c.platform == "matrix")),
}


def forget(db: Connection, now: datetime, seal: Key) -> dict[str, int]:
    """Remove or empty everything whose time is over; how many rows of which table.

    seal: the key under which the log of deeds says that its oldest rows went.
    """
    tables = {table.name: table for table in every_table()}
    done: dict[str, int] = {}
    for rule in KEEPS:
        if rule.days is not None:
            before = now - timedelta(days=rule.days)
            of_log = rule.table == audit_table.name
            rows = audit.forget(db, seal, before, now) if of_log else _apply(db, tables[rule.table], rule, before)
            done[rule.table] = done.get(rule.table, 0) + rows
    return {name: rows for name, rows in done.items() if rows}


def _apply(db: Connection, table: Table, rule: Keep, before: datetime) -> int:
    over = _over(table, rule, before)
    if rule.only:
        over &= ONLY[rule.table, rule.only]
    if not rule.cut:
        return int(db.execute(delete(table).where(over)).rowcount)
    empty: dict[str, Any] = {name: None if table.c[name].nullable else {} for name in rule.cut}
    for name in rule.cut:
        over &= table.c[name].is_not(None)
    return int(db.execute(update(table).where(over).values(**empty)).rowcount)


def _over(table: Table, rule: Keep, before: datetime) -> ColumnElement[bool]:
    """Whose time is over. Answers are counted from their meeting; an account that never spoke was only seen to come."""
    if rule.since == "meeting":
        held = select(meeting.c.id).where(func.coalesce(meeting.c.ends_at, meeting.c.starts_at) < before)
        return table.c.meeting.in_(held)
    since = table.c[rule.since]
    return or_(since < before, since.is_(None)) if table is account else since < before
