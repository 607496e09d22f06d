"""Votes: what was put to a group, what each member said, what came of it."""

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, String, Table

from storage.columns import at, number, ref
from storage.types import Id, metadata

motion = Table(
    "motion",
    metadata,
    number(),
    ref("community", "community"),
    ref("group", "working_group"),
    Column("text", String(1000), nullable=False),
    Column("zone", String(60), nullable=False),
    ref("opener", "person", optional=True),
    Column("status", String(12), nullable=False),
    Column("silence", String(12), nullable=False),
    # The wall time at which a vote out of the meeting ends.
    Column("wall_until", String(16)),
    at("created_at"),
    at("opened_at", optional=True),
    at("nudged_at", optional=True),
    at("closed_at", optional=True),
    # The result stays when nobody's own vote is kept any more.
    Column("yes", Integer),
    Column("no", Integer),
    Column("abstained", Integer),
    Column("silent", Integer),
    Column("carried", Boolean),
    # In whose minutes it stands.
    ref("meeting", "meeting", optional=True),
    Index("ix_motion_status", "status"),
)

motion_vote = Table(
    "motion_vote",
    metadata,
    Column("motion", Id, ForeignKey("motion.id", ondelete="CASCADE"), primary_key=True),
    Column("person", Id, ForeignKey("person.id", ondelete="CASCADE"), primary_key=True, index=True),
    Column("choice", String(8), nullable=False),
    at("at"),
)
