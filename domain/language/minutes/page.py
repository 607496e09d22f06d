"""A document as lines: page headers and footers blanked, odd spaces made plain; every character keeps its place."""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from domain.language.cs import minutes as cs
from domain.language.en import minutes as en
from domain.language.minutes.letters import UPPER
from domain.language.text import Pattern, fold_in_place

NEWLINES = dict.fromkeys(map(ord, "\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"), " ")
SPACES = dict.fromkeys(map(ord, "\u00a0\u2002\u2003\u2007\u2009\u200a\u202f\u3000\u00ad\u200b\ufeff\x00"), " ")
PAGE_NUMBER = Pattern(
    rf"\s*(?:[-–—]\s*)?(?:(?:{cs.PAGE}|{en.PAGE})\s*)?\d{{1,3}}\s*(?:(?:z|ze|/|of)\s*\d{{1,3}}\s*)?(?:[-–—]\s*)?",
    re.IGNORECASE,
)
PAGE_WORD = Pattern(rf"\s*(?:{cs.PAGE}|{en.PAGE})\s*\d", re.IGNORECASE)
RULE = Pattern(r"[\s_=.…*~–—-]{4,}")
ITEM_OR_LABEL = Pattern(rf"[-–•*\d|]|[^:]{{1,40}}:|(?:Bc|Mgr|Ing|[{UPPER}]\w*Dr)\.")
SHORTEST_HEADER, LONGEST_HEADER = 12, 150  # characters
EDGE = 4  # lines between a page's number and its header
OFTEN = 4  # times that a line stands in a text of which it is a header
NEWLINE = Pattern(r"\n")
EMPTY_LINES = Pattern(r"\n(?:[ \t]*\n)+")
FEW_LINES, DOUBLE = 8, 0.6  # lines of a text that is looked at for it, and their share that an empty line follows


@dataclass(frozen=True, slots=True)
class Line:
    """One line. start: where it begins in the text; squeezed, places: see `squeeze`.

    number: from 1, without the empty lines of a text that has one after every line: an index, not to be shown.
    """

    number: int
    start: int
    text: str
    squeezed: str
    places: tuple[int, ...]

    @property
    def blank(self) -> bool:
        return not self.squeezed.strip("\t")

    def at(self, place: int) -> int:
        """Where the character of the squeezed line stands in the line."""
        return self.places[place] if place < len(self.places) else len(self.text)


@dataclass(frozen=True)
class Page:
    """A whole document: `text` is as long as what was given, so that places in it are places in that."""

    text: str
    lines: tuple[Line, ...]
    given: str

    @cached_property
    def ends(self) -> list[int]:
        return [match.start() for match in NEWLINE.finditer(self.given)]

    def line_of(self, place: int) -> int:
        """The number of the line, from 1, in which a character stands in the text as it was given."""
        return bisect_left(self.ends, place) + 1

    def index_at(self, place: int) -> int:
        """The number, from 0, of the line in which a character stands."""
        return bisect_right(self.starts, place) - 1

    @cached_property
    def starts(self) -> list[int]:
        return [line.start for line in self.lines]

    def follows(self, i: int) -> Iterator[Line]:
        """The lines from the i-th on (from 0) that are not blank."""
        return (self.lines[j] for j in range(i, len(self.lines)) if not self.lines[j].blank)


def page_of(text: str) -> Page:
    """The document's lines."""
    plain = text.translate(NEWLINES | SPACES)
    rows = (_single_spaced(plain) if _is_double_spaced(plain) else plain).split("\n")
    noise = _noise(rows, [i for i, row in enumerate(text.split("\n")) if "\f" in row])
    lines, start = [], 0
    for i, row in enumerate(rows):
        kept = " " * len(row) if i in noise else row
        lines.append(Line(i + 1, start, kept, *squeeze(kept)))
        start += len(row) + 1
    return Page("\n".join(line.text for line in lines), tuple(lines), text)


def _is_double_spaced(text: str) -> bool:
    """Whether an empty line stands after nearly every line."""
    rows = [bool(row.strip()) for row in text.split("\n")]
    full = sum(rows)
    apart = sum(one and not two and three for one, two, three in zip(rows, rows[1:], rows[2:], strict=False))
    return full >= FEW_LINES and apart >= DOUBLE * full


def _single_spaced(text: str) -> str:
    """The text with one newline less after every line, in as many characters."""
    return EMPTY_LINES.made.sub(lambda gap: _halved(len(gap[0]), gap[0].count("\n")), text)


def _halved(length: int, count: int) -> str:
    kept = (count + 1) // 2
    return " " * (length - kept) + "\n" * kept


def _noise(rows: list[str], breaks: list[int]) -> set[int]:
    """Rows that are no part of the text: page numbers, rules, and the headers and footers that stand beside them."""
    numbers = [i for i, row in enumerate(rows) if PAGE_WORD.match(row) and PAGE_NUMBER.fullmatch(row)]
    noise = {i for i, row in enumerate(rows) if row.strip() and RULE.fullmatch(row)} | set(numbers)
    edges = {i + step for i in (*numbers, *breaks) for step in range(-EDGE, EDGE + 1)}
    again = Counter(row.strip() for row in rows)
    seen: set[str] = set()
    for i, row in enumerate(rows):
        bare = row.strip()
        if SHORTEST_HEADER <= len(bare) <= LONGEST_HEADER and again[bare] > 1:
            if bare in seen and (i in edges or (again[bare] >= OFTEN and not ITEM_OR_LABEL.match(bare))):
                noise.add(i)
            seen.add(bare)
    return noise


def squeeze(line: str) -> tuple[str, tuple[int, ...]]:
    """The line folded and without single spaces, so that torn words are whole; wider gaps become one tab.

    Returns it and the place of each of its characters in the line: "P řítomni:  Jan" → "pritomni:\\tjan".
    """
    kept: list[str] = []
    places: list[int] = []
    for i, char in enumerate(fold_in_place(line)):
        if char == "\t" or (char.isspace() and kept and i > 0 and line[i - 1].isspace()):
            if kept and kept[-1] != "\t":
                kept.append("\t")
                places.append(i)
        elif not char.isspace():
            kept.append(char)
            places.append(i)
    return "".join(kept), tuple(places)


def cells_of(line: str) -> list[tuple[int, str]]:
    """The cells of a table's row and their places in the line: apart by tabs, by "|", or else by wide gaps."""
    gap = r"\t+" if "\t" in line.strip() else r"\s*\|\s*" if line.count("|") > 1 else r"\s{2,}"
    found, start = [], 0
    for match in re.finditer(gap, line):
        found.append((start, line[start : match.start()]))
        start = match.end()
    found.append((start, line[start:]))
    if "|" in line and "\t" not in line:
        found = [cell for i, cell in enumerate(found) if cell[1].strip() or 0 < i < len(found) - 1]
    return found
