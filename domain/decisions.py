"""What groups decided: resolutions, items that came out, votes out of a meeting; found by words in whatever case."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from domain.language import mentions


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision. on: the day of the meeting or of the end of the vote.

    text: what a resolution decides, an item, or a motion in its own words. subject, verb, mark: of a resolution who
    decides it ("" for the group), how (domain.minutes.Verb) and its number "1/2/2020". outcome: how an item came out.
    meeting: whose minutes tell more.
    """

    text: str
    on: date
    subject: str = ""
    verb: str = ""
    mark: str = ""
    outcome: str = ""
    meeting: int | None = None


def found(query: str, decisions: Sequence[Decision]) -> list[Decision]:
    """Those that speak of it, in their order; all of them where nothing is asked for."""
    return [one for one in decisions if not query or mentions(one.text, query)]
