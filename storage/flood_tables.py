"""What members have given today."""

from sqlalchemy import Column, Integer, String, Table, UniqueConstraint

from storage.columns import at, number, ref
from storage.types import metadata

spent = Table(
    "spent",
    metadata,
    number(),
    ref("person", "person"),
    Column("kind", String(10), nullable=False),
    Column("day", String(10), nullable=False),  # a wall date of the community's zone
    # Past the limit it goes on by refusals, so that a refusal is said once and its giver not flooded in turn.
    Column("number", Integer, nullable=False),
    at("at"),
    UniqueConstraint("person", "kind", "day"),
)
