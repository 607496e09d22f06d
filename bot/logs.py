"""Where the log goes: one line an event on stderr, for people where it is a terminal, without secrets."""

import logging
import sys
from collections.abc import MutableMapping
from typing import Any

import structlog

from bot.redact import redact


def set_up(level: str) -> None:
    """Log from this level ("debug", "info", "warning", "error") on, other libraries only from warnings on."""
    chosen = getattr(logging, level.upper())
    logging.basicConfig(level=max(chosen, logging.WARNING), stream=sys.stderr, format="%(levelname)s %(message)s")
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="%Y-%m-%dT%H:%M:%SZ", utc=True),
            structlog.processors.format_exc_info,
            _without_secrets,
            structlog.processors.LogfmtRenderer(key_order=["timestamp", "level", "event"]),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(chosen),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=False,
    )


def _without_secrets(_: object, __: str, entry: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    return {name: redact(value if isinstance(value, str) else repr(value)) for name, value in entry.items()}
