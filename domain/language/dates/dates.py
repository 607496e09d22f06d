"""Dates and times in a text: one reading that is sure, or the reason to ask and what to offer."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from functools import cache, lru_cache
from zoneinfo import ZoneInfo

from domain.language.cs.dates import CZECH
from domain.language.dates import almanac
from domain.language.dates import joining as join
from domain.language.dates.away import AWAY_RULES
from domain.language.dates.clock_words import CLOCK_WORD_RULES
from domain.language.dates.clocks import CLOCK_RULES
from domain.language.dates.days import DAY_RULES
from domain.language.dates.leftovers import Text, doubtful
from domain.language.dates.pieces import (
    Book,
    Clock,
    Days,
    Form,
    Moment,
    Part,
    Piece,
    Precision,
    Stop,
    Why,
    by_first_tag,
    scan,
)
from domain.language.dates.reading import Explicit, Reading, When
from domain.language.dates.spans import SPAN_RULES
from domain.language.lexicon import Lexicon
from domain.language.text import Pattern, fold_in_place
from domain.language.tokens import Token, tokenise
from domain.language.which_language import tongue_of_date

TABLES = ("cs", "en", "sk", "de", "pl")
MANY = 40  # pieces; a text with more of them is a timetable, not a date
EXPLICIT = Pattern(r"(?:n\.(?:n\.?|[Mm]\.?),?y?|n\.n\.n|n°?[Mm]\.?,?y?|[Mm]\.?n°?,?y?|y-n-n|n/n/y)$")
LOOSE = " \t\n\xa0,;:–—-"  # signs that are left beside a cut


def read_date(text: str, now: datetime, zone: str = "Europe/Prague", language: str = "cs") -> Reading:
    """Read the one date or time that a text names.

    now: aware; the result is naive wall time in `zone`. Never raises on any text.

    Source: rules 1–11 of the labelled corpus (nearest date ahead, hours 1–5 after noon, "půl třetí" = 14:30).
    """
    local = now.astimezone(ZoneInfo(zone))
    if language not in TABLES:
        return _strange(text, local, language)
    language = tongue_of_date(text, language)
    row, pieces = scanned(text, local.replace(tzinfo=None, fold=0), language)
    when, why, options, used = _read(row, pieces, local, lexicon_of(language))
    options = tuple(o for o in options if _ahead(o, local) or why is Why.CONFLICT)
    if when and (checked := _checked(when, local)):
        options = (replace(when, end=None),) if checked is Why.BACKWARDS else ()
        when, why = None, checked
    explicit = _explicit(text, row, pieces, language) if when else None
    slips = _slips(row, used, explicit is not None)
    misread = [piece for piece in used if slips & _tokens(piece)]
    cuts, rest = _cut(text, row, [piece for piece in used if piece not in misread], lexicon_of(language))
    span = (cuts[0][0], cuts[-1][1]) if cuts else None
    confirm = language not in ("cs", "en") or bool(slips)
    told = any(isinstance(piece, Days) for piece in used)
    spans = tuple((row[piece.first].start, row[piece.last - 1].end) for piece in misread)
    return Reading(when, why, options, span, rest, cuts, confirm, explicit, spans, told)


def _slips(row: Sequence[Token], used: Sequence[Piece], explicit: bool) -> set[int]:
    """The misspelt words on which the date rests: all but a weekday beside a date, which had to agree with it."""
    taken = {i for piece in used for i in _tokens(piece)}
    return {i for i in taken if row[i].slip and not (explicit and row[i].tag == "W")}


def _tokens(piece: Piece) -> set[int]:
    return set(range(piece.first, piece.last))


def _explicit(text: str, row: Sequence[Token], pieces: Sequence[Piece], language: str) -> Explicit | None:
    """The words of the only day but for its weekday, where they are a day's number with its month."""
    days = [p for p in pieces if isinstance(p, Days) and p.form is not Form.WEEKDAY]
    if len(days) != 1 or days[0].start is None:
        return None
    tags = "".join(token.tag for token in row[days[0].first : days[0].last])
    told = EXPLICIT.search(tags)
    if told is None:
        return None
    first, last = days[0].first + told.start(), days[0].last - 1
    if row[last].tag == "y" and not row[last].word.isdecimal():
        last -= 1  # "27. 9. t. r."
    dated = row[last].tag == "y" or told.group().count("n") == 3
    return Explicit(text[row[first].start : row[last].end], days[0].start, dated, language)


