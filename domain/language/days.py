"""The grammar of days: dates, weekdays, weeks, months, "za 14 dní", "první úterý v únoru", "do konce roku"."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from domain.language import almanac
from domain.language.lexicon import (
    DAY,
    DAYS14,
    HALF_HOUR,
    HALF_YEAR,
    HOUR,
    MINUTE,
    MONTH,
    QUARTER,
    QUARTER_HOUR,
    WEEK,
    WORKDAY,
    YEAR,
)
from domain.language.pieces import Days, Form, Found, Moment, Piece, Precision, Stop, Why, rules_book

DAY_RULES, rule = rules_book()
ROMAN = {"i": 1, "v": 5}
MINUTES = {MINUTE: 1, QUARTER_HOUR: 15, HALF_HOUR: 30, HOUR: 60}
LONGEST_AWAY = 3660  # days; "za 500 let" is no appointment


def _day(f: Found, when: date | None, why: Why | None = None, form: Form = Form.DATE, **more: Any) -> Days:
    """A single day as a piece; None or a reason makes it one to be asked about."""
    first, link = f.before()
    return Days(first, f.last, form, when, why=why, **{"link": link, **more})


def _run(f: Found, run: tuple[date, date], precision: Precision, why: Why | None = None) -> Days:
    first, link = f.before()
    form = Form.WEEK if precision is Precision.WEEK else Form.MONTH
    return Days(first, f.last, form, *run, precision=precision, link=link, why=why)


def _dated(f: Found, year: int | None, month: int, day: int) -> Days:
    """A date with or without its year (rules 5 and 10: two digits are 20xx)."""
    if year is not None:
        found = almanac.real(year + 2000 if year < 100 else year, month, day)
        return _day(f, found, None if found else Why.ILLEGAL, bound=True)
    if not almanac.real(2024, month, day):
        return _day(f, None, Why.ILLEGAL)
    found = almanac.without_year(f.today, month, day)
    if found:
        return _day(f, found)
    leap = (month, day) == (2, 29)
    return _day(f, None, Why.ILLEGAL if leap else Why.PAST, number=month * 100 + day)


@rule("n", r"(?P<d>n)\.(?P<m>n)(?P<e>\.)?(?P<y>y|n)?")
def numbers(f: Found) -> Piece | None:
    """ "22. 11. 2017", "27.1.", "14.1.26"; without the last full stop only if it can be no clock time."""
    day, month, year = f.here("d"), f.here("m"), f.token("y")
    last = f.last
    if year and not _is_year(f, bool(f.token("e"))):
        year, last = None, last - 1
    if not f.token("e") and (
        not year and ((len(month.word) == 2 and day.value < 24) or f.tags[last : last + 1] == "h")
    ):
        return None
    if not 1 <= month.value <= 12 or not 1 <= day.value <= 31:
        return None if f.before()[1] == "v" and not year else _day(f, None, Why.ILLEGAL)
    return _shortened(_dated(f, year.value if year else None, month.value, day.value), last)


def _is_year(f: Found, dotted: bool) -> bool:
    year = f.here("y")
    if year.tag == "y":
        return True
    return dotted and year.glued and len(year.word) == 2 and f.next() not in {":", "h", "-"} and f.next(0) != "."


def _shortened(piece: Days, last: int) -> Days:
    return replace(piece, last=last)


@rule("n", r"(?P<d>n)\.?°?(?P<m>[Mm])\.?,?(?P<y>y)?")
def day_and_month(f: Found) -> Piece | None:
    """ "16. listopadu 2017", "5.XI.2026", "22 stycznia 2026"."""
    day, month = f.number("d"), f.number("m")
    if f.match["m"] == "m" and "." not in f.match[0] and not f.lexicon.month_first:
        return None
    return _ended(f, _dated(f, f.value("y"), month, day))


def _ended(f: Found, piece: Days) -> Days:
    """Give back a comma or full stop that no year follows."""
    i = f.last
    while f.tags[i - 1] in ".,":
        i -= 1
    return _shortened(piece, i)


@rule("n", r"(?P<d>n)\.(?P<m>[vi])\.?(?P<y>y)")
def roman_month(f: Found) -> Piece | None:
    day, month, year = f.number("d"), f.here("m"), f.value("y")
    number = ROMAN.get(month.word)
    return _dated(f, year, number, day) if number else None


@rule("O", r"(?P<d>OO?)(?P<m>M)(?P<y>y)?")
def ordinal_and_month(f: Found) -> Piece | None:
    day, month = f.number("d"), f.number("m")
    return _dated(f, f.value("y"), month, day) if day > 0 else None


@rule("Mm", r"(?P<m>[Mm])\.?(?P<d>n)°?(?:-(?P<d2>n)°?)?(?![.:hX])(?:,?(?P<y>y))?")
def month_and_day(f: Found) -> Piece | None:
    """ "January 22nd", "Feb 4, 2026": English only."""
    day, month = f.number("d"), f.number("m")
    if not f.lexicon.month_first:
        return None
    found = _dated(f, f.value("y"), month, day)
    last = f.value("d2")
    end = almanac.real(found.start.year, month, last) if last and found.start else None
    return replace(found, end=end, why=None if end and end > (found.start or end) else Why.ILLEGAL) if last else found


@rule("y", r"(?P<y>y)-(?P<m>n)-(?P<d>n)")
def iso(f: Found) -> Piece | None:
    day, month = f.number("d"), f.number("m")
    return _dated(f, f.value("y"), month, day) if 1 <= month <= 12 else _day(f, None, Why.ILLEGAL)


@rule("n", r"(?P<d>n)/(?P<m>n)/(?P<y>y)")
def slashes(f: Found) -> Piece | None:
    """Day and month apart by slashes: which is which is clear only when one of them exceeds 12."""
    day, month, year = f.number("d"), f.number("m"), f.number("y")
    if month > 12:
        day, month = month, day
    if day <= 12 and day != month:
        both = almanac.real(year, month, day), almanac.real(year, day, month)
        return _day(f, None, Why.AMBIGUOUS, others=tuple(d for d in both if d))
    return _dated(f, year, month, day) if month else _day(f, None, Why.ILLEGAL)


@rule("n", r"(?P<d>n)/(?P<m>n)(?![/:.]?n)")
def slash_after_weekday(f: Found) -> Piece | None:
    """ "st 2/12": a day and a month, if the weekday before says so."""
    before = f.tags[f.first - 1 : f.first] if f.first else ""
    found = _dated(f, None, f.number("m"), f.number("d")) if before in tuple("wW") and before else None
    said = f.row[f.first - 1].value
    return found if found and found.start and found.start.weekday() == said else None


@rule("n", r"(?P<d>n)\.(?=,?\.?[-tžioWn])(?!n)")
def number(f: Found) -> Piece | None:
    """A day that waits for its month: "22. nebo 29. 1."."""
    day = f.value("d") or 0
    hour = f.before()[1] == "v"
    return _day(f, None, form=Form.NUMBER, number=day) if 1 <= day <= 31 and not hour else None


@rule("n", r"(?P<d>n)(?=[-toi]n)")
def number_in_run(f: Found) -> Piece | None:
    """A day before a dash or "to", its month being further on: "2-10 February", "from 2 to 10 February"."""
    day = f.value("d") or 0
    return _day(f, None, form=Form.NUMBER, number=day) if 1 <= day <= 31 else None


@rule("T", r"(?P<t>T)(?P<w>w)\.?")
def this_weekday_short(f: Found) -> Piece | None:
    """ "příští čt": but not "příští po" and "so", which are other words as well."""
    if len(f.here("w").word) < 2 or f.here("w").word in {"so", "ne", "po", "sob", "ned"} or f.lexicon.month_first:
        return None
    found = almanac.week_of(f.today, f.number("t")) + timedelta(f.number("w"))
    past = f.number("t") >= 0 and found < f.today
    return _day(f, found, Why.PAST if past else None, form=Form.WEEKDAY, number=f.number("w"), bound=True)


@rule("TW", r"(?P<t>T)?(?P<w>W)")
def weekday(f: Found) -> Piece | None:
    """A weekday: the nearest in the future, or that of this, the next or the last week (rule 4)."""
    day, which = f.number("w"), f.token("t")
    if which:
        ambiguous = which.value == 1 and not f.lexicon.next_is_clear
        found = almanac.week_of(f.today, which.value) + timedelta(day)
        past = which.value >= 0 and found < f.today
        why = Why.AMBIGUOUS if ambiguous else Why.PAST if past else None
        return _day(f, found, why, form=Form.WEEKDAY, number=day, bound=True)
    return _nearest(f, day)


def _nearest(f: Found, day: int) -> Days:
    found = almanac.weekday_after(f.today, day)
    if f.today.weekday() != day:
        return _day(f, found, form=Form.WEEKDAY, number=day)
    return _day(f, found, Why.AMBIGUOUS, form=Form.WEEKDAY, number=day, others=(f.today, found))


@rule("w", r"(?P<w>w)\.?")
def weekday_short(f: Found) -> Piece | None:
    """ "st", "čt": a weekday only beside a date or a time, or after a preposition."""
    day = f.number("w")
    beside = f.next() in {"n", "v", "f", "g"} and "n" in f.tags[f.last : f.last + 2]
    link = f.before()[1]
    written = f.row[f.first].shown.islower() or f.lexicon.month_first
    if not beside and not (link in {"t", "v", "f"} and written):
        return None
    return _nearest(f, day)


@rule("D", r"(?P<d>D)")
def day_word(f: Found) -> Piece | None:
    away = f.number("d")
    return _day(f, f.today + timedelta(away), form=Form.WORD, bound=away < 0)


@rule("Ztz", r"(?P<z>[zZt])(?P<n>n|CC?)?(?P<u>[Uh])")
def away(f: Found) -> Piece | None:
    """ "za týden", "za 14 dní", "do 14 dnů", "in two weeks": months and longer are meant roughly."""
    count, unit = f.value("n"), f.here("u")
    if f.match["z"] == "t" and ((count is None and unit.value not in (WEEK,)) or unit.value == YEAR):
        return None
    if f.match["z"] == "t" and unit.value == HOUR and (count or 0) <= 24:
        return None
    if f.next() == "y":
        return None  # "za rok 2025" is of what time, not when
    if unit.value == WORKDAY:
        return Stop(f.first, f.last, Why.VAGUE)
    return _away(f, 1 if count is None else count, unit.value)


def _away(f: Found, count: int, unit: int) -> Piece:
    link = "t" if f.match["z"] == "t" else ""
    if unit in MINUTES:
        return Moment(f.first, f.last, f.now + timedelta(minutes=count * MINUTES[unit]), link)
    if unit in (DAY, WEEK, DAYS14):
        days = count * {DAY: 1, WEEK: 7, DAYS14: 14}[unit]
        if days > LONGEST_AWAY:
            return Stop(f.first, f.last, Why.FAR)
        return Days(f.first, f.last, Form.AWAY, f.today + timedelta(days), link=link)
    later = count * {MONTH: 1, QUARTER: 3, HALF_YEAR: 6, YEAR: 12}[unit]
    if later > LONGEST_AWAY // 30:
        return Stop(f.first, f.last, Why.FAR)
    run = almanac.months(almanac.month_start(f.today.year, f.today.month + later))
    return Days(f.first, f.last, Form.MONTH, *run, precision=Precision.MONTH, link=link)


@rule("Zz", r"[zZ](?P<k>[HQ])(?P<u>[Uh])")
def part_away(f: Found) -> Piece | None:
    """ "za půl roku", "za čtvrt hodiny"."""
    half, unit = f.match["k"] == "H", f.number("u")
    if f.row[f.first + 1].value == 3:
        return Stop(f.first, f.last, Why.AMBIGUOUS)
    if unit == YEAR:
        return _away_by(f, 6 if half else 3, MONTH)
    return _away_by(f, 30 if half else 15, MINUTE) if unit == HOUR else Stop(f.first, f.last, Why.VAGUE)


def _away_by(f: Found, count: int, unit: int) -> Piece:
    if unit == MINUTE:
        return Moment(f.first, f.last, f.now + timedelta(minutes=count))
    run = almanac.months(almanac.month_start(f.today.year, f.today.month + count))
    return Days(f.first, f.last, Form.MONTH, *run, precision=Precision.MONTH)


@rule("Y", r"Y")
def part_of_today(f: Found) -> Piece | None:
    """ "tonight", "this afternoon": a day and a part of it in one."""
    return _day(f, f.today, form=Form.WORD, part=f.row[f.first].value)


@rule("F", r"F")
def feast(f: Found) -> Piece | None:
    month, day = divmod(f.row[f.first].value, 100)
    return _dated(f, None, month, day)
