"""Opening the programme: to a coordinator the card with handles, to others the whole of it to read."""

from domain import agenda as rules
from domain.errors import BadInput
from domain.meetings import Meeting
from handlers.agenda.drawing import SHEETS, agenda, bring, head, numbered, runs
from handlers.kit.about import convener_of, meeting_pressed, member_of
from handlers.kit.card import Button, Card, Line
from handlers.kit.event import Heard
from handlers.kit.turn import Turn
from handlers.kit.view import View
from storage import agenda as store
from storage import meetings

PAPER = 3500  # characters of the whole programme in one message


@agenda.button("edit")
def edit(turn: Turn) -> None:
    """[Upravit program]: the coordinator's card, in her private chat."""
    meeting = meeting_pressed(turn)
    convener_of(turn, meeting)
    opened(turn, meeting)


@agenda.button("whole")
def whole(turn: Turn) -> None:
    """[Celý program], where the card had no room for all of it."""
    assert turn.pressed
    meeting = meetings.by_id(turn.db, turn.pressed.args[0])
    member_of(turn, meeting)
    opened(turn, meeting, to_read=True)


@agenda.started("program-")
def started(turn: Turn) -> None:
    """The deep link for whoever has no private chat yet."""
    number = turn.text.removeprefix("program-")
    meeting = meetings.find(turn.db, int(number)) if number.isdecimal() and len(number) < 18 else None
    if meeting is None:
        raise BadInput("button-foreign")
    opened(turn, meeting)


def opened(turn: Turn, meeting: Meeting, *, to_read: bool = False) -> None:
    """Privately: to a coordinator the card with handles, to others the programme to read."""
    member_of(turn, meeting)
    private = turn.private()
    if private is None:
        _lead(turn, meeting)
        return
    there = turn.view.into(private)
    if runs(turn, meeting) and not to_read:
        bring(there, SHEETS, meeting)
    else:
        hand_out(there, meeting)
    turn.outcome.taken = True
    if private.id == turn.room.id:
        return
    if turn.event.heard is Heard.BUTTON:
        turn.answer("agenda-sent")
    else:
        turn.react("👌")


def _lead(turn: Turn, meeting: Meeting) -> None:
    """Into a private talk by its address; where the network knows none, the programme is read here."""
    url = turn.view.link(f"program-{meeting.id}")
    if url is None:
        hand_out(turn.view, meeting)
    elif turn.event.heard is Heard.BUTTON:
        turn.open(url)
    else:
        turn.reply(Card((turn.view.line("agenda-lead"),), ((Button(turn.say("agenda-button-lead"), url=url),),)))


def hand_out(view: View, meeting: Meeting) -> None:
    """The whole programme in messages that a network takes."""
    lines = numbered(view, meeting, store.programme(view.db, meeting.id), rules.TEXT_LIMIT)
    if not lines:
        view.post(view.room, Card((view.line("agenda-none", title=meeting.title),)))
    while lines:
        here = max(1, rules.fitting(lines, PAPER))
        view.post(view.room, Card((*head(view, meeting), *map(Line, lines[:here]))))
        lines = lines[here:]
