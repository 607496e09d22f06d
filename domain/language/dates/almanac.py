"""Reckoning with days: weekdays, weeks, months. Local calendar dates only; no zones, no words."""

from datetime import date, datetime, timedelta

from domain.language.lexicon import HALF_YEAR, MONTH, QUARTER, YEAR

FAR = 270  # days; a date without a year further ahead is more likely a slip (rule 5 of the corpus)


def weekday_after(today: date, weekday: int) -> date:
    """The nearest such weekday strictly after today. weekday: 0 = Monday."""
    return today + timedelta((weekday - today.weekday() - 1) % 7 + 1)


def around(day: date) -> list[date]:
    """The seven days in the middle of which a day stands: every weekday once, as near as it comes."""
    return [day + timedelta(away) for away in range(-3, 4)]


def week_of(day: date, weeks: int = 0) -> date:
    """Monday of the ISO week that lies so many weeks after the day's own."""
    return day - timedelta(day.weekday()) + timedelta(weeks=weeks)


def month_start(year: int, month: int) -> date:
    """First day of a month; months past 12 or below 1 run into the neighbouring years."""
    return date(year + (month - 1) // 12, (month - 1) % 12 + 1, 1)


def month_end(year: int, month: int) -> date:
    """Last day of a month."""
    return month_start(year, month + 1) - timedelta(1)


def months(first: date, count: int = 1) -> tuple[date, date]:
    """First and last day of so many months, beginning with the month of `first`."""
    return first.replace(day=1), month_end(first.year, first.month + count - 1)


def months_on(at: datetime, count: int) -> datetime:
    """The same day and hour so many months on, or the last day of a month that is too short for it."""
    first = month_start(at.year, at.month + count)
    return at.replace(year=first.year, month=first.month, day=min(at.day, month_end(first.year, first.month).day))


def period(day: date, unit: int) -> tuple[date, date]:
    """First and last day of the month, quarter, half-year or year in which the day lies."""
    size = {MONTH: 1, QUARTER: 3, HALF_YEAR: 6, YEAR: 12}[unit]
    return months(month_start(day.year, (day.month - 1) // size * size + 1), size)


def nth_weekday(year: int, month: int, n: int, weekday: int) -> date | None:
    """The n-th such weekday of a month, from its end for n < 0; None if the month has none."""
    step = timedelta(weeks=n - 1 if n > 0 else n + 1)
    edge = month_start(year, month) - timedelta(1) if n > 0 else month_end(year, month) - timedelta(6)
    first = weekday_after(edge, weekday) if n > 0 else edge + timedelta((weekday - edge.weekday()) % 7)
    found = first + step
    return found if found.month == month else None


def last_workday(year: int, month: int) -> date:
    """The last Monday-to-Friday day of a month; public holidays are not looked at."""
    day = month_end(year, month)
    return day - timedelta(max(0, day.weekday() - 4))


def real(year: int, month: int, day: int) -> date | None:
    """The date, or None if the calendar has none such."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def without_year(today: date, month: int, day: int) -> date | None:
    """The nearest such date that is not past; None if there is none within `FAR` days (29 February included)."""
    for year in range(today.year, today.year + 2):
        found = real(year, month, day)
        if found and found >= today:
            return found if (found - today).days <= FAR else None
    return None
