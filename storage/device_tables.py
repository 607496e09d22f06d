"""Devices from which people write, on networks where a device has a key of its own."""

from sqlalchemy import Boolean, Column, String, Table, Text, UniqueConstraint

from storage.columns import at, number
from storage.types import metadata

# `vouched`: met first, signed by the account's own identity, or confirmed by the person from elsewhere.
device = Table(
    "device",
    metadata,
    number(),
    Column("platform", String(20), nullable=False),
    Column("account", String(255), nullable=False),
    Column("name", String(255), nullable=False),
    Column("key", String(255), nullable=False),
    Column("vouched", Boolean, nullable=False),
    at("met_at"),
    UniqueConstraint("platform", "account", "name"),
)

# The identity by which an account signs its devices, as it was met first.
device_identity = Table(
    "device_identity",
    metadata,
    Column("platform", String(20), primary_key=True),
    Column("account", String(255), primary_key=True),
    Column("key", Text, nullable=False),
)
