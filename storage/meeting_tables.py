"""Meetings: whom they are called for, who comes, their programme, and the topics that wait for one."""

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, String, Table, UniqueConstraint, false, text

from storage.columns import at, number, ref
from storage.types import Id, metadata

meeting = Table(
    "meeting",
    metadata,
    number(),
    ref("community", "community"),
    ref("group", "working_group"),
    Column("number", Integer),
    Column("year", Integer),
    Column("title", String(300), nullable=False),
    Column("place", String(300), nullable=False, server_default=""),
    Column("link", String(300), nullable=False, server_default=""),
    # Wall time and zone are what was agreed; the instants follow from them and serve for searching.
    Column("wall_start", String(16), nullable=False),
    Column("wall_end", String(16)),
    Column("zone", String(60), nullable=False),
    # How many seats there are, where anybody counts them.
    Column("capacity", Integer),
    at("starts_at"),
    at("ends_at", optional=True),
    ref("convener", "person", optional=True),
    Column("status", String(12), nullable=False),
    Column("epoch", Integer, nullable=False, server_default="1"),
    # Never falls, whatever is taken back: a calendar keeps the entry with the highest one.
    Column("revision", Integer, nullable=False, server_default="0"),
    at("created_at"),
    # When its cards were closed, for it was over.
    at("closed_at", optional=True),
    Index("ix_meeting_starts_at", "starts_at"),
    Index("uq_meeting_number", "group", "year", "number", unique=True),
)

audience = Table(
    "audience",
    metadata,
    Column("meeting", Id, ForeignKey("meeting.id", ondelete="CASCADE"), primary_key=True),
    Column("group", Id, ForeignKey("working_group.id", ondelete="CASCADE"), primary_key=True, index=True),
)

rsvp = Table(
    "rsvp",
    metadata,
    number(),
    ref("meeting", "meeting", index=False),
    ref("person", "person"),
    Column("answer", String(10), nullable=False),
    Column("substitute", String(200)),
    Column("arrives", String(5)),
    Column("leaves", String(5)),
    Column("mode", String(10)),
    Column("reason", String(300)),
    # Later than it begins, or not to the end, where no hour was named.
    Column("late", Boolean, nullable=False, server_default=text("false")),
    Column("early", Boolean, nullable=False, server_default=text("false")),
    # The message that said so: only its correction is a newer word than what was said after it.
    Column("message", String(255)),
    # The epoch of the meeting that was answered: after a move an older yes waits for a word.
    Column("epoch", Integer, nullable=False),
    at("at"),
    UniqueConstraint("meeting", "person"),
)

guest = Table(
    "guest",
    metadata,
    number(),
    ref("meeting", "meeting"),
    ref("invited_by", "person", optional=True),
    Column("name", String(200), nullable=False),
    Column("organisation", String(200), nullable=False, server_default=""),
    UniqueConstraint("meeting", "invited_by", "name"),
)

agenda_item = Table(
    "agenda_item",
    metadata,
    number(),
    ref("meeting", "meeting"),
    Column("position", Integer, nullable=False),
    Column("text", String(500), nullable=False),
    Column("presenter", String(200), nullable=False, server_default=""),
    Column("minutes", Integer),
    Column("state", String(10), nullable=False),
    ref("proposed_by", "person", optional=True),
    ref("topic", "topic", optional=True),
    # The capability that put it there and fills it, "" for what people wrote.
    Column("filled_by", String(20), nullable=False, server_default=""),
    at("created_at"),
    at("dropped_at", optional=True),
)

topic = Table(
    "topic",
    metadata,
    number(),
    ref("community", "community"),
    ref("group", "working_group", optional=True),
    ref("author", "person"),
    Column("text", String(500), nullable=False),
    Column("state", String(12), nullable=False),
    Column("reason", String(500), nullable=False, server_default=""),
    ref("merged_into", "topic", optional=True),
    ref("meeting", "meeting", optional=True),
    # A client's situation: nobody is named with it, and it is seen once a coordinator has approved its words.
    Column("situation", Boolean, nullable=False, server_default=false()),
    at("created_at"),
)

# How the community counts its topics' voices; without a row each person has one.
topic_rule = Table(
    "topic_rule",
    metadata,
    Column("community", Id, ForeignKey("community.id", ondelete="CASCADE"), primary_key=True),
    Column("by_organisation", Boolean, nullable=False),
)

support = Table(
    "support",
    metadata,
    Column("topic", Id, ForeignKey("topic.id", ondelete="CASCADE"), primary_key=True),
    Column("person", Id, ForeignKey("person.id", ondelete="CASCADE"), primary_key=True, index=True),
    at("at"),
)
