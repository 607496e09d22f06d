"""The grammar of longer and computed dates: weeks, months, "první úterý v únoru", "konec roku"; and why to ask."""

from datetime import date, timedelta

from domain.language.dates import almanac
from domain.language.dates.days import date_piece, day_piece, run_piece
from domain.language.dates.pieces import Days, Form, Found, Piece, Precision, Stop, Why, rules_book
from domain.language.lexicon import DAY, FOLLOWING, HALF_YEAR, MONTH, NEAREST, QUARTER, WEEK, WEEKEND, WORKDAY, YEAR
from domain.language.text import Pattern

SPAN_RULES, rule = rules_book()
DATES_AHEAD = Pattern(r"[.,]?n\.(?:n\.)?-n\.[nMm]")
DATES_BEHIND = Pattern(r"-n\.[nMm]\.?y?,?\($")
NAMELESS = Pattern(r"(?:^|[^_/:-]|(?:^|[tvflk,.]):)$")  # before "12/2026": no word that could be numbered so
LONG = {MONTH, QUARTER, HALF_YEAR, YEAR}


@rule("T", r"(?P<t>T)(?P<u>U)")
def this_or_next(f: Found) -> Piece | None:
    which, unit = f.number("t"), f.number("u")
    if which in (NEAREST, FOLLOWING):
        which = 1
    if unit == WEEK:
        monday = almanac.week_of(f.today, which)
        return run_piece(f, (monday, monday + timedelta(6)), Precision.WEEK)
    if unit == WEEKEND:
        return _weekend(f, which)
    return run_piece(f, _shifted(f.today, unit, which), Precision.MONTH) if unit in LONG else None


@rule("U", r"U")
def weekend(f: Found) -> Piece | None:
    """ "o víkendu": the one ahead; without its preposition it is rather what a meeting is called."""
    if f.row[f.first].value != WEEKEND:
        return None
    before = f.row[f.first - 1] if f.first else None
    told = before and before.tag in "qv" and (f.first < 2 or f.row[f.first - 2].word not in f.manner.than)
    return _weekend(f, 0) if told else Stop(f.first, f.last, Why.VAGUE, weak=True)


def _weekend(f: Found, which: int) -> Piece:
    saturday = almanac.week_of(f.today, which) + timedelta(5)
    first, link = f.before()
    why = Why.AMBIGUOUS if saturday <= f.today else None
    return Days(first, f.last, Form.WEEK, saturday, saturday + timedelta(1), link=link, why=why)


def _shifted(today: date, unit: int, count: int) -> tuple[date, date]:
    size = {MONTH: 1, QUARTER: 3, HALF_YEAR: 6, YEAR: 12}[unit]
    first, _ = almanac.period(today, unit)
    return almanac.period(almanac.month_start(first.year, first.month + size * count), unit)


@rule("U", r"UT")
def after_next(f: Found) -> Piece | None:
    """ "the week after next"."""
    if f.row[f.first].value != WEEK or f.row[f.first + 1].value != 2:
        return None
    monday = almanac.week_of(f.today, 2)
    return run_piece(f, (monday, monday + timedelta(6)), Precision.WEEK)


@rule("W", r"W(?P<u>U)")
def week_after_weekday(f: Found) -> Piece | None:
    """ "Tuesday week": not the nearest."""
    odd = f.lexicon.month_first and f.number("u") == WEEK
    return Stop(f.first, f.last, Why.AMBIGUOUS) if odd and f.next() not in ("n", "y") else None


@rule("U", r"(?P<u>U)(?P<k>n)(?!°?\.?[Mm])/?(?P<y>y)?")
def unit_and_number(f: Found) -> Piece | None:
    """ "Q1 2027", "týden 47"."""
    unit = f.number("u")
    quarter = unit == QUARTER and f.here("k").glued
    if not quarter and not (unit == WEEK and f.next() not in (".", ":", "h", "-")):
        return None
    return _numbered(f, f.number("k"), unit, f.value("y"))


@rule("U", r"(?P<u>U)(?P<f>f)?(?:(?P<d>n)\.?°?(?P<m>[nMm])\.?|(?P<m2>[Mm])(?P<d2>n)°?)(?P<y>y)?")
def week_from(f: Found) -> Piece | None:
    """ "v týdnu od 9. listopadu", "the week of December 7": the whole week in which the day lies."""
    if not f.lexicon.month_first and not (f.token("f") and f.token("d")):
        return None
    day, month = f.value("d") or f.number("d2"), f.value("m") or f.number("m2")
    if f.value("u") != WEEK or not 1 <= month <= 12:
        return None
    found = date_piece(f, f.value("y"), month, day)
    if not found.start:
        return found
    monday = almanac.week_of(found.start)
    return run_piece(f, (monday, monday + timedelta(6)), Precision.WEEK)


