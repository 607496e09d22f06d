"""What the gate to the database promises, on both engines where both can keep it."""

import asyncio
import stat
import subprocess
import sys
import textwrap
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from sqlalchemy import (
    BigInteger,
    Column,
    Connection,
    ForeignKey,
    MetaData,
    String,
    Table,
    event,
    func,
    insert,
    select,
    text,
)
from sqlalchemy.exc import IntegrityError, StatementError

from storage.columns import number
from storage.db import BATCH, CommitUnknown, Database
from storage.types import UTCDateTime

tables = MetaData()
NOTES = Table(
    "trial_note",
    tables,
    number(),
    Column("text", String(40), unique=True),
    Column("chat", BigInteger),
    Column("at", UTCDateTime),
    # Checked at COMMIT only: a way to make a COMMIT fail.
    Column("answers", ForeignKey("trial_note.id", deferrable=True, initially="DEFERRED")),
)
only_postgresql = pytest.mark.parametrize("dialect", ["postgresql"], indirect=True)
only_sqlite = pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)


@pytest.fixture
async def notes(database: Database) -> Database:
    await database.run(tables.create_all)
    return database


BREAK_AT_COMMIT = """
    CREATE FUNCTION break_off() RETURNS trigger LANGUAGE plpgsql
        AS $$ BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END $$;
    CREATE CONSTRAINT TRIGGER trial AFTER INSERT ON trial_note DEFERRABLE INITIALLY DEFERRED
        FOR EACH ROW EXECUTE FUNCTION break_off();
"""


def note(db: Connection, words: str) -> int:
    db.execute(insert(NOTES).values(text=words))
    return int(db.execute(select(func.max(NOTES.c.id))).scalar_one())


def texts(db: Connection) -> list[str]:
    return [str(words) for words in db.scalars(select(NOTES.c.text).order_by(NOTES.c.id))]


def stumble(db: Connection, words: str) -> None:
    note(db, words)
    raise LookupError(words)


def answer_to_nobody(db: Connection) -> None:
    db.execute(insert(NOTES).values(text="lost", answers=10**6))


async def test_what_a_caller_wrote_is_there_for_the_next(notes: Database) -> None:
    assert await notes.run(note, "first") == 1
    assert await notes.run(texts) == ["first"]


async def test_a_caller_that_fails_takes_back_only_its_own_work(notes: Database) -> None:
    outcomes = await asyncio.gather(
        notes.run(note, "one"), notes.run(stumble, "two"), notes.run(note, "three"), return_exceptions=True
    )
    assert [type(outcome) for outcome in outcomes] == [int, LookupError, int]
    assert sorted(await notes.run(texts)) == ["one", "three"]


async def test_a_refused_row_is_an_error_of_its_writer_alone(notes: Database) -> None:
    await notes.run(note, "twin")
    outcomes = await asyncio.gather(notes.run(note, "twin"), notes.run(note, "other"), return_exceptions=True)
    assert isinstance(outcomes[0], IntegrityError)
    assert await notes.run(texts) == ["twin", "other"]


async def test_a_stray_stop_iteration_is_told_instead_of_waited_for(notes: Database) -> None:
    with pytest.raises(RuntimeError, match="StopIteration"):
        await asyncio.wait_for(notes.run(lambda _: next(iter(()))), 10)


@only_sqlite
async def test_forty_callers_at_once_share_a_few_commits(notes: Database) -> None:
    commits: list[Connection] = []
    event.listen(notes.engine, "commit", commits.append)
    await asyncio.gather(*(notes.run(note, str(n)) for n in range(40)))
    assert len(commits) <= 4
    assert await notes.run(texts) == [str(n) for n in range(40)]


@only_sqlite
async def test_more_callers_than_a_batch_are_all_served_in_their_order(notes: Database) -> None:
    await asyncio.gather(*(notes.run(note, str(n)) for n in range(2 * BATCH + 5)))
    assert await notes.run(texts) == [str(n) for n in range(2 * BATCH + 5)]


@only_sqlite
async def test_a_failed_commit_reaches_everybody_whose_work_it_lost(notes: Database) -> None:
    outcomes = await asyncio.gather(
        notes.run(note, "one"),
        notes.run(stumble, "two"),
        notes.run(answer_to_nobody),
        notes.run(note, "three"),
        return_exceptions=True,
    )
    # The first may have been a batch of its own; what was said to be stored is stored and nothing else.
    assert isinstance(outcomes[1], LookupError)
    assert isinstance(outcomes[2], IntegrityError)
    said = [
        words for words, outcome in zip(("one", "two", "lost", "three"), outcomes, strict=True) if outcome in (1, 2)
    ]
    assert await notes.run(texts) == said
    assert isinstance(await notes.run(note, "afterwards"), int), "the thread lives on"


@only_sqlite
async def test_a_function_that_commits_by_itself_is_told_off(notes: Database) -> None:
    with pytest.raises(RuntimeError, match="ended the transaction"):
        await notes.run(Connection.commit)
    assert await notes.run(note, "afterwards")


@only_postgresql
async def test_a_collision_is_tried_again_and_stored_once(notes: Database) -> None:
    attempts: list[str] = []

    def collide(db: Connection) -> None:
        note(db, f"attempt {len(attempts)}")
        attempts.append("")
        if len(attempts) < 3:
            db.execute(text("DO $$ BEGIN RAISE SQLSTATE '40001'; END $$"))

    await notes.run(collide)
    assert await notes.run(texts) == ["attempt 2"]


