"""The grammar of clock times: "v 9", "13.30", "půl třetí", "od 8 do 12", "10 am"."""

from domain.language.lexicon import AFTERNOON, EVENING, FORENOON, MORNING, NIGHT
from domain.language.pieces import Clock, Found, Part, Piece, Why, rules_book
from domain.language.text import words

CLOCK_RULES, rule = rules_book()
NOON = 12 * 60
# From when to when, in hours, a part of the day reaches.
SPANS = {MORNING: (4, 11), FORENOON: (5, 13), AFTERNOON: (12, 19), EVENING: (16, 24), NIGHT: (0, 0)}
# Endings of verbs that may follow an hour: "v deset musím", "v jedenáct odejít"; none of a counted noun.
VERBISH = ("at", "it", "et", "im", "eme", "ame", "ime", "muzu", "mohu", "budu", "jdu")
GENITIVES = frozenset(words("dvou jedne jednoho peti sesti sedmi osmi deviti deseti desiti jedenacti dvanacti ctyr"))


def spoken(hour: int, minute: int = 0) -> tuple[int, ...]:
    """Minutes since midnight meant by a spoken hour: 7–11 as read, 12 and 1–5 after noon, 6 may be either."""
    at = hour * 60 + minute
    if hour == 6:
        return at, at + NOON
    return (at + NOON,) if 1 <= hour <= 5 else (at,)


def digital(hour: int, minute: int, digits: int) -> tuple[int, ...]:
    """Minutes since midnight meant by a written time: a one-digit hour up to 6 may be either half of the day."""
    at = hour * 60 + minute
    return (at, at + NOON) if digits == 1 and 1 <= hour <= 6 else (at,)


def with_part(times: tuple[int, ...], part: int) -> tuple[int, ...]:
    """The readings of a time that lie in a part of the day; none when they contradict each other."""
    low, high = SPANS[part]
    both = {at % NOON for at in times} | {at % NOON + NOON for at in times}
    if max(times, default=0) >= 13 * 60:
        both |= set(times)
    return tuple(sorted(at for at in both if low * 60 <= at < high * 60))


def _legal(hour: int, minute: int) -> bool:
    return hour < 24 and minute < 60


@rule("n", r"(?P<h>n)[:](?P<m>n)h?(?![:])")
def colon(f: Found) -> Piece | None:
    hour, minute = f.here("h"), f.here("m")
    if len(minute.word) != 2 or not minute.glued:
        return None
    return _written(f, hour.value, minute.value, len(hour.word))


def _written(f: Found, hour: int, minute: int, digits: int, or_day: tuple[int, int] | None = None) -> Clock:
    first, link = f.before()
    if not _legal(hour, minute):
        return Clock(first, f.last, why=Why.ILLEGAL, link=link)
    why = Why.VAGUE if link == "p" else None
    return Clock(first, f.last, digital(hour, minute, digits), link=link, or_day=or_day, why=why)


@rule("x", r"x(?P<s>h)?")
def military(f: Found) -> Piece | None:
    """ "zítra 1400": four digits, if they stand at the end of a phrase after a day or a preposition."""
    word, first = f.row[f.first].word, f.first
    if len(word) != 4 or not (first and f.tags[first - 1] in "vfWwD") or f.next() not in ("", ",", ".", ";", "K"):
        return None
    hour, minute = int(word[:2]), int(word[2:])
    return _written(f, hour, minute, 2) if _legal(hour, minute) and minute % 5 == 0 else None


@rule("n", r"(?P<h>n)\.(?P<m>n)(?P<s>h)?(?!\.[ny]|y)")
def dotted(f: Found) -> Piece | None:
    """A time with a full stop; "22.11" may be a date just as well, then the rest of the text decides."""
    hour, minute, sign = f.here("h"), f.here("m"), f.token("s")
    link = f.before()[1]
    sure = bool(sign) or (link == "v" and f.tags[f.first - 1] == "v")
    ended = f.next() == "." and f.last < len(f.row) and f.row[f.last].glued and not sign
    if len(minute.word) != 2 or not minute.glued or (ended and _day_like(hour.value, minute.value) and not sure):
        return None
    if not _legal(hour.value, minute.value) and not sure:
        return None
    other = (hour.value, minute.value) if _day_like(hour.value, minute.value) and not sure else None
    return _written(f, hour.value, minute.value, len(hour.word), other)


