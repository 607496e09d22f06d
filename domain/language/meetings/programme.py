"""A programme as people paste it: numbered or bulleted items, with presenters and minutes."""

import re
from dataclasses import dataclass

from domain.language.cs import programme as cs
from domain.language.cs.tasks import CAPITALS, UPPER
from domain.language.en import programme as en
from domain.language.people.names import bare_name
from domain.language.text import Pattern, fold

ITEM = f"{cs.ITEM}|{en.ITEM}"
AFTER_ITEM = "".join(rf"(?<!\b{word})(?<!\b{word.lower()})" for word in ITEM.split("|"))
MARK = Pattern(
    rf"^\s*(?:(?:{ITEM})\s*\.?\s*)?(?P<n>\d{{1,2}})\s*(?:[.):]|\.\))(?!\d)\s*"
    r"|^\s*(?P<l>[a-z])\)\s+|^\s*(?P<b>[-–—•*▪●○·])\s+",
    re.IGNORECASE,
)
HEAD = Pattern(rf"^\s*(?:{cs.HEADING}|{en.HEADING})\s*:?\s*$", re.IGNORECASE)
HEAD_BEFORE = Pattern(rf"^\s*(?:{cs.SAME_LINE}|{en.SAME_LINE}):\s+")
INLINE = Pattern(
    rf"(?<=\S){AFTER_ITEM}\s+(?=(?:(?:{ITEM}|{ITEM.lower()})\s*)?(?:\d{{1,2}}\)\s|\d{{1,2}}\.\s+[{UPPER}]))"
)
MINUTES = Pattern(
    rf"(?P<open>\()?(?:(?:{cs.ABOUT}|{en.ABOUT})\s)?(?<!\d)(?P<m>\d{{1,3}})\s?(?:{cs.MINUTES}|{en.MINUTES}|')(?!\w)(?(open)\))",
    re.IGNORECASE,
)
SPEAKERS = rf"(?:{cs.PRESENTS}|{en.PRESENTS})?:?\s*(?P<who>{CAPITALS}(?:(?:,|{cs.AND}|{en.AND})\s+{CAPITALS})*)"
BRACKETS = Pattern(rf"\s*\({SPEAKERS}\)\s*$")
DASHED = Pattern(rf"\s+[–—-]\s+{SPEAKERS}\s*$")
LOOSE_COMMA = Pattern(r"(?<=\()\s*,\s*|\s*,\s*(?=\))")  # left by a length taken out of brackets
LAST = Pattern(rf"(?:{cs.CLOSING}|{en.CLOSING})\b")
FIRST = Pattern(rf"(?:{cs.OPENING}|{en.OPENING})\b")
REVIEW = Pattern(rf"(?:{cs.REVIEW}|{en.REVIEW})")


@dataclass(frozen=True, slots=True)
class ItemReading:
    """One item of a programme. presenter: as written; minutes: how long; number: as pasted."""

    text: str
    presenter: str | None = None
    minutes: int | None = None
    number: int | None = None


def read_programme(text: str) -> list[ItemReading]:
    """The items of a programme, in order. Lines without a mark of their own continue the item above them.

    One unmarked text is one item. Never raises on any text.
    """
    rows = (" ".join(row.split()) for row in text.splitlines())
    lines = [line for row in rows for line in INLINE.split(row) if line and not HEAD.match(line)]
    lines = [HEAD_BEFORE.sub("", line) for line in lines]
    if not any(MARK.match(line) for line in lines):
        return [item for item in map(_item, lines) if item.text]
    return [item for item in map(_item, _joined(lines)) if item.text]


def closes_programme(text: str) -> bool:
    """Whether it is a customary last item, before which later ones belong: "Různé", "Závěr", "Any other business"."""
    return LAST.match(fold(text)) is not None


def opens_programme(text: str) -> bool:
    """Whether it is a customary first item, of which nothing is left over: "Úvod", "Zahájení", "Welcome"."""
    return FIRST.match(fold(text)) is not None


def reviews_tasks(text: str) -> bool:
    """Whether it is the customary item at which promises are gone through: "Kontrola úkolů z minulého jednání"."""
    return REVIEW.match(fold(text)) is not None


def _joined(lines: list[str]) -> list[str]:
    """Wrapped lines put back together; what precedes the first mark is no item."""
    items: list[str] = []
    for line in lines:
        if MARK.match(line):
            items.append(line.strip())
        elif items:
            items[-1] += f" {line.strip()}"
    return items


def _item(line: str) -> ItemReading:
    mark = MARK.match(line)
    body = line[mark.end() :] if mark else line
    number = int(mark["n"]) if mark and mark["n"] else None
    long = MINUTES.search(body)
    if long:
        body = LOOSE_COMMA.sub("", f"{body[: long.start()]} {body[long.end() :]}".strip())
    who = _presenter(body)
    if who:
        body = body[: who.start()]
    name = " ".join(who["who"].split()) if who else None
    return ItemReading(" ".join(body.split()).strip(" ,;:–—-"), name, int(long["m"]) if long else None, number)


def _presenter(body: str) -> re.Match[str] | None:
    """A name in brackets or after a dash at the end; an abbreviation in capitals is no name."""
    found = BRACKETS.search(body.rstrip(" .,;")) or DASHED.search(body.rstrip(" .,;"))
    if not found or bare_name(found["who"]).isupper():
        return None
    return found