def _strange(text: str, local: datetime, language: str) -> Reading:
    """A date in a language without a table: one is read, several are asked about."""
    from domain.language.dates.other_languages import AHEAD, look

    naive = local.replace(tzinfo=None, fold=0)
    seen = look(text, naive, language)
    whens = tuple(When(s.at, None, Precision(s.precision), s.precision != "minute") for s in seen)
    cuts = tuple((s.start, s.end) for s in seen)
    if len(seen) != 1:
        why = Why.AMBIGUOUS if seen else Why.NO_DATE
        return Reading(
            None, why, tuple(w for w in whens if 0 <= _days_to(w, naive) <= AHEAD)[:4], rest=text, confirm=True
        )
    when, why_not = whens[0], _checked(whens[0], local)
    if not why_not and not seen[0].dated and not 0 <= _days_to(when, naive) <= AHEAD:
        why_not = Why.PAST
    (start, end), rest = cuts[0], _tidy(text[: cuts[0][0]]) + " " + _tidy(text[cuts[0][1] :])
    return Reading(None if why_not else when, why_not, (), (start, end), " ".join(rest.split()), cuts, True)


def warm_up(now: datetime, language: str) -> None:
    """Have ready what the first reading needs: the grammar, the tables and the second reader of one language."""
    if language in TABLES:
        read_date("1. 1. 2030 v 9", now, language=language).to_ask()


def _days_to(when: When, now: datetime) -> int:
    return (_naive(when.start).date() - now.date()).days


@cache
def grammar() -> Book:
    """The whole grammar of dates and times."""
    return by_first_tag((*CLOCK_RULES, *CLOCK_WORD_RULES, *DAY_RULES, *AWAY_RULES, *SPAN_RULES))


@lru_cache(maxsize=64)
def scanned(text: str, now: datetime, language: str) -> tuple[tuple[Token, ...], tuple[Piece, ...]]:
    """The tokens and pieces of a text; kept for a while, since a task's deadline is looked for more than once."""
    lexicon = lexicon_of(language)
    row, pieces = scan(tokenise(text, lexicon), lexicon, now, grammar())
    return tuple(row), tuple(pieces)


def lexicon_of(language: str) -> Lexicon:
    """The table of words of a language; Czech for one that has none."""
    if language == "en":
        from domain.language.en.dates import ENGLISH

        return ENGLISH
    if language in ("sk", "de", "pl"):
        from domain.language.near.dates import LEXICONS

        return LEXICONS[language]
    return CZECH


Read = tuple[When | None, Why | None, tuple[When, ...], Sequence[Piece]]


