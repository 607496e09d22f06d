"""The files themselves: values are gathered here, drawn later on a thread."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from hashlib import sha256

from documents import press
from documents.invitation import invitation as invitation_sheet
from documents.sheet import Letterhead, Sheet
from documents.signing import signing as signing_sheet
from domain import calendar
from domain.agenda import times
from domain.attendance import Presence
from domain.groups import Group, Person
from domain.meetings import Meeting, Status
from domain.minutes import Attendee, State
from domain.papers import Call, Convener, Item, Signing, file_name
from handlers.kit.about import roll_of
from handlers.kit.card import File, Unmade
from handlers.kit.view import View
from handlers.papers.card import papers
from locales import words
from storage import agenda, attendance, groups, meetings

PDF, ICS = "application/pdf", "text/calendar"
HOUSE = 12  # letters of what tells apart the bots of two towns
TOOK = {
    Presence.PRESENT: State.PRESENT,
    Presence.SUBSTITUTE: State.SUBSTITUTED,
    Presence.EXCUSED: State.EXCUSED,
    Presence.ABSENT: State.ABSENT,
}


@papers.file("papers.invitation")
def invitation(view: View, meeting_id: int) -> Unmade:
    """The invitation in the language of the group that convenes."""
    meeting = meetings.by_id(view.db, meeting_id)
    group = groups.group_by_id(view.db, meeting.group)
    return _pdf(group, meeting, "call", partial(invitation_sheet, _call(view, group, meeting), _head(view, group)))


@papers.file("papers.sheet")
def sheet(view: View, meeting_id: int) -> Unmade:
    """The list to be signed; of a meeting whose list is closed, who was there."""
    meeting = meetings.by_id(view.db, meeting_id)
    group = groups.group_by_id(view.db, meeting.group)
    return _pdf(group, meeting, "sheet", partial(signing_sheet, _signing(view, group, meeting), _head(view, group)))


@papers.file("papers.calendar")
def entry(view: View, meeting_id: int) -> File | Unmade:
    """The meeting for any calendar; what it names is the same in every language."""
    meeting = meetings.by_id(view.db, meeting_id)
    group = groups.group_by_id(view.db, meeting.group)
    house = sha256(b"calendar" + groups.signing_key(view.db)).hexdigest()[:HOUSE]
    one = calendar.entry(meeting, house, group.name, agenda.programme(view.db, meeting_id), view.now)
    return Unmade(file_name((meeting.title, meeting.start.date().isoformat()), "ics"), ICS, partial(_ics, one))


def _ics(one: calendar.Entry) -> bytes:
    from documents.calendar import ics  # loaded by the first who wants it

    return ics([one])


def _pdf(group: Group, meeting: Meeting, key: str, draw: "partial[Sheet]") -> Unmade:
    title = words(group.language).say(f"papers-file-{key}")
    name = file_name((title, meeting.title, meeting.start.date().isoformat()), "pdf")
    return Unmade(name, PDF, lambda: press.pdf(draw()))


def _head(view: View, group: Group) -> Letterhead:
    return Letterhead(groups.name_of_community(view.db, group.community))


def _call(view: View, group: Group, meeting: Meeting) -> Call:
    programme = agenda.programme(view.db, meeting.id)
    begins: Sequence[datetime | None] = times(programme, meeting.start) or [None] * len(programme)
    items = tuple(
        Item(one.text, one.presenter, one.minutes, at) for one, at in zip(programme, begins, strict=True)
    )  # fmt: skip
    convener = groups.person_by_id(view.db, meeting.convener) if meeting.convener is not None else None
    return Call(
        _names(view, meeting, group), meeting.title, meeting.start, meeting.end, meeting.place, number=meeting.number,
        items=items, convener=Convener(convener.titled, organisation=convener.organisation) if convener else None,
        issued=view.today, cancelled=meeting.status is Status.CANCELLED, language=group.language,
    )  # fmt: skip


def _names(view: View, meeting: Meeting, group: Group) -> str:
    others = [groups.group_by_id(view.db, one).name for one in meeting.groups if one != group.id]
    return ", ".join([group.name, *others])


def _signing(view: View, group: Group, meeting: Meeting) -> Signing:
    kept = attendance.sheet(view.db, meeting.id)
    held = kept is not None and kept.closed
    return Signing(
        _names(view, meeting, group), meeting.title, meeting.start, meeting.end, meeting.place,
        people=tuple(_there(view, meeting) if held else _expected(view, meeting)), held=held, language=group.language,
    )  # fmt: skip


def _expected(view: View, meeting: Meeting) -> list[Attendee]:
    """Everybody invited, whatever they have said, and the guests announced."""
    roll = roll_of(view.db, meeting)
    people = [_attendee(one.person, State.PRESENT) for one in roll.everyone]
    return people + [Attendee(one.name, State.GUEST, organisation=one.organisation) for one in roll.guests]


def _there(view: View, meeting: Meeting) -> list[Attendee]:
    """Whoever is on the list that somebody vouches for."""
    kept = attendance.sheet(view.db, meeting.id)
    assert kept
    people = [
        _attendee(groups.person_by_id(view.db, one.person), TOOK.get(one.presence, State.ABSENT), one.substitute)
        for one in kept.people
    ]
    return people + [Attendee(one.name, State.GUEST, organisation=one.organisation) for one in kept.guests]


def _attendee(one: Person, state: State, substitute: str = "") -> Attendee:
    return Attendee(one.name, state, one.before, one.after, one.organisation, one.side, substitute=substitute)
