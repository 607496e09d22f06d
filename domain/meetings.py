"""Meetings: what was called, for whom, and what may still be done with it."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from domain.errors import BadInput

USUAL_LENGTH = timedelta(hours=2)  # a meeting without a written end counts as over after this
TITLE_LIMIT = 300
PLACE_LIMIT = 300


class Status(StrEnum):
    """The life of a meeting. `DRAFT` is seen by its convener only; `DROPPED` is a draft thrown away."""

    DRAFT = "draft"
    CALLED = "called"
    CANCELLED = "cancelled"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting of one or more groups. `start` and `end` are wall times in `zone`; `epoch` rises with every change.

    capacity: seats, None where nobody counts them.
    revision: the same, but it never falls, not even when a change is taken back.
    """

    id: int
    community: int
    group: int
    title: str
    start: datetime
    zone: str
    end: datetime | None = None
    place: str = ""
    number: int | None = None
    year: int | None = None
    convener: int | None = None
    status: Status = Status.DRAFT
    epoch: int = 1
    groups: tuple[int, ...] = ()
    capacity: int | None = None
    revision: int = 0

    @property
    def starts_at(self) -> datetime:
        """The instant it begins."""
        return instant(self.start, self.zone)

    @property
    def over_at(self) -> datetime:
        """The instant after which it is over."""
        return instant(self.end, self.zone) if self.end else self.starts_at + USUAL_LENGTH

    def upcoming(self, now: datetime) -> bool:
        """Whether it is called and not over."""
        return self.status is Status.CALLED and now < self.over_at


def instant(wall: datetime, zone: str) -> datetime:
    """The UTC instant of a wall time; in the repeated hour of autumn the first one."""
    return wall.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


def check(title: str, place: str, start: datetime, end: datetime | None, zone: str, now: datetime) -> None:
    """Refuse what cannot be called.

    Raises BadInput("meeting-title-long" | "meeting-place-long" | "meeting-past" | "meeting-ends-early").
    """
    if len(title) > TITLE_LIMIT:
        raise BadInput("meeting-title-long", limit=TITLE_LIMIT, got=len(title))
    if len(place) > PLACE_LIMIT:
        raise BadInput("meeting-place-long", limit=PLACE_LIMIT, got=len(place))
    if instant(start, zone) <= now:
        raise BadInput("meeting-past")
    if end and end <= start:
        raise BadInput("meeting-ends-early")


def end_of(meeting: Meeting, start: datetime, end: datetime | None) -> datetime | None:
    """When a meeting that is moved ends: as is said, else it takes as long as before."""
    return end or (start + (meeting.end - meeting.start) if meeting.end else None)


def stands(meeting: Meeting) -> None:
    """Refuse a meeting that will not be.

    Raises BadInput("meeting-cancelled" | "meeting-dropped").
    """
    if meeting.status in (Status.CANCELLED, Status.DROPPED):
        raise BadInput(f"meeting-{meeting.status}")


def still(meeting: Meeting, epoch: int, now: datetime) -> Meeting:
    """The meeting, if a button made at the given epoch may still act on it.

    Raises BadInput("meeting-cancelled" | "meeting-dropped" | "meeting-over" | "meeting-changed").
    """
    stands(meeting)
    if now >= meeting.over_at:
        raise BadInput("meeting-over")
    if epoch != meeting.epoch:
        raise BadInput("meeting-changed")
    return meeting


def restorable(meeting: Meeting, now: datetime) -> None:
    """Refuse to let a meeting stand again that was not cancelled, or whose time has come.

    Raises BadInput("meeting-stands" | "meeting-past").
    """
    if meeting.status is not Status.CANCELLED:
        raise BadInput("meeting-stands")
    if now >= meeting.starts_at:
        raise BadInput("meeting-past")


def same_day(meeting: Meeting, others: list[Meeting]) -> list[Meeting]:
    """Other called meetings of the same people on the same day."""
    mine = set(meeting.groups) | {meeting.group}
    day: date = meeting.start.date()
    return [
        other
        for other in others
        if other.id != meeting.id and other.start.date() == day and mine & {other.group, *other.groups}
    ]
