"""How people are reached, what organisations are found by, and lists of people that wait to be taken over."""

from sqlalchemy import JSON, Column, ForeignKey, String, Table

from storage.columns import at, number, ref
from storage.types import Id, metadata

# Each community knows its own; only its coordinators see them.
contact = Table(
    "contact",
    metadata,
    Column("community", Id, ForeignKey("community.id", ondelete="CASCADE"), primary_key=True),
    Column("person", Id, ForeignKey("person.id", ondelete="CASCADE"), primary_key=True, index=True),
    Column("email", String(200), nullable=False, server_default=""),
    Column("phone", String(40), nullable=False, server_default=""),
)

organisation_tag = Table(
    "organisation_tag",
    metadata,
    Column("organisation", Id, ForeignKey("organisation.id", ondelete="CASCADE"), primary_key=True),
    Column("tag", String(40), primary_key=True, index=True),
)

# A list of people as it was sent, until somebody takes it over; then its people are emptied.
people_list = Table(
    "people_list",
    metadata,
    number(),
    ref("person", "person"),
    ref("group", "working_group", optional=True),
    Column("people", JSON, nullable=False),
    # Numbers of rows that name nobody; by place in the list, who somebody of it is; numbers of what was done.
    Column("skipped", JSON, nullable=False),
    Column("decided", JSON, nullable=False),
    Column("done", JSON, nullable=False),
    Column("state", String(10), nullable=False),
    at("at"),
)
