"""Somebody is away until a day: nothing is said to them meanwhile, and somebody may stand in for them."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from domain.errors import BadInput
from domain.hours import MORNING
from domain.language import When
from domain.meetings import instant

DAY = timedelta(days=1)
LONGEST = 366 * DAY


@dataclass(frozen=True, slots=True)
class Absence:
    """Days, both included, on which a person is away; `substitute`: the person who stands in for them."""

    person: int
    since: date
    until: date
    substitute: int | None = None

    def holds(self, day: date) -> bool:
        """Whether they are away on the day."""
        return self.since <= day <= self.until

    def ends_at(self, zone: str) -> datetime:
        """The instant at which they may be written to again: the morning after the last day."""
        return instant(datetime.combine(self.until + DAY, datetime.min.time()).replace(hour=MORNING), zone)


def days_of(when: When, today: date) -> tuple[date, date]:
    """(first, last) day of an absence as it was told: "do pátku" begins today, "příští týden" on its Monday.

    Raises BadInput("absence-past" | "absence-long").
    """
    first, last = _day(when.start), _day(when.end or when.start)
    if when.deadline:
        first = today
    if last < today:
        raise BadInput("absence-past")
    if last - first > LONGEST:
        raise BadInput("absence-long")
    return max(first, today), last


def _day(at: date) -> date:
    return at.date() if isinstance(at, datetime) else at
