"""The weekly digest: what comes this week, for a group or for one person; nothing is said of an empty one."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from domain.hours import DAY, Hours
from domain.meetings import Meeting
from domain.tasks import Task, in_order

MONDAY = 0
WEEK = timedelta(days=7)
AHEAD = timedelta(days=14)  # meetings are told of so long before
LATE = timedelta(hours=12)  # a digest that could not be sent for so long waits for the next week


def next_at(now: datetime, hours: Hours) -> datetime:
    """The morning of the next Monday after the instant; on a public holiday of the working day after it."""
    day = hours.wall(now).date()
    day += timedelta(days=(MONDAY - day.weekday()) % 7)
    while (at := hours.next_workday(hours.morning(day))) <= now:
        day += 7 * DAY
    return at


def is_late(due: datetime, now: datetime) -> bool:
    """Whether the week is told already by other means: the bot was away when the digest was due."""
    return now - due > LATE


def meetings_ahead(meetings: Iterable[Meeting], today: date) -> list[Meeting]:
    """Of meetings, soonest first, those near enough to be told of."""
    return [one for one in meetings if one.start.date() <= today + AHEAD]


def tasks_of_week(tasks: Iterable[Task], today: date) -> list[Task]:
    """What is due within a week or should have been done by now, in order."""
    return in_order(one for one in tasks if one.due is not None and one.due <= today + WEEK and not one.proposed)
