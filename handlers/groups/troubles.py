"""What the bot cannot do in a group's chat, and that it can again: the group's coordinators hear of each once."""

from domain.rooms import SILENT, Room, Trouble
from handlers.groups.capability import groups
from handlers.kit.event import Heard
from handlers.kit.turn import Turn
from handlers.kit.view import View
from storage import groups as store
from storage import outbox, rooms

# --- what the network told


@groups.chat(Heard.LEFT)
def left(turn: Turn) -> None:
    """The bot was removed or blocked: the room rests, nothing is forgotten."""
    rooms.close(turn.db, turn.room.platform, turn.room.chat)
    if not turn.room.private:
        _trouble(turn.view, turn.room, Trouble.OUT)


@groups.chat(Heard.STRANDED)
def stranded(turn: Turn) -> None:
    """The chat has a new address, to which the bot has not been invited."""
    _trouble(turn.view, turn.room, Trouble.MOVED)


@groups.chat(Heard.MOVED)
def moved(turn: Turn) -> None:
    """The chat has a new address: the room keeps its group and history, its live cards are posted anew."""
    moved_rooms = rooms.move(turn.db, turn.room.platform, turn.room.chat, turn.event.moved_to or "")
    outbox.repost(turn.db, moved_rooms, turn.now)
    for room in moved_rooms[:1]:
        takes(turn.view, room)


@groups.chat(Heard.RIGHTS)
def rights(turn: Turn) -> None:
    """The bot may do more or less than before; given a right, it does what was waiting for it."""
    may = turn.event.rights
    rooms.grant(turn.db, turn.room.platform, turn.room.chat, may)
    if "write" in may:
        takes(turn.view, turn.room.id)
    elif not turn.room.private:
        _trouble(turn.view, turn.room, Trouble.WRITE)
    if "pin" in may:
        rooms.eased(turn.db, turn.room.platform, turn.room.chat, Trouble.PIN)
        for copy in outbox.copies_in(turn.db, turn.room.id):
            if copy.pin and not copy.pinned and copy.message:
                outbox.owe(turn.db, copy.room, "pin", turn.now, message=copy.message, copy=copy.id)


# --- what a sending found out


@groups.when("room-barred")
def barred(view: View, room_id: int) -> None:
    """The bot may not write there; what it owes waits."""
    _trouble(view, rooms.room_by_id(view.db, room_id), Trouble.WRITE)


@groups.when("room-shut")
def shut(view: View, room_id: int) -> None:
    """The bot is not in the chat, or there is none."""
    _trouble(view, rooms.room_by_id(view.db, room_id), Trouble.OUT)


@groups.when("room-refused")
def refused(view: View, room_id: int) -> None:
    """The network takes a message neither now nor later."""
    _trouble(view, rooms.room_by_id(view.db, room_id), Trouble.REFUSED)


@groups.when("room-no-pin")
def no_pin(view: View, room_id: int) -> None:
    """The card stands unpinned."""
    _trouble(view, rooms.room_by_id(view.db, room_id), Trouble.PIN)


@groups.when("room-thread-gone")
def thread_gone(view: View, room_id: int) -> None:
    """The forum topic is closed or gone: cards go to the main chat, its coordinators hear of it."""
    _tell_coordinators(view, rooms.room_by_id(view.db, room_id), "groups-thread-gone")


@groups.when("room-takes")
def takes(view: View, room_id: int) -> None:
    """The chat takes the bot's words again: what waited goes there, and its cards are brought up to date."""
    room = rooms.room_by_id(view.db, room_id)
    for one in rooms.eased(view.db, room.platform, room.chat, *SILENT):
        outbox.hurry(view.db, [one], view.now)
        for copy in outbox.copies_in(view.db, one):
            outbox.owe_copy(view.db, copy.id, one, view.now)
        _tell_coordinators(view, rooms.room_by_id(view.db, one), "groups-takes")
        view.happened("chat-found", one)


# --- who hears of it


def _trouble(view: View, room: Room, trouble: Trouble) -> None:
    """Every group that lives in the chat hears of it once, until it is over."""
    for one in rooms.rooms_in_chat(view.db, room.platform, room.chat):
        here = rooms.room_by_id(view.db, one)
        if here.group is not None and rooms.troubled(view.db, one, trouble):
            _tell_coordinators(view, here, f"groups-trouble-{trouble}")
            if trouble in SILENT:
                view.happened("chat-lost", one)


def _tell_coordinators(view: View, room: Room, key: str) -> None:
    """Privately, with what to do; how depends on the network of the chat."""
    if room.group is None:
        return
    name, address = store.group_by_id(view.db, room.group).name, view.desk.network(room.platform).address
    for person in store.coordinators(view.db, room.group):
        view.note(person.id, key, group=name, chat=room.title or name, platform=room.platform, address=address)