def _read(row: Sequence[Token], pieces: Sequence[Piece], local: datetime, lexicon: Lexicon) -> Read:
    if len(pieces) > MANY:
        return None, Why.AMBIGUOUS, (), pieces
    tags = "".join(token.tag for token in row)
    days, why = join.days([p for p in pieces if isinstance(p, Days)], tags, local.date())
    clocks, parts = join.settled(
        [p for p in pieces if isinstance(p, Clock)], [p for p in pieces if isinstance(p, Part)]
    )
    clocks = join.clocks(clocks, days, tags)
    moments = [p for p in pieces if isinstance(p, Moment)]
    days, clocks = join.dots(days, clocks, local.date())
    used: list[Piece] = [*days, *clocks, *parts, *moments]
    days = [_after(d, row, lexicon) if d.link == "p" else d for d in days]
    stop = join.stop([p for p in pieces if isinstance(p, Stop)], days)
    if stop:
        return None, stop, (), [*used, *(p for p in pieces if isinstance(p, Stop))]
    loose = any(p.link == "t" for p in parts) and not clocks
    if clocks and not days and any(tags[max(0, c.first - 2) : c.first] == "n." for c in clocks):
        return None, Why.AMBIGUOUS, (), used  # "27. v 9": a day without its month
    if (days or clocks) and (loose or doubtful(Text(row, tags, days, clocks), pieces, lexicon)):
        return None, Why.AMBIGUOUS, (), used
    if moments:
        if tags[moments[0].last : moments[0].last + 1] in ("C", "n", "O"):
            return None, Why.AMBIGUOUS, (), used  # "za pět minut dvanáct" is a clock time
        return *_moment(moments, days, clocks, local), used
    return *_together(days, clocks, parts, why, local), used


def _after(day: Days, row: Sequence[Token], lexicon: Lexicon) -> Days:
    """ "po pátku", "kromě středy": not that day. "po 12. 1." is Monday 12 January if it is one.

    At the head of the text "po 13. 1." is rather a Monday whose date is wrong.
    """
    monday = row[day.first].word == lexicon.manner.monday and day.form is Form.DATE and day.start
    if monday and monday.weekday() == 0:
        return day
    if not monday or day.first or day.end:
        return replace(day, why=Why.VAGUE)
    return replace(day, why=Why.CONFLICT, others=(monday, min(almanac.around(monday), key=date.weekday)))


def _moment(
    moments: Sequence[Moment], days: Sequence[Days], clocks: Sequence[Clock], local: datetime
) -> tuple[When | None, Why | None, tuple[When, ...]]:
    if len(moments) > 1 or days or clocks:
        return None, Why.AMBIGUOUS, ()
    zone = local.tzinfo
    assert isinstance(zone, ZoneInfo)
    away = moments[0].at - local.replace(tzinfo=None, fold=0)
    there = (local.astimezone(ZoneInfo("UTC")) + away).astimezone(zone)
    at = there.replace(tzinfo=None, second=0, microsecond=0)
    return When(at, None, Precision.MINUTE, False, moments[0].link == "t"), None, ()


def _together(
    days: Sequence[Days], clocks: Sequence[Clock], parts: Sequence[Part], why: Why | None, local: datetime
) -> tuple[When | None, Why | None, tuple[When, ...]]:
    """One answer out of days, clock times and parts of the day, or why there is none."""
    spans = join.hours(clocks, parts, days)
    if why or len(days) > 1:
        return None, why or Why.AMBIGUOUS, _offers(days, spans)
    trouble = next((why for why in (*(d.why for d in days), *(c.why for c in clocks)) if why), None)
    if trouble:
        return None, trouble, _offers(days, spans)
    if not days and not clocks:
        return None, Why.VAGUE if parts else Why.NO_DATE, ()
    if not clocks:
        return _whole(days[0]), None, ()
    if days and days[0].precision is not Precision.DAY:
        return None, Why.AMBIGUOUS, ()
    return _timed(days, clocks, spans, local)


def _whole(piece: Days) -> When:
    assert piece.start
    late = piece.deadline or (piece.link in ("t", "l") and not piece.end)
    return When(piece.start, piece.end, piece.precision, True, late)


