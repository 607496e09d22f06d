"""What is understood of a document of minutes, and of every part of it where it stands and how sure it is."""

import datetime
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

from domain.language.minutes.entries import Attendee
from domain.language.minutes.when import Moment
from domain.language.tasks.tasks import TaskReading

Value = TypeVar("Value")


class Sure(StrEnum):
    """How sure a reading is: it stands after its label; only its place and shape tell; something contradicts it."""

    SURE = "sure"
    LIKELY = "likely"
    UNSURE = "unsure"


class Kind(StrEnum):
    """What kind of meeting minutes are of."""

    STEERING_GROUP = "steering_group"
    WORKING_GROUP = "working_group"
    CROSS_GROUP = "cross_group"
    WORKSHOP = "workshop"
    FOCUS_GROUP = "focus_group"
    CASE_CONFERENCE = "case_conference"
    PUBLIC_MEETING = "public_meeting"
    PROJECT_TEAM = "project_team"
    COMMISSION = "commission"
    MEETING = "meeting"


@dataclass(frozen=True, slots=True)
class Found(Generic[Value]):
    """A value and where it was found: characters start..end of the text, on line `line` (from 1).

    doubt: what speaks against it, "" for nothing: "weekday" (another weekday is written), "ambiguous" (day and month),
    "before" (the next meeting before this one), "twice" (its number stands twice), "unknown" (no label, no known name).
    """

    value: Value
    start: int
    end: int
    line: int
    sure: Sure = Sure.SURE
    doubt: str = ""


People = tuple[Found[Attendee], ...]


@dataclass(frozen=True, slots=True)
class MinutesReading:
    """Minutes as read; None and () for what they do not say.

    next_meeting: its day may be a month ("v listopadu"). attachments: how many, 0 where they say that there are none.
    """

    title: Found[str] | None = None
    number: Found[str] | None = None
    kind: Found[Kind] | None = None
    group: Found[str] | None = None
    date: Found[datetime.date] | None = None
    start: Found[datetime.time] | None = None
    end: Found[datetime.time] | None = None
    place: Found[str] | None = None
    present: People = ()
    present_note: Found[str] | None = None
    excused: People = ()
    unexcused: People = ()
    guests: People = ()
    agenda: tuple[Found[str], ...] = ()
    decisions: tuple[Found[str], ...] = ()
    tasks: tuple[Found[TaskReading], ...] = ()
    next_meeting: Found[Moment] | None = None
    author: Found[Attendee] | None = None
    verifiers: People = ()
    signed_on: Found[datetime.date] | None = None
    attachments: Found[int] | None = None
