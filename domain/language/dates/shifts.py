"""How far something is moved from where it stands: "o týden", "o dvě hodiny dřív", "by two days"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.language.dates.almanac import months_on
from domain.language.lexicon import (
    DAY,
    DAYS14,
    HALF_HOUR,
    HOUR,
    MINUTE,
    MONTH,
    QUARTER_HOUR,
    WEEK,
    Lexicon,
    Manner,
)
from domain.language.text import Pattern
from domain.language.tokens import Token, tokenise

SHIFT = Pattern(r"(?P<count>n|C|H|Q)?(?P<more>_)?(?P<unit>[Uh])")
OTHER = Pattern("[WDMmNnxyOCHQUh]")  # tags of whatever else could be a time
QUARTER = 15  # minutes
LENGTHS = {
    MINUTE: timedelta(minutes=1),
    QUARTER_HOUR: timedelta(minutes=QUARTER),
    HALF_HOUR: timedelta(minutes=30),
    HOUR: timedelta(hours=1),
    DAY: timedelta(days=1),
    WEEK: timedelta(weeks=1),
    DAYS14: timedelta(weeks=2),
}
LONGEST = 200  # characters


@dataclass(frozen=True, slots=True)
class Shift:
    """A length by which something is moved, back if sooner: so many months and so much besides."""

    months: int
    length: timedelta
    sooner: bool

    def of(self, stands: datetime) -> datetime:
        """Where the moment goes; the last day of a shorter month for a day that it has not."""
        sign = -1 if self.sooner else 1
        return months_on(stands, sign * self.months) + sign * self.length


def read_shift(text: str, lexicon: Lexicon) -> Shift | None:
    """The one length by which a text moves something; None where it says another time or none. Never raises."""
    if len(text) > LONGEST:
        return None
    said, manner = tokenise(text, lexicon), lexicon.manner
    found = [one for one in SHIFT.finditer(said.tags) if _is_told(said.row, one, manner)]
    if len(found) != 1 or OTHER.search(said.tags[: found[0].start()] + said.tags[found[0].end() :]):
        return None
    return _shift(said.row, found[0], lexicon)


def _is_told(row: Sequence[Token], found: re.Match[str], manner: Manner) -> bool:
    """Whether it is a distance: a word for it precedes, or "later" follows."""
    before = row[found.start() - 1].word if found.start() else ""
    more = row[found.start("more")].word if found["more"] else ""
    if more and more not in manner.by:
        return False
    return bool(more) or before in manner.by or _after(row, found) in manner.later | manner.sooner


def _after(row: Sequence[Token], found: re.Match[str]) -> str:
    return row[found.end()].word if found.end() < len(row) else ""


def _shift(row: Sequence[Token], found: re.Match[str], lexicon: Lexicon) -> Shift | None:
    unit, count = row[found.start("unit")], row[found.start("count")] if found["count"] else None
    sooner = any(token.word in lexicon.manner.sooner for token in row)
    value = HOUR if unit.tag == "h" else unit.value
    if found["count"] in ("H", "Q"):
        parts = 2 if found["count"] == "H" else count.value if count else 1
        return Shift(0, timedelta(minutes=QUARTER * parts), sooner) if value == HOUR else None
    times = count.value if count else _before_more(row, found, lexicon)
    if value == MONTH:
        return Shift(times, timedelta(), sooner)
    return Shift(0, times * LENGTHS[value], sooner) if value in LENGTHS and times else None


def _before_more(row: Sequence[Token], found: re.Match[str], lexicon: Lexicon) -> int:
    """The number of "two more days", which looks like that of other things; 1 without one."""
    at = found.start("more") - 1 if found["more"] else -1
    tag, value = lexicon.words.get(row[at].word, ("", 0)) if at >= 0 else ("", 0)
    return value if tag == "C" else 1
