"""What a reading leaves unread: whether something that looks like a day or a time makes it doubtful."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from domain.language.dates.pieces import Clock, Days, Form, Piece, Precision
from domain.language.lexicon import Lexicon
from domain.language.text import Pattern
from domain.language.tokens import Token

READ = "#"  # stands for the tag of a token that some piece has read
LEFT = Pattern(
    r"v(?:n[.,]?n|C[,oi][nC])"  # "v 9, 10 nebo 11"
    r"|H[OCn]|[vftk#]H_"  # "půl" of an hour that could not be told
    r"|Qg?[OCn]"
    r"|[vftk]_h"  # "v deest hodin"
    r"|oT(?![WU#])"  # "tento pátek nebo příští"
    r"|(?:[vgTo]|^)O(?=[#v,.?]|$)"  # "ve čtvrte v 9"
)
TOLD = Pattern(r"[nCO]\.?(?:vU)?$|[^#][-/]$")  # right before a month: its day, which was not understood
BEFORE = Pattern(r"_(?=_#)")  # one word further off, where a word may turn all that follows into something else
TURNING = "REeB"  # "každé poslední úterý", "začátkem"
PLACE = Pattern(r"(?:[vfktgžbpzkZHOT#][.,]?|^)(_)|(_)(?=[^_KPi]|$)")  # where a word of a date may stand
AT = Pattern(r"[vHQIJ]_")


@dataclass(frozen=True, slots=True)
class Text:
    """The tokens of a text, and the days and times that were read in it."""

    row: Sequence[Token]
    tags: str
    days: Sequence[Days]
    clocks: Sequence[Clock]


def doubtful(text: Text, pieces: Collection[Piece], lexicon: Lexicon) -> bool:
    """Whether the text says more about when than the pieces in it tell."""
    numbers = _lost(text, pieces)
    read = {i for p in pieces if p not in numbers for i in range(p.first, p.last)}
    free = "".join(READ if i in read else tag for i, tag in enumerate(text.tags))
    timed = bool(text.clocks) and not text.days
    if any(re.search(r"n[-ž]$", free[: clock.first]) for clock in text.clocks) or (timed and "n/n" in free):
        return True  # "9-10.3O", "27/11 v 10"
    return (
        bool(LEFT.search(free))
        or (timed and ("j" in free or bool(numbers)))
        or _misspelt(text.row, free, lexicon)
        or any(_half_told(day, text.row, free, lexicon) for day in text.days)
    )


def _lost(text: Text, pieces: Collection[Piece]) -> list[Piece]:
    """The days' numbers that found no month."""
    taken = {i for day in text.days for i in range(day.first, day.last)}
    return [p for p in pieces if isinstance(p, Days) and p.form is Form.NUMBER and p.first not in taken]


def _misspelt(row: Sequence[Token], free: str, lexicon: Lexicon) -> bool:
    """Whether a word beside what was read, or after a preposition, looks like one of a date with a slip in it."""
    places = {found.end() - 1 for found in PLACE.finditer(free)}
    turning = {found.start() for found in BEFORE.finditer(free)}
    hours = {found.end() - 1 for found in AT.finditer(free)}
    return any(lexicon.is_hour(row[i].word) for i in hours) or any(
        i in places or lexicon.words[name][0] in TURNING for i in places | turning for name in lexicon.near(row[i].word)
    )


def _half_told(day: Days, row: Sequence[Token], free: str, lexicon: Lexicon) -> bool:
    """Whether a month stands alone only because its day was not understood, or a weekday has another day's number."""
    if day.precision is Precision.MONTH:
        return bool(TOLD.search(free[: day.first])) or (
            day.first > 0 and _genitive(row[day.first - 1], free[day.first - 1], lexicon)
        )
    number = re.match(r"(n)\.(?!n|m)", free[day.last :])
    told = row[day.last].value if number else None
    return bool(told and day.form is Form.WEEKDAY and day.start and day.start.day != told)


def _genitive(token: Token, tag: str, lexicon: Lexicon) -> bool:
    return tag == "_" and token.word.endswith(lexicon.manner.day_endings) and (token.glued or len(token.word) > 4)
