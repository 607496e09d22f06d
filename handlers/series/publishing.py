"""The card of each meeting comes by itself, so many days before it."""

from dataclasses import replace
from datetime import datetime, timedelta

from domain import series as rules
from domain.meetings import Meeting
from domain.rooms import Room
from domain.series import Occurrence, Series
from handlers.kit.desk import Desk
from handlers.kit.view import View, own_view, view_of
from handlers.series.capability import DESK, hours, series
from storage import groups, meetings, outbox, rooms
from storage import series as store

AGAIN = timedelta(days=1)  # after which a group without any chat is looked at once more


@series.tick()
def tick(desk: Desk) -> datetime | None:
    """Publish what is due; when the next card is."""
    for one in store.due(desk.db, desk.now):
        publish_due(desk, store.find(desk.db, one.id, hold=True) or one)
    return store.next_at(desk.db)


def publish_due(desk: Desk, one: Series) -> None:
    """Publish every card of the series that is due, and note when the next one is."""
    for occurrence in rules.coming(one, store.known(desk.db, one.id), desk.now):
        waits = not occurrence.skipped and occurrence.meeting is None
        if waits and rules.due(one, occurrence, hours(desk.db, one)) <= desk.now:
            publish(desk, one, occurrence)
    then = rules.next_due(one, store.known(desk.db, one.id), hours(desk.db, one), desk.now)
    later = then if then is None or then > desk.now else desk.now + AGAIN
    store.change(desk.db, one.id, next_at=later)
    outbox.show(desk.db, (DESK,), one.id, desk.now)


def publish(desk: Desk, one: Series, occurrence: Occurrence) -> bool:
    """The meeting is called as any other: a card of its own, a number, answers. False where nobody could see it."""
    view = _somewhere(desk, one)
    if view is None:
        return False
    start, end = rules.walls(one, occurrence)
    draft = Meeting(
        0, one.community, one.group, one.title, start, one.zone, end, one.place, convener=one.convener,
        groups=one.groups, capacity=one.capacity,
    )  # fmt: skip
    made = meetings.draft(desk.db, draft, desk.now)
    meetings.call(desk.db, made.id, one.group)
    store.note(desk.db, one.id, replace(occurrence, meeting=made.id))
    for room in _chats(desk, one):
        view.put("meeting", made.id, room, pin=True)
    for person in groups.coordinators(desk.db, one.group):
        view.tell(person.id, "control", made.id)
    view.happened("meeting-called", made.id)
    return True


def _chats(desk: Desk, one: Series) -> list[Room]:
    return [room for group in one.groups for room in rooms.rooms_of_group(desk.db, group)]


def _somewhere(desk: Desk, one: Series) -> View | None:
    """The view of a chat of the series, or of somebody who runs it."""
    if chats := _chats(desk, one):
        return view_of(desk, chats[0])
    mine = (own_view(desk, person.id) for person in groups.coordinators(desk.db, one.group))
    return next((view for view in mine if view), None)
