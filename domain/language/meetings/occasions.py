"""An invitation to somebody's own event: "Zvu na Dětský den 3. 6."."""

import re
from dataclasses import dataclass
from datetime import datetime

from domain.language.cs import occasions as cs
from domain.language.dates.dates import Reading, Why, read_date
from domain.language.en import occasions as en
from domain.language.text import Pattern, fold_in_place

LONGEST = 300  # characters
LEAD = Pattern(rf"^\s*(?:{cs.LEAD}|{en.LEAD})\s+", re.IGNORECASE)
BEFORE = Pattern(rf"{cs.BEFORE}|{en.BEFORE}")
EDGES = " ,;.:!()–-"


@dataclass(frozen=True, slots=True)
class OccasionReading:
    """What somebody invites to, as written behind "na", and its day as read."""

    what: str
    date: Reading


def invites(text: str) -> bool:
    """Whether a text begins as an invitation to something."""
    return len(text) <= LONGEST and LEAD.search(fold_in_place(text)) is not None


def read_occasion(text: str, now: datetime, zone: str, language: str = "cs") -> OccasionReading | None:
    """The event and its day; with or without the words of inviting. None where there is no day or no event."""
    lead = LEAD.search(fold_in_place(text))
    rest = text[lead.end() :] if lead else text
    if len(rest) > LONGEST or "?" in rest:
        return None
    date = read_date(rest, now, zone, language)
    start, end = date.span or (0, 0)
    before, after = rest[:start], rest[end:]
    found = BEFORE.search(fold_in_place(before))
    what = f"{before[: found.start()] if found else before} {after.strip(EDGES)}".strip(EDGES)
    if date.why is Why.NO_DATE or not date.span or not any(map(str.isalpha, what)):
        return None
    return OccasionReading(" ".join(what.split()), date)
