"""Votes: a motion put to a group, at the table or out of the meeting (per rollam), what silence means, the result."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum

from domain.errors import BadInput
from domain.hours import Hours
from domain.meetings import instant

LIMIT = 1000  # characters of a motion
EVENING = time(20)  # when a day that was named without an hour ends
LEAST = timedelta(hours=1)  # between opening and the end of a vote out of the meeting
MOST = timedelta(days=60)
BEFORE = timedelta(days=1)  # so long before the end the silent are reminded, or at half of a shorter window


class Status(StrEnum):
    """The life of a motion. `DRAFT` is seen by whoever puts it only; `DROPPED` is a draft thrown away."""

    DRAFT = "draft"
    OPEN = "open"
    CLOSED = "closed"
    DROPPED = "dropped"


class Choice(StrEnum):
    """What a member may say."""

    YES = "yes"
    NO = "no"
    ABSTAIN = "abstain"


class Silence(StrEnum):
    """What it means out of a meeting when somebody says nothing; each body has it in its own rules."""

    ABSTAIN = "abstain"
    AGAINST = "against"
    IGNORED = "ignored"


@dataclass(frozen=True, slots=True)
class Result:
    """Votes in people. silent: members who said nothing. carried: whether the motion was adopted."""

    yes: int
    no: int
    abstained: int
    silent: int
    carried: bool


@dataclass(frozen=True, slots=True)
class Motion:
    """A motion of a group. until: the wall time at which a vote out of the meeting ends; None for one at the table.

    opened: since when it may be voted on; members who came later may not. meeting: in whose minutes it stands.
    """

    id: int
    community: int
    group: int
    text: str
    zone: str
    opener: int | None = None
    status: Status = Status.DRAFT
    silence: Silence = Silence.ABSTAIN
    until: datetime | None = None
    opened: datetime | None = None
    nudged: datetime | None = None
    result: Result | None = None
    meeting: int | None = None

    @property
    def per_rollam(self) -> bool:
        """Whether it is voted on out of a meeting."""
        return self.until is not None

    @property
    def ends_at(self) -> datetime | None:
        """The instant at which a vote out of the meeting ends."""
        return instant(self.until, self.zone) if self.until else None

    def goes_on(self, now: datetime) -> bool:
        """Whether it may be voted on."""
        return self.status is Status.OPEN and (self.ends_at is None or now < self.ends_at)


def still_open(motion: Motion, now: datetime) -> None:
    """Refuse a vote that comes too late or too early.

    Raises BadInput("motion-closed" | "motion-changed").
    """
    if motion.status is Status.DRAFT:
        raise BadInput("motion-changed")
    if not motion.goes_on(now):
        raise BadInput("motion-closed")


def window(until: datetime, zone: str, now: datetime) -> datetime:
    """The wall time at which the vote may end.

    Raises BadInput("motion-soon") and BadInput("motion-far", days=…).
    """
    ends = instant(until, zone)
    if ends < now + LEAST:
        raise BadInput("motion-soon")
    if ends > now + MOST:
        raise BadInput("motion-far", days=MOST.days)
    return until


def nudge_at(motion: Motion, hours: Hours) -> datetime | None:
    """When the silent are reminded: a day before the end, in a shorter window at its half; never at night."""
    if motion.ends_at is None or motion.opened is None:
        return None
    due = max(motion.ends_at - BEFORE, motion.opened + (motion.ends_at - motion.opened) / 2)
    decent = hours.later(due)
    return decent if decent < motion.ends_at else None


def result(motion: Motion, choices: Iterable[Choice], members: int) -> Result:
    """What came of it among so many members who may vote.

    At the table more yes than all the other votes carry it. Out of the meeting more than half of those counted must
    say yes: all members, whose silence is an abstention or a no; or those who voted, if they are more than half.
    """
    said = Counter(choices)
    yes, no, abstained = said[Choice.YES], said[Choice.NO], said[Choice.ABSTAIN]
    cast = yes + no + abstained
    silent = max(0, members - cast)
    if not motion.per_rollam:
        return Result(yes, no, abstained, silent, 2 * yes > cast)
    if motion.silence is Silence.IGNORED:
        return Result(yes, no, abstained, silent, 2 * yes > cast and 2 * cast > members)
    counted = (no + silent, abstained) if motion.silence is Silence.AGAINST else (no, abstained + silent)
    return Result(yes, *counted, silent, 2 * yes > members)
