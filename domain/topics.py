"""Topics for the meetings of several groups: what makes one, whose it is, how they are ranked and united."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum

from domain.errors import BadInput
from domain.language import alike, clean, mentions, plain_words

LIMIT = 200  # characters of a topic
REASON_LIMIT = 300
PAGE = 8  # topics on one card
AGAIN = timedelta(seconds=10)  # a second tap within this is a nervous finger, later it takes the support back


class State(StrEnum):
    """The life of a topic. Only an `OPEN` one is on the list; a `WAITING` one only coordinators and its author see."""

    WAITING = "waiting"
    OPEN = "open"
    WITHDRAWN = "withdrawn"
    MERGED = "merged"
    TAKEN = "taken"
    DISCUSSED = "discussed"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic as its author wrote it; `group` is where, `merged_into` another topic, `meeting` the one that took it."""

    id: int
    community: int
    group: int | None
    author: int
    text: str
    at: datetime
    state: State = State.OPEN
    reason: str = ""
    merged_into: int | None = None
    meeting: int | None = None
    situation: bool = False  # of a client: nobody is named with it


@dataclass(frozen=True, slots=True)
class Proposal:
    """An open topic with all that was merged into it: every author and every supporter once.

    authors: those who may be named; who brought a client's situation is not.
    """

    topic: Topic
    merged: tuple[Topic, ...]
    authors: tuple[int, ...]
    supporters: frozenset[int]
    votes: int  # voices of its supporters: a person has one, or an organisation, as the community wants it
    waiting: frozenset[int] = frozenset()  # who supports it too, but is not known to any group yet

    @property
    def ids(self) -> list[int]:
        """The topic and those merged into it."""
        return [self.topic.id, *(one.id for one in self.merged)]


# --- what somebody wrote


def check(text: str) -> str:
    """The topic as it is kept: one clean line.

    Raises BadInput("topics-empty") where no word is left, BadInput("topics-too-long", limit=, got=).
    """
    if not key(text):
        raise BadInput("topics-empty")
    line = " ".join(clean(text).split())
    if len(line) > LIMIT:
        raise BadInput("topics-too-long", limit=LIMIT, got=len(line))
    return line


def key(text: str) -> str:
    """What two writings of the same topic have in common: words without case, diacritics and punctuation."""
    return " ".join(plain_words(text))


def same(text: str, proposals: Sequence[Proposal]) -> Proposal | None:
    """The open topic that says the same, itself or through one merged into it."""
    wanted = key(text)
    return next((one for one in proposals if any(key(t.text) == wanted for t in (one.topic, *one.merged))), None)


def like(text: str, proposals: Sequence[Proposal]) -> Proposal | None:
    """The open topic that is likely about the same, itself or through one merged into it; a person has to say so."""
    every = [(one, topic.text) for one in proposals for topic in (one.topic, *one.merged)]
    found = alike(text, [said for _, said in every])
    return every[found[0]][0] if found else None


def nearest(text: str, proposals: Sequence[Proposal]) -> list[Proposal]:
    """The proposals as they were, those that are likely about the same first."""
    first = alike(text, [one.topic.text for one in proposals])
    return [proposals[at] for at in first] + [one for at, one in enumerate(proposals) if at not in first]


def dealt_with(text: str, topics: Sequence[Topic]) -> Topic | None:
    """The newest of the topics that was discussed already and is likely about the same."""
    done = sorted((one for one in topics if one.state is State.DISCUSSED), key=lambda one: one.at, reverse=True)
    found = alike(text, [one.text for one in done])
    return done[min(found)] if found else None


def found(query: str, topics: Sequence[Topic]) -> list[Topic]:
    """Topics that speak of it, whatever became of them, newest first; what their authors took back is left out."""
    hidden = (State.WITHDRAWN, State.WAITING)
    there = [one for one in topics if one.state not in hidden and mentions(one.text, query)]
    return sorted(there, key=lambda one: (one.at, one.id), reverse=True)


def after_meeting(topic: Topic, meeting: int | None, *, held: bool) -> Topic:
    """What becomes of a taken topic: it is discussed, waits for the meeting that has it now, or is open again.

    meeting: the last one on whose programme it stands, None where it was dropped from all; held: whether it is over.
    """
    if meeting is None:
        return replace(topic, state=State.OPEN, meeting=None)
    return replace(topic, state=State.DISCUSSED if held else State.TAKEN, meeting=meeting)


# --- how they stand


