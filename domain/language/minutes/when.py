"""Dates and hours of minutes: a date after a label or in a sentence, torn digits whole, the weekday checked."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from domain.language.cs import minutes as cs
from domain.language.dates import almanac
from domain.language.dates.dates import When, read_date
from domain.language.dates.pieces import Precision, Why
from domain.language.en import minutes as en
from domain.language.text import Pattern, fold_in_place

MONTHS = "|".join(" ?".join(month) for month in (*cs.MONTHS, *en.MONTHS))  # torn ones too
YEAR = r"(?:1 ?9|2 ?0) ?\d ?\d"
EXPLICIT = Pattern(
    rf"(?<![\d/.])\d{{1,2}}\s?\.\s{{0,3}}(?:\d{{1,2}}\s?\.|(?:{MONTHS})\b)\s{{0,3}}{YEAR}(?!\d)"
    rf"|(?<!\d)\d{{1,2}}(?:st|nd|rd|th)?\s(?:of\s)?(?:{MONTHS}),?\s{YEAR}|\b(?:{MONTHS})\.?\s\d{{1,2}}(?:st|nd|rd|th)?,?\s{YEAR}"
    r"|(?<!\d)(?:19|20)\d\d-\d\d-\d\d(?!\d)|(?<![\d/])\d{1,2}/\d{1,2}/(?:19|20)\d\d(?!\d)"
    r"|(?<![\d/.])\d{1,2}\.\s?\d{1,2}\.\s?\d\d(?![\d.:])(?!\s?[.:]\d)"
)
TORN = Pattern(rf"\s*(?P<d>\d ?\d?) ?\. ?(?P<m>\d ?\d?) ?\. ?(?P<y>{YEAR})(?!\d)")
SLASHED = Pattern(r"(?P<d>\d{1,2})/(?P<m>\d{1,2})/(?P<y>\d{4})")
SHORT_YEAR = Pattern(r"(?P<d>\d{1,2})\.\s?(?P<m>\d{1,2})\.\s?(?P<y>\d\d)(?!\d)")
TORN_MONTH = Pattern(
    rf"(?<=\d)(?P<dot>\.?\s?|(?:st|nd|rd|th)\s)(?P<month>{MONTHS})(?!\w)|(?<!\w)(?P<first>{MONTHS})(?=\s\d)"
)
TORN_YEAR = Pattern(r"(?<=[\s.])(?:1 ?9|2 ?0) ?\d ?\d(?!\d)")
NO_YEAR = Pattern(rf"(?<![\d./])\d{{1,2}}\.\s?(?:\d{{1,2}}\.|(?:{MONTHS})\b)(?!\s{{0,3}}(?:\d{{4}}|\d ?\d))")
WEEKDAYS = Pattern(rf"\b(?:{cs.WEEKDAYS}|{en.WEEKDAYS})[.,]?")
HOUR = r"(?P<h{0}>\d{{1,2}})(?:\s?[.:,]\s?(?P<m{0}>\d\d))?(?!\d|\. ?\d\d?\.)"
UNIT = r"\s*(?P<ap{0}>[ap]\.?\s?m\b\.?)?(?P<u{0}>\s*(?:h\b|" + cs.HOURS + r")\.?)?"
CLOCKS = Pattern(
    rf"(?<![\d.,/]){(HOUR + UNIT).format('')}(?:\s*(?:[-–—]|{cs.TILL}|{en.TILL})\s*{(HOUR + UNIT).format('2')})?"
)
LONGEST = 240  # characters that are looked at for one date


@dataclass(frozen=True, slots=True)
class Moment:
    """A day and, where they are said, the hours, local. vague: `day` is the first day of a month or week.

    doubt: "weekday" (another one is written), "ambiguous" (day and month may be the other way round), or "".
    """

    day: date
    start: time | None = None
    until: time | None = None
    doubt: str = ""
    vague: bool = False


def moment_in(text: str, year: int | None = None, after: date | None = None, torn: bool = False) -> Moment | None:
    """The day, and the hours if any, that a label's value or a sentence names; None if it names none.

    year: of dates that say none; after: what is told without a year or by a weekday comes after this day;
    torn: the text begins with the date, whose digits may stand apart ("1 4. 6. 20 22").
    """
    text = _mended(text[:LONGEST], torn)
    plain = fold_in_place(text)
    explicit = EXPLICIT.search(plain)
    if not explicit and year and not after:
        text = _with_year(text, plain, year)
    now = (
        datetime(after.year, after.month, after.day, 12, tzinfo=UTC)
        if after
        else datetime(year or 2000, 1, 1, tzinfo=UTC)
    )
    reading = read_date(text, now)
    if reading.when and (reading.when.precision in (Precision.DAY, Precision.MINUTE) or not explicit):
        if (
            not explicit
            and isinstance(reading.when.start, datetime)
            and not reading.when.deadline
            and not _dated(reading.when, now)
        ):
            return None
        return _moment(reading.when, text)
    return _bare(text, reading.why, explicit is not None)


def _dated(when: When, now: datetime) -> bool:
    """Whether a reading names a day of its own, not only an hour of the day of asking."""
    assert isinstance(when.start, datetime)
    return when.start.date() != now.date()


def _mended(text: str, torn: bool) -> str:
    """The text with the digits of its dates together, and its years of four digits."""
    text = " ".join(text.split())
    match = TORN.match(text) if torn else None
    if match:
        d, m, y = (match[name].replace(" ", "") for name in "dmy")
        text = f"{d}. {m}. {y}{text[match.end() :]}"
    text = TORN_YEAR.made.sub(lambda year: year[0].replace(" ", ""), text)
    for match in reversed([*TORN_MONTH.finditer(fold_in_place(text))]):
        start, end = match.span("month" if match["month"] else "first")
        text = text[:start] + text[start:end].replace(" ", "") + text[end:]
    return SHORT_YEAR.made.sub(lambda m: f"{m['d']}. {m['m']}. 20{m['y']}" if _real(m) else m[0], text)


def _real(match: "object") -> bool:
    import re

    assert isinstance(match, re.Match)
    return (
        1 <= int(match["m"]) <= 12
        and 1 <= int(match["d"]) <= 31
        and not match.string[match.end() :].lstrip().startswith((".", ":"))
    )


def _with_year(text: str, plain: str, year: int) -> str:
    found = NO_YEAR.search(plain)
    return f"{text[: found.end()]} {year}{text[found.end() :]}" if found else text


def _moment(when: When, text: str, doubt: str = "") -> Moment:
    vague = when.precision in (Precision.WEEK, Precision.MONTH)
    if isinstance(when.start, datetime):
        until = when.end.time() if isinstance(when.end, datetime) else None
        return Moment(when.start.date(), when.start.time(), until, doubt, vague)
    start, until = (None, None) if vague else hours_in(EXPLICIT.sub(" ", fold_in_place(text)), bare=False)
    return Moment(when.start, start, until, doubt, vague)


def _bare(text: str, why: Why | None, explicit: bool) -> Moment | None:
    """What an explicit date says by itself, where the words around it make the whole doubtful."""
    if not explicit:
        return None
    plain = fold_in_place(text)
    found = EXPLICIT.search(plain)
    assert found
    slashed = SLASHED.match(found[0])
    if slashed:
        day = almanac.real(int(slashed["y"]), int(slashed["m"]), int(slashed["d"]))
        ambiguous = int(slashed["d"]) <= 12
    else:
        when = read_date(found[0], datetime(2000, 1, 1, tzinfo=UTC)).when
        day = when.start if when and not isinstance(when.start, datetime) else None
        ambiguous = False
    if day is None:
        return None
    start, until = hours_in(plain[: found.start()] + " " + plain[found.end() :], bare=False)
    doubt = "weekday" if why is Why.CONFLICT else "ambiguous" if ambiguous else ""
    return Moment(day, start, until, doubt)


def hours_in(text: str, bare: bool = True) -> tuple[time | None, time | None]:
    """Start and end of a meeting in a value without its date.

    bare: whether a number alone is an hour ("Čas: 9"); otherwise it needs minutes or "hod.".
    """
    for match in CLOCKS.finditer(fold_in_place(text)):
        told = match["m"] or match["u"] or match["ap"] or match["m2"] or match["u2"] or match["ap2"]
        start = _clock(
            match["h"], match["m"], match["ap"] or (match["ap2"] if match["h2"] else None), match["ap"] is None
        )
        if start and (told or bare):
            return start, _clock(match["h2"], match["m2"], match["ap2"], False) if match["h2"] else None
    return None, None


def _clock(hour: str | None, minute: str | None, half: str | None, borrowed: bool) -> time | None:
    """An hour of the day; "2 pm" is 14:00, "od 2 hodin" too. borrowed: the am or pm stands after the end of the run."""
    if hour is None:
        return None
    h, m = int(hour), int(minute or 0)
    if half and h <= 12:
        pm = half.strip().startswith("p")
        h = h % 12 + (12 if pm and not (borrowed and h > 6 and h != 12) else 0)
    elif minute is None and 1 <= h <= 6:
        h += 12
    return time(h, m) if h < 24 and m < 60 else None
