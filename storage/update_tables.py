"""What was heard: events seen, and events that failed."""

from sqlalchemy import JSON, Column, String, Table, Text

from storage.columns import at, number
from storage.types import metadata

seen_update = Table(
    "seen_update",
    metadata,
    Column("id", String(255), primary_key=True),
    at("at"),
    # Of a message that the bot made something of: a digest of its words, so that a correction of none of them is known.
    Column("words", String(16)),
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
