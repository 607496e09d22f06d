"""Members' own events to which they invite the group: told under the last item of its next agenda."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from domain.errors import BadInput
from domain.language import When, clean

TEXT_LIMIT = 200
MOST = 20  # invitations of one group that are still ahead
FAR = timedelta(days=400)


@dataclass(frozen=True, slots=True)
class Occasion:
    """An event of a member's: what it is, on which day of the group's zone and at what hour ("" for none)."""

    id: int
    group: int
    inviter: int
    text: str
    day: date
    clock: str = ""

    @property
    def start(self) -> date:
        """The day, with its hour where there is one."""
        if not self.clock:
            return self.day
        return datetime.combine(self.day, time.fromisoformat(self.clock))


def fitting(group: int, inviter: int, text: str, when: When, today: date, known: int) -> Occasion:
    """The invitation as it may be kept.

    Raises BadInput("occasions-past" | "occasions-far" | "occasions-many" | "text-too-long").
    """
    day = when.start.date() if isinstance(when.start, datetime) else when.start
    if day < today:
        raise BadInput("occasions-past")
    if day > today + FAR:
        raise BadInput("occasions-far")
    if known >= MOST:
        raise BadInput("occasions-many", limit=MOST)
    clock = f"{when.start:%H:%M}" if isinstance(when.start, datetime) else ""
    return Occasion(0, group, inviter, clean(text, TEXT_LIMIT), day, clock)
