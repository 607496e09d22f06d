"""Tasks with their owners, and what is said before a meeting or before the day of a task."""

from sqlalchemy import Column, ForeignKey, Index, Integer, String, Table, text

from storage.columns import at, number, ref
from storage.types import Id, metadata

task = Table(
    "task",
    metadata,
    number(),
    ref("community", "community"),
    ref("group", "working_group"),
    Column("text", String(1000), nullable=False),
    Column("due", String(10)),  # a wall date in the group's zone; a task without one is remembered at the next meeting
    ref("meeting", "meeting", optional=True),
    # The meeting by which it is promised: `due` is its day and moves with it.
    Column("until", Id, ForeignKey("meeting.id", ondelete="SET NULL"), index=True),
    # The rhythm in which it comes again, "" for once.
    Column("every", String(20), nullable=False, server_default=""),
    ref("item", "agenda_item", optional=True),
    ref("given_by", "person", optional=True),
    Column("state", String(10), nullable=False),
    at("created_at"),
    at("closed_at", optional=True),
)

task_owner = Table(
    "task_owner",
    metadata,
    number(),
    ref("task", "task"),
    ref("person", "person", optional=True),
    # A guest, a role or an organisation that no person of the roster stands for.
    Column("name", String(200), nullable=False, server_default=""),
    # The role by which they answer: its next holder takes the share over.
    Column("post", Id, ForeignKey("post.id", ondelete="SET NULL"), index=True),
    # The share that is handed to them; it refers to nothing, for the merging of two people may take that row.
    Column("after", Id),
    Column("state", String(10), nullable=False),
    at("changed_at", optional=True),
)

reminder = Table(
    "reminder",
    metadata,
    number(),
    Column("kind", String(20), nullable=False),
    Column("subject", String(20), nullable=False),
    Column("subject_id", Id, nullable=False),
    # Minutes before the meeting or days before the task's day, and the wall time or date that is announced.
    Column("before", Integer, nullable=False),
    Column("about", String(16), nullable=False),
    ref("group", "working_group", optional=True),
    ref("person", "person", optional=True),
    at("due_at"),
    at("fired_at", optional=True),
    Index(
        "ix_reminder_due", "due_at", sqlite_where=text("fired_at IS NULL"), postgresql_where=text("fired_at IS NULL")
    ),
    Index("ix_reminder_subject", "subject", "subject_id"),
)
