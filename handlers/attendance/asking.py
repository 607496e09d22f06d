"""How the list comes to whoever keeps it: by itself when the meeting is over, by a button, a command or a sentence."""

from collections.abc import Sequence
from datetime import date, datetime

from domain import attendance as rules
from domain.errors import BadInput
from domain.groups import Group, Person, Role
from domain.language import Wanted
from domain.meetings import Meeting
from handlers.attendance.sheet import SHEET, attendance
from handlers.kit.about import linked, meeting_answered, roll_of
from handlers.kit.desk import Desk
from handlers.kit.turn import Turn
from handlers.kit.view import View
from handlers.kit.waking import put_to_each
from storage import attendance as store
from storage import groups, meetings, rooms, rsvp
from storage.db import Connection

LABEL = 60  # characters of what stands on a button


# --- by itself


@attendance.tick()
def ask(desk: Desk) -> datetime | None:
    """Whoever keeps the list of a meeting that is over gets it, each when they are awake."""
    wanted = [meetings.next_start(desk.db, desk.now)]
    for meeting in store.unasked(desk.db, desk.now - rules.LATEST - meetings.LONGEST, desk.now):
        if meeting.over_at > desk.now:
            wanted.append(meeting.over_at)
        elif meeting.over_at > desk.now - rules.LATEST:
            wanted.append(_send(desk, meeting))
    return min((then for then in wanted if then), default=None)


def _send(desk: Desk, meeting: Meeting) -> datetime | None:
    """Send it to those who are awake; when the next one of the others is."""
    fill(desk.db, meeting)
    since = min(meeting.over_at, desk.now)
    later = put_to_each(desk, keepers(desk.db, meeting), meeting.group, (SHEET, meeting.id), since)
    if later is None:
        store.asked(desk.db, meeting.id, desk.now)
    return later


def keepers(db: Connection, meeting: Meeting) -> list[Person]:
    """Whoever writes the minutes of the meeting's group, where the bot can write to them; else its coordinators."""
    writers = [one.person for one in groups.members_of(db, [meeting.group]) if one.role is Role.MINUTES]
    reached = rooms.reachable(db, [one.id for one in writers])
    return [one for one in writers if one.id in reached] or groups.coordinators(db, meeting.group)


def fill(db: Connection, meeting: Meeting) -> None:
    """The list as the answers promise it now, unless somebody has said how it was."""
    if store.closed(db, meeting.id):
        return
    voting = {one.person.id for one in groups.members_of(db, meeting.groups) if one.role is not Role.GUEST}
    store.fill(db, meeting.id, rules.filled(roll_of(db, meeting), voting), rsvp.guests_of(db, meeting.id))


@attendance.when("sitting-ended")
def ended(view: View, meeting_id: int) -> None:
    """Somebody ended the meeting before its time."""
    meeting = meetings.by_id(view.db, meeting_id)
    if meeting.over_at > view.now >= meeting.starts_at:
        _send(view.desk, meeting)


@attendance.when("rsvp-late")
def answered(view: View, meeting_id: int) -> None:
    """Somebody answers while the list is kept already."""
    if not store.sheet(view.db, meeting_id):
        return
    meeting = meetings.by_id(view.db, meeting_id)
    if meeting.upcoming(view.now):
        fill(view.db, meeting)
        view.show(SHEET, meeting_id)


# --- when asked


@attendance.button("open")
def open_pressed(turn: Turn) -> None:
    """[Docházka]"""
    assert turn.pressed
    meeting = meetings.find(turn.db, turn.pressed.args[0])
    if meeting is None:
        raise BadInput("button-foreign")
    lead(turn, meeting)


def lead(turn: Turn, meeting: Meeting) -> None:
    """The list comes to the speaker alone."""
    turn.need(Role.MINUTES, meeting.group)
    rules.may_be_kept(meeting, turn.now)
    if meeting.upcoming(turn.now) or store.sheet(turn.db, meeting.id) is None:
        fill(turn.db, meeting)
    turn.lead(SHEET, meeting.id, f"attendance-{meeting.id}")


@attendance.started("attendance-")
def started(turn: Turn) -> None:
    """The deep link for somebody who has no private chat yet."""
    meeting = linked(turn, "attendance-", meetings.find)
    lead(turn, meeting)


@attendance.command("prezence", "attendance", place=13)
@attendance.wants(Wanted.ATTENDANCE)
def opened(turn: Turn) -> None:
    """The meeting whose card is answered, the one that is named, the one whose list waits; else the speaker chooses."""
    mine = turn.groups_where(Role.MINUTES)
    if not mine:
        raise turn.refusal(Role.MINUTES)
    found = store.kept_by(turn.db, [group.id for group in mine], turn.now)
    meant = _meant(turn, found)
    if not meant:
        _to_be_signed(turn, mine)
        return
    if len(meant) == 1:
        lead(turn, meant[0])
        return
    labels = [f"{turn.private_view().when(one.start.date())} – {one.title}"[:LABEL] for one in meant]
    turn.ask("attendance.which", "attendance-which", labels, {"meetings": [one.id for one in meant]})


def _to_be_signed(turn: Turn, mine: Sequence[Group]) -> None:
    """There is nothing to keep yet: before a meeting it is the paper that is wanted.

    Raises BadInput("attendance-none") when none is ahead either, or the list to keep was asked for by its command.
    """
    ahead = meetings.upcoming(turn.db, [group.id for group in mine], turn.now)
    if not ahead or turn.wish is None:
        raise BadInput("attendance-none")
    turn.outcome.taken = True
    if turn.private() is None:
        turn.lead_out(f"listina-{ahead[0].id}")
        return
    turn.private_view().happened("sheet-wanted", ahead[0].id)
    if not turn.room.private:
        turn.react("👌")


def _meant(turn: Turn, found: list[Meeting]) -> list[Meeting]:
    answered, day = meeting_answered(turn), _day(turn)
    if answered and any(one.id == answered.id for one in found):
        return [answered]
    that_day = [one for one in found if one.start.date() == day]
    waiting = [one for one in found if not store.closed(turn.db, one.id)]
    lately = [one for one in waiting if one.over_at > turn.now - rules.LATEST]
    return that_day or (lately if len(lately) == 1 else found)


def _day(turn: Turn) -> date | None:
    """The day by which the words name the meeting."""
    request = turn.wish.request if turn.wish else None
    reading = (request.meeting or request.date) if request else None
    start = reading.when.start if reading and reading.when else None
    return start.date() if isinstance(start, datetime) else start


@attendance.asked("which")
def which(turn: Turn) -> None:
    """Whose list it is to be."""
    assert turn.question
    if turn.choice is None:
        raise BadInput("attendance-tap")
    lead(turn, meetings.by_id(turn.db, turn.question.values["meetings"][turn.choice]))
