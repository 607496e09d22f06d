"""One plausible row for every table, whatever its columns: so that a migration is tested with something in it."""

from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import Column, Connection, Enum, MetaData, Table, insert, select, types

FITTING: tuple[tuple[type[types.TypeEngine[Any]], Any], ...] = (
    (types.Boolean, True),
    (types.Integer, 1),
    (types.Float, 1.5),
    (types.Numeric, Decimal("1.5")),
    (types.DateTime, datetime(2009, 12, 8, 9, tzinfo=UTC)),
    (types.Date, date(2009, 12, 8)),
    (types.Time, time(9)),
    (types.Interval, timedelta(hours=1)),
    (types.LargeBinary, b"x"),
    (types.JSON, {"č": 1}),
    (types.Uuid, UUID(int=1)),
    (types.String, "č"),
)
"""Kinds of columns, the narrower first, and a value that fits; a column may name its own: info={"example": …}."""


def fill(connection: Connection, actual: MetaData, declared: MetaData) -> int:
    """Put a row into every empty table, parents before children; how many were put.

    `actual` is reflected from the database as it stands; `declared` tells what reflection cannot know.
    """
    put = 0
    for table in actual.sorted_tables:
        if table.name != "alembic_version" and connection.execute(select(table).limit(1)).first() is None:
            connection.execute(insert(table).values(row(connection, table, declared.tables.get(table.name))))
            put += 1
    return put


def row(connection: Connection, table: Table, declared: Table | None) -> dict[str, Any]:
    """A value for each column, the nullable ones too, except for references that nothing can answer yet."""
    values = {}
    for column in table.columns:
        twin = declared.columns.get(column.name) if declared is not None else None
        value = fitting(connection, column, twin)
        if value is not None or not column.nullable:
            values[column.name] = value
    return values


def fitting(connection: Connection, column: Column[Any], declared: Column[Any] | None) -> Any:
    """A value that the column takes. Raises LookupError for a type not thought of."""
    for key in column.foreign_keys:
        return connection.scalar(select(key.column).limit(1))
    if declared is not None and "example" in declared.info:
        return declared.info["example"]
    told = declared.type if declared is not None else column.type
    if isinstance(told, Enum):
        return told.enums[0]
    for kind, value in FITTING:
        if isinstance(column.type, kind):
            return _as_stored(connection, value)
    raise LookupError(f"{column} has a type that tests/rows.py does not know: {column.type!r}")


def _as_stored(connection: Connection, value: Any) -> Any:
    """Reflection knows SQLite's own DATETIME only, which takes what UTCDateTime would have made."""
    if isinstance(value, datetime) and connection.dialect.name == "sqlite":
        return value.replace(tzinfo=None)
    return value
