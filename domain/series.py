"""Meetings that come again and again, and promises of so many meetings in a year without any days."""

from calendar import monthrange
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from itertools import islice, takewhile

from domain.errors import BadInput
from domain.hours import Hours, is_free
from domain.language import Recurrence
from domain.meetings import instant

WEEK = timedelta(days=7)
AHEAD = 14  # days before a meeting of a series at which its card comes, unless somebody says otherwise
CHOICES = (7, 14, 30)
SHOWN = 5  # of the next days
LONGEST_AHEAD = 3 * 366  # days within which the next one comes
MOST = 100  # meetings promised in a year
NOTICE = 8 * WEEK  # before a shortage somebody is asked


class Status(StrEnum):
    """The life of a series. `DRAFT` is seen by its convener only; `DROPPED` is a draft thrown away."""

    DRAFT = "draft"
    ON = "on"
    ENDED = "ended"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class Series:
    """Meetings that come by a rule from the day `first` on, at a wall time of `zone`.

    end: of the same day; ahead: how many days before a meeting its card comes; capacity: seats, where they are counted.
    """

    id: int
    community: int
    group: int
    title: str
    place: str
    zone: str
    rule: Recurrence
    first: date
    start: time
    end: time | None = None
    ahead: int = AHEAD
    capacity: int | None = None
    convener: int | None = None
    status: Status = Status.DRAFT
    groups: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Occurrence:
    """What is known of one day of a series. skipped: there is no meeting; moved: its start instead; meeting: made."""

    day: date
    skipped: bool = False
    moved: datetime | None = None
    meeting: int | None = None


# --- which days


def days(rule: Recurrence, first: date) -> Iterator[date]:
    """The days of the rule from a day on, the first of them among those, without end.

    A month without the day has its last one instead: 29 February is the 28th three years out of four.
    """
    if rule.months == 0:
        day = first + timedelta(days=((rule.weekday or 0) - first.weekday()) % 7)
        while day.year < date.max.year:
            yield day
            day += rule.interval * WEEK
        return
    year, month = first.year, rule.month or _quarterly(rule, first.month)
    while year < date.max.year:
        day = _of_month(rule, year, month)
        if day >= first:
            yield day
        month += rule.months
        year, month = year + (month - 1) // 12, (month - 1) % 12 + 1


def _quarterly(rule: Recurrence, month: int) -> int:
    """The month in which the running period began: quarters begin in January, April, July and October."""
    return month - (month - 1) % rule.months


def _of_month(rule: Recurrence, year: int, month: int) -> date:
    last = monthrange(year, month)[1]
    if rule.day:
        return date(year, month, min(rule.day, last))
    if rule.nth < 0:
        end = date(year, month, last)
        return end - timedelta(days=(end.weekday() - (rule.weekday or 0)) % 7)
    begin = date(year, month, 1)
    return begin + timedelta(days=((rule.weekday or 0) - begin.weekday()) % 7) + (rule.nth - 1) * WEEK


def ahead(series: Series, now: datetime, number: int = SHOWN) -> list[date]:
    """The next days whose hour has not come; now: an instant."""
    last = now.date() + timedelta(days=LONGEST_AHEAD * 2)
    coming = takewhile(lambda day: day <= last, days(series.rule, series.first))
    return list(islice((day for day in coming if begins(series, day) > now), number))


def coming(series: Series, known: Mapping[date, Occurrence], now: datetime, number: int = SHOWN) -> list[Occurrence]:
    """The next meetings in their order with what is known of them, those left out and called as well."""
    regular = [known.get(day, Occurrence(day)) for day in ahead(series, now, number + len(known))]
    later = [one for one in known.values() if one.moved and one.day not in {each.day for each in regular}]
    every = [one for one in (*regular, *later) if starts(series, one) > now]
    return sorted(every, key=lambda one: starts(series, one))[:number]


def starts(series: Series, one: Occurrence) -> datetime:
    """The instant at which a meeting begins, wherever it was moved."""
    return instant(walls(series, one)[0], series.zone)


def next_due(series: Series, known: Mapping[date, Occurrence], hours: Hours, now: datetime) -> datetime | None:
    """When the next card that is not there yet comes; None where none will."""
    waiting = [one for one in coming(series, known, now) if not one.skipped and one.meeting is None]
    return min((due(series, one, hours) for one in waiting), default=None)


def begins(series: Series, day: date) -> datetime:
    """The instant at which the meeting of a day begins: the same on the wall, whatever the clocks did."""
    return instant(datetime.combine(day, series.start), series.zone)


def walls(series: Series, one: Occurrence) -> tuple[datetime, datetime | None]:
    """The wall times at which a meeting begins and ends; one that was moved takes as long."""
    start = datetime.combine(one.day, series.start)
    end = datetime.combine(one.day, series.end) if series.end else None
    if one.moved:
        return one.moved, one.moved + (end - start) if end else None
    return start, end


def due(series: Series, one: Occurrence, hours: Hours) -> datetime:
    """The instant at which the card of a meeting comes: on the morning of a working day."""
    start, _ = walls(series, one)
    return hours.calm(hours.morning(start.date() - timedelta(days=series.ahead)))


def checked(series: Series) -> None:
    """Refuse what can be no meeting.

    Raises BadInput("meeting-ends-early").
    """
    if series.end and series.end <= series.start:
        raise BadInput("meeting-ends-early")


def free(day: date, country: str) -> bool:
    """Whether a day is a weekend or a holiday."""
    return bool(country) and is_free(day, country)


# --- promises without days


@dataclass(frozen=True, slots=True)
class Commitment:
    """So many meetings of a group each year, between two months. asked: (year, number) for which somebody was asked."""

    id: int
    community: int
    group: int
    title: str
    least: int
    most: int
    months: tuple[int, int] = (1, 12)
    asked: tuple[int, int] = (0, 0)
    ended: bool = False


def promised(least: int, most: int) -> tuple[int, int]:
    """How many meetings are promised, the smaller number first.

    Raises BadInput("commitment-zero" | "commitment-many", most=).
    """
    if min(least, most) < 1:
        raise BadInput("commitment-zero")
    if max(least, most) > MOST:
        raise BadInput("commitment-many", most=MOST)
    return min(least, most), max(least, most)


def span(one: Commitment, today: date) -> tuple[date, date]:
    """The running or coming stretch of days in which the meetings are to be; a winter goes over the new year."""
    first, last = one.months
    year = today.year - (1 if last < first and today.month <= last else 0)
    if last >= first and today > _end(year, last):
        year += 1
    return date(year, first, 1), _end(year + (last < first), last)


def _end(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])


def wanting(one: Commitment, held: int, today: date) -> date | None:
    """By when the next meeting is due so that enough can be held; None when there are enough.

    The least number is spread evenly: of three in a year the first is due by the end of April.
    """
    if held >= one.least:
        return None
    first, last = span(one, today)
    return first + ((last - first) * (held + 1)) // one.least


def to_ask(one: Commitment, held: int, today: date) -> date | None:
    """By when the meeting is due of which somebody is to be asked now: eight weeks before, once for each meeting.

    Of one that is overdue the latest day is told on which there could still be as many.
    """
    by = wanting(one, held, today)
    first, last = span(one, today)
    if by is None or one.ended or one.asked >= (first.year, held + 1) or today < by - NOTICE:
        return None
    return by if by >= today else min(last, today + NOTICE)


def held_in(starts: Collection[date], first: date, last: date) -> int:
    """How many meetings fall into a stretch of days."""
    return sum(first <= day <= last for day in starts)
