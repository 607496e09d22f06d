"""Cards that come of their own accord: to each person once, when they are awake."""

from collections.abc import Iterable
from datetime import datetime

from domain.groups import Person
from domain.reminders import hours_for
from handlers.kit.desk import Desk
from handlers.kit.view import own_view
from storage import groups, outbox
from storage.db import Connection


def awake_at(db: Connection, person: Person, group: int, at: datetime) -> datetime:
    """The first instant from `at` on when the person may be written to about something of the group."""
    zone = groups.ways_of_community(db, person.community)[1]
    return hours_for(person, zone, groups.group_by_id(db, group)).later(at)


def put_to_each(
    desk: Desk, people: Iterable[Person], group: int, card: tuple[str, int], since: datetime | None = None
) -> datetime | None:
    """Each gets the card, a kind and its subject, once it is their time; whoever has it gets no second one.

    since: when it could have come, now if not given. Returns when the next of those who sleep wakes, None once all
    have it.
    """
    later = []
    for one in people:
        there = own_view(desk, one.id)
        if there is None:
            continue
        at = awake_at(desk.db, one, group, since or desk.now)
        if at > desk.now:
            later.append(at)
        elif all(copy.room != there.room.id for copy in outbox.copies(desk.db, *card)):
            there.put(*card, there.room)
    return min(later, default=None)
