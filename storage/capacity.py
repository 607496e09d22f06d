"""Seats of meetings: how many, and in which order people came to want one."""

from sqlalchemy import Connection, bindparam, delete, func, insert, select, update

from domain import capacity as rules
from domain.capacity import Seating
from domain.rsvp import Answer
from storage.capacity_tables import seat_order
from storage.meeting_tables import guest, meeting, rsvp

HERS = (seat_order.c.meeting == rsvp.c.meeting) & (seat_order.c.person == rsvp.c.person)
COMING = (
    select(rsvp.c.person, seat_order.c.place)
    .outerjoin(seat_order, HERS)
    .where(rsvp.c.meeting == bindparam("of"), rsvp.c.answer == Answer.COMING)
    .order_by(rsvp.c.at, rsvp.c.id)
)
KEPT = select(seat_order).where(seat_order.c.meeting == bindparam("of")).order_by(seat_order.c.place)


def hold(db: Connection, meeting_id: int) -> int | None:
    """The meeting's seats; nobody else gives any of them until the end of the transaction."""
    seats = select(meeting.c.capacity).where(meeting.c.id == meeting_id).with_for_update(key_share=True)
    found: int | None = db.execute(seats).scalar_one()
    return found


def change(db: Connection, meeting_id: int, capacity: int | None) -> None:
    """Another number of seats; no answer is any older for that."""
    db.execute(update(meeting).where(meeting.c.id == meeting_id).values(capacity=capacity))


def kept(db: Connection, meeting_id: int) -> Seating:
    """Who has a seat and who waits, as people were told last."""
    rows = db.execute(KEPT, {"of": meeting_id}).all()
    seated = tuple(row.person for row in rows if row.seated)
    return Seating(seated, tuple(row.person for row in rows if not row.seated))


def seating(db: Connection, meeting_id: int, capacity: int | None) -> Seating:
    """The same by what people have said until now."""
    rows = db.execute(COMING, {"of": meeting_id}).all()
    places = {row.person: row.place for row in rows if row.place is not None}
    order = rules.queue(places, [row.person for row in rows])
    guests = db.execute(select(func.count()).where(guest.c.meeting == meeting_id)).scalar_one()
    return rules.seat(order, capacity, guests)


def keep(db: Connection, meeting_id: int, now: Seating) -> None:
    """Write the order down, so that whoever confirms again keeps their place."""
    db.execute(delete(seat_order).where(seat_order.c.meeting == meeting_id))
    everybody = enumerate((*now.seated, *now.waiting), 1)
    rows = [
        {"meeting": meeting_id, "person": person, "place": at, "seated": at <= len(now.seated)}
        for at, person in everybody
    ]
    if rows:
        db.execute(insert(seat_order), rows)
