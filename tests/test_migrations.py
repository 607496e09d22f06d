"""Every revision goes up, down and up again with rows in the tables; none forgets what the tables declare."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.operations import Operations
from alembic.script import Script
from sqlalchemy import CheckConstraint, Column, Engine, MetaData, String, Table, delete, event, func, inspect, select

from storage import migrations, schema
from storage.columns import number, ref
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


def test_whoever_looks_through_every_table_sees_them_all() -> None:
    assert {table.name for table in schema.every_table()} == set(migrations.declared().tables)


def test_tables_are_declared_on_pages_of_tables_only() -> None:
    """Whoever looks through the schema reads just these pages; a table elsewhere would be passed over."""
    storage = Path(schema.__file__).parent
    declaring = {path.stem for path in storage.glob("*.py") if re.search(r"= Table\(", path.read_text("utf-8"))}
    assert [name for name in sorted(declaring) if not name.endswith("_tables")] == []


def test_the_newest_revision_is_what_the_tables_declare(engine: Engine) -> None:
    migrations.upgrade(engine)
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), migrations.declared()) == []


def test_no_check_of_a_table_is_left_out_of_the_revisions(engine: Engine) -> None:
    """Alembic does not compare checks, and forgets those declared inside a Column: declare them in the Table."""
    migrations.upgrade(engine)
    actual = inspect(engine)
    for name, table in migrations.declared().tables.items():
        checks = {str(check.name) for check in table.constraints if isinstance(check, CheckConstraint)}
        checks |= {str(check.name) for column in table.columns for check in column.constraints}
        assert checks == {str(check["name"]) for check in actual.get_check_constraints(name)}, name


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


@pytest.fixture
def family(engine: Engine) -> MetaData:
    """A parent and its child, which goes when the parent goes."""
    family = MetaData()
    Table("parent", family, number(), Column("name", String(10)))
    Table("child", family, number(), ref("parent", "parent"))
    family.create_all(engine)
    with engine.begin() as connection:
        fill(connection, family, family)
    return family


def test_rebuilding_a_table_keeps_the_rows_that_refer_to_it(engine: Engine, family: MetaData) -> None:
    with migrations.changing(engine) as connection:
        operations = Operations(MigrationContext.configure(connection))
        with operations.batch_alter_table("parent", recreate="auto") as parent:
            parent.alter_column("name", type_=String(20))
    with engine.connect() as connection:
        assert connection.scalar(select(func.count()).select_from(family.tables["child"])) == 1


def test_a_migration_that_leaves_orphans_is_undone(engine: Engine, family: MetaData) -> None:
    if engine.dialect.name == "sqlite":  # PostgreSQL takes the child along by itself
        with pytest.raises(migrations.BrokenLinks, match="1 rows"), migrations.changing(engine) as connection:
            connection.execute(delete(family.tables["parent"]))
    with engine.begin() as connection:
        assert connection.scalar(select(func.count()).select_from(family.tables["parent"])) == 1
        connection.execute(delete(family.tables["parent"]))
        assert connection.scalar(select(func.count()).select_from(family.tables["child"])) == 0, (
            "links are guarded again"
        )


def test_the_newest_revision_is_known_without_running_any() -> None:
    assert migrations.newest() == set(migrations.scripts().get_heads())


def test_only_the_newest_schema_needs_nothing(engine: Engine) -> None:
    assert not migrations.is_newest(engine)
    migrations.upgrade(engine)
    assert migrations.is_newest(engine)
    migrations.downgrade(engine, "-1")
    assert not migrations.is_newest(engine)
