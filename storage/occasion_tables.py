"""Invitations of members to their own events."""

from sqlalchemy import Column, String, Table

from storage.columns import at, number, ref
from storage.types import metadata

occasion = Table(
    "occasion",
    metadata,
    number(),
    ref("group", "working_group"),
    ref("inviter", "person"),
    Column("text", String(200), nullable=False),
    # A wall date of the group's zone, and a wall clock or "".
    Column("day", String(10), nullable=False),
    Column("clock", String(5), nullable=False, server_default=""),
    at("at"),
)
