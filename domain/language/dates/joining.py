"""Pieces put together: weekday with date, two ends of a run, hours with the part of the day."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from domain.language.dates import almanac
from domain.language.dates.clocks import with_part
from domain.language.dates.pieces import Clock, Days, Form, Part, Precision, Stop, Why

MOST_OF_A_YEAR = timedelta(200)  # "na jaře příštího roku" is no exacter than the spring
SOON = 62  # days within which "v neděli šestého" is looked for
Hours = tuple[int, int | None]
FIRST_HOUR, LAST_HOUR = 7, 19  # of a working day
GLUE = set(".,:-()vgftžqlk/d")


def _between(one: Days | Clock, two: Days | Clock, tags: str) -> str:
    return tags[one.last : two.first]


def days(found: Sequence[Days], tags: str, today: date) -> tuple[list[Days], Why | None]:
    """The days a text names: one if they agree or make a run; several, or a reason, if it must be asked."""
    row = _with_months(list(found), tags)
    row = _two_runs(row, tags)
    row, why = _agree(row, tags, today)
    return _same(_runs(row, tags)), why


def _same(row: list[Days]) -> list[Days]:
    """Runs of days that are named twice, once: "o víkendu 5.–6. 12."."""
    done: list[Days] = []
    for piece in row:
        again = done and piece.end and not piece.why and _is_again(done[-1], piece)
        done.append(replace(piece, first=done.pop().first) if again else piece)
    return done


def _is_again(one: Days, two: Days) -> bool:
    weekend = one.form is Form.WEEK and one.precision is Precision.DAY and two.form is Form.DATE
    if weekend and one.start and two.start:
        return two.start.weekday() == one.start.weekday() and two.end == two.start + timedelta(1)
    return (one.start, one.end) == (two.start, two.end)


def _with_months(row: list[Days], tags: str) -> list[Days]:
    """Give "22." the month of the date that follows it in an enumeration; drop numbers that nothing follows."""
    done: list[Days] = []
    for i in range(len(row) - 1, -1, -1):
        piece = row[i]
        if piece.form is not Form.NUMBER:
            done.insert(0, piece)
            continue
        heirs = [p for p in done if p.form is Form.DATE][:1]
        told = row[i - 1] if i else None
        if heirs and heirs[0].start and _enumerated(piece, heirs[0], done, tags):
            done.insert(0, _numbered(piece, heirs[0].start, heirs[0].bound))
        elif told and told.form is Form.WEEKDAY and set(_between(told, piece, tags)) <= set(",v"):
            done.insert(0, _on_weekday(piece, told))
    return done


def _on_weekday(piece: Days, weekday: Days) -> Days:
    """ "v neděli šestého": the nearest day that is both; without one it has to be asked about."""
    first = weekday.others[0] if weekday.others else weekday.start
    days = (first + timedelta(n) for n in range(0, SOON, 7)) if first else iter(())
    found = next((day for day in days if day.day == piece.number), None)
    return replace(piece, form=Form.DATE, start=found, why=None if found else Why.AMBIGUOUS)


def _enumerated(piece: Days, heir: Days, between: Sequence[Days], tags: str) -> bool:
    inner = {i for p in between if p.first < heir.first for i in range(p.first, p.last)}
    return all(tags[i] in GLUE | {"o", "i"} or i in inner for i in range(piece.last, heir.first))


def _numbered(piece: Days, heir: date, bound: bool) -> Days:
    month = heir.month if piece.number <= heir.day else heir.month - 1
    first = almanac.month_start(heir.year, month)
    start = almanac.real(first.year, first.month, piece.number) if month == heir.month else None
    return replace(piece, form=Form.DATE, start=start, bound=bound, why=None if start else Why.AMBIGUOUS)


def _two_runs(row: list[Days], tags: str) -> list[Days]:
    """ "čtvrtek–pátek 3.–4. 12.": the weekdays of a run beside its dates, which they must fit."""
    if [d.form for d in row] == [Form.DATE, Form.DATE, Form.WEEKDAY, Form.WEEKDAY]:
        row = [*row[2:], *row[:2]]
    if [d.form for d in row] != [Form.WEEKDAY, Form.WEEKDAY, Form.DATE, Form.DATE]:
        return row
    fits = all(d.start and d.start.weekday() == w.number for w, d in zip(row[:2], row[2:], strict=True))
    dashes = all(set("-i") & set(_between(one, two, tags)) for one, two in (row[:2], row[2:]))
    if not (fits and dashes):
        return row
    if row[0].first < row[2].first:
        return [replace(row[2], first=row[0].first), row[3]]
    return [row[2], replace(row[3], last=row[1].last)]


def _agree(row: list[Days], tags: str, today: date) -> tuple[list[Days], Why | None]:
    """Put weekdays together with the dates and weeks they belong to."""
    i = 0
    while i < len(row) - 1:
        one, two = row[i], row[i + 1]
        gap = _between(one, two, tags)
        near = set(gap) <= GLUE
        if "-" in gap and i + 2 < len(row) and _own_day(two, row[i + 2], tags):
            i += 1
            continue  # "čt 7. 1. – pá 8. 1."
        joined = _pair(one, two, near, today)
        if joined is None:
            i += 1
            continue
        if joined.why is Why.CONFLICT:
            return [*row[:i], joined, *row[i + 2 :]], Why.CONFLICT
        row = [*row[:i], joined, *row[i + 2 :]]
        i = max(0, i - 1)
    return row, None


def _own_day(weekday: Days, day: Days, tags: str) -> bool:
    """Whether a weekday belongs to the date that follows it at once."""
    return weekday.form is Form.WEEKDAY and day.form is Form.DATE and not _between(weekday, day, tags).strip(",.v")


def _pair(one: Days, two: Days, near: bool, today: date) -> Days | None:
    """One piece out of two neighbours that speak of the same day; None if they do not."""
    if two.form is Form.WEEKDAY and one.form is Form.WEEK and near and two.link == "t" and not one.link:
        return replace(_weekday_in(two, one, one, two, near, today) or two, link="t")  # "příští týden do středy"
    if two.form is Form.WEEKDAY and one.form is not Form.WEEKDAY:
        return _weekday_in(two, one, one, two, near and two.link not in ("t", "ž"), today)
    if one.form is Form.WEEKDAY and two.form is not Form.WEEKDAY:
        return _weekday_in(
            one, two, one, two, near and (two.link not in ("t", "ž", "f", "p") or two.link == one.link), today
        )
    if one.start and one.start == two.start and one.end == two.end and not one.why:
        return replace(one, last=two.last, link=one.link or two.link)
    if near and Form.WORD in (one.form, two.form) and one.start and two.start and not two.link and not one.end:
        return replace(one, last=two.last, why=Why.CONFLICT, others=(one.start, two.start)) if not two.end else None
    return None


def _weekday_in(weekday: Days, other: Days, one: Days, two: Days, near: bool, today: date) -> Days | None:
    first, last, link = one.first, two.last, one.link or two.link
    if not other.start or other.precision is Precision.MONTH:
        return replace(other, first=first, last=last) if near and other.why else None
    if other.form is Form.WEEK:
        day = almanac.week_of(other.start) + timedelta(weekday.number)
        why = None if other.end and other.start <= day <= other.end else Why.AMBIGUOUS
        return Days(first, last, Form.DATE, day, link=link, why=why) if near else None
    if other.form is Form.AWAY:
        day = almanac.week_of(other.start) + timedelta(weekday.number)
        weeks = timedelta(weeks=round((other.start - today).days / 7))
        told = other.start == day or almanac.weekday_after(today, weekday.number) + weeks == day
        if near and weeks and told:
            return Days(first, last, Form.DATE, day, link=link)
        return Days(first, last, Form.DATE, day, why=Why.AMBIGUOUS, others=(day, other.start)) if near else None
    if other.end is None and other.start.weekday() == weekday.number:
        return replace(other, first=first, last=last, link=link)
    if not near or other.end is not None:
        return None
    nearest = min(almanac.around(other.start), key=lambda d: d.weekday() != weekday.number)
    return replace(other, first=first, last=last, why=Why.CONFLICT, others=(other.start, nearest))


def _runs(row: list[Days], tags: str) -> list[Days]:
    """Join "od 2. do 10. 2." and "9.–13. 11." into runs of days."""
    i = 0
    while i < len(row) - 1:
        joined = _run(row[i], row[i + 1], tags)
        row = [*row[:i], joined, *row[i + 2 :]] if joined else row
        i += not joined
    return row


def _run(one: Days, two: Days, tags: str) -> Days | None:
    gap = _between(one, two, tags)
    till = two.link in ("t", "ž") and (one.link == "f" or not set(gap) - set(".,")) and one.link != "t"
    dash = gap in ("-", ".-", "ž") or (one.link == "b" and gap in ("i", ".i"))
    dash = dash or (gap in ("i", ".i") and _next_day(one, two))  # "8. a 9. listopadu"
    if not (till or dash) or not one.start or not two.start or one.end or two.end:
        return _partly(one, two) if till or dash else None
    start, end = one.start, two.start
    if two.form is Form.WEEKDAY and not two.bound:
        end = almanac.weekday_after(start, two.number)
    if two.bound and not one.bound and one.form is Form.DATE:
        start = _year_of(start, end)
    bound = one.bound or two.bound
    if end <= start:
        return replace(one, last=two.last, form=Form.DATE, why=Why.BACKWARDS, others=(start, end))
    return replace(one, last=two.last, form=Form.DATE, start=start, end=end, bound=bound)


def _next_day(one: Days, two: Days) -> bool:
    both = one.form is two.form is Form.DATE and one.start and two.start
    return bool(both and one.start and two.start == one.start + timedelta(1))


def _partly(one: Days, two: Days) -> Days | None:
    """A run one of whose ends is a month, or cannot be told: to be asked about."""
    if one.why in (Why.PAST, None) and one.number > 31 and two.start and two.bound:
        start = almanac.real(two.start.year, *divmod(one.number, 100))
        if start:
            start = _year_of(start, two.start)
            return replace(one, last=two.last, start=start, end=two.start, bound=True, why=None)
    return replace(one, last=two.last, why=one.why or two.why or Why.VAGUE)


def _year_of(start: date, end: date) -> date:
    """The start of a run whose end alone says its year."""
    same = almanac.real(end.year, start.month, start.day) or start
    return same if same <= end else almanac.real(end.year - 1, start.month, start.day) or start


def clocks(found: Sequence[Clock], named: Sequence[Days], tags: str) -> list[Clock]:
    """The clock times that count, "9:00 – 11:00" made one; a weak one counts only beside a day."""
    row = [c for c in found if not c.weak or any(_beside(c, day, tags) for day in named)]
    if any(c.link != "g" for c in row):
        row = [c for c in row if c.link != "g" or not c.why]  # "v 10 na dvě hodiny": how long
    i = 0
    while i < len(row) - 1:
        joined = _until(row[i], row[i + 1], tags)
        row = [*row[:i], joined, *row[i + 2 :]] if joined else row
        i += not joined
    if len(row) == 2 and any(day.end for day in named) and not (row[0].until or row[1].until):
        return [replace(row[0], last=row[1].last, until=row[1].times, why=row[0].why or row[1].why)]
    row = [replace(c, why=c.why or Why.AMBIGUOUS) if c.link == "b" and not c.until else c for c in row]
    if any(day.end and day.precision is Precision.DAY for day in named):
        return [replace(c, why=c.why or Why.AMBIGUOUS) if c.until else c for c in row]  # of each day, or of the run?
    return row


def _beside(clock: Clock, day: Days, tags: str) -> bool:
    if clock.link:
        return True
    between = tags[day.last : clock.first] if day.last <= clock.first else tags[clock.last : day.first]
    return set(between) <= GLUE | {"P", "U"}


def _until(one: Clock, two: Clock, tags: str) -> Clock | None:
    gap = tags[one.last : two.first]
    if one.until or two.until or one.why or two.why:
        return None
    if set(one.times) == set(two.times):
        return replace(one, last=two.last)
    till = two.link in ("t", "ž") and one.link != "t" and (one.link in ("f", "b") or not gap.strip(".,P"))
    both = one.link == "b" and gap in ("i", ".i")
    dash = gap in ("-", "P-", ".-", "ž")
    return replace(one, last=two.last, until=two.times) if till or both or dash else None


def dots(named: list[Days], times: list[Clock], today: date) -> tuple[list[Days], list[Clock]]:
    """Decide about "22.11": a time beside a day, a day beside a time, to be asked about alone."""
    unsure = [c for c in times if c.or_day]
    if not unsure:
        return named, times
    sure = [c for c in times if not c.or_day]
    if len(unsure) == 1 and (day := _told_day(unsure[0], named, sure, today)):
        return [*named[:-1], day], sure
    if named or unsure[0].until:
        odd = all(at % 5 for c in unsure for at in c.times)
        return named, [replace(c, or_day=None, why=c.why or (Why.AMBIGUOUS if odd else None)) for c in times]
    if len(unsure) == 1 and sure:
        return [_as_day(unsure[0], today)], sure
    day = _as_day(unsure[0], today)
    if len(unsure) == 1 and day.start:
        return [
            replace(day, why=Why.AMBIGUOUS)
        ], []  # the day is offered; the hour of an unsaid day is the rarer meaning
    return named, [replace(c, why=Why.AMBIGUOUS) for c in times]


def _told_day(clock: Clock, named: Sequence[Days], sure: Sequence[Clock], today: date) -> Days | None:
    """The day that "5.10" must be: of its weekday ("út 5.10"), or a deadline that is no hour ("do 5.11")."""
    day = _as_day(clock, today)
    if not day.start or (not named and (clock.link != "t" or sure)):
        return None
    if not named:
        return replace(day, why=None if _odd(clock) else Why.AMBIGUOUS)
    last = named[-1]
    alone = len(named) == 1 and last.form is Form.WEEKDAY and not last.bound and last.last <= day.first
    return replace(day, first=last.first, link=last.link) if alone and day.start.weekday() == last.number else None


def _odd(clock: Clock) -> bool:
    """Whether nobody meets at that hour: its minutes are no round ones, or it is night."""
    return any(at % 5 or not FIRST_HOUR <= at // 60 < LAST_HOUR for at in clock.times)


def _as_day(clock: Clock, today: date) -> Days:
    assert clock.or_day
    day, month = clock.or_day
    start = almanac.without_year(today, month, day)
    return Days(clock.first, clock.last, Form.DATE, start, link=clock.link, why=None if start else Why.PAST)


def settled(times: Sequence[Clock], parts: Sequence[Part]) -> tuple[list[Clock], list[Part]]:
    """Each part of the day that stands between two clock times given to the first ("od osmi ráno do půl páté").

    Then the parts after the second are its own, too ("od osmi ráno do osmi večer").
    """
    row, loose = list(times), list(parts)
    between = [p for p in parts if any(a.last <= p.first and p.last <= b.first for a, b in pairwise(row))]
    if not between:
        return row, loose
    for i, clock in enumerate(row):
        end = row[i + 1].first if i + 1 < len(row) else None
        own = next((p for p in parts if clock.last <= p.first and (end is None or p.last <= end)), None)
        fitting = with_part(clock.times, own.part) if own else ()
        if own and fitting:
            row[i] = replace(clock, times=fitting, last=own.last)
            loose.remove(own)
    return row, loose


def hours(times: Sequence[Clock], parts: Sequence[Part], named: Sequence[Days] = ()) -> list[Hours]:
    """Every (start, end) in minutes since midnight that the one clock piece may mean; several pieces: all of theirs."""
    said = {p.part for p in parts} | {d.part for d in named if d.part is not None}
    part = said.pop() if len(said) == 1 else None
    return [span for clock in times for span in _hours(clock, part)]


def _hours(clock: Clock, part: int | None) -> list[Hours]:
    starts = clock.times if part is None else with_part(clock.times, part)
    if not clock.until:
        return [(at, None) for at in starts]
    starts = starts or clock.times
    ends = (with_part(clock.until, part) if part is not None else ()) or clock.until
    found: list[Hours] = [(a, b) for a in starts for b in ends if b > a]
    return found if len(starts) == 1 else [*found, *found]


def stop(stops: Sequence[Stop], named: Sequence[Days]) -> Why | None:
    """The reason to ask that vague or repeating words give; an exact day outweighs the weak ones."""
    strong = [s.why for s in stops if not s.weak]
    if Why.RECURRING in strong:
        return Why.RECURRING
    exact = any(d.start and (d.end or d.start) - d.start < MOST_OF_A_YEAR for d in named)
    weak = [s.why for s in stops if s.weak and not exact]
    return next(iter([*strong, *weak]), None)
