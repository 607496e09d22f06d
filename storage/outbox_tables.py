"""What is shown: where cards stand, questions that wait for an answer, what is owed to the networks."""

from sqlalchemy import JSON, Boolean, Column, Index, Integer, String, Table, text

from storage.columns import at, number, ref
from storage.types import Id, metadata

copy = Table(
    "card_copy",
    metadata,
    number(),
    ref("room", "room"),
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
    number(),
    ref("room", "room"),
    ref("person", "person"),
    Column("kind", String(40), nullable=False),
    Column("values", JSON, nullable=False),
    Column("message", String(255)),
    at("asked_at"),
    at("expires_at"),
    at("answered_at", optional=True),
)

outbox = Table(
    "outbox",
    metadata,
    number(),
    Column("platform", String(20), nullable=False),
    ref("room", "room"),
    Column("kind", String(10), nullable=False),
    Column("urgent", Boolean, nullable=False),
    Column("card", JSON),
    # A file is written when it is sent: {"kind": …, "subject": …}.
    Column("file", JSON),
    ref("copy", "card_copy", optional=True),
    ref("question", "question", optional=True),
    Column("message", String(255)),
    Column("emoji", String(16), nullable=False, server_default=""),
    Column("state", String(10), nullable=False),  # new, sending, sent, unknown, dead
    Column("attempts", Integer, nullable=False, server_default="0"),
    at("not_before"),
    at("lease", optional=True),
    Column("device", String(255), nullable=False, server_default=""),  # that has it in hand, where a network has such
    Column("sent", String(255)),
    Column("why", String(300), nullable=False, server_default=""),
    at("created_at"),
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
