"""Who is who: personal invitations, newcomers who may be on the roster already, whoever waits outside, who is where."""

from sqlalchemy import JSON, Boolean, Column, String, Table, UniqueConstraint

from storage.columns import at, number, ref
from storage.types import Id, metadata

# A one-time code by which one person of the roster, and nobody else, gets their account; only its hash is kept.
personal_invite = Table(
    "personal_invite",
    metadata,
    number(),
    Column("code", String(64), nullable=False, unique=True),
    ref("person", "person"),
    ref("group", "working_group"),
    at("made_at"),
    at("expires_at"),
    at("used_at", optional=True),
)

# A newcomer is called like somebody on the roster: are they one person?
claim = Table(
    "claim",
    metadata,
    number(),
    ref("newcomer", "person"),
    ref("group", "working_group"),
    at("asked_at"),
    # Who it is in the end; settled without one: somebody else.
    ref("entry", "person", optional=True),
    Column("journal", Id),
    at("settled_at", optional=True),
)

# An account that is not in the group tapped there: the tap is kept until a coordinator lets it in or not.
knock = Table(
    "knock",
    metadata,
    number(),
    ref("account", "account"),
    ref("group", "working_group"),
    ref("room", "room"),
    Column("name", String(200), nullable=False),
    Column("tap", JSON),
    Column("state", String(10), nullable=False),  # waiting, refused
    at("at"),
    UniqueConstraint("account", "group"),
)

# What is known of an account's being in a chat: the network said so, or it acted there.
seat = Table(
    "seat",
    metadata,
    number(),
    ref("account", "account"),
    Column("chat", String(255), nullable=False),
    Column("here", Boolean, nullable=False),
    UniqueConstraint("account", "chat"),
)
