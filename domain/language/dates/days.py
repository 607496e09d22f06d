"""The grammar of days: dates, weekdays, weeks, months, "za 14 dní", "první úterý v únoru", "do konce roku"."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from domain.language.dates import almanac
from domain.language.dates.pieces import Days, Form, Found, Piece, Precision, Stop, Why, rules_book
from domain.language.lexicon import (
    FOLLOWING,
    NEAREST,
)
from domain.language.text import Pattern

DAY_RULES, rule = rules_book()
ROMAN = {"i": 1, "v": 5}
WAITING = Pattern(r"(?=,?\.?[-tžioWn])(?!n)")
TENS = (20, 30)
LATEST_HOUR = 24
RUN_BEHIND = Pattern(r"-n\.[nMm]\.?y?,?\((?:w-)?$")  # "7.–8. 1. (čt–pá)"
RUN_AHEAD = Pattern(r"[-i]w?[.,]?(?:w[.,]?)?n\.(?:n\.)?-n\.[nMm]")  # "čt–pá 3.–4. 12."


def day_piece(f: Found, when: date | None, why: Why | None = None, form: Form = Form.DATE, **more: Any) -> Days:
    """A single day as a piece; None or a reason makes it one to be asked about."""
    first, link = f.before()
    return Days(first, f.last, form, when, why=why, **{"link": link, **more})


def run_piece(f: Found, run: tuple[date, date], precision: Precision, why: Why | None = None) -> Days:
    first, link = f.before()
    form = Form.WEEK if precision is Precision.WEEK else Form.MONTH
    return Days(first, f.last, form, *run, precision=precision, link=link, why=why)


def date_piece(f: Found, year: int | None, month: int, day: int) -> Days:
    """A date with or without its year (rules 5 and 10: two digits are 20xx)."""
    if year is not None:
        found = almanac.real(year + 2000 if year < 100 else year, month, day)
        return day_piece(f, found, None if found else Why.ILLEGAL, bound=True)
    if not almanac.real(2024, month, day):
        return day_piece(f, None, Why.ILLEGAL)
    found = almanac.without_year(f.today, month, day)
    if found:
        return day_piece(f, found)
    leap = (month, day) == (2, 29)
    return day_piece(f, None, Why.ILLEGAL if leap else Why.PAST, number=month * 100 + day)


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
        return None if f.before()[1] == "v" and not year else day_piece(f, None, Why.ILLEGAL)
    return _shortened(date_piece(f, year.value if year else None, month.value, day.value), last)


def _is_year(f: Found, dotted: bool) -> bool:
    year = f.here("y")
    if year.tag == "y":
        return True
    if not dotted or len(year.word) != 2 or f.next() in {":", "h", "-", "."}:
        return False
    return year.glued or (LATEST_HOUR < year.value < 60 and f.next() in {"", ",", "v", "f"})


def _shortened(piece: Days, last: int) -> Days:
    return replace(piece, last=last)


@rule("n", r"(?P<d>n)\.?°?(?P<m>[Mm])\.?,?(?P<y>y)?")
def day_and_month(f: Found) -> Piece | None:
    """ "16. listopadu 2017", "5.XI.2026", "22 stycznia 2026"."""
    day, month = f.number("d"), f.number("m")
    if f.match["m"] == "m" and "." not in f.match[0] and not f.lexicon.month_first:
        return None
    if f.here("m").word in f.manner.months_too and f.next() == "_" and not f.token("y"):
        return None  # "1. pro rodiny" is no December
    return _ended(f, date_piece(f, f.value("y"), month, day))


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
    return date_piece(f, year, number, day) if number else None


@rule("O", r"(?P<d>OO?)(?P<m>M)(?P<y>y)?")
def ordinal_and_month(f: Found) -> Piece | None:
    day, month, year = f.number("d"), f.number("m"), f.value("y")
    if f.here("d").word.endswith(f.manner.day_endings) and day == -1:  # "posledního října"
        return date_piece(f, year, month, almanac.month_end(year or f.today.year, month).day)
    return date_piece(f, year, month, day) if day > 0 else None


@rule("O", r"(?P<d>OO?)(?P<m>O)(?P<y>y)?")
def two_ordinals(f: Found) -> Piece | None:
    """ "třetího dvanáctý", "dvacátýho prvního dvanáctý": the month by its number; "dvacátého druhého" is unclear."""
    day, month, head = f.here("d"), f.here("m"), f.here("d").word.endswith(f.manner.day_endings)
    beside = f.first == f.floor and f.tags[f.first - 1 : f.first] == "W"
    if not (head or beside) or not month.word.endswith(f.manner.month_endings) or month.value < 1:
        return None
    if day.value in TENS and month.value < 10 and f.match["d"] == "O":
        return Stop(f.first, f.last, Why.AMBIGUOUS) if head else None
    both = f.number("d")
    return date_piece(f, f.value("y"), month.value, both) if month.value <= 12 and 0 < both <= 31 else None


@rule("O", r"(?P<d>OO?)(?![_OMAWUhw])")
def day_alone(f: Found) -> Piece | None:
    """ "třetího v deset": a day whose month nobody says, unless it comes further on."""
    day = f.number("d")
    said = f.here("d").word.endswith(f.manner.day_endings) and f.here("d").value > 0
    return day_piece(f, None, form=Form.NUMBER, number=day) if said and day <= 31 else None


@rule("Mm", r"(?P<m>[Mm])\.?(?P<d>n|O)°?(?:-(?P<d2>n)°?)?(?![.:hX])(?:,?(?P<y>y))?")
def month_and_day(f: Found) -> Piece | None:
    """ "January 22nd", "Feb 4, 2026": English only."""
    day, month = f.number("d"), f.number("m")
    if not f.lexicon.month_first or day < 1:
        return None
    found = date_piece(f, f.value("y"), month, day)
    last = f.value("d2")
    end = almanac.real(found.start.year, month, last) if last and found.start else None
    return replace(found, end=end, why=None if end and end > (found.start or end) else Why.ILLEGAL) if last else found


@rule("M", r"(?P<m>M)(?P<d>n)\.(?![nMm])")
def day_of_month(f: Found) -> Piece | None:
    """ "v lednu 12. od 9"."""
    return None if f.lexicon.month_first else date_piece(f, None, f.number("m"), f.number("d"))


@rule("y", r"(?P<y>y)-(?P<m>n)-(?P<d>n)")
def iso(f: Found) -> Piece | None:
    day, month = f.number("d"), f.number("m")
    return date_piece(f, f.value("y"), month, day) if 1 <= month <= 12 else day_piece(f, None, Why.ILLEGAL)


@rule("n", r"(?P<d>n)(?:/(?P<m>n)/|-(?P<m2>n)-)(?P<y>y)")
def slashes(f: Found) -> Piece | None:
    """Day and month apart by slashes: which is which is clear only when one of them exceeds 12."""
    day, month, year = f.number("d"), f.value("m") or f.number("m2"), f.number("y")
    if month > 12:
        day, month = month, day
    if day <= 12 and day != month:
        both = almanac.real(year, month, day), almanac.real(year, day, month)
        return day_piece(f, None, Why.AMBIGUOUS, others=tuple(d for d in both if d))
    return date_piece(f, year, month, day) if month else day_piece(f, None, Why.ILLEGAL)


@rule("n", r"(?P<d>n)/(?P<m>n)(?![/:.]?n)")
def slash_after_weekday(f: Found) -> Piece | None:
    """ "st 2/12": a day and a month, if the weekday before says so, or it can be nothing else ("27/11 v 10")."""
    before = f.tags[f.first - 1 : f.first] if f.first else ""
    if (
        f.number("d") > 12
        and 1 <= f.number("m") <= 12
        and f.next() in ("", "v", ",", "f")
        and not f.lexicon.month_first
    ):
        return date_piece(f, None, f.number("m"), f.number("d"))
    found = date_piece(f, None, f.number("m"), f.number("d")) if before in tuple("wW") and before else None
    said = f.row[f.first - 1].value
    return found if found and found.start and found.start.weekday() == said else None


@rule("n", r"(?P<d>n)\.(?![nMm])")
def number(f: Found) -> Piece | None:
    """A day that waits for its month: "22. nebo 29. 1."; or is told by its weekday: "v pátek 4."."""
    day = f.value("d") or 0
    hour = f.before()[1] == "v"
    if not WAITING.match(f.tags, f.last) and (f.tags[f.first - 1 : f.first] != "W" or f.next() == "_"):
        return None
    return day_piece(f, None, form=Form.NUMBER, number=day) if 1 <= day <= 31 and not hour else None


@rule("n", r"(?P<d>n)°?(?=[-toi]W?n)")
def number_in_run(f: Found) -> Piece | None:
    """A day before a dash or "to", its month being further on: "2-10 February", "from 2 to 10 February"."""
    day = f.value("d") or 0
    return day_piece(f, None, form=Form.NUMBER, number=day) if 1 <= day <= 31 else None


@rule("T", r"(?P<t>T)(?P<w>w)\.?")
def this_weekday_short(f: Found) -> Piece | None:
    """ "příští čt": but not "příští po" and "so", which are other words as well."""
    if len(f.here("w").word) < 2 or f.here("w").word in f.manner.shy:
        return None
    if f.number("t") in (NEAREST, FOLLOWING):
        return _ahead(f, f.number("w"), f.number("t"))
    found = almanac.week_of(f.today, f.number("t")) + timedelta(f.number("w"))
    past = f.number("t") >= 0 and found < f.today
    return day_piece(f, found, Why.PAST if past else None, form=Form.WEEKDAY, number=f.number("w"), bound=True)


@rule("TW", r"(?P<t>T)?(?P<w>W)")
def weekday(f: Found) -> Piece | None:
    """A weekday: the nearest in the future, or that of this, the next or the last week (rule 4)."""
    day, which = f.number("w"), f.token("t")
    if f.is_surname():
        return None
    if which and which.value in (NEAREST, FOLLOWING):
        return _ahead(f, day, which.value)
    if which:
        ambiguous = which.value == 1 and not f.lexicon.next_is_clear
        found = almanac.week_of(f.today, which.value) + timedelta(day)
        past = which.value >= 0 and found < f.today
        why = Why.AMBIGUOUS if ambiguous else Why.PAST if past else None
        both = (almanac.weekday_after(f.today, day), found) if ambiguous else ()
        others = tuple(dict.fromkeys(both))
        return day_piece(f, found, why, form=Form.WEEKDAY, number=day, bound=True, others=others)
    return _nearest(f, day)


def _ahead(f: Found, day: int, which: int) -> Days:
    """ "nejbližší středa" is the one ahead; "další středa" may be the one of next week as well."""
    near, later = almanac.weekday_after(f.today, day), almanac.week_of(f.today, 1) + timedelta(day)
    if which == NEAREST or near == later:
        return day_piece(f, near, form=Form.WEEKDAY, number=day, bound=True)
    return day_piece(f, near, Why.AMBIGUOUS, form=Form.WEEKDAY, number=day, others=(near, later))


def _nearest(f: Found, day: int) -> Days:
    found = almanac.weekday_after(f.today, day)
    if f.today.weekday() != day:
        return day_piece(f, found, form=Form.WEEKDAY, number=day)
    return day_piece(f, found, Why.AMBIGUOUS, form=Form.WEEKDAY, number=day, others=(f.today, found))


@rule("w", r"(?P<w>w)\.?")
def weekday_short(f: Found) -> Piece | None:
    """ "st", "čt": a weekday only beside a date or a time, or after a preposition."""
    day = f.number("w")
    if RUN_AHEAD.match(f.tags, f.last) or RUN_AHEAD.match("-" + f.tags[f.last :]):
        return _nearest(f, day)
    beside = f.next() in {"n", "v", "f", "g"} and "n" in f.tags[f.last : f.last + 2]
    beside = beside or bool(RUN_BEHIND.search(f.tags[: f.first]) and f.next() in ("-", ")"))
    link = f.before()[1]
    written = f.row[f.first].shown.islower() or f.lexicon.month_first
    if not beside and not (link in {"t", "v", "f"} and written):
        return None
    return _nearest(f, day)


@rule("D", r"(?P<d>D)")
def day_word(f: Found) -> Piece | None:
    away = f.number("d")
    return day_piece(f, f.today + timedelta(away), form=Form.WORD, bound=away < 0)


@rule("Y", r"Y")
def part_of_today(f: Found) -> Piece | None:
    """ "tonight", "this afternoon": a day and a part of it in one."""
    return day_piece(f, f.today, form=Form.WORD, part=f.row[f.first].value)


@rule("F", r"F")
def feast(f: Found) -> Piece | None:
    month, day = divmod(f.row[f.first].value, 100)
    return date_piece(f, None, month, day)
