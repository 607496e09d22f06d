"""Minutes of working groups read back from their text: who was there, what was decided, who does what until when."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from domain.language.minutes.reading import MinutesReading

__all__ = ["read_minutes"]


def read_minutes(text: str) -> "MinutesReading":
    """Read a whole document of minutes, Czech or English. Never raises on any text; time grows with its length.

    Every part of the result says where in `text` it stands and how sure it is.
    """
    from domain.language.minutes.read import read  # who reads no minutes need not wait for their tables at start

    return read(text)
