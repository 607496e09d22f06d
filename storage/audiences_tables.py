"""Audiences of meetings across groups: groups whose people follow a rule."""

from sqlalchemy import Column, ForeignKey, String, Table

from storage.types import Id, metadata

circle = Table(
    "circle",
    metadata,
    Column("group", Id, ForeignKey("working_group.id", ondelete="CASCADE"), primary_key=True),
    Column("rule", String(20), nullable=False),
)

circle_body = Table(
    "circle_body",
    metadata,
    Column("group", Id, ForeignKey("working_group.id", ondelete="CASCADE"), primary_key=True),
    Column("organisation", Id, ForeignKey("organisation.id", ondelete="CASCADE"), primary_key=True, index=True),
)
