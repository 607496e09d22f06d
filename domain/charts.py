"""What two charts show: which organisations come to meetings, and who has how many tasks."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from domain.attendance import HERE, Entry, Presence
from domain.language import collate
from domain.tasks import State, Task, overdue

MEETINGS = 12  # the newest ones of a chart
ROWS = 40


@dataclass(frozen=True, slots=True)
class Came:
    """An organisation: at each meeting present, excused, absent, or None where nobody of it was expected."""

    name: str
    cells: tuple[Presence | None, ...]

    @property
    def share(self) -> int:
        """Per cent of the meetings it was expected at, at which somebody of it was."""
        expected = [one for one in self.cells if one is not None]
        return round(100 * expected.count(Presence.PRESENT) / len(expected)) if expected else 0


def came(sheets: Sequence[Iterable[Entry]], homes: Mapping[int, str]) -> list[Came]:
    """The organisations in Czech order; `homes`: of people by their ids, "" for none, who are left out."""
    seen = [_by_home(sheet, homes) for sheet in sheets]
    names = sorted({name for one in seen for name in one}, key=collate)[:ROWS]
    return [Came(name, tuple(one.get(name) for one in seen)) for name in names]


def _by_home(sheet: Iterable[Entry], homes: Mapping[int, str]) -> dict[str, Presence]:
    """How each organisation took part: one of its people is enough, and an excuse is better than none."""
    found: dict[str, Presence] = {}
    for one in sheet:
        home = homes.get(one.person, "")
        took = Presence.PRESENT if one.presence in HERE else one.presence
        if home and took is not Presence.OPEN:
            found[home] = min(found.get(home, took), took, key=list(Presence).index)
    return found


@dataclass(frozen=True, slots=True)
class Owes:
    """Somebody's tasks: those that wait, and how many of them are overdue."""

    name: str
    waiting: int
    late: int


def owes(tasks: Iterable[Task], today: date) -> list[Owes]:
    """Whoever has something to do, most of it first; each owner of a task counts it as theirs."""
    waiting: dict[str, int] = {}
    late: dict[str, int] = {}
    for task in tasks:
        for owner in task.present:
            if owner.state is State.OPEN:
                waiting[owner.name] = waiting.get(owner.name, 0) + 1
                late[owner.name] = late.get(owner.name, 0) + overdue(task, today)
    names = sorted(waiting, key=lambda name: (-waiting[name], collate(name)))[:ROWS]
    return [Owes(name, waiting[name], late[name]) for name in names]
