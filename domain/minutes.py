"""Finished minutes of a meeting: what they say, what of it is counted, what of it may be published."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from domain.groups import Kind, Side
from domain.language import surname_key


class State(StrEnum):
    """How somebody took part; `SUBSTITUTED`: somebody else came in their stead."""

    PRESENT = "present"
    SUBSTITUTED = "substituted"
    EXCUSED = "excused"
    ABSENT = "absent"
    GUEST = "guest"


class Gender(StrEnum):
    """The grammatical gender a person has told; nobody's is guessed from a name."""

    UNKNOWN = "unknown"
    FEMALE = "female"
    MALE = "male"


class Verb(StrEnum):
    """What the group does by a resolution."""

    APPROVES = "approves"
    REJECTS = "rejects"
    NOTES = "notes"
    RECOMMENDS = "recommends"
    IMPOSES = "imposes"
    ENTRUSTS = "entrusts"
    ASKS = "asks"
    AGREES = "agrees"
    DISAGREES = "disagrees"
    ELECTS = "elects"
    ESTABLISHES = "establishes"
    ABOLISHES = "abolishes"


class Status(StrEnum):
    """The life of minutes. What was published is never edited, only followed by a new version."""

    DRAFT = "draft"
    COMMENTS = "comments"
    VERIFIED = "verified"
    PUBLISHED = "published"


class Names(StrEnum):
    """Who is named in the published version: people with organisations, organisations alone, nobody."""

    PEOPLE = "people"
    ORGANISATIONS = "organisations"
    NOBODY = "nobody"


@dataclass(frozen=True, slots=True)
class Attendee:
    """Somebody of the list of attendance; `name` without degrees, "" in a version that does not name people.

    voting: a member, who counts towards a quorum and may vote. substitute: who came in their stead.
    """

    name: str
    state: State
    before: str = ""
    after: str = ""
    organisation: str = ""
    side: Side = Side.OTHER
    gender: Gender = Gender.UNKNOWN
    voting: bool = True
    substitute: str = ""
    email: str = ""
    phone: str = ""

    @property
    def titled(self) -> str:
        """The name as documents print it: Bc. Soňa Hladká, DiS."""
        return titled(self.name, self.before, self.after)


@dataclass(frozen=True, slots=True)
class Vote:
    """The result of a vote in people, or a consensus without counting. `per_rollam`: held out of the meeting."""

    yes: int = 0
    no: int = 0
    abstained: int = 0
    consensus: bool = False
    secret: bool = False
    per_rollam: bool = False

    @property
    def cast(self) -> int:
        """How many people voted."""
        return self.yes + self.no + self.abstained


@dataclass(frozen=True, slots=True)
class Resolution:
    """What was decided: `verb` and `text` ("approves" "the charter"). `number` is its order in the meeting, from 1.

    subject: who decides, "" for the group. addressee: to whom it is recommended, given or entrusted.
    """

    number: int
    verb: Verb
    text: str
    subject: str = ""
    addressee: str = ""
    due: date | None = None
    vote: Vote | None = None


@dataclass(frozen=True, slots=True)
class Task:
    """Who does what by when. `due` is a wall date, `due_words` stands for it where no date was said.

    number: its order in the minutes, from 1. done: what a check of older tasks found, None for a new one.
    """

    number: int
    what: str
    owners: tuple[str, ...] = ()
    due: date | None = None
    due_words: str = ""
    done: bool | None = None


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph with what it introduces: a list, or rows of a schedule (when, what)."""

    text: str = ""
    items: tuple[str, ...] = ()
    rows: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A remark or a proposal; by: who made it; owner: who will see to it; outcome: what became of it."""

    text: str
    by: str = ""
    owner: str = ""
    outcome: str = ""


@dataclass(frozen=True, slots=True)
class Invitation:
    """An event to which somebody invited the others. `when` and `place` as they were said."""

    event: str
    by: str = ""
    when: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True)
