"""The chats in which a group lives, on whatever network, and how one is let go."""

from domain.errors import BadInput
from domain.groups import Role
from domain.rooms import Room
from handlers.groups.capability import groups
from handlers.kit.card import Card, Line, Style
from handlers.kit.readers import in_group
from handlers.kit.turn import Turn
from handlers.kit.view import View
from storage import groups as store
from storage import outbox, rooms

CHATS = "chats"


@groups.button("chats")
def chats(turn: Turn) -> None:
    """[Chaty]"""
    assert turn.pressed
    group = turn.pressed.args[0]
    turn.need(Role.COORDINATOR, group)
    turn.lead(CHATS, group, f"group-{group}")


@groups.card(CHATS, in_group(Role.COORDINATOR))
def card(view: View, group_id: int) -> Card:
    """Every chat of the group with its network, and a button to let it go."""
    bound = rooms.rooms_of_group(view.db, group_id)
    lines = [Line(f"• {_named(view, one)}") for one in bound] or [view.line("groups-no-chats")]
    lines += [view.line("groups-chats-hint", Style.NOTE)]
    buttons = [(view.button("groups-button-let-go", "groups.let-go", one.id, chat=_named(view, one)),) for one in bound]
    return Card((Line(store.group_by_id(view.db, group_id).name, Style.TITLE), *lines), tuple(buttons))


def _named(view: View, room: Room) -> str:
    network = view.say("network", platform=room.platform)
    return f"{room.title} ({network})" if room.title else network


@groups.button("let-go")
def let_go(turn: Turn) -> None:
    """[Odpojit]: a word of farewell, and the bot leaves the chat; the group and all that it has stay."""
    assert turn.pressed
    room = rooms.room_by_id(turn.db, turn.pressed.args[0])
    if room.group is None:
        raise BadInput("groups-let-go-already")
    turn.need(Role.COORDINATOR, room.group)
    there, group = turn.view.into(room), store.group_by_id(turn.db, room.group)
    outbox.let_go(turn.db, room.id, turn.now)
    there.post(room, Card((there.line("groups-farewell", group=group.name),)))
    rooms.bind(turn.db, room.id, None)
    if not rooms.is_bound(turn.db, room.platform, room.chat):
        outbox.owe(turn.db, room.id, "leave", turn.now)
    turn.log("group.let-go", "group", group.id, room=room.id)
    for kind in (CHATS, "group"):
        turn.show(kind, group.id)
    turn.answer("groups-let-go", chat=_named(turn.view, room))
