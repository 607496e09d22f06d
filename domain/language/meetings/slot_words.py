"""The words of one language about slots of time, ready to be looked for."""

import re
from dataclasses import dataclass
from functools import cache, cached_property
from types import ModuleType

from domain.language.cs import polls as czech
from domain.language.en import polls as english
from domain.language.text import Pattern

TABLES: dict[str, ModuleType] = {"cs": czech, "en": english}
JOIN, TURN = "+", "|"


@dataclass(frozen=True)
class SlotWords:
    """The table of a language; all patterns are for folded text."""

    table: ModuleType

    def pattern(self, name: str) -> Pattern:
        """The phrases of one kind, the longer ones first."""
        return _pattern(getattr(self.table, name))

    @cached_property
    def apart(self) -> Pattern:
        """What stands between two parts of a sentence."""
        return Pattern(rf"\s*(?:[;\n]|(?<!\d),|,(?=\s)|(?<!\w)(?:{self.table.TURNS})(?!\w))\s*")

    @cached_property
    def joined(self) -> Pattern:
        """What stands between two things of which the same is said."""
        return Pattern(rf"(?<!\w)(?:{self.table.JOINS})(?!\w)")

    def without(self, name: str, text: str) -> str:
        """The folded text without the phrases of one kind."""
        return " ".join(self.pattern(name).sub(" ", text).split())

    def part_of_day(self, text: str) -> str:
        """ "morning", "afternoon" or ""."""
        morning, afternoon = (bool(self.pattern(one).search(text)) for one in ("MORNING", "AFTERNOON"))
        return "" if morning == afternoon else "morning" if morning else "afternoon"


@cache
def words_in(language: str) -> SlotWords:
    """The words of a language; Czech for one without a table."""
    return SlotWords(TABLES.get(language, czech))


@cache
def _pattern(phrases: str) -> Pattern:
    longest = sorted(phrases.split("|"), key=len, reverse=True)
    return Pattern(rf"(?<![\w'])(?:{'|'.join(map(re.escape, longest))})(?![\w'])")
