"""The course of a meeting: it is begun, its items come out, it ends by a word or when its time is over."""

from datetime import datetime

from domain import sitting as rules
from domain.agenda import Item
from domain.errors import BadInput
from domain.groups import Role
from domain.meetings import Meeting
from domain.sitting import Kind, Outcome, Sitting
from handlers.kit.about import linked, meeting_answered
from handlers.kit.card import Part
from handlers.kit.desk import Desk
from handlers.kit.labels import an_option
from handlers.kit.turn import Turn
from handlers.kit.view import View, view_of
from handlers.sitting.carrying import carry_over
from handlers.sitting.sheet import POINT, SHEET, changed, kept, sitting
from storage import agenda, meetings, rooms
from storage import attendance as lists
from storage import sitting as store

LABEL = 60  # characters of a meeting on a button
FEW = 6  # meetings among which somebody chooses


# --- by itself


@sitting.tick()
def watch(desk: Desk) -> datetime | None:
    """Shortly before a meeting the way to begin is shown; when its time is over it ends."""
    for meeting in store.to_offer(desk.db, desk.now + rules.EARLY, desk.now):
        store.offer(desk.db, meeting.id)
        _redraw(desk, "control", meeting)
    wanted = []
    for meeting, state in store.not_ended(desk.db):
        over = rules.ends_at(state.began or desk.now, meeting)
        if over <= desk.now:
            _over(_view(desk, meeting), meeting)
        else:
            wanted.append(over)
    ahead = meetings.next_start(desk.db, desk.now + rules.EARLY)
    wanted += [ahead - rules.EARLY] if ahead else []
    return min(wanted, default=None)


def _redraw(desk: Desk, kind: str, meeting: Meeting) -> None:
    _view(desk, meeting).show(kind, meeting.id)


def _view(desk: Desk, meeting: Meeting) -> View:
    """A window of the meeting's own group."""
    return view_of(desk, rooms.rooms_of_group(desk.db, meeting.group)[0])


# --- beginning


@sitting.part("control", 15)
def control_part(view: View, meeting_id: int) -> Part:
    """[Zahájit] shortly before the meeting; later the way to what is written down."""
    state = store.find(view.db, meeting_id)
    if state is None:
        return Part()
    key = "sitting-button-begin" if state.began is None else "sitting-button-open"
    return Part(buttons=((view.button(key, "sitting.begin", meeting_id),),))


@sitting.button("begin")
def begin_pressed(turn: Turn) -> None:
    """[Zahájit], [Průběh jednání]"""
    assert turn.pressed
    meeting = meetings.find(turn.db, turn.pressed.args[0])
    if meeting is None:
        raise BadInput("button-foreign")
    begin(turn, meeting)


def begin(turn: Turn, meeting: Meeting) -> None:
    """It goes on from now; whoever says so again gets the card once more."""
    turn.need(Role.MINUTES, meeting.group)
    rules.may_begin(meeting, turn.now)
    state = store.find(turn.db, meeting.id)
    if state is None or state.began is None:
        store.begin(turn.db, meeting.id, rules.first(agenda.programme(turn.db, meeting.id), {}), turn.now)
        turn.log("sitting.began", "meeting", meeting.id)
        turn.show("control", meeting.id)
        turn.happened("sitting-began", meeting.id)
    turn.lead(SHEET, meeting.id, f"sitting-{meeting.id}", within=(POINT,))


@sitting.started("sitting-")
def started(turn: Turn) -> None:
    """The deep link for somebody who has no private chat yet."""
    meeting = linked(turn, "sitting-", meetings.find)
    begin(turn, meeting)


@sitting.command("zahajit", "begin", place=14)
def begin_said(turn: Turn) -> None:
    """The meeting whose card is answered, the only one that may begin; else the speaker chooses."""
    mine = turn.groups_where(Role.MINUTES)
    if not mine:
        raise turn.refusal(Role.MINUTES)
    answered = meeting_answered(turn)
    found = [answered] if answered else to_begin(turn, [one.id for one in mine])
    if not found:
        raise BadInput("sitting-none")
    if len(found) == 1:
        begin(turn, found[0])
        return
    labels = [f"{turn.private_view().when(one.start)} – {one.title}"[:LABEL] for one in found[:FEW]]
    turn.ask("sitting.which", "attendance-which", labels, {"meetings": [one.id for one in found[:FEW]]})