@rule("On", r"(?:O|n\.)(?P<u>U)v?[MA]")
def week_of_month(f: Found) -> Piece | None:
    """ "poslední týden v listopadu": which days those are is seen differently."""
    return Stop(f.first, f.last, Why.VAGUE) if f.number("u") in (WEEK, HALF_YEAR) else None


@rule("n", r"(?P<k>n)(?P<u>U)/?(?P<y>y)")
def quarter_of(f: Found) -> Piece | None:
    """ "1Q/2027"."""
    glued = f.number("u") == QUARTER and f.here("u").glued
    return _numbered(f, f.number("k"), QUARTER, f.number("y")) if glued else None


@rule("n", r"(?P<m>n)/(?P<y>y)(?!/)")
def month_of_year(f: Found) -> Piece | None:
    """ "12/2026", "do 02/2027": where no word stands before that could be numbered so ("usnesení 12/2026")."""
    if not NAMELESS.search(f.tags[: f.first]) or not 1 <= f.number("m") <= 12:
        return None
    return _month_run(f, f.number("m"), 1, f.number("y"))


@rule("Omni", r"(?P<k>n\.|O|m\.?|i\.)(?P<u>U)(?P<y>y)?")
def numbered(f: Found) -> Piece | None:
    """ "46. týden 2026", "2. čtvrtletí", "první pololetí"."""
    roman = f.match["k"] == "i."
    return _numbered(f, 1 if roman else f.number("k"), f.number("u"), f.value("y"))


def _numbered(f: Found, number: int, unit: int, year: int | None) -> Piece | None:
    if unit == WEEK:
        return _iso_week(f, number, year)
    if unit not in (QUARTER, HALF_YEAR):
        return None
    size = 3 if unit == QUARTER else 6
    if not 1 <= number <= 12 // size:
        return Stop(f.first, f.last, Why.ILLEGAL)
    return _month_run(f, (number - 1) * size + 1, size, year)


def _iso_week(f: Found, number: int, year: int | None) -> Piece | None:
    try:
        monday = date.fromisocalendar(year or f.today.year, number, 1)
    except ValueError:
        return Stop(f.first, f.last, Why.ILLEGAL) if number > 0 else None
    if not year and monday + timedelta(6) < f.today:
        return Stop(f.first, f.last, Why.PAST)
    return run_piece(f, (monday, monday + timedelta(6)), Precision.WEEK)


def _month_run(f: Found, month: int, count: int, year: int | None) -> Days:
    """So many months from the given one; without a year the nearest that is not past (rule 5)."""
    run = almanac.months(almanac.month_start(year or f.today.year, month), count)
    if year:
        return run_piece(f, run, Precision.MONTH)
    if run[1] < f.today:
        run = almanac.months(almanac.month_start(f.today.year + 1, month), count)
    far = (run[0] - f.today).days > almanac.FAR
    return run_piece(f, run, Precision.MONTH, Why.PAST if far else None)


@rule("M", r"(?P<m>M)(?P<y>y)?")
def month(f: Found) -> Piece | None:
    number, first = f.number("m"), f.row[f.first]
    if f.is_surname() or (f.lexicon.month_first and not f.token("y") and f.is_given_name()):
        return None
    if first.word in f.manner.verbs_too and first.shown.islower() and not f.token("y") and not f.before()[1]:
        return None
    return _month_run(f, number, 1, f.value("y"))


@rule("Z", r"Z(?P<m>m)(?P<y>y)?(?!n)")
def short_month(f: Found) -> Piece | None:
    """ "in May": an abbreviation, or the verb, but for the preposition."""
    return _month_run(f, f.number("m"), 1, f.value("y")) if f.lexicon.month_first else None


@rule("L", r"L(?:[v,]?(?P<m>M)|,?v?(?P<d>n\.|OO?)(?P<m2>M))?")
def in_year(f: Found) -> Piece | None:
    """ "příští rok", "příští rok v únoru", "loni 5. prosince"; the year alone, unless it is an adverb."""
    year = f.today.year + f.row[f.first].value
    if f.token("m2"):
        return date_piece(f, year, f.number("m2"), f.number("d"))
    if f.token("m"):
        return _month_run(f, f.number("m"), 1, year)
    if year < f.today.year or " " not in f.row[f.first].word or f.row[f.first].word.startswith(f.manner.this_year):
        return None
    return run_piece(f, almanac.months(date(year, 1, 1), 12), Precision.MONTH)


