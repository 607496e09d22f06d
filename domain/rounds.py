"""A go-round: one question, everybody once; and a brainstorm: ideas of many in one list, each kept where it was put."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from domain.errors import BadInput
from domain.language import alike, clean, plain_words, surname_key

QUESTION_LIMIT = 200  # characters
WORD_LIMIT = 300  # of one answer or idea
MOST = 200  # ideas of one brainstorm
OWN = 30  # of one person
MARKS = "-–—•*· \t"  # what a bullet begins with


class Kind(StrEnum):
    """Everybody once, in turn or whenever; or ideas as they come."""

    TURN = "turn"
    FREE = "free"
    IDEAS = "ideas"


@dataclass(frozen=True, slots=True)
class Round:
    """A go-round or a brainstorm of a group. `order`: people as they are to speak; `meeting`: at which it is held."""

    id: int
    group: int
    kind: Kind
    question: str
    opened_by: int | None
    opened_at: datetime
    order: tuple[int, ...] = ()
    meeting: int | None = None
    closed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Word:
    """What somebody said in a round, "" where they skipped; of an idea `same`: the older one that it was put to."""

    id: int
    person: int
    text: str
    at: datetime
    same: int | None = None

    @property
    def skipped(self) -> bool:
        """Whether its author lets the turn go by."""
        return not self.text


def asked(text: str) -> str:
    """The question as it is kept.

    Raises BadInput("rounds-empty"), BadInput("rounds-long", limit=, got=).
    """
    if not plain_words(text):
        raise BadInput("rounds-empty")
    line = " ".join(clean(text).split())
    if len(line) > QUESTION_LIMIT:
        raise BadInput("rounds-long", limit=QUESTION_LIMIT, got=len(line))
    return line


def said(text: str) -> str:
    """An answer as it is kept: its lines in one.

    Raises BadInput("rounds-empty-word"), BadInput("rounds-long", limit=, got=).
    """
    if not plain_words(text):
        raise BadInput("rounds-empty-word")
    line = " ".join(clean(text).split())
    if len(line) > WORD_LIMIT:
        raise BadInput("rounds-long", limit=WORD_LIMIT, got=len(line))
    return line


def ideas(text: str) -> list[str]:
    """The ideas of a message, a line each, without their bullets.

    Raises what `said` does.
    """
    lines = [line.strip().lstrip(MARKS).strip() for line in text.split("\n")]
    return [said(line) for line in lines if plain_words(line)] or [said(text)]


def in_turn(people: Mapping[int, str], first: int | None = None) -> tuple[int, ...]:
    """People by surname, round the table from the first one. people: id -> name."""
    row = sorted(people, key=lambda one: (surname_key(people[one]), one))
    at = row.index(first) if first in row else 0
    return tuple(row[at:] + row[:at])


def waiting(order: Sequence[int], words: Sequence[Word]) -> list[int]:
    """Who has neither answered nor skipped, in order: the first one is next, in a round in turn."""
    heard = {one.person for one in words}
    return [one for one in order if one not in heard]


def taking_turn(one: Round, words: Sequence[Word], person: int) -> None:
    """Refuse an answer out of turn; whoever has spoken may correct it, and a guest may speak at any time.

    Raises BadInput("rounds-not-yet").
    """
    left = waiting(one.order, words)
    if one.kind is Kind.TURN and person in left and left[0] != person:
        raise BadInput("rounds-not-yet")


def in_order(order: Sequence[int], words: Sequence[Word]) -> list[Word]:
    """What was said, in the order of the round; those who were not in it last."""
    place = {person: at for at, person in enumerate(order)}
    return sorted(words, key=lambda one: (place.get(one.person, len(place)), one.at, one.id))


# --- ideas


def heads(words: Sequence[Word]) -> list[tuple[Word, list[Word]]]:
    """The ideas in the order they came, each with those that were put to it."""
    by_id = {one.id: one for one in words}
    found: dict[int, list[Word]] = {one.id: [] for one in words if head(one, by_id) is one}
    for one in words:
        top = head(one, by_id)
        if top is not one:
            found[top.id].append(one)
    return [(by_id[at], rest) for at, rest in found.items()]


def head(one: Word, by_id: Mapping[int, Word]) -> Word:
    """The idea that this one belongs to in the end."""
    seen: set[int] = set()
    while one.same is not None and one.same in by_id and one.id not in seen:
        seen.add(one.id)
        one = by_id[one.same]
    return one


def double(text: str, words: Sequence[Word]) -> Word | None:
    """The idea that is likely the same; one in the same words, or about the same."""
    tops = [one for one, _ in heads(words)]
    key = plain_words(text)
    exact = next((one for one in tops if plain_words(one.text) == key), None)
    found = alike(text, [one.text for one in tops])
    return exact or (tops[found[0]] if found else None)


def united(gone: Word, kept: Word, words: Collection[Word]) -> int:
    """To which idea the first one is put: what the other one belongs to in the end.

    Raises BadInput("rounds-same-self").
    """
    by_id = {one.id: one for one in words}
    top = head(kept, by_id)
    if top.id == gone.id or head(gone, by_id).id == top.id:
        raise BadInput("rounds-same-self")
    return top.id
