"""The clauses of an answer, each word with the role that it plays."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from domain.language.answers.roles import Role, Roles
from domain.language.people.cases import Case, given_names
from domain.language.people.in_answers import COMMON
from domain.language.text import fold_in_place

PIECE = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*|\d[\d:.,]*\d|\d+|[^\w\s]|\n|_")
WORD = re.compile(r"[^\W\d_]")
BIG = re.compile(r"[A-ZÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ]")
ENDS = frozenset(",.;!?\n()–—-:…")
SENTENCE_ENDS = frozenset(".!?\n…")
SHORTENED = 4  # letters; a full stop after a shorter word ("p.", "kol.", "Mgr.") ends no sentence
UNKNOWN = {Role.UNREAD, Role.MATTER, Role.OTHER_TIME}


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause of an answer: its words and their roles in order, and its place in the text in characters.

    placing: which of the words say that a place follows.
    """

    words: tuple[str, ...]
    roles: tuple[Role, ...]
    placing: tuple[bool, ...]
    start: int
    end: int

    @property
    def kinds(self) -> set[Role]:
        return set(self.roles)

    @property
    def read(self) -> bool:
        return not self.kinds & UNKNOWN


@dataclass(frozen=True, slots=True)
class Word:
    """A word or sign of a text, folded. first: it begins a sentence, where a capital tells nothing."""

    text: str
    start: int
    end: int
    first: bool
    big: bool


def clauses_in(text: str, table: Roles, own_place: str = "") -> list[Clause]:
    """The clauses of an answer with the roles of their words; the words of the meeting's own place are known."""
    here = set(re.findall(r"\w{3,}", fold_in_place(own_place)))
    done: list[Clause] = []
    for run in _runs(text):
        done += _clauses(run, table, here)
    return done


def _runs(text: str) -> list[list[Word]]:
    """The words between one punctuation mark and the next."""
    runs: list[list[Word]] = [[]]
    first = True
    for found in PIECE.finditer(fold_in_place(text)):
        if found.group() in ENDS:
            runs.append([])
            shortened = found.group() == "." and runs[-2:-1] and runs[-2] and len(runs[-2][-1].text) < SHORTENED
            first = first or (found.group() in SENTENCE_ENDS and not shortened)
            continue
        big = BIG.match(text, found.start()) is not None
        runs[-1].append(Word(found.group(), found.start(), found.end(), first, big))
        first = False
    return [run for run in runs if run]


def _clauses(run: Sequence[Word], table: Roles, here: set[str]) -> list[Clause]:
    """The clauses of a run of words: a conjunction that belongs to no phrase begins another one."""
    words = [word.text for word in run]
    roles: list[Role] = []
    starts = [0]
    while len(roles) < len(words):
        at = len(roles)
        count, role = table.at(words, at)
        if count == 1 and at and words[at] in table.starting:
            starts.append(at)
        if count == 1:
            role = _alone(run[at], role, here)
        if role is Role.MATTER and at and words[at - 1] in table.bringing:
            role = Role.FILL
        roles += [role] * count
    ends = [*starts[1:], len(words)]
    placing = [word in table.placing for word in words]
    return [
        Clause(tuple(words[i:j]), tuple(roles[i:j]), tuple(placing[i:j]), run[i].start, run[j - 1].end)
        for i, j in zip(starts, ends, strict=True)
    ]


def _alone(word: Word, role: Role, here: set[str]) -> Role:
    """The role of a word by its look: a given name, a number, the meeting's own place, another name."""
    if role in (Role.UNREAD, Role.POLITE, Role.PERSON) and _given(word):
        return Role.NAME
    if role is not Role.UNREAD:
        return role
    if not WORD.match(word.text):
        return Role.TIME if word.text[0].isdigit() else Role.FILL
    if any(_alike(word.text, known) for known in here):
        return Role.PLACE
    if word.big and not word.first:
        return Role.NAME
    return Role.FILL if len(word.text) == 1 else Role.UNREAD


def _given(word: Word) -> bool:
    """Whether a word is a given name in some case; one that is a common word, too, only with its capital."""
    return (word.big or word.text not in COMMON) and any(word.text in given_names()[case] for case in Case)


def _alike(word: str, known: str) -> bool:
    """Whether two words differ by their endings alone: "radnici", "radnice"."""
    stem = max(3, len(known) - 2)
    return word[:stem] == known[:stem] and abs(len(word) - len(known)) <= 3
