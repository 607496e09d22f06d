"""The programme of minutes: under its label, else the numbered headings; and the attachments, which are a list too."""

import re
from collections.abc import Iterator
from itertools import islice, takewhile

from domain.language.cs import minutes as cs
from domain.language.en import minutes as en
from domain.language.meetings.programme import read_programme
from domain.language.minutes.document import Document
from domain.language.minutes.labels import Part
from domain.language.minutes.letters import BULLETS, UPPER
from domain.language.minutes.page import Line
from domain.language.minutes.reading import Found, Sure
from domain.language.text import Pattern, fold, words

ITEM = Pattern(rf"\s*(?:{cs.ITEM})?(?P<n>\d{{1,2}}|[IVX]{{1,4}})\s*(?:[.):]|\.\))(?!\d)[\s\t]*(?P<text>\S.*)?$")
DOT = Pattern(rf"\s*(?:[-–=]+>|[{BULLETS}→⇒]|\d{{1,2}}/(?!\d)|[a-h]\)(?=\s))\s*(?P<text>\S.*)$")
BARE_NUMBER = Pattern(rf"^(\s*\d{{1,2}})(?=[ \t]+[{UPPER}])")  # "1 Úvod"
SLASH = Pattern(r"\s*\d{1,2}/(?!\d)\s*(?=\S)")
RETURN = Pattern(rf"\s*(?:{cs.RETURN})\s*\.?\s*\d", re.IGNORECASE)
NONE = Pattern(rf"(?:[-–—./]|{cs.NO_ATTACHMENTS}|{en.NO_ATTACHMENTS})?\W*")
COUNT = Pattern(rf"(?P<n>\d{{1,2}})(?:\s*(?:x|{cs.COUNTED}|{en.COUNTED})?)?\s*(?:[(:;,–-].*)?", re.DOTALL)
NUMBERED = Pattern(r"(?:^|[\s,;])\(?\d{1,2}[.)]\s+\S")
POINT = Pattern(rf"^\s*{cs.ITEM}(?P<n>\d{{1,2}})\s*[.:–-]+\s+(?=\S)")  # "Bod 1 – Školní řád"
ANOTHER = Pattern(r"[;,]?\s+(?=\(?\d{1,2}[.)]\s+\S)")
ROMAN = words("I II III IV V VI VII VIII IX X XI XII")
TRIES = 5  # labels of a programme that are looked at
HEADINGS = 40
MOST = 60  # items
WRAPPED = 60  # characters of a line that may go on
SHORT = 80  # characters of an item without a number
WIDE = 200  # characters of a heading


def programme_of(doc: Document) -> tuple[Found[str], ...]:
    """The items, in the order and wording of the minutes; a number that stands twice keeps both and says so."""
    for i, mark in islice(doc.having(Part.AGENDA), TRIES):
        lines = list(_listed(doc, i))
        items = _items(doc, lines, Sure.SURE) if len(lines) > 1 else _inline(doc, i) or _items(doc, lines, Sure.SURE)
        items = items or (_plain(doc, i) if mark.alone else ())
        if items and not mark.numbered:
            return items
    return _items(doc, _headings(doc), Sure.LIKELY)


def _inline(doc: Document, i: int) -> tuple[Found[str], ...]:
    """A programme on the line of its label: "Program: 1. Úvod 2. Plán 3. Různé"."""
    start, end = doc.value(i, lines=4)
    text = doc.plain(start, end)
    items = read_programme("\n".join(ANOTHER.split(text)) if NUMBERED.match(text) else text)
    if len(items) < 2:
        items = read_programme("\n".join(re.split(r"[;,]\s+", text)))
    return tuple(doc.found(item.text, start, end, Sure.LIKELY) for item in items[:MOST])


def _plain(doc: Document, i: int) -> tuple[Found[str], ...]:
    """Short lines without numbers under a label that stands alone, up to an empty line or another label."""
    labelled = {mark.index for mark in doc.marks if mark.colon}
    found: list[Found[str]] = []
    for line in doc.page.lines[doc.marks[i].index + 1 :]:
        text = line.text.strip()
        short = text[:1].isupper() and len(text) <= SHORT and not text.endswith((".", ",", ":"))
        if not short or line.number - 1 in labelled or len(found) == MOST:
            break
        found.append(doc.found(text, *doc.trimmed(line.start, line.start + len(line.text)), Sure.LIKELY))
    return tuple(found) if len(found) > 1 else ()


def _listed(doc: Document, i: int) -> Iterator[list[Line]]:
    """The items under a label, each with the lines on which it goes on."""
    item: list[Line] = []
    last, dotted, gap = 0, False, False
    for line in doc.page.lines[doc.marks[i].index + (1 if doc.marks[i].alone else 0) :]:
        text = doc.text[max(line.start, doc.marks[i].value) : line.start + len(line.text)]
        text = BARE_NUMBER.sub(r"\g<1>.", text)
        text = SLASH.sub("", text) if (slashed := SLASH.match(text)) else text
        number, dot = int(slashed[0].strip(" \t/")) if slashed else _number(text), DOT.match(text)
        if line.blank:
            gap = True
        elif number and not dotted and last <= number <= last + 2 and number and not RETURN.match(text):
            if item:
                yield item
            item, last, gap = [line], number, False
        elif dot and not last:
            if item:
                yield item
            item, dotted, gap = [line], True, False
        elif not (item and _continues(doc, line, gap, last)):
            break
        elif not dot:
            item, gap = [*item, line], False
    if item:
        yield item


