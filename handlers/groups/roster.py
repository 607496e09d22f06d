"""Who belongs to a group: a list for its people, and for its coordinator a button on every name."""

from collections import Counter

from domain import groups as rules
from domain.errors import BadInput
from domain.groups import Group, Member, Person, Role
from domain.language import surname_key
from handlers.groups.chats import groups
from handlers.kit.card import Button, Card, Line, Style
from handlers.kit.turn import Turn
from handlers.kit.view import View
from storage import groups as store
from storage import rooms

ROSTER = "roster"
PAGE = 40  # people on one card, each perhaps with a button
NAME = 85  # characters of a name with its organisation in the list


@groups.command("clenove", "members", place=70)
def members(turn: Turn) -> None:
    """Who belongs to the group; coordinators can change roles by tapping a name."""
    if turn.group is not None:
        turn.me()
        _lead(turn, turn.group.id)
        return
    mine = turn.groups_where(Role.MEMBER)
    if not mine:
        raise BadInput("stranger")
    for group in mine[:5]:
        _lead(turn, group.id)


@groups.button("members")
def members_pressed(turn: Turn) -> None:
    """The same from the group's card."""
    assert turn.pressed
    turn.need(Role.MEMBER, turn.pressed.args[0])
    _lead(turn, turn.pressed.args[0])


@groups.started("members-")
def members_started(turn: Turn) -> None:
    """The deep link for whoever has no private chat yet."""
    group = turn.started_with("members-")
    if group is None or turn.person is None or store.role_in(turn.db, group, turn.person.id) is None:
        raise BadInput("not-entitled", role=Role.MEMBER.value)
    _lead(turn, group)


def _lead(turn: Turn, group: int, page: int = 0) -> None:
    turn.lead(ROSTER, group, f"members-{group}", page, within=(ROSTER,))


@groups.card(ROSTER)
def card(view: View, group_id: int) -> Card:
    """The roster by surname, page by page; only a coordinator's has buttons on the names."""
    group = store.group_by_id(view.db, group_id)
    everybody = sorted(store.members_of(view.db, [group_id]), key=lambda m: surname_key(m.person.name))
    last = max(0, (len(everybody) - 1) // PAGE)
    page = min(view.page, last)
    people = everybody[page * PAGE : (page + 1) * PAGE]
    lines = [Line(group.name, Style.TITLE), *(Line(_described(view, one)[:NAME]) for one in people)]
    leaves = ((page - 1, "‹"), (page + 1, "›"))
    turned = tuple(view.labelled(sign, "groups.leaf", group_id, at) for at, sign in leaves if 0 <= at <= last)
    if not _manages(view, group_id):
        return Card(tuple(lines), (turned,) if turned else ())
    names = Counter(one.person.name for one in everybody)
    buttons = [_button(view, group, one.person, alone=names[one.person.name] == 1) for one in people]
    rows = [tuple(buttons[at : at + 2]) for at in range(0, len(buttons), 2)]
    return Card((*lines, view.line("groups-add-hint", Style.NOTE)), (*rows, *((turned,) if turned else ())))


def _manages(view: View, group: int) -> bool:
    """Whether the card's reader coordinates the group."""
    reader = rooms.owner(view.db, view.room.account) if view.room.private and view.room.account else None
    role = store.role_in(view.db, group, reader) if reader is not None else None
    return role is not None and role.may(Role.COORDINATOR)


@groups.when("person-merged")
def one_less(view: View, person_id: int) -> None:
    """Somebody who was on the list twice stands there once."""
    for group in store.groups_with(view.db, person_id):
        view.show(ROSTER, group.id)
        view.show("group", group.id)


@groups.button("leaf")
def leaf(turn: Turn) -> None:
    """Another page of the roster."""
    assert turn.pressed
    group, page = turn.pressed.args
    turn.need(Role.GUEST, group)
    _lead(turn, group, page)


def _described(view: View, one: Member) -> str:
    parts = [one.person.titled, one.person.organisation]
    said = " – ".join(part for part in parts if part)
    return said if one.role is Role.MEMBER else f"{said} ({view.say(f'role-{one.role}')})"


def _button(view: View, group: Group, person: Person, *, alone: bool) -> Button:
    """A name to tap; namesakes are told by their organisations."""
    label = person.name if alone or not person.organisation else f"{person.name} ({person.organisation})"
    return view.labelled(label, "groups.person", group.id, person.id)


@groups.button("person")
def person(turn: Turn) -> None:
    """One member for her coordinator: her role by a tap."""
    assert turn.pressed
    group, pressed = turn.pressed.args
    turn.need(Role.COORDINATOR, group)
    there = turn.private_view()
    known = store.person_by_id(turn.db, pressed)
    who = known.id
    role = store.role_in(turn.db, group, who)
    name = store.group_by_id(turn.db, group).name
    lines = (
        Line(known.titled, Style.TITLE),
        Line(known.organisation or "–"),
        there.line("groups-person-in", group=name),
    )
    offered = (Role.COORDINATOR, Role.MINUTES, Role.MEMBER, Role.GUEST)
    buttons = [
        there.labelled(
            ("✓ " if role is one else "") + there.say(f"role-{one}"), "groups.role", group, who, list(Role).index(one)
        )
        for one in offered
    ]
    out = there.button("groups-button-remove", "groups.remove", group, who)
    there.post(there.room, Card(lines, (tuple(buttons[:2]), tuple(buttons[2:]), (out,))))


@groups.button("role")
def role(turn: Turn) -> None:
    """Give a member another role."""
    assert turn.pressed
    group, pressed, index = turn.pressed.args
    turn.need(Role.COORDINATOR, group)
    given, known = list(Role)[index], store.person_by_id(turn.db, pressed)
    rules.need(given if given is not Role.ADMIN else None, Role.GUEST)
    store.join(turn.db, group, known.id, given, turn.now)
    turn.log("member.role", "group", group, person=known.id, role=given.value)
    turn.show(ROSTER, group)
    turn.answer("groups-role-given", name=known.name, role=turn.say(f"role-{given}"))


@groups.button("remove")
def remove(turn: Turn) -> None:
    """End a membership; answers and tasks of the person stay."""
    assert turn.pressed
    group, pressed = turn.pressed.args
    turn.need(Role.COORDINATOR, group)
    known = store.person_by_id(turn.db, pressed)
    store.leave(turn.db, group, known.id, turn.now)
    turn.log("member.left", "group", group, person=known.id)
    turn.show(ROSTER, group)
    turn.show("group", group)
    turn.answer("groups-removed", name=known.name)
