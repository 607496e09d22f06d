"""Both engines for the tests: fresh databases, migrated or blank, of SQLite and of PostgreSQL.

PostgreSQL is the server of TEST_DATABASE_URL (whose user may create databases) or one started for this run and
shared by its workers. Where none can be had the tests fail; they are never skipped.
"""

import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import IO, Protocol
from uuid import uuid4

import psycopg
from sqlalchemy import make_url

from storage import migrations
from storage.db import make_engine
from tests import postgres_server, synapse

RUN = "KOLECKO_TEST_RUN"  # the folder of this run, told to the workers through the environment
DIALECTS = ("sqlite", "postgresql")


class Run:
    """One call of pytest with all its workers, from `begin` to `end`."""

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="kolecko-tests-"))
        self._lock: IO[str] = postgres_server.lock(self.folder / postgres_server.RUN_LOCK)
        os.environ[RUN] = str(self.folder)

    def end(self) -> None:
        """Let the server go and wait until it is gone."""
        os.environ.pop(RUN, None)
        self._lock.close()
        until = time.monotonic() + postgres_server.PATIENCE
        while self.folder.exists() and time.monotonic() < until:
            with contextlib.suppress(BlockingIOError, FileNotFoundError):
                for keeper in (postgres_server.SERVER_LOCK, synapse.LOCK):
                    postgres_server.lock(self.folder / keeper, wait=False).close()
                shutil.rmtree(self.folder, ignore_errors=True)
            time.sleep(0.02)


@cache
def server() -> str:
    """The address of a PostgreSQL server, started by the first worker that asks. Raises NoServer."""
    if given := os.environ.get("TEST_DATABASE_URL"):
        # Both spellings of the scheme are good for us, libpq knows only the one without a driver.
        return make_url(given).set(drivername="postgresql").render_as_string(hide_password=False)
    return _started("url", postgres_server.__file__)


@cache
def homeserver() -> str:
    """The address of a Synapse, started by the first worker that asks. Raises NoServer."""
    return _started("synapse", "-m", synapse.__name__)


def _started(told_in: str, *keeper: str) -> str:
    """What a server of this run wrote into its file; the keeper's command is run where it has not yet."""
    run = Path(os.environ[RUN])
    with postgres_server.lock(run / f"{told_in}.lock"):
        told = run / told_in
        if not told.exists():
            _start(run, *keeper)
        return told.read_text()


def _start(run: Path, *keeper: str) -> None:
    with tempfile.TemporaryFile("w+") as log:
        command = [sys.executable, *keeper, str(run)]
        root = Path(__file__).parent.parent
        done = subprocess.run(command, cwd=root, stdin=subprocess.DEVNULL, stdout=log, stderr=log, check=False)
        if done.returncode:
            log.seek(0)
            raise postgres_server.NoServer(log.read())


class Engine(Protocol):
    """Where fresh databases of one kind come from."""

    def blank(self, folder: Path) -> contextlib.AbstractContextManager[str]:
        """The address of a database without tables; `folder` is the test's own."""

    def migrated(self, folder: Path) -> contextlib.AbstractContextManager[str]:
        """The address of a database with the newest schema and no rows."""


class Sqlite:
    """Files, copied from one that was migrated once."""

    def __init__(self, folder: Path) -> None:
        self._pattern = folder / "pattern.sqlite3"
        _migrate(f"sqlite:///{self._pattern}")

    @contextlib.contextmanager
    def blank(self, folder: Path) -> Iterator[str]:
        """A file that the first connection will make."""
        yield f"sqlite:///{folder / uuid4().hex}.sqlite3"

    @contextlib.contextmanager
    def migrated(self, folder: Path) -> Iterator[str]:
        """A copy of the pattern."""
        path = folder / f"{uuid4().hex}.sqlite3"
        shutil.copy(self._pattern, path)  # with its mode
        yield f"sqlite:///{path}"


class Postgresql:
    """Databases of one server, made from a template that was migrated once per worker."""

    def __init__(self) -> None:
        self._connection = psycopg.connect(server(), autocommit=True)
        self._template = self._create("template0")
        try:
            _migrate(self._address(self._template))
        except BaseException:
            self.close()
            raise

    @contextlib.contextmanager
    def blank(self, folder: Path) -> Iterator[str]:  # noqa: ARG002 - SQLite needs it
        """A database of the server's own default."""
        with self._database("template0") as url:
            yield url

    @contextlib.contextmanager
    def migrated(self, folder: Path) -> Iterator[str]:  # noqa: ARG002 - SQLite needs it
        """A copy of the template."""
        with self._database(self._template) as url:
            yield url

    def close(self) -> None:
        """Leave a server that is not ours as it was."""
        self._drop(self._template)
        self._connection.close()

    @contextlib.contextmanager
    def _database(self, template: str) -> Iterator[str]:
        name = self._create(template)
        try:
            yield self._address(name)
        finally:
            self._drop(name)

    def _create(self, template: str) -> str:
        name = f"kolecko_{uuid4().hex}"
        self._connection.execute(f'CREATE DATABASE "{name}" TEMPLATE "{template}"'.encode())
        return name

    def _drop(self, name: str) -> None:
        self._connection.execute(f'DROP DATABASE "{name}" WITH (FORCE)'.encode())

    def _address(self, name: str) -> str:
        url = make_url(server()).set(drivername="postgresql+psycopg", database=name)
        return url.render_as_string(hide_password=False)


def _migrate(url: str) -> None:
    engine = make_engine(url)
    try:
        migrations.upgrade(engine)
    finally:
        engine.dispose()
