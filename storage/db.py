"""The one gate to the database: sync functions over a Connection, each inside one transaction on a database thread."""

import asyncio
import queue
import random
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from contextvars import Context, copy_context
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DataError, DBAPIError, IntegrityError, OperationalError, ProgrammingError
from sqlalchemy.pool import StaticPool

from storage import migrations

__all__ = [
    "CommitUnknown",
    "Connection",
    "Database",
    "NoAddress",
    "Trouble",
    "Unfit",
    "alone",
    "make_engine",
    "savepoint",
]

NoAddress = ArgumentError  # what should be the address of a database is none
Trouble = DBAPIError  # whatever the database says no with
Unfit = (IntegrityError, DataError, ProgrammingError)  # it is there, and refuses just this: a race, or a slip of ours
P = ParamSpec("P")
T = TypeVar("T")
Work = Callable[[Connection], T]

BATCH = 64  # callers per SQLite transaction: bounds what one failed COMMIT can take along
LASTS = 0.05  # seconds after which a batch takes nobody else in: the quick ones in it wait for the COMMIT
THREADS = 8  # transactions side by side on PostgreSQL
BUSY = 30.0  # seconds to wait for another process that writes to the same SQLite file
PAUSES = (0.02, 0.1, 0.3, 1.0)  # seconds before each further attempt on PostgreSQL
RACED = "uq_outbox_owed"  # two who owed the same at one instant: whoever comes again sees that it is owed
COLLIDED = frozenset({"40001", "40P01"})  # serialization failure, deadlock: the server asks for another attempt
IN_MEMORY = frozenset({None, "", ":memory:"})


class CommitUnknown(Exception):
    """The connection broke during COMMIT: the work may or may not be stored."""


class Gate(Protocol):
    """How one kind of database runs its callers."""

    async def run(self, work: Work[T]) -> T:
        """Run `work` in a transaction of its own or of its batch and give its result once that is committed."""

    def alone(self) -> AbstractContextManager[object]:
        """Hold off the callers while the schema changes."""

    def close(self) -> None:
        """Finish what is queued, then stop the threads; blocks."""


