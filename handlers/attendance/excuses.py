""" "Nakonec jsem nedorazil": a proposal to whoever keeps the list, never a silent change of it."""

from domain import attendance as rules
from domain.attendance import Presence
from domain.errors import BadInput
from domain.groups import Role
from domain.language import Rsvp, read_reply, was_not_there
from domain.meetings import Meeting
from handlers.attendance.asking import fill, keepers, lead
from handlers.attendance.marking import kept, set_presence
from handlers.attendance.sheet import attendance
from handlers.kit.about import meeting_answered
from handlers.kit.capability import SENTENCE
from handlers.kit.card import Card, Style
from handlers.kit.readers import writing
from handlers.kit.talk import only_addressed
from handlers.kit.turn import Turn
from handlers.kit.view import View
from storage import attendance as store
from storage import groups, meetings

EXCUSE = "attendance-excuse"
SETTLED = (Presence.EXCUSED, Presence.SUBSTITUTE)


@attendance.hears(42, longest=SENTENCE, unasked=only_addressed)
def said(turn: Turn) -> bool:
    """In reply to the card of their latest meeting that is over, or in private."""
    meeting = _meant(turn)
    if meeting is None:
        return False
    role = turn.role(meeting.group)
    if role is not None and role.may(Role.MINUTES):
        lead(turn, meeting)
    else:
        _propose(turn, meeting)
    return True


def _meant(turn: Turn) -> Meeting | None:
    """The meeting that they missed; a plain excuse without a card means one that is ahead, where there is any."""
    on_card = turn.subject is not None
    if turn.account.person is None or turn.event.author.anonymous or not (on_card or turn.room.private):
        return None
    answered = meeting_answered(turn)
    if on_card and (answered is None or answered.upcoming(turn.now)):
        return None
    told, excused = was_not_there(turn.text, turn.view.language), False
    if not told:
        context = "reply_to_invitation" if on_card else "private"
        excused = read_reply(turn.text, context, language=turn.view.language).rsvp is Rsvp.NO
    if not (told or excused):
        return None
    mine = [group.id for group in turn.groups_where(Role.GUEST)]
    latest = store.latest_over(turn.db, mine, turn.now, rules.EXCUSES + rules.LATEST) if mine else None
    if latest is None or not rules.may_be_excused(latest, turn.now):
        return None
    if answered:
        return latest if answered.id == latest.id else None
    return latest if told or not meetings.upcoming(turn.db, mine, turn.now) else None


def _propose(turn: Turn, meeting: Meeting) -> None:
    """Whoever keeps the list decides; the words themselves are nobody else's business."""
    me, said = turn.me(), {"title": meeting.title, "when": turn.private_view().when(meeting.start.date())}
    if store.sheet(turn.db, meeting.id) is None:
        fill(turn.db, meeting)
    sheet = store.sheet(turn.db, meeting.id)
    mine = next((one for one in sheet.people if one.person == me.id), None) if sheet else None
    if mine is None:
        raise BadInput("attendance-not-listed", title=meeting.title)
    if mine.presence in SETTLED:
        turn.answer("attendance-excused-already", **said)
        return
    excuse = store.propose(turn.db, meeting.id, me.id, turn.now)
    told = [turn.view.tell(one.id, EXCUSE, excuse.id) for one in keepers(turn.db, meeting)] if excuse else [True]
    if not any(told):
        raise turn.refusal(Role.MINUTES, meeting.group)
    if turn.room.private:
        turn.answer("attendance-passed-on", **said)
    else:
        turn.react("🙏")


def _reader(view: View, excuse_id: int, person: int) -> bool:
    excuse = store.excuse(view.db, excuse_id)
    return excuse is None or writing(view, excuse.meeting, person)


@attendance.card(EXCUSE, _reader)
def card(view: View, excuse_id: int) -> Card:
    """What somebody says, and what may be done with it; then what was."""
    excuse = store.excuse(view.db, excuse_id)
    if excuse is None:
        return Card((view.line("card-closed", Style.NOTE),))
    name, meeting = groups.person_by_id(view.db, excuse.person).name, meetings.by_id(view.db, excuse.meeting)
    when = view.when(meeting.start.date())
    line = view.line("attendance-excuse", name=name, title=meeting.title, when=when)
    if excuse.state != "open":
        return Card((line, view.line(f"attendance-excuse-{excuse.state}", Style.NOTE)))
    grant = view.button("attendance-button-grant", "attendance.grant", excuse_id)
    return Card((line,), ((grant, view.button("attendance-button-leave", "attendance.leave", excuse_id)),))


@attendance.button("grant")
def grant(turn: Turn) -> None:
    """[Zapsat jako omluvu]: it is, and the person hears of it."""
    excuse = _decided(turn, "granted")
    meeting, sheet = kept(turn, excuse.meeting)
    set_presence(turn, meeting, sheet, excuse.person, Presence.EXCUSED)
    there = turn.view.when(meeting.start.date())
    turn.view.note(excuse.person, "attendance-excused-told", title=meeting.title, when=there)
    turn.answer("attendance-excuse-granted")


@attendance.button("leave")
def leave(turn: Turn) -> None:
    """[Nechat]: the list stays as it is."""
    _decided(turn, "left")
    turn.answer("attendance-excuse-left")


def _decided(turn: Turn, state: str) -> store.Excuse:
    """The excuse, which is settled now.

    Raises BadInput("button-foreign" | "not-entitled" | "attendance-decided").
    """
    assert turn.pressed
    excuse = store.excuse(turn.db, turn.pressed.args[0])
    if excuse is None:
        raise BadInput("button-foreign")
    turn.need(Role.MINUTES, meetings.by_id(turn.db, excuse.meeting).group)
    if not store.decide(turn.db, excuse.id, state):
        raise BadInput("attendance-decided")
    turn.show(EXCUSE, excuse.id)
    return excuse
