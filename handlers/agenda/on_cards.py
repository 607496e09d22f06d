"""The programme on other cards, and every card following its changes."""

from domain import agenda as rules
from handlers.agenda.drawing import ABOUT, LINE, PROPOSALS, READ, SHEET, agenda, numbered, waiting_button
from handlers.kit.card import Button, Line, Part, Style
from handlers.kit.view import View
from storage import agenda as store
from storage import meetings


@agenda.part("meeting", 20)
def part(view: View, meeting_id: int) -> Part:
    """The programme as far as the budget goes, and how many proposals wait."""
    meeting = meetings.by_id(view.db, meeting_id)
    lines = numbered(view, meeting, store.programme(view.db, meeting_id), LINE)
    waiting = len(store.proposals(view.db, meeting_id))
    if not lines and not waiting:
        return Part()
    fit = rules.fitting(lines)
    drawn = [Line(""), view.line("agenda-head", Style.HEAD), *map(Line, lines[:fit])]
    buttons: tuple[tuple[Button, ...], ...] = ()
    if fit < len(lines):
        drawn.append(view.line("agenda-and-more", more=len(lines) - fit))
        buttons = ((view.button("agenda-button-whole", "agenda.whole", meeting_id, epoch=meeting.epoch),),)
    if waiting and meeting.upcoming(view.now):
        drawn.append(view.line("agenda-waiting", Style.NOTE, number=waiting))
    return Part(tuple(drawn), buttons)


agenda.part("invitation", 20)(part)


@agenda.part("preview", 20)
def preview_part(view: View, meeting_id: int) -> Part:
    """What a draft has on its programme already, left over from the meeting before."""
    return Part(part(view, meeting_id).lines)


@agenda.part("control", 20)
def control_part(view: View, meeting_id: int) -> Part:
    """For the convener: the same, and the way to change it."""
    meeting = meetings.by_id(view.db, meeting_id)
    row = [view.button("agenda-button-edit", "agenda.edit", meeting_id, epoch=meeting.epoch)]
    if waiting := store.proposals(view.db, meeting_id):
        row.append(waiting_button(view, meeting, len(waiting)))
    return Part(part(view, meeting_id).lines, (tuple(row),))


@agenda.when("agenda-changed")
def redraw(view: View, meeting_id: int) -> None:
    """Every card that shows the programme follows."""
    for kind in ABOUT:
        view.show(kind, meeting_id)


@agenda.when("meeting-changed")
def meeting_changed(view: View, meeting_id: int) -> None:
    """Buttons made before the change would be refused: they are drawn anew."""
    for kind in (PROPOSALS, SHEET, READ):
        view.show(kind, meeting_id)


agenda.when("meeting-cancelled")(meeting_changed)
agenda.when("meeting-restored")(meeting_changed)
agenda.when("meeting-called")(meeting_changed)
