"""Meetings in plain words: when and where, and what whoever runs them wants changed, after one more tap."""

from datetime import datetime

from domain import meetings as rules
from domain.errors import BadInput
from domain.groups import Role
from domain.language import Wanted, clean, read_date, read_move
from domain.meetings import Meeting, Status
from handlers.kit.about import convener_of
from handlers.kit.capability import SENTENCE
from handlers.kit.card import Card, Line
from handlers.kit.confirming import agreed, confirm, neither
from handlers.kit.moments import Moment, moment_asked, moment_of, tells_a_moment
from handlers.kit.turn import Turn
from handlers.kit.view import View
from handlers.kit.wishes import meeting_wished, meetings_wished, one_of, wish_of
from handlers.meetings.calling import announce, upcoming
from handlers.meetings.card import meetings, rooms_of
from handlers.meetings.changing import change, changed, noted, retime, standing_open
from handlers.meetings.ending import ask_to_cancel, ask_to_restore
from storage import meetings as store

SHOWN = 3  # meetings in one answer
LINK = "://"

# --- questions


@meetings.wants(Wanted.WHEN, Wanted.WHERE)
def when_and_where(turn: Turn) -> None:
    """Both in a line: whoever asks for one needs the other."""
    found = meetings_wished(turn)
    view = turn.private_view()
    lines = [_line(view, one) for one in found[:SHOWN]] or [view.line("meetings-none")]
    turn.reply(Card(tuple(lines)))


def _line(view: View, meeting: Meeting) -> Line:
    where = meeting.place or view.say("meetings-no-place-yet")
    return view.line("meetings-said", title=meeting.title, when=view.when(meeting.start, meeting.end), where=where)


@meetings.wants(Wanted.JOINING)
def joining(turn: Turn) -> None:
    """The link where the place has one; else who can give one."""
    meeting = meeting_wished(turn)
    if meeting is None:
        return
    view = turn.private_view()
    if LINK in meeting.place:
        turn.reply(Card((_line(view, meeting),)))
        return
    turn.reply(Card((_line(view, meeting), view.line("meetings-no-link"))))


@meetings.wants(Wanted.MEETINGS)
def listed(turn: Turn) -> None:
    """Privately each with its buttons; in a group's chat in words, for its card stands there already."""
    if turn.room.private:
        turn.text = ""
        upcoming(turn)
    else:
        when_and_where(turn)


# --- calling


@meetings.wants(Wanted.CALL)
def call(turn: Turn) -> None:
    """The same way as the command: a preview for whoever calls it."""
    wish = wish_of(turn)
    turn.text = _without_names(turn, wish.request.what) if wish.request.people else wish.request.what
    announce(turn)


def _without_names(turn: Turn, line: str) -> str:
    """The line from its date on: who is called stands before it."""
    reading = read_date(line, turn.now, turn.view.zone, turn.view.language)
    return line[reading.span[0] :] if reading.span else line


# --- changing


@meetings.wants(Wanted.MOVE)
def move(turn: Turn) -> None:
    """Another time; what is not said of it stays as it was."""
    meeting = _run_by(turn)
    if meeting is None:
        return
    said = wish_of(turn).request.when or wish_of(turn).request.what
    if not said:
        turn.ask("meetings.moving", "meetings-ask-time", None, {"meeting": meeting.id})
        return
    reading = read_move(said, meeting.start, turn.now, meeting.zone, turn.view.language)
    _ask_to_move(turn, meeting, moment_of(turn, "meetings.moving", reading, {"meeting": meeting.id}))


@meetings.asked("moving", tells_a_moment, longest=SENTENCE)
def moving_asked(turn: Turn) -> None:
    """The new time in words, or a tap on one of its readings."""
    assert turn.question
    meeting = store.by_id(turn.db, turn.question.values["meeting"])
    _ask_to_move(turn, meeting, moment_asked(turn, "meetings.moving", meeting.zone, meeting.start))


def _ask_to_move(turn: Turn, meeting: Meeting, moment: Moment | None) -> None:
    if moment is None:
        return
    start, end = moment.start, rules.end_of(meeting, moment.start, moment.end)
    rules.check(meeting.title, meeting.place, start, end, meeting.zone, turn.now)
    view = turn.private_view()
    keep: dict[str, object] = {"field": "time", "start": start.isoformat(), "end": end.isoformat() if end else None}
    _ask(turn, meeting, keep, view.when(meeting.start, meeting.end), view.when(start, end))


