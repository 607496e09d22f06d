"""Roles by which tasks are given, and who holds them."""

from sqlalchemy import Column, String, Table, UniqueConstraint

from storage.columns import number, ref
from storage.types import metadata

post = Table(
    "post",
    metadata,
    number(),
    ref("community", "community"),
    Column("name", String(60), nullable=False),
    ref("holder", "person", optional=True),
    UniqueConstraint("community", "name"),
)
