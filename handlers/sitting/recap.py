"""The day before a meeting: what the last one decided, what of it comes up again, what is still to be done."""

from domain import sitting as rules
from domain.meetings import Meeting
from domain.sitting import Kind
from handlers.kit.card import Card, Line, Style
from handlers.kit.fitting import shortened
from handlers.kit.readers import calling
from handlers.kit.view import View
from handlers.sitting.sheet import ENTRY, NAME, sitting
from storage import agenda, meetings
from storage import sitting as store

RECAP = "recap"


@sitting.card(RECAP, calling)
def card(view: View, meeting_id: int) -> Card:
    """For whoever runs the meeting; capabilities that know more of it add to it."""
    meeting = meetings.by_id(view.db, meeting_id)
    lines = [
        view.line("sitting-recap-title", Style.TITLE, title=meeting.title),
        Line(view.when(meeting.start, meeting.end), Style.NOTE),
    ]
    before = store.before(view.db, meeting)
    lines += _decided(view, before) if before else []
    lines += _carried(view, meeting)
    more = view.parts(RECAP, meeting_id)
    return Card((*lines, *more.lines), more.buttons)


def _decided(view: View, before: Meeting) -> list[Line]:
    """How its items came out, with their resolutions."""
    state = store.find(view.db, before.id)
    lines: list[Line] = []
    for number, item in enumerate(agenda.programme(view.db, before.id), 1) if state else ():
        outcome = state.outcomes.get(item.id) if state else None
        if outcome and outcome not in (rules.Outcome.POSTPONED, rules.Outcome.DISCUSSED):
            said = view.say(f"sitting-{outcome}")
            lines.append(Line(f"{rules.MARKS[outcome]} {number}. {shortened(item.text, NAME)} – {said}"))
        for one in state.under(item.id) if state else ():
            if one.kind is Kind.RESOLUTION:
                lines.append(view.line("sitting-entry", kind=one.kind.value, text=shortened(one.text, ENTRY)))
    head = view.line("sitting-recap-decided", Style.HEAD, when=view.when(before.start.date()))
    return [head, *lines] if lines else []


def _carried(view: View, meeting: Meeting) -> list[Line]:
    items = agenda.programme(view.db, meeting.id)
    carried = store.origins(view.db, [one.id for one in items])
    again = [f"{at}. {shortened(one.text, NAME)}" for at, one in enumerate(items, 1) if one.id in carried]
    return [view.line("sitting-recap-carried", Style.HEAD), *map(Line, again)] if again else []