@rule("M", r"(?P<m>M)(?P<y>y)?(?P<l>[-/itž])(?P<m2>M)(?P<y2>y)?")
def months(f: Found) -> Piece | None:
    """ "únor/březen 2026", "v červenci a srpnu", "leden 2020 – leden 2021"."""
    first, last, year, year2 = f.number("m"), f.number("m2"), f.value("y"), f.value("y2")
    if f.match["l"] == "t" and f.before()[1] != "f" and not f.lexicon.month_first:
        return None
    if year is None and year2 is not None:
        year = year2 if first <= last else year2 - 1
    count = (((year2 or year or 0) - (year or 0)) * 12 + last - first) + 1
    count += 12 if count <= 0 and year == year2 and not year else 0
    return _month_run(f, first, count, year) if count > 0 else Stop(f.first, f.last, Why.ILLEGAL)


@rule("On", r"(?P<n>O|n\.)(?:(?P<a>A)(?P<w2>[WU])|(?P<w>W|U)[v,Z]?(?:(?P<m>[MA])|(?P<t>T)?(?P<u>U)|(?P<l>L)))(?P<y>y)?")
def nth(f: Found) -> Piece | None:
    """ "první úterý v únoru", "poslední pracovní den v měsíci", "první čtvrtek v roce 2026", "první únorové úterý"."""
    count, token, month_ = f.number("n"), f.token("w") or f.here("w2"), _month_meant(f)
    if not month_ or (token.tag == "U" and token.value not in (DAY, WORKDAY)):
        return None
    year, number = month_
    found = _nth_day(year, number, count, token.value if token.tag == "W" else None, token.value == WORKDAY)
    past = found and found < f.today and not f.token("y")
    return day_piece(f, found, Why.PAST if past else None if found else Why.ILLEGAL)


def _month_meant(f: Found) -> tuple[int, int] | None:
    """Year and month in which to count: a named month, this or the next month, the first or last of a year."""
    if f.token("m") or f.token("a"):
        run = _month_run(f, f.value("m") or f.number("a"), 1, f.value("y"))
    elif f.value("u") == MONTH:
        run = run_piece(f, _shifted(f.today, MONTH, f.value("t") or 0), Precision.MONTH)
    elif f.token("l") or f.value("u") == YEAR:
        return _edge_of_year(f)
    else:
        return None
    return (run.start.year, run.start.month) if run.start else None


def _edge_of_year(f: Found) -> tuple[int, int] | None:
    """The month from which weekdays of a year are counted; the first ones only of a year that is said."""
    year = f.value("y") or (f.today.year + f.number("l") if f.token("l") else None)
    if f.number("n") < 0:
        return year or f.today.year, 12
    return (year, 1) if year else None


def _nth_day(year: int, month_: int, n: int, weekday: int | None, workday: bool) -> date | None:
    if weekday is not None:
        return almanac.nth_weekday(year, month_, n, weekday)
    if n == -1:
        return almanac.last_workday(year, month_) if workday else almanac.month_end(year, month_)
    return almanac.real(year, month_, n) if not workday else None


@rule("On", r"(?P<n>O|n\.)(?P<w>W)")
def nth_of_what(f: Found) -> Piece | None:
    """ "první úterý" of an unsaid month."""
    return Stop(f.first, f.last, Why.AMBIGUOUS)


@rule(
    "e",
    r"e(?:(?P<m>[MAm])(?P<y>y)?|(?P<t>T)?(?P<u>U)(?P<y2>y)?|(?P<k>n\.|O)(?P<u2>U)(?P<y3>y)?|(?P<l>L)|(?P<d>D)|(?P<y4>y))",
)
def end_of(f: Found) -> Piece | None:
    """ "do konce ledna", "do konce příštího týdne" (Friday, rule 3); without "do" the end of something is vague."""
    if f.before()[1] not in ("t", "l") and f.tags[f.first - 1 : f.first] not in ("t", "l"):
        return Stop(f.first, f.last, Why.VAGUE)
    if f.token("m"):
        run = _month_run(f, f.value("m") or 1, 1, f.value("y"))
        return day_piece(f, run.end, run.why, bound=True, deadline=True, link="t")
    if f.token("l") or f.token("y4"):
        year = f.value("y4") or f.today.year + f.number("l")
        return day_piece(f, date(year, 12, 31), bound=True, deadline=True, link="t")
    if f.token("d"):
        return day_piece(f, f.today + timedelta(f.number("d")), deadline=True, link="t")
    if f.token("u2"):
        return _end_of_numbered(f)
    return _end_of_unit(f, f.value("u") or 0, f.value("t") or 0, f.value("y2"))


