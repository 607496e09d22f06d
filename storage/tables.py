"""The schema: what the bot was asked to keep. Whoever changes it adds a revision (`python -m storage.migrations`)."""

from sqlalchemy import JSON, Boolean, Column, ForeignKey, Index, Integer, String, Table, Text, UniqueConstraint, text

from storage.types import Id, UTCDateTime, metadata


def _id() -> Column[int]:
    return Column("id", Id, primary_key=True, autoincrement=True)


def _ref(name: str, table: str, *, optional: bool = False, index: bool = True) -> Column[int]:
    return Column(name, Id, ForeignKey(f"{table}.id", ondelete="CASCADE"), nullable=optional, index=index)


def _at(name: str, *, optional: bool = False) -> Column[object]:
    return Column(name, UTCDateTime, nullable=optional)


secret = Table("secret", metadata, Column("name", String(40), primary_key=True), Column("value", Text, nullable=False))

# --- who ------------------------------------------------------------------------------------------------------------

community = Table(
    "community",
    metadata,
    _id(),
    Column("name", String(200), nullable=False),
    Column("zone", String(60), nullable=False),
    Column("language", String(10), nullable=False),
    _at("created_at"),
)

organisation = Table(
    "organisation",
    metadata,
    _id(),
    _ref("community", "community"),
    Column("name", String(200), nullable=False),
    Column("side", String(20), nullable=False),
    UniqueConstraint("community", "name"),
)

person = Table(
    "person",
    metadata,
    _id(),
    _ref("community", "community"),
    _ref("organisation", "organisation", optional=True),
    Column("name", String(200), nullable=False),
    Column("before", String(60), nullable=False, server_default=""),
    Column("after", String(60), nullable=False, server_default=""),
    Column("gender", String(10)),
    Column("admin", Boolean, nullable=False, server_default=text("false")),
    Column("language", String(10)),
    Column("quiet_from", Integer),
    Column("quiet_to", Integer),
)

# Somebody entered twice, once for each network, is one person now; cards and logs may still name the other id.
former_person = Table("former_person", metadata, Column("id", Id, primary_key=True), _ref("person", "person"))

# A person may have accounts on both networks; an account belongs to one person at the most.
account = Table(
    "account",
    metadata,
    _id(),
    Column("platform", String(20), nullable=False),
    Column("name", String(255), nullable=False),
    Column("username", String(100)),
    _ref("person", "person", optional=True),
    # To the minute: whoever has two networks is written to where she last spoke.
    _at("heard_at", optional=True),
    UniqueConstraint("platform", "name"),
)

# A one-time code by which an account on another network becomes the same person's; only its hash is kept.
link_code = Table(
    "link_code",
    metadata,
    Column("code", String(64), primary_key=True),
    _ref("account", "account"),
    _at("expires_at"),
    _at("used_at", optional=True),
)

wrong_code = Table("wrong_code", metadata, _id(), _ref("account", "account"), _at("at"))

invite = Table(
    "invite",
    metadata,
    Column("code", String(64), primary_key=True),
    _ref("community", "community", optional=True),
    Column("name", String(200), nullable=False, server_default=""),
    _at("expires_at"),
    _at("used_at", optional=True),
)

group = Table(
    "working_group",
    metadata,
    _id(),
    _ref("community", "community"),
    Column("name", String(200), nullable=False),
    Column("kind", String(20), nullable=False),
    Column("language", String(10), nullable=False),
    Column("zone", String(60), nullable=False),
    Column("settings", JSON, nullable=False),
)

membership = Table(
    "membership",
    metadata,
    _id(),
    _ref("group", "working_group"),
    _ref("person", "person"),
    Column("role", String(20), nullable=False),
    Column("voting", Boolean, nullable=False, server_default=text("true")),
    _at("since"),
    _at("until", optional=True),
    UniqueConstraint("group", "person"),
)

