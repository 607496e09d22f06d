"""The grammar of clock times: "v 9", "13.30", "půl třetí", "od 8 do 12", "10 am"."""

from domain.language.dates.pieces import Clock, Found, Piece, Why, rules_book
from domain.language.lexicon import AFTERNOON, EVENING, FORENOON, MINUTE, MORNING, NIGHT
from domain.language.text import Pattern

CLOCK_RULES, rule = rules_book()
NOON = 12 * 60
# From when to when, in hours, a part of the day reaches.
SPANS = {MORNING: (4, 11), FORENOON: (5, 13), AFTERNOON: (12, 19), EVENING: (16, 24), NIGHT: (0, 0)}
MONTH_AHEAD = Pattern(r"in\.?°?[Mm]")  # "between 2 and 4 December"
BESIDE = ("vW", "vw")  # a day follows at once


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


def is_legal(hour: int, minute: int) -> bool:
    return hour < 24 and minute < 60


@rule("n", r"(?P<h>n)[:](?P<m>n)h?")
def colon(f: Found) -> Piece | None:
    """ "9:00"; a colon after it may begin what follows ("v 9:00: Návrh"), not one more number."""
    hour, minute = f.here("h"), f.here("m")
    if len(minute.word) != 2 or not minute.glued:
        return None
    if f.tags[f.last : f.last + 2] == ":n" and f.row[f.last + 1].glued:
        return None
    return _written(f, hour.value, minute.value, len(hour.word))


@rule("n", r"(?P<h>n):(?P<m>n):n")
def with_seconds(f: Found) -> Piece | None:
    hour, minute = f.here("h"), f.here("m")
    return _written(f, hour.value, minute.value, len(hour.word)) if len(minute.word) == 2 else None


@rule("n", r"(?P<h>n)(?P<s>[:.])(?P<m>n)h?[-ž](?P<b>n)(?P<u>h)?(?![.:/nM°%]|,n)")
def to_bare(f: Found) -> Piece | None:
    """ "9:30–11": the end without its minutes."""
    hour, minute, end = f.here("h"), f.here("m"), f.here("b")
    first, link = f.before()
    sure = f.match["s"] == ":" or bool(f.token("u")) or link in ("v", "f") or minute.value > 12
    if (
        len(minute.word) != 2
        or not minute.glued
        or not sure
        or not is_legal(hour.value, minute.value)
        or end.value > 24
    ):
        return None
    times = digital(hour.value, minute.value, len(hour.word))
    return Clock(first, f.last, times, spoken(end.value % 24), link=link)


def _written(f: Found, hour: int, minute: int, digits: int, or_day: tuple[int, int] | None = None) -> Clock:
    first, link = f.before()
    if (hour, minute) == (24, 0) and link != "p":
        return Clock(first, f.last, (24 * 60,), link=link)
    if not is_legal(hour, minute):
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
    return _written(f, hour, minute, 2) if is_legal(hour, minute) and minute % 5 == 0 else None


@rule("n", r"(?P<h>n)\.(?P<m>n)(?P<s>h)?(?!\.[ny]|y)")
def dotted(f: Found) -> Piece | None:
    """A time with a full stop; "22.11" may be a date just as well, then the rest of the text decides."""
    hour, minute, sign = f.here("h"), f.here("m"), f.token("s")
    link = f.before()[1]
    sure = bool(sign) or (link == "v" and f.tags[f.first - 1] == "v")
    ended = f.next() == "." and f.last < len(f.row) and f.row[f.last].glued and not sign
    if len(minute.word) != 2 or not minute.glued or (ended and _day_like(hour.value, minute.value) and not sure):
        return None
    if not is_legal(hour.value, minute.value) and not sure:
        return None
    other = (hour.value, minute.value) if _day_like(hour.value, minute.value) and not sure else None
    return _written(f, hour.value, minute.value, len(hour.word), other)


def _day_like(day: int, month: int) -> bool:
    return 1 <= day <= 31 and 1 <= month <= 12


