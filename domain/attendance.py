"""Who was there: pre-filled from what people said, decided by whoever keeps the list."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from domain.errors import BadInput
from domain.groups import Side
from domain.language import surname_key
from domain.meetings import Meeting, Status, stands
from domain.rsvp import Answer, Attending, Roll

PAGE = 10  # names on one page of the list
LATEST = timedelta(days=2)  # after its end a list is still sent by itself
EXCUSES = timedelta(days=14)  # after the end of a meeting within which somebody may say that they were not there


class Presence(StrEnum):
    """How somebody took part. `OPEN`: nobody has said yet; `ABSENT`, without excuse, only a person says."""

    OPEN = "open"
    PRESENT = "present"
    EXCUSED = "excused"
    ABSENT = "absent"
    SUBSTITUTE = "substitute"


CYCLE = (Presence.PRESENT, Presence.EXCUSED, Presence.ABSENT, Presence.SUBSTITUTE)
MARKS = {
    Presence.OPEN: "❔",
    Presence.PRESENT: "✅",
    Presence.EXCUSED: "✉️",
    Presence.ABSENT: "⛔",
    Presence.SUBSTITUTE: "👥",
}
HERE = (Presence.PRESENT, Presence.SUBSTITUTE)
TRIAD = (Side.COMMISSIONER, Side.PROVIDER, Side.USER)


@dataclass(frozen=True, slots=True)
class Entry:
    """A person on the list. `voting`: a member, who counts towards a quorum; `silent`: they had said nothing sure."""

    person: int
    name: str
    presence: Presence
    side: Side = Side.OTHER
    voting: bool = True
    silent: bool = False
    substitute: str = ""
    arrives: str = ""
    leaves: str = ""
    late: bool = False
    early: bool = False


@dataclass(frozen=True, slots=True)
class Visitor:
    """A guest on the list; `here`: they were there, for the announced do not always come."""

    id: int
    name: str
    organisation: str = ""
    here: bool = True


@dataclass(frozen=True, slots=True)
class Sheet:
    """The list of a meeting, those of whom nothing is known first, then by surname. `closed`: somebody vouches."""

    meeting: int
    people: tuple[Entry, ...]
    visitors: tuple[Visitor, ...] = ()
    closed: bool = False

    def those(self, presence: Presence) -> list[Entry]:
        """Whoever took part so."""
        return [one for one in self.people if one.presence is presence]

    def number(self, presence: Presence) -> int:
        """How many took part so."""
        return len(self.those(presence))

    @property
    def guests(self) -> list[Visitor]:
        """The guests who were there."""
        return [one for one in self.visitors if one.here]

    @property
    def there(self) -> int:
        """How many people were in the room."""
        return sum(self.number(one) for one in HERE) + len(self.guests)


def in_order(people: Iterable[Entry]) -> tuple[Entry, ...]:
    """The list as it is read: a tap never moves anybody."""
    return tuple(sorted(by_surname(people), key=lambda one: not one.silent))


def by_surname(people: Iterable[Entry]) -> list[Entry]:
    """In the order of minutes."""
    return sorted(people, key=lambda one: surname_key(one.name))


# --- filling


def filled(roll: Roll, voting: Collection[int]) -> list[Entry]:
    """The list as the answers promise it; `voting`: ids of the members."""
    return [_entry(one, roll.epoch, one.person.id in voting) for one in roll.everyone]


def _entry(one: Attending, epoch: int, voting: bool) -> Entry:
    person, said, presence = one.person, one.reply, _expected(one, epoch)
    silent = presence is Presence.OPEN
    if said is None:
        return Entry(person.id, person.name, presence, person.side, voting, silent)
    return Entry(
        person.id, person.name, presence, person.side, voting, silent, said.substitute or "", said.arrives or "",
        said.leaves or "", said.late, said.early,
    )  # fmt: skip


def _expected(one: Attending, epoch: int) -> Presence:
    """A yes to another time than the meeting was at in the end is no promise; never `ABSENT`."""
    said = one.reply
    if said is None or said.answer is Answer.MAYBE:
        return Presence.OPEN
    if one.waits:
        return Presence.EXCUSED  # they would have come, and there was no seat
    if said.substitute:
        return Presence.SUBSTITUTE
    if said.answer is Answer.EXCUSED:
        return Presence.EXCUSED
    return Presence.PRESENT if said.epoch == epoch else Presence.OPEN


def following(presence: Presence) -> Presence:
    """What a tap makes of it: present, excused, absent, substituted, and around."""
    return CYCLE[0] if presence is Presence.OPEN else CYCLE[(CYCLE.index(presence) + 1) % len(CYCLE)]


def page_of(page: int, names: int) -> tuple[int, int]:
    """(the page that there is, from 1; how many there are) of so many names."""
    pages = max(1, -(-names // PAGE))
    return min(max(page, 1), pages), pages


# --- what the list says


def by_side(sheet: Sheet) -> list[tuple[Side, int]]:
    """How many of each side of the triad were there; [] where nobody on the list is of any."""
    sides = {one.side for one in sheet.people}
    here = [one.side for one in sheet.people if one.presence in HERE]
    return [(side, here.count(side)) for side in TRIAD] if sides & set(TRIAD) else []


def missing(sheet: Sheet) -> list[Side]:
    """Sides with people on the list of whom surely nobody was there."""
    of = {side: {one.presence for one in sheet.people if one.side is side} for side in TRIAD}
    return [side for side, found in of.items() if found and not found & {*HERE, Presence.OPEN}]


@dataclass(frozen=True, slots=True)
class Quorum:
    """Whether more than half of the members were there, themselves or by a substitute."""

    here: int
    members: int

    @property
    def enough(self) -> bool:
        """Whether the meeting could decide."""
        return 2 * self.here > self.members

    @property
    def needed(self) -> int:
        """The least number with which it could."""
        return self.members // 2 + 1


def quorum(sheet: Sheet) -> Quorum:
    """How many of the members were there; guests do not count."""
    voting = [one for one in sheet.people if one.voting]
    return Quorum(len([one for one in voting if one.presence in HERE]), len(voting))


# --- when


def may_be_kept(meeting: Meeting, now: datetime) -> None:
    """Refuse to keep the list of a meeting that was not held, or has not begun.

    Raises BadInput("meeting-cancelled" | "meeting-dropped" | "attendance-early").
    """
    stands(meeting)
    if meeting.status is not Status.CALLED or now < meeting.starts_at:
        raise BadInput("attendance-early")


def may_be_excused(meeting: Meeting, now: datetime) -> bool:
    """Whether somebody may still say that they were not there."""
    return meeting.status is Status.CALLED and meeting.over_at <= now <= meeting.over_at + EXCUSES
