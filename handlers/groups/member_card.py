"""One person of a group for its coordinator: who it is, the role, and the way out."""

from domain import groups as rules
from domain.errors import BadInput
from domain.groups import Role
from domain.members import Place
from handlers.groups.capability import groups
from handlers.kit.card import Card, Line, Style
from handlers.kit.readers import in_group
from handlers.kit.turn import Turn
from handlers.kit.view import View
from storage import groups as store
from storage import members as places

MEMBER = "member"
OFFERED = (Role.COORDINATOR, Role.MINUTES, Role.MEMBER, Role.GUEST)


@groups.button("person")
def person(turn: Turn) -> None:
    """A name on the roster was tapped."""
    assert turn.pressed
    group, pressed = turn.pressed.args
    turn.need(Role.COORDINATOR, group)
    turn.lead(MEMBER, _place(turn, group, pressed).id, f"group-{group}")


def _place(turn: Turn, group: int, pressed: int) -> Place:
    """The place of a person who may have turned out to be somebody else meanwhile.

    Raises BadInput("button-foreign").
    """
    found = places.find_place(turn.db, group, store.person_by_id(turn.db, pressed).id)
    if found is None:
        raise BadInput("button-foreign")
    return found


def _readers(view: View, place_id: int, person: int) -> bool:
    """Who coordinates the group."""
    place = places.place_by_id(view.db, place_id)
    return place is None or in_group(Role.COORDINATOR)(view, place.group, person)


@groups.card(MEMBER, _readers)
def card(view: View, place_id: int) -> Card:
    """Who it is, what others add, the role by a tap."""
    place = places.place_by_id(view.db, place_id)
    if place is None:
        return Card((view.line("groups-person-gone"),))
    known, group = store.person_by_id(view.db, place.person), store.group_by_id(view.db, place.group)
    more = view.parts(MEMBER, place_id)
    lines = (
        Line(known.titled, Style.TITLE),
        Line(known.organisation or "–"),
        view.line("groups-person-in", group=group.name),
    )
    if place.until is not None:
        return Card((*lines, *more.lines), more.buttons)
    buttons = [
        view.labelled(
            ("✓ " if place.role is one else "") + view.say(f"role-{one}"),
            "groups.role", place.group, known.id, list(Role).index(one),
        )
        for one in OFFERED
    ]  # fmt: skip
    out = view.button("groups-button-remove", "groups.remove", place.group, known.id)
    return Card((*lines, *more.lines), (tuple(buttons[:2]), tuple(buttons[2:]), *more.buttons, (out,)))


@groups.button("role", grave=True)
def role(turn: Turn) -> None:
    """Give a member another role."""
    assert turn.pressed
    group, pressed, index = turn.pressed.args
    turn.need(Role.COORDINATOR, group)
    place = _place(turn, group, pressed)
    given, known = list(Role)[index], store.person_by_id(turn.db, place.person)
    rules.need(given if given is not Role.ADMIN else None, Role.GUEST)
    store.join(turn.db, group, known.id, given, turn.now)
    turn.log("member.role", "group", group, person=known.id, role=given.value)
    turn.happened("member-known", place.id)
    turn.answer("groups-role-given", name=known.name, role=turn.say(f"role-{given}"))


@groups.button("remove", grave=True)
def remove(turn: Turn) -> None:
    """End a membership; answers and tasks of the person stay."""
    assert turn.pressed
    group, pressed = turn.pressed.args
    turn.need(Role.COORDINATOR, group)
    place = _place(turn, group, pressed)
    known = store.person_by_id(turn.db, place.person)
    if place.until is None:
        store.leave(turn.db, group, known.id, turn.now)
        turn.log("member.left", "group", group, person=known.id)
        turn.happened("member-out", place.id)
    turn.answer("groups-removed", name=known.name)
