"""Who is out: their cards close, nothing reminds them, and the coordinator hears once what was theirs."""

from contextlib import suppress

from domain.errors import BadInput
from domain.groups import Ended, Group, Role
from domain.members import Place
from domain.tasks import State, Task
from handlers.kit.card import Button, Card, Line, Style
from handlers.kit.event import Heard
from handlers.kit.fitting import shortened
from handlers.kit.readers import in_group
from handlers.kit.turn import Turn
from handlers.kit.view import View, own_view
from handlers.members.capability import coordinated, members, private_rooms, redraw
from storage import groups, meetings, outbox, rooms, tasks
from storage import members as store

DEPARTED = "departed"
LISTED = 6  # open tasks on the card, each with a button
SHORT = 60  # characters of a task


# --- how somebody goes


@members.chat(Heard.WENT)
def went(turn: Turn) -> None:
    """Somebody left a chat or was put out of it: out of its groups, unless another chat of them has them still."""
    store.sits(turn.db, turn.account.id, turn.room.chat, here=False)
    person = turn.person
    for group in _groups_of_chat(turn) if person else []:
        place = store.find_place(turn.db, group, person.id) if person else None
        if place is None or place.until is not None:
            continue
        told = store.seated(turn.db, group, place.person)
        if True in told:
            continue
        if None not in told:
            leave(turn.view, place, Ended.LEFT)
            turn.log("member.went", "group", group, person=place.person)
        tell(turn.view, place)


def _groups_of_chat(turn: Turn) -> list[int]:
    """The groups that live in the chat or in threads of it."""
    every = rooms.rooms_in_chat(turn.db, turn.room.platform, turn.room.chat)
    bound = [rooms.room_by_id(turn.db, room).group for room in every]
    return sorted({group for group in bound if group is not None})


@members.chat(Heard.CAME)
def came(turn: Turn) -> None:
    """Somebody is in a chat: whoever had left is like anybody there again, and gets in as anybody does."""
    store.sits(turn.db, turn.account.id, turn.room.chat)
    person = turn.person
    for group in _groups_of_chat(turn) if person else []:
        place = store.find_place(turn.db, group, person.id) if person else None
        if place and place.ended is Ended.LEFT:
            store.mark(turn.db, place.id, Ended.BACK)
    if turn.event.listed and turn.group is not None:
        _enters(turn, turn.group)


def _enters(turn: Turn, group: Group) -> None:
    """Where the network tells who is in the chat, coming is enough, as far as a tap would be."""
    with suppress(BadInput):
        person = turn.me()
        turn.happened("member-came", store.place(turn.db, group.id, person.id).id)


def leave(view: View, place: Place, how: Ended) -> None:
    """The person is in the group no more."""
    groups.leave(view.db, place.group, place.person, view.now, how)
    view.happened("member-out", place.id)


# --- what closes


@members.when("member-out")
def close(view: View, place_id: int) -> None:
    """The private cards say that they are closed, what waits to be said is not said, and counts forget the person."""
    place = store.place_by_id(view.db, place_id)
    if place is None:
        return
    ahead = meetings.upcoming(view.db, [place.group], view.now)
    gone = [one.id for one in ahead if place.person in groups.out_of(view.db, one.groups)]
    redraw(view, place.person)
    outbox.hush(view.db, private_rooms(view, place.person), gone)


@members.when("member-in")
@members.when("member-out")
def count_anew(view: View, place_id: int) -> None:
    """Meetings ahead expect one more or one less."""
    place = store.place_by_id(view.db, place_id)
    for meeting in meetings.upcoming(view.db, [place.group], view.now) if place else []:
        for kind in ("meeting", "invitation", "control"):
            view.show(kind, meeting.id)


# --- what the coordinator hears


@members.when("member-out")
def told(view: View, place_id: int) -> None:
    """Who took somebody out hears of it only where something was theirs."""
    place = store.place_by_id(view.db, place_id)
    if place and place.ended is not Ended.LEFT:  # of who left the chat it is told there
        tell(view, place)


def tell(view: View, place: Place) -> None:
    private = view.room.account if view.room.private and place.ended is Ended.REMOVED else None
    speaker = rooms.owner(view.db, private) if private is not None else None
    something = bool(open_shares(view, place)) or place.role.may(Role.MINUTES)
    for one in groups.coordinators(view.db, place.group):
        if one.id == place.person or (one.id == speaker and not something):
            continue
        if there := own_view(view.desk, one.id):
            there.bring(DEPARTED, place.id)


def open_shares(view: View, place: Place) -> list[Task]:
    """Open tasks of the group in which the person's own share is open."""
    mine = [one for one in tasks.open_of(view.db, place.person) if one.group == place.group]
    return [one for one in mine if (owner := one.owned_by(place.person)) and owner.state is State.OPEN]


