"""The list itself: a button for every name while it is kept, a summary once somebody vouches for it."""

from domain import attendance as rules
from domain.attendance import Entry, Presence, Sheet, Visitor
from domain.language import is_womans
from domain.meetings import Meeting, Status
from handlers.kit.capability import Capability
from handlers.kit.card import Button, Card, Line, Style
from handlers.kit.fitting import shortened
from handlers.kit.readers import writing
from handlers.kit.view import View, joined
from storage import attendance as store
from storage import groups, meetings

attendance = Capability("attendance")

SHEET = "attendance"
LABEL = 48  # characters of a name with what is known of it, on a button
NAMES = 900  # characters of the names of one kind in a summary


@attendance.card(SHEET, writing)
def card(view: View, meeting_id: int) -> Card:
    """A page of the list; of a closed one first what it says."""
    meeting, sheet = meetings.by_id(view.db, meeting_id), store.sheet(view.db, meeting_id)
    head = _head(view, meeting)
    if sheet is None or meeting.status is not Status.CALLED:
        return Card(tuple(head))
    if sheet.closed and view.page == 0:
        change = view.button("attendance-button-change", "attendance.page", meeting_id, 1)
        return Card((*head, *said(view, meeting, sheet), *_names(view, sheet)), ((change,),))
    how = view.line("attendance-how", Style.NOTE, waits=sheet.number(Presence.OPEN))
    return Card((*head, *said(view, meeting, sheet), how), _rows(view, sheet))


def _head(view: View, meeting: Meeting) -> list[Line]:
    when = Line(view.when(meeting.start, meeting.end), Style.NOTE)
    return [view.line("attendance-title", Style.TITLE, title=meeting.title), when]


def said(view: View, meeting: Meeting, sheet: Sheet) -> list[Line]:
    """The counts, by side too, and whether the meeting could decide."""
    return [counts(view, sheet), *_sides(view, sheet), *_quorum(view, meeting, sheet)]


def counts(view: View, sheet: Sheet) -> Line:
    """ "přítomno 9 · omluveno 2 · neomluveno 1 · 1 host"."""
    numbers = {one.value: sheet.number(one) for one in Presence}
    return view.line("attendance-counts", Style.HEAD, guests=len(sheet.guests), **numbers)


def _sides(view: View, sheet: Sheet) -> list[Line]:
    found = rules.by_side(sheet)
    if not found:
        return []
    lines = [Line(", ".join(view.say(f"attendance-side-{side}", number=number) for side, number in found))]
    if gone := rules.missing(sheet):
        names = ", ".join(view.say(f"attendance-of-{side}") for side in gone)
        lines.append(view.line("attendance-missing", sides=names))
    return lines


def _quorum(view: View, meeting: Meeting, sheet: Sheet) -> list[Line]:
    """Of one group that has such a rule; several decide each by itself."""
    if len(meeting.groups) > 1 or not groups.group_by_id(view.db, meeting.group).settings.quorum:
        return []
    found = rules.quorum(sheet)
    key = "attendance-quorum" if found.enough else "attendance-no-quorum"
    return [view.line(key, here=found.here, members=found.members, needed=found.needed)]


# --- the names


def _names(view: View, sheet: Sheet) -> list[Line]:
    lines = []
    for presence in (*rules.CYCLE, Presence.OPEN):
        if people := sheet.those(presence):
            names = view.some([noted(view, one) for one in rules.by_surname(people)], NAMES)
            lines.append(view.line(f"attendance-names-{presence}", names=names))
    if sheet.guests:
        lines.append(view.line("attendance-names-guests", names=view.some([_guest(one) for one in sheet.guests])))
    return lines


def noted(view: View, one: Entry) -> str:
    """A name with who came instead, or from when till when they were there."""
    if one.presence not in rules.HERE:
        return one.name
    instead = one.substitute if one.presence is Presence.SUBSTITUTE else ""
    notes = [
        view.say("attendance-note-substitute", name=instead) if instead else "",
        view.say("attendance-note-arrives", time=one.arrives) if one.arrives else "",
        view.say("attendance-note-leaves", time=one.leaves) if one.leaves else "",
        view.say("attendance-note-late") if one.late else "",
        view.say("attendance-note-early") if one.early else "",
    ]
    told = ", ".join(note for note in notes if note)
    return f"{one.name} ({told})" if told else one.name


def _guest(one: Visitor) -> str:
    return f"{one.name} ({one.organisation})" if one.organisation else one.name


def gender(name: str) -> str:
    """ "woman", "man" or "unknown", as sentences choose their endings."""
    woman = is_womans(name)
    return "unknown" if woman is None else "woman" if woman else "man"


# --- the buttons


def _rows(view: View, sheet: Sheet) -> tuple[tuple[Button, ...], ...]:
    names: list[Entry | Visitor] = [*sheet.people, *sheet.visitors]
    page, pages = rules.page_of(view.page, len(names))
    shown = names[(page - 1) * rules.PAGE : page * rules.PAGE]
    rows = [(_button(view, sheet.meeting, one),) for one in shown]
    before = view.labelled(f"← {page - 1}", "attendance.page", sheet.meeting, page - 1) if page > 1 else None
    after = view.labelled(f"{page + 1}/{pages} →", "attendance.page", sheet.meeting, page + 1) if page < pages else None
    done = view.button("attendance-button-done", "attendance.done", sheet.meeting)
    return tuple(row for row in (*rows, joined(before, after), (done,)) if row)


def _button(view: View, meeting: int, one: Entry | Visitor) -> Button:
    """It names how they took part and carries what a tap makes of it: two taps at once are one."""
    if isinstance(one, Visitor):
        mark = rules.MARKS[Presence.PRESENT] if one.here else "➖"
        label = f"{mark} {view.say('attendance-guest', name=_guest(one))}"
        return view.labelled(shortened(label, LABEL), "attendance.guest", meeting, one.id, int(not one.here))
    label = shortened(f"{rules.MARKS[one.presence]} {noted(view, one)}", LABEL)
    at = rules.CYCLE.index(rules.following(one.presence))
    return view.labelled(label, "attendance.mark", meeting, one.person, at)
