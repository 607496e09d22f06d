"""Secrets stay out of logs: whatever was given to `keep_secret` is starred in every record of this process."""

import logging
from typing import Any

STARS = "•••"
_SECRETS: set[str] = set()
_make_record = logging.getLogRecordFactory()


def keep_secret(secret: str) -> None:
    """From now on no log record and no `redact`ed text shows it."""
    if secret:
        _SECRETS.add(secret)
    # a factory, not a filter: a filter on a logger does not see what its children log
    logging.setLogRecordFactory(_record)


def redact(text: str) -> str:
    """The text with every known secret starred."""
    for secret in _SECRETS:
        text = text.replace(secret, STARS)
    return text


def _record(*args: Any, **kwargs: Any) -> logging.LogRecord:
    record = _make_record(*args, **kwargs)
    try:
        said = record.getMessage()
    except (TypeError, ValueError):
        return record  # logging itself reports a format that does not match its arguments
    if (safe := redact(said)) != said:
        record.msg, record.args = safe, ()
    if record.exc_info:
        trace = logging.Formatter().formatException(record.exc_info)
        if (safe := redact(trace)) != trace:
            record.exc_text, record.exc_info = safe, None
    return record