def _readers(view: View, place_id: int, person: int) -> bool:
    """Who coordinates the group."""
    place = store.place_by_id(view.db, place_id)
    return place is None or in_group(Role.COORDINATOR)(view, place.group, person)


@members.card(DEPARTED, _readers)
def card(view: View, place_id: int) -> Card:
    """ "Skupinu PS senioři opouští Dana Králová." with what was theirs, and what can be done about it."""
    place = store.place_by_id(view.db, place_id)
    if place is None:
        return Card((view.line("groups-person-gone"),))
    name = groups.person_by_id(view.db, place.person).titled
    group = groups.group_by_id(view.db, place.group).name
    how = _how(view, place)
    lines = [view.line("members-departed", Style.TITLE, how=how, name=name, group=group)]
    if place.role.may(Role.MINUTES):
        lines.append(view.line("members-departed-role", role=view.say(f"role-{place.role}")))
    if place.until is not None and not groups.has_coordinator(view.db, place.group):
        lines.append(view.line("members-departed-last"))
    found = open_shares(view, place)
    lines += [view.line("members-departed-tasks", Style.HEAD, number=len(found))] if found else []
    lines += [Line(f"{at}. {shortened(one.text, SHORT)}") for at, one in enumerate(found[:LISTED], 1)]
    lines += [view.line("and-more", Style.NOTE, more=len(found) - LISTED)] if len(found) > LISTED else []
    if how == "inside":
        return Card(tuple(lines[:1]))
    return Card(tuple(lines), (*_handing(view, place, found), _ways(view, place, how)))


def _how(view: View, place: Place) -> str:
    """How they went; "unsure" while they may still be in another chat, "inside" once they are in the group again."""
    if place.until is not None and place.ended:
        return place.ended.value
    seats = store.seated(view.db, place.group, place.person)
    return "unsure" if False in seats and True not in seats else "inside"


def _handing(view: View, place: Place, found: list[Task]) -> list[tuple[Button, ...]]:
    rows: list[tuple[Button, ...]] = []
    for at, one in enumerate(found[:LISTED], 1):
        if owner := one.owned_by(place.person):
            rows.append((view.button("members-button-hand", "tasks.hand", owner.id, number=str(at)),))
    return rows


def _ways(view: View, place: Place, how: str) -> tuple[Button, ...]:
    if how == "unsure":
        out = view.button("groups-button-remove", "groups.remove", place.group, place.person)
        return (out, view.button("members-button-leave-be", "members.leave-be", place.id))
    back = view.button("members-button-back", "members.back", place.id)
    return (back, view.button("members-button-leave-be", "members.leave-be", place.id))


@members.when("task-changed")
def handed(view: View, task_id: int) -> None:
    """A task was handed over: the card of whoever is out has one less."""
    task = tasks.find(view.db, task_id)
    for owner in task.owners if task else ():
        if task and owner.person is not None and (place := store.find_place(view.db, task.group, owner.person)):
            view.show(DEPARTED, place.id)


@members.when("member-in")
@members.when("member-out")
def shown(view: View, place_id: int) -> None:
    """The card says how it stands now."""
    view.show(DEPARTED, place_id)


@members.button("back")
def back(turn: Turn) -> None:
    """[Vzít zpátky]: in the group again, with the role of before."""
    assert turn.pressed
    place = store.place_by_id(turn.db, turn.pressed.args[0])
    if place is None or place.until is None:
        turn.answer("members-is-back-already")
        return
    group = coordinated(turn, place.group)
    _settled(turn)
    groups.join(turn.db, group.id, place.person, place.role, turn.now)
    for account in rooms.accounts_of(turn.db, place.person):
        store.opened(turn.db, account.id, group.id)
    turn.log("member.back", "group", group.id, person=place.person)
    turn.happened("member-in", place.id)
    redraw(turn.view, place.person)
    turn.answer("members-is-in", name=groups.person_by_id(turn.db, place.person).name)


@members.button("leave-be")
def leave_be(turn: Turn) -> None:
    """[Nechat]: the coordinator has seen it."""
    assert turn.pressed
    place = store.place_by_id(turn.db, turn.pressed.args[0])
    if place is not None:
        coordinated(turn, place.group)
    _settled(turn)
    turn.answer("members-left-be")


def _settled(turn: Turn) -> None:
    """The card stays as it is, without its buttons."""
    if turn.subject and turn.subject.state != "lost":
        drawn = turn.view.draw(turn.subject.kind, turn.subject.subject)
        outbox.change_copy(turn.db, turn.subject.id, state="lost")
        turn.rewrite(Card(drawn.lines))
