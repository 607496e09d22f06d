"""The whole schema, for whoever has to look through every table of it."""

from sqlalchemy import Table

from storage import (
    matrix_tables,
    meeting_tables,
    outbox_tables,
    people_tables,
    privacy_tables,
    task_tables,
    update_tables,
)
from storage.types import metadata

# The metadata knows a table only once the module that declares it has been loaded.
LOADED = (
    matrix_tables,
    meeting_tables,
    outbox_tables,
    people_tables,
    privacy_tables,
    task_tables,
    update_tables,
)


def every_table() -> list[Table]:
    """All tables, those that others refer to first."""
    return metadata.sorted_tables
