"""When the next meeting is, as it is agreed at this one; whoever may call meetings calls it by one tap."""

from domain import meetings as calls
from domain.errors import BadInput
from domain.groups import Role
from domain.language import read_date
from domain.meetings import Meeting
from domain.sitting import Sitting
from handlers.kit.capability import SENTENCE
from handlers.kit.card import Card, Part
from handlers.kit.moments import Moment, moment_asked, moment_of, tells_a_moment
from handlers.kit.turn import Turn
from handlers.kit.view import View
from handlers.sitting.sheet import SHEET, changed, kept, sitting
from storage import groups, meetings, rooms
from storage import sitting as store


def announce(turn: Turn, meeting: Meeting, text: str) -> None:
    """The day and hour are read and shown before anybody else hears of them; what is unclear is asked."""
    reading = read_date(text, turn.now, meeting.zone, turn.view.language)
    moment = moment_of(turn, "sitting.next", reading, {"meeting": meeting.id})
    if moment is not None:
        _announced(turn, meeting, moment)


@sitting.asked("next", tells_a_moment, longest=SENTENCE)
def next_asked(turn: Turn) -> None:
    """The day and hour, tapped or in other words."""
    assert turn.question
    meeting, _ = kept(turn, turn.question.values["meeting"])
    moment = moment_asked(turn, "sitting.next", meeting.zone)
    if moment is not None:
        _announced(turn, meeting, moment)


def _announced(turn: Turn, meeting: Meeting, moment: Moment) -> None:
    if moment.start <= meeting.start or calls.instant(moment.start, meeting.zone) <= turn.now:
        raise BadInput("meeting-past")
    store.announce(turn.db, meeting.id, moment.start, moment.end)
    changed(turn.view, meeting.id)
    view, state = turn.private_view(), store.find(turn.db, meeting.id)
    call = _call(view, meeting, state) if state and _may_call(turn.view, meeting, turn.me().id) else None
    line = view.line("sitting-next-noted", when=view.when(moment.start, moment.end))
    turn.reply(Card((line,), call.buttons if call else ()))


def _may_call(view: View, meeting: Meeting, person: int | None) -> bool:
    role = groups.role_in(view.db, meeting.group, person) if person is not None else None
    return role is not None and role.may(Role.COORDINATOR)


def _call(view: View, meeting: Meeting, state: Sitting) -> Part:
    """[Svolat další jednání], while nobody has."""
    there = store.after(view.db, meeting)
    if state.next_start is None or (there and there.start == state.next_start):
        return Part()
    return Part(buttons=((view.button("sitting-button-call", "sitting.call", meeting.id),),))


@sitting.part(SHEET, 40)
def part(view: View, meeting_id: int) -> Part:
    """The same on the card, for a reader who may call it."""
    meeting, state = meetings.by_id(view.db, meeting_id), store.find(view.db, meeting_id)
    reader = rooms.owner(view.db, view.room.account) if view.room.account is not None else None
    return _call(view, meeting, state) if state and _may_call(view, meeting, reader) else Part()


@sitting.button("call")
def call(turn: Turn) -> None:
    """A draft of the next meeting, for the same groups and at the same place, with what is left of this one."""
    assert turn.pressed
    meeting, state = kept(turn, turn.pressed.args[0])
    turn.need(Role.COORDINATOR, meeting.group)
    if state.next_start is None:
        raise BadInput("button-foreign")
    title = turn.view.say("meetings-untitled")
    calls.check(title, meeting.place, state.next_start, state.next_end, meeting.zone, turn.now)
    there = store.after(turn.db, meeting)
    if there is None or there.start != state.next_start:
        there = meetings.draft(
            turn.db, calls.Meeting(0, meeting.community, meeting.group, title, state.next_start, meeting.zone,
                                   state.next_end, meeting.place, convener=turn.me().id, groups=meeting.groups),
            turn.now,
        )  # fmt: skip
        turn.log("meeting.drafted", "meeting", there.id)
        turn.happened("meeting-drafted", there.id)
    changed(turn.view, meeting.id)
    turn.lead("control", there.id, f"meeting-{there.id}")
