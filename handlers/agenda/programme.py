"""Opening the programme: to a coordinator the card with handles, to others the whole of it to read."""

from domain import agenda as rules
from domain.errors import BadInput
from domain.meetings import Meeting
from handlers.agenda.drawing import READ, SHEET, agenda, head, numbered, runs
from handlers.kit.about import convener_of, meeting_pressed, member_of
from handlers.kit.card import Card, Line
from handlers.kit.event import Heard
from handlers.kit.readers import at_meeting
from handlers.kit.turn import Turn
from handlers.kit.view import View
from storage import agenda as store
from storage import meetings


@agenda.button("edit")
def edit(turn: Turn) -> None:
    """[Upravit program]: the coordinator's card, in their private chat."""
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
    kind = SHEET if runs(turn, meeting) and not to_read else READ
    turn.lead(kind, meeting.id, f"program-{meeting.id}")
    if turn.event.heard is Heard.MESSAGE and not turn.room.private and turn.private():
        turn.react("👌")


@agenda.card(READ, at_meeting)
def to_read(view: View, meeting_id: int) -> Card:
    """The whole programme, page by page where it is long."""
    meeting = meetings.by_id(view.db, meeting_id)
    pages = rules.paper(numbered(view, meeting, store.programme(view.db, meeting_id), rules.TEXT_LIMIT))
    if not pages:
        return Card((*head(view, meeting), view.line("agenda-none")))
    at = min(view.page, len(pages) - 1)
    leaves = [(at - 1, "‹"), (at + 1, "›")]
    row = tuple(
        view.labelled(sign, "agenda.leaf", meeting_id, page, epoch=meeting.epoch)
        for page, sign in leaves
        if 0 <= page < len(pages)
    )
    return Card((*head(view, meeting), *map(Line, pages[at])), (row,) if row else ())


@agenda.button("leaf")
def leaf(turn: Turn) -> None:
    """Another page to read."""
    assert turn.pressed
    meeting = meetings.by_id(turn.db, turn.pressed.args[0])
    member_of(turn, meeting)
    turn.lead(READ, meeting.id, f"program-{meeting.id}", turn.pressed.args[1], within=(READ,))
