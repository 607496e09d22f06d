"""Tasks: who promised what by when, and when it counts as done."""

from calendar import monthrange
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from domain.errors import BadInput
from domain.groups import Role
from domain.language import Every, When
from domain.meetings import Meeting

TEXT_LIMIT = 1000
NAME_LIMIT = 200
OWNERS_LIMIT = 20
WEEK = timedelta(days=7)
FRIDAY = 4
# Minutes that set tasks are written within a week (Liberec: held 17. 10., signed 23. 10. 2017).
WRITTEN_UP = timedelta(days=7)
OFFERED = timedelta(days=3)  # an offer that nobody took by then is forgotten


class State(StrEnum):
    """What one owner has done with it.

    `HANDED`: somebody else owns it now in their stead. `ASKED`: whoever gave it may not lay it on them, and they
    have not taken it on yet; `REFUSED`: and they will not.
    """

    OPEN = "open"
    DONE = "done"
    HANDED = "handed"
    ASKED = "asked"
    REFUSED = "refused"


GONE = (State.HANDED, State.REFUSED)  # it is not theirs any more, or never was


class Status(StrEnum):
    """The life of a task. `OFFERED` merely sounded like one and waits for a word of whoever runs the group."""

    OFFERED = "offered"
    OPEN = "open"
    DONE = "done"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Owner:
    """Who answers for a task: a person of the roster, or (`person` None) a guest, role or organisation by its name.

    post, role: the role by which they answer, and its name; whoever holds it next takes the share over. after: the
    share that was handed to them, which stays with its owner until they take it on.
    """

    id: int
    person: int | None
    name: str
    state: State = State.OPEN
    post: int | None = None
    role: str = ""
    after: int | None = None


@dataclass(frozen=True, slots=True)
class Task:
    """A task of a group. `due` is a wall date of the group's zone, None until the next meeting is called.

    owners: as first named; meeting, item: where it was set, if at a meeting; given_by: the person who set it; until:
    the meeting by which it is promised, with whose day its `due` moves; every: the rhythm in which it comes again, as
    `written_rhythm` has it, "" for once.
    """

    id: int
    community: int
    group: int
    text: str
    due: date | None = None
    owners: tuple[Owner, ...] = ()
    state: Status = Status.OPEN
    meeting: int | None = None
    item: int | None = None
    given_by: int | None = None
    created: datetime | None = None
    until: int | None = None
    every: str = ""

    @property
    def present(self) -> list[Owner]:
        """The owners who have neither handed it over nor refused it."""
        return [owner for owner in self.owners if owner.state not in GONE]

    @property
    def proposed(self) -> bool:
        """Whether nobody has taken it on yet of those who were asked to."""
        return bool(self.present) and all(owner.state is State.ASKED for owner in self.present)

    def owner(self, owner_id: int) -> Owner | None:
        """The owner with this id, if it is one of the task's."""
        return next((owner for owner in self.owners if owner.id == owner_id), None)

    def owned_by(self, person: int | None) -> Owner | None:
        """The person's own share in it, unless they have none or have handed it over."""
        return next((owner for owner in self.present if person is not None and owner.person == person), None)


def still(task: Task) -> Task:
    """The task, while something may be done with it.

    Raises BadInput("tasks-closed" | "tasks-cancelled").
    """
    if task.state is Status.DONE:
        raise BadInput("tasks-closed")
    if task.state is not Status.OPEN:
        raise BadInput("tasks-cancelled")
    return task


def overdue(task: Task, today: date) -> bool:
    """Whether it should have been done already; its own day still counts as in time."""
    promised = task.state is Status.OPEN and not task.proposed
    return promised and task.due is not None and task.due < today


def begins(giver: Role | None, owner: Role | None) -> State:
    """How somebody else's share begins, by the roles of both in the group; None for somebody who is not in it.

    Whoever runs the group or writes its minutes lays a task on anybody, a member on other members; the rest are asked.
    """
    if giver is not None and giver.may(Role.MINUTES):
        return State.OPEN
    return State.OPEN if owner in (Role.MEMBER, Role.MINUTES) else State.ASKED


