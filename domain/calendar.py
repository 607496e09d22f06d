"""A meeting as it stands in somebody's calendar."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from domain.agenda import Item
from domain.meetings import USUAL_LENGTH, Meeting, Status

LONGEST = 4000  # characters of a description: more is what nobody reads on a phone


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of a calendar. `start` and `end` are wall times in `zone`, `written` an instant.

    uid: the same for ever. sequence: of two entries with one uid a calendar keeps that with the higher one.
    """

    uid: str
    sequence: int
    written: datetime
    start: datetime
    end: datetime
    zone: str
    title: str
    place: str = ""
    description: str = ""
    link: str = ""
    cancelled: bool = False


def uid(meeting: Meeting, house: str) -> str:
    """What names the meeting in every calendar; `house` tells apart the bots of two towns."""
    return f"meeting-{meeting.id}@{house}.kolecko"


def entry(meeting: Meeting, house: str, group: str, programme: Sequence[Item], now: datetime) -> Entry:
    """The meeting as it is now; without a written end it takes as long as meetings usually do."""
    lines = [group, *(f"{number}. {_line(item)}" for number, item in enumerate(programme, 1))]
    return Entry(
        uid(meeting, house), meeting.revision, now, meeting.start, meeting.end or meeting.start + USUAL_LENGTH,
        meeting.zone, meeting.title, meeting.place, "\n".join(lines)[:LONGEST], _address(meeting.place),
        meeting.status is Status.CANCELLED,
    )  # fmt: skip


def _line(item: Item) -> str:
    return f"{item.text} – {item.presenter}" if item.presenter else item.text


def _address(place: str) -> str:
    """The address of the web among the words of a place, if there is one."""
    found = [word for word in place.split() if word.startswith(("https://", "http://"))]
    return found[0].rstrip(".,;)") if found else ""
