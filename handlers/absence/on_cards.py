"""Who is away, on one's own card and for whoever runs a meeting."""

from handlers.absence.wanted import absence
from handlers.kit.card import Line, Part, Style
from handlers.kit.view import View
from storage import absence as store
from storage import groups, meetings

BUDGET = 300  # characters of names on the control card


@absence.part("me", 60)
def my_part(view: View, person: int) -> Part:
    """Until when I am away, and the way back; or the way to say so."""
    mine = store.of(view.db, person, view.today)
    if mine is None:
        return Part(buttons=((view.button("absence-button-away", "absence.change"),),))
    name = groups.person_by_id(view.db, mine.substitute).name if mine.substitute else ""
    key = "absence-on-me-substitute" if mine.substitute else "absence-on-me"
    line = view.line(key, since=view.when(mine.since), until=view.when(mine.until), name=name)
    return Part((Line(""), line), ((view.button("absence-button-back", "absence.back"),),))


@absence.part("control", 55)
def control_part(view: View, meeting_id: int) -> Part:
    """For the convener: who said that they will be away that day."""
    meeting = meetings.by_id(view.db, meeting_id)
    invited = {one.person.id: one.person.name for one in groups.members_of(view.db, meeting.groups)}
    there = store.among(view.db, invited, view.today)
    away = [invited[person] for person, one in sorted(there.items()) if one.holds(meeting.start.date())]
    return Part((view.line("absence-on-meeting", Style.NOTE, names=view.some(away, BUDGET)),)) if away else Part()


@absence.when("absence-changed")
def changed(view: View, person: int) -> None:
    """The cards say it at once."""
    view.show("me", person)
    mine = [one.id for one in groups.groups_with(view.db, person)]
    for meeting in meetings.upcoming(view.db, mine, view.now) if mine else []:
        view.show("control", meeting.id)