# A room is a chat or one thread of it; its address is replaceable, for groups migrate and rooms are upgraded.
room = Table(
    "room",
    metadata,
    _id(),
    Column("platform", String(20), nullable=False),
    Column("chat", String(255), nullable=False),
    Column("thread", String(255), nullable=False, server_default=""),
    Column("private", Boolean, nullable=False),
    Column("title", String(255), nullable=False, server_default=""),
    _ref("group", "working_group", optional=True),
    _ref("account", "account", optional=True),
    Column("rights", String(100), nullable=False, server_default=""),
    Column("open", Boolean, nullable=False, server_default=text("true")),
    # When the room last heard that the bot cannot read what is written there.
    _at("complained_at", optional=True),
    UniqueConstraint("platform", "chat", "thread"),
)

# --- meetings -------------------------------------------------------------------------------------------------------

meeting = Table(
    "meeting",
    metadata,
    _id(),
    _ref("community", "community"),
    _ref("group", "working_group"),
    Column("number", Integer),
    Column("year", Integer),
    Column("title", String(300), nullable=False),
    Column("place", String(300), nullable=False, server_default=""),
    Column("link", String(300), nullable=False, server_default=""),
    # Wall time and zone are what was agreed; the instants follow from them and serve for searching.
    Column("wall_start", String(16), nullable=False),
    Column("wall_end", String(16)),
    Column("zone", String(60), nullable=False),
    _at("starts_at"),
    _at("ends_at", optional=True),
    _ref("convener", "person", optional=True),
    Column("status", String(12), nullable=False),
    Column("epoch", Integer, nullable=False, server_default="1"),
    _at("created_at"),
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
    _id(),
    _ref("meeting", "meeting", index=False),
    _ref("person", "person"),
    Column("answer", String(10), nullable=False),
    Column("substitute", String(200)),
    Column("arrives", String(5)),
    Column("leaves", String(5)),
    Column("mode", String(10)),
    Column("reason", String(300)),
    # The epoch of the meeting that was answered: after a move an older yes waits for a word.
    Column("epoch", Integer, nullable=False),
    _at("at"),
    UniqueConstraint("meeting", "person"),
)

guest = Table(
    "guest",
    metadata,
    _id(),
    _ref("meeting", "meeting"),
    _ref("invited_by", "person", optional=True),
    Column("name", String(200), nullable=False),
    Column("organisation", String(200), nullable=False, server_default=""),
    UniqueConstraint("meeting", "invited_by", "name"),
)

agenda_item = Table(
    "agenda_item",
    metadata,
    _id(),
    _ref("meeting", "meeting"),
    Column("position", Integer, nullable=False),
    Column("text", String(500), nullable=False),
    Column("presenter", String(200), nullable=False, server_default=""),
    Column("minutes", Integer),
    Column("state", String(10), nullable=False),
    _ref("proposed_by", "person", optional=True),
    _ref("topic", "topic", optional=True),
    _at("created_at"),
    _at("dropped_at", optional=True),
)

topic = Table(
    "topic",
    metadata,
    _id(),
    _ref("community", "community"),
    _ref("group", "working_group", optional=True),
    _ref("author", "person"),
    Column("text", String(500), nullable=False),
    Column("state", String(12), nullable=False),
    Column("reason", String(500), nullable=False, server_default=""),
    _ref("merged_into", "topic", optional=True),
    _ref("meeting", "meeting", optional=True),
    _at("created_at"),
)

support = Table(
    "support",
    metadata,
    Column("topic", Id, ForeignKey("topic.id", ondelete="CASCADE"), primary_key=True),
    Column("person", Id, ForeignKey("person.id", ondelete="CASCADE"), primary_key=True, index=True),
    _at("at"),
)

task = Table(
    "task",
    metadata,
    _id(),
    _ref("community", "community"),
    _ref("group", "working_group"),
    Column("text", String(1000), nullable=False),
    Column("due", String(10)),  # a wall date in the group's zone; a task without one is remembered at the next meeting
    _ref("meeting", "meeting", optional=True),
    _ref("item", "agenda_item", optional=True),
    _ref("given_by", "person", optional=True),
    Column("state", String(10), nullable=False),
    _at("created_at"),
    _at("closed_at", optional=True),
)

