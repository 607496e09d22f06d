"""The grammar of longer and computed dates: weeks, months, "první úterý v únoru", "konec roku"; and why to ask."""

from datetime import date, timedelta

from domain.language import almanac
from domain.language.days import _dated, _day, _run
from domain.language.lexicon import DAY, HALF_YEAR, MONTH, QUARTER, WEEK, WORKDAY, YEAR
from domain.language.pieces import Days, Found, Piece, Precision, Stop, Why, rules_book

SPAN_RULES, rule = rules_book()
THAN = {"nez", "than"}
LONG = {MONTH, QUARTER, HALF_YEAR, YEAR}


@rule("T", r"(?P<t>T)(?P<u>U)")
def this_or_next(f: Found) -> Piece | None:
    which, unit = f.number("t"), f.number("u")
    if unit == WEEK:
        monday = almanac.week_of(f.today, which)
        return _run(f, (monday, monday + timedelta(6)), Precision.WEEK)
    return _run(f, _shifted(f.today, unit, which), Precision.MONTH) if unit in LONG else None


def _shifted(today: date, unit: int, count: int) -> tuple[date, date]:
    size = {MONTH: 1, QUARTER: 3, HALF_YEAR: 6, YEAR: 12}[unit]
    first, _ = almanac.period(today, unit)
    return almanac.period(almanac.month_start(first.year, first.month + size * count), unit)


@rule("U", r"(?P<u>U)f(?P<d>n)\.?°?(?P<m>[nMm])\.?(?P<y>y)?")
def week_from(f: Found) -> Piece | None:
    """ "v týdnu od 9. listopadu": the whole week in which the day lies."""
    day, month = f.number("d"), f.number("m")
    if f.value("u") != WEEK or not 1 <= month <= 12:
        return None
    found = _dated(f, f.value("y"), month, day)
    if not found.start:
        return found
    monday = almanac.week_of(found.start)
    return _run(f, (monday, monday + timedelta(6)), Precision.WEEK)


@rule("Omn", r"(?P<k>n\.|O|m\.?)(?P<u>U)(?P<y>y)?")
def numbered(f: Found) -> Piece | None:
    """ "46. týden 2026", "2. čtvrtletí", "první pololetí"."""
    number, unit, year = f.number("k"), f.number("u"), f.value("y")
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
    return _run(f, (monday, monday + timedelta(6)), Precision.WEEK)


def _month_run(f: Found, month: int, count: int, year: int | None) -> Days:
    """So many months from the given one; without a year the nearest that is not past (rule 5)."""
    run = almanac.months(almanac.month_start(year or f.today.year, month), count)
    if year:
        return _run(f, run, Precision.MONTH)
    if run[1] < f.today:
        run = almanac.months(almanac.month_start(f.today.year + 1, month), count)
    far = (run[0] - f.today).days > almanac.FAR
    return _run(f, run, Precision.MONTH, Why.PAST if far else None)


@rule("M", r"(?P<m>M)(?P<y>y)?")
def month(f: Found) -> Piece | None:
    number = f.number("m")
    return _month_run(f, number, 1, f.value("y"))


@rule("Z", r"Z(?P<m>m)(?P<y>y)?(?!n)")
def short_month(f: Found) -> Piece | None:
    """ "in May": an abbreviation, or the verb, but for the preposition."""
    return _month_run(f, f.number("m"), 1, f.value("y")) if f.lexicon.month_first else None


@rule("MT", r"(?:(?P<t>T)(?P<u>U)v?(?P<m>M)|(?P<m2>M)(?P<t2>T)(?P<u2>U))")
def month_of_year(f: Found) -> Piece | None:
    """ "příští rok v únoru", "v únoru příštího roku"."""
    number = f.value("m") or f.value("m2")
    which = f.value("t") if f.token("t") else f.value("t2")
    if YEAR not in (f.value("u"), f.value("u2")) or number is None or which is None:
        return None
    return _month_run(f, number, 1, f.today.year + which)


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


