"""The whole state as JSON lines that either engine reads: `docs/en/export-format.md` describes every line.

Tables are read as they stand in the database, not as this program declares them: so an export made by an older version
can be read into a database of that version's schema, which is then brought up to date.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    Column,
    Date,
    DateTime,
    MetaData,
    String,
    Table,
    func,
    insert,
    inspect,
    select,
    text,
    update,
)
from sqlalchemy import Connection as Db
from sqlalchemy.exc import OperationalError, StatementError

FORMAT = 1
VERSIONS = "alembic_version"
PIECE = 500  # rows written at once


class NotOurs(ValueError):
    """The lines are no export, or not a whole one; `key` names the sentence."""

    def __init__(self, key: str, **values: object) -> None:
        super().__init__(key)
        self.key = key
        self.values = values


class NotEmpty(Exception):
    """Something is in the database already; `table` is the first one with rows."""

    def __init__(self, table: str) -> None:
        super().__init__(table)
        self.table = table


@dataclass(frozen=True, slots=True)
class Counted:
    """How many rows a table has, and the SHA-256 of their lines."""

    table: str
    rows: int
    sum: str


def tables(db: Db) -> list[Table]:
    """All tables with rows of ours as they stand in the database, those that others refer to first."""
    actual = MetaData()
    actual.reflect(db)
    for column in (column for table in actual.tables.values() for column in table.columns):
        if isinstance(column.type, JSON):
            column.type.none_as_null = True  # nothing is NULL, not JSON's null
    return [table for table in actual.sorted_tables if table.name != VERSIONS]


def revision(db: Db) -> str:
    """The revision of the schema; "" for a database without tables."""
    if not inspect(db).has_table(VERSIONS):
        return ""
    return str(db.execute(text(f"SELECT version_num FROM {VERSIONS}")).scalar_one_or_none() or "")


# --- out


def export(db: Db) -> Iterator[str]:
    """Every row as a line, between a line that says what this is and one by which a cut-off file shows."""
    yield _line({"kolecko": FORMAT, "schema": revision(db)})
    whole, rows = hashlib.sha256(), 0
    for table in tables(db):
        for line in lines_of(db, table):
            whole.update(line.encode())
            rows += 1
            yield line
    yield _line({"end": {"rows": rows, "sha256": whole.hexdigest()}})


def lines_of(db: Db, table: Table) -> Iterator[str]:
    """The table's rows by their primary key."""
    order = [_ordered(db, column) for column in table.primary_key.columns]
    for row in db.execute(select(table).order_by(*order).execution_options(yield_per=PIECE)):
        plain = {column.name: _plain(value) for column, value in zip(table.columns, row, strict=True)}
        yield _line({"table": table.name, "row": plain})


def _ordered(db: Db, column: Column[Any]) -> Any:
    """Text by its bytes on both engines: a server sorts it by the language of its machine."""
    text_there = db.dialect.name == "postgresql" and isinstance(column.type, String)
    return column.collate("C") if text_there else column


def _plain(value: Any) -> Any:
    """An instant as "2009-12-08T09:00:00.000000Z", a day as "2009-12-08", everything else as JSON has it."""
    if not isinstance(value, datetime):
        return value.isoformat() if isinstance(value, date) else value
    instant = value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)
    return instant.strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def _line(said: dict[str, Any]) -> str:
    return json.dumps(said, ensure_ascii=False, sort_keys=True, separators=(",", ":")) + "\n"


def count(db: Db) -> list[Counted]:
    """Rows and checksum of each table."""
    counted = []
    for table in tables(db):
        whole, rows = hashlib.sha256(), 0
        for line in lines_of(db, table):
            whole.update(line.encode())
            rows += 1
        counted.append(Counted(table.name, rows, whole.hexdigest()))
    return counted


# --- in


def need_empty(db: Db) -> None:
    """Raises NotEmpty where there is a row of ours."""
    for table in tables(db):
        if db.execute(select(table).limit(1)).first() is not None:
            raise NotEmpty(table.name)


def clear(db: Db) -> None:
    """Remove every row."""
    for table in reversed(tables(db)):
        db.execute(table.delete())


