"""Items of meetings' programmes."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, insert, select, update

from domain.agenda import Item, State, place_of
from storage.meeting_tables import agenda_item

IN_STATE = (
    select(agenda_item)
    .where(agenda_item.c.meeting == bindparam("meeting"), agenda_item.c.state == bindparam("state"))
    .order_by(agenda_item.c.position, agenda_item.c.id)
)


def _item(row: Any) -> Item:
    return Item(
        row.id, row.meeting, row.text, row.presenter, row.minutes, State(row.state), row.proposed_by, row.topic,
        row.filled_by,
    )  # fmt: skip


def programme(db: Connection, meeting: int) -> list[Item]:
    """The meeting's accepted items, in their order."""
    return _in_state(db, meeting, State.ACCEPTED)


def proposals(db: Connection, meeting: int) -> list[Item]:
    """What waits for a coordinator's word, oldest first."""
    return _in_state(db, meeting, State.PROPOSED)


def _in_state(db: Connection, meeting: int, state: State) -> list[Item]:
    return [_item(row) for row in db.execute(IN_STATE, {"meeting": meeting, "state": state})]


def find(db: Connection, item_id: int) -> Item | None:
    """The item with this id, if there is one."""
    row = db.execute(select(agenda_item).where(agenda_item.c.id == item_id)).one_or_none()
    return _item(row) if row else None


def add(
    db: Connection, meeting: int, text: str, presenter: str, minutes: int | None, proposed_by: int | None,
    topic: int | None, now: datetime, after: int | None = None,
) -> Item:  # fmt: skip
    """A new item of the programme; whoever calls says "agenda-changed" to the others.

    It stands right behind the item `after`, for people's own order holds, or before what closes the programme.
    """
    item = _insert(db, meeting, text, presenter, minutes, proposed_by, topic, State.PROPOSED, now)
    return accept(db, item, after)


def propose(
    db: Connection, meeting: int, text: str, presenter: str, minutes: int | None, proposed_by: int, now: datetime
) -> Item:
    """An item that a member wishes for and a coordinator has yet to accept."""
    return _insert(db, meeting, text, presenter, minutes, proposed_by, None, State.PROPOSED, now)


def _insert(
    db: Connection, meeting: int, text: str, presenter: str, minutes: int | None, proposed_by: int | None,
    topic: int | None, state: State, now: datetime,
) -> Item:  # fmt: skip
    row = insert(agenda_item).values(
        meeting=meeting, position=0, text=text, presenter=presenter, minutes=minutes, state=state,
        proposed_by=proposed_by, topic=topic, created_at=now,
    )  # fmt: skip
    return _item(db.execute(row.returning(*agenda_item.c)).one())


def filled(db: Connection, meeting: int, by: str) -> Item | None:
    """The item that the capability fills, in any state; None while there has never been one."""
    at = (agenda_item.c.meeting == meeting) & (agenda_item.c.filled_by == by)
    row = db.execute(select(agenda_item).where(at).order_by(agenda_item.c.id).limit(1)).one_or_none()
    return _item(row) if row else None


def put_first(db: Connection, meeting: int, text: str, by: str, now: datetime) -> None:
    """A new item that the capability fills, before all others."""
    item = _insert(db, meeting, text, "", None, None, None, State.RESTING, now)
    _change(db, item.id, filled_by=by)
    wake(db, item)


def wake(db: Connection, item: Item) -> None:
    """An item that had nothing to say stands first again."""
    order = [item.id, *(one.id for one in programme(db, item.meeting))]
    _change(db, item.id, state=State.ACCEPTED)
    arrange(db, order)


def rest(db: Connection, item: Item) -> None:
    """There is nothing to fill the item with: it is off the programme until there is."""
    _change(db, item.id, state=State.RESTING)
    arrange(db, [one.id for one in programme(db, item.meeting)])


def rewrite(db: Connection, item: Item, text: str, presenter: str, minutes: int | None) -> None:
    """The item in other words, where it stands."""
    _change(db, item.id, text=text, presenter=presenter, minutes=minutes)


def accept(db: Connection, item: Item, after: int | None = None) -> Item:
    """The item stands on the programme from now on: right behind `after`, or before what closes it."""
    there = programme(db, item.meeting)
    _change(db, item.id, state=State.ACCEPTED, dropped_at=None)
    order = [one.id for one in there]
    order.insert(order.index(after) + 1 if after in order else place_of(item.text, there), item.id)
    arrange(db, order)
    return _item(db.execute(select(agenda_item).where(agenda_item.c.id == item.id)).one())


def drop(db: Connection, item: Item, state: State, now: datetime) -> None:
    """The item is off the programme (dropped) or will not come on it (refused); its place is remembered."""
    _change(db, item.id, state=state, dropped_at=now)
    arrange(db, [one.id for one in programme(db, item.meeting)])


def give_back(db: Connection, item: Item) -> None:
    """A dropped item returns to the place it had, a refused one comes on the programme."""
    if item.state is State.REFUSED:
        accept(db, item)
        return
    place = db.execute(select(agenda_item.c.position).where(agenda_item.c.id == item.id)).scalar_one()
    order = [one.id for one in programme(db, item.meeting)]
    order.insert(place - 1, item.id)
    _change(db, item.id, state=State.ACCEPTED, dropped_at=None)
    arrange(db, order)


def last_dropped(db: Connection, meeting: int) -> Item | None:
    """What was dropped or refused last, if it was not taken back."""
    gone = (agenda_item.c.meeting == meeting) & agenda_item.c.dropped_at.is_not(None)
    newest = select(agenda_item).where(gone).order_by(agenda_item.c.dropped_at.desc(), agenda_item.c.id.desc())
    row = db.execute(newest.limit(1)).one_or_none()
    return _item(row) if row else None


def arrange(db: Connection, order: Sequence[int]) -> None:
    """Give the items the places 1, 2, 3 …"""
    for position, item in enumerate(order, 1):
        _change(db, item, position=position)


def _change(db: Connection, item_id: int, **values: Any) -> None:
    db.execute(update(agenda_item).where(agenda_item.c.id == item_id).values(**values))


def drop_topic(db: Connection, meeting: int, topic: int, now: datetime) -> None:
    """The items that grew from the topic are off the programme."""
    grown = (
        (agenda_item.c.meeting == meeting) & (agenda_item.c.topic == topic) & (agenda_item.c.state == State.ACCEPTED)
    )
    db.execute(update(agenda_item).where(grown).values(state=State.DROPPED, dropped_at=now))