class Database:
    """An open database. Everything goes through `run`; `close` before the event loop ends."""

    def __init__(self, engine: Engine, gate: Gate) -> None:
        self.engine = engine
        self.dialect = engine.dialect.name
        self._gate = gate
        self._closed = False

    @classmethod
    def open(cls, url: str) -> "Database":
        """Open "sqlite:///path", "sqlite://" (in memory) or "postgresql://…" ("postgres://" and "+psycopg" too).

        A new SQLite file gets mode 0600 and its folder is made. Raises ValueError for another kind of database,
        sqlalchemy.exc.ArgumentError for what is no URL; an unreachable server shows only in `migrate` and `run`.
        """
        engine = make_engine(url)
        return cls(engine, Writer(engine) if engine.dialect.name == "sqlite" else Pool(engine))

    async def run(self, fn: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Call `fn(connection, *args, **kwargs)` inside one transaction on a database thread; committed on return.

        What `fn` raises is raised here and only its own work is undone. Errors of the database come as
        sqlalchemy.exc.DBAPIError; CommitUnknown when PostgreSQL vanished during COMMIT; RuntimeError once closed.
        `fn` neither commits nor rolls back, and may be run again after a deadlock or a lost connection.
        A caller cancelled while waiting may have been run or not, never half.
        """
        if self._closed:
            raise RuntimeError("the database is closed")

        def work(connection: Connection) -> T:
            try:
                return fn(connection, *args, **kwargs)
            except StopIteration as error:  # no future can carry it: the caller would wait for ever
                raise RuntimeError("a database function let StopIteration out") from error

        return await self._gate.run(work)

    def migrate(self) -> None:
        """Bring the schema to the newest revision in one transaction; blocks, quick when nothing is to be done."""
        with self._gate.alone():
            migrations.upgrade(self.engine)

    async def close(self) -> None:
        """Let the waiting callers finish, then close every connection."""
        self._closed = True
        await asyncio.to_thread(self._gate.close)
        self.engine.dispose()


def make_engine(url: str) -> Engine:
    """The engine alone, set up as `Database.open` says, for tools that work without an event loop.

    What it was asked to store stands in none of its errors: those are people's words.
    """
    parsed = make_url(url)
    kind = parsed.drivername.partition("+")[0]
    if kind == "sqlite":
        return _sqlite(parsed)
    if kind in {"postgresql", "postgres"}:
        address = parsed.set(drivername="postgresql+psycopg")
        return create_engine(address, hide_parameters=True, pool_size=THREADS, max_overflow=2)
    raise ValueError(f"the database must be sqlite or postgresql, not {kind}")


def alone(db: Connection, lock: int) -> None:
    """From here to the end of the transaction nobody else passes the same lock; on SQLite that is always so."""
    if db.dialect.name == "postgresql":
        db.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": lock})


@contextmanager
def savepoint(db: Connection, name: str) -> Iterator[None]:
    """What is done inside is undone when it raises, and nothing else of the transaction.

    name: a word of ours, another one for each that stands inside another. SQLAlchemy's own savepoints do the same, but
    compile three statements each.
    """
    db.exec_driver_sql(f"SAVEPOINT {name}")
    try:
        yield
    except BaseException:
        db.exec_driver_sql(f"ROLLBACK TO SAVEPOINT {name}")
        raise
    db.exec_driver_sql(f"RELEASE SAVEPOINT {name}")


def _sqlite(url: URL) -> Engine:
    """An engine whose transactions are all BEGIN IMMEDIATE: a reader that later writes can then never be refused."""
    if url.database in IN_MEMORY:
        options = {"check_same_thread": False}
        engine = create_engine(url, hide_parameters=True, poolclass=StaticPool, connect_args=options)
    else:
        _make_file(Path(url.database or ""))
        engine = create_engine(url, hide_parameters=True)
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    return engine


def _make_file(path: Path) -> None:
    """Make the file readable by its owner only; SQLite gives its -wal and -shm the same mode."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    path.touch(mode=0o600)


def _prepare(connection: Any, _record: object) -> None:
    """Take transactions out of the sqlite3 module's hands, and make what is committed survive a power cut."""
    connection.isolation_level = None
    for pragma in (
        f"busy_timeout = {BUSY * 1000:.0f}",
        "journal_mode = WAL",
        "synchronous = FULL",
        "foreign_keys = ON",
    ):
        connection.execute(f"PRAGMA {pragma}")


@dataclass(slots=True, eq=False)
class Call:
    """One caller waiting for the writer: what to run, whom to tell, and what came of it."""

    work: Work[Any]
    future: "asyncio.Future[Any]"
    context: Context = field(default_factory=copy_context)
    result: Any = None
    error: BaseException | None = None

    def attempt(self, connection: Connection) -> None:
        """Run inside a savepoint. Raises only when the whole transaction is gone and the batch with it."""
        if self.future.cancelled():
            return
        raw: Any = connection.connection.dbapi_connection
        raw.execute("SAVEPOINT caller")
        try:
            self.result = self.context.run(self.work, connection)
        except BaseException as error:
            self.error = error
            if not raw.in_transaction:  # a full disk makes SQLite roll back everything by itself
                self.error = _behind(error)
                raise
            raw.execute("ROLLBACK TO caller")
        if not raw.in_transaction:
            raise RuntimeError("a database function ended the transaction, which belongs to others too")
        raw.execute("RELEASE caller")

    def answer(self) -> None:
        """Tell the caller, unless it has gone; in its own event loop."""
        if self.future.done():
            return
        if self.error is None:
            self.future.set_result(self.result)
        else:
            self.future.set_exception(self.error)


def _behind(error: BaseException) -> BaseException:
    """Why SQLite undid everything: that the savepoints went with it is a consequence, and stands in front."""
    cause, earlier = error, error.__context__
    while earlier is not None:
        cause = earlier if isinstance(earlier, DBAPIError) else cause
        earlier = earlier.__context__
    return cause


class Writer:
    """One thread that writes to SQLite. Whoever waits shares the next transaction, hence one disk flush for all."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._waiting: queue.SimpleQueue[Call | None] = queue.SimpleQueue()
        self._turn = threading.Lock()
        self._connection: Connection | None = None
        # A daemon: whoever forgets to close must not hang at exit, and a half-done transaction is undone anyway.
        self._thread = threading.Thread(target=self._serve, name="database", daemon=True)
        self._thread.start()

    async def run(self, work: Work[T]) -> T:
        """Queue the work and wait until its batch is committed."""
        call = Call(work, asyncio.get_running_loop().create_future())
        self._waiting.put(call)
        result: T = await call.future
        return result

    def alone(self) -> AbstractContextManager[object]:
        """In memory there is a single connection, so the schema must not change under a batch."""
        return self._turn

    def close(self) -> None:
        """Everything queued before is still written; None is the end of the queue."""
        self._waiting.put(None)
        self._thread.join()

    def _serve(self) -> None:
        while (first := self._waiting.get()) is not None:
            calls = [first]
            try:
                with self._turn, self._transaction() as connection:
                    first.attempt(connection)
                    for call in self._further():
                        calls.append(call)
                        call.attempt(connection)
            except BaseException as error:
                _fail(calls, error)
            _answer(calls)
        if self._connection:
            self._connection.close()

    @contextmanager
    def _transaction(self) -> Iterator[Connection]:
        """A transaction on the connection that stays open from batch to batch; after trouble on a new one."""
        connection, self._connection = self._connection or self._engine.connect(), None
        try:
            with connection.begin():
                yield connection
        except BaseException:
            connection.close()
            raise
        self._connection = connection

    def _further(self) -> Iterator[Call]:
        """Those who came meanwhile, up to the size of a batch and for as long as it may last."""
        until = time.monotonic() + LASTS
        for _ in range(BATCH - 1):
            if time.monotonic() > until:
                return
            try:
                call = self._waiting.get_nowait()
            except queue.Empty:
                return
            if call is None:
                self._waiting.put(None)  # leave the end where `_serve` will find it
                return
            yield call


def _fail(calls: list[Call], error: BaseException) -> None:
    """Nothing of the batch is stored; who failed before keeps the error of their own."""
    for call in calls:
        call.error = call.error or error


def _answer(calls: list[Call]) -> None:
    """Wake each event loop once for all its callers: waking is a system call."""
    for loop in {call.future.get_loop() for call in calls}:
        own = [call for call in calls if call.future.get_loop() is loop]
        with suppress(RuntimeError):  # a closed loop has nobody left to tell
            loop.call_soon_threadsafe(_tell, own)


def _tell(calls: list[Call]) -> None:
    for call in calls:
        call.answer()


class Pool:
    """Threads that each run one PostgreSQL transaction at a time."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._threads = ThreadPoolExecutor(THREADS, thread_name_prefix="database")

    async def run(self, work: Work[T]) -> T:
        """Wait for a free thread and run there."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._threads, copy_context().run, self._attempts, work)

    def alone(self) -> AbstractContextManager[object]:
        """The schema is guarded by a lock of the server, because other processes may change it as well."""
        return nullcontext()

    def close(self) -> None:
        """Finish what is queued."""
        self._threads.shutdown()

    def _attempts(self, work: Work[T]) -> T:
        for pause in PAUSES:
            try:
                return self._once(work)
            except DBAPIError as error:
                if not _worth_again(error):
                    raise
                time.sleep(pause * random.uniform(0.5, 1.5))  # two who collided must not meet again
        return self._once(work)

    def _once(self, work: Work[T]) -> T:
        with self._engine.connect() as connection, connection.begin() as transaction:
            result = work(connection)
            try:
                transaction.commit()
            except DBAPIError as error:
                if error.connection_invalidated:
                    raise CommitUnknown("the connection broke during COMMIT") from error
                raise
            return result


def _worth_again(error: DBAPIError) -> bool:
    """Collisions, connections lost before COMMIT and servers not answering: nothing was stored for certain."""
    unreachable = isinstance(error, OperationalError) and error.statement is None
    raced = getattr(getattr(error.orig, "diag", None), "constraint_name", None) == RACED
    collided = raced or getattr(error.orig, "sqlstate", None) in COLLIDED
    return collided or error.connection_invalidated or unreachable
