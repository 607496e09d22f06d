"""The card that everybody sees, in the groups' rooms and in private."""

from domain.errors import BadInput
from domain.groups import Role
from domain.help import Hint
from domain.language import collate
from domain.meetings import Meeting, Status
from domain.rooms import Room
from handlers.kit.about import meeting_pressed
from handlers.kit.capability import Capability
from handlers.kit.card import Button, Card, Line, Style
from handlers.kit.readers import at_meeting
from handlers.kit.turn import Turn
from handlers.kit.view import View, own_view
from storage import groups, members, outbox, rooms
from storage import meetings as store

meetings = Capability("meetings")
meetings.helps(
    Hint("meeting", 10, "schuzka", Role.COORDINATOR),
    Hint("change", 15, least=Role.COORDINATOR, given="meeting"),
    Hint("meetings", 120, "schuzky", given="meeting"),
)


@meetings.card("meeting", at_meeting)
def card(view: View, meeting_id: int) -> Card:
    """A meeting in a group's room: its head, and what the other capabilities know of it."""
    meeting = store.by_id(view.db, meeting_id)
    lines = head(view, meeting)
    if meeting.status is Status.CANCELLED:
        return Card(tuple(lines))
    parts = view.parts("meeting", meeting_id)
    if not meeting.upcoming(view.now):
        return Card((*lines, view.line("meetings-over", Style.NOTE), *parts.lines), parts.buttons)
    *rows, last = parts.buttons or ((),)
    return Card((*lines, *parts.lines), (*rows, (*last, act(view, "down", meeting))))


@meetings.card("invitation", at_meeting)
def invitation(view: View, meeting_id: int) -> Card:
    """The same in a member's private chat: the head, and the buttons of whoever offers some there."""
    meeting = store.by_id(view.db, meeting_id)
    lines = head(view, meeting)
    if not meeting.upcoming(view.now):
        return Card((*lines, *over(view, meeting)))
    parts = view.parts("invitation", meeting_id)
    return Card((*lines, *parts.lines), parts.buttons)


def over(view: View, meeting: Meeting) -> tuple[Line, ...]:
    """That it has been held, where it was not cancelled."""
    return (view.line("meetings-over", Style.NOTE),) if meeting.status is Status.CALLED else ()


def head(view: View, meeting: Meeting) -> list[Line]:
    """Whose meeting, what about, when and where."""
    invited = sorted((groups.group_by_id(view.db, group).name for group in meeting.groups), key=collate)
    names = ", ".join(invited)
    names = names or view.say("meetings-for-whom")
    lines = [
        view.line("meetings-title", Style.TITLE, group=names, number=meeting.number or 0, year=str(meeting.year or ""))
    ]
    if meeting.status is Status.CANCELLED:
        lines.insert(0, view.line("meetings-cancelled", Style.HEAD))
    lines.append(Line(meeting.title, Style.HEAD))
    lines.append(Line(view.when(meeting.start, meeting.end)))
    if meeting.place:
        lines.append(Line(meeting.place))
    if meeting.capacity is not None:
        lines.append(view.line("capacity-seats", seats=meeting.capacity))
    return lines


@meetings.when("room-bound")
def one_more_room(view: View, room_id: int) -> None:
    """A chat that becomes a group's shows the meetings ahead of it, as the group's other chats do."""
    room = rooms.room_by_id(view.db, room_id)
    for meeting in store.upcoming(view.db, [room.group], view.now) if room.group is not None else []:
        view.put("meeting", meeting.id, room, pin=True)
        view.show("control", meeting.id)


@meetings.when("group-renamed")
def other_name(view: View, group: int) -> None:
    """The cards of meetings ahead name the group."""
    for meeting in store.upcoming(view.db, [group], view.now):
        for kind in ("meeting", "invitation", "control"):
            view.show(kind, meeting.id)


@meetings.when("member-came")
def too_late_for_the_card(view: View, place_id: int) -> None:
    """Who comes after the card was posted may be unable to read it there: they get each meeting alone."""
    place = members.place_by_id(view.db, place_id)
    there = own_view(view.desk, place.person) if place else None
    for meeting in store.upcoming(view.db, [place.group], view.now) if place and there else []:
        if there and view.standing("meeting", meeting.id):
            there.bring("invitation", meeting.id)


@meetings.button("down")
def down(turn: Turn) -> None:
    """[Kartu dolů]: the card again at the bottom; the old copy shrinks to a link."""
    meeting_pressed(turn)
    if turn.subject is None or turn.subject.state != "live":
        raise BadInput("meeting-changed")
    outbox.renew(turn.db, turn.subject, turn.now)


def act(view: View, action: str, meeting: Meeting) -> Button:
    """A button of this capability that acts on the meeting as it is now."""
    return view.button(f"meetings-button-{action}", f"meetings.{action}", meeting.id, epoch=meeting.epoch)


def rooms_of(view: View, meeting: Meeting) -> list[Room]:
    """The rooms of all groups invited."""
    return [room for group in meeting.groups for room in rooms.rooms_of_group(view.db, group)]
