"""Who asked to be forgotten, and what it takes to undo that while it can be undone."""

from sqlalchemy import JSON, Column, ForeignKey, Integer, Table

from storage.columns import at, number, ref
from storage.types import Id, metadata

# The row stays as a proof; the steps, which hold all that was erased, only until `final_at`.
erasure = Table(
    "erasure",
    metadata,
    number(),
    ref("community", "community"),
    Column("person", Id, nullable=False),
    # The number under which they stand in what stays: "bývalý člen 12".
    Column("former", Integer, nullable=False),
    Column("steps", JSON, nullable=False),
    at("at"),
    at("final_at"),
    at("undone_at", optional=True),
    at("done_at", optional=True),
)

# The accounts that may still take it back.
erased_account = Table(
    "erased_account",
    metadata,
    Column("account", Id, ForeignKey("account.id", ondelete="CASCADE"), primary_key=True),
    ref("erasure", "erasure"),
)
