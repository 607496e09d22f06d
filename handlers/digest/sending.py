"""Every Monday morning: to the rooms of the groups that want it, and to people alone."""

from datetime import datetime

from domain import digest as rules
from domain.hours import Hours
from domain.reminders import hours_for, hours_of
from handlers.digest.drawing import of_group, of_person
from handlers.digest.wanting import digest
from handlers.kit.desk import Desk
from handlers.kit.view import own_view, view_of
from storage import absence, groups, rooms
from storage import digest as store
from storage.db import Connection
from storage.digest import Wanted

BATCH = 20  # digests in one transaction


@digest.tick()
def send(desk: Desk) -> datetime | None:
    """What is due is said, or not where there is nothing; the next one is a week later."""
    for one in store.due(desk.db, desk.now, BATCH):
        hours = hours_of_digest(desk.db, one)
        if not rules.is_late(one.next_at, desk.now):
            _to_group(desk, one.group) if one.group is not None else _to_person(desk, one.person or 0)
        store.put_off(desk.db, one.id, rules.next_at(desk.now, hours))
    return store.next_due(desk.db)


def hours_of_digest(db: Connection, one: Wanted) -> Hours:
    """On whose clock it comes."""
    if one.group is not None:
        return hours_of(groups.group_by_id(db, one.group))
    person = groups.person_by_id(db, one.person or 0)
    return hours_for(person, groups.ways_of_community(db, person.community)[1], None)


def _to_group(desk: Desk, group: int) -> None:
    for room in rooms.rooms_of_group(desk.db, group):
        view = view_of(desk, room)
        if card := of_group(view, group):
            view.post(room, card, urgent=False)


def _to_person(desk: Desk, person: int) -> None:
    """Nothing to somebody who is away."""
    view = own_view(desk, person)
    away = absence.of(desk.db, person, view.today) if view else None
    if view and not (away and away.holds(view.today)) and (card := of_person(view, person)):
        view.post(view.room, card, urgent=False)