def _day_like(day: int, month: int) -> bool:
    return 1 <= day <= 31 and 1 <= month <= 12


@rule("n", r"(?P<h>n),(?P<m>n)(?P<s>h)?")
def comma(f: Found) -> Piece | None:
    hour, minute = f.here("h"), f.here("m")
    if len(minute.word) != 2 or not minute.glued or not (f.token("s") or (f.before()[1] in "vf" and f.before()[1])):
        return None
    return _written(f, hour.value, minute.value, len(hour.word))


@rule("Cn", r"(?P<h>n|C)\.?(?P<s>h)(?P<m>n)?")
def signed(f: Found) -> Piece | None:
    """An hour with its sign: "14 h", "devět hodin". "2 hodiny" without a preposition is how long, not when."""
    hour, minute = f.here("h"), f.token("m")
    if minute and not minute.glued:
        minute = None
    last = f.last if minute or not f.token("m") else f.last - 1
    first, link = f.before()
    at = hour.value * 60 + (minute.value if minute else 0)
    if link == "t" and hour.value > 24:
        return None  # "do 48 hodin" is how long
    if link == "t" and hour.value == 24:
        return Clock(first, last, why=Why.AMBIGUOUS, link=link)
    if not _legal(hour.value, at % 60):
        return Clock(first, last, why=Why.ILLEGAL, link=link)
    if link == "p":
        return Clock(first, last, why=Why.VAGUE, link=link)
    long = link == "g" and hour.value < 7
    times = spoken(hour.value, at % 60)
    return Clock(first, last, times, link=link, weak=not link, why=Why.AMBIGUOUS if long else None)


@rule("O", r"(?P<h>O)(?P<s>h)?")
def ordinal(f: Found) -> Piece | None:
    """The hour as an ordinal: "kolem desáté", "od třetí"."""
    hour = f.here("h")
    first, link = f.before()
    at_first = f.row[f.first - 1].word if link else ""
    if hour.value not in range(1, 13) or not link or at_first in {"v", "ve", "na", "za"} or link in "gb":
        return None
    if not f.token("s") and not _free(f):
        return None
    if not hour.word.endswith(("e", "i", "ej", "ou")):
        return None
    why = Why.VAGUE if link == "p" else None
    return Clock(first, f.last, spoken(hour.value), link=link, why=why)


@rule("Cn", r"(?P<h>n|C)(?![.:,]?[nyM/]|[Uh/°xX]|[-t]n\.?°?[Mm])")
def bare(f: Found) -> Piece | None:
    """An hour with nothing but a preposition: "v 9", "od osmi", "do dvanácti"."""
    hour = f.here("h")
    first, link = f.before()
    if link == "v" and hour.word in GENITIVES:
        return None  # "ve dvou" is how many, "ve dvě" is when
    if not link or link not in "vftkpZž" or not _free(f) or hour.value > 24:
        return None
    if link == "p" and f.next() == ".":
        return None
    if f.next() == "." and f.last + 1 < len(f.row) and not _closes(f):
        return None
    why = Why.VAGUE if link == "p" else None
    known = f.row[f.first - 1].word not in {"k", "ke", "az"} or f.tags[f.first] == "C"
    if not _legal(hour.value, 0) or not known:
        return None
    times = spoken(hour.value) if len(hour.word) > 0 and not hour.word.startswith("0") else (hour.value * 60,)
    return Clock(first, f.last, times, link=link, weak=_noun_follows(f), why=why)


def _closes(f: Found) -> bool:
    """Whether the full stop after the piece ends a sentence, not an ordinal number."""
    after = f.row[f.last + 1]
    return after.tag in "_K" and f.row[f.last].end < after.start and _capital(f, f.last + 1)


