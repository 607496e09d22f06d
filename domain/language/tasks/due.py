"""The due date of a task: which of the dates in a text is the deadline, and the text without it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from domain.language.cs import task_phrases as cs
from domain.language.cs.dates import ORDINALS
from domain.language.dates.dates import TABLES, Reading, When, read_date, scanned
from domain.language.dates.joining import GLUE
from domain.language.dates.pieces import Clock, Days, Piece, Precision, Stop, Why
from domain.language.en import task_phrases as en
from domain.language.tasks.deeds import tags_of
from domain.language.text import Pattern, fold_in_place
from domain.language.tokens import Token

# Words that belong to a due phrase and go with it.
BEFORE = Pattern(
    rf"(?:[\s,;–—-]{{0,4}}\(?\s?(?<!\w)(?:{cs.DUE_BEFORE}|{en.DUE_BEFORE})\s?:?){{1,4}}\s?$", re.IGNORECASE
)
SAID = Pattern(rf"(?:{cs.DUE_SAID}|{en.DUE_SAID})\s*(?:{cs.DUE_IS})?\s*:?\s*$", re.IGNORECASE)
OF_A_THING = Pattern(rf"\b(?:{cs.LOOSE_AFTER})\s+$")
BARE_DAY = Pattern(cs.BARE_DAY)
MONTH_OF_YEAR = Pattern(r"(?<![\w/.-])(?P<month>0?[1-9]|1[0-2])\s?/\s?(?P<year>20\d\d)(?![\w/])")
OF_A_DAY = "j"  # tag of "zítřejší": what follows is not to be read without it
MIDNIGHT = 24
DAYS_AHEAD = 62  # days in which every day of a month comes
DAY_OF_MONTH = {word: number for number, forms in ORDINALS for word in forms.split() if number > 0}


@dataclass(frozen=True, slots=True)
class Due:
    """The deadline read, and the text before and after its words (both None when the text names no deadline)."""

    reading: Reading
    before: str
    after: str

    def words(self, text: str) -> str:
        """The words of the deadline, with those that belong to it ("termín: do pátku")."""
        return text[len(self.before) : len(text) - len(self.after)]


def split_due(text: str, now: datetime, zone: str, language: str, anything: bool = True) -> Due | None:
    """Find the deadline: a date after "do" or "nejpozději" first, else (with `anything`) a date that no "na" binds.

    "zajistit sál na 22. 11., do 6. 11.": the first date belongs to what is to be done.
    """
    if language not in TABLES:
        strange = read_date(text, now, zone, language)
        start, end = strange.span or (len(text), len(text))
        return Due(strange, BEFORE.sub("", text[:start]), text[end:]) if strange.why is not Why.NO_DATE else None
    local = now.astimezone(ZoneInfo(zone)).replace(tzinfo=None)
    row, pieces = scanned(text, local, language)
    tags = "".join(token.tag for token in row)
    spans = [
        (group, row[group[0].first].start, row[group[-1].last - 1].end)
        for group in _groups(pieces, Row(text, row, tags))
    ]
    chosen = _choose([(group, text[:start]) for group, start, _ in spans], anything)
    if language == "cs" and (bare := _bare_day(text, local, [(start, end) for _, start, end in spans])):
        return bare
    if chosen is None:
        return _month_of_year(text)
    group, start, end = spans[chosen]
    if tags[: group[0].first].endswith(OF_A_DAY):
        return Due(Reading(None, Why.VAGUE, span=(start, end)), text, "")  # "do zítřejšího poledne"
    reading = read_date(text[start:end], now, zone, language)
    if reading.slips:
        return Due(reading, text, "")  # a word is not cut out of a task because it looks like a misspelt day
    reading = _last_day(reading)
    return Due(reading, BEFORE.sub("", text[:start]), text[end:])


def _bare_day(text: str, now: datetime, spans: Sequence[tuple[int, int]]) -> Due | None:
    """ "do 28. pošli zápis", "do patnáctého": a day of this month or the next; at the end "do 15." may be an hour."""
    found = BARE_DAY.search(fold_in_place(text))
    if not found or any(start < found.end() < end for start, end in spans):
        return None
    if found["next"] and not tags_of(found["next"]):
        return None  # "do pátého patra"
    number = int(found["day"]) if found["day"] else sum(DAY_OF_MONTH.get(word, 99) for word in found["word"].split())
    day = next((one for one in (now.date() + timedelta(n) for n in range(DAYS_AHEAD)) if one.day == number), None)
    if day is None:
        return None
    when = When(day, deadline=True)
    reading = Reading(when, span=found.span())
    hour = now.replace(hour=number % 24, minute=0, second=0, microsecond=0)
    if found["day"] and number < MIDNIGHT and hour > now and not text[found.end() :].strip():
        by_then = When(hour, precision=Precision.MINUTE, all_day=False, deadline=True)
        reading = Reading(None, Why.AMBIGUOUS, (when, by_then), span=found.span())
    return Due(reading, BEFORE.sub("", text[: found.start()]), text[found.end() :])


def _month_of_year(text: str) -> Due | None:
    """ "termín 12/2026" in tables: by its last day."""
    found = MONTH_OF_YEAR.search(text)
    if not found:
        return None
    first = date(int(found["year"]), int(found["month"]), 1)
    when = When((first + timedelta(days=31)).replace(day=1) - timedelta(days=1), deadline=True)
    return Due(Reading(when, span=found.span()), BEFORE.sub("", text[: found.start()]), text[found.end() :])


def _last_day(reading: Reading) -> Reading:
    """ "nejpozději v březnu", "termín: duben": the last day of it."""
    when = reading.when
    if when is None or when.end is None or when.precision is not Precision.MONTH:
        return reading
    return replace(reading, when=When(when.end, deadline=True))


@dataclass(frozen=True, slots=True)
class Row:
    """A text, its tokens and their tags."""

    text: str
    tokens: Sequence[Token]
    tags: str

    def announced(self, piece: Piece) -> bool:
        """Whether a word for a deadline stands just before a date."""
        return bool(SAID.search(self.text[: self.tokens[piece.first].start]))


def _groups(pieces: Sequence[Piece], row: Row) -> list[list[Piece]]:
    """Pieces that stand together as one expression."""
    groups: list[list[Piece]] = []
    for piece in pieces:
        if groups and _continues(groups[-1][-1], piece, row):
            groups[-1].append(piece)
        else:
            groups.append([piece])
    return groups


def _continues(one: Piece, two: Piece, row: Row) -> bool:
    gap = row.tags[one.last : two.first]
    if gap and row.announced(two):
        return False
    hour = isinstance(one, Days) and isinstance(two, Clock)  # "zítra do 10 hodin"
    fresh = two.link in ("t", "l") and one.link not in ("f", "t", "l") and not isinstance(one, Clock) and not hour
    return set(gap) <= GLUE | {"P"} and not fresh and not (isinstance(one, Stop) and gap)


def _choose(groups: Sequence[tuple[Sequence[Piece], str]], anything: bool) -> int | None:
    for i in reversed(range(len(groups))):
        group, before = groups[i]
        if _deadline(group[0], before):
            return i
    loose = [i for i, (group, before) in enumerate(groups) if _loose(group[0], before)]
    return loose[-1] if loose and anything else None


def _deadline(piece: Piece, before: str) -> bool:
    return piece.link in ("t", "l") or getattr(piece, "deadline", False) or bool(SAID.search(before))


def _loose(piece: Piece, before: str) -> bool:
    """A date that no preposition binds to a thing ("na únor", "z 5. 1.", "za rok 2025")."""
    return piece.link not in ("g", "z", "f", "b", "p", "Z") and not OF_A_THING.search(before)
