"""Which of the nightly backups stay, and when the next one is due."""

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta

NIGHT = time(3, 30)  # on the wall; no clock is turned then


def due(now: datetime, last: datetime | None) -> bool:
    """Whether a backup is wanted at this wall time: none was made since the last 3:30."""
    night = datetime.combine(now.date(), NIGHT, now.tzinfo)
    return last is None or last < (night if now >= night else night - timedelta(days=1))


def superfluous(made: Iterable[datetime], days: int, weeks: int) -> list[datetime]:
    """Backups that may go: all but the newest of each of the last `days` days and `weeks` weeks that have one."""
    newest_first = sorted(made, reverse=True)
    by_day: dict[date, datetime] = {}
    by_week: dict[tuple[int, int], datetime] = {}
    for one in newest_first:
        by_day.setdefault(one.date(), one)
        by_week.setdefault(one.isocalendar()[:2], one)
    kept = {*list(by_day.values())[:days], *list(by_week.values())[:weeks]}
    return [one for one in newest_first if one not in kept]