@rule("n", r"(?P<h>n),(?P<m>n)[-ž](?P<b>n),(?P<k>n)h")
def comma_span(f: Found) -> Piece | None:
    """ "8,15–9,45 hod."."""
    hour, minute, end, last = (f.here(name) for name in "hmbk")
    first, link = f.before()
    paired = all(len(one.word) == 2 and one.glued for one in (minute, last))
    if not paired or not is_legal(hour.value, minute.value) or not is_legal(end.value, last.value):
        return None
    times = digital(hour.value, minute.value, len(hour.word))
    return Clock(first, f.last, times, digital(end.value, last.value, len(end.word)), link=link)


@rule("n", r"(?P<h>n),(?P<m>n)(?P<s>h)?")
def comma(f: Found) -> Piece | None:
    hour, minute = f.here("h"), f.here("m")
    if len(minute.word) != 2 or not minute.glued or not (f.token("s") or (f.before()[1] in "vf" and f.before()[1])):
        return None
    return _written(f, hour.value, minute.value, len(hour.word))


@rule("Cn", r"(?P<h>n|C)\.?(?P<s>h)i?(?P<m>n|CC?)(?P<u>U)?")
def with_minutes(f: Found) -> Piece | None:
    """ "deset hodin třicet minut", "14 hodin 30"."""
    hour, minute, unit = f.here("h"), f.number("m"), f.token("u")
    first, link = f.before()
    if (unit and unit.value != MINUTE) or not (unit or (link and is_free_hour(f) and f.here("m").tag == "C")):
        return None
    if not is_legal(hour.value, minute) or not (link or f.first == f.floor > 0):
        return None
    return Clock(first, f.last, spoken(hour.value, minute), link=link, weak=not link)


@rule("n", r"(?P<h>n)(?P<m>n)")
def two_numbers(f: Found) -> Piece | None:
    """ "ve 14 30": hours and minutes apart by a space."""
    hour, minute = f.here("h"), f.here("m")
    first, link = f.before()
    if minute.glued or len(minute.word) != 2 or minute.value % 5 or not is_legal(hour.value, minute.value):
        return None
    if link not in ("v", "f", "k") or f.next() not in ("", ",", "K", "h", "P") or f.row[f.first - 1].tag not in "vfk":
        return None
    return Clock(first, f.last, digital(hour.value, minute.value, len(hour.word)), link=link)


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
    if not is_legal(hour.value, at % 60):
        return Clock(first, last, why=Why.ILLEGAL, link=link)
    if link == "p":
        return Clock(first, last, why=Why.VAGUE, link=link)
    long = (link == "g" and hour.value < 7) or (link == "t" and f.floor == 0 and hour.value < 7 and not minute)
    times = spoken(hour.value, at % 60)
    return Clock(first, last, times, link=link, weak=not link, why=Why.AMBIGUOUS if long else None)


@rule("Cn", r"(?P<h>n|C)(?=P)")
def before_part(f: Found) -> Piece | None:
    """ "ve čtvrtek 8 ráno": an hour right after its day, with the part of the day behind it."""
    hour, beside = f.here("h"), f.first == f.floor > 0 and f.tags[f.first - 1] in "WwD"
    return Clock(f.first, f.last, spoken(hour.value)) if beside and 1 <= hour.value <= 12 else None


@rule("O", r"(?P<h>O)(?P<s>h)?")
def ordinal(f: Found) -> Piece | None:
    """The hour as an ordinal: "kolem desáté", "od třetí"."""
    hour = f.here("h")
    first, link = f.before()
    at_first = f.row[f.first - 1].word if link else ""
    if link == "g":
        return _for_hour(f, first)
    if hour.value not in range(1, 25) or not link or link == "z" or (link == "b" and f.next() != "i"):
        return None
    if at_first in f.manner.at and not (f.token("s") and hour.word.endswith(f.manner.in_hour)):
        return None  # "v druhé části", but "v druhou hodinu"
    if not f.token("s") and not is_free_hour(f):
        return None
    if not hour.word.endswith(f.manner.hour_endings):
        return None
    why = Why.VAGUE if link == "p" else None
    return Clock(first, f.last, spoken(hour.value % 24), link=link, why=why)


