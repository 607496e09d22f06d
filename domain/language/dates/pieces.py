"""What the grammar of dates finds in a text: days, clock times, parts of the day, and reasons to ask."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from functools import cache

from domain.language.cs.given_names import MEN, WOMEN
from domain.language.lexicon import YEAR, Lexicon, Manner
from domain.language.tokens import Token, Tokens


class Why(StrEnum):
    """Why a text gives no date that could be taken without asking."""

    NO_DATE = "no_date"
    AMBIGUOUS = "ambiguous"
    VAGUE = "vague"
    PAST = "past"
    ILLEGAL = "illegal"
    CONFLICT = "conflict"
    RECURRING = "recurring"
    DST_GAP = "dst_gap"
    DST_FOLD = "dst_fold"
    FAR = "far"
    CONFIRM = "confirm"
    BACKWARDS = "backwards"  # the end is not after the start


class Precision(StrEnum):
    """How exactly a date is given."""

    MINUTE = "minute"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"


class Form(StrEnum):
    """How a day was named; decides what it may be joined with."""

    DATE = "date"
    NUMBER = "number"  # "22." waiting for a month
    WEEKDAY = "weekday"
    WORD = "word"  # "zítra"
    AWAY = "away"  # "za týden"
    WEEK = "week"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class Days:
    """A day or a run of days, both ends included. first, last: tokens [first, last). link: tag of the word before."""

    first: int
    last: int
    form: Form
    start: date | None = None
    end: date | None = None
    precision: Precision = Precision.DAY
    link: str = ""
    number: int = 0  # day of the month for NUMBER, weekday for WEEKDAY
    bound: bool = False  # a weekday that says which week, or a date that says its year
    why: Why | None = None
    others: tuple[date, ...] = ()
    deadline: bool = False
    part: int | None = None  # "tonight": a part of the day said along with the day


@dataclass(frozen=True, slots=True)
class Clock:
    """A clock time: minutes since midnight, several when it is not clear which. weak: counts only beside a day."""

    first: int
    last: int
    times: tuple[int, ...] = ()
    until: tuple[int, ...] = ()
    link: str = ""
    weak: bool = False
    why: Why | None = None
    or_day: tuple[int, int] | None = None  # "22.11": the day and month it may be instead


@dataclass(frozen=True, slots=True)
class Moment:
    """An instant told from now ("za hodinu")."""

    first: int
    last: int
    at: datetime
    link: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the day, see `lexicon`."""

    first: int
    last: int
    part: int
    link: str = ""


@dataclass(frozen=True, slots=True)
class Stop:
    """Words that make the date one to be asked about. weak: an exact day beside them outweighs them."""

    first: int
    last: int
    why: Why
    weak: bool = False
    link: str = ""


Piece = Days | Clock | Moment | Part | Stop
MOST = 100  # pieces; whoever writes more of them writes no date, and is not waited for
LINKS = "vgftžbpzkZ"
ABOUT = "qlž"


@dataclass(frozen=True, slots=True)
class Found:
    """A place where a pattern of the grammar fits. row: the tokens the grammar sees, without fillers."""

    row: Sequence[Token]
    tags: str
    match: re.Match[str]
    lexicon: Lexicon
    now: datetime  # local, naive
    floor: int

    @property
    def first(self) -> int:
        return self.match.start()

    @property
    def last(self) -> int:
        return self.match.end()

    @property
    def manner(self) -> Manner:
        """The language's words and endings that tell apart what has the same tag."""
        return self.lexicon.manner

    @property
    def today(self) -> date:
        return self.now.date()

    def token(self, group: str) -> Token | None:
        """The first token of a named group, None when the group is not there."""
        start = self.match.start(group)
        return self.row[start] if start >= 0 and self.match.end(group) > start else None

    def value(self, group: str) -> int | None:
        """The value of a group's token; compound words ("dvacet pět") are added up."""
        start, end = self.match.span(group)
        return sum(self.row[i].value for i in range(start, end) if self.tags[i] != ".") if end > start >= 0 else None

    def here(self, group: str) -> Token:
        """The first token of a group that is there whenever its pattern fits."""
        return self.row[self.match.start(group)]

    def number(self, group: str) -> int:
        """The value of a group that is there whenever its pattern fits."""
        return self.value(group) or 0

    def before(self) -> tuple[int, str]:
        """Where the piece begins with its preposition, and the preposition's tag."""
        i = self.first
        while i > self.floor and self.tags[i - 1] in "ql":
            i -= 1
        link = ""
        if i > self.floor and self.tags[i - 1] in LINKS:
            i, link = i - 1, self.tags[i - 1]
            if i > self.floor and self.row[i - 1].word in self.manner.negation:
                i, link = i - 1, "p"
        while i > self.floor and self.tags[i - 1] in ABOUT:
            i -= 1
        return i, link

    def is_surname(self) -> bool:
        """Whether a day or month is somebody's name: "Petr Sobota", "se Sobotou"."""
        before = self.row[self.first - 1] if self.first else None
        if before is None or not _capital(self.row[self.first]):
            return False
        return before.word in self.manner.with_ or (_capital(before) and before.shown in given_names())

    def is_given_name(self) -> bool:
        """Whether a surname follows: "April Smith"."""
        return self.next() == "_" and _capital(self.row[self.last]) and _capital(self.row[self.first])

    def next(self, ahead: int = 0) -> str:
        """The tag after the piece, "" at the end of the text."""
        return self.tags[self.last + ahead : self.last + ahead + 1]


