"""What a language's table of answers looks like: patterns over folded text, one for each thing that can be said."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from domain.language.answers.roles import Roles
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


def spoken_forms(table: Mapping[str, str]) -> dict[str, str]:
    """Every spoken form of a table, plain and negated, with the word that it stands for."""
    forms = [(form, word) for word, said in table.items() for form in said.split()]
    return dict(forms) | {f"ne{form}": f"ne{word}" for form, word in forms}


NOTHING = Pattern(r"(?!)")


@dataclass(frozen=True, slots=True)
class Speech:
    """How people of one language answer an invitation. All patterns are matched against folded text."""

    idioms: tuple[tuple[Pattern, str], ...]  # phrases that say another thing than their words
    sure_yes: Pattern
    word_yes: Pattern
    light_yes: Pattern  # "ok": an answer alone, an acknowledgement beside thanks
    sure_no: Pattern
    word_no: Pattern
    light_no: Pattern  # apologies and reasons: outweighed by a plain "přijdu"
    hedge: Pattern
    wish: Pattern  # "ráda bych": a doubt, but beside an obstacle a polite refusal
    condition: Pattern
    thanks: Pattern
    asks: Pattern  # begins a question even without its mark
    turn: Pattern  # what follows counts more than what precedes
    aside: Pattern  # a clause that says nothing about coming
    others: Pattern  # somebody else is spoken of
    meeting: Pattern
    instead: Pattern  # somebody comes in one's stead
    comes: Pattern = NOTHING  # "přijde": third person
    leaves: Pattern = NOTHING
    arrives: Pattern = NOTHING
    late: Pattern = NOTHING
    early: Pattern = NOTHING
    online: Pattern = NOTHING
    in_person: Pattern = NOTHING
    company: Pattern = NOTHING  # "s kolegyní"
    partly: Pattern = NOTHING  # under a negation: one comes, though not for all of it ("nestihnu začátek")
    somehow: Pattern = NOTHING  # under a negation: this way or at this hour one does not ("nemůžu osobně")
    we: Pattern = NOTHING  # "přijdeme": how many follows
    busy: Pattern = NOTHING  # what one does elsewhere at that hour ("mám soud")
    elsewise: Pattern = NOTHING  # an hour of something else ("volejte do 11")
    gets_there: Pattern = NOTHING  # "dorazím do deseti" tells when one comes, not how long one stays
    roles: Roles | None = None  # what each word does; without it a reading is not held against what was not read
    spoken: Mapping[str, str] = field(default_factory=dict)  # spoken forms and slips, and what they stand for
    mended: frozenset[str] = frozenset()  # verbs in which a slip of the thumb is put right
    no_slips: frozenset[str] = frozenset()  # words that only look like slips of these
