"""The process: command line, networks, clock. See docs/decisions/004-a-light-start.md for what stands here."""

import sys
from typing import Any

_loaded: dict[str, Any] = sys.modules

if "structlog" not in _loaded:
    # rich, which structlog takes for tracebacks that we never draw, costs 12 MB and 0.15 s
    _rich, _loaded["rich"] = _loaded.get("rich"), None
    import structlog  # noqa: F401

    del _loaded["rich"]
    if _rich is not None:
        _loaded["rich"] = _rich

# httpx's own command line brings rich and click in; without it httpx knows what to do
_loaded.setdefault("httpx._main", None)
