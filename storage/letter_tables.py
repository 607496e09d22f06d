"""Letters by e-mail: who is owed one about which meeting, and what they were told last."""

from sqlalchemy import Column, Integer, String, Table, Text, UniqueConstraint

from storage.columns import at, number, ref
from storage.types import metadata

letter = Table(
    "letter",
    metadata,
    number(),
    ref("meeting", "meeting", index=False),
    ref("person", "person"),
    # owed, sending, told or failed
    Column("state", String(10), nullable=False),
    Column("told", Text, nullable=False, server_default=""),
    Column("tries", Integer, nullable=False, server_default="0"),
    at("since"),
    at("next_at"),
    UniqueConstraint("meeting", "person"),
)
