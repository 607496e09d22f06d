"""Run by Alembic only: tells it our metadata and the connection that `storage.migrations` opened."""

from typing import Any, Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext
from sqlalchemy import DefaultClause, False_, True_

from storage.types import UTCDateTime, metadata


def render(kind: str, item: Any, autogen: AutogenContext) -> str | Literal[False]:
    """Write into a revision what Alembic by itself would write for SQLite only."""
    if kind == "type" and isinstance(item, UTCDateTime):
        autogen.imports.add("from storage.types import UTCDateTime")
        return "UTCDateTime()"
    if kind == "server_default" and isinstance(item, DefaultClause) and isinstance(item.arg, (False_, True_)):
        return f"sa.{item.arg}()"  # SQLite's own word is 0, which PostgreSQL does not take for a boolean
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
