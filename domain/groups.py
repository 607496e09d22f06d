"""People, groups and what they may do."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from domain.errors import BadInput
from domain.language import EntryReading, clean, plain_letters, read_roster

NAME_LIMIT = 64  # characters of a person's name
ORGANISATION_LIMIT = 200


class Role(StrEnum):
    """What a person is in a group. The order is that of rights: each role may do all that the later ones may."""

    ADMIN = "admin"
    COORDINATOR = "coordinator"
    MINUTES = "minutes"
    MEMBER = "member"
    GUEST = "guest"

    def may(self, needed: "Role") -> bool:
        """Whether this role includes the needed one."""
        ranks = list(Role)
        return ranks.index(self) <= ranks.index(needed)


class Ended(StrEnum):
    """How a membership came to its end; `BACK`: whoever had left has come into the chat again."""

    REMOVED = "removed"
    LEFT = "left"
    EXPIRED = "expired"
    BACK = "back"


class Way(StrEnum):
    """Who gets into a group: whoever taps in its chat, or only whom its coordinator lets in."""

    TAP = "tap"
    ASKED = "asked"


class Votes(StrEnum):
    """Whose support of a topic counts: of those confirmed or on the roster before it, of those confirmed, of all."""

    BEFORE = "before"
    KNOWN = "known"
    ALL = "all"


class Kind(StrEnum):
    """What a group is in the planning: see the glossary."""

    WORKING = "working"
    STEERING = "steering"
    CROSS = "cross"


class Side(StrEnum):
    """The planning triad, and whoever stands beside it."""

    COMMISSIONER = "commissioner"
    PROVIDER = "provider"
    USER = "user"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Settings:
    """How a group wishes to be spoken to; hours are 0–23 of the group's own clock.

    Reminder times are minutes before the meeting. `room_before` go to the group as one line, `private_before` to those
    who come, `nudge_before` to the silent only; None or () turns each off. `quorum`: to decide, more than half of the
    members must be there. `comments_days`: for how long a draft of minutes takes comments, 0 for not at all.
    `names_silent`: whether the chat may read who has not answered; otherwise how many. `alone`: its people have no chat
    together, so that the invitation came to each of them.
    """

    quiet_from: int = 20
    quiet_to: int = 7
    holidays: str = "CZ"
    nudge_before: int | None = 7 * 24 * 60
    room_before: tuple[int, ...] = (24 * 60,)
    private_before: tuple[int, ...] = (2 * 60,)
    topics_before: int | None = 3 * 24 * 60
    task_days: tuple[int, ...] = (7, 1, 0)
    way: Way = Way.TAP
    votes: Votes = Votes.BEFORE
    quorum: bool = False
    lead_closes: bool = False
    comments_days: int = 5
    names_silent: bool = False
    alone: bool = False

    @classmethod
    def read(cls, stored: dict[str, object]) -> "Settings":
        """Settings from their stored form; unknown names are left out, missing ones take the default."""
        known = {name: value for name, value in stored.items() if name in cls.__dataclass_fields__}
        own = cls(**{k: tuple(v) if isinstance(v, list) else v for k, v in known.items()})  # type: ignore[arg-type]
        return replace(own, way=Way(own.way), votes=Votes(own.votes))


@dataclass(frozen=True, slots=True)
class Group:
    """A working group of a community."""

    id: int
    community: int
    name: str
    kind: Kind = Kind.WORKING
    language: str = "cs"
    zone: str = "Europe/Prague"
    settings: Settings = field(default_factory=Settings)


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody known to a community. `quiet_*` override the group's hours where they set their own.

    gender: "female" or "male" as they have told, else "".
    """

    id: int
    community: int
    name: str
    before: str = ""
    after: str = ""
    organisation: str = ""
    side: Side = Side.OTHER
    admin: bool = False
    language: str | None = None
    quiet_from: int | None = None
    quiet_to: int | None = None
    gender: str = ""

    @property
    def titled(self) -> str:
        """The name as documents print it: Bc. Soňa Hladká, DiS."""
        return f"{self.before} {self.name}".strip() + (f", {self.after}" if self.after else "")


@dataclass(frozen=True, slots=True)
class Entry:
    """Somebody as a coordinator writes them into the roster; what was not written is empty."""

    name: str
    before: str = ""
    after: str = ""
    organisation: str = ""
    side: Side | None = None

    @property
    def written(self) -> str:
        """The line by which a roster names them."""
        name = f"{self.before} {self.name}".strip()
        return ", ".join(one for one in (name, self.after, self.organisation, self.side or "") if one)


def corrected(person: Person, what: str, new: str) -> dict[str, str]:
    """The column and its new words: a word for a surname or a given name changes that alone.

    what: "surname", "name", "whole" or "organisation". Raises BadInput("text-too-long").
    """
    if what == "organisation":
        return {"organisation": clean(new, ORGANISATION_LIMIT)}
    given, _, surname = person.name.rpartition(" ")
    single = bool(given) and " " not in new
    if single and what == "name":
        new = f"{new} {surname}"
    elif single:
        new = f"{given} {new}"
    return {"name": clean(plain_letters(new), NAME_LIMIT)}


def entries(text: str) -> list[Entry]:
    """The people whom the lines of a roster name.

    Raises BadInput("groups-add-how") where a line has no name, BadInput("text-too-long") for a name past its limit.
    """
    found = read_roster(text)
    if None in found:
        raise BadInput("groups-add-how")
    return [_entry(one) for one in found if one]


def _entry(one: EntryReading) -> Entry:
    side = Side(one.side) if one.side else None
    return Entry(
        clean(plain_letters(one.name), NAME_LIMIT), one.before, one.after, one.organisation[:ORGANISATION_LIMIT], side
    )


def already_known(entry: Entry, people: Sequence[Person]) -> Person | None:
    """The one person of the community whom an entry means: of that name, and of no other organisation.

    None for somebody new, and where two people fit.
    """
    named = [one for one in people if one.name.casefold() == entry.name.casefold()]
    said = entry.organisation.casefold()
    same = [one for one in named if one.organisation.casefold() == said] if said else named
    fitting = same or [one for one in named if not one.organisation]
    return fitting[0] if len(fitting) == 1 else None


@dataclass(frozen=True, slots=True)
class Member:
    """A person's place in one group."""

    person: Person
    role: Role


@dataclass(frozen=True, slots=True)
class Invitation:
    """A one-time code that makes an admin. `number` names it without giving it away; community None: a new one."""

    number: int
    name: str
    community: int | None
    meant_for: str
    expires: datetime
    used: bool = False


def need(role: Role | None, needed: Role) -> None:
    """Refuse whoever has not the needed role.

    Raises BadInput("not-entitled").
    """
    if role is None or not role.may(needed):
        raise BadInput("not-entitled", role=needed.value, names="", named="no")
