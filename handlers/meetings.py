"""A meeting from one line of text: previewed, published into every room, changed, cancelled."""

from collections.abc import Mapping, Sequence
from typing import Any

from domain import meetings as rules
from domain.errors import BadInput
from domain.groups import Group, Role
from domain.language import clean, read_meeting
from domain.meetings import Meeting, Status
from domain.rooms import Room
from handlers.kit.about import convener_of, meeting_pressed
from handlers.kit.capability import Capability
from handlers.kit.card import Button, Card, Line, Style
from handlers.kit.moments import Moment, moment_asked, moment_of
from handlers.kit.turn import Turn
from handlers.kit.view import View
from storage import groups, outbox, rooms
from storage import meetings as store

meetings = Capability("meetings")


# --- calling one


@meetings.command("schuzka", "meeting", needs=Role.COORDINATOR, place=10)
def announce(turn: Turn) -> None:
    """A coordinator writes one line: when, where, what about."""
    mine = turn.groups_where(Role.COORDINATOR)
    if not mine:
        raise BadInput("not-entitled", role=Role.COORDINATOR.value)
    if not turn.text:
        turn.ask("meetings.announce", "meetings-ask-line")
        return
    _understand(turn, clean(turn.text, 2000), mine)


@meetings.asked("announce")
def announce_asked(turn: Turn) -> None:
    """The line comes as the answer to our question."""
    announce(turn)


def _understand(turn: Turn, text: str, mine: Sequence[Group]) -> None:
    """Make a draft of the line, or ask for what it does not say."""
    read = read_meeting(text, turn.now, mine[0].zone, turn.view.language)
    keep = {"title": read.title, "place": read.place, "groups": [group.id for group in mine]}
    _draft(turn, keep, moment_of(turn, "meetings.when", read.reading, keep))


@meetings.asked("when")
def when_asked(turn: Turn) -> None:
    """A date for the new meeting, tapped or in other words."""
    assert turn.question
    keep = turn.question.values
    zone = groups.group_by_id(turn.db, keep["groups"][0]).zone
    _draft(turn, keep, moment_asked(turn, "meetings.when", zone))


def _draft(turn: Turn, keep: Mapping[str, Any], moment: Moment | None) -> None:
    """Keep a draft and show it to its author alone; without a moment a question is out instead."""
    if moment is None:
        return
    mine = [groups.group_by_id(turn.db, group) for group in keep["groups"]]
    zone, title, place = mine[0].zone, keep["title"] or turn.say("meetings-untitled"), keep["place"]
    rules.check(title, place, moment.start, moment.end, zone, turn.now)
    usual = mine[0].id if len(mine) == 1 else store.last_called(turn.db, turn.me().id)
    chosen = [group.id for group in mine if group.id == usual]
    made = store.draft(
        turn.db, rules.Meeting(0, mine[0].community, mine[0].id, title, moment.start, zone, moment.end, place,
                               convener=turn.me().id, groups=tuple(chosen)), turn.now,
    )  # fmt: skip
    turn.log("meeting.drafted", "meeting", made.id)
    turn.lead("control", made.id, f"meeting-{made.id}")


@meetings.started("meeting-")
def draft_started(turn: Turn) -> None:
    """The deep link behind a draft whose author had no private chat yet."""
    number = turn.started_with("meeting-")
    meeting = store.find(turn.db, number) if number is not None else None
    if meeting is None:
        raise BadInput("button-foreign")
    convener_of(turn, meeting)
    turn.lead("control", meeting.id, "")


# --- the convener's card: preview first, then the handles of a living meeting


@meetings.card("control")
def control(view: View, meeting_id: int) -> Card:
    """What the convener sees and can do."""
    meeting = store.by_id(view.db, meeting_id)
    if meeting.status is Status.DROPPED:
        return Card((Line(meeting.title, Style.TITLE), view.line("meetings-dropped", Style.NOTE)))
    lines = [*_head(view, meeting), *_remarks(view, meeting)]
    if meeting.status is Status.DRAFT:
        return Card((view.line("meetings-preview", Style.NOTE), *lines), _draft_buttons(view, meeting))
    if not meeting.upcoming(view.now):
        return Card(tuple(lines))
    ready = view.line("meetings-published", Style.NOTE, rooms=len(_rooms(view, meeting)))
    row = (_act(view, "edit", meeting), _act(view, "cancel", meeting))
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
    first = (_act(view, "publish", meeting), _act(view, "edit", meeting), _act(view, "drop", meeting))
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


