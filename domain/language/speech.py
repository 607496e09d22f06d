"""What a language's table of answers looks like: patterns over folded text, one for each thing that can be said."""

import re
from dataclasses import dataclass
from functools import cached_property

from domain.language.roles import Roles
from domain.language.text import Pattern

ANY_ENDING = re.compile(r"(?<!\\)([a-z])\*")


class Phrases(Pattern):
    """A pattern put together, like it is compiled, when it is first used."""

    def __init__(self, said: tuple[str, ...]) -> None:
        super().__init__("")
        self.said = said

    @cached_property
    def made(self) -> re.Pattern[str]:
        parts = ANY_ENDING.sub(r"\1\\w*", "|".join(self.said)).replace(" ?", r"\s?").replace(" ", r"\s+")
        return re.compile(rf"(?<!\w)(?:{parts})(?!\w)")


def anyof(*said: str) -> Pattern:
    """A pattern for any of the words or phrases, whole words only; `*` after a letter stands for any ending."""
    return Phrases(said)


NOTHING = Pattern(r"(?!)")


@dataclass(frozen=True, slots=True)
class Speech:
    """How people of one language answer an invitation: the roles of its words, and patterns over folded text."""

    roles: Roles
    meeting: Pattern
    leaves: Pattern = NOTHING
    arrives: Pattern = NOTHING
    late: Pattern = NOTHING
    early: Pattern = NOTHING
    company: Pattern = NOTHING  # "s kolegyní"
    we: Pattern = NOTHING  # "přijdeme": how many follows
    busy: Pattern = NOTHING  # what one does elsewhere at that hour ("mám soud")
    elsewise: Pattern = NOTHING  # an hour of something else ("volejte do 11")
    gets_there: Pattern = NOTHING  # "dorazím do deseti" tells when one comes, not how long one stays
    signature: Pattern = NOTHING  # the greeting under which a name stands
    mended: frozenset[str] = frozenset()  # verbs in which a slip of the thumb is put right
    no_slips: frozenset[str] = frozenset()  # words that only look like slips of these
