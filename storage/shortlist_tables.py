"""Votes among a few topics."""

from sqlalchemy import Boolean, Column, ForeignKey, Integer, String, Table, false

from storage.columns import at, number, ref
from storage.types import Id, metadata

shortlist = Table(
    "shortlist",
    metadata,
    number(),
    ref("community", "community"),
    ref("opened_by", "person", optional=True),
    # Wall time and zone are what was said; without a time it is still being prepared.
    Column("wall_end", String(16)),
    Column("zone", String(60), nullable=False),
    Column("by_organisation", Boolean, nullable=False, server_default=false()),
    at("made_at"),
    at("opened_at", optional=True),
    at("closed_at", optional=True),
)

shortlist_topic = Table(
    "shortlist_topic",
    metadata,
    Column("shortlist", Id, ForeignKey("shortlist.id", ondelete="CASCADE"), primary_key=True),
    Column("topic", Id, ForeignKey("topic.id", ondelete="CASCADE"), primary_key=True, index=True),
    Column("position", Integer, nullable=False),
)

shortlist_vote = Table(
    "shortlist_vote",
    metadata,
    Column("shortlist", Id, ForeignKey("shortlist.id", ondelete="CASCADE"), primary_key=True),
    Column("person", Id, ForeignKey("person.id", ondelete="CASCADE"), primary_key=True, index=True),
    ref("topic", "topic"),
    at("at"),
)
