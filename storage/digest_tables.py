"""Who gets a weekly digest, and when the next one is due."""

from sqlalchemy import Table, UniqueConstraint

from storage.columns import at, number, ref
from storage.types import metadata

digest = Table(
    "digest",
    metadata,
    number(),
    # One of them: a group's rooms, or a person alone.
    ref("group", "working_group", optional=True),
    ref("person", "person", optional=True),
    at("next_at"),
    UniqueConstraint("group"),
    UniqueConstraint("person"),
)
