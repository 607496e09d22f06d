"""The convener's card: preview first, then the handles of a living meeting."""

from dataclasses import replace

from domain import meetings as rules
from domain.errors import BadInput
from domain.groups import Group, Role
from domain.meetings import Meeting, Status
from handlers.kit.about import convener_of, meeting_pressed
from handlers.kit.card import Button, Card, Line, Style
from handlers.kit.readers import calling
from handlers.kit.turn import Turn
from handlers.kit.view import View
from handlers.meetings.card import act, head, meetings, rooms_of
from storage import groups
from storage import meetings as store


@meetings.card("control", calling)
def control(view: View, meeting_id: int) -> Card:
    """What the convener sees and can do."""
    meeting = store.by_id(view.db, meeting_id)
    if meeting.status is Status.DROPPED:
        return Card((Line(meeting.title, Style.TITLE), view.line("meetings-dropped", Style.NOTE)))
    lines = [*head(view, meeting), *_remarks(view, meeting)]
    if meeting.status is Status.DRAFT:
        return Card((view.line("meetings-preview", Style.NOTE), *lines), _draft_buttons(view, meeting))
    if meeting.status is Status.CANCELLED and view.now < meeting.starts_at:
        return Card(tuple(lines), ((act(view, "restore", meeting),),))
    if not meeting.upcoming(view.now):
        return Card(tuple(lines))
    ready = view.line("meetings-published", Style.NOTE, rooms=len(rooms_of(view, meeting)))
    row = (act(view, "edit", meeting), act(view, "cancel", meeting))
    parts = view.parts("control", meeting.id)
    return Card((*lines, ready, *parts.lines), (*parts.buttons, row))


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
    return (*_audience_rows(view, meeting), first)


def _audience_rows(view: View, meeting: Meeting) -> list[tuple[Button, ...]]:
    """The groups the convener may invite, those invited ticked; a single one needs no question."""
    every = groups.groups_of(view.db, meeting.community)
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
