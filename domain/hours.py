"""When somebody may be written to: quiet hours, weekends and public holidays, on the clock of one place."""

import importlib.util
import sys
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from domain.meetings import instant

MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)
MORNING = 8  # what concerns a whole day is said at this hour of it


@dataclass(frozen=True, slots=True)
class Hours:
    """Hours 0–23 of the zone's wall clock; equal ones mean that no hour is quiet.

    holidays: the country whose public holidays are kept, "CZ"; "" takes every day for a working day.
    All instants in and out are UTC.
    """

    zone: str
    quiet_from: int = 20
    quiet_to: int = 7
    holidays: str = "CZ"

    def wall(self, at: datetime) -> datetime:
        """The instant on this clock, without zone."""
        return at.astimezone(ZoneInfo(self.zone)).replace(tzinfo=None)

    def quiet(self, at: datetime) -> bool:
        """Whether nobody should be written to at the instant."""
        hour = self.wall(at).hour
        if self.quiet_from <= self.quiet_to:
            return self.quiet_from <= hour < self.quiet_to
        return hour >= self.quiet_from or hour < self.quiet_to

    def free(self, at: datetime) -> bool:
        """Whether the instant lies in a weekend or on a public holiday."""
        return bool(self.holidays) and is_free(self.wall(at).date(), self.holidays)

    def later(self, at: datetime) -> datetime:
        """The first instant at or after this one that is not quiet."""
        if not self.quiet(at):
            return at
        wall = self.wall(at)
        ends = wall.replace(hour=self.quiet_to, minute=0, second=0, microsecond=0)
        return instant(ends if ends > wall else ends + DAY, self.zone)

    def earlier(self, at: datetime) -> datetime:
        """The last minute at or before this instant that is not quiet."""
        if not self.quiet(at):
            return at
        wall = self.wall(at)
        begins = wall.replace(hour=self.quiet_from, minute=0, second=0, microsecond=0)
        return instant(begins if begins <= wall else begins - DAY, self.zone) - MINUTE

    def workday(self, at: datetime) -> datetime:
        """The same time of the day at or before the instant that is a working one."""
        wall = self.wall(at)
        while self.holidays and is_free(wall.date(), self.holidays):
            wall -= DAY
        return instant(wall, self.zone) if wall != self.wall(at) else at

    def calm(self, at: datetime) -> datetime:
        """A decent time near the instant for what can wait: a working day, awake; never later than the next morning."""
        at = self.workday(at)
        after = self.later(at)
        return self.earlier(at) if self.free(after) else after

    def morning(self, day: date) -> datetime:
        """The hour of the day at which things of that day are said, or the nearest one of it that is not quiet."""
        at = instant(datetime.combine(day, time(MORNING)), self.zone)
        after = self.later(at)
        return after if self.wall(after).date() == day else self.earlier(at)

    def next_workday(self, at: datetime) -> datetime:
        """The instant itself on a working day, else the morning of the next one."""
        if not self.free(at):
            return at
        day = self.wall(at).date()
        while is_free(day, self.holidays):
            day += DAY
        return self.morning(day)


def is_free(day: date, country: str) -> bool:
    """Whether the day is a weekend or a public holiday of the country (ISO 3166 code)."""
    return day.weekday() >= 5 or day in _holidays(country, day.year)


@lru_cache(maxsize=64)
def _holidays(country: str, year: int) -> frozenset[date]:
    import holidays  # what only whoever plans something has to wait for

    _only_the_countries_asked_for()
    return frozenset(holidays.country_holidays(country, years=year))


def _only_the_countries_asked_for() -> None:
    """Keep `holidays` from loading every country of the world for one of them: 12 MB and half a second.

    Its package of countries is put in place without being run; the modules of single countries are found in it.
    """
    found = importlib.util.find_spec("holidays.countries")
    if found and found.name not in sys.modules:
        sys.modules[found.name] = importlib.util.module_from_spec(found)
