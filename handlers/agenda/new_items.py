"""New items: a command, a labelled reply, a pasted list; a coordinator's stand at once, a member's are proposed."""

from domain import agenda as rules
from domain.agenda import Item
from domain.errors import BadInput
from domain.groups import Role
from domain.language import announced, clean, read_programme
from domain.meetings import Meeting, still
from handlers.agenda.drawing import ABOUT, OFFERED, PROPOSALS, SHEET, agenda, runs
from handlers.agenda.programme import opened
from handlers.kit.about import convener_of, meeting_of, member_of
from handlers.kit.event import Heard
from handlers.kit.labels import an_option
from handlers.kit.talk import only_addressed
from handlers.kit.turn import Turn
from handlers.kit.view import View
from storage import agenda as store
from storage import groups, meetings, rooms

# --- which meeting, and who asks


@agenda.command("program", "agenda", place=20)
def programme(turn: Turn) -> None:
    """„/program" shows the programme, with text it adds items to it or proposes them."""
    _take(turn, turn.text)


@agenda.hears(30, unasked=only_addressed)
def said(turn: Turn) -> bool:
    """„bod: …" or „program: 1) …" in reply to a card or privately; a numbered list in reply to the convener's card."""
    answered = _answered(turn)
    rest = announced(turn.text, turn.say("agenda-labels").split())
    if rest is not None:
        if answered is None and not turn.room.private:
            return False
        if not rest:
            raise BadInput("agenda-empty")
        _take(turn, rest)
        return True
    if answered and turn.subject and turn.subject.kind in ("control", SHEET) and _numbered(turn.text):
        _take(turn, turn.text)
        return True
    return False


def _numbered(text: str) -> bool:
    return any(one.number is not None for one in read_programme(text))


def _answered(turn: Turn) -> Meeting | None:
    """The meeting whose card of any kind the message replies to."""
    if turn.subject is None or turn.subject.kind not in ABOUT:
        return None
    return meeting_of(turn, turn.subject.subject)


def _take(turn: Turn, text: str) -> None:
    """Do it for the meeting answered or the next one; who has several in private is asked which."""
    answered = _answered(turn)
    found = [answered] if answered else _upcoming(turn)
    if not found:
        turn.me()  # a stranger is told that they are one
        raise BadInput("agenda-no-meeting")
    if len(found) > 1 and turn.room.private:
        shown = found[:OFFERED]
        labels = [rules.shorten(f"{turn.view.when(one.start)}: {one.title}", 60) for one in shown]
        turn.ask("agenda.which", "agenda-ask-which", labels, {"meetings": [one.id for one in shown], "text": text})
        return
    for_meeting(turn, found[0], text)


def _upcoming(turn: Turn) -> list[Meeting]:
    """Meetings of the groups that the speaker coordinates; where there are none, of all theirs."""
    for role in (Role.COORDINATOR, Role.GUEST):
        mine = [group.id for group in turn.groups_where(role)] if not turn.group else [turn.group.id]
        if found := meetings.upcoming(turn.db, mine, turn.now):
            return found
    return []


@agenda.asked("which", an_option)
def which(turn: Turn) -> None:
    """The meeting that was meant."""
    assert turn.question
    if turn.choice is None:
        raise BadInput("agenda-tap-meeting")
    keep = turn.question.values
    for_meeting(turn, meetings.by_id(turn.db, keep["meetings"][turn.choice]), keep["text"])


def for_meeting(turn: Turn, meeting: Meeting, text: str) -> None:
    """Items for the programme, proposed by whoever does not run the meeting; without any it opens."""
    if not text.strip():
        opened(turn, meeting)
    elif runs(turn, meeting):
        add(turn, meeting, text)
    else:
        _propose(turn, meeting, text)


# --- new items


def add(turn: Turn, meeting: Meeting, text: str) -> None:
    """A coordinator's items stand on the programme at once."""
    convener_of(turn, meeting)
    still(meeting, meeting.epoch, turn.now)
    last: int | None = None
    for one in rules.fresh(rules.check(read_programme(clean(text))), _known(turn.view, meeting)):
        item = store.add(turn.db, meeting.id, one.text, one.presenter or "", one.minutes, None, None, turn.now, last)
        last = item.id
    turn.log("agenda.added", "meeting", meeting.id)
    turn.happened("agenda-changed", meeting.id)
    _noted(turn, "agenda-added")
    if turn.room.private:
        turn.view.put(SHEET, meeting.id, turn.room)


def _propose(turn: Turn, meeting: Meeting, text: str) -> None:
    """A member's items wait for a coordinator, who hears of them privately."""
    me = member_of(turn, meeting)
    still(meeting, meeting.epoch, turn.now)
    new = rules.fresh(rules.check(read_programme(clean(text))), _known(turn.view, meeting))
    waiting = [one for one in store.proposals(turn.db, meeting.id) if one.proposed_by == me.id]
    if len(waiting) + len(new) > rules.WAITING:
        raise BadInput("agenda-proposals-many", limit=rules.WAITING)
    for one in new:
        store.propose(turn.db, meeting.id, one.text, one.presenter or "", one.minutes, me.id, turn.now)
    turn.log("agenda.proposed", "meeting", meeting.id)
    turn.happened("agenda-changed", meeting.id)
    for person in groups.coordinators(turn.db, meeting.group):
        room = rooms.private_room(turn.db, person.id)
        if room:
            turn.view.into(room).bring(PROPOSALS, meeting.id)
    _noted(turn, "agenda-proposed")


def _known(view: View, meeting: Meeting) -> list[Item]:
    return store.programme(view.db, meeting.id) + store.proposals(view.db, meeting.id)


def _noted(turn: Turn, key: str) -> None:
    """A thumb on the message; after a tap there is none, so a pop-up says it."""
    if turn.event.heard is Heard.BUTTON:
        turn.answer(key)
    else:
        turn.react("👍")


@agenda.asked("more")
def more_asked(turn: Turn) -> None:
    """The items themselves."""
    assert turn.question
    add(turn, meetings.by_id(turn.db, turn.question.values["meeting"]), turn.text)
