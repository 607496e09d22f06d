"""The log of who changed what, in a form that shows whether it was meddled with: see domain.audit."""

from sqlalchemy import JSON, Column, Index, Integer, String, Table

from storage.columns import at, number
from storage.types import Id, metadata

# No row refers to another table's: what was done stays written whatever is deleted.
audit = Table(
    "audit",
    metadata,
    number(),
    Column("community", Id, nullable=False),
    Column("number", Integer, nullable=False),
    at("at"),
    Column("person", Id),
    Column("deed", String(60), nullable=False),
    Column("subject", String(20), nullable=False),
    Column("subject_id", Id),
    Column("group", Id),
    Column("values", JSON, nullable=False),
    at("late", optional=True),
    Column("key", String(8), nullable=False, server_default=""),
    Column("seal", String(64), nullable=False, server_default=""),
    Index("uq_audit_number", "community", "number", unique=True),
    Index("ix_audit_group", "group", "number"),
    Index("ix_audit_subject", "subject", "subject_id"),
)
