"""Columns that most tables have: an id of their own, a reference to another table's, an instant.

The tables stand in `*_tables`, by subject. Whoever changes one adds a revision (`python -m storage.migrations`).
"""

from sqlalchemy import Column, ForeignKey

from storage.types import Id, UTCDateTime


def number() -> Column[int]:
    """The id of a row, given by the database."""
    return Column("id", Id, primary_key=True, autoincrement=True)


def ref(name: str, table: str, *, optional: bool = False, index: bool = True) -> Column[int]:
    """The id of a row of another table, with which this one is deleted."""
    return Column(name, Id, ForeignKey(f"{table}.id", ondelete="CASCADE"), nullable=optional, index=index)


def at(name: str, *, optional: bool = False) -> Column[object]:
    """An instant in UTC."""
    return Column(name, UTCDateTime, nullable=optional)
