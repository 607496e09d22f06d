"""What was heard and done: events seen, events that failed, and the log of deeds."""

from sqlalchemy import JSON, Column, String, Table, Text

from storage.columns import at, number, ref
from storage.types import Id, metadata

seen_update = Table(
    "seen_update",
    metadata,
    Column("id", String(255), primary_key=True),
    at("at"),
)

failed_update = Table(
    "failed_update",
    metadata,
    number(),
    Column("update", String(255), nullable=False),
    Column("event", JSON, nullable=False),
    Column("error", Text, nullable=False),
    Column("ticket", String(12), nullable=False),
    at("at"),
)

audit = Table(
    "audit",
    metadata,
    number(),
    ref("community", "community", optional=True),
    Column("person", Id),
    Column("deed", String(60), nullable=False),
    Column("subject", String(20), nullable=False),
    Column("subject_id", Id),
    Column("values", JSON, nullable=False),
    Column("hash", String(64), nullable=False),
    at("at"),
)
