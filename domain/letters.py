"""Letters by e-mail to people of the roster who have no chat with the bot: what they are owed about a meeting."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from domain.meetings import Meeting, Status

SETTLES = timedelta(minutes=10)  # after a change of the meeting: so long it may still be taken back
TRIES = (timedelta(minutes=1), timedelta(minutes=5), timedelta(minutes=30), timedelta(hours=2))  # then every few hours
OFTEN = timedelta(hours=6)
PATIENCE = timedelta(days=2)  # for which a mail server may be away
UNSURE = timedelta(minutes=10)  # after which a sending that never ended is given up: it may have arrived


class Kind(StrEnum):
    """What a letter is to whoever gets it."""

    INVITATION = "invitation"
    CHANGE = "change"
    CANCELLATION = "cancellation"


@dataclass(frozen=True, slots=True)
class Owed:
    """One person's letters about one meeting.

    told: the meeting's wording when they last were told of it, "" for never. since: when they were owed the next one.
    """

    id: int
    meeting: int
    person: int
    told: str
    tries: int
    since: datetime


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter ready for a mail server; `calendar` is an .ics, or nothing. key: the same letter has it for ever."""

    key: str
    to: str
    subject: str
    text: str
    calendar: bytes = b""


def wording(meeting: Meeting) -> str:
    """What somebody who comes has to know, as one value that changes with it."""
    end = meeting.end.isoformat(timespec="minutes") if meeting.end else ""
    parts = (meeting.status.value, meeting.start.isoformat(timespec="minutes"), end, meeting.place, meeting.title)
    return "\n".join(parts)


def due(meeting: Meeting, told: str, now: datetime) -> Kind | None:
    """The letter that is due about the meeting as it is now; None where nothing is new, or it is too late."""
    if now >= meeting.starts_at or wording(meeting) == told:
        return None
    if meeting.status is Status.CALLED:
        return Kind.CHANGE if told else Kind.INVITATION
    return Kind.CANCELLATION if meeting.status is Status.CANCELLED and told else None


def again(tries: int) -> timedelta:
    """How long to wait after so many tries that failed for a while."""
    return TRIES[tries - 1] if tries <= len(TRIES) else OFTEN