def family(topic: Topic, topics: Sequence[Topic]) -> list[Topic]:
    """Topics merged into the topic, straight or through others, oldest first; without the topic itself."""
    found, layer = [], {topic.id}
    while layer:
        into = [one for one in topics if one.state is State.MERGED and one.merged_into in layer]
        found += into
        layer = {one.id for one in into}
    return sorted(found, key=lambda one: (one.at, one.id))


@dataclass(frozen=True, slots=True)
class Voices:
    """Whose support counts, and for how much.

    counts: whether a person's support counts for a topic proposed at an instant.
    bodies: person -> organisation, where an organisation has one voice; empty where each person has one.
    """

    counts: Callable[[int, datetime], bool] = lambda _person, _at: True
    bodies: Mapping[int, str] = field(default_factory=dict)

    def of(self, people: Collection[int]) -> int:
        """How many voices the people have together; who has no organisation speaks for themselves."""
        return len({self.bodies.get(person) or person for person in people})


def proposals(
    topics: Sequence[Topic], supports: Mapping[int, Collection[int]], voices: Voices = Voices()
) -> list[Proposal]:
    """Open topics, the most supported first and the older first among equals.

    supports: topic -> the people who tapped it; a person who tapped two topics of one family counts once.
    """
    standing = [_proposal(one, family(one, topics), supports, voices) for one in topics if one.state is State.OPEN]
    return sorted(standing, key=lambda one: (-one.votes, one.topic.at, one.topic.id))


def _proposal(
    topic: Topic, merged: Sequence[Topic], supports: Mapping[int, Collection[int]], voices: Voices
) -> Proposal:
    together = (topic, *merged)
    authors = tuple(dict.fromkeys(one.author for one in together if not one.situation))
    tapped = [(person, one.at) for one in together for person in supports.get(one.id, ())]
    people = frozenset(person for person, at in tapped if voices.counts(person, at))
    waiting = frozenset(person for person, _ in tapped) - people
    return Proposal(topic, tuple(merged), authors, people, voices.of(people), waiting)


def takes_back(supported_at: datetime | None, now: datetime) -> bool:
    """Whether a tap means taking the support back."""
    return supported_at is not None and now - supported_at > AGAIN


# --- what becomes of them


def open_still(topic: Topic) -> Topic:
    """The topic, while something may be done with it.

    Raises BadInput("topics-closed", state=).
    """
    if topic.state is not State.OPEN:
        raise BadInput("topics-closed", state=topic.state.value)
    return topic


def own_still(topic: Topic) -> Topic:
    """The topic, while its author may take it back: on the list, or waiting to be approved.

    Raises BadInput("topics-closed", state=).
    """
    return topic if topic.state is State.WAITING else open_still(topic)


def merge(gone: Topic, kept: Topic) -> Topic:
    """The topic as it is once united with another. Supports stay where they were tapped, so that undoing loses nothing.

    Raises BadInput("topics-merge-self" | "topics-closed").
    """
    open_still(gone), open_still(kept)
    if gone.id == kept.id or gone.community != kept.community:
        raise BadInput("topics-merge-self")
    return replace(gone, state=State.MERGED, merged_into=kept.id)


def undo(gone: Topic, topics: Sequence[Topic]) -> Topic:
    """The topic as it was before it was united.

    Raises BadInput("topics-undo-late") when the one it belongs to now is off the list, BadInput("topics-closed").
    """
    if gone.state is not State.MERGED:
        raise BadInput("topics-closed", state=gone.state.value)
    if root(gone, topics).state is not State.OPEN:
        raise BadInput("topics-undo-late")
    return replace(gone, state=State.OPEN, merged_into=None)


def root(topic: Topic, topics: Sequence[Topic]) -> Topic:
    """The topic that the given one belongs to in the end."""
    by_id = {one.id: one for one in topics}
    while topic.state is State.MERGED and topic.merged_into in by_id:
        topic = by_id[topic.merged_into]
    return topic


# --- how they fit


def cut(text: str, limit: int) -> str:
    """The text, or as many of its whole words as fit with … into the limit."""
    if len(text) <= limit:
        return text
    head = text[: limit - 1]
    space = head.rfind(" ")
    return (head[:space] if space > limit // 2 else head).rstrip(" ,;:–-") + "…"


def paged(number: int, page: int) -> tuple[int, int]:
    """(page that there is, number of pages) of a list, from 0; a page past the end is the last one."""
    pages = max(1, -(-number // PAGE))
    return min(max(page, 0), pages - 1), pages
