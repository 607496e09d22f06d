"""A programme as people paste it: numbered or bulleted items, with presenters and minutes."""

import re
from dataclasses import dataclass

from domain.language.cs_tasks import CAPITALS, TITLE, UPPER
from domain.language.names import bare_name
from domain.language.text import Pattern

MARK = Pattern(
    r"^\s*(?:(?:Ad|Bod|K bodu)\s*\.?\s*)?(?P<n>\d{1,2})\s*(?:[.):]|\.\))(?!\d)\s*"
    r"|^\s*(?P<l>[a-z])\)\s+|^\s*(?P<b>[-–—•*▪●○·])\s+",
    re.IGNORECASE,
)
HEAD = Pattern(
    r"^\s*(?:program|pořad|agenda|body|návrh programu)(?:\s+(?:jednání|setkání|schůze|schůzky"
    r"|porady|zasedání|programu))?\s*:?\s*$",
    re.IGNORECASE,
)
INLINE = Pattern(r"(?<=\S)(?<!\bAd)(?<!\bad)\s+(?=(?:Ad\s*)?\d{1,2}\)\s|\d{1,2}\.\s+[" + UPPER + "])")
MINUTES = Pattern(r"\(?(?:cca\s)?(?<!\d)(?P<m>\d{1,3})\s?(?:min\.|min|minut\w*|')(?!\w)\)?", re.IGNORECASE)
BRACKETS = Pattern(
    rf"\s*\((?:předkládá|uvede|referuje|prezentuje)?:?\s*(?P<who>{CAPITALS}(?:(?:,| a)\s+{CAPITALS})*)\)\s*$"
)
DASHED = Pattern(
    rf"\s+[–—-]\s+(?:předkládá|uvede|referuje|prezentuje)?:?\s*(?P<who>{CAPITALS}(?:(?:,| a)\s+{CAPITALS})*)\s*$"
)
NAME = Pattern(rf"(?P<title>{TITLE})[{UPPER}]\S*")


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
    lines = [line for row in text.splitlines() for line in INLINE.split(row) if line.strip() and not HEAD.match(line)]
    lines = [re.sub(r"^\s*Program(?: jednání)?:\s+", "", line) for line in lines]
    if not any(MARK.match(line) for line in lines):
        return [item for item in map(_item, lines) if item.text]
    return [item for item in map(_item, _joined(lines)) if item.text]


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
        body = f"{body[: long.start()]} {body[long.end() :]}".strip()
    who = _presenter(body)
    if who:
        body = body[: who.start()]
    name = " ".join(who["who"].split()) if who else None
    return ItemReading(" ".join(body.split()).strip(" ,;–—-"), name, int(long["m"]) if long else None, number)


def _presenter(body: str) -> re.Match[str] | None:
    """A name in brackets or after a dash at the end; an abbreviation in capitals is no name."""
    found = BRACKETS.search(body.rstrip(" .,;")) or DASHED.search(body.rstrip(" .,;"))
    if not found or bare_name(found["who"]).isupper():
        return None
    return found
