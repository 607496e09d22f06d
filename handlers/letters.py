"""Letters by e-mail to people without a chat: planned with every change of a meeting, written when they are sent.

Nothing happens where no mail server is configured, and nobody is promised that an answer to a letter is read.
"""

from hashlib import sha256

from domain import calendar
from domain import letters as rules
from domain.letters import Kind, Letter, Owed
from domain.meetings import Meeting
from domain.reminders import hours_for
from handlers.kit.capability import Capability
from handlers.kit.card import Card, Part, Style
from handlers.kit.desk import Desk
from handlers.kit.view import View, own_view, view_of
from locales import words
from storage import agenda, groups, meetings, rooms
from storage import letters as store
from storage import people as contacts

letters = Capability("letters")
HOUSE = 12  # letters by which the calendars of two towns are told apart


@letters.when("meeting-called")
@letters.when("meeting-changed")
@letters.when("meeting-cancelled")
@letters.when("meeting-restored")
def owe(view: View, meeting_id: int) -> None:
    """Whoever has an e-mail and no chat is owed what is new: not at once, for it may be taken back; never at night."""
    if not view.desk.letters:
        return
    meeting = meetings.by_id(view.db, meeting_id)
    people = {*store.reachable(view.db, meeting_id)}
    wanted = people if meeting.upcoming(view.now) else people & {*store.told_of(view.db, meeting_id)}
    group = groups.group_by_id(view.db, meeting.group)
    for number in sorted(wanted):
        hours = hours_for(groups.person_by_id(view.db, number), group.zone, group)
        store.owe(view.db, meeting_id, number, hours.later(view.now + rules.SETTLES), view.now)


@letters.part("control", 85)
def told(view: View, meeting_id: int) -> Part:
    """For whoever runs the meeting: how many are invited by e-mail, and to how many it could not be sent."""
    counts = store.counted(view.db, meeting_id)
    if not counts:
        return Part()
    waiting, failed = counts.get("owed", 0) + counts.get("sending", 0), counts.get("failed", 0)
    return Part((view.line("letters-counted", Style.NOTE, sent=counts.get("told", 0), waiting=waiting, failed=failed),))


# --- for whoever sends them


def write(desk: Desk, owed: Owed) -> tuple[Letter, str] | None:
    """The letter that is due, and the wording that it tells; None where there is nothing to say any more."""
    meeting = meetings.by_id(desk.db, owed.meeting)
    kind = rules.due(meeting, owed.told, desk.now)
    to = contacts.contact_of(desk.db, meeting.community, owed.person).email
    if kind is None or not to or owed.person not in store.reachable(desk.db, owed.meeting):
        return None
    group = groups.group_by_id(desk.db, meeting.group)
    person = groups.person_by_id(desk.db, owed.person)
    said = words(person.language or group.language)
    when = said.when(meeting.start, meeting.end)
    values = {"title": meeting.title, "group": group.name, "when": when, "place": meeting.place or "–"}
    programme = agenda.programme(desk.db, meeting.id)
    lines = [said.say(f"letters-{kind}", **values), "", meeting.title, when, meeting.place]
    if kind is not Kind.CANCELLATION and programme:
        lines += ["", said.say("letters-programme"), *(f"{n}. {item.text}" for n, item in enumerate(programme, 1))]
    lines += ["", said.say("letters-foot", group=group.name, names=_names(desk, meeting))]
    entry = calendar.entry(meeting, _house(desk), group.name, programme, desk.now)
    key = sha256(f"{_house(desk)} {owed.id} {rules.wording(meeting)}".encode()).hexdigest()[:24]
    subject = " ".join(said.say(f"letters-subject-{kind}", **values).split())
    text = "\n".join(line for line in lines if line is not None)
    from documents.calendar import ics  # loaded by the first letter

    return Letter(key, to, subject, text, ics([entry])), rules.wording(meeting)


def _names(desk: Desk, meeting: Meeting) -> str:
    return ", ".join(one.name for one in groups.coordinators(desk.db, meeting.group)[:2])


def _house(desk: Desk) -> str:
    """The same as in the calendars that the bot hands over in a chat, so that an entry stands in them once."""
    return sha256(b"calendar" + groups.signing_key(desk.db)).hexdigest()[:HOUSE]


def tell_failure(desk: Desk, owed: Owed, *, refused: bool) -> None:
    """Whoever coordinates the group hears in private that a letter did not reach somebody."""
    meeting = meetings.by_id(desk.db, owed.meeting)
    name = groups.person_by_id(desk.db, owed.person).name
    for one in groups.coordinators(desk.db, meeting.group):
        if there := own_view(desk, one.id):
            why = "refused" if refused else "unsure"
            line = there.line(f"letters-failed-{why}", name=name, title=meeting.title)
            group = groups.group_by_id(desk.db, meeting.group)
            there.post(there.room, Card((line,)), not_before=hours_for(one, there.zone, group).later(desk.now))
    redraw(desk, owed)


def redraw(desk: Desk, owed: Owed) -> None:
    """The convener's card says how many letters there are."""
    bound = rooms.rooms_of_group(desk.db, meetings.by_id(desk.db, owed.meeting).group)
    if bound:
        view_of(desk, bound[0]).show("control", owed.meeting)
