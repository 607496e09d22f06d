"""The whole schema, for whoever has to look through every table of it."""

import importlib
import pkgutil
from functools import cache

from sqlalchemy import Table

import storage
from storage.types import metadata


def every_table() -> list[Table]:
    """All tables, those that others refer to first."""
    _load()
    return metadata.sorted_tables


@cache
def _load() -> None:
    """Read every `*_tables` page: the metadata knows a table only once its page has been read."""
    for page in pkgutil.iter_modules(storage.__path__):
        if page.name.endswith("_tables"):
            importlib.import_module(f"storage.{page.name}")
