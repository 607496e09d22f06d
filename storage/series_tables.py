"""Meetings that come again and again, and promises of so many of them in a year."""

from sqlalchemy import Boolean, Column, Date, ForeignKey, Index, Integer, String, Table, false

from storage.columns import at, number, ref
from storage.types import Id, metadata

series = Table(
    "series",
    metadata,
    number(),
    ref("community", "community"),
    ref("group", "working_group"),
    Column("title", String(300), nullable=False),
    Column("place", String(300), nullable=False, server_default=""),
    # The wall time is what was agreed, the instants of single meetings follow from it.
    Column("zone", String(60), nullable=False),
    Column("wall_start", String(5), nullable=False),
    Column("wall_end", String(5)),
    # The rule: see domain.language.meetings.recurring.Recurrence.
    Column("weekday", Integer),
    Column("interval", Integer, nullable=False),
    Column("months", Integer, nullable=False),
    Column("nth", Integer, nullable=False),
    Column("day", Integer, nullable=False),
    Column("month", Integer, nullable=False),
    Column("first", Date, nullable=False),
    Column("ahead", Integer, nullable=False),
    Column("capacity", Integer),
    ref("convener", "person", optional=True),
    Column("status", String(12), nullable=False),
    at("created_at"),
    # When the next card is due.
    at("next_at", optional=True),
    Index("ix_series_next_at", "next_at"),
)

series_audience = Table(
    "series_audience",
    metadata,
    Column("series", Id, ForeignKey("series.id", ondelete="CASCADE"), primary_key=True),
    Column("group", Id, ForeignKey("working_group.id", ondelete="CASCADE"), primary_key=True, index=True),
)

# Only days of which there is something to know: left out, moved, or called.
series_day = Table(
    "series_day",
    metadata,
    Column("series", Id, ForeignKey("series.id", ondelete="CASCADE"), primary_key=True),
    Column("day", Date, primary_key=True),
    Column("skipped", Boolean, nullable=False, server_default=false()),
    Column("moved", String(16)),
    ref("meeting", "meeting", optional=True),
)

commitment = Table(
    "commitment",
    metadata,
    number(),
    ref("community", "community"),
    ref("group", "working_group"),
    Column("title", String(300), nullable=False),
    Column("least", Integer, nullable=False),
    Column("most", Integer, nullable=False),
    Column("from_month", Integer, nullable=False),
    Column("to_month", Integer, nullable=False),
    # For which meeting of which year whoever runs the group was asked last.
    Column("asked_year", Integer, nullable=False, server_default="0"),
    Column("asked_number", Integer, nullable=False, server_default="0"),
    at("created_at"),
    # When to look again whether somebody is to be asked.
    at("next_at"),
    at("ended_at", optional=True),
)