def _capital(f: Found, i: int) -> bool:
    return i < len(f.row) and f.row[i].shown[:1].isupper()


def _noun_follows(f: Found) -> bool:
    return f.next() == "_" and f.row[f.last].word.isalpha()


def _free(f: Found) -> bool:
    """Whether no counted noun follows: "ve 14 obcích" is no time, "ve 14 online" is one."""
    if f.next() != "_":
        return True
    word = f.row[f.last].word
    if not word.isalpha() or _capital(f, f.last) or word.endswith(VERBISH):
        return True
    return f.tags[f.first] == "n" and not word.endswith(("ch", "mi", "um", "am", "i", "u", "y", "ek", "ku"))


@rule("COn", r"(?P<a>n|C|O)\.?(?P<l>-|ž|t|i)(?P<b>n|C|O)(?:[:.](?P<m>n)(?!\.|n))?\.?(?P<s>h)?(?![.:/nM°%]|,n)")
def span(f: Found) -> Piece | None:
    """Two bare hours: "9–11", "od 8 do 12", "mezi 9. a 11. hodinou"."""
    start, end, sign = f.number("a"), f.number("b"), f.token("s")
    first, link = f.before()
    joint = f.match["l"]
    if (joint == "i" and link != "b") or (joint == "t" and link != "f") or (not sign and not _free(f)):
        return None
    weak = not sign and link not in ("f", "b")
    minute = f.value("m") or 0
    if not _legal(start, 0) or not _legal(end, minute) or (weak and not 6 < start < end):
        return None
    if "." in f.match[0] and not sign and weak:
        return None
    return Clock(first, f.last, spoken(start), spoken(end, minute), link=link, weak=weak)


@rule("C", r"(?P<h>C)(?P<m>CC?)(?!h?U|h)")
def read_out(f: Found) -> Piece | None:
    """A time read out as two numbers: "v devět třicet"."""
    hour, minute = f.number("h"), f.number("m")
    first, link = f.before()
    if not link or link not in "vfktZ" or hour > 23 or not 10 <= minute < 60:
        return None
    return Clock(first, f.last, spoken(hour, minute), link=link)


@rule("H", r"H(?P<h>O|C|n)")
def half_to(f: Found) -> Piece | None:
    hour = f.here("h")
    first, link = f.before()
    if hour.value not in range(1, 13) or not (hour.word.endswith(("e", "i", "ej")) or hour.tag != "O"):
        return None
    return Clock(first, f.last, spoken(hour.value - 1 or 12, 30), link=link, why=Why.VAGUE if link == "p" else None)


@rule("CQn", r"(?P<k>Q|CO|CQ|n/n)g?(?P<h>C|n)(?!h?U)")
def quarters_to(f: Found) -> Piece | None:
    """Quarters of the running hour: "čtvrt na pět" = 4:15, "tři čtvrtě na osm" = 7:45."""
    hour = f.number("h")
    kind, three = f.match["k"], f.row[f.first].value == 3
    if hour not in range(1, 13) or (kind != "Q" and not three):
        return None
    if kind == "CO" and f.row[f.first + 1].word not in {"ctvrte", "ctvrti"}:
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
    first, link = f.before()
    if not start or (f.token("h2") and not until):
        return Clock(first, f.last, why=Why.ILLEGAL, link=link)
    return Clock(first, f.last, start, until, link=link)


def _twelve(hour: int | None, minute: int | None, half: int | None) -> tuple[int, ...]:
    if hour is None or half is None or not 1 <= hour <= 12 or not _legal(hour, minute or 0):
        return ()
    return ((hour % 12 + half) * 60 + (minute or 0),)


@rule("P", r"P\.?")
def part(f: Found) -> Piece | None:
    first, link = f.before()
    dotted = f.last - f.first == 2 and not f.row[f.first].word.startswith(("dop", "odp"))
    return Part(first, f.last - dotted, f.row[f.first].value, link)