@meetings.wants(Wanted.PLACE)
def place(turn: Turn) -> None:
    """Another place or link."""
    _field(turn, "place", rules.PLACE_LIMIT)


@meetings.wants(Wanted.RENAME)
def rename(turn: Turn) -> None:
    """Another title."""
    _field(turn, "title", rules.TITLE_LIMIT)


def _field(turn: Turn, field: str, limit: int) -> None:
    meeting = _run_by(turn)
    if meeting is None:
        return
    said = wish_of(turn).request.what
    if not said:
        turn.ask(f"meetings.{field}", f"meetings-ask-{field}", None, {"meeting": meeting.id})
        return
    value = clean(said, limit)
    _ask(turn, meeting, {"field": field, "value": value}, getattr(meeting, field) or "–", value)


def _run_by(turn: Turn) -> Meeting | None:
    """The meeting that is meant and may be changed by the speaker."""
    meeting = meeting_wished(turn, Role.COORDINATOR)
    if meeting is not None:
        convener_of(turn, meeting)
        standing_open(meeting, turn)
    return meeting


def _ask(turn: Turn, meeting: Meeting, keep: dict[str, object], was: str, now: str) -> None:
    """What it was and what it will be, for one tap; a draft that nobody sees is changed at once."""
    kept = {**keep, "meeting": meeting.id, "epoch": meeting.epoch}
    if meeting.status is Status.DRAFT:
        _do(turn, meeting, kept)
        turn.react("👍")
        return
    said = {"title": meeting.title, "was": was, "now": now, "rooms": len(rooms_of(turn.view, meeting))}
    confirm(turn, "meetings.sure", f"meetings-sure-{keep['field']}", "meetings-button-change", kept, **said)


@meetings.asked("sure", neither)
def sure(turn: Turn) -> None:
    """[Změnit] [Nechat být]"""
    assert turn.question
    if not agreed(turn):
        return
    keep = turn.question.values
    meeting = rules.still(store.by_id(turn.db, keep["meeting"]), keep["epoch"], turn.now)
    convener_of(turn, meeting)
    _do(turn, meeting, keep)
    noted(turn, meeting, str(keep["field"]))


def _do(turn: Turn, meeting: Meeting, keep: dict[str, object]) -> None:
    field = str(keep["field"])
    if field == "time":
        retime(turn, meeting, Moment(datetime.fromisoformat(str(keep["start"])), _stored(keep["end"])))
    else:
        change(turn, meeting, field, str(keep["value"]))


def _stored(text: object) -> datetime | None:
    return datetime.fromisoformat(str(text)) if text else None


@meetings.undoes("changed")
def unchanged(turn: Turn) -> None:
    """[Vrátit]: as it was, and what people said then holds."""
    assert turn.undo
    keep = turn.undo.values
    meeting = store.by_id(turn.db, keep["meeting"])
    convener_of(turn, meeting)
    standing_open(meeting, turn)
    store.put_back(
        turn.db, meeting.id, start=datetime.fromisoformat(keep["start"]), end=_stored(keep["end"]), zone=meeting.zone,
        place=keep["place"], title=keep["title"], epoch=keep["epoch"],
    )  # fmt: skip
    changed(turn, meeting, keep["field"], back=True)
    turn.answer("meetings-unchanged-noted", title=keep["title"])


# --- whether it is at all


@meetings.wants(Wanted.CANCEL, grave=True)
def cancel(turn: Turn) -> None:
    """No meeting, after one more tap."""
    meeting = _run_by(turn)
    if meeting is not None:
        ask_to_cancel(turn, meeting)


@meetings.wants(Wanted.RESTORE)
def restore(turn: Turn) -> None:
    """The cancelled meeting stands again, after one more tap."""
    mine = [group.id for group in turn.groups_where(Role.COORDINATOR)]
    if not mine:
        raise turn.refusal(Role.COORDINATOR)
    found = store.cancelled(turn.db, mine, turn.now)
    if not found:
        raise BadInput("meeting-stands")
    labels = [(one.id, f"{turn.private_view().when(one.start)} – {one.title}") for one in found]
    number = one_of(turn, "meeting", labels)
    if number is not None:
        meeting = store.by_id(turn.db, number)
        convener_of(turn, meeting)
        ask_to_restore(turn, meeting)
