"""The process: command line, networks, clock. See docs/decisions/006-a-light-start.md for what stands here."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

_loaded: dict[str, Any] = sys.modules


@contextmanager
def without(*names: str) -> Iterator[None]:
    """Import as if these packages were not installed: some libraries take all they find, and we need none of it."""
    before = {name: _loaded.get(name) for name in names}
    _loaded.update(dict.fromkeys(names))
    try:
        yield
    finally:
        for name, module in before.items():
            del _loaded[name]
            if module is not None:
                _loaded[name] = module


if "structlog" not in _loaded:
    with without("rich", "twisted"):  # for tracebacks that we never draw, and loops that we do not run
        import structlog  # noqa: F401

# httpx's own command line brings rich and click in; without it httpx knows what to do
_loaded.setdefault("httpx._main", None)
