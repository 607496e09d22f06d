"""A language's table of words of requests: which roles a word, or some words in a row, may play."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from domain.language.text import Pattern, fold_in_place

Roles = frozenset[str]
NONE: Roles = frozenset()
SHORTEST = 2  # letters before the "*" of a word with any ending
WORD = Pattern(r"(?:https?://|www\.)\S+|@?[^\W_]+(?:[-_'’][^\W_]+)*|[^\w\s]\ufe0f?")


@dataclass(frozen=True)
class Vocabulary:
    """Words of one language.

    words: role → phrases apart by "|", of folded words, `*` for any ending; verbs: role → forms of verbs;
    days: folded beginnings of adjectives of days, and the day that each names; before_date, before_place:
    words that lead to one; from_date, to_date: those that lead to the old and to the new one.
    """

    language: str
    words: Mapping[str, str]
    verbs: Mapping[str, Sequence[str]]
    days: Mapping[str, str]
    before_date: frozenset[str]
    before_place: frozenset[str]
    from_date: frozenset[str]
    to_date: frozenset[str]
    joins: frozenset[str]  # between two requests: "a", "and"
    negated: str = ""  # what makes a verb its opposite, as its first letters
    wished: Mapping[str, Roles] = field(default_factory=dict)  # participles and the roles of their verbs
    wishing: Roles = NONE  # words beside which such a participle wishes for its deed
    spelt: Mapping[str, str] = field(default_factory=dict)  # words as written and the role that they then do not play

    def phrase(self, words: Sequence[str], at: int) -> tuple[int, Roles]:
        """The longest phrase of the table that begins at a word: how many words it has, and its roles."""
        for length, table in self._by_length:
            found = self._roles(table, words[at : at + length]) if at + length <= len(words) else NONE
            if found:
                return length, found
        return 1, NONE

    def day(self, word: str) -> str:
        """The day that an adjective names, "" for any other word."""
        return next((day for start, day in self.days.items() if word.startswith(start)), "")

    def _roles(self, table: "Table", words: Sequence[str]) -> Roles:
        return table.exact.get(" ".join(words), NONE) | table.open_ended(words)

    @cached_property
    def _by_length(self) -> list[tuple[int, "Table"]]:
        tables: dict[int, Table] = {}
        for phrase, role in self._phrases():
            words = phrase.split()
            tables.setdefault(len(words), Table()).add(words, role)
        return sorted(tables.items(), reverse=True)

    def _phrases(self) -> Iterator[tuple[str, str]]:
        for role, said in self.words.items():
            yield from ((phrase, role) for phrase in said.split("|"))
        for role, forms in self.verbs.items():
            yield from ((form, role) for form in forms)
            yield from ((self.negated + form, "block") for form in forms if self.negated)


class Table:
    """Phrases of one length: whole words, and those with a word of any ending."""

    def __init__(self) -> None:
        self.exact: dict[str, Roles] = {}
        self._open: dict[str, list[tuple[list[str], Roles]]] = {}

    def add(self, words: list[str], role: str) -> None:
        """Let the phrase play the role, too."""
        if not any(word.endswith("*") for word in words):
            key = " ".join(words)
            self.exact[key] = self.exact.get(key, NONE) | {role}
            return
        self._open.setdefault(words[0].rstrip("*")[:SHORTEST], []).append((words, frozenset({role})))

    def open_ended(self, words: Sequence[str]) -> Roles:
        """The roles of all phrases with open endings that the words are, together."""
        said = self._open.get(words[0][:SHORTEST], ())
        return NONE.union(*(roles for phrase, roles in said if all(map(_is, words, phrase))))


def _is(word: str, wanted: str) -> bool:
    return word.startswith(wanted[:-1]) if wanted.endswith("*") else word == wanted


@dataclass(frozen=True, slots=True)
class Word:
    """A word, phrase or sign of a text with the roles that it may play, and its place in characters."""

    plain: str
    roles: Roles
    start: int
    end: int


def _wished(words: list[Word], table: Vocabulary) -> list[Word]:
    if not any(table.wishing.intersection(word.plain.split()) for word in words):
        return words
    return [replace(word, roles=word.roles | table.wished.get(word.plain, NONE)) for word in words]


def words_of(text: str, vocabulary: Vocabulary) -> list[Word]:
    """The words of a text, phrases of the table put together; unread words have no role, signs the role "sign"."""
    plain = fold_in_place(text)
    raw = [(found.group(), found.start(), found.end()) for found in WORD.finditer(plain)]
    bare = [word for word, _, _ in raw]
    done: list[Word] = []
    at = 0
    while at < len(raw):
        length, roles = vocabulary.phrase(bare, at)
        start, end = raw[at][1], raw[at + length - 1][2]
        roles -= {vocabulary.spelt.get(text[start:end].lower(), "")}
        done.append(Word(plain[start:end], roles or _by_writing(bare[at]), start, end))
        at += length
    return _wished(done, vocabulary)


def _by_writing(word: str) -> Roles:
    if word.startswith(("http", "www.")):
        return frozenset({"url", "place"})
    if word.isdecimal():
        return frozenset({"number"})
    if word == ":":
        return frozenset({"sign", "colon"})
    return NONE if word[-1:].isalnum() else frozenset({"sign"})