def _timed(
    days: Sequence[Days], clocks: Sequence[Clock], spans: Sequence[join.Hours], local: datetime
) -> tuple[When | None, Why | None, tuple[When, ...]]:
    if not spans and len(clocks) == 1 and clocks[0].until:
        return None, Why.BACKWARDS, _offers(days, [(at, None) for at in clocks[0].times])
    if len(spans) != 1:
        options = _offers(days, spans) if days else ()
        return None, Why.AMBIGUOUS, options
    start, until = spans[0]
    day = days[0].start if days else local.date()
    last = (days[0].end if days else None) or day
    if not day or not last:
        return None, Why.AMBIGUOUS, ()
    begin, end = _at(day, start), None if until is None else _at(last, until)
    if end is None and last != day:
        return When(day, last), None, ()  # "4.–5. 10., začátek v 9": the hour is of the first day
    if begin <= local.replace(tzinfo=None) and not (days and days[0].bound):
        return None, Why.PAST, ()
    late = clocks[0].link == "t" or bool(days and (days[0].deadline or days[0].link == "t"))
    return When(begin, end, Precision.MINUTE, False, late and end is None), None, ()


def _at(day: date, minutes: int) -> datetime:
    return datetime.combine(day, time()) + timedelta(minutes=minutes)


def _offers(days: Sequence[Days], spans: Sequence[join.Hours]) -> tuple[When, ...]:
    """What to put on buttons: every day meant with every time meant, at most four."""
    if not spans:
        return tuple(dict.fromkeys(when for piece in days for when in _meant(piece)))[:4]
    single = [piece for piece in days if piece.precision is Precision.DAY]
    dates = [day for piece in single for day in (piece.others or ((piece.start,) if piece.start else ()))]
    timed = ((_at(d, a), None if b is None else _at(d, b)) for d in dates for a, b in spans)
    return tuple(When(a, b, Precision.MINUTE, False) for a, b in dict.fromkeys(timed))[:4]


def _meant(piece: Days) -> list[When]:
    if piece.others or not piece.start:
        return [When(day) for day in piece.others]
    return [When(piece.start, piece.end, piece.precision)]


def _ahead(when: When, local: datetime) -> bool:
    """Whether an offered time is still to come."""
    now = local.replace(tzinfo=None)
    return when.start > now if isinstance(when.start, datetime) else when.start >= now.date()


def _checked(when: When, local: datetime) -> Why | None:
    """Why a local time cannot stand: it is skipped or comes twice when the clocks change, or ends before it starts."""
    if when.end is not None and _naive(when.end) <= _naive(when.start) and when.end != when.start:
        return Why.BACKWARDS
    for at in (when.start, when.end):
        if isinstance(at, datetime) and (why := _change(at, local)):
            return why
    return None


def _naive(at: datetime | date) -> datetime:
    return at if isinstance(at, datetime) else datetime.combine(at, time())


def _change(at: datetime, local: datetime) -> Why | None:
    """Source: PEP 495, telling gaps and folds of local time."""
    early, late = at.replace(tzinfo=local.tzinfo, fold=0), at.replace(tzinfo=local.tzinfo, fold=1)
    before, after = early.utcoffset(), late.utcoffset()
    if before == after or before is None or after is None:
        return None
    return Why.DST_GAP if after > before else Why.DST_FOLD


def _cut(
    text: str, row: Sequence[Token], used: Sequence[Piece], lexicon: Lexicon
) -> tuple[tuple[tuple[int, int], ...], str]:
    """Where the parts of the expression stand, and the text without them."""
    cuts: list[tuple[int, int]] = []
    for start, end in sorted((row[p.first].start, row[p.last - 1].end) for p in used):
        if cuts and not text[cuts[-1][1] : start].strip(" ,.()–—-"):
            cuts[-1] = (cuts[-1][0], end)
        else:
            cuts.append((start, end))
    edges = [0, *(edge for cut in cuts for edge in cut), len(text)]
    kept = (_tidy(text[a:b]) for a, b in zip(edges[::2], edges[1::2], strict=True))
    return tuple(cuts), " ".join(
        " ".join(part for part in kept if part and fold_in_place(part) not in lexicon.manner.joints).split()
    )


def _tidy(part: str) -> str:
    return part.lstrip(LOOSE + ".)").rstrip(LOOSE + "(")


__all__ = ["Precision", "Reading", "When", "Why", "read_date", "warm_up"]