def handed(giver: Role | None) -> State:
    """How a share begins that is handed over: whoever runs the group lays it on somebody, all others ask first."""
    return State.OPEN if giver is not None and giver.may(Role.MINUTES) else State.ASKED


def in_order(tasks: Iterable[Task]) -> list[Task]:
    """The longest overdue and the soonest due first; those without a date last, the older first."""
    return sorted(tasks, key=lambda task: (task.due is None, task.due or date.max, task.id))


def all_done(owners: Sequence[Owner], *, lead: bool = False) -> bool:
    """Whether everybody who answers for it has done their part; with `lead` whoever leads it, who was named first.

    A task of nobody is never done by itself.
    """
    present = [owner for owner in owners if owner.state not in GONE]
    first = leader(owners)
    if lead and first is not None:
        return first.state is State.DONE
    return bool(present) and all(owner.state is State.DONE for owner in present)


def leader(owners: Sequence[Owner]) -> Owner | None:
    """Whoever was named first, or took it over from them; None where that one is gone."""
    first = owners[0] if owners else None
    while first is not None and first.state is State.HANDED:
        first = next((one for one in owners if one.after == first.id), None)
    return first if first is not None and first.state not in GONE else None


def postponed(due: date, today: date) -> date:
    """A week more: from the day it was due, or from today where that has passed."""
    return max(due, today) + WEEK


def next_of(meetings: Sequence[Meeting], now: datetime) -> Meeting | None:
    """The next meeting to come: one that has begun is not meant by it. meetings: soonest first."""
    return next((one for one in meetings if one.starts_at > now), None)


def due_of(when: When) -> date:
    """The last day on which it is in time: "do konce týdne", "v listopadu" mean their last day."""
    last = when.end or when.start
    return last.date() if isinstance(last, datetime) else last


@dataclass(frozen=True, slots=True)
class Count:
    """How many open tasks somebody has, and how many of them are late."""

    open: int = 0
    late: int = 0


def counted(tasks: Iterable[Task], today: date, by: Callable[[Owner], str]) -> dict[str, Count]:
    """Open tasks by whose they are: a task of two people of one organisation is one of the organisation's."""
    found: dict[str, Count] = {}
    for task in tasks:
        waiting = [owner for owner in task.present if owner.state is State.OPEN]
        for name in dict.fromkeys(by(owner) for owner in waiting):
            before = found.get(name, Count())
            found[name] = Count(before.open + 1, before.late + overdue(task, today))
    return found


# --- tasks that come again


def written_rhythm(every: Every, due: date) -> str:
    """The rhythm as it is kept: unit, number, and the day of the month to which it holds."""
    return f"{every.unit}:{every.number}:{due.day}"


def rhythm(written: str) -> Every:
    """The rhythm that was kept."""
    unit, number, _ = written.split(":")
    return Every(unit, int(number))


def first_due(every: Every, today: date) -> date:
    """The first day of a rhythm that names no date: the weekday, the end of this week's work or of this month."""
    if every.unit == "week":
        ahead = ((FRIDAY if every.weekday is None else every.weekday) - today.weekday()) % 7
        return today + timedelta(days=ahead or 7)
    return _in_month(today, 0, 31)


def next_due(task: Task, today: date) -> date:
    """The first day of the task's rhythm after its own and after today."""
    assert task.due
    every, anchor = rhythm(task.every), int(task.every.rpartition(":")[2])
    times, due = 0, task.due
    while due <= max(task.due, today):
        times += every.number
        due = task.due + times * WEEK if every.unit == "week" else _in_month(task.due, times, anchor)
    return due


def _in_month(day: date, months: int, anchor: int) -> date:
    """The day so many months later: its number in the month, or the last one where the month is shorter."""
    count = day.year * 12 + day.month - 1 + months
    year, month = divmod(count, 12)
    return date(year, month + 1, min(anchor, monthrange(year, month + 1)[1]))
