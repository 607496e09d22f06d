"""The chat that becomes a group's room."""

from datetime import datetime

from domain.errors import BadInput
from domain.groups import Group, Kind, Person, Role
from domain.language import clean
from domain.rooms import STRANGE, Room
from handlers.groups.capability import groups
from handlers.kit.card import Card
from handlers.kit.desk import Desk
from handlers.kit.event import Heard
from handlers.kit.labels import an_option
from handlers.kit.turn import Turn
from handlers.kit.view import View
from storage import groups as store
from storage import outbox, rooms

CARDS = ("group", "roster", "settings", "chats")  # about a group, in private


# --- a chat becomes a group's room


@groups.chat(Heard.JOINED)
def joined(turn: Turn) -> None:
    """The bot came into a chat. Brought by somebody entitled it becomes a group at once; else it keeps silent."""
    if turn.event.rights:
        rooms.grant(turn.db, turn.room.platform, turn.room.chat, turn.event.rights)
    if turn.room.private or turn.event.author.anonymous:
        return
    if turn.group is not None:
        turn.happened("room-takes", turn.room.id)
    elif turn.person is not None:
        _found(turn, turn.person, turn.room.title)
    if turn.event.rights and "write" not in turn.event.rights:
        turn.happened("room-barred", turn.room.id)


@groups.command("skupina", "group", place=80, anywhere=True)
def here(turn: Turn) -> None:
    """„/skupina PS Senioři" in a chat: bind it, or give its group another name."""
    if turn.room.private:
        raise BadInput("groups-only-in-chat")
    person = turn.person
    if turn.group is None:
        if person is not None and not turn.event.author.anonymous:
            _found(turn, person, turn.text)
        return
    person = turn.need(Role.COORDINATOR)
    if turn.room.thread and rooms.room_by_id(turn.db, turn.room.id).group is None:
        _bind(turn, person, turn.room, turn.group.community, turn.text or turn.group.name)
    elif turn.text:
        _rename(turn, turn.group, clean(turn.text, 200))
    else:
        _show_group(turn, turn.group.id)


def _rename(turn: Turn, group: Group, name: str) -> None:
    """Another name; the name of another group means that this chat, still without a life of its own, is its too."""
    same = _named(turn, group.community, name)
    if same is None or same.id == group.id:
        store.change_group(turn.db, group.id, name=name)
        turn.log("group.renamed", "group", group.id)
        _show_group(turn, group.id)
        return
    _need_own(turn, same)
    dissolve(turn, group, same)


def dissolve(turn: Turn, group: Group, into: Group) -> None:
    """The chat belongs to another group, one that lives elsewhere already: the cards about the new one are about it.

    Raises BadInput("groups-name-taken") for a group that has a life of its own.
    """
    bound = rooms.rooms_of_group(turn.db, group.id)
    if not store.dissolve(turn.db, group.id, into.id):
        raise BadInput("groups-name-taken", group=into.name)
    turn.log("group.dissolved", "group", group.id, into=into.id)
    left = [copy for kind in CARDS for copy in outbox.copies(turn.db, kind, group.id)]
    for copy in left:
        outbox.turn_into(turn.db, copy, "group", into.id, 0, turn.now)
    for room in bound:
        turn.happened("room-bound", room.id)
    turn.show("group", into.id)
    turn.outcome.taken = True
    if not left:
        _show_group(turn, into.id)


def _named(turn: Turn, community: int, name: str) -> Group | None:
    """The community's group of that name."""
    found = [one for one in store.groups_of(turn.db, community) if one.name.casefold() == name.casefold()]
    return found[0] if found else None


def _need_own(turn: Turn, group: Group) -> None:
    """Nobody takes a chat into a group of others: its cards and its people would be theirs to see."""
    role = turn.role(group.id)
    if role is None or not role.may(Role.COORDINATOR):
        raise BadInput("groups-name-taken", group=group.name)


def _found(turn: Turn, person: Person, wanted: str) -> None:
    """The chat becomes a room of the community whose groups the speaker may found; of several they name one."""
    towns = _towns(turn, person)
    if not towns:
        _say_who_may(turn, person)
    elif len(towns) == 1:
        _bind(turn, person, turn.room, towns[0], wanted)
    else:
        names = [store.name_of_community(turn.db, town) for town in towns]
        name = clean(wanted or turn.room.title or "?", 200)
        keep: dict[str, object] = {"towns": towns, "room": turn.room.id, "name": name}
        turn.ask("groups.town", "groups-ask-town", names, keep, name=name)


