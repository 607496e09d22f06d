"""What somebody asks or wants in plain words, as a deed hears it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from domain.language import Request

ALSO = "requests.also"  # the button by which a request that waits is done; handlers/requests hears it


@dataclass(frozen=True, slots=True)
class Wish:
    """A request and the words in which it was said.

    chosen: what is meant where that is settled, by the card answered or by a tap: "meeting", "task", … -> its id.
    picked: the one of these that a tap has chosen, whatever the words name.
    """

    request: Request
    text: str
    chosen: Mapping[str, int] = field(default_factory=dict)
    picked: str = ""