class Point:
    """A point of the programme and what came of it; `minutes` is its planned length."""

    number: int
    title: str
    presenter: str = ""
    minutes: int | None = None
    outcome: str = ""
    passages: tuple[Passage, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()
    resolutions: tuple[Resolution, ...] = ()
    tasks: tuple[Task, ...] = ()
    invitations: tuple[Invitation, ...] = ()


@dataclass(frozen=True, slots=True)
class NextMeeting:
    """When the group meets again: a wall time, or only words ("on a day to be agreed")."""

    start: datetime | None = None
    words: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A paper that belongs to the minutes; `point` is the number of the point it was sent to."""

    name: str
    point: int | None = None


@dataclass(frozen=True, slots=True)
class Signature:
    """Who wrote or verified the minutes, and on which day."""

    name: str
    before: str = ""
    after: str = ""
    organisation: str = ""
    gender: Gender = Gender.UNKNOWN
    on: date | None = None

    @property
    def titled(self) -> str:
        """The name as documents print it."""
        return titled(self.name, self.before, self.after)


@dataclass(frozen=True, slots=True)
class Project:
    """The project that pays for the meeting: its registration number, and the activities that it fulfils."""

    name: str
    registration: str = ""
    activities: tuple[str, ...] = ()
    publicity: str = ""


@dataclass(frozen=True, slots=True)
class Minutes:
    """Minutes of a meeting. `start` and `end` are wall times in `zone`; `number` counts within `year` of the group.

    title: "" for the usual one. link: where the meeting is seen on line. version 2 and up carry a `reason`.
    """

    group: str
    start: datetime
    zone: str = "Europe/Prague"
    end: datetime | None = None
    place: str = ""
    link: str = ""
    kind: Kind = Kind.WORKING
    title: str = ""
    goal: str = ""
    number: int | None = None
    year: int | None = None
    project: Project | None = None
    attendees: tuple[Attendee, ...] = ()
    voting: int | None = None  # members of the group who may vote, present or not; None: those on the list
    points: tuple[Point, ...] = ()
    next: NextMeeting | None = None
    attachments: tuple[Attachment, ...] = ()
    author: Signature | None = None
    verifiers: tuple[Signature, ...] = ()
    version: int = 1
    reason: str = ""
    status: Status = Status.DRAFT
    language: str = "cs"
    public: bool = False

    def those(self, *states: State) -> list[Attendee]:
        """Whoever took part so, by surname."""
        found = [one for one in self.attendees if one.state in states]
        return sorted(found, key=lambda one: (surname_key(one.name) if one.name else (), one.organisation))

    @property
    def resolutions(self) -> list[Resolution]:
        """Every resolution, in the order of the programme."""
        return [one for point in self.points for one in point.resolutions]

    @property
    def tasks(self) -> list[Task]:
        """Every task, in the order of the programme."""
        return [one for point in self.points for one in point.tasks]

    @property
    def invitations(self) -> list[Invitation]:
        """Every invitation, in the order of the programme."""
        return [one for point in self.points for one in point.invitations]


def titled(name: str, before: str = "", after: str = "") -> str:
    """A name with its degrees; "" stays "" whatever the degrees."""
    if not name:
        return ""
    return f"{before} {name}".strip() + (f", {after}" if after else "")


def mark(minutes: Minutes, resolution: Resolution) -> str:
    """The number of a resolution as it is quoted, "1/2/2020": of the meeting, of the year; as far as they are known."""
    parts = (resolution.number, minutes.number, minutes.year or minutes.start.year)
    return "/".join(str(one) for one in parts if one is not None)


# --- totals


@dataclass(frozen=True, slots=True)
class Totals:
    """People by how they took part; a substitute counts as present, in the stead of one who is not."""

    present: int
    excused: int
    absent: int
    guests: int
    organisations: int
    sides: tuple[tuple[Side, int], ...]

    @property
    def there(self) -> int:
        """How many people were in the room."""
        return self.present + self.guests


HERE = (State.PRESENT, State.SUBSTITUTED)


def totals(minutes: Minutes) -> Totals:
    """The counts of the list of attendance; organisations are those of whoever was in the room."""
    here, guests = minutes.those(*HERE), minutes.those(State.GUEST)
    sides = [one.side for one in here]
    return Totals(
        len(here), len(minutes.those(State.EXCUSED)), len(minutes.those(State.ABSENT)), len(guests),
        len({one.organisation for one in (*here, *guests) if one.organisation}),
        tuple((side, sides.count(side)) for side in Side if side in sides),
    )  # fmt: skip


def may_vote(minutes: Minutes) -> int:
    """How many of those present may vote; guests never."""
    return len([one for one in minutes.those(*HERE) if one.voting])


def able_to_decide(minutes: Minutes) -> bool:
    """Whether more than half of the voting members were there."""
    members = [one for one in minutes.attendees if one.voting and one.state is not State.GUEST]
    return 2 * may_vote(minutes) > (len(members) if minutes.voting is None else minutes.voting)


# --- order


def numbered(points: Sequence[Point]) -> tuple[Point, ...]:
    """The points from 1, and the resolutions and tasks in them from 1 through the whole minutes."""
    resolution, task, found = 0, 0, []
    for at, point in enumerate(points, 1):
        decided = tuple(replace(one, number=resolution + nth) for nth, one in enumerate(point.resolutions, 1))
        set_ = tuple(replace(one, number=task + nth) for nth, one in enumerate(point.tasks, 1))
        resolution, task = resolution + len(decided), task + len(set_)
        found.append(replace(point, number=at, resolutions=decided, tasks=set_))
    return tuple(found)
