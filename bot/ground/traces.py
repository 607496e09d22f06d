"""What may be said of an error: its kind and its places, never its words, for those may be people's own."""

import logging
import traceback
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Any

HOUSE = Path(__file__).parent.parent.parent
DEEPEST = 12  # places that are named: the innermost
LONGEST = 8  # errors behind one another
DRIVERS = ("sqlite3", "psycopg")  # whose OperationalError speaks of the machine: locked, full, away

ExcInfo = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


def trace(error: BaseException) -> str:
    """The error and those behind it, each as "kind at place < place …", the innermost place first.

    Only what the machine says of itself keeps its words ("database is locked", "No space left on device").
    """
    return "\n".join(_one(each) for each in _chain(error))


def _chain(error: BaseException) -> Iterator[BaseException]:
    found: BaseException | None = error
    for _ in range(LONGEST):
        if found is None:
            return
        yield found
        if isinstance(found, BaseExceptionGroup):
            for inner in found.exceptions[:LONGEST]:
                yield from _chain(inner)
        found = found.__cause__ or (None if found.__suppress_context__ else found.__context__)


def _one(error: BaseException) -> str:
    kind = type(error).__name__
    said = f" ({words})" if (words := _machine_words(error)) else ""
    places = " < ".join(_places(error.__traceback__))
    return f"{kind}{said} at {places}" if places else f"{kind}{said}"


def _machine_words(error: BaseException) -> str:
    kind = type(error)
    if kind.__name__ == "OperationalError" and kind.__module__.split(".")[0] in DRIVERS:
        return str(error).partition("\n")[0]
    return (error.strerror or "") if isinstance(error, OSError) else ""


def _places(raised: TracebackType | None) -> list[str]:
    frames = traceback.extract_tb(raised)[-DEEPEST:]
    return [f"{_short(frame.filename)}:{frame.lineno} {frame.name}" for frame in reversed(frames)]


def _short(file: str) -> str:
    path = Path(file)
    return str(path.relative_to(HOUSE) if path.is_relative_to(HOUSE) else Path(*path.parts[-2:]))


def without_words(_: object, __: str, entry: Any) -> Any:
    """A processor of structlog: in place of `exc_info` stands what may be said of the error."""
    error = entry.pop("exc_info", None)
    if isinstance(error, BaseException):
        entry["exception"] = trace(error)
    return entry


class Formatter(logging.Formatter):
    """The same for what other libraries log."""

    def formatException(self, ei: ExcInfo) -> str:  # noqa: N802 - logging calls it so
        return trace(ei[1]) if ei[1] else ""