def _for_hour(f: Found, first: int) -> Piece | None:
    """ "v pátek na desátou", "na 10 v pátek": only right beside a day, with no noun after it."""
    hour, last = f.here("h"), f.last
    beside = (first == f.floor > 0) or f.tags[last : last + 2] in BESIDE
    accusative = hour.tag == "n" or hour.word.endswith(f.manner.till_hour) or (hour.tag == "C" and hour.value > 4)
    if not beside or not accusative or f.next() == "_" or not 1 <= hour.value <= 23:
        return None
    return Clock(first, last, spoken(hour.value), link="g")


@rule("Cn", r"(?P<h>n|C)(?![.:,]?[nyM/]|[Uh/°xX]|[-t]n\.?°?[Mm])")
def bare(f: Found) -> Piece | None:
    """An hour with nothing but a preposition: "v 9", "od osmi", "do dvanácti"."""
    hour = f.here("h")
    first, link = f.before()
    if link == "v" and hour.word in f.manner.counted:
        return None  # "ve dvou" is how many, "ve dvě" is when
    if link == "g" and (f.row[f.first - 1].tag == "g"):
        return _for_hour(f, first)
    if (
        not link
        or link not in "vftkpZžb"
        or (link == "b" and f.next() != "i")
        or not is_free_hour(f)
        or hour.value > 24
    ):
        return None
    if (link == "p" and f.next() == ".") or (link == "b" and MONTH_AHEAD.match(f.tags, f.last)):
        return None
    if f.next() == "." and f.last + 1 < len(f.row) and not _closes(f):
        return None
    why = Why.VAGUE if link == "p" else None
    known = f.row[f.first - 1].word not in f.manner.no_hour or f.tags[f.first] == "C"
    if not is_legal(hour.value, 0) or not known:
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


def is_free_hour(f: Found) -> bool:
    """Whether no counted noun follows: "ve 14 obcích" is no time, "ve 14 online" is one."""
    if f.next() != "_":
        return True
    word = f.row[f.last].word
    if (
        f.tags[f.first] == "C"
        and f.row[f.first].value > 4
        and f.before()[1] == "v"
        and not f.row[f.first].word.endswith(f.manner.counted_ending or " ")
    ):
        return True  # "v deset přijdou": no noun is counted in the accusative after "v"
    if not word.isalpha() or _capital(f, f.last) or word.endswith(f.manner.verb_endings) or word in f.manner.verbs:
        return True
    return f.tags[f.first] == "n" and not word.endswith(f.manner.noun_endings)


@rule(
    "COn", r"(?P<a>n|C|O)(?P<s1>h)?\.?(?P<l>-|ž|t|i)(?P<b>n|C|O)(?:[:.](?P<m>n)(?!\.|n))?\.?(?P<s>h)?(?![.:/nM°%]|,n)"
)
def span(f: Found) -> Piece | None:
    """Two bare hours: "9–11", "od 8 do 12", "mezi 9. a 11. hodinou"."""
    start, end, sign = f.number("a"), f.number("b"), f.token("s") or f.token("s1")
    first, link = f.before()
    joint = f.match["l"]
    to = joint == "t" and link != "f"  # "Friday 9 to 5", as the English say it
    if (joint == "i" and link != "b") or (to and not f.lexicon.month_first) or (not sign and not is_free_hour(f)):
        return None
    if not sign and f.lexicon.month_first and f.next() == "m":
        return None  # "18-20 May"
    weak = not sign and link not in ("f", "b")
    minute = f.value("m") or 0
    if not is_legal(start, 0) or not is_legal(end, minute) or (weak and not 6 < start < (end + 12 * (to and end < 6))):
        return None
    if "." in f.match[0] and not sign and weak and minute <= 12:
        return None  # "9-10.12." may be days
    return Clock(first, f.last, spoken(start), spoken(end, minute), link=link, weak=weak)
