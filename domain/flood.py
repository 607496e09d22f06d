"""How much one person, one chat and one community may ask of the bot, so that nobody drowns the others."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from domain.errors import BadInput

MINUTE = timedelta(minutes=1)
PER_MINUTE = (10, 20, 60)  # what a community may choose from
TOPICS = (3, 5, 20)
TASKS = (5, 10, 50)
SAID_AGAIN = timedelta(minutes=10)  # after which somebody who is still too fast hears so again


class Who(StrEnum):
    """Whose messages are counted together."""

    PERSON = "person"
    CHAT = "chat"
    COMMUNITY = "community"


MANY = {Who.PERSON: 1, Who.CHAT: 6, Who.COMMUNITY: 30}  # people at once for whom there is room


class Daily(StrEnum):
    """What is counted by days."""

    TOPICS = "topics"
    TASKS = "tasks"


@dataclass(frozen=True, slots=True)
class Limits:
    """A community's limits: messages of one person a minute, their new topics and their tasks for others a day.

    They hold for plain members; whoever runs a group or writes its minutes writes as much as they need.
    """

    per_minute: int = 20
    topics: int = 5
    tasks: int = 10

    @classmethod
    def read(cls, stored: dict[str, object] | None) -> "Limits":
        """Limits from their stored form; unknown names are left out, missing ones take the default."""
        known = {name: value for name, value in (stored or {}).items() if name in cls.__dataclass_fields__}
        return cls(**known)  # type: ignore[arg-type]

    def daily(self, kind: Daily) -> int:
        """How many of the kind a member may give a day."""
        return self.topics if kind is Daily.TOPICS else self.tasks

    def chosen(self, name: str, value: int) -> "Limits":
        """The limits with one changed.

        Raises BadInput("button-foreign") for what cannot be chosen.
        """
        if value not in {"per_minute": PER_MINUTE, "topics": TOPICS, "tasks": TASKS}.get(name, ()):
            raise BadInput("button-foreign")
        return replace(self, **{name: value})


@dataclass(frozen=True, slots=True)
class Bucket:
    """How many messages were taken lately: `used` of them had not yet run out at the instant `at`."""

    used: float
    at: datetime

    def used_at(self, now: datetime, size: int) -> float:
        """What is still used at a later instant; a whole bucket of `size` runs out in a minute."""
        return max(0.0, self.used - max(0.0, (now - self.at) / MINUTE) * size)


def full(bucket: Bucket | None, now: datetime, size: int) -> bool:
    """Whether there is no room for one more message in a bucket of this size."""
    return bucket is not None and bucket.used_at(now, size) > size - 1


def poured(bucket: Bucket | None, now: datetime, size: int) -> Bucket:
    """The bucket with one more message in it."""
    if bucket is None:
        return Bucket(1.0, now)
    return Bucket(bucket.used_at(now, size) + 1.0, max(now, bucket.at))
