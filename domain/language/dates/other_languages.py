"""Dates in languages of which we have no tables, read by dateparser; whatever it reads has to be confirmed."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from typing import Any

from domain.language.text import Pattern

WORD = Pattern(r"\S+")
EDGES = ".,;:!?()[]–—-\"'„“»«"
LONGEST = 9  # words of a date: "vendredi 4 décembre 2026 de 14 h à"
FIRST = 30  # words that are looked at; a date stands near the head of a message
TRIES = 20  # runs of words that are given to dateparser, which takes a millisecond for each
WIDE = 60  # characters of a date
SHORT = 4  # letters: a shorter word without a digit ("je", "non") is never a date by itself
AHEAD = 400  # days; a farther day without its year is misread ("alle 15" as the year 2115)
PERIODS = {"time": "minute", "day": "day"}  # its weeks and months are rather days that it could not read
HOURS = Pattern(r"(?!\d{1,2}\.\d{1,2}\.\d)\d[\d:.]*\s?[^\W\d]{0,3}[\d:.]*")  # "9h" alone would be in nine hours
NUMBERS = Pattern(r"[0-9]+")
SLIPS = (ValueError, TypeError, LookupError, AttributeError, ArithmeticError, RecursionError)


@dataclass(frozen=True, slots=True)
class Seen:
    """A date that was seen: its instant (a day for all but "minute"), how exact it is, and where it stands."""

    at: datetime | date
    precision: str
    start: int
    end: int
    dated: bool  # its year is written


def look(text: str, now: datetime, language: str) -> list[Seen]:
    """The dates of a text from left to right, the longest at each place; [] for an unknown language.

    now: naive local time. dateparser never sees a whole message (it takes "je" for a day), only runs of few words.
    """
    reader = _reader(language.replace("_", "-").split("-")[0].lower(), now.replace(second=0, microsecond=0))
    if reader is None:
        return []
    words = [(m.start(), m.end()) for m, _ in zip(WORD.finditer(text), range(FIRST), strict=False)]
    found: list[Seen] = []
    past = 0
    for tried, (first, last) in enumerate(_runs(text, words, reader)):
        if tried > TRIES:
            break
        if first >= past and (seen := _seen(text, words[first][0], words[last - 1][1], reader, now)):
            found.append(seen)
            past = last
    return found


def _runs(text: str, words: list[tuple[int, int]], reader: Any) -> Iterator[tuple[int, int]]:
    """Runs of words that may be a date, by place, longer ones first: with a digit in them, or at most three words.

    It begins with a number or a date of one word, or with an article right before it, so that talk costs little.
    """
    heads = [text[start:end].strip(EDGES) for start, end in words]
    opens = [_opens(head, reader) for head in heads]
    articles = [len(head) < SHORT and after for head, after in zip(heads, opens[1:], strict=False)]
    for first in (i for i in range(len(heads)) if opens[i] or any(articles[i : i + 1])):
        for last in range(min(len(words), first + LONGEST), first, -1):
            run = text[words[first][0] : words[last - 1][1]]
            digits = any(c.isdigit() for c in run)
            if (digits or (last - first <= 3 and len(run) >= SHORT)) and "\n" not in run and len(run) <= WIDE:
                yield first, last


def _opens(head: str, reader: Any) -> bool:
    return head[:1].isdigit() or (len(head) >= SHORT and head.isalpha() and _read(head, reader) is not None)


def _seen(text: str, start: int, end: int, reader: Any, now: datetime) -> Seen | None:
    run = text[start:end]
    bare = run.strip(EDGES)
    if not bare or HOURS.fullmatch(bare):
        return None
    read = _read(bare, reader)
    if read is None:
        return None
    while (rest := _without_first(bare, reader)) and _read(rest, reader) == read:
        bare = rest
    at, precision = read
    if not all(int(number) in _told(at, now) for number in NUMBERS.findall(bare)):
        return None  # "domani alle 15" is no whole day: what is read has to account for every number
    start = run.rindex(bare) + start
    return Seen(at, precision, start, start + len(bare), f"{at.year:04}" in bare)


def _told(at: datetime | date, now: datetime) -> set[int]:
    """The numbers with which a date may be written: its own, or how far away it is."""
    away = date(at.year, at.month, at.day) - now.date()
    clock = {at.hour, at.hour % 12, at.minute} if isinstance(at, datetime) else set()
    later = {round((at - now).total_seconds() / unit) for unit in (60, 3600)} if isinstance(at, datetime) else set()
    return {at.day, at.month, at.year, at.year % 100, away.days, away.days // 7, *clock, *later}


def _without_first(bare: str, reader: Any) -> str:
    """The run without a first word that is no part of a date ("prochaine réunion: mardi" is taken whole, too)."""
    first, _, rest = bare.partition(" ")
    alien = len(first.strip(EDGES)) >= SHORT and not first[0].isdigit() and _read(first.strip(EDGES), reader) is None
    return rest.lstrip(EDGES + " ") if alien else ""


def _read(bare: str, reader: Any) -> tuple[datetime | date, str] | None:
    """What dateparser makes of a few words, and how exact it is."""
    try:
        data = reader.get_date_data(bare.replace(",", " "))
    except SLIPS:  # a stranger's grammar; a text that it chokes on has no date
        return None
    at, precision = data.date_obj, PERIODS.get(data.period or "")
    if at is None or precision is None:
        return None
    at = at.replace(tzinfo=None, second=0, microsecond=0)
    return (at if precision == "minute" else at.date()), precision


@lru_cache(maxsize=16)
def _reader(language: str, now: datetime) -> Any:
    """dateparser's reader of one language, None for one it does not know. Imported when first needed: it is big."""
    from dateparser.date import DateDataParser

    settings = {
        "RELATIVE_BASE": now,
        "PREFER_DATES_FROM": "future",
        "DATE_ORDER": "DMY",
        "RETURN_AS_TIMEZONE_AWARE": False,
        "RETURN_TIME_AS_PERIOD": True,
        "NORMALIZE": True,
    }
    try:
        return DateDataParser(languages=[language], settings=settings)
    except ValueError:
        return None
