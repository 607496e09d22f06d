"""The grammar of clock times told in words, and of parts of the day: "půl třetí", "tři čtvrtě na osm", "ten past"."""

from domain.language.dates.clocks import NOON, is_free_hour, is_legal, spoken
from domain.language.dates.pieces import Clock, Found, Part, Piece, Why, rules_book

CLOCK_WORD_RULES, rule = rules_book()


@rule("C", r"(?P<h>C)(?P<m>CC?)(?!h?U|h|C)")
def read_out(f: Found) -> Piece | None:
    """A time read out as two numbers: "v devět třicet"."""
    hour, minute = f.number("h"), f.number("m")
    first, link = f.before()
    if hour in (20, 30) and minute < 10:
        return _bare_compound(f, hour + minute, first, link)
    round_ = f.here("m").value == 0 and minute < 10  # "nula nula", "nula pět"
    beside = f.first == f.floor > 0 and f.tags[f.first - 1] in "WDM" and is_free_hour(f)
    if not (link or beside) or link not in "vfktZ" or hour > 23 or not (10 <= minute < 60 or round_):
        return None
    return Clock(first, f.last, spoken(hour, minute), link=link)


def _bare_compound(f: Found, hour: int, first: int, link: str) -> Piece | None:
    """ "ve dvacet dva": an hour of two words."""
    if not link or link not in "vft" or hour > 23 or not is_free_hour(f):
        return None
    return Clock(first, f.last, (hour * 60,), link=link)


@rule("H", r"H(?P<h>O|C|n)(?!U)")
def half_to(f: Found) -> Piece | None:
    hour = f.here("h")
    first, link = f.before()
    if f.lexicon.month_first:
        return None  # "half two" is half past, or is it?
    ended = hour.word.endswith(f.manner.hour_endings) and (
        link == "g" or not hour.word.endswith(f.manner.till_hour[:1])
    )
    if hour.value not in range(1, 13) or not (hour.tag != "O" or ended):
        return None
    return Clock(first, f.last, spoken(hour.value - 1 or 12, 30), link=link, why=Why.VAGUE if link == "p" else None)


@rule("CQn", r"(?P<k>Q|CO|CQ|n/n)g?(?P<h>C|n)(?!h?U)")
def quarters_to(f: Found) -> Piece | None:
    """Quarters of the running hour: "čtvrt na pět" = 4:15, "tři čtvrtě na osm" = 7:45."""
    hour = f.number("h")
    kind, three = f.match["k"], f.row[f.first].value == 3
    if hour not in range(1, 13) or (kind != "Q" and not three):
        return None
    if kind == "CO" and f.row[f.first + 1].word not in f.manner.quarter:
        return None
    if kind == "n/n" and f.row[f.first + 2].value != 4:
        return None
    first, link = f.before()
    return Clock(first, f.last, spoken(hour - 1 or 12, 45 if three else 15), link=link)


@rule("IJ", r"(?P<k>[IJ])(?P<h>C|n|O)")
def past_or_to(f: Found) -> Piece | None:
    """Minutes past or to the hour: "half past two", "quarter to ten", "kwadrans po dziewiątej"."""
    hour, minutes = f.number("h"), f.number("k")
    if hour not in range(1, 13):
        return None
    first, link = f.before()
    hour, minutes = (hour, minutes) if minutes > 0 else (hour - 1 or 12, 60 + minutes)
    return Clock(first, f.last, spoken(hour, minutes), link=link)


@rule("N", r"N")
def noon(f: Found) -> Piece | None:
    first, link = f.before()
    at = f.row[f.first].value * 60
    why = Why.VAGUE if link == "p" else None if at else Why.AMBIGUOUS
    return Clock(first, f.last, (at,), link=link, why=why)


@rule("Cn", r"(?P<h>n|C)(?:[:.](?P<m>n))?(?P<x>X)?(?:[-t](?P<h2>n|C)(?:[:.](?P<m2>n))?(?P<x2>X))?")
def am_pm(f: Found) -> Piece | None:
    half, half2 = f.value("x"), f.value("x2")
    if half is None and half2 is None:
        return None
    start = _twelve(f.value("h"), f.value("m"), half if half is not None else half2)
    until = _twelve(f.value("h2"), f.value("m2"), half2)
    if half is None and start and until and start > until:
        start = (start[0] - NOON,)  # "10–1pm"
    first, link = f.before()
    if not start or (f.token("h2") and not until):
        return Clock(first, f.last, why=Why.ILLEGAL, link=link)
    return Clock(first, f.last, start, until, link=link)


def _twelve(hour: int | None, minute: int | None, half: int | None) -> tuple[int, ...]:
    if hour is None or half is None or not 1 <= hour <= 12 or not is_legal(hour, minute or 0):
        return ()
    return ((hour % 12 + half) * 60 + (minute or 0),)


@rule("P", r"P\.?")
def part(f: Found) -> Piece | None:
    first, link = f.before()
    dotted = f.last - f.first == 2 and not f.row[f.first].word.startswith(f.manner.dotted)
    return Part(first, f.last - dotted, f.row[f.first].value, link)
