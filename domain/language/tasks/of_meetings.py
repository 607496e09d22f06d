"""What a task says of meetings: the agenda item that it comes from, and that it is due by the next one."""

import re

from domain.language.cs import labels as cs
from domain.language.en import labels as en
from domain.language.text import Pattern, fold_in_place

NEXT = Pattern(rf"(?:\b(?:{cs.LATEST})\s?)?\b(?:{cs.NEXT_MEETING}|{en.NEXT_MEETING})\b")
EDGES = " \n\t,;:–—-"
ABOUT = Pattern(rf"\s*(?:{cs.ITEM}|{en.ITEM})(?P<number>\d{{1,2}})(?:\s*[.):–-]+\s*|\s+)(?=\S)", re.IGNORECASE)


def by_next_meeting(text: str) -> bool:
    """Whether it says "do příštího jednání", which is what a task with no date means anyway."""
    return bool(NEXT.search(fold_in_place(text)))


def without_next_meeting(text: str) -> str:
    """The text without "do příštího jednání"; as it is where it says nothing else."""
    rest, end = "", 0
    for found in NEXT.finditer(fold_in_place(text)):
        rest, end = rest + text[end : found.start()].rstrip(EDGES), found.end()
    return (rest + text[end:]).strip(" ,;") or text


def about_item(text: str) -> tuple[int | None, str]:
    """The number of the agenda item that a task says it comes from, and the task without it.

    "k bodu 2: zjistit ceny" → (2, "zjistit ceny"); "Ad 2) …" is how minutes say it. None where no number stands first.
    """
    found = ABOUT.match(text)
    return (int(found["number"]), text[found.end() :]) if found else (None, text)
