"""What a language's table of words looks like. A word has one tag (its part in the grammar of dates) and one value."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property

from domain.language.text import Pattern

Entry = tuple[str, int]

LONG = 5  # letters; a slip in a shorter word makes too many other words
LONGEST = 20  # no word of dates is longer
NAMES = "WMD"  # tags of names of days and months

# One letter per kind of token, so that the grammar can be written as patterns over the letters.
TAGS = {
    "W": "weekday, 0 = Monday",
    "w": "weekday abbreviated: counts only beside a date or a time",
    "M": "month",
    "m": "month abbreviated or Roman: counts only after a day's number",
    "D": "day told from today, in days",
    "P": "part of the day, see the parts below",
    "T": "this, next, the one after, last: weeks from now, or one of the two below",
    "U": "unit, see the units below",
    "h": "hour as a unit or after a number",
    "C": "cardinal number",
    "O": "ordinal number; -1 = last, -2 = last but one",
    "H": "half to ('půl třetí' = 2:30)",
    "I": "half past ('half past two')",
    "Q": "quarter",
    "J": "quarter past or to: minutes to add",
    "N": "noon or midnight, as an hour",
    "X": "am (0) or pm (12)",
    "v": "at, on",
    "g": "na: on, for, and part of clock times",
    "f": "from",
    "t": "till, by",
    "ž": "až: range, or 'not before'",
    "b": "between",
    "p": "after, before: no exact time follows",
    "z": "in (how long)",
    "q": "about: ignored",
    "d": "filler before a date ('dne')",
    "l": "at the latest",
    "i": "and",
    "o": "or",
    "e": "end of",
    "E": "beginning, middle of: vague",
    "V": "vague by itself",
    "R": "every: recurring with what follows",
    "r": "recurring by itself",
    "j": "adjective of a day ('zítřejší'): names a day that the grammar does not take",
    "Y": "part of today, see the parts below",
    "F": "feast on a fixed day: month * 100 + day",
    "B": "at the earliest, earlier: what follows is no date to be taken",
    "A": "adjective of a month ('prosincové úterý'), as the month",
    "L": "year told from this one, in years",
    "K": "known word that may follow a bare hour",
}

MINUTE, HOUR, DAY, WEEK, MONTH, QUARTER, HALF_YEAR, YEAR, WORKDAY, DAYS14, HALF_HOUR, QUARTER_HOUR = range(12)
NEAREST, FOLLOWING = 90, 91  # of "T": the one ahead; the one ahead or the one of next week
MORNING, FORENOON, AFTERNOON, EVENING, NIGHT = range(5)


@dataclass(frozen=True)
class Lexicon:
    """A language: its words, what looks like a date and is none, and which words are no slips of those of dates."""

    words: dict[str, Entry]
    claims: Pattern
    lookalikes: frozenset[str] = frozenset()
    phrases: tuple[tuple[tuple[str, ...], Entry], ...] = ()
    month_first: bool = False
    next_is_clear: bool = True
    shorter: str = "Mbo"  # tags of words whose slips are looked for in those of four letters, too ("únor", "nebo")
    endings: dict[str, str] = field(default_factory=dict)  # tags of what is glued to a number ("27teho")

    def typo(self, word: str) -> Entry | None:
        """The day or month meant by a word of five letters or more with one slip, if only one can be meant.

        The first letter is right in all but the longer words: too many words differ from a short name by it alone.
        """
        if len(word) < LONG:
            return None
        names = (name for name in self.near(word) if len(name) >= LONG and (name[0] == word[0] or len(word) > LONG))
        meant = {self.words[name] for name in names if self.words[name][0] in NAMES}
        return meant.pop() if len(meant) == 1 else None

    def near(self, word: str) -> Iterator[str]:
        """The words of dates, of five letters or more, that are one slip away from a word."""
        if LONG - 1 <= len(word) <= LONGEST and word not in self.lookalikes:
            seen = {name for cut in _cuts(word) for name in self._by_cut.get(cut, ())}
            yield from (name for name in sorted(seen) if one_slip(word, name))

    @cached_property
    def _by_cut(self) -> dict[str, list[str]]:
        """The longer words by themselves and by what is left of them without one letter."""
        found: dict[str, list[str]] = {}
        for word, (tag, _) in self.words.items():
            for cut in _cuts(word) if tag not in "Kd" and len(word) >= (LONG - (tag in self.shorter)) else ():
                found.setdefault(cut, []).append(word)
        return found


def _cuts(word: str) -> set[str]:
    return {word, *(word[:i] + word[i + 1 :] for i in range(len(word)))}


def one_slip(one: str, two: str) -> bool:
    """Whether one letter added, left out, changed or swapped with its neighbour makes one word of the other."""
    if abs(len(one) - len(two)) > 1:
        return False
    head = 0
    while head < min(len(one), len(two)) and one[head] == two[head]:
        head += 1
    a, b = one[head:], two[head:]
    return a[1:] == b[1:] or a[1:] == b or a == b[1:] or (a[:2] == b[1::-1] and a[2:] == b[2:])


def table(*groups: tuple[str, Iterable[tuple[int, str]]]) -> dict[str, Entry]:
    """Words by tag and value; each string holds forms apart by spaces. A word given twice keeps its first entry."""
    words: dict[str, Entry] = {}
    for tag, rows in groups:
        for value, forms in rows:
            for form in forms.split():
                words.setdefault(form, (tag, value))
    return words
