"""The text of a document in points, paragraphs and sentences."""

import re
from collections.abc import Iterator
from itertools import pairwise

from domain.language.cs import minutes as cs
from domain.language.minutes.document import PEOPLE, SENTENCE_END, Document, Span
from domain.language.minutes.marks import Mark
from domain.language.minutes.page import Line
from domain.language.minutes.programme import DOT, ITEM, RETURN
from domain.language.minutes_parts import Part

BLOCK = 6  # lines of one point
SHORT = 60  # characters of a line that is not wrapped


def points_under(doc: Document, i: int) -> Iterator[list[Line]]:
    """The points under a label with the lines on which they go on; without points, every line is one."""
    rows: list[Line] = []
    limit = next((m.start for m in doc.later(i) if _ends_points(m)), len(doc.text))
    mark, gap, pointed = doc.marks[i], False, False
    for line in doc.page.lines[mark.index + (1 if mark.alone else 0) :]:
        if line.start >= limit or (line.blank and gap):
            break
        if line.blank:
            gap = bool(rows)
            continue
        point = bool(DOT.match(line.text) or ITEM.match(line.text))
        if gap and not point and not line.text.strip().startswith(cs.ONE_LETTER):
            break
        if rows and (point or not (pointed or line.text[:1] in " \t")):
            yield rows
            rows = []
        pointed, gap, rows = pointed or point, False, [*rows, line][:BLOCK]
    if rows:
        yield rows


def _ends_points(mark: Mark) -> bool:
    """Whether no point goes on over a label: "přítomní se shodli" is none."""
    return mark.part not in (Part.OTHER, Part.GROUP) and (mark.part not in PEOPLE or mark.colon or mark.alone)


def _is_new(above: str, line: Line) -> bool:
    """Whether a line in capitals begins anew under one that ended before the margin."""
    return len(above) < SHORT and line.text.strip()[:1].isupper() and above[-1:] not in ",–-("


def paragraphs(doc: Document) -> Iterator[Span]:
    """Runs of lines that belong together: up to a blank line, a point or a label."""
    start, end, above = -1, -1, ""
    labels = {m.index for m in doc.marks if m.colon or m.alone}
    for line in doc.page.lines:
        fresh = DOT.match(line.text) or ITEM.match(line.text) or RETURN.match(line.text) or line.number - 1 in labels
        if start >= 0 and (line.blank or fresh or _is_new(above, line)):
            yield start, end
            start = -1
        if not line.blank:
            start = line.start if start < 0 else start
            end, above = line.start + len(line.text), line.text.rstrip()
    if start >= 0:
        yield start, end


def sentences_in(text: str, start: int, end: int) -> Iterator[Span]:
    edges = [start, *(start + m.end() for m in SENTENCE_END.finditer(text[start:end])), end]
    return pairwise(edges)


def unmarked(text: str) -> str:
    """The text without the bullet or number it begins with."""
    return re.sub(r"^\s*(?:[-–=]+>|[-–—•*·▪●→⇒]|\d{1,2}[.)/]|[a-h]\))\s+", "", text)