def _capital(token: Token) -> bool:
    return token.shown[:1].isupper() and not token.shown[1:].isupper()


@cache
def given_names() -> frozenset[str]:
    """Czech given names as they are written."""
    return frozenset((*WOMEN, *MEN))


Builder = Callable[[Found], Piece | None]
Rule = tuple[str, str, Builder]
Book = Mapping[str, Sequence[tuple[re.Pattern[str], Builder]]]


def rules_book() -> tuple[list[Rule], Callable[[str, str], Callable[[Builder], Builder]]]:
    """An empty grammar and the decorator that adds a rule: `@rule("tags it can begin with", "pattern over tags")`."""
    rules: list[Rule] = []

    def rule(begins: str, pattern: str) -> Callable[[Builder], Builder]:
        def keep(builder: Builder) -> Builder:
            rules.append((begins, pattern, builder))
            return builder

        return keep

    return rules, rule


def by_first_tag(rules: Sequence[Rule]) -> Book:
    """The rules of a grammar by the tag with which they can begin, in their order; compiled here, so call it late."""
    book: dict[str, list[tuple[re.Pattern[str], Builder]]] = {}
    for begins, pattern, builder in rules:
        made = re.compile(pattern)
        for tag in begins:
            book.setdefault(tag, []).append((made, builder))
    return book


def scan(tokens: Tokens, lexicon: Lexicon, now: datetime, book: Book) -> tuple[list[Token], list[Piece]]:
    """The tokens the grammar sees and the pieces in them from left to right, the longest at each place."""
    row = _with_years([token for token in tokens.row if token.tag != "d"], now.year)
    tags = "".join(token.tag for token in row)
    pieces: list[Piece] = []
    i = 0
    while i < len(row) and len(pieces) < MOST:
        floor = pieces[-1].last if pieces else 0
        best = max(_at(row, tags, i, lexicon, now, book, floor), key=lambda piece: piece.last, default=None)
        if best:
            pieces.append(best)
        i = best.last if best else i + 1
    return row, pieces


def _with_years(row: Sequence[Token], this: int) -> list[Token]:
    """ "příštího roku" as one word, and as its number where a month or a day stands before it."""
    done: list[Token] = []
    for token in row:
        told = token.tag == "U" and token.value == YEAR and done and done[-1].tag == "T" and abs(done[-1].value) <= 2
        word = _joined(done.pop(), token) if told else token
        dated = word.tag == "L" and _dated_before("".join(t.tag for t in done[-2:]))
        done.append(replace(word, tag="y", value=this + word.value) if dated else word)
    return done


def _joined(which: Token, year: Token) -> Token:
    word, shown = f"{which.word} {year.word}", f"{which.shown} {year.shown}"
    return Token(word, shown, "L", which.value, which.start, year.end, which.glued)


def _dated_before(tags: str) -> bool:
    return tags[-1:] in tuple("MmU") or tags in ("n.", "m.")


def _at(
    row: Sequence[Token], tags: str, i: int, lexicon: Lexicon, now: datetime, book: Book, floor: int
) -> Iterator[Piece]:
    for pattern, builder in book.get(tags[i], ()):
        match = pattern.match(tags, i)
        piece = builder(Found(row, tags, match, lexicon, now, floor)) if match else None
        if piece:
            yield piece
