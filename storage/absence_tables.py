"""Who is away until when."""

from sqlalchemy import Column, String, Table

from storage.columns import at, number, ref
from storage.types import metadata

absence = Table(
    "absence",
    metadata,
    number(),
    ref("person", "person"),
    # Wall dates, both included.
    Column("since", String(10), nullable=False),
    Column("until", String(10), nullable=False),
    ref("substitute", "person", optional=True),
    at("ends_at"),
)