task_owner = Table(
    "task_owner",
    metadata,
    _id(),
    _ref("task", "task"),
    _ref("person", "person", optional=True),
    # A guest, a role or an organisation that no person of the roster stands for.
    Column("name", String(200), nullable=False, server_default=""),
    Column("state", String(10), nullable=False),
    _at("changed_at", optional=True),
)

# --- reminders ------------------------------------------------------------------------------------------------------

reminder = Table(
    "reminder",
    metadata,
    _id(),
    Column("kind", String(20), nullable=False),
    Column("subject", String(20), nullable=False),
    Column("subject_id", Id, nullable=False),
    # Minutes before the meeting or days before the task's day, and the wall time or date that is announced.
    Column("before", Integer, nullable=False),
    Column("about", String(16), nullable=False),
    _ref("group", "working_group", optional=True),
    _ref("person", "person", optional=True),
    _at("due_at"),
    _at("fired_at", optional=True),
    Index(
        "ix_reminder_due", "due_at", sqlite_where=text("fired_at IS NULL"), postgresql_where=text("fired_at IS NULL")
    ),
    Index("ix_reminder_subject", "subject", "subject_id"),
)

# --- what is shown --------------------------------------------------------------------------------------------------

copy = Table(
    "card_copy",
    metadata,
    _id(),
    _ref("room", "room"),
    Column("kind", String(20), nullable=False),
    Column("subject", Id, nullable=False),
    Column("message", String(255)),
    Column("digest", String(64)),
    Column("pin", Boolean, nullable=False, server_default=text("false")),
    Column("pinned", Boolean, nullable=False, server_default=text("false")),
    Column("state", String(10), nullable=False),  # live, moved (shrunk to a link), lost
    Column("page", Integer, nullable=False, server_default="0"),
    Index("ix_card_copy_subject", "kind", "subject"),
    Index("ix_card_copy_message", "room", "message"),
)

question = Table(
    "question",
    metadata,
    _id(),
    _ref("room", "room"),
    _ref("person", "person"),
    Column("kind", String(40), nullable=False),
    Column("values", JSON, nullable=False),
    Column("message", String(255)),
    _at("asked_at"),
    _at("expires_at"),
    _at("answered_at", optional=True),
)

outbox = Table(
    "outbox",
    metadata,
    _id(),
    Column("platform", String(20), nullable=False),
    _ref("room", "room"),
    Column("kind", String(10), nullable=False),
    Column("urgent", Boolean, nullable=False),
    Column("card", JSON),
    _ref("copy", "card_copy", optional=True),
    _ref("question", "question", optional=True),
    Column("message", String(255)),
    Column("emoji", String(16), nullable=False, server_default=""),
    Column("state", String(10), nullable=False),  # new, sending, sent, unknown, dead
    Column("attempts", Integer, nullable=False, server_default="0"),
    _at("not_before"),
    _at("lease", optional=True),
    Column("device", String(255), nullable=False, server_default=""),  # that has it in hand, where a network has such
    Column("sent", String(255)),
    Column("why", String(300), nullable=False, server_default=""),
    _at("created_at"),
    # One debt a copy: a burst of forty answers is one edit.
    Index(
        "uq_outbox_owed",
        "copy",
        "kind",
        unique=True,
        sqlite_where=text("state = 'new' AND copy IS NOT NULL"),
        postgresql_where=text("state = 'new' AND copy IS NOT NULL"),
    ),
    Index("ix_outbox_state", "platform", "state", "not_before"),
)

seen_update = Table(
    "seen_update",
    metadata,
    Column("id", String(255), primary_key=True),
    _at("at"),
)

failed_update = Table(
    "failed_update",
    metadata,
    _id(),
    Column("update", String(255), nullable=False),
    Column("event", JSON, nullable=False),
    Column("error", Text, nullable=False),
    Column("ticket", String(12), nullable=False),
    _at("at"),
)

audit = Table(
    "audit",
    metadata,
    _id(),
    _ref("community", "community", optional=True),
    Column("person", Id),
    Column("deed", String(60), nullable=False),
    Column("subject", String(20), nullable=False),
    Column("subject_id", Id),
    Column("values", JSON, nullable=False),
    Column("hash", String(64), nullable=False),
    _at("at"),
)
