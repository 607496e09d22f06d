"""The process: command line, networks, clock. See docs/decisions/004-a-light-start.md for what stands here."""

import sys
from typing import Any

_loaded: dict[str, Any] = sys.modules

if "structlog" not in _loaded:
    # rich for tracebacks that we never draw, and twisted where it is installed: structlog takes what it finds
    _others = {name: _loaded.get(name) for name in ("rich", "twisted")}
    _loaded.update(dict.fromkeys(_others))
    import structlog  # noqa: F401

    for _name, _module in _others.items():
        del _loaded[_name]
        if _module is not None:
            _loaded[_name] = _module

# httpx's own command line brings rich and click in; without it httpx knows what to do
_loaded.setdefault("httpx._main", None)