def to_begin(turn: Turn, groups: list[int]) -> list[Meeting]:
    """The groups' own meetings that may begin now or go on, else the latest one."""
    ahead = [one for one in meetings.upcoming(turn.db, groups, turn.now) if one.group in groups]
    soon = [one for one in ahead if one.starts_at - rules.EARLY <= turn.now]
    return soon or lists.kept_by(turn.db, groups, turn.now)[:1]


@sitting.asked("which", an_option)
def which(turn: Turn) -> None:
    """The meeting that was meant."""
    assert turn.question
    if turn.choice is None:
        raise BadInput("attendance-tap")
    begin(turn, meetings.by_id(turn.db, turn.question.values["meetings"][turn.choice]))


# --- its items


@sitting.button("out")
def out_pressed(turn: Turn) -> None:
    """How the item came out, by a tap."""
    assert turn.pressed
    meeting_id, item_id, at = turn.pressed.args
    meeting, state = kept(turn, meeting_id)
    item = _item_of(turn, meeting, item_id)
    came_out(turn, meeting, state, item, list(Outcome)[at % len(Outcome)])


def _item_of(turn: Turn, meeting: Meeting, item_id: int) -> Item:
    item = agenda.find(turn.db, item_id)
    if item is None or item.meeting != meeting.id:
        raise BadInput("button-foreign")
    return item


def came_out(turn: Turn, meeting: Meeting, state: Sitting, item: Item, outcome: Outcome, remark: str = "") -> None:
    """Keep how an item came out; if it was on, the next one is."""
    items = agenda.programme(turn.db, meeting.id)
    store.came_out(turn.db, item, outcome)
    if remark:
        store.write(turn.db, meeting.id, item.id, Kind.REMARK, remark, turn.me().id, turn.now)
    after = state.current
    if item.id == state.current:
        after = rules.following(items, item.id, {**state.outcomes, item.id: outcome})
        store.turn_to(turn.db, meeting.id, after)
    turn.log("sitting.outcome", "meeting", meeting.id, answer=outcome.value, item=item.id)
    if state.ended:
        carry_over(turn.view, meeting)
    changed(turn.view, meeting.id)
    numbers = {one.id: at for at, one in enumerate(items, 1)}
    said = {"number": numbers.get(item.id, 0), "outcome": outcome.value, "next": numbers.get(after or 0, 0)}
    if turn.pressed is not None:
        turn.answer("sitting-came-out", **said)
    else:
        turn.react("👌")


@sitting.button("item")
def item_pressed(turn: Turn) -> None:
    """Another item is on."""
    assert turn.pressed
    meeting_id, item_id = turn.pressed.args
    meeting, _ = kept(turn, meeting_id)
    turn_to(turn, meeting, _item_of(turn, meeting, item_id))
    turn.outcome.taken = True


def turn_to(turn: Turn, meeting: Meeting, item: Item) -> None:
    """The item is on from now."""
    store.turn_to(turn.db, meeting.id, item.id)
    changed(turn.view, meeting.id)


# --- the end


@sitting.button("end")
def end_pressed(turn: Turn) -> None:
    """[Ukončit jednání]"""
    assert turn.pressed
    meeting, _ = kept(turn, turn.pressed.args[0])
    end(turn, meeting)


def end(turn: Turn, meeting: Meeting) -> None:
    """It is over; what came to nothing goes on the next programme, and whoever writes it up has a draft."""
    if _over(turn.view, meeting):
        turn.log("sitting.ended", "meeting", meeting.id)
    turn.answer("sitting-ended")


def _over(view: View, meeting: Meeting) -> bool:
    """Whether it ends just now."""
    state = store.find(view.db, meeting.id)
    if state is None or state.ended:
        return False
    store.end(view.db, meeting.id, view.now)
    carry_over(view, meeting)
    changed(view, meeting.id)
    view.happened("sitting-ended", meeting.id)
    return True
