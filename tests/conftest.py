"""Fixtures for every test: a migrated, empty database on each of both engines."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage.db import Database


@pytest.fixture(params=["sqlite"])
def dialect(request: pytest.FixtureRequest) -> str:
    """The engine a test runs on; both in turn unless parametrised otherwise."""
    return str(request.param)


@pytest.fixture
async def database(dialect: str, tmp_path: Path) -> AsyncIterator[Database]:
    """An open database with an empty schema."""
    database = Database.open(f"{dialect}:///{tmp_path}/kolecko.sqlite3")
    database.migrate()
    yield database
    await database.close()
