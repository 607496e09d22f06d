"""What is kept, for how long, and that nothing people wrote is left in the log."""

import json
import re
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import structlog
from sqlalchemy import Connection, MetaData, insert, select, update
from sqlalchemy.exc import IntegrityError

from bot.ground import logs
from bot.ground.traces import trace
from domain.retention import KEEPS
from handlers.kit import turn as turns
from handlers.kit.desk import NO_KEY
from storage import groups, meeting_tables, migrations, people_tables, retention, rooms, schema, update_tables
from storage.db import Database, make_engine
from tests.chat import Group
from tests.errors import Errors
from tests.rows import fill

metadata = migrations.declared()  # whichever test comes first
NOW = datetime(2017, 11, 8, 9, 0, tzinfo=UTC)
SECRET = "paní Vopičková přijde pozdě"


def test_every_table_has_a_rule_and_every_rule_a_table() -> None:
    tables = {table.name: table for table in schema.every_table()}
    assert {rule.table for rule in KEEPS} == set(tables), "say in domain/retention.py how long the rows stay"
    for rule in KEEPS:
        assert rule.why, rule
        columns = tables[rule.table].c
        assert rule.days is None or rule.since == "meeting" or rule.since in columns
        assert all(name in columns for name in rule.cut)


def test_every_rule_is_counted_from_something_and_says_whom_it_is_about() -> None:
    assert all(rule.since for rule in KEEPS if rule.days is not None)
    about = {(rule.table, rule.only) for rule in KEEPS if rule.only}
    assert about == set(retention.ONLY)


# The newest row of a log stays, for the next one hangs on it: see tests/test_audit.py.
SIMPLE = [rule for rule in KEEPS if rule.days is not None and rule.table != "audit"]


@pytest.mark.parametrize("rule", SIMPLE, ids=lambda rule: rule.table)
async def test_rows_go_when_their_time_is_over_and_not_a_day_before(database: Database, rule: Any) -> None:
    """One row in every table; the one that the rule is about is as old as the rule, less or more a minute."""

    def prepare(db: Connection) -> None:
        there = MetaData()
        there.reflect(db)
        fill(db, there, metadata)
        _fitting(db, rule.table, rule.only)
        table = metadata.tables[rule.table]
        if rule.since == "meeting":
            db.execute(update(meeting_tables.meeting).values(starts_at=NOW, ends_at=None))
        else:
            db.execute(update(table).values(**{rule.since: NOW}))

    def left(db: Connection, at: datetime) -> Any:
        retention.forget(db, at, NO_KEY)
        found = db.execute(select(metadata.tables[rule.table])).one_or_none()
        return None if found is None else found._mapping

    await database.run(prepare)
    minute = timedelta(minutes=1)
    there = await database.run(left, NOW + timedelta(days=rule.days) - minute)
    assert there is not None
    after = await database.run(left, NOW + timedelta(days=rule.days) + minute)
    if rule.cut:
        assert there[rule.cut[0]]
        assert not after[rule.cut[0]]
    else:
        assert after is None


def _fitting(db: Connection, table: str, only: str) -> None:
    """What the rule asks of its row besides its age."""
    states = {"topic": "withdrawn", "support": "withdrawn", "task": "done"}
    if state := states.get(table):
        target = metadata.tables["topic" if table == "support" else table]
        db.execute(update(target).values(state=state))
    if table == "outbox":
        db.execute(update(metadata.tables["outbox"]).values(state="sent" if only else "new", question=None))
    if table == "topic":
        db.execute(update(meeting_tables.topic).values(merged_into=None))
        db.execute(update(meeting_tables.agenda_item).values(topic=None))
    if table == "account":
        db.execute(update(people_tables.account).values(person=None))
        db.execute(metadata.tables["erased_account"].delete())


# --- what does not go


