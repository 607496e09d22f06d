"""Every revision goes up, down and up again with rows in the tables; none forgets what the tables declare."""

from collections.abc import Iterator

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import Script
from sqlalchemy import Engine, MetaData, event, func, inspect, select

from storage import migrations
from storage.db import make_engine
from tests.rows import fill


@pytest.fixture
def engine(blank_url: str) -> Iterator[Engine]:
    """The engine of the program, its pragmas included, on a database without tables."""
    engine = make_engine(blank_url)
    yield engine
    engine.dispose()


def revisions() -> list[Script]:
    """From the first to the newest; a fork in the history is an error, for nobody could say what comes first."""
    scripts = migrations.scripts()
    assert len(scripts.get_heads()) <= 1
    return list(reversed(list(scripts.walk_revisions())))


def put_rows(engine: Engine) -> int:
    """Fill what is empty; how many rows there are now."""
    with engine.begin() as connection:
        actual = MetaData()
        actual.reflect(connection)
        fill(connection, actual, migrations.declared())
        tables = [table for table in actual.sorted_tables if table.name != "alembic_version"]
        counts = [connection.scalar(select(func.count()).select_from(table)) for table in tables]
        assert 0 not in counts
        return sum(count or 0 for count in counts)


def test_the_newest_revision_is_what_the_tables_declare(engine: Engine) -> None:
    migrations.upgrade(engine)
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), migrations.declared()) == []


def test_every_revision_goes_up_down_and_up_with_rows_in_it(engine: Engine) -> None:
    for script in revisions():
        migrations.upgrade(engine, script.revision)
        put_rows(engine)
        migrations.downgrade(engine, "-1")
        migrations.upgrade(engine, script.revision)
        put_rows(engine)


def test_a_full_database_goes_down_to_nothing_and_comes_back(engine: Engine) -> None:
    migrations.upgrade(engine)
    put_rows(engine)
    migrations.downgrade(engine, "base")
    assert set(inspect(engine).get_table_names()) <= {"alembic_version"}
    migrations.upgrade(engine)
    put_rows(engine)


def test_nothing_to_migrate_costs_next_to_nothing(engine: Engine) -> None:
    migrations.upgrade(engine)
    statements: list[str] = []
    event.listen(engine, "before_cursor_execute", lambda *call: statements.append(call[2]))
    migrations.upgrade(engine)
    assert len(statements) < 10
