"""A room with so many seats: who has one, who waits, and who gets one when somebody excuses themselves."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from domain.errors import BadInput

MOST = 10_000  # seats


@dataclass(frozen=True, slots=True)
class Seating:
    """Who has a seat and who waits for one, each in the order in which they came to want it; guests sit as well."""

    seated: tuple[int, ...] = ()
    waiting: tuple[int, ...] = ()
    guests: int = 0

    def place(self, person: int) -> int:
        """The person's place among those who wait, from 1; 0 for anybody else."""
        return self.waiting.index(person) + 1 if person in self.waiting else 0


NOBODY = Seating()


def seat(queue: Sequence[int], capacity: int | None, guests: int) -> Seating:
    """The first of the queue sit down, beside the guests. capacity None: nobody counts the seats."""
    free = len(queue) if capacity is None else max(0, capacity - guests)
    return Seating(tuple(queue[:free]), tuple(queue[free:]), guests)


def checked(capacity: int) -> int:
    """A number of seats that can be.

    Raises BadInput("capacity-zero" | "capacity-large", most=).
    """
    if capacity < 1:
        raise BadInput("capacity-zero")
    if capacity > MOST:
        raise BadInput("capacity-large", most=MOST)
    return capacity


def queue(places: Mapping[int, int], coming: Sequence[int]) -> tuple[int, ...]:
    """Who wants a seat in their order: whoever had a place keeps it, the others follow in the order they said so.

    places: of each person their place; coming: people who come, who said so first first.
    """
    known = sorted((person for person in coming if person in places), key=lambda person: places[person])
    return (*known, *(person for person in coming if person not in places))


def taken_away(before: Seating, after: Seating) -> tuple[int, ...]:
    """Those who had a seat, still want it, and have none any more."""
    return tuple(person for person in before.seated if person in after.waiting)


def promoted(before: Seating, after: Seating) -> tuple[int, ...]:
    """Those who waited and have a seat now."""
    return tuple(person for person in before.waiting if person in after.seated)


def fits_guests(before: Seating, after: Seating, capacity: int) -> None:
    """Refuse guests for whom somebody would have to stand up.

    Raises BadInput("capacity-no-seat").
    """
    if taken_away(before, after) or after.guests > capacity:
        raise BadInput("capacity-no-seat")