def _continues(doc: Document, line: Line, gap: bool, last: int) -> bool:
    """Whether a line belongs to the item above it: wrapped, or a point of its own below it."""
    if (
        any(m.index == line.number - 1 and not m.numbered for m in doc.marks)
        or RETURN.match(line.text)
        or _number(line.text)
    ):
        return False
    bare = line.text.strip()
    small = bare[0].islower() or bare[0] in "(–-•"
    told = bare.endswith(".") and bare[0].isupper() and len(bare) > WRAPPED
    return (
        small
        or (not gap and line.text[:1] in " \t" and last > 0 and not told)
        or (bool(DOT.match(line.text)) and last > 0)
    )


def _number(text: str) -> int:
    """The number of an item, 0 for a line without one."""
    match = ITEM.match(text)
    if not match or not match["text"]:
        return 0
    if match["n"].isdigit():
        return int(match["n"])
    return next(
        (n for n, roman in enumerate(ROMAN, 1) if roman == match["n"]),
        0,
    )


def _headings(doc: Document) -> list[list[Line]]:
    """Numbered headings of the body: 1, 2, 3 … in order, whatever stands between them."""
    found: list[list[Line]] = []
    last = 0
    stop = min([doc.author_at, *(m.start for _, m in doc.having(Part.TASKS) if m.alone or m.colon)])
    for line in doc.page.lines:
        number = (
            _number(POINT.sub(r"\g<n>. ", line.text))
            if not line.blank and line.start < stop and line.text[:6].strip()
            else 0
        )
        if number in (last, last + 1) and number and len(line.text) <= WIDE and len(found) < HEADINGS:
            found.append([line, *_wrapped(doc, line)])
            last = number
    return found if len(found) > 1 else []


def _wrapped(doc: Document, line: Line) -> list[Line]:
    """The line on which a heading goes on: in small letters, blank lines aside."""
    if line.text.rstrip().endswith((":", ".")) or len(line.text.rstrip()) < 60:
        return []
    after = next(doc.page.follows(line.number), None)
    return [after] if after and after.number <= line.number + 2 and after.text.strip()[0].islower() else []


def _items(doc: Document, lines: list[list[Line]], sure: Sure) -> tuple[Found[str], ...]:
    found: list[Found[str]] = []
    seen: set[int] = set()
    for rows in lines[:MOST]:
        start, end = doc.trimmed(rows[0].start, rows[-1].start + len(rows[-1].text))
        if len(rows) == 1 and any(m.part is Part.AGENDA and start <= m.start < m.value < end for m in doc.marks):
            start = next(m.value for m in doc.marks if m.part is Part.AGENDA and start <= m.start < end)
        number = _number(POINT.sub(r"\g<n>. ", doc.text[start:end].split("\n")[0]))
        items = read_programme(SLASH.sub("", BARE_NUMBER.sub(r"\g<1>.", POINT.sub(r"\g<n>. ", doc.plain(start, end)))))
        text = items[0].text.rstrip(" :") if items else ""
        if text:
            found.append(doc.found(text, start, end, sure, "twice" if number and number in seen else ""))
        seen.add(number)
    return tuple(found)


def attachments_of(doc: Document) -> Found[int] | None:
    """How many attachments the minutes say they have; each "Příloha č. 1:" is one."""
    marks = [
        (i, m)
        for i, m in doc.having(Part.ATTACHMENTS)
        if m.start >= min(doc.tail, doc.author_at) or m.start > doc.body_at
    ]
    single = [(i, m) for i, m in marks if m.words[-1:].isdigit()]
    if single and len(single) == len(marks):
        return doc.found(len({m.words for _, m in single}), single[0][1].start, single[-1][1].value)
    for i, mark in marks:
        if mark.words[-1:].isdigit():
            continue
        start, end = doc.value(i, lines=12)
        count = _count(doc, i, start, end)
        return (
            doc.found(count, start if end > start else mark.start, max(end, mark.value)) if count is not None else None
        )
    return None


def _is_listed(row: str) -> bool:
    return bool(DOT.match(row) or ITEM.match(row) or re.match(rf"\s*(?i:{cs.ATTACHMENT}|{en.ATTACHMENT})\s", row))


def _count(doc: Document, i: int, start: int, end: int) -> int | None:
    mark, text = doc.marks[i], doc.text[start:end]
    plain = fold(text).strip()
    first = plain.split("\n")[0].strip()
    if not mark.alone and (NONE.fullmatch(first)):
        return 0 if first else None
    told = COUNT.fullmatch(first)
    if told and not NUMBERED.match(first):
        return int(told["n"])
    rows = [row for row in text.split("\n") if row.strip()]
    if not mark.alone:
        rows = [rows[0], *takewhile(_is_listed, rows[1:])] if rows else []
        plain = fold("\n".join(rows))
    marked = [row for row in rows if _is_listed(row)]
    if mark.alone:
        return len(marked) or len(rows) or None
    if len(marked) > 1:
        return len(marked)
    inline = len(NUMBERED.made.findall(" " + plain.replace("\n", " ")))
    return inline if inline > 1 else len([part for part in re.split(r"[,;](?![^(]*\))", rows[0]) if part.strip()])
