"""The order in which people came to want a seat at a meeting that has only so many."""

from sqlalchemy import Boolean, Column, ForeignKey, Integer, Table

from storage.types import Id, metadata

seat_order = Table(
    "seat_order",
    metadata,
    Column("meeting", Id, ForeignKey("meeting.id", ondelete="CASCADE"), primary_key=True),
    Column("person", Id, ForeignKey("person.id", ondelete="CASCADE"), primary_key=True, index=True),
    Column("place", Integer, nullable=False),
    # Whether they have a seat: so they were told.
    Column("seated", Boolean, nullable=False),
)
