"""A vote among a few topics: everybody taps one of them, until a day."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.errors import BadInput
from domain.meetings import instant
from domain.topics import State, Topic, root

FEW, MOST = 2, 8  # topics of one vote
USUAL = 3  # topics with which a vote begins, the most supported ones
LONGEST = timedelta(days=60)


@dataclass(frozen=True, slots=True)
class Vote:
    """A vote of a community; `ends` is a wall time in `zone`, None while its opener is still choosing.

    topics: ids in the order shown; by_organisation: whether an organisation has one voice.
    """

    id: int
    community: int
    opened_by: int | None
    topics: tuple[int, ...]
    zone: str
    ends: datetime | None = None
    by_organisation: bool = False
    opened_at: datetime | None = None
    closed_at: datetime | None = None

    @property
    def ends_at(self) -> datetime | None:
        """The instant of its end."""
        return instant(self.ends, self.zone) if self.ends else None

    def going(self, now: datetime) -> bool:
        """Whether votes are taken."""
        return self.opened_at is not None and self.closed_at is None and self.ends_at is not None and now < self.ends_at


@dataclass(frozen=True, slots=True)
class Ballot:
    """Whom a person or an organisation voted for, and when."""

    person: int
    topic: int
    at: datetime


@dataclass(frozen=True, slots=True)
class Standing:
    """A topic in the vote as it stands: itself or what it was merged into, and how many voices it has."""

    topic: Topic
    votes: int


def check(topics: Collection[int], ends: datetime, zone: str, now: datetime) -> None:
    """Refuse what cannot be voted on.

    Raises BadInput("shortlist-few" | "shortlist-past" | "shortlist-far").
    """
    if not FEW <= len(topics) <= MOST:
        raise BadInput("shortlist-few", least=FEW, most=MOST)
    if instant(ends, zone) <= now:
        raise BadInput("shortlist-past")
    if instant(ends, zone) > now + LONGEST:
        raise BadInput("shortlist-far", days=LONGEST.days)


def toggled(chosen: Sequence[int], topic: int) -> tuple[int, ...]:
    """The topics with this one put in at the end, or taken out.

    Raises BadInput("shortlist-few") where there are as many as fit.
    """
    if topic in chosen:
        return tuple(one for one in chosen if one != topic)
    if len(chosen) >= MOST:
        raise BadInput("shortlist-few", least=FEW, most=MOST)
    return (*chosen, topic)


def still_in(shown: Sequence[int], topics: Mapping[int, Topic]) -> list[Topic]:
    """The topics that may be voted for: those shown, each as what it was merged into; none that was taken back."""
    every = list(topics.values())
    roots = dict.fromkeys(root(topics[one], every).id for one in shown if one in topics)
    return [topics[one] for one in roots if topics[one].state is not State.WITHDRAWN]


def standings(
    shown: Sequence[int], topics: Mapping[int, Topic], ballots: Sequence[Ballot], bodies: Mapping[int, str]
) -> list[Standing]:
    """How the topics stand, most voices first, then in the order shown.

    topics: all of the community; bodies: person -> organisation where that has one voice, its latest word.
    """
    there, every = still_in(shown, topics), list(topics.values())
    latest: dict[object, int] = {}
    for one in sorted(ballots, key=lambda one: (one.at, one.person)):
        if one.topic in topics:
            latest[bodies.get(one.person) or one.person] = root(topics[one.topic], every).id
    said = list(latest.values())
    return sorted((Standing(one, said.count(one.id)) for one in there), key=lambda one: -one.votes)


def leaders(found: Sequence[Standing]) -> list[Topic]:
    """Who has won: one topic, several where they are even, none where nobody voted."""
    most = max((one.votes for one in found), default=0)
    return [one.topic for one in found if most and one.votes == most]
