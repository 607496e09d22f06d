"""The grammar of days told from now or from another day: "za 14 dní", "zítra za týden", "za hodinu a půl"."""

from dataclasses import replace
from datetime import timedelta

from domain.language.dates import almanac
from domain.language.dates.days import day_piece
from domain.language.dates.pieces import Days, Form, Found, Moment, Piece, Precision, Stop, Why, rules_book
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

AWAY_RULES, rule = rules_book()
MINUTES = {MINUTE: 1, QUARTER_HOUR: 15, HALF_HOUR: 30, HOUR: 60}
DAYS = {DAY: 1, WEEK: 7, DAYS14: 14}
SUNDAY = 6
LONGEST_AWAY = 3660  # days; "za 500 let" is no appointment


@rule("z", r"(?P<z>z)(?P<n>n|C)W")
def sundays_away(f: Found) -> Piece | None:
    """ "za tři neděle": weeks, as they are still called."""
    weeks = f.number("n")
    return _away(f, weeks, WEEK) if f.row[f.last - 1].value == SUNDAY and 1 < weeks <= 12 else None


@rule("CnU", r"(?P<n>n|C)?(?P<u>U)(?:(?P<z>Z)|f(?P<w>[DW]))")
def fromday_piece(f: Found) -> Piece | None:
    """ "two weeks from now", "a week from tomorrow"; from a weekday it may be either."""
    if f.here("u").value not in (DAY, WEEK, DAYS14, MONTH) or (f.token("z") and f.number("z") != 1):
        return None
    if not f.lexicon.month_first or (f.number("u") == MONTH and not f.token("z")):
        return None
    if f.token("w"):
        days = (1 if f.value("n") is None else f.number("n")) * DAYS[f.number("u")]
        start = f.today if f.here("w").tag == "D" else almanac.weekday_after(f.today, f.number("w"))
        found = start + timedelta(min(days, LONGEST_AWAY) + (f.number("w") if f.here("w").tag == "D" else 0))
        return day_piece(f, found, None if f.here("w").tag == "D" else Why.AMBIGUOUS, form=Form.AWAY, others=(found,))
    return _away(f, 1 if f.value("n") is None else f.number("n"), f.number("u"))


@rule("DW", r"(?P<w>[DW])z(?P<n>n|CC?)?(?P<u>U)")
def away_fromday_piece(f: Found) -> Piece | None:
    """ "zítra za týden"; "v pátek za týden" may be told from today as well."""
    if f.here("u").value not in DAYS:
        return None
    count = f.value("n")
    days = (1 if count is None else count) * DAYS[f.here("u").value]
    if f.match["w"] == "D":
        found = f.today + timedelta(f.number("w") + min(days, LONGEST_AWAY))
        return replace(day_piece(f, found, form=Form.AWAY), link="")
    weekday, away = almanac.weekday_after(f.today, f.number("w")), f.today + timedelta(min(days, LONGEST_AWAY))
    if weekday == away:
        return day_piece(f, away, form=Form.AWAY)
    if away.weekday() == f.number("w"):
        return day_piece(f, None, Why.AMBIGUOUS, form=Form.AWAY, others=(away, weekday + timedelta(days)))
    inside = almanac.week_of(away) + timedelta(f.number("w"))
    both = tuple(dict.fromkeys((inside, weekday + timedelta(days))))
    return day_piece(f, None, Why.AMBIGUOUS, form=Form.AWAY, others=both)


@rule("zZ", r"(?P<z>[zZ])(?P<n>n|CC?)?(?:(?P<u>[Uh])iH(?!h)|iH(?P<u2>[Uh]))")
def half_more(f: Found) -> Piece | None:
    """ "za hodinu a půl", "za dvě a půl hodiny"; half a week or month more is nothing exact."""
    unit = f.value("u") if f.token("u") else f.value("u2")
    whole = 1 if f.value("n") is None else f.number("n")
    return _away_by(f, 60 * whole + 30, MINUTE) if unit == HOUR else Stop(f.first, f.last, Why.VAGUE)


