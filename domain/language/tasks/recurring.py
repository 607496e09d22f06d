"""How often a task comes again: "každý měsíc do 5.", "každé pondělí", "once a year"; the text without it."""

import re
from dataclasses import dataclass

from domain.language.cs import task_phrases as cs
from domain.language.en import task_phrases as en
from domain.language.text import Pattern, fold_in_place

WEEK, MONTH = "week", "month"
TIMES = Pattern(r"(?:\d\s?(?:x|×|krat)?|krat|twice|times)\s*$")  # "2x ročně" is no rhythm that has days


@dataclass(frozen=True, slots=True)
class Every:
    """A rhythm: so many weeks or months from one time to the next; weekday: 0 for Monday, where one was named."""

    unit: str
    number: int
    weekday: int | None = None


def read_every(text: str) -> tuple[Every | None, str]:
    """The rhythm that a text names and the text without its words; None and the text where it names none."""
    folded = fold_in_place(text)
    for table in (cs, en):
        for unit, number, pattern in table.EVERY:
            found = re.search(rf"(?<!\w)(?:{pattern})(?!\w)", folded)
            if found and not TIMES.search(folded[: found.start()]):
                weekday = _weekday(found.groupdict().get("day") or "", table.DAYS_BY_STEM)
                return Every(unit, number, weekday), _without(text, *found.span())
    return None, text


def _weekday(word: str, stems: str) -> int | None:
    found = [at for at, stem in enumerate(stems.split()) if word.startswith(stem)]
    return found[0] if word and found else None


def _without(text: str, start: int, end: int) -> str:
    before, after = text[:start].rstrip(" ,;–-"), text[end:].lstrip()
    return f"{before} {after}".strip() if after[:1] not in ",;.:" else f"{before}{after}".strip()
