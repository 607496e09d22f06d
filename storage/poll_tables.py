"""Finding a date: what is proposed, to whom, and how it suits them."""

from sqlalchemy import Boolean, Column, ForeignKey, Index, String, Table, UniqueConstraint

from storage.columns import at, number, ref
from storage.types import Id, metadata

poll = Table(
    "poll",
    metadata,
    number(),
    ref("community", "community"),
    ref("group", "working_group"),
    Column("title", String(300), nullable=False),
    Column("zone", String(60), nullable=False),
    ref("convener", "person", optional=True),
    Column("status", String(12), nullable=False),
    # The draft or meeting that came of it.
    ref("meeting", "meeting", optional=True),
    at("created_at"),
    # When the silent are to be reminded, and when they were; when the convener heard that nobody is silent.
    at("nudge_at", optional=True),
    at("nudged_at", optional=True),
    at("told_at", optional=True),
    Index("ix_poll_status", "status"),
)

poll_audience = Table(
    "poll_audience",
    metadata,
    Column("poll", Id, ForeignKey("poll.id", ondelete="CASCADE"), primary_key=True),
    Column("group", Id, ForeignKey("working_group.id", ondelete="CASCADE"), primary_key=True, index=True),
)

poll_option = Table(
    "poll_option",
    metadata,
    number(),
    ref("poll", "poll", index=False),
    Column("wall_start", String(16), nullable=False),
    Column("wall_end", String(16)),
    Column("offered", Boolean, nullable=False),
    UniqueConstraint("poll", "wall_start"),
)

poll_vote = Table(
    "poll_vote",
    metadata,
    Column("option", Id, ForeignKey("poll_option.id", ondelete="CASCADE"), primary_key=True),
    Column("person", Id, ForeignKey("person.id", ondelete="CASCADE"), primary_key=True, index=True),
    Column("stance", String(5), nullable=False),
    at("at"),
)
