"""Who is who in a group: what a name proves, who gets in, whose invitation it is, whose support counts."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.groups import NAME_LIMIT, Ended, Person, Role, Votes, Way
from domain.language import clean, looks_like, plain_letters

LONGEST = 200  # characters of a display name that are looked at
INVITED = timedelta(days=7)  # for how long a personal invitation holds
SETTLING = timedelta(hours=1)  # after the first newcomer: the others who tap at the same time come in one message
DAILY = timedelta(days=1)  # between two messages about newcomers
SHOWN = 10  # people on one card of newcomers, each with buttons


@dataclass(frozen=True, slots=True)
class Place:
    """A person's place in a group: since when, and since when somebody entitled vouches for it (`known`).

    expires: the last instant of a role given for a time. until, ended: when and how it was over.
    """

    id: int
    group: int
    person: int
    role: Role
    since: datetime
    known: datetime | None = None
    expires: datetime | None = None
    until: datetime | None = None
    ended: Ended | None = None


@dataclass(frozen=True, slots=True)
class Knock:
    """Somebody outside who tapped: the account, what it calls itself, in which room, and the tap if it was one."""

    id: int
    account: int
    group: int
    room: int
    name: str
    tap: dict[str, object] | None
    refused: bool
    at: datetime


# --- what a name proves


def displayed(name: str) -> str:
    """A display name made fit for a roster: one alphabet, one line, no longer than a name is.

    Raises BadInput("text-empty").
    """
    words = clean(plain_letters(clean(name[:LONGEST]))).split()
    fitting = " ".join(words)
    if len(fitting) <= NAME_LIMIT:
        return fitting
    return fitting[:NAME_LIMIT].rsplit(" ", 1)[0]


def taken_by_name(name: str, plain: Sequence[Person]) -> Person | None:
    """The one entry, of those with which nothing comes along, that a display name takes as it stands.

    A name written in letters of two alphabets takes nothing: it may ask.
    """
    said = " ".join(clean(name[:LONGEST]).split()) if name.strip() else ""
    if said != plain_letters(said):
        return None
    same = [one for one in plain if one.name.casefold() == said.casefold()]
    return same[0] if len(same) == 1 else None


def hints(name: str, people: Sequence[Person]) -> list[Person]:
    """The people of whom a name makes one think: it reads the same on a screen, with degrees or without."""
    return [one for one in people if looks_like(name, one.name) or looks_like(name, one.titled)]


# --- who gets in


def refusal(way: Way, ended: Ended | None, knocked: Knock | None) -> str:
    """Why a tap does not let somebody in (the sentence's key), or "" when it does.

    Whoever is out stays out until let in again; who left and came back into the chat is like anybody there.
    """
    if ended in (Ended.REMOVED, Ended.LEFT, Ended.EXPIRED):
        return "members-out"
    if way is Way.TAP:
        return ""
    return "members-door-shut" if knocked and knocked.refused else "members-door"


def let_through(place: Place | None) -> bool:
    """Whether an invitation may be taken by whoever has this place: nobody vouches for it, and it has no role."""
    return place is None or (place.known is None and place.role in (Role.MEMBER, Role.GUEST))


def due(newest: datetime, told: datetime | None) -> datetime:
    """When the coordinators hear of newcomers, the newest of whom came at an instant: once a day at the most."""
    soon = newest + SETTLING
    return max(soon, told + DAILY) if told else soon


# --- whose support counts


def counts(places: Sequence[tuple[Place, Votes]], at: datetime) -> bool:
    """Whether the support of somebody with these places counts for a topic proposed at an instant."""
    return any(_counts(place, votes, at) for place, votes in places if place.until is None)


def _counts(place: Place, votes: Votes, at: datetime) -> bool:
    if votes is Votes.ALL or place.known is not None:
        return True
    return votes is Votes.BEFORE and place.since < at
