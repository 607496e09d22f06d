"""Minutes: where they are in their life, what was said to a draft, what was published, what it decided."""

from sqlalchemy import JSON, Boolean, Column, ForeignKey, Integer, String, Table, UniqueConstraint, false, text

from storage.columns import at, number, ref
from storage.types import Id, metadata

minutes = Table(
    "minutes",
    metadata,
    Column("meeting", Id, ForeignKey("meeting.id", ondelete="CASCADE"), primary_key=True),
    Column("status", String(12), nullable=False),
    ref("author", "person", optional=True),
    ref("verifier", "person", optional=True),
    Column("version", Integer, nullable=False, server_default=text("1")),
    Column("reason", String(300), nullable=False, server_default=""),
    at("until", optional=True),
    at("verified_at", optional=True),
    at("published_at", optional=True),
    # Whether the author and the coordinators were told that nothing is published, and that comments are over.
    Column("reminded", Boolean, nullable=False, server_default=false()),
    Column("warned", Boolean, nullable=False, server_default=false()),
    Column("silence", Boolean, nullable=False, server_default=false()),
    at("created_at"),
)

minutes_comment = Table(
    "minutes_comment",
    metadata,
    number(),
    ref("meeting", "meeting"),
    ref("person", "person"),
    Column("text", String(1000), nullable=False),
    Column("settled", Boolean, nullable=False, server_default=false()),
    at("at"),
)

# What was published is never edited: a correction is a row of its own.
minutes_version = Table(
    "minutes_version",
    metadata,
    number(),
    ref("meeting", "meeting", index=False),
    Column("version", Integer, nullable=False),
    Column("reason", String(300), nullable=False, server_default=""),
    Column("body", JSON, nullable=False),
    at("at"),
    UniqueConstraint("meeting", "version"),
)

# The resolutions of the newest published version, to be searched.
resolution = Table(
    "resolution",
    metadata,
    number(),
    ref("meeting", "meeting", index=False),
    ref("item", "agenda_item", optional=True, index=False),
    Column("number", Integer, nullable=False),
    Column("year", Integer, nullable=False),
    Column("subject", String(200), nullable=False, server_default=""),
    Column("verb", String(20), nullable=False),
    Column("text", String(2000), nullable=False),
    Column("vote", JSON),
    UniqueConstraint("meeting", "number"),
)
