"""How papers are asked for: by buttons, commands and sentences. They come privately, wherever they were asked for."""

from domain.errors import BadInput
from domain.groups import Role
from domain.language import Request, Wanted
from domain.meetings import Meeting, Status
from handlers.kit.about import MEETING_CARDS, member_of
from handlers.kit.card import Card
from handlers.kit.event import Heard
from handlers.kit.turn import Turn
from handlers.kit.view import View
from handlers.kit.wish import Wish
from handlers.kit.wishes import meeting_wished
from handlers.papers.card import CARD, papers, payload
from storage import meetings

NEEDS = {"calendar": Role.GUEST, "invitation": Role.GUEST, "sheet": Role.MINUTES}


# --- the card


@papers.command("papiry", "papers", place=62)
def asked(turn: Turn) -> None:
    """/papiry: which papers there are of the next meeting."""
    turn.wish = _wish(turn, Wanted.PAPERS)
    opened(turn)


@papers.wants(Wanted.PAPERS)
def opened(turn: Turn) -> None:
    """ "pošli mi pozvánku v PDF"."""
    if meeting := meeting_wished(turn):
        _open(turn, meeting)


@papers.button("open")
def pressed(turn: Turn) -> None:
    """[Papíry]"""
    _open(turn, _pressed(turn))


def _open(turn: Turn, meeting: Meeting) -> None:
    member_of(turn, meeting)
    turn.lead(CARD, meeting.id, payload("papiry", meeting))
    _seen(turn)


# --- papers


@papers.command("kalendar", "calendar", place=61)
def entry_asked(turn: Turn) -> None:
    """/kalendar: the next meeting for the speaker's own calendar."""
    turn.wish = _wish(turn, Wanted.CALENDAR)
    entry_wished(turn)


@papers.wants(Wanted.CALENDAR)
def entry_wished(turn: Turn) -> None:
    """ "pošli mi to do kalendáře"."""
    if meeting := meeting_wished(turn):
        _hand(turn, "calendar", meeting)


@papers.button("calendar")
def calendar(turn: Turn) -> None:
    """[Do kalendáře]"""
    _hand(turn, "calendar", _pressed(turn))


@papers.button("invitation")
def invitation(turn: Turn) -> None:
    """[Pozvánka]"""
    _hand(turn, "invitation", _pressed(turn))


@papers.button("sheet")
def sheet(turn: Turn) -> None:
    """[Prezenční listina]"""
    _hand(turn, "sheet", _pressed(turn))


@papers.when("sheet-wanted")
def sheet_wanted(view: View, meeting_id: int) -> None:
    """Somebody who may keep the list wants it before there is anything to keep: in their private chat, to be signed."""
    _put(view, "sheet", meetings.by_id(view.db, meeting_id))


@papers.started("papiry-")
def card_started(turn: Turn) -> None:
    """The deep link of whoever had no private chat."""
    _open(turn, _linked(turn, "papiry-"))


@papers.started("kalendar-")
def entry_started(turn: Turn) -> None:
    """The same for the calendar."""
    _hand(turn, "calendar", _linked(turn, "kalendar-"))


@papers.started("listina-")
def sheet_started(turn: Turn) -> None:
    """The same for the list to be signed."""
    _hand(turn, "sheet", _linked(turn, "listina-"))


PAYLOADS = {"calendar": "kalendar", "invitation": "papiry", "sheet": "listina"}


def _hand(turn: Turn, kind: str, meeting: Meeting) -> None:
    """The paper goes to the speaker's private chat, and nowhere else."""
    member_of(turn, meeting)
    if (needed := NEEDS[kind]) is not Role.GUEST:
        turn.need(needed, meeting.group)
    turn.outcome.taken = True
    private = turn.private()
    if private is None:
        turn.lead_out(payload(PAYLOADS[kind], meeting))
        return
    _put(turn.view.into(private), kind, meeting)
    if kind == "sheet":
        turn.log("papers.sheet", "meeting", meeting.id)
    if private.id != turn.room.id and turn.event.heard is Heard.BUTTON:
        turn.answer_sent(private)
    _seen(turn)


def _put(there: View, kind: str, meeting: Meeting) -> None:
    gone = kind == "calendar" and meeting.status is Status.CANCELLED
    key = "papers-said-calendar-off" if gone else f"papers-said-{kind}"
    there.hand_over(there.room, f"papers.{kind}", meeting.id, Card((there.line(key, title=meeting.title),)))


def _seen(turn: Turn) -> None:
    """A word in the group's chat that was answered privately gets a thumb."""
    if turn.event.heard is Heard.MESSAGE and not turn.room.private and turn.private():
        turn.react("👌")


def _wish(turn: Turn, wanted: Wanted) -> Wish:
    """A command as a wish, about the meeting whose card it answers."""
    on = turn.subject if turn.subject and turn.subject.kind in MEETING_CARDS else None
    return Wish(Request(wanted, sure=True), turn.text, {"meeting": on.subject} if on else {})


def _pressed(turn: Turn) -> Meeting:
    assert turn.pressed
    return _known(meetings.find(turn.db, turn.pressed.args[0]))


def _linked(turn: Turn, prefix: str) -> Meeting:
    number = turn.started_with(prefix)
    return _known(meetings.find(turn.db, number) if number is not None else None)


def _known(meeting: Meeting | None) -> Meeting:
    if meeting is None or meeting.status not in (Status.CALLED, Status.CANCELLED):
        raise BadInput("button-foreign")
    return meeting
