"""Where the labels of a document stand and where their values begin."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from domain.language.minutes.labels import BARE_LABEL, LABEL, SAID, Part
from domain.language.minutes.letters import BULLETS
from domain.language.minutes.page import Line, Page
from domain.language.text import Pattern, fold_in_place

BULLET = Pattern(rf"(?:[{BULLETS}#>|]|\(?(?:\d{{1,2}}|[ivx]{{1,4}}|[a-h])(?:[.)]|\.\))(?!\d))*\t?[*_|]{{0,3}}\t?")
COLON = Pattern(r"[*_]{0,2}\t?[.]?\t?[:=|][*_]{0,2}\t?")
LONGEST = 70  # squeezed characters of a label
MOST_SAID = 12  # sentences of one kind that are looked at
COLONS = 8  # in one line; a line with more of them is no row of labels
HEADINGS = {Part.AGENDA, Part.DECISIONS, Part.TASKS, Part.OTHER}  # within a sentence they are words like others
WORDS = 7  # of a label within a line


@dataclass(frozen=True, slots=True)
class Mark:
    """A label found. index: of its line, from 0; start, value: where it and its value begin in the text.

    words: the squeezed label; colon: whether one stands after it; alone: nothing follows on its line;
    numbered: it stands behind a number or a bullet.
    """

    part: Part
    index: int
    start: int
    value: int
    words: str
    colon: bool
    alone: bool
    numbered: bool = False


def marks_of(page: Page) -> list[Mark]:
    """All labels of a document in order: at the heads of lines, and inside lines where a colon tells them."""
    found = [mark for i, line in enumerate(page.lines) if not line.blank for mark in _of_line(line, i)]
    taken = {(mark.part, mark.index) for mark in found}
    return [*found, *(mark for mark in _said(page) if (mark.part, mark.index) not in taken)]


def _said(page: Page) -> Iterator[Mark]:
    """Sentences that name people ("Apologies were received from …"), as labels without a colon."""
    plain = fold_in_place(page.text)
    starts = [line.start for line in page.lines]
    for part, words in SAID:
        for match in islice(words.finditer(plain), MOST_SAID):
            yield Mark(part, bisect_right(starts, match.start()) - 1, match.start(), match.end(), "said", False, False)


def _of_line(line: Line, i: int) -> Iterator[Mark]:
    bullet = BULLET.match(line.squeezed)
    head = bullet.end() if bullet else 0
    first = _at_head(line, i, head)
    if first:
        yield first
    done = first.value - line.start if first else 0
    if ":" in line.squeezed:
        yield from _inside(line, i, done)


def _at_head(line: Line, i: int, head: int) -> Mark | None:
    """The longest label with which a line begins, spaces within it or not."""
    for last in _ends(line, head):
        squeezed = line.squeezed
        rest = COLON.match(squeezed, last)
        alone = not squeezed[last:].strip("\t.:=|*_")
        table = LABEL if rest or alone or squeezed[last] == "\t" else BARE_LABEL
        found = table.made.fullmatch(squeezed, head, last)
        if found:
            value = rest.end() if rest else last + (not alone and squeezed[last] == "\t")
            return _mark(found.lastgroup, line, i, head, last, value, bool(rest), alone, head > 0)
    return None


def _ends(line: Line, head: int) -> list[int]:
    """Where words of the squeezed line end, the last first: before a colon, a gap, or a space that was there."""
    squeezed, places = line.squeezed, line.places
    stop = min(len(squeezed), head + LONGEST)
    return [
        at
        for at in range(stop, head, -1)
        if squeezed[at - 1] not in "\t:"
        and (at == len(squeezed) or squeezed[at] in "\t:=|" or places[at] > places[at - 1] + 1 or squeezed[at] == ".")
    ]


def _inside(line: Line, i: int, done: int) -> Iterator[Mark]:
    """Labels before the colons further in a line: "Datum: 4. 5. 2026, čas: 14:00"."""
    squeezed, places = line.squeezed, line.places
    floor = next((k for k, place in enumerate(places) if place >= done), len(places))
    for _ in range(COLONS):
        colon = squeezed.find(":", floor)
        if colon < 0:
            return
        last = colon - (squeezed[colon - 1] in "\t.")
        for first in _starts(line, floor, last):
            found = LABEL.made.fullmatch(squeezed, first, last)
            apart = done > 0 or squeezed[first - 1 : first] in tuple("\t;|,.")
            if found and first > 0 and (apart or found.lastgroup not in HEADINGS):
                rest = COLON.match(squeezed, last)
                value = rest.end() if rest else colon + 1
                yield _mark(found.lastgroup, line, i, first, last, value, True, value >= len(squeezed), False)
                break
        floor = colon + 1


def _starts(line: Line, floor: int, last: int) -> list[int]:
    """Where a label that ends at `last` may begin, the longest first."""
    squeezed, places = line.squeezed, line.places
    found = []
    for at in range(last - 1, max(floor, last - LONGEST) - 1, -1):
        if squeezed[at] != "\t" and (at == 0 or places[at] > places[at - 1] + 1 or squeezed[at - 1] in "\t;|,.("):
            found.append(at)
        if len(found) == WORDS or squeezed[at] in ":;":
            break
    return found[::-1]


def _mark(
    part: str | None, line: Line, i: int, first: int, last: int, value: int, colon: bool, alone: bool, numbered: bool
) -> Mark:
    start = line.start + line.at(first)
    return Mark(
        Part(part or ""), i, start, line.start + line.at(value), line.squeezed[first:last], colon, alone, numbered
    )
