"""The card from which papers are taken, and the ways to it on the cards of a meeting."""

from domain.groups import Role
from domain.help import Hint
from domain.meetings import Meeting, Status
from handlers.kit.capability import Capability
from handlers.kit.card import Card, Line, Part, Style
from handlers.kit.readers import at_meeting, writing
from handlers.kit.view import View, joined
from storage import meetings, rooms

papers = Capability("papers")
papers.helps(Hint("calendar", 89, "kalendar", most=Role.MEMBER, given="meeting"))

CARD = "papers"


@papers.card(CARD, at_meeting)
def card(view: View, meeting_id: int) -> Card:
    """Which papers there are of a meeting for this reader."""
    meeting = meetings.by_id(view.db, meeting_id)
    lines = (
        view.line("papers-title", Style.TITLE, title=meeting.title),
        Line(view.when(meeting.start, meeting.end), Style.NOTE),
    )
    if meeting.status not in (Status.CALLED, Status.CANCELLED):
        return Card(lines)
    owner = rooms.owner(view.db, view.room.account) if view.room.account is not None else None
    writes = owner is not None and writing(view, meeting_id, owner)
    invitation = view.button("papers-button-invitation", "papers.invitation", meeting_id)
    sheet = view.button("papers-button-sheet", "papers.sheet", meeting_id)
    row = joined(invitation, sheet if writes else None)
    charts = tuple(view.button(f"papers-button-{kind}", f"papers.{kind}", meeting_id) for kind in ("presence", "owes"))
    entry = (view.button("papers-button-calendar", "papers.calendar", meeting_id),)
    return Card(lines, (row, entry, *([charts] if writes else [])))


def _into_calendar(view: View, meeting_id: int) -> Part:
    """[Do kalendáře], while there is anything to come."""
    ahead = meetings.by_id(view.db, meeting_id).upcoming(view.now)
    button = view.button("papers-button-calendar", "papers.calendar", meeting_id)
    return Part(buttons=((button,),)) if ahead else Part()


@papers.part("meeting", 31)
def on_meeting(view: View, meeting_id: int) -> Part:
    """For everybody, in the group's chat."""
    return _into_calendar(view, meeting_id)


@papers.part("invitation", 40)
def on_invitation(view: View, meeting_id: int) -> Part:
    """For everybody, in private."""
    return _into_calendar(view, meeting_id)


@papers.part("control", 55)
def on_control(view: View, meeting_id: int) -> Part:
    """For whoever runs the meeting."""
    return Part(buttons=((view.button("papers-button-open", "papers.open", meeting_id),),))


@papers.part("held", 55)
def on_held(view: View, meeting_id: int) -> Part:
    """The same when it is over."""
    return on_control(view, meeting_id)


def payload(kind: str, meeting: Meeting) -> str:
    """What a link into a private chat carries: which paper of which meeting."""
    return f"{kind}-{meeting.id}"
