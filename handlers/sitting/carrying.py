"""What a meeting did not finish goes on the programme of the group's next one, unless somebody lets it go."""

from domain import sitting as rules
from domain.agenda import State
from domain.errors import BadInput
from domain.meetings import Meeting, Status
from domain.sitting import Sitting
from handlers.kit.card import Button, Part, Style
from handlers.kit.fitting import shortened
from handlers.kit.turn import Turn
from handlers.kit.view import View
from handlers.sitting.sheet import LABEL, SHEET, changed, kept, sitting
from storage import agenda, meetings
from storage import sitting as store


@sitting.when("meeting-drafted")
@sitting.when("meeting-called")
def carry_to(view: View, meeting_id: int) -> None:
    """A new meeting takes over what its group left unfinished; whoever calls it can take it off again."""
    meeting = meetings.by_id(view.db, meeting_id)
    left = [item for item in store.left_over(view.db, meeting) if not rules.frame(item)]
    for item in left:
        store.carry(view.db, item, meeting, view.now)
    if left:
        view.happened("agenda-changed", meeting_id)
    for origin in {item.meeting for item in left}:
        view.show(SHEET, origin)


def carry_over(view: View, meeting: Meeting) -> None:
    """Bring the next programme up to what is left: what came out after all, or was let go, is off it."""
    state, then = store.find(view.db, meeting.id), store.after(view.db, meeting)
    if state is None or then is None:
        return
    items = agenda.programme(view.db, meeting.id)
    left = {one.id for one in rules.unfinished(items, state.outcomes)} - state.let_go
    for item in items:
        there = store.carried_as(view.db, item.id)
        if there is None and item.id in left:
            store.carry(view.db, item, then, view.now)
        elif there is not None and there.state is State.ACCEPTED and item.id not in left:
            agenda.drop(view.db, there, State.DROPPED, view.now)
    view.happened("agenda-changed", then.id)


@sitting.part(SHEET, 50)
def part(view: View, meeting_id: int) -> Part:
    """Once it is over: what is left, each with the way to let it go or back, and when it comes up."""
    state = store.find(view.db, meeting_id)
    if state is None or state.ended is None:
        return Part()
    items = agenda.programme(view.db, meeting_id)
    left = rules.unfinished(items, state.outcomes)
    if not left:
        return Part()
    then = store.after(view.db, meetings.by_id(view.db, meeting_id))
    going = [one for one in left if one.id not in state.let_go]
    numbers = {one.id: at for at, one in enumerate(items, 1)}
    names = "; ".join(f"{numbers[one.id]}. {shortened(one.text, LABEL)}" for one in going)
    when = view.when(then.start.date()) if then and then.status is Status.CALLED else ""
    line = view.line(
        "sitting-left", Style.NOTE, names=names, number=len(going), when=when, called="yes" if when else "no"
    )
    rows = [(_button(view, state, one.id, f"{numbers[one.id]}. {one.text}"),) for one in left]
    return Part((line,), tuple(rows))


def _button(view: View, state: Sitting, item: int, text: str) -> Button:
    gone = item in state.let_go
    key = "sitting-button-carry" if gone else "sitting-button-let-go"
    return view.button(key, "sitting.let", state.meeting, item, int(not gone), text=shortened(text, LABEL))


@sitting.button("let")
def let_go(turn: Turn) -> None:
    """[Nepřenášet], [Přenést]"""
    assert turn.pressed
    meeting_id, item_id, gone = turn.pressed.args
    meeting, _ = kept(turn, meeting_id)
    item = agenda.find(turn.db, item_id)
    if item is None or item.meeting != meeting_id:
        raise BadInput("button-foreign")
    store.let_go(turn.db, item, bool(gone))
    there = store.carried_as(turn.db, item_id)
    if there is not None and there.state is State.DROPPED and not gone:
        agenda.give_back(turn.db, there)
    carry_over(turn.view, meeting)
    changed(turn.view, meeting_id)
    turn.outcome.taken = True
