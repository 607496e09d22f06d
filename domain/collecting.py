"""A round of collecting topics: from when until when they are sent, and what is said on the way."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from domain.errors import BadInput
from domain.hours import Hours
from domain.meetings import instant

ABOUT_LIMIT = 120  # characters
LONGEST = timedelta(days=120)
LAST_MINUTE = time(23, 59)  # of a day until which something lasts
DAY = timedelta(days=1)
SETTLING = timedelta(hours=20)  # a round shorter than this needs no reminder


@dataclass(frozen=True, slots=True)
class Round:
    """A round of a community; `ends` is a wall time in `zone`, `about` what the topics are for, or ""."""

    id: int
    community: int
    opened_by: int | None
    about: str
    ends: datetime
    zone: str
    opened_at: datetime
    closed_at: datetime | None = None

    @property
    def ends_at(self) -> datetime:
        """The instant of its end."""
        return instant(self.ends, self.zone)

    def going(self, now: datetime) -> bool:
        """Whether topics are being sent."""
        return self.closed_at is None and now < self.ends_at


def end_of(when: date) -> datetime:
    """The wall time at which what lasts until a day or an hour ends."""
    return when if isinstance(when, datetime) else datetime.combine(when, LAST_MINUTE)


def check(about: str, ends: datetime, zone: str, now: datetime) -> None:
    """Refuse what cannot be announced.

    Raises BadInput("collecting-past" | "collecting-far" | "collecting-about-long").
    """
    if len(about) > ABOUT_LIMIT:
        raise BadInput("collecting-about-long", limit=ABOUT_LIMIT, got=len(about))
    if instant(ends, zone) <= now:
        raise BadInput("collecting-past")
    if instant(ends, zone) > now + LONGEST:
        raise BadInput("collecting-far", days=LONGEST.days)


def reminds_at(opened_at: datetime, ends: datetime, hours: Hours) -> datetime | None:
    """When the one reminder comes: on the last working morning a day ahead; None for a round that is too short."""
    at = hours.calm(hours.morning(ends.date() - DAY))
    return at if at > opened_at + SETTLING and at < instant(ends, hours.zone) else None