def _end_of_numbered(f: Found) -> Piece | None:
    """ "do konce 1. čtvrtletí", "do konce 48. týdne" (its Friday)."""
    run = _numbered(f, f.number("k"), f.number("u2"), f.value("y3"))
    if not isinstance(run, Days) or not run.end:
        return run
    last = run.end - timedelta(2 if run.precision is Precision.WEEK else 0)
    return day_piece(f, last, run.why or (Why.PAST if last < f.today else None), deadline=True, link="t")


def _end_of_unit(f: Found, unit: int, which: int, year: int | None) -> Piece | None:
    if unit == DAY and not which:
        return day_piece(f, f.today, deadline=True, link="t")
    if which in (NEAREST, FOLLOWING):
        which = 1
    if unit == WEEK:
        friday = almanac.week_of(f.today, which) + timedelta(4)
        return day_piece(f, friday, Why.PAST if friday < f.today else None, deadline=True, link="t")
    if unit == YEAR and year:
        return day_piece(f, date(year, 12, 31), bound=True, deadline=True, link="t")
    return day_piece(f, _shifted(f.today, unit, which)[1], deadline=True, link="t") if unit in LONG else None


@rule("E", r"E-?(?:T?[MUVWA]|y)")
def edge(f: Found) -> Piece | None:
    return Stop(f.first, f.last, Why.VAGUE)


@rule("V", r"V")
def vague(f: Found) -> Piece | None:
    return Stop(f.first, f.last, Why.VAGUE, weak=True)


@rule("B", r"B")
def earliest(f: Found) -> Piece | None:
    """ "nejdříve v pátek", "ne dřív než 4. 12.", "dříve než v pátek": a day that bounds, and is not the one meant."""
    i = f.last + (f.last < len(f.row) and f.row[f.last].word in f.manner.than)
    while f.tags[i : i + 1] in tuple("vgkpfqt"):
        i += 1
    bounds = f.tags[i : i + 1] in tuple("nWwDMOCTzy")
    follows = f.row[f.first].word not in f.manner.earlier and f.tags[max(0, f.first - 1) : f.first] in tuple("nWwDMy.h")
    return Stop(f.first, f.last, Why.VAGUE, weak=not (bounds or follows))


@rule("wp", r"[wp]\.?[-žt]w")
def opening_hours(f: Found) -> Piece | None:
    """ "po–pá 8–16": when something is open, every week."""
    monday = f.row[f.first].tag == "w" or f.row[f.first].word == f.manner.monday
    if DATES_AHEAD.match(f.tags, f.last) or DATES_BEHIND.search(f.tags[: f.first]):
        return None  # "čt–pá 3.–4. 12.", "7.–8. 1. (čt–pá)"
    return Stop(f.first, f.last, Why.RECURRING) if monday else None


@rule("n", r"nm(?:z(?:n|CC?)?U|[Rr]|U)")
def times(f: Found) -> Piece | None:
    """ "2x týdně", "1x za 14 dní"."""
    return Stop(f.first, f.last, Why.RECURRING) if f.row[f.first + 1].word == f.manner.times else None


@rule("A", r"A(?P<w>W)?")
def of_month(f: Found) -> Piece | None:
    """ "prosincové jednání": what is held in a month; which day it is has to be said beside it."""
    return Stop(f.first, f.last, Why.AMBIGUOUS if f.token("w") else Why.VAGUE, weak=not f.token("w"))


@rule("r", r"r")
def plural(f: Found) -> Piece | None:
    """ "v pondělky"."""
    return Stop(f.first, f.last, Why.RECURRING)


@rule("R", r"R(?:[v,]|O|n|C|\.|T)*[WUPDM]")
def every(f: Found) -> Piece | None:
    """ "každé první úterý", "jednou za 14 dní", "vždy v pondělí"."""
    return Stop(f.first, f.last, Why.RECURRING)