def _say_who_may(turn: Turn, person: Person) -> None:
    """A plain member brought the bot along: they alone hear who can make something of it."""
    mine = [one for group in store.groups_with(turn.db, person.id) for one in store.coordinators(turn.db, group.id)]
    names = list(dict.fromkeys(one.name for one in mine))
    if names:
        turn.view.note(person.id, "groups-who-may-found", chat=turn.room.title, names=turn.view.some(names, 120))


@groups.asked("town", an_option)
def town_asked(turn: Turn) -> None:
    """To which community the chat belongs."""
    assert turn.question
    keep = turn.question.values
    if turn.choice is None:
        raise BadInput("groups-tap-a-town")
    person, town, room = turn.me(), keep["towns"][turn.choice], rooms.room_by_id(turn.db, keep["room"])
    if town in _towns(turn, person) and room.group is None:
        _bind(turn, person, room, town, keep["name"])


def _towns(turn: Turn, person: Person) -> list[int]:
    """The communities in which the person may found groups: as an admin, or as a coordinator of one of its groups."""
    mine = [one for one in store.groups_with(turn.db, person.id) if turn.role(one.id) in (Role.ADMIN, Role.COORDINATOR)]
    return sorted({*store.administers(turn.db, person.id), *(one.community for one in mine)})


def _bind(turn: Turn, person: Person, room: Room, community: int, wanted: str) -> None:
    """The chat becomes the room of the group of that name, or of a new one; who brought the bot coordinates it."""
    name = clean(wanted or room.title or "?", 200)
    language, zone = store.ways_of_community(turn.db, community)
    same = _named(turn, community, name)
    if same:
        _need_own(turn, same)
    group = same or store.add_group(turn.db, community, name, Kind.WORKING, language, zone)
    rooms.bind(turn.db, room.id, group.id)
    if store.role_in(turn.db, group.id, person.id) in (None, Role.ADMIN):
        store.join(turn.db, group.id, person.id, Role.COORDINATOR, turn.now)
    turn.log("group.bound", "group", group.id, room=room.id)
    turn.happened("room-bound", room.id)
    _show_group(turn, group.id)


def _show_group(turn: Turn, group: int) -> None:
    turn.lead("group", group, f"group-{group}")


@groups.started("group-")
def group_started(turn: Turn) -> None:
    """The deep link behind the card of a group whose coordinator had no private chat yet."""
    group = turn.started_with("group-")
    person = turn.person
    if group is None or person is None or not store.role_in(turn.db, group, person.id):
        raise BadInput("stranger")
    turn.need(Role.COORDINATOR, group)
    turn.lead("group", group, "")


@groups.tick()
def leave_strange_chats(desk: Desk) -> datetime | None:
    """A chat into which nobody entitled brought the bot: it goes after a day, and forgets that it was there."""
    for room in rooms.strange_chats(desk.db, desk.now, desk.now - STRANGE):
        if room.open:
            outbox.owe(desk.db, room.id, "leave", desk.now)
            rooms.strange_from(desk.db, room, desk.now)  # should it not get out, it tries again in a day
        else:
            rooms.forget_chat(desk.db, room)
    return None


@groups.when("room-left")
def forget(view: View, _room: int) -> None:
    """It is out."""
    rooms.forget_chat(view.db, view.room)


@groups.chat(Heard.UNREADABLE)
def unreadable(turn: Turn) -> None:
    """Words in a cipher without a key: one sentence what to do, now and then; an unknown chat learns nothing."""
    if (turn.room.private or turn.group) and rooms.may_complain(turn.db, turn.room.id, turn.now):
        said = (turn.view.line("groups-unreadable"),)
        turn.view.post(turn.room, Card(said, reply_to=turn.event.message, quiet=True))


@groups.chat(Heard.UNSEALED)
def unsealed(turn: Turn) -> None:
    """Words that came unencrypted where all is encrypted are not obeyed; one sentence why, now and then."""
    if (turn.room.private or turn.group) and rooms.may_complain(turn.db, turn.room.id, turn.now):
        said = (turn.view.line("devices-unsealed"),)
        turn.view.post(turn.room, Card(said, reply_to=turn.event.message, quiet=True))
