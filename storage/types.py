"""The few column types of the house and the one `metadata` that all tables share."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import BigInteger, Column, DateTime, Dialect, ForeignKey, Integer, MetaData, TypeDecorator

# A constraint without a name cannot be altered on SQLite, so every one gets a name that a migration can foretell.
metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

# SQLite numbers rows by itself only in a column declared exactly INTEGER; that one holds 64 bits there all the same.
Id = BigInteger().with_variant(Integer(), "sqlite")


class UTCDateTime(TypeDecorator[datetime]):
    """An instant, microseconds kept: aware in, aware UTC out; a naive value raises ValueError.

    PostgreSQL keeps `timestamptz`. SQLite keeps text "2009-12-08 09:00:00.000000" in UTC, which sorts as time
    does; plain DateTime(timezone=True) would drop the offset there and store another instant in silence.
    """

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Turn any zone into UTC; ValueError for a time without one."""
        if value is None:
            return None
        if value.utcoffset() is None:
            raise ValueError(f"an instant needs a zone: {value.isoformat()}")
        instant = value.astimezone(UTC)
        return instant.replace(tzinfo=None) if dialect.name == "sqlite" else instant

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Give UTC back, whatever zone the server's session speaks."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if dialect.name == "sqlite" else value.astimezone(UTC)


def id_column() -> Column[int]:
    """The primary key `id`, 64 bits, numbered by the database."""
    return Column("id", Id, primary_key=True)


def link(name: str, target: str, *, ondelete: str | None = None, **options: Any) -> Column[int]:
    """A column that refers to the `id` of the table `target`; not null unless told otherwise."""
    options.setdefault("nullable", False)
    return Column(name, Id, ForeignKey(f"{target}.id", ondelete=ondelete), **options)
