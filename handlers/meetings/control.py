"""The convener's card: preview first, then the handles of a living meeting."""

from dataclasses import replace

from domain import meetings as rules
from domain.errors import BadInput
from domain.groups import Group, Role
from domain.meetings import Meeting, Status
from domain.rooms import SILENT, Room
from handlers.kit.about import convener_of, meeting_pressed
from handlers.kit.card import Button, Card, Line, Part, Style
from handlers.kit.readers import calling
from handlers.kit.turn import Turn
from handlers.kit.view import View
from handlers.meetings.card import act, head, meetings, over, rooms_of
from storage import audiences, groups, outbox, rooms
from storage import meetings as store


@meetings.card("control", calling)
def control(view: View, meeting_id: int) -> Card:
    """What the convener sees and can do."""
    meeting = store.by_id(view.db, meeting_id)
    if meeting.status is Status.DROPPED:
        return Card((Line(meeting.title, Style.TITLE), view.line("meetings-dropped", Style.NOTE)))
    lines = [*head(view, meeting), *_remarks(view, meeting)]
    if meeting.status is Status.DRAFT:
        shown = (view.line("meetings-preview", Style.NOTE), *lines, *view.parts("preview", meeting.id).lines)
        return Card(shown, _draft_buttons(view, meeting))
    if meeting.status is Status.CANCELLED and view.now < meeting.starts_at:
        return Card(tuple(lines), ((act(view, "restore", meeting),),))
    if not meeting.upcoming(view.now):
        held = view.parts("held", meeting.id) if meeting.status is Status.CALLED else Part()
        return Card((*lines, *over(view, meeting), *held.lines), held.buttons)
    row = (act(view, "edit", meeting), act(view, "cancel", meeting))
    parts = view.parts("control", meeting.id)
    return Card((*lines, *_published(view, meeting), *parts.lines), (*parts.buttons, row))


def _published(view: View, meeting: Meeting) -> list[Line]:
    """In how many chats the card is, and in which of them it cannot be."""
    every, arrived = rooms_of(view, meeting), outbox.stands_in(view.db, "meeting", meeting.id)
    barred = barred_among(every)
    there = len([room for room in every if room not in barred and room.id in arrived])
    sending = len(every) - len(barred) - there
    lines = [view.line("meetings-sending", Style.NOTE, rooms=sending)] if sending else []
    alone = any(groups.group_by_id(view.db, group).settings.alone for group in meeting.groups)
    if there or not (every or alone):
        lines.append(view.line("meetings-published", Style.NOTE, rooms=there))
    if barred:
        chats = ", ".join(named(view, room) for room in barred)
        lines.append(view.line("meetings-barred", Style.NOTE, chats=chats, rooms=len(barred)))
    return lines


@meetings.when("card-arrived")
def arrived(view: View, copy_id: int) -> None:
    """The card stands in one more chat: what the convener sees counts it."""
    copy = outbox.copy_by_id(view.db, copy_id)
    if copy.kind == "meeting":
        view.show("control", copy.subject)


def barred_among(every: list[Room]) -> list[Room]:
    """The chats that take no word of the bot now."""
    return [room for room in every if room.troubles & SILENT]


def named(view: View, room: Room) -> str:
    """A chat by its title, else by its group."""
    return room.title or groups.group_by_id(view.db, room.group or 0).name


@meetings.when("chat-lost")
def lost(view: View, room_id: int) -> None:
    """A chat takes no card any more: what the conveners see says so; those of other groups hear it as well."""
    room = rooms.room_by_id(view.db, room_id)
    ours = {person.id for person in groups.coordinators(view.db, room.group or 0)}
    for meeting in store.upcoming(view.db, [room.group or 0], view.now):
        view.show("control", meeting.id)
        if meeting.convener is not None and meeting.convener not in ours:
            view.note(meeting.convener, "meetings-lost", chat=named(view, room), title=meeting.title)