def _act(view: View, action: str, meeting: Meeting) -> Button:
    return view.button(f"meetings-button-{action}", f"meetings.{action}", meeting.id, epoch=meeting.epoch)


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
    for room in _rooms(turn.view, meeting):
        turn.view.put("meeting", meeting.id, room, pin=True)
    turn.show("control", meeting.id)
    turn.happened("meeting-called", meeting.id)
    turn.log("meeting.called", "meeting", meeting.id)
    turn.answer("meetings-published-popup")


def _rooms(view: View, meeting: Meeting) -> list[Room]:
    return [room for group in meeting.groups for room in rooms.rooms_of_group(view.db, group)]


@meetings.button("drop")
def drop(turn: Turn) -> None:
    """The draft is thrown away."""
    meeting = meeting_pressed(turn)
    convener_of(turn, meeting)
    if meeting.status is not Status.DRAFT:
        raise BadInput("meeting-changed")
    store.change(turn.db, meeting.id, status=Status.DROPPED)
    turn.show("control", meeting.id)


# --- changing one


@meetings.button("edit")
def edit(turn: Turn) -> None:
    """What should change? A tap says which thing, words may say it at once."""
    meeting = meeting_pressed(turn)
    convener_of(turn, meeting)
    labels = [turn.say(f"meetings-field-{field}") for field in FIELDS]
    turn.ask("meetings.edit", "meetings-ask-edit", labels, {"meeting": meeting.id})


FIELDS = ("time", "place", "title")


@meetings.asked("edit")
def edit_asked(turn: Turn) -> None:
    """Either the thing to change, or already what it should be."""
    assert turn.question
    keep = turn.question.values
    if turn.choice is not None:
        field = FIELDS[turn.choice]
        turn.ask(f"meetings.{field}", f"meetings-ask-{field}", None, keep)
        return
    label, colon, rest = turn.text.partition(":")
    names = {turn.say(f"meetings-field-{field}").casefold(): field for field in FIELDS}
    field = names.get(label.strip().casefold(), "time") if colon else "time"
    turn.text = rest.strip() if colon and label.strip().casefold() in names else turn.text
    {"time": time_asked, "place": place_asked, "title": title_asked}[field](turn)


@meetings.asked("time")
def time_asked(turn: Turn) -> None:
    """A new time in words, or a tap on one of its readings."""
    assert turn.question
    meeting = store.by_id(turn.db, turn.question.values["meeting"])
    moment = moment_asked(turn, "meetings.time", meeting.zone, meeting.start.date())
    if moment:
        _retime(turn, meeting, moment)


@meetings.asked("place")
def place_asked(turn: Turn) -> None:
    """A new place."""
    _change(turn, "place", clean(turn.text, rules.PLACE_LIMIT))


@meetings.asked("title")
def title_asked(turn: Turn) -> None:
    """A new title."""
    _change(turn, "title", clean(turn.text, rules.TITLE_LIMIT))


def _change(turn: Turn, field: str, value: str) -> None:
    assert turn.question
    meeting = store.by_id(turn.db, int(turn.question.values["meeting"]))
    convener_of(turn, meeting)
    _open(meeting, turn)
    store.change(turn.db, meeting.id, **{field: value})
    _changed(turn, meeting, field)


def _retime(turn: Turn, meeting: Meeting, moment: Moment) -> None:
    convener_of(turn, meeting)
    _open(meeting, turn)
    start, end = moment.start, moment.end
    if end is None and meeting.end:
        end = start + (meeting.end - meeting.start)
    rules.check(meeting.title, meeting.place, start, end, meeting.zone, turn.now)
    store.retime(turn.db, meeting.id, start, end, meeting.zone)
    _changed(turn, meeting, "time")


def _open(meeting: Meeting, turn: Turn) -> None:
    rules.stands(meeting)
    if meeting.status is Status.CALLED and turn.now >= meeting.over_at:
        raise BadInput("meeting-over")


def _changed(turn: Turn, before: Meeting, field: str) -> None:
    """Everybody sees the change; a living meeting also says it aloud, for an edited card makes no sound."""
    turn.show("control", before.id)
    turn.outcome.taken = True
    turn.log(f"meeting.{field}", "meeting", before.id)
    if before.status is not Status.CALLED:
        return
    after = store.by_id(turn.db, before.id)
    turn.show("meeting", before.id)
    turn.show("invitation", before.id)
    for room in _rooms(turn.view, after):
        there = turn.view.into(room)
        news = Card((_news(there, before, after, field),), reply_to=_standing(there, after))
        there.post(room, news, about=before.id)
    turn.happened("meeting-changed", before.id)