@only_postgresql
async def test_a_server_that_went_away_and_came_back_is_not_noticed(notes: Database) -> None:
    await notes.run(note, "before")
    with notes.engine.connect() as other:
        other.execute(
            text(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()"
                " AND datname = current_database()"
            )
        )
    await notes.run(note, "after")
    assert await notes.run(texts) == ["before", "after"]


@only_postgresql
async def test_a_connection_lost_during_commit_is_told_and_not_tried_again(notes: Database) -> None:
    await notes.run(Connection.execute, text(BREAK_AT_COMMIT))
    with pytest.raises(CommitUnknown):
        await notes.run(note, "perhaps")
    assert await notes.run(texts) == []


async def test_a_caller_that_goes_away_does_not_disturb_the_others(notes: Database) -> None:
    waiting = [asyncio.create_task(notes.run(note, str(n))) for n in range(10)]
    await asyncio.sleep(0)
    waiting[4].cancel()
    outcomes = await asyncio.gather(*waiting, return_exceptions=True)
    assert isinstance(outcomes[4], asyncio.CancelledError)
    assert sum(isinstance(outcome, int) for outcome in outcomes) == 9
    assert {str(n) for n in range(10) if n != 4} <= set(await notes.run(texts))


async def test_closing_lets_the_queue_finish_and_then_refuses(notes: Database, database_url: str) -> None:
    leaving = Database.open(database_url)
    waiting = [asyncio.create_task(leaving.run(note, str(n))) for n in range(20)]
    await asyncio.sleep(0)
    await leaving.close()
    await leaving.close()
    assert all(isinstance(outcome, int) for outcome in await asyncio.gather(*waiting))
    with pytest.raises(RuntimeError, match="closed"):
        await leaving.run(texts)
    assert len(await notes.run(texts)) == 20


async def test_an_instant_comes_back_in_utc_to_the_microsecond(notes: Database) -> None:
    told = datetime(2009, 12, 8, 9, 0, 0, 7, tzinfo=timezone(timedelta(hours=1)))
    await notes.run(Connection.execute, insert(NOTES).values(at=told))
    stored = await notes.run(Connection.scalar, select(NOTES.c.at))
    assert stored == told
    assert isinstance(stored, datetime)
    assert stored.tzinfo is UTC


async def test_instants_sort_and_compare_as_time_does_whatever_their_zones(notes: Database) -> None:
    noon = datetime(2025, 10, 26, 12, tzinfo=UTC)
    later = (noon + timedelta(microseconds=1)).astimezone(timezone(timedelta(hours=-9)))
    early = (noon - timedelta(hours=1)).astimezone(timezone(timedelta(hours=9)))
    await notes.run(Connection.execute, insert(NOTES), [{"at": at} for at in (later, noon, early)])
    found = await notes.run(
        lambda db: list(db.scalars(select(NOTES.c.at).where(NOTES.c.at <= noon).order_by(NOTES.c.at)))
    )
    assert found == [early, noon]


async def test_an_instant_without_a_zone_is_refused(notes: Database) -> None:
    with pytest.raises(StatementError, match="needs a zone"):
        await notes.run(Connection.execute, insert(NOTES).values(at=datetime(2025, 1, 1)))


async def test_ids_beyond_32_bits_are_kept(notes: Database) -> None:
    await notes.run(Connection.execute, insert(NOTES).values(id=2**40, chat=-(1002**4)))
    assert await notes.run(Connection.scalar, select(NOTES.c.chat).where(NOTES.c.id == 2**40)) == -(1002**4)
    assert await notes.run(note, "next") >= 2**40


async def test_migrating_twice_is_as_good_as_once(database: Database) -> None:
    database.migrate()
    database.migrate()


async def test_a_database_in_memory_is_one_for_all_callers() -> None:
    database = Database.open("sqlite://")
    database.migrate()
    await database.run(tables.create_all)
    await asyncio.gather(*(database.run(note, str(n)) for n in range(5)))
    assert len(await database.run(texts)) == 5
    await database.close()


async def test_a_new_file_is_for_its_owner_only_and_its_folder_is_made(tmp_path: Path) -> None:
    path = tmp_path / "new" / "kolecko.sqlite3"
    database = Database.open(f"sqlite:///{path}")
    await database.run(tables.create_all)
    assert {stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()} == {0o600}
    await database.close()


def test_another_kind_of_database_is_refused_by_name() -> None:
    with pytest.raises(ValueError, match="not mysql"):
        Database.open("mysql://localhost/kolecko")


WRITER = """
    import asyncio, sys
    from sqlalchemy import text
    from storage.db import Database

    def note(db, n):
        db.execute(text("INSERT INTO trial_note (text) VALUES (:n)"), {"n": str(n)})

    async def write(database, n):
        await database.run(note, n)
        print(n, flush=True)

    async def main():
        database = Database.open(sys.argv[1])
        for start in range(0, 10**6, 10):
            await asyncio.gather(*(write(database, start + n) for n in range(10)))

    asyncio.run(main())
"""


async def test_kill_9_in_the_middle_loses_nothing_that_was_acknowledged(notes: Database, database_url: str) -> None:
    command = [sys.executable, "-c", textwrap.dedent(WRITER), database_url]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as writer:  # noqa: ASYNC220 - nothing else runs here
        assert writer.stdout
        acknowledged = [writer.stdout.readline() for _ in range(50)]
        writer.kill()
        acknowledged += writer.stdout.readlines()
    kept = set(await notes.run(texts))
    assert {line.decode().strip() for line in acknowledged if line.endswith(b"\n")} <= kept
