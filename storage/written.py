"""What a deed writes into the database, seen while it writes: the one place that every text passes."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, event


@contextmanager
def texts(db: Connection) -> Iterator[list[str]]:
    """The list that fills with every text which is inserted or updated meanwhile, those inside JSON too."""
    found: list[str] = []

    def note(_db: Any, _cursor: Any, _sql: str, _values: Any, context: Any, _many: bool) -> None:
        if context is not None and (context.isinsert or context.isupdate):
            for values in context.compiled_parameters or ():
                found.extend(_strings(values))

    event.listen(db, "before_cursor_execute", note)
    try:
        yield found
    finally:
        event.remove(db, "before_cursor_execute", note)


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield str(value)
    elif isinstance(value, dict):
        for one in value.values():
            yield from _strings(one)
    elif isinstance(value, list | tuple):
        for one in value:
            yield from _strings(one)
