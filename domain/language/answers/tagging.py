"""The clauses of an answer, each word with the role that it plays."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from domain.language.people.cases import Case, given_names
from domain.language.people.in_answers import COMMON
from domain.language.roles import Role, Roles
from domain.language.text import fold_in_place

PIECE = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*|\d[\d:.,]*\d|\d+|[^\w\s]|\n|_")
WORD = re.compile(r"[^\W\d_]")
BIG = re.compile(r"[A-ZÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ]")
ENDS = frozenset(",.;!?\n()–—-…")
GOES_ON = re.compile(r" ?[\da-záčďéěíňóřšťúůýž]")
SENTENCE_ENDS = frozenset(".!?\n…")
SHORTENED = 4  # letters; a full stop after a shorter word ("p.", "kol.", "Mgr.") ends no sentence
PLACES_AS = {Role.TIME, Role.FILL}
DRAWN = re.compile(r"(?<=\w{4})(\w)\1+$")  # "přijduu"
# What may be the name of the meeting's own place.
SOMEWHERE = {Role.UNREAD, Role.ORGANISATION, Role.OBSTACLE, Role.PERSON}
# A verb whose subject is somebody else.
OF_OTHERS = {
    Role.COME: Role.THEY,
    Role.STAY: Role.THEY_NOT,
    Role.CANNOT: Role.THEY_NOT,
    Role.BE: Role.IS,
    Role.CAN: Role.IS,
}
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
    asked: bool = False

    @property
    def tags(self) -> str:
        """The roles as letters in order, without what means nothing; "v" for a word after which a place follows."""
        letters = (
            "v" if placed and role in PLACES_AS else str(role)
            for role, placed in zip(self.roles, self.placing, strict=True)
        )
        return "".join(letters).replace("-", "").replace(".", "")

    @property
    def kinds(self) -> set[Role]:
        return set(self.roles)

    @property
    def read(self) -> bool:
        return not self.kinds & UNKNOWN


@dataclass(frozen=True, slots=True)
class Word:
    """A word or sign of a text, folded; marked: it was written with accents.

    first: it begins a sentence, where a capital tells nothing.
    """

    text: str
    start: int
    end: int
    first: bool
    big: bool
    marked: bool = False


def clauses_in(text: str, table: Roles, own_place: str = "") -> list[Clause]:
    """The clauses of an answer with the roles of their words; the words of the meeting's own place are known."""
    here = set(re.findall(r"\w{3,}", fold_in_place(own_place)))
    done: list[Clause] = []
    for run, sign in _runs(text):
        found = _clauses(run, table, here)
        done += [*found[:-1], replace(found[-1], asked=sign == "?")]
    return done


def _runs(text: str) -> list[tuple[list[Word], str]]:
    """The words between one punctuation mark and the next, each with the mark behind them."""
    runs: list[list[Word]] = [[]]
    signs: list[str] = []
    first = True
    for found in PIECE.finditer(fold_in_place(text)):
        if found.group() in ENDS:
            if found.group() == "." and runs[-1] and runs[-1][-1].text.isdigit() and GOES_ON.match(text, found.end()):
                continue  # "5. 2. se omlouvám"
            if found.group() == "." and runs[-1] and len(runs[-1][-1].text) == 1 and runs[-1][-1].text.isalpha():
                continue  # "p. Malá"
            runs.append([])
            signs.append(found.group())
            shortened = found.group() == "." and runs[-2:-1] and runs[-2] and len(runs[-2][-1].text) < SHORTENED
            first = first or (found.group() in SENTENCE_ENDS and not shortened)
            continue
        big = BIG.match(text, found.start()) is not None
        runs[-1].append(
            Word(
                found.group().replace("’", "'"),
                found.start(),
                found.end(),
                first,
                big,
                not found.group().isascii() or not text[found.start() : found.end()].isascii(),
            )
        )
        first = False
    return [(run, sign) for run, sign in zip(runs, [*signs, ""], strict=True) if run]


def _clauses(run: Sequence[Word], table: Roles, here: set[str]) -> list[Clause]:
    """The clauses of a run of words: a conjunction that belongs to no phrase begins another one."""
    words = [word.text for word in run]
    roles: list[Role] = []
    placing: list[bool] = []
    starts = [0]
    while len(roles) < len(words):
        at = len(roles)
        count, role = table.at(words, at)
        if (
            role is Role.THAT
            and not run[at].marked
            and at + 1 < len(words)
            and _noun(run[at + 1], table.at(words, at + 1)[1])
        ):
            role = Role.FILL  # "kolega ze školy"
        elif count == 1 and at and words[at] in table.starting:
            starts.append(at)
        if count == 1:
            role = _alone(run[at], role, here, run[at + 1 : at + 2])
        if role is Role.UNREAD and DRAWN.search(words[at]):
            count, role = table.at([DRAWN.sub(r"\1", words[at])], 0)
        if role is Role.OTHER_TIME and at and words[at - 1].isdigit():
            role = Role.DAY  # "on 22 November"
        if table.pronouns and roles and roles[-1] in (Role.PERSON, Role.NAME):
            role = OF_OTHERS.get(role, role)
        roles += [role] * count
        placing += [count == 1 and words[at] in table.placing] * count
    ends = [*starts[1:], len(words)]
    return [
        Clause(tuple(words[i:j]), tuple(roles[i:j]), tuple(placing[i:j]), run[i].start, run[j - 1].end)
        for i, j in zip(starts, ends, strict=True)
    ]


def _noun(word: Word, role: Role) -> bool:
    return role in (Role.OBSTACLE, Role.ORGANISATION, Role.MEETING, Role.DAY) or (word.big and not word.first)


def _alone(word: Word, role: Role, here: set[str], after: Sequence[Word]) -> Role:
    """The role of a word by its look: a given name, a number, the meeting's own place, another name."""
    if role in SOMEWHERE and any(_alike(word.text, known) for known in here):
        return Role.PLACE
    if role in (Role.UNREAD, Role.POLITE, Role.PERSON) and _given(word):
        return Role.NAME
    if role is not Role.UNREAD:
        return role
    if not WORD.match(word.text):
        return Role.TIME if word.text[0].isdigit() else Role.FILL
    if word.big and (not word.first or (after and after[0].big)):
        return Role.NAME
    return Role.FILL if len(word.text) == 1 else Role.UNREAD


def _given(word: Word) -> bool:
    """Whether a word is a given name in some case; one that is a common word, too, only with its capital."""
    return (word.big or word.text not in COMMON) and any(word.text in given_names()[case] for case in Case)


def _alike(word: str, known: str) -> bool:
    """Whether two words differ by their endings alone: "radnici", "radnice"."""
    stem = max(3, len(known) - 2)
    return word[:stem] == known[:stem] and abs(len(word) - len(known)) <= 3
