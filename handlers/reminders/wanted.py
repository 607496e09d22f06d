"""Reminding those who have not answered at once, because whoever runs the meeting asks for it."""

from dataclasses import replace

from domain import reminders as rules
from domain.errors import BadInput
from domain.groups import Role
from domain.language import Wanted
from domain.reminders import Kind, Reminder
from handlers.kit.about import convener_of
from handlers.kit.card import Card
from handlers.kit.confirming import agreed, confirm, neither, settle
from handlers.kit.turn import Turn
from handlers.kit.wishes import meeting_wished
from handlers.reminders import words
from handlers.reminders.planning import reminders
from storage import meetings, rooms
from storage import reminders as store


@reminders.wants(Wanted.REMIND)
def remind(turn: Turn) -> None:
    """How many would hear it, for one tap."""
    meeting = meeting_wished(turn, Role.COORDINATOR)
    if meeting is None:
        return
    convener_of(turn, meeting)
    silent = words.silent_in(turn.db, meeting)
    if not silent:
        turn.answer("reminders-nobody-silent")
        return
    reached = rooms.reachable(turn.db, [one.id for one in silent])
    said = {"title": meeting.title, "number": len(reached), "others": len(silent) - len(reached)}
    keep = {"meeting": meeting.id}
    confirm(turn, "reminders.reminding", "reminders-ask-remind", "reminders-button-remind", keep, **said)


@reminders.asked("reminding", neither)
def reminding(turn: Turn) -> None:
    """The invitation comes down to each of the silent: at once, or when their quiet hours are over."""
    assert turn.question
    if not agreed(turn):
        return
    meeting = meetings.by_id(turn.db, turn.question.values["meeting"])
    convener_of(turn, meeting)
    if not meeting.upcoming(turn.now):
        raise BadInput("meeting-over")
    reached = rooms.reachable(turn.db, [one.id for one in words.silent_in(turn.db, meeting)])
    before = int((meeting.starts_at - turn.now).total_seconds() // 60)
    nudge = Reminder(Kind.NUDGE, "meeting", meeting.id, before, rules.about(meeting), turn.now, group=meeting.group)
    store.plan(turn.db, [replace(nudge, person=person) for person in sorted(reached)])
    turn.log("meeting.reminded", "meeting", meeting.id, number=len(reached))
    settle(turn, Card((turn.private_view().line("reminders-reminded", number=len(reached)),)))