def schema_of(lines: Iterator[str]) -> str:
    """The revision of the schema that the export was made from; takes its first line.

    Raises NotOurs.
    """
    head = _read(next(lines, ""))
    if head.get("kolecko") != FORMAT or not isinstance(head.get("schema"), str):
        raise NotOurs("cli-export-not-ours")
    return str(head["schema"])


def check(lines: Iterable[str]) -> None:
    """Raises NotOurs for what is not the whole rest of an export."""
    for _ in _whole(lines):
        pass


def read(db: Db, lines: Iterable[str]) -> int:
    """Put the rows of an export, whose first line was taken, into the empty tables of its schema; how many.

    Raises NotOurs for lines that are not a whole export.
    """
    filler, rows = _Filler(db), 0
    try:
        for said in _whole(lines):
            filler.add(said)
            rows += 1
        filler.finish()
    except (StatementError, ValueError) as error:  # rows that refer to nothing, values of another kind
        if isinstance(error, NotOurs | OperationalError):
            raise
        raise NotOurs("cli-export-torn") from None
    return rows


def _whole(lines: Iterable[str]) -> Iterator[dict[str, Any]]:
    """The rows up to the last line, which has to agree with them. Raises NotOurs."""
    sums = hashlib.sha256()
    for number, line in enumerate(lines):
        said = _read(line)
        if "end" in said:
            if said["end"] != {"rows": number, "sha256": sums.hexdigest()}:
                raise NotOurs("cli-export-torn")
            return
        sums.update(line.encode())
        yield said
    raise NotOurs("cli-export-torn")


def _read(line: str) -> dict[str, Any]:
    try:
        said = json.loads(line)
    except ValueError:
        said = None
    if not isinstance(said, dict):
        raise NotOurs("cli-export-not-ours")
    return said


class _Filler:
    """Writes rows table by table, several at once."""

    def __init__(self, db: Db) -> None:
        self._db = db
        self._tables = {table.name: table for table in tables(db)}
        self._table: Table | None = None
        self._rows: list[dict[str, Any]] = []
        self._loose: list[tuple[Table, str, dict[str, Any]]] = []

    def add(self, said: dict[str, Any]) -> None:
        """One row; written with its neighbours."""
        table = self._tables.get(str(said.get("table")))
        row = said.get("row")
        if table is None or not isinstance(row, dict) or row.keys() != set(table.columns.keys()):
            raise NotOurs("cli-export-not-ours")
        if table is not self._table or len(self._rows) == PIECE:
            self._write()
        self._table = table
        self._rows.append({name: self._stored(table, name, value) for name, value in row.items()})

    def _stored(self, table: Table, name: str, value: Any) -> Any:
        if value is None or not isinstance(table.columns[name].type, DateTime):
            day = value is not None and isinstance(table.columns[name].type, Date)
            return date.fromisoformat(str(value)) if day else value
        instant = datetime.fromisoformat(str(value))
        return instant.replace(tzinfo=None) if self._db.dialect.name == "sqlite" else instant

    def _write(self) -> None:
        """A row that refers to one of its own table may come before it: such references follow when all are there."""
        table, rows, self._rows = self._table, self._rows, []
        if table is None or not rows:
            return
        loops = [key.parent.name for key in table.foreign_keys if key.column.table is table]
        bare = [{name: None if name in loops else value for name, value in row.items()} for row in rows]
        self._db.execute(insert(table), bare)
        self._loose += [(table, name, row) for name in loops for row in rows if row[name] is not None]

    def finish(self) -> None:
        """The last rows, the references inside a table, and where the database counts on."""
        self._write()
        for table, name, row in self._loose:
            at = [column == row[column.name] for column in table.primary_key.columns]
            self._db.execute(update(table).where(*at).values({name: row[name]}))
        if self._db.dialect.name == "postgresql":
            self._count_on()

    def _count_on(self) -> None:
        """PostgreSQL does not notice numbers that were given by hand."""
        for table in self._tables.values():
            if "id" in table.columns and (last := self._db.scalar(select(func.max(table.columns["id"])))):
                name = self._db.scalar(text("SELECT pg_get_serial_sequence(:name, 'id')"), {"name": f'"{table.name}"'})
                if name:
                    self._db.execute(text("SELECT setval(:name, :last)"), {"name": name, "last": last})
