"""Rounds in which topics are collected."""

from sqlalchemy import Column, Index, String, Table

from storage.columns import at, number, ref
from storage.types import metadata

collecting = Table(
    "collecting",
    metadata,
    number(),
    ref("community", "community"),
    ref("opened_by", "person", optional=True),
    Column("about", String(200), nullable=False, server_default=""),
    # Wall time and zone are what was said; the instant follows from them and serves for searching.
    Column("wall_end", String(16), nullable=False),
    Column("zone", String(60), nullable=False),
    at("ends_at"),
    at("opened_at"),
    at("reminded_at", optional=True),
    at("closed_at", optional=True),
    Index("ix_collecting_ends_at", "ends_at"),
)
