"""The card of a group, for its coordinator alone."""

from domain.errors import BadInput
from domain.groups import Group, Kind, Role
from handlers.groups.capability import groups
from handlers.groups.chats import dissolve
from handlers.kit.card import Button, Card, Line, Style
from handlers.kit.readers import in_group
from handlers.kit.turn import Turn
from handlers.kit.view import View
from storage import groups as store
from storage import rooms

OFFERED = 6  # groups to which a fresh chat may belong


@groups.card("group", in_group(Role.COORDINATOR))
def card(view: View, group_id: int) -> Card:
    """A group for its coordinator: what it is, how many people, and what can be set."""
    group = store.group_by_id(view.db, group_id)
    members = store.members_of(view.db, [group_id])
    bound = rooms.rooms_of_group(view.db, group_id)
    others = _elsewhere(view, group)
    lines = [
        Line(group.name, Style.TITLE),
        view.line(f"groups-kind-{group.kind}"),
        view.line("groups-count", members=len(members), rooms=len(bound)),
        *view.parts("group", group_id).lines,
        *([view.line("groups-belongs", Style.NOTE)] if others else []),
        view.line("groups-next", Style.NOTE),
    ]
    kinds = tuple(_kind_button(view, group, kind) for kind in Kind)
    people = (view.button("groups-button-members", "groups.members", group_id),)
    chats = (view.button("groups-button-chats", "groups.chats", group_id),) if bound else ()
    belongs = [(view.labelled(f"↪ {one.name}", "groups.belongs", group_id, one.id),) for one in others]
    return Card(tuple(lines), (*belongs, kinds, (*people, *chats), *view.parts("group", group_id).buttons))


def _kind_button(view: View, group: Group, kind: Kind) -> Button:
    mark = "✓ " if group.kind is kind else ""
    return view.labelled(mark + view.say(f"groups-button-{kind}"), "groups.kind", group.id, list(Kind).index(kind))


@groups.button("kind")
def kind(turn: Turn) -> None:
    """Working, steering or cross-group."""
    assert turn.pressed
    group, index = turn.pressed.args
    turn.need(Role.COORDINATOR, group)
    store.change_group(turn.db, group, kind=list(Kind)[index])
    turn.show("group", group)


# --- the chat of a group that lives elsewhere already


def _elsewhere(view: View, group: Group) -> list[Group]:
    """The reader's other groups, while this one has nothing of its own yet: its chat may be one more of theirs."""
    reader = rooms.owner(view.db, view.room.account) if view.room.private and view.room.account else None
    if reader is None or not store.is_blank(view.db, group.id):
        return []
    mine = [one for one in store.groups_of(view.db, group.community) if one.id != group.id]
    roles = {one.id: store.role_in(view.db, one.id, reader) for one in mine}
    return [one for one in mine if (role := roles[one.id]) and role.may(Role.COORDINATOR)][-OFFERED:]


@groups.button("belongs")
def belongs(turn: Turn) -> None:
    """The fresh chat is one more of a group that there is."""
    assert turn.pressed
    fresh, wanted = (_still(turn, number) for number in turn.pressed.args)
    for group in (fresh, wanted):
        turn.need(Role.COORDINATOR, group.id)
    dissolve(turn, fresh, wanted)


def _still(turn: Turn, number: int) -> Group:
    """The group with this id; somebody may have pressed before.

    Raises BadInput("button-foreign").
    """
    found = next((one for one in store.groups_within(turn.db, turn.me().id) if one.id == number), None)
    if found is None:
        raise BadInput("button-foreign")
    return found
