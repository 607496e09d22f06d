"""Fixtures for every test: a database of its own on each of both engines, in turn."""

import asyncio
import os
from collections.abc import AsyncIterator, Iterator
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
import structlog
from hypothesis import settings

from storage.db import Database
from tests import engines
from tests.chat import Group
from tests.engines import DIALECTS, Engine, Postgresql, Run, Sqlite
from tests.errors import Errors
from tests.office import NOON, Office
from tests.telegram_server import TelegramServer

run = pytest.StashKey[Run]()
settings.register_profile("house", deadline=None)  # a busy machine is no error of a rule
settings.load_profile("house")


def pytest_configure(config: pytest.Config) -> None:
    """Open the run, once for all its workers."""
    if "PYTEST_XDIST_WORKER" not in os.environ:
        config.stash[run] = Run()


def pytest_unconfigure(config: pytest.Config) -> None:
    """Stop what the run has started."""
    if run in config.stash:
        config.stash[run].end()


@pytest.fixture(autouse=True)
def errors() -> Iterator[Errors]:
    """What the log calls an error fails the test, unless the test provoked it and says so."""
    found = Errors()
    structlog.configure(processors=[found.take])
    yield found
    structlog.reset_defaults()
    assert not found, found.told()


@pytest.fixture(params=DIALECTS)
def dialect(request: pytest.FixtureRequest) -> str:
    """The engine a test runs on; both in turn unless parametrised otherwise."""
    return str(request.param)


@pytest.fixture(scope="session")
def _sqlite(tmp_path_factory: pytest.TempPathFactory) -> Engine:
    return Sqlite(tmp_path_factory.mktemp("pattern"))


@pytest.fixture(scope="session")
def _postgresql() -> Iterator[Engine]:
    engine = Postgresql()
    yield engine
    engine.close()


@pytest.fixture
def _engine(dialect: str, request: pytest.FixtureRequest) -> Engine:
    """Asked for by name, so that a run of SQLite tests never starts PostgreSQL."""
    engine: Engine = request.getfixturevalue(f"_{dialect}")
    return engine


@pytest.fixture
def blank_url(_engine: Engine, tmp_path: Path) -> Iterator[str]:
    """The address of a database without any tables."""
    with _engine.blank(tmp_path) as url:
        yield url


@pytest.fixture
def database_url(_engine: Engine, tmp_path: Path) -> Iterator[str]:
    """The address of a database with the newest schema and no rows."""
    with _engine.migrated(tmp_path) as url:
        yield url


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    """An open database with the newest schema and no rows."""
    database = Database.open(database_url)
    yield database
    await database.close()


@pytest.fixture
def group(database_url: str) -> Iterator[Group]:
    """A group to talk in: see tests.chat."""
    with asyncio.Runner() as runner:
        database = Database.open(database_url)
        yield Group.open(database, runner.get_loop())
        runner.run(database.close())


@pytest.fixture
async def office(database_url: str, tmp_path: Path) -> AsyncIterator[Office]:
    """A machine on which Kolečko is installed: see tests.office. Telegram's clock stands where ours begins."""
    moment = datetime.fromisoformat(NOON).replace(tzinfo=ZoneInfo("Europe/Prague")).timestamp()
    async with TelegramServer(now=lambda: moment) as server:
        yield Office(server, tmp_path / "data", database_url)


@pytest.fixture(scope="session")
def homeserver() -> str:
    """The address of a real Synapse, one for the whole run."""
    return engines.homeserver()
