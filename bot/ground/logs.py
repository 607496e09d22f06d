"""Where the log goes: one line an event on stderr, without secrets and without what people wrote."""

import logging
import sys
from collections.abc import MutableMapping
from contextlib import suppress
from typing import Any, Protocol, TextIO

import structlog

from bot.ground.redact import redact
from bot.ground.traces import Formatter, without_words


def set_up(level: str) -> None:
    """Log from this level ("debug", "info", "warning", "error") on, other libraries only from warnings on."""
    chosen = getattr(logging, level.upper())
    lines = logging.StreamHandler(sys.stderr)
    lines.setFormatter(Formatter("%(levelname)s %(message)s"))
    logging.basicConfig(level=max(chosen, logging.WARNING), handlers=[lines])
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="%Y-%m-%dT%H:%M:%SZ", utc=True),
            without_words,
            _without_secrets,
            structlog.processors.LogfmtRenderer(key_order=["timestamp", "level", "event"]),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(chosen),
        logger_factory=lambda *_: _Lines(sys.stderr),
        cache_logger_on_first_use=False,
    )


class Told(Protocol):
    """Hears of what could not be done."""

    def __call__(self, what: str, error: BaseException, /, **more: object) -> None:
        """What was tried, and what prevented it."""


def said(what: str, error: BaseException, /, **more: object) -> None:
    """An error in the log, with its trace."""
    structlog.get_logger().error(what, exc_info=error, **more)


class _Lines:
    """Lines of the log. Whoever read them may be gone; a line about a failure must not become a second one."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def msg(self, line: str) -> None:
        with suppress(OSError, ValueError):  # a broken pipe, a full disk; a stream that was closed
            print(line, file=self._stream, flush=True)

    debug = info = warning = error = exception = critical = msg


def _without_secrets(_: object, __: str, entry: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    return {name: redact(value if isinstance(value, str) else repr(value)) for name, value in entry.items()}