@rule("zZ", r"(?P<z>[zZ])(?P<n>n|CC?)?(?P<u>h)i?(?:(?P<k>CQ|CO|Q)|(?P<m>n|CC?)(?P<v>U))")
def minutes_more(f: Found) -> Piece | None:
    """ "za hodinu a patnáct minut", "za hodinu a čtvrt"."""
    whole = 60 * (1 if f.value("n") is None else f.number("n"))
    if f.token("k"):
        three = f.here("k").value == 3
        return _away_by(f, whole + (45 if three else 15), MINUTE) if three or f.match["k"] == "Q" else None
    return (
        _away_by(f, whole + f.number("m") * MINUTES.get(f.number("v"), 0), MINUTE) if f.number("v") == MINUTE else None
    )


@rule("Ztz", r"(?P<z>[zZt])(?P<n>n|CC?)?(?P<u>[Uh])(?:f(?P<d>D))?")
def away(f: Found) -> Piece | None:
    """ "za týden", "za 14 dní", "do 14 dnů", "in two weeks": months and longer are meant roughly."""
    count, unit = f.value("n"), f.here("u")
    if f.match["z"] == "t" and ((count is None and unit.value not in (WEEK,)) or unit.value == YEAR):
        return None
    if f.match["z"] == "t" and unit.value == HOUR and (count or 0) <= 24:
        return None
    if f.next() == "y":
        return None  # "za rok 2025" is of what time, not when
    if f.token("d"):
        return _from_that_day(f, 1 if count is None else count, unit.value)
    if unit.value == WORKDAY:
        return Stop(f.first, f.last, Why.VAGUE)
    return _away(f, 1 if count is None else count, unit.value)


def _from_that_day(f: Found, count: int, unit: int) -> Piece | None:
    """ "do 30 dnů od zítřka"."""
    if unit not in DAYS:
        return Stop(f.first, f.last, Why.AMBIGUOUS)
    piece = _away(f, count, unit)
    from_now = timedelta(f.number("d"))
    return replace(piece, start=piece.start + from_now) if isinstance(piece, Days) and piece.start else piece


def _away(f: Found, count: int, unit: int) -> Piece:
    link = "t" if f.match["z"] == "t" else ""
    if unit in MINUTES:
        return Moment(f.first, f.last, f.now + timedelta(minutes=count * MINUTES[unit]), link)
    if unit in DAYS:
        days = count * DAYS[unit]
        if days > LONGEST_AWAY:
            return Stop(f.first, f.last, Why.FAR)
        return Days(f.first, f.last, Form.AWAY, f.today + timedelta(days), link=link)
    later = count * {MONTH: 1, QUARTER: 3, HALF_YEAR: 6, YEAR: 12}[unit]
    if later > LONGEST_AWAY // 30:
        return Stop(f.first, f.last, Why.FAR)
    run = almanac.months(almanac.month_start(f.today.year, f.today.month + later))
    return Days(f.first, f.last, Form.MONTH, *run, precision=Precision.MONTH, link=link)


@rule("Zz", r"[zZ](?P<k>[HQ]|CQ|CO)(?P<u>[Uh])")
def part_away(f: Found) -> Piece | None:
    """ "za půl roku", "za čtvrt hodiny", "za tři čtvrtě hodiny"."""
    kind, unit = f.match["k"], f.number("u")
    if kind == "CO" and f.row[f.first + 2].value != 4:
        return None
    quarters = 2 if kind == "H" else f.row[f.first + 1].value
    if quarters > 3 or (len(kind) == 2 and quarters != 3):
        return None
    if unit == YEAR:
        return _away_by(f, 3 * quarters, MONTH)
    return _away_by(f, 15 * quarters, MINUTE) if unit == HOUR else Stop(f.first, f.last, Why.VAGUE)


def _away_by(f: Found, count: int, unit: int) -> Piece:
    if unit == MINUTE:
        return Moment(f.first, f.last, f.now + timedelta(minutes=count))
    run = almanac.months(almanac.month_start(f.today.year, f.today.month + count))
    return Days(f.first, f.last, Form.MONTH, *run, precision=Precision.MONTH)
