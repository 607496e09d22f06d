"""Run by Alembic only: tells it our metadata and the connection that `storage.migrations` opened."""

from typing import Any, Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext

from storage.types import UTCDateTime, metadata


def render(kind: str, item: Any, autogen: AutogenContext) -> str | Literal[False]:
    """Write our own type into a revision as ours."""
    if kind == "type" and isinstance(item, UTCDateTime):
        autogen.imports.add("from storage.types import UTCDateTime")
        return "UTCDateTime()"
    return False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    render_item=render,
    transactional_ddl=True,  # true of SQLite as well, since the engine itself says BEGIN
)
with context.begin_transaction():
    context.run_migrations()