async def test_somebodys_account_and_an_open_topic_stay_however_old(database: Database) -> None:
    def old(db: Connection) -> None:
        town = groups.found(db, "Javorná", "cs", "Europe/Prague", NOW)
        dana = groups.add_person(db, town, "Dana Králová")
        rooms.belongs(db, rooms.account_of(db, "telegram", "1").id, dana.id)
        values = {"community": town, "author": dana.id, "text": "Doprava", "state": "open", "created_at": NOW}
        db.execute(insert(meeting_tables.topic).values(**values))

    await database.run(old)
    assert await database.run(retention.forget, NOW + timedelta(days=3000), NO_KEY) == {}


# --- failed updates and the log


def broken_by(group: Group, monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """Somebody's words break us: the rows of failed_update."""

    def breaks(_: turns.Turn) -> None:
        raise ValueError(f"cannot read {SECRET!r}")

    monkeypatch.setattr(turns.Turn, "me", breaks)
    group.play(f"Alena> téma: {SECRET}")
    return list(group.run(group.database.run(lambda db: db.execute(select(update_tables.failed_update)).all())))


def test_words_of_a_failed_update_are_kept_a_week_and_never_reach_the_log(
    group: Group, monkeypatch: pytest.MonkeyPatch, errors: Errors, capsys: pytest.CaptureFixture[str]
) -> None:
    logs.set_up("debug")
    failed = broken_by(group, monkeypatch)
    errors.clear()
    said = capsys.readouterr().err
    assert "update failed" in said
    assert failed[0].ticket in said
    assert "ValueError" in said
    assert "handlers/topics" in said
    assert SECRET not in said
    assert "Vopičková" not in said
    assert SECRET in json.dumps(failed[0].event, ensure_ascii=False)
    assert SECRET not in failed[0].error
    group.run(group.database.run(retention.forget, group.now + timedelta(days=7, minutes=1), NO_KEY))
    (left,) = group.run(group.database.run(lambda db: db.execute(select(update_tables.failed_update)).all()))
    assert (left.event, left.ticket, left.error) == ({}, failed[0].ticket, failed[0].error)
    structlog.reset_defaults()


def test_what_was_to_be_stored_stands_in_no_error_of_the_database(database_url: str) -> None:
    engine = make_engine(database_url)
    with engine.connect() as db, pytest.raises(IntegrityError) as caught:
        db.execute(insert(people_tables.person).values(name=SECRET, community=77))
    assert SECRET not in str(caught.value)
    assert SECRET not in trace(caught.value)
    assert "IntegrityError at " in trace(caught.value)
    engine.dispose()


def test_an_error_is_told_by_its_kind_and_places_and_the_machine_by_its_words() -> None:
    def deep() -> None:
        raise KeyError(SECRET)

    try:
        try:
            deep()
        except KeyError as error:
            raise OSError(28, "No space left on device") from error
    except OSError as error:
        told = trace(error)
    first, second = told.split("\n")
    assert first.startswith("OSError (No space left on device) at tests/test_retention.py:")
    assert second.startswith("KeyError at tests/test_retention.py:")
    assert "deep" in second
    assert SECRET not in told


# --- the pages say the same


@pytest.mark.parametrize("language", ["cs", "en"])
def test_the_page_for_the_officer_says_what_the_rules_say(language: str) -> None:
    said = (Path(__file__).parent.parent / "docs" / language / "privacy.md").read_text("utf-8")
    rows = re.findall(r"^\| .*?\| `(\w+)`(?: \(([^)]*)\))? \| (\d+) \|", said, re.M)
    ruled = [(rule.table, rule.days, bool(rule.cut or rule.only)) for rule in KEEPS if rule.days is not None]
    assert sorted((table, int(days), bool(about)) for table, about, days in rows) == sorted(ruled)
    stays = {table for line in re.findall(r"^\| (`.*?) \|", said, re.M) for table in re.findall(r"`(\w+)`", line)}
    assert stays == {rule.table for rule in KEEPS if rule.days is None}