@rule("On", r"(?P<n>O|n\.)(?P<w>W|U)[v,Z]?(?:(?P<m>M)|(?P<t>T)?(?P<u>U))(?P<y>y)?")
def nth(f: Found) -> Piece | None:
    """ "první úterý v únoru", "poslední pracovní den v měsíci", "první čtvrtek v roce 2026"."""
    count, token, month_ = f.number("n"), f.here("w"), _month_meant(f)
    if not month_ or (token.tag == "U" and token.value not in (DAY, WORKDAY)):
        return None
    year, number = month_
    found = _nth_day(year, number, count, token.value if token.tag == "W" else None, token.value == WORKDAY)
    past = found and found < f.today and not f.token("y")
    return _day(f, found, Why.PAST if past else None if found else Why.ILLEGAL)


def _month_meant(f: Found) -> tuple[int, int] | None:
    """Year and month in which to count: a named month, this or the next month, or January of a named year."""
    if f.token("m"):
        run = _month_run(f, f.value("m") or 1, 1, f.value("y"))
    elif f.value("u") == MONTH:
        run = _run(f, _shifted(f.today, MONTH, f.value("t") or 0), Precision.MONTH)
    elif f.value("u") == YEAR and f.token("y"):
        run = _month_run(f, 1, 1, f.value("y"))
    else:
        return None
    return (run.start.year, run.start.month) if run.start else None


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


@rule("e", r"e(?:(?P<m>M)(?P<y>y)?|(?P<t>T)?(?P<u>U)(?P<y2>y)?)")
def end_of(f: Found) -> Piece | None:
    """ "do konce ledna", "do konce příštího týdne" (Friday, rule 3); without "do" the end of something is vague."""
    if f.before()[1] not in ("t", "l") and f.tags[f.first - 1 : f.first] not in ("t", "l"):
        return Stop(f.first, f.last, Why.VAGUE)
    if f.token("m"):
        run = _month_run(f, f.value("m") or 1, 1, f.value("y"))
        return _day(f, run.end, run.why, bound=True, deadline=True, link="t")
    return _end_of_unit(f, f.value("u") or 0, f.value("t") or 0, f.value("y2"))


def _end_of_unit(f: Found, unit: int, which: int, year: int | None) -> Piece | None:
    if unit == WEEK:
        friday = almanac.week_of(f.today, which) + timedelta(4)
        return _day(f, friday, Why.PAST if friday < f.today else None, deadline=True, link="t")
    if unit == YEAR and year:
        return _day(f, date(year, 12, 31), bound=True, deadline=True, link="t")
    return _day(f, _shifted(f.today, unit, which)[1], deadline=True, link="t") if unit in LONG else None


@rule("E", r"E-?(?:T?[MUV]|y)")
def edge(f: Found) -> Piece | None:
    return Stop(f.first, f.last, Why.VAGUE)


@rule("V", r"V")
def vague(f: Found) -> Piece | None:
    return Stop(f.first, f.last, Why.VAGUE, weak=True)


@rule("B", r"B")
def earliest(f: Found) -> Piece | None:
    """ "nejdříve v pátek", "ne dřív než 4. 12.", "dříve než v pátek": a day that bounds, and is not the one meant."""
    i = f.last + (f.last < len(f.row) and f.row[f.last].word in THAN)
    while f.tags[i : i + 1] in tuple("vgkpfqt"):
        i += 1
    return Stop(f.first, f.last, Why.VAGUE, weak=f.tags[i : i + 1] not in tuple("nWwDMOCTzy"))


@rule("r", r"r")
def plural(f: Found) -> Piece | None:
    """ "v pondělky"."""
    return Stop(f.first, f.last, Why.RECURRING)


@rule("R", r"R(?:[v,]|O|n|C|\.|T)*[WUPD]")
def every(f: Found) -> Piece | None:
    """ "každé první úterý", "jednou za 14 dní", "vždy v pondělí"."""
    return Stop(f.first, f.last, Why.RECURRING)
