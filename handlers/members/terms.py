"""A role or a place given until a day."""

from datetime import datetime, time, timedelta

from domain.errors import BadInput
from domain.groups import Ended, Role
from domain.language import read_date
from domain.meetings import instant
from domain.members import Place
from domain.tasks import due_of
from handlers.kit.card import Card, Part
from handlers.kit.desk import Desk
from handlers.kit.turn import Turn
from handlers.kit.view import View, own_view, view_of
from handlers.members.capability import coordinated, members
from handlers.members.departures import leave
from storage import audit, groups, rooms
from storage import members as store

MINUTE = timedelta(minutes=1)


@members.button("until")
def until(turn: Turn) -> None:
    """[Jen do…]"""
    assert turn.pressed
    place = _lasting(turn, turn.pressed.args[0])
    name = groups.person_by_id(turn.db, place.person).name
    turn.ask("members.until", "members-ask-until", None, {"place": place.id}, name=name)


@members.asked("until")
def until_asked(turn: Turn) -> None:
    """ "do 31. 12. 2018": the whole day still counts."""
    assert turn.question
    place = _lasting(turn, turn.question.values["place"])
    group = groups.group_by_id(turn.db, place.group)
    when = read_date(turn.text, turn.now, group.zone, turn.view.language).to_ask().when
    day = due_of(when) if when else None
    over = instant(datetime.combine(day + timedelta(days=1), time()), group.zone) if day else None
    if over is None or over <= turn.now:
        raise BadInput("members-until-how")
    _keep(turn, place, over - MINUTE)
    turn.react("👍")


@members.button("forever")
def forever(turn: Turn) -> None:
    """[Bez omezení]"""
    assert turn.pressed
    _keep(turn, _lasting(turn, turn.pressed.args[0]), None)


def _lasting(turn: Turn, place_id: int) -> Place:
    """The place, in a group that the speaker coordinates.

    Raises BadInput("button-foreign") for one that is over.
    """
    place = store.place_by_id(turn.db, place_id)
    if place is None or place.until is not None:
        raise BadInput("button-foreign")
    coordinated(turn, place.group)
    return place


def _keep(turn: Turn, place: Place, last: datetime | None) -> None:
    store.set_term(turn.db, place.id, last)
    turn.log("member.term", "group", place.group, person=place.person, until=last.isoformat() if last else None)
    turn.happened("member-known", place.id)
    turn.outcome.taken = True


# --- when it is over


@members.tick()
def expire(desk: Desk) -> datetime | None:
    """A role whose time is over is a member's again, a member is out; returns when the next one is over."""
    for place in store.expired(desk.db, desk.now):
        bound = rooms.rooms_of_group(desk.db, place.group)
        people = [own_view(desk, one.id) for one in groups.coordinators(desk.db, place.group)]
        view = next((one for one in people if one), view_of(desk, bound[0]) if bound else None)
        store.set_term(desk.db, place.id, None)
        audit.log(
            desk.db, desk.seal, desk.now, "member.expired", "group", place.group,
            by=None, near=(0, place.group), values={"person": place.person},
        )  # fmt: skip
        if view is not None:
            _over(view, place)
    return store.next_expiry(desk.db)


def _over(view: View, place: Place) -> None:
    person = groups.person_by_id(view.db, place.person)
    if not place.role.may(Role.MINUTES):
        leave(view, place, Ended.EXPIRED)
        return
    store.assign(view.db, place.id, Role.MEMBER)
    view.happened("member-known", place.id)
    group = groups.group_by_id(view.db, place.group).name
    for one in groups.coordinators(view.db, place.group):
        if there := own_view(view.desk, one.id):
            role = there.say(f"role-{place.role}")
            there.post(there.room, Card((there.line("members-role-over", name=person.name, role=role, group=group),)))


@members.part("member", 40)
def term_part(view: View, place_id: int) -> Part:
    """Until when the role is given, and the way to change it."""
    place = store.place_by_id(view.db, place_id)
    if place is None or place.until is not None:
        return Part()
    until = view.button("members-button-until", "members.until", place_id)
    if place.expires is None:
        return Part(buttons=((until,),))
    line = view.line("members-until", day=view.day(place.expires))
    return Part((line,), ((until, view.button("members-button-forever", "members.forever", place_id)),))
