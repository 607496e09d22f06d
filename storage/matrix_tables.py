"""The tables of storage.matrix. Addresses are Matrix's own words: rooms "!abc", events "$abc", users "@dana:server"."""

from sqlalchemy import JSON, Boolean, Column, Index, Integer, String, Table, Text

from storage.types import UTCDateTime, metadata

login = Table(
    "matrix_login",
    metadata,
    Column("user", String(255), primary_key=True),
    Column("device", String(255), nullable=False, server_default=""),
    Column("token", Text, nullable=False, server_default=""),
    Column("pickle_key", String(64), nullable=False, server_default=""),
    # Seeds of the master, self-signing and user-signing key, base64: whoever has them can speak for the bot.
    Column("seeds", JSON, nullable=False),
    # The place in the homeserver's stream up to which everything is committed here.
    Column("since", Text, nullable=False, server_default=""),
)

# A room in which somebody talks with the bot alone; the newest is where they are written to.
talk = Table(
    "matrix_talk",
    metadata,
    Column("room", String(255), primary_key=True),
    Column("user", String(255), nullable=False, index=True),
    Column("at", UTCDateTime, nullable=False),
)

# A message of the bot with what stands on its buttons: [{"name": mark or number, "data": signed}]; `seeded` once the
# bot has put the marks under it as its own reactions.
card = Table(
    "matrix_card",
    metadata,
    Column("message", String(255), primary_key=True),
    Column("room", String(255), nullable=False),
    Column("buttons", JSON, nullable=False),
    Column("gone", Boolean, nullable=False),
    Column("seeded", Boolean, nullable=False),
    Column("at", UTCDateTime, nullable=False),
    Index("ix_matrix_card_room", "room", "at"),
)

# Redacting tells only the reaction's own id, so whose it was and on what has to be kept.
reaction = Table(
    "matrix_reaction",
    metadata,
    Column("event", String(255), primary_key=True),
    Column("message", String(255), nullable=False, index=True),
    Column("user", String(255), nullable=False),
    Column("emoji", String(64), nullable=False),
    Column("at", UTCDateTime, nullable=False),
)

invitation = Table(
    "matrix_invitation",
    metadata,
    Column("room", String(255), primary_key=True),
    Column("inviter", String(255), nullable=False),
    Column("direct", Boolean, nullable=False),
    Column("at", UTCDateTime, nullable=False),
)

# A room that was upgraded, and the one that takes its place.
successor = Table(
    "matrix_successor",
    metadata,
    Column("room", String(255), primary_key=True),
    Column("replaces", String(255), nullable=False),
    Column("at", UTCDateTime, nullable=False),
)

# The newest event of each room that is committed here: so far back is caught up with after an absence.
last = Table(
    "matrix_last",
    metadata,
    Column("room", String(255), primary_key=True),
    Column("event", String(255), nullable=False),
)

# Encrypted events whose key has not come.
unread = Table(
    "matrix_unread",
    metadata,
    Column("event", String(255), primary_key=True),
    Column("room", String(255), nullable=False),
    Column("source", JSON, nullable=False),
    Column("told", Boolean, nullable=False),
    Column("place", Integer, nullable=False),
    Column("at", UTCDateTime, nullable=False),
)
