"""Who was at a meeting."""

from sqlalchemy import Boolean, Column, ForeignKey, String, Table, UniqueConstraint, false

from storage.columns import at, number, ref
from storage.types import Id, metadata

attendance_sheet = Table(
    "attendance_sheet",
    metadata,
    Column("meeting", Id, ForeignKey("meeting.id", ondelete="CASCADE"), primary_key=True),
    # When whoever keeps it was asked, and when they said that it is right.
    at("asked_at", optional=True),
    at("closed_at", optional=True),
)

attendance = Table(
    "attendance",
    metadata,
    number(),
    ref("meeting", "meeting", index=False),
    ref("person", "person"),
    Column("presence", String(12), nullable=False),
    # The side for which they were there, and whether as a member: people change, the record does not.
    Column("side", String(20), nullable=False),
    Column("voting", Boolean, nullable=False),
    Column("silent", Boolean, nullable=False),
    Column("substitute", String(200), nullable=False, server_default=""),
    Column("arrives", String(5), nullable=False, server_default=""),
    Column("leaves", String(5), nullable=False, server_default=""),
    Column("late", Boolean, nullable=False, server_default=false()),
    Column("early", Boolean, nullable=False, server_default=false()),
    # Whether somebody has said it: then no answer changes it any more.
    Column("by_hand", Boolean, nullable=False, server_default=false()),
    UniqueConstraint("meeting", "person"),
)

attendance_guest = Table(
    "attendance_guest",
    metadata,
    number(),
    ref("meeting", "meeting", index=False),
    Column("name", String(200), nullable=False),
    Column("organisation", String(200), nullable=False, server_default=""),
    Column("here", Boolean, nullable=False),
    UniqueConstraint("meeting", "name"),
)

# Somebody says afterwards that they were not there; whoever keeps the list decides.
attendance_excuse = Table(
    "attendance_excuse",
    metadata,
    number(),
    ref("meeting", "meeting", index=False),
    ref("person", "person"),
    Column("state", String(10), nullable=False),
    at("at"),
    UniqueConstraint("meeting", "person"),
)
