"""Go-rounds and brainstorms, and what was said in them."""

from sqlalchemy import Column, ForeignKey, Integer, String, Table

from storage.columns import at, number, ref
from storage.types import Id, metadata

go_round = Table(
    "go_round",
    metadata,
    number(),
    ref("group", "working_group"),
    ref("meeting", "meeting", optional=True),
    Column("kind", String(10), nullable=False),
    Column("question", String(300), nullable=False),
    ref("opened_by", "person", optional=True),
    at("opened_at"),
    at("closed_at", optional=True),
)

go_round_turn = Table(
    "go_round_turn",
    metadata,
    Column("round", Id, ForeignKey("go_round.id", ondelete="CASCADE"), primary_key=True),
    Column("person", Id, ForeignKey("person.id", ondelete="CASCADE"), primary_key=True, index=True),
    Column("position", Integer, nullable=False),
)

go_round_word = Table(
    "go_round_word",
    metadata,
    number(),
    ref("round", "go_round"),
    ref("person", "person"),
    # "" where somebody lets their turn go by.
    Column("text", String(400), nullable=False),
    # Of an idea: the older one that it was put to.
    ref("same", "go_round_word", optional=True),
    at("at"),
)
