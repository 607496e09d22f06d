"""How a meeting went: what was on, how each item came out, what was written down."""

from sqlalchemy import Boolean, Column, ForeignKey, String, Table, false

from storage.columns import at, number, ref
from storage.types import Id, metadata


def _key(name: str, table: str) -> Column[int]:
    return Column(name, Id, ForeignKey(f"{table}.id", ondelete="CASCADE"), primary_key=True)


sitting = Table(
    "sitting",
    metadata,
    _key("meeting", "meeting"),
    # Without an instant the way to begin was merely offered.
    at("began_at", optional=True),
    at("ended_at", optional=True),
    ref("current", "agenda_item", optional=True, index=False),
    # The next meeting as it was announced, on the wall of this one.
    Column("next_start", String(16)),
    Column("next_end", String(16)),
)

sitting_outcome = Table(
    "sitting_outcome",
    metadata,
    _key("item", "agenda_item"),
    ref("meeting", "meeting"),
    Column("outcome", String(12)),
    # Somebody has said that it is not carried over.
    Column("let_go", Boolean, nullable=False, server_default=false()),
)

sitting_note = Table(
    "sitting_note",
    metadata,
    number(),
    ref("meeting", "meeting"),
    ref("item", "agenda_item", optional=True, index=False),
    ref("author", "person", optional=True),
    Column("kind", String(12), nullable=False),
    Column("text", String(2000), nullable=False),
    at("at"),
)

# An item that was left over, and the one that stands for it on a later programme.
carried_item = Table(
    "carried_item",
    metadata,
    _key("item", "agenda_item"),
    ref("origin", "agenda_item"),
)
