"""How a deed that others saw is taken back."""

from sqlalchemy import JSON, Column, String, Table

from storage.columns import at, number, ref
from storage.types import metadata

undo = Table(
    "undo",
    metadata,
    number(),
    ref("person", "person"),
    Column("kind", String(40), nullable=False),
    # What stood before, in the words of whoever did the deed.
    Column("values", JSON, nullable=False),
    at("at"),
    at("taken_at", optional=True),
)
