"""Whether somebody says of a meeting that is over that they were not there: "nakonec jsem nedorazil"."""

from dataclasses import dataclass
from types import ModuleType

from domain.language.answers.replies import read_reply
from domain.language.answers.verdict import Rsvp
from domain.language.cs import missed as czech
from domain.language.en import missed as english
from domain.language.text import Pattern, plain_words

APOSTROPHES = dict.fromkeys(map(ord, "'’`"))


@dataclass(frozen=True)
class Table:
    """A language's words: those that say it, alone or beside another one, and those that change nothing of it."""

    missed: Pattern
    weak: Pattern
    going: Pattern
    known: Pattern

    @classmethod
    def of(cls, words: ModuleType) -> "Table":
        """The table of a language's module."""
        known = "|".join((words.MISSED, words.WEAK, words.GOING, words.BESIDE))
        return cls(Pattern(words.MISSED), Pattern(words.WEAK), Pattern(words.GOING), Pattern(known))

    def says_so(self, words: list[str]) -> bool:
        """Whether one of the words says it, or two of them together."""
        weakly = any(map(self.weak.fullmatch, words)) and any(map(self.going.fullmatch, words))
        return weakly or any(map(self.missed.fullmatch, words))


TABLES = {"cs": Table.of(czech), "en": Table.of(english)}


def was_not_there(text: str, language: str = "cs") -> bool:
    """Whether the words say so and nothing else, or say so and excuse their author."""
    words = plain_words(text.translate(APOSTROPHES))
    told = [code for code, table in TABLES.items() if table.says_so(words)]
    only = len(words) > 1 and any(all(map(TABLES[code].known.fullmatch, words)) for code in told)
    return only or (bool(told) and _excuses(text, language))


def _excuses(text: str, language: str) -> bool:
    """Whether the words excuse their author, whatever else they tell."""
    heard = read_reply(text, "private", language=language)
    return Rsvp.NO in (heard.rsvp, heard.guess.rsvp if heard.guess else None)
