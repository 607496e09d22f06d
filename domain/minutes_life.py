"""The life of minutes: a draft, comments for some days, the verifier's word, published; corrected by a new version."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.errors import BadInput
from domain.meetings import Meeting
from domain.minutes import Status

TERMS = (0, 3, 5, 7, 14)  # days for which a draft may take comments
AUTHOR_AFTER = timedelta(days=2)  # minutes not published by then: their author is reminded
COORDINATOR_AFTER = timedelta(days=7)  # and then the coordinators
COMMENT_LIMIT = 1000  # characters
REASON_LIMIT = 300
COMMENTS = 200  # on one draft


@dataclass(frozen=True, slots=True)
class Life:
    """Where the minutes of a meeting are in their life.

    until: when the time for comments is over. verifier: who has to vouch for them, if anybody; verified: since when
    they do. version counts from 1; from 2 on there is a `reason`.
    """

    meeting: int
    status: Status
    author: int | None = None
    verifier: int | None = None
    version: int = 1
    reason: str = ""
    until: datetime | None = None
    verified: datetime | None = None
    published: datetime | None = None
    reminded: bool = False
    warned: bool = False
    silence: bool = False


@dataclass(frozen=True, slots=True)
class Comment:
    """What somebody says to a draft; `settled`: its author has dealt with it."""

    id: int
    meeting: int
    person: int
    text: str
    settled: bool = False


def open_to_change(life: Life) -> None:
    """Refuse to change what everybody has read as final.

    Raises BadInput("minutes-locked").
    """
    if life.status is Status.PUBLISHED:
        raise BadInput("minutes-locked")


def may_publish(life: Life, days: int, now: datetime) -> None:
    """Refuse to publish what still has to wait; days: how long the group's drafts take comments.

    A correction is not commented on anew, but somebody has to vouch for it again.

    Raises BadInput("minutes-locked" | "minutes-comments-first" | "minutes-comments-until" | "minutes-verify-first").
    """
    open_to_change(life)
    if life.version == 1 and days:
        if life.until is None:
            raise BadInput("minutes-comments-first", days=days)
        if now < life.until:
            raise BadInput("minutes-comments-until")
    if life.verifier is not None and life.verified is None:
        raise BadInput("minutes-verify-first")


def takes_comments(life: Life, now: datetime) -> bool:
    """Whether somebody may still say what they think of the draft."""
    return life.status in (Status.COMMENTS, Status.VERIFIED) and life.until is not None and now < life.until


def consented(life: Life, now: datetime) -> bool:
    """Whether the time for comments is over: whoever was silent agrees."""
    return life.until is not None and now >= life.until


def days_since(meeting: Meeting, now: datetime) -> int:
    """Whole days since the meeting was over."""
    return max(0, (now - meeting.over_at).days)


def due(life: Life, meeting: Meeting, now: datetime) -> tuple[bool, bool]:
    """Whether the author should be reminded, and the coordinators, because nothing is published yet."""
    late = life.status is not Status.PUBLISHED and life.version == 1
    since = now - meeting.over_at
    author = late and not life.reminded and since >= AUTHOR_AFTER
    return author, late and not life.warned and since >= COORDINATOR_AFTER