@meetings.when("chat-found")
def found_again(view: View, room_id: int) -> None:
    """It takes them again."""
    room = rooms.room_by_id(view.db, room_id)
    for meeting in store.upcoming(view.db, [room.group or 0], view.now):
        view.show("control", meeting.id)


def _remarks(view: View, meeting: Meeting) -> list[Line]:
    """What the convener should look at twice."""
    others = store.around(view.db, meeting.community, view.now)
    found = [
        view.line("meetings-same-day", Style.NOTE, title=other.title, when=view.when(other.start))
        for other in rules.same_day(meeting, others)
    ]
    if meeting.status is Status.DRAFT and not meeting.place:
        found.append(view.line("meetings-no-place", Style.NOTE))
    return found


def _draft_buttons(view: View, meeting: Meeting) -> tuple[tuple[Button, ...], ...]:
    """Whom it is for, where that is a question, and what to do with the draft."""
    publish = replace(act(view, "publish", meeting), means="yes")
    first = (publish, act(view, "edit", meeting), act(view, "drop", meeting))
    return (*_audience_rows(view, meeting), *view.parts("draft", meeting.id).buttons, first)


def _audience_rows(view: View, meeting: Meeting) -> list[tuple[Button, ...]]:
    """The groups the convener may invite, those invited ticked; a single one needs no question."""
    passing = audiences.passing(view.db, meeting.community)
    every = [one for one in groups.groups_of(view.db, meeting.community) if one.id not in passing - set(meeting.groups)]
    if meeting.convener is None or len(every) < 2:
        return []
    roles = {group.id: groups.role_in(view.db, group.id, meeting.convener) for group in every}
    mine = [group for group in every if (role := roles[group.id]) and role.may(Role.COORDINATOR)]
    return [(_audience_button(view, meeting, group),) for group in mine]


def _audience_button(view: View, meeting: Meeting, group: Group) -> Button:
    label = f"✓ {group.name}" if group.id in meeting.groups else group.name
    return view.labelled(label, "meetings.audience", meeting.id, group.id, epoch=meeting.epoch)


@meetings.button("audience")
def audience(turn: Turn) -> None:
    """Add a group to those invited, or take it out."""
    meeting = meeting_pressed(turn)
    convener_of(turn, meeting)
    assert turn.pressed
    if meeting.status is not Status.DRAFT:
        raise BadInput("meeting-changed")
    group = turn.pressed.args[1]
    turn.need(Role.COORDINATOR, group)
    if group in meeting.groups:
        store.uninvite(turn.db, meeting.id, group)
    else:
        store.invite(turn.db, meeting.id, group)
    turn.show("control", meeting.id)


@meetings.button("publish")
def publish(turn: Turn) -> None:
    """The draft goes out: one live, pinned card in every room of every group invited."""
    meeting = meeting_pressed(turn)
    convener_of(turn, meeting)
    if meeting.status is not Status.DRAFT:
        raise BadInput("meeting-changed")
    if not meeting.groups:
        raise BadInput("meeting-no-group")
    rules.check(meeting.title, meeting.place, meeting.start, meeting.end, meeting.zone, turn.now)
    own = meeting.group if meeting.group in meeting.groups else meeting.groups[0]
    store.call(turn.db, meeting.id, own)
    for room in rooms_of(turn.view, meeting):
        turn.view.put("meeting", meeting.id, room, pin=True)
    turn.show("control", meeting.id)
    turn.happened("meeting-called", meeting.id)
    turn.log("meeting.called", "meeting", meeting.id)
    if barred := barred_among(rooms_of(turn.view, meeting)):
        turn.answer("meetings-published-barred", chats=", ".join(named(turn.view, room) for room in barred))
    else:
        turn.answer("meetings-published-popup")


@meetings.button("drop")
def drop(turn: Turn) -> None:
    """The draft is thrown away."""
    meeting = meeting_pressed(turn)
    convener_of(turn, meeting)
    if meeting.status is not Status.DRAFT:
        raise BadInput("meeting-changed")
    store.change(turn.db, meeting.id, status=Status.DROPPED)
    turn.show("control", meeting.id)
