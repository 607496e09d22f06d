"""A meeting that is going on: which item is on, how each came out, what is written down, what is left for next time."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from domain.agenda import Item
from domain.errors import BadInput
from domain.language import closes_programme, opens_programme, reviews_tasks
from domain.meetings import Meeting, Status, stands

EARLY = timedelta(minutes=30)  # before its time from which a meeting may begin
AFTERWARDS = timedelta(hours=12)  # after a meeting that was not ended for which words still go under its items
NOTE_LIMIT = 2000  # characters of one entry
MOST = 400  # entries of one meeting


class Outcome(StrEnum):
    """How an item came out."""

    AGREED = "agreed"
    APPROVED = "approved"
    REMARKS = "remarks"
    REJECTED = "rejected"
    POSTPONED = "postponed"
    DISCUSSED = "discussed"


MARKS = {
    Outcome.AGREED: "🤝",
    Outcome.APPROVED: "✅",
    Outcome.REMARKS: "☑️",
    Outcome.REJECTED: "❌",
    Outcome.POSTPONED: "⏭",
    Outcome.DISCUSSED: "✓",
}


class Kind(StrEnum):
    """What an entry is."""

    NOTE = "note"
    REMARK = "remark"
    RESOLUTION = "resolution"


@dataclass(frozen=True, slots=True)
class Note:
    """An entry under an item of the meeting, or under none."""

    id: int
    meeting: int
    item: int | None
    kind: Kind
    text: str
    author: int | None = None


@dataclass(frozen=True, slots=True)
class Sitting:
    """What is known of how the meeting goes.

    began, ended: None while it has not. current: the item that is on. let_go: unfinished items that nobody will carry
    over. next_start, next_end: wall times of the next meeting as it was announced.
    """

    meeting: int
    began: datetime | None = None
    ended: datetime | None = None
    current: int | None = None
    outcomes: Mapping[int, Outcome] = field(default_factory=dict)
    let_go: frozenset[int] = frozenset()
    notes: tuple[Note, ...] = ()
    next_start: datetime | None = None
    next_end: datetime | None = None

    def under(self, item: int | None) -> list[Note]:
        """The entries of an item, as they were written."""
        return [one for one in self.notes if one.item == item]


def may_begin(meeting: Meeting, now: datetime) -> None:
    """Refuse to open a meeting that is not there yet.

    Raises BadInput("meeting-cancelled" | "meeting-dropped" | "sitting-early").
    """
    stands(meeting)
    if meeting.status is not Status.CALLED or now < meeting.starts_at - EARLY:
        raise BadInput("sitting-early", minutes=int(EARLY.total_seconds() // 60))


def listens(sitting: Sitting, meeting: Meeting, now: datetime) -> bool:
    """Whether words may still go under its items."""
    return sitting.began is not None and now < (sitting.ended or ends_at(sitting.began, meeting)) + AFTERWARDS


def ends_at(began: datetime, meeting: Meeting) -> datetime:
    """When it ends if nobody says so: as was planned, or long after it was opened only to be written up."""
    return meeting.over_at if began < meeting.over_at else began + AFTERWARDS


def first(items: Sequence[Item], outcomes: Mapping[int, Outcome]) -> int | None:
    """The first item without an outcome."""
    return next((one.id for one in items if one.id not in outcomes), None)


def following(items: Sequence[Item], after: int, outcomes: Mapping[int, Outcome]) -> int | None:
    """The item that is on once this one has its outcome: the next without one, or whichever was skipped before."""
    ids = [one.id for one in items]
    behind = items[ids.index(after) + 1 :] if after in ids else ()
    return first(behind, outcomes) or first(items, outcomes)


def numbered(items: Sequence[Item], number: int) -> Item:
    """The item of this number on the programme.

    Raises BadInput("agenda-no-such-item").
    """
    if not 0 < number <= len(items):
        raise BadInput("agenda-no-such-item")
    return items[number - 1]


def unfinished(items: Sequence[Item], outcomes: Mapping[int, Outcome]) -> list[Item]:
    """What is left for the next meeting: postponed, or not come to; the customary frame of a programme never is."""
    return [one for one in items if outcomes.get(one.id, Outcome.POSTPONED) is Outcome.POSTPONED and not frame(one)]


def frame(item: Item) -> bool:
    """Whether it is "Úvod", "Různé" and the like, which every meeting has anew."""
    return any(belongs(item.text) for belongs in (opens_programme, closes_programme, reviews_tasks))
