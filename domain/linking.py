"""One person on two networks: the code that proves it, and what becomes of somebody who was entered twice."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TypeVar

from domain.groups import Person, Role
from domain.rsvp import Reply
from domain.tasks import GONE, State

T = TypeVar("T")

ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"  # without those taken for each other: I L 1, O 0
LENGTH = 8  # of a code: 31^8 is 40 bits
VALID = timedelta(minutes=15)
TRIES = 5  # wrong codes from one account within `PENALTY`, then no more are looked at
PENALTY = timedelta(hours=1)


def read_code(text: str) -> str:
    """A code as it was given out, however it was copied: in small letters, with dashes or spaces."""
    return "".join(letter for letter in text.upper() if letter.isalnum())


def spaced(code: str) -> str:
    """The code as people read it: K7M3-9QXD."""
    return f"{code[:4]}-{code[4:]}"


# --- who must agree


@dataclass(frozen=True, slots=True)
class Where:
    """A community (`group` None: all of it) or one group of it, and what it is called."""

    community: int
    group: int | None
    name: str


Places = Mapping[Where, Role]  # what somebody may do, and where


def beyond(one: Places, other: Places) -> list[tuple[str, Role]]:
    """What one may do and the other may not: (name of the place, role), as they stand in `one`."""
    return [(where.name, role) for where, role in one.items() if not _covered(where, role, other)]


def _covered(where: Where, role: Role, places: Places) -> bool:
    around = (has for at, has in places.items() if at.community == where.community and at.group in (None, where.group))
    return any(has.may(role) for has in around)


def stronger(one: Places, other: Places) -> bool:
    """Whether one may do all that the other may, and more."""
    return bool(beyond(one, other)) and not beyond(other, one)


# --- who was entered twice


@dataclass(frozen=True, slots=True)
class Place:
    """A person's place in a group; `until` None: they are in it now."""

    role: Role
    voting: bool
    since: datetime
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Share:
    """What a person has done with their share in a task, and when they last did."""

    state: State
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """A person with their places in groups."""

    person: Person
    places: Sequence[Place] = ()

    def _weight(self) -> tuple[bool, int, bool, bool, int, int]:
        roles = [list(Role).index(place.role) for place in self.places if place.until is None]
        one = self.person
        titled, words = bool(one.before or one.after), len(one.name.split())
        return one.admin, -min(roles, default=len(Role)), bool(one.organisation), titled, words, -one.id


def kept_and_gone(one: Entry, other: Entry) -> tuple[Person, Person]:
    """Which of the two entries of one person stays: that with the higher role, else with an organisation, with
    degrees, with the fuller name; else the older one."""
    kept, gone = sorted((one, other), key=Entry._weight, reverse=True)
    return kept.person, gone.person


def completed(kept: Person, gone: Person) -> dict[str, object]:
    """The columns in which the entry that stays takes over what only the other one had."""
    values: dict[str, object] = {}
    for column in ("before", "after", "language"):
        values[column] = getattr(kept, column) or getattr(gone, column)
    quiet = kept if kept.quiet_from is not None else gone
    return values | {"quiet_from": quiet.quiet_from, "quiet_to": quiet.quiet_to}


def one_place(kept: Place, gone: Place) -> Place:
    """Their place in a group in which they were twice: the higher role of those that last, since they first came."""
    lasting = [place for place in (kept, gone) if place.until is None] or [kept, gone]
    role = min((place.role for place in lasting), key=list(Role).index)
    ends = [place.until for place in (kept, gone) if place.until is not None]
    until = None if len(ends) < 2 else max(ends)
    return Place(role, any(place.voting for place in lasting), min(kept.since, gone.since), until)


def parted(gone: T, into: T, merged: T, now: T, *, by_gone: bool) -> tuple[T, T]:
    """What each of two people has of one thing after they are parted: (who had gone, who had stayed).

    gone, into: what each had before; merged: what that became; now: what there is. None for nothing.
    What nobody touched meanwhile goes back as it was. Else the newer state belongs to whoever did it (`by_gone`: who
    had gone), and the other one has again what was theirs before.
    """
    if now == merged:
        return gone, into
    return (now, into) if by_gone else (gone, now)


def newer(kept: Reply, gone: Reply) -> Reply:
    """Of two answers to one invitation the later one holds."""
    return gone if gone.at > kept.at else kept


def one_share(kept: Share, gone: Share) -> Share:
    """Of two shares in one task: what one entry handed to the other is theirs; else their later word holds."""
    present = [share for share in (kept, gone) if share.state not in GONE] or [kept]
    return max(present, key=lambda share: share.at.timestamp() if share.at else 0.0)
