"""What was decided: resolutions under their labels, conclusions in points, sentences that say so."""

import re
from collections.abc import Iterator

from domain.language.cs import minutes as cs
from domain.language.en import minutes as en
from domain.language.minutes.document import Document
from domain.language.minutes.page import Line
from domain.language.minutes.points import paragraphs, points_under, sentences_in, unmarked
from domain.language.minutes.programme import DOT, ITEM, RETURN
from domain.language.minutes.reading import Found, Sure
from domain.language.minutes_parts import Part
from domain.language.text import Pattern, fold_in_place

WHO = rf"(?:{cs.WHO}|{en.WHO})"
POINT = r"(?:^|(?<=[.!?] ))(?:[ivx]+[.)]|\d+[.)]|[a-h]\)|[-–•])?\s*"
DECIDED = Pattern(  # folded, on one line
    rf"{WHO}[^.;]{{0,60}}?\b(?:{cs.NOT})?(?:{cs.DECIDES}|{en.DECIDES})\b|{cs.DECIDED}|{en.DECIDED}"
    rf"|{POINT}(?:[a-z]{{2,4}} )?(?:{cs.NOT})?(?:{cs.RESOLVES})\b"
)
OF_PAPER = Pattern(cs.OF_PAPER)
VOTE = Pattern(rf"\(?\b(?:{cs.VOTE}|{en.VOTE})", re.IGNORECASE)


def decisions_of(doc: Document) -> tuple[Found[str], ...]:
    """Resolutions under their labels, and sentences that say that something was agreed, approved or taken note of."""
    labelled = [*_under_labels(doc), *_conclusions(doc)]
    spans = [(one.start, one.end) for one in labelled]
    said = [one for one in _sentences(doc) if not any(a < one.end and one.start < b for a, b in spans)]
    return tuple(sorted([*labelled, *said], key=lambda one: one.start))


def _under_labels(doc: Document) -> Iterator[Found[str]]:
    for i, mark in doc.having(Part.DECISIONS):
        closing = mark.words.startswith((*cs.CONCLUSIONS, *en.CONCLUSIONS)) and (mark.alone or mark.numbered)
        pointed = mark.alone and any(True for _ in _pointed(doc, i))
        if (mark.numbered and mark.alone) or closing or pointed or not (mark.colon or mark.words[-1:].isdigit()):
            continue
        start, end = doc.value(i, lines=6)
        end = _before_point(doc, start, end)
        text = VOTE.split(doc.plain(start, end), 1)[0]
        if len(text) > 3:
            yield doc.found(text.strip(" .-–"), start, end)


def _conclusions(doc: Document) -> Iterator[Found[str]]:
    """The points under "Závěry:" and "Usnesení:", without that about the next meeting."""
    for i, mark in doc.having(Part.DECISIONS):
        if mark.alone and mark.colon and not mark.numbered:
            for rows in _pointed(doc, i):
                start, end = doc.trimmed(rows[0].start, rows[-1].start + len(rows[-1].text))
                text = VOTE.split(unmarked(doc.plain(start, end)), 1)[0].strip(" .-–")
                if not any(m.part is Part.NEXT and start <= m.start < end for m in doc.marks):
                    yield doc.found(text, start, end, Sure.LIKELY)


def _pointed(doc: Document, i: int) -> Iterator[list[Line]]:
    """The points under a label that have a number or a sign."""
    return (rows for rows in points_under(doc, i) if DOT.match(rows[0].text) or ITEM.match(rows[0].text))


def _before_point(doc: Document, start: int, end: int) -> int:
    """Where the first line after the value's own begins that is a point of a list: it is another matter."""
    lines = doc.page.lines[doc.page.index_at(start) + 1 : doc.page.index_at(end) + 1]
    points = (
        line.start - 1 for line in lines if DOT.match(line.text) or ITEM.match(line.text) or RETURN.match(line.text)
    )
    return max(start, min(end, next(points, end)))


def _sentences(doc: Document) -> Iterator[Found[str]]:
    plain = fold_in_place(doc.text)
    for start, end in paragraphs(doc):
        if DECIDED.search(" ".join(plain[start:end].split())):
            for a, b in sentences_in(doc.text, start, end):
                words = unmarked(" ".join(plain[a:b].split()))
                if DECIDED.search(words) and len(words) < 600 and not OF_PAPER.match(words):
                    first, last = doc.trimmed(a, b)
                    words = VOTE.split(unmarked(doc.plain(first, last)), 1)[0]
                    yield doc.found(words.strip(" .-–"), first, last, Sure.LIKELY)