def _news(view: View, before: Meeting, after: Meeting, field: str) -> Line:
    was, now = {
        "time": (view.when(before.start, before.end), view.when(after.start, after.end)),
        "place": (before.place or "–", after.place),
        "title": (before.title, after.title),
    }[field]
    return view.line(f"meetings-news-{field}", title=after.title, was=was, now=now)


def _standing(view: View, meeting: Meeting) -> str | None:
    """The message in which the meeting's card stands in the view's room."""
    standing = [one.message for one in outbox.copies(view.db, "meeting", meeting.id) if one.room == view.room.id]
    return standing[0] if standing else None


@meetings.button("cancel")
def cancel(turn: Turn) -> None:
    """The meeting will not be."""
    meeting = meeting_pressed(turn)
    convener_of(turn, meeting)
    store.change(turn.db, meeting.id, status=Status.CANCELLED)
    for kind in ("control", "meeting", "invitation"):
        turn.show(kind, meeting.id)
    for room in _rooms(turn.view, meeting):
        there = turn.view.into(room)
        news = there.line("meetings-news-cancelled", title=meeting.title, when=there.when(meeting.start))
        there.post(room, Card((news,), reply_to=_standing(there, meeting)), about=meeting.id)
    turn.happened("meeting-cancelled", meeting.id)
    turn.log("meeting.cancelled", "meeting", meeting.id)


# --- the card that everybody sees


@meetings.card("meeting")
def card(view: View, meeting_id: int) -> Card:
    """A meeting in a group's room: its head, and what the other capabilities know of it."""
    meeting = store.by_id(view.db, meeting_id)
    head = _head(view, meeting)
    if meeting.status is Status.CANCELLED:
        return Card(tuple(head))
    parts = view.parts("meeting", meeting_id)
    if not meeting.upcoming(view.now):
        return Card((*head, *parts.lines), parts.buttons)
    *rows, last = parts.buttons or ((),)
    return Card((*head, *parts.lines), (*rows, (*last, _act(view, "down", meeting))))


@meetings.card("invitation")
def invitation(view: View, meeting_id: int) -> Card:
    """The same in a member's private chat: the head, and the buttons of whoever offers some there."""
    meeting = store.by_id(view.db, meeting_id)
    head = _head(view, meeting)
    if not meeting.upcoming(view.now):
        return Card(tuple(head))
    parts = view.parts("invitation", meeting_id)
    return Card((*head, *parts.lines), parts.buttons)


def _head(view: View, meeting: Meeting) -> list[Line]:
    """Whose meeting, what about, when and where."""
    names = ", ".join(groups.group_by_id(view.db, group).name for group in meeting.groups)
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
    return lines


@meetings.button("down")
def down(turn: Turn) -> None:
    """[Přines dolů]: the card again at the bottom; the old copy shrinks to a link."""
    meeting_pressed(turn)
    if turn.subject is None or turn.subject.state != "live":
        raise BadInput("meeting-changed")
    outbox.renew(turn.db, turn.subject, turn.now)


@meetings.command("schuzky", "meetings", place=12)
def upcoming(turn: Turn) -> None:
    """What is called: in a group its own card comes down, privately each meeting of mine."""
    mine = [turn.group] if turn.group else turn.groups_where(Role.GUEST)
    found = store.upcoming(turn.db, [group.id for group in mine], turn.now)
    if turn.room.private:
        turn.me()  # a stranger is told that she is one
    if not found:
        turn.answer("meetings-none")
        return
    for meeting in found[:5]:
        if turn.room.private:
            runs = (role := turn.role(meeting.group)) and role.may(Role.COORDINATOR)
            _bring(turn, "control" if runs else "invitation", meeting)
        else:
            _bring(turn, "meeting", meeting)
    turn.outcome.taken = True


def _bring(turn: Turn, kind: str, meeting: Meeting) -> None:
    standing = [one for one in outbox.copies(turn.db, kind, meeting.id) if one.room == turn.room.id]
    if standing and standing[0].message:
        outbox.renew(turn.db, standing[0], turn.now)
    else:
        turn.view.put(kind, meeting.id, turn.room)
