"""Finding a date: slots that are proposed, how they suit people, which is best, what becomes of the answers."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from domain.errors import BadInput
from domain.hours import Hours, is_free
from domain.language import Slot, SlotsReading, Stance
from domain.meetings import USUAL_LENGTH, Meeting, instant
from domain.rsvp import Answer

MORNING, AFTERNOON = time(9), time(14)  # when groups meet of which nothing is known
NOON = time(12)
MOST = 12  # slots among which people choose
DAYS = 10  # of a stretch that are proposed; of a longer one Tuesdays and Thursdays
TITLE_LIMIT = 300
DAY = timedelta(days=1)
PATIENCE = timedelta(days=2)  # after which the silent are reminded, or half of the time that is left
LEAST = timedelta(hours=3)  # nobody is reminded closer to the first slot or sooner after the question


class Status(StrEnum):
    """The life of a search. `DRAFT` is seen by its convener only; `DROPPED` is a draft thrown away."""

    DRAFT = "draft"
    OPEN = "open"
    CHOSEN = "chosen"
    ENDED = "ended"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class Option:
    """A slot that is proposed, in wall time; `offered`: people are asked about it."""

    id: int
    start: datetime
    end: datetime | None = None
    offered: bool = True

    @property
    def until(self) -> datetime:
        """When it ends, as far as anybody knows."""
        return self.end or self.start + USUAL_LENGTH


@dataclass(frozen=True, slots=True)
class Poll:
    """A search for a date for one or more groups. meeting: the draft or meeting that came of it."""

    id: int
    community: int
    group: int
    title: str
    zone: str
    convener: int | None = None
    status: Status = Status.DRAFT
    groups: tuple[int, ...] = ()
    options: tuple[Option, ...] = ()
    meeting: int | None = None
    nudge_at: datetime | None = None

    def offered(self, now: datetime) -> list[Option]:
        """The slots of which people are asked, those ahead, soonest first."""
        return [one for one in self.options if one.offered and instant(one.start, self.zone) > now]

    def goes_on(self, now: datetime) -> bool:
        """Whether it may be answered."""
        return self.status is Status.OPEN and bool(self.offered(now))

    @property
    def over_at(self) -> datetime | None:
        """The instant at which the last slot has come; None without slots."""
        return max((instant(one.start, self.zone) for one in self.options if one.offered), default=None)


@dataclass(frozen=True, slots=True)
class Vote:
    """How a slot suits somebody."""

    option: int
    person: int
    stance: Stance
    at: datetime


# --- what is proposed


@dataclass(frozen=True, slots=True)
class Proposal:
    """A slot, and whether it is offered unless somebody says otherwise."""

    slot: Slot
    offered: bool = True


def proposed(heard: SlotsReading, usual: time | None, country: str, now: datetime) -> list[Proposal]:
    """The slots of what was said: those named, and days with their hours; only what is ahead, soonest first.

    usual: when the group meets; now: wall time. Holidays in a stretch of days are there, but nobody is asked of them.
    """
    first, second = _hours(heard.part, usual)
    found = {slot.start: Proposal(slot) for slot in heard.slots}
    stretch = _days(heard.first, heard.last, now.date()) if heard.first else []
    for day in [*heard.days, *stretch]:
        free = day not in heard.days and is_free(day, country) if country else False
        found.setdefault(at := datetime.combine(day, first), Proposal(Slot(at), not free))
        if second:
            found.setdefault(at := datetime.combine(day, second), Proposal(Slot(at), offered=False))
    ahead = [found[at] for at in sorted(found) if at > now]
    for one in [one for one in ahead if one.offered][MOST:]:
        ahead[ahead.index(one)] = replace(one, offered=False)
    return ahead[: 2 * MOST]


def _hours(part: str, usual: time | None) -> tuple[time, time | None]:
    """The hour proposed, and one in the other half of the day where that was left open."""
    if part:
        morning = part == "morning"
        fits = usual is not None and (usual < NOON) == morning
        return usual if fits and usual else MORNING if morning else AFTERNOON, None
    own = usual or AFTERNOON
    return own, AFTERNOON if own < NOON else MORNING


def _days(first: date, last: date | None, today: date) -> list[date]:
    """The working days of a stretch that are ahead; of many only Tuesdays and Thursdays."""
    last = last or first
    every = [first + at * DAY for at in range((last - first).days + 1)][:62]
    days = [day for day in every if day.weekday() < 5 and day >= today]
    return days if len(days) <= DAYS else [day for day in days if day.weekday() in (1, 3)][:DAYS]


def publishable(poll: Poll, now: datetime) -> None:
    """Refuse to ask people of nothing.

    Raises BadInput("poll-no-slot" | "poll-many", most=, got=) | BadInput("meeting-no-group").
    """
    number = len(poll.offered(now))
    if not poll.groups:
        raise BadInput("meeting-no-group")
    if not number:
        raise BadInput("poll-no-slot")
    if number > MOST:
        raise BadInput("poll-many", most=MOST, got=number)


def fits_in(poll: Poll, fresh: Sequence[Slot], now: datetime) -> None:
    """Refuse slots that are past, or more than people can look through.

    Raises BadInput("meeting-past" | "poll-many", most=, got=).
    """
    if any(instant(slot.start, poll.zone) <= now for slot in fresh):
        raise BadInput("meeting-past")
    number = len({one.start for one in poll.offered(now)} | {slot.start for slot in fresh})
    if number > MOST:
        raise BadInput("poll-many", most=MOST, got=number)


# --- answers


def still_open(poll: Poll, now: datetime, option: int | None = None) -> None:
    """Refuse an answer to what is over, or to a slot that was taken out meanwhile.

    Raises BadInput("poll-draft" | "poll-chosen" | "poll-ended" | "poll-slot-gone").
    """
    if poll.status is not Status.OPEN:
        raise BadInput("poll-ended" if poll.status is Status.DROPPED else f"poll-{poll.status}")
    if not poll.offered(now):
        raise BadInput("poll-ended")
    if option is not None and all(one.id != option for one in poll.offered(now)):
        raise BadInput("poll-slot-gone")


FOLLOWING = {None: Stance.YES, Stance.YES: Stance.NEED, Stance.NEED: Stance.NO, Stance.NO: Stance.YES}


@dataclass(frozen=True, slots=True)
class Tally:
    """How a slot suits those who answered: ids of people."""

    option: Option
    yes: tuple[int, ...] = ()
    need: tuple[int, ...] = ()
    no: tuple[int, ...] = ()

    @property
    def rank(self) -> tuple[int, int, float]:
        """Most who can come at all, then most who can easily, then the soonest."""
        return -len(self.yes) - len(self.need), -len(self.yes), self.option.start.timestamp()


def tallies(options: Sequence[Option], votes: Iterable[Vote]) -> list[Tally]:
    """The slots in their order. Whoever marked some slots and not this one cannot come to it."""
    said: dict[tuple[int, Stance], list[int]] = {}
    people: dict[int, None] = {}
    for vote in votes:
        said.setdefault((vote.option, vote.stance), []).append(vote.person)
        people[vote.person] = None
    found = []
    for one in options:
        yes, need = (tuple(said.get((one.id, stance), ())) for stance in (Stance.YES, Stance.NEED))
        found.append(Tally(one, yes, need, tuple(person for person in people if person not in {*yes, *need})))
    return found


def best(counted: Sequence[Tally]) -> Tally | None:
    """The slot that suits most; None while nobody can come to any."""
    able = [one for one in counted if one.yes or one.need]
    return min(able, key=lambda one: one.rank, default=None)


CARRIED = {Stance.YES: Answer.COMING, Stance.NEED: Answer.MAYBE, Stance.NO: Answer.EXCUSED}


def carried(option: int, votes: Iterable[Vote], invited: Iterable[int]) -> Mapping[int, Answer]:
    """What people who marked the chosen slot are taken to have said of the meeting, until they say it themselves."""
    there = set(invited)
    return {vote.person: CARRIED[vote.stance] for vote in votes if vote.option == option and vote.person in there}


# --- the clock


def nudge_at(opened: datetime, options: Sequence[Option], hours: Hours) -> datetime | None:
    """When the silent are reminded: after two days, or half-way to the first slot; None where that is too close."""
    first = min(instant(one.start, hours.zone) for one in options)
    at = hours.calm(min(opened + PATIENCE, opened + (first - opened) / 2))
    return at if opened + LEAST <= at <= first - LEAST else None


# --- what the convener should look at twice


def clashes(option: Option, zone: str, others: Sequence[Meeting]) -> list[Meeting]:
    """Meetings that go on at the same time."""
    start, end = instant(option.start, zone), instant(option.until, zone)
    return [other for other in others if other.starts_at < end and start < other.over_at]
