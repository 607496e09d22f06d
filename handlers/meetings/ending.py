"""The end of a meeting: it was held, or there is none, which is asked about first and can be taken back."""

from datetime import datetime, timedelta

from domain import meetings as rules
from domain.errors import BadInput
from domain.meetings import Meeting, Status
from handlers.kit.about import convener_of, meeting_pressed
from handlers.kit.card import Card, Line
from handlers.kit.confirming import agreed, confirm, done, neither, settle
from handlers.kit.desk import Desk
from handlers.kit.turn import Turn
from handlers.kit.view import View
from handlers.meetings.card import meetings, rooms_of
from handlers.meetings.changing import standing
from storage import meetings as store
from storage import outbox

SHOWN = timedelta(days=3)  # after its end within which a card is brought up to date


@meetings.tick()
def close(desk: Desk) -> datetime | None:
    """What is over takes no answer: its cards say so in every room, and are pinned no more."""
    soonest = store.next_start(desk.db, desk.now)
    for meeting in store.unclosed(desk.db, desk.now):
        if meeting.over_at > desk.now:
            soonest = min(soonest or meeting.over_at, meeting.over_at)
            continue
        store.close(desk.db, meeting.id, desk.now)
        if meeting.over_at > desk.now - SHOWN:
            outbox.show(desk.db, ("meeting", "invitation", "control"), meeting.id, desk.now)
            outbox.unpin(desk.db, "meeting", meeting.id, desk.now)
    return soonest


@meetings.button("cancel", grave=True)
def cancel(turn: Turn) -> None:
    """[Zrušit jednání]: what it means; nothing has happened yet."""
    meeting = meeting_pressed(turn)
    convener_of(turn, meeting)
    ask_to_cancel(turn, meeting)


def ask_to_cancel(turn: Turn, meeting: Meeting) -> None:
    """One more tap, for everybody will hear of it."""
    rules.still(meeting, meeting.epoch, turn.now)
    keep = {"meeting": meeting.id, "epoch": meeting.epoch}
    confirm(turn, "meetings.cancelling", "meetings-ask-cancel", "meetings-button-cancel", keep, **_said(turn, meeting))


def _said(turn: Turn, meeting: Meeting) -> dict[str, object]:
    """How a question names the meeting, and how many chats would hear."""
    when = turn.private_view().when(meeting.start)
    return {"title": meeting.title, "when": when, "rooms": len(rooms_of(turn.view, meeting))}


@meetings.asked("cancelling", neither, grave=True)
def cancelling(turn: Turn) -> None:
    """[Zrušit jednání] [Nechat být]"""
    assert turn.question
    if not agreed(turn):
        return
    keep = turn.question.values
    meeting = rules.still(store.by_id(turn.db, keep["meeting"]), keep["epoch"], turn.now)
    convener_of(turn, meeting)
    store.change(turn.db, meeting.id, status=Status.CANCELLED)
    _tell(turn, meeting, "cancelled")
    done(turn, "meetings.cancelled", {"meeting": meeting.id}, "meetings-cancelled-noted", title=meeting.title)


def _tell(turn: Turn, meeting: Meeting, what: str) -> None:
    """Every card shows it, and every room of the meeting hears it, for an edited card makes no sound."""
    for kind in ("control", "meeting", "invitation"):
        turn.show(kind, meeting.id)
    for room in rooms_of(turn.view, meeting):
        there = turn.view.into(room)
        card = Card((_news(there, meeting, what),), reply_to=standing(there, meeting))
        there.post(room, card, about=meeting.id)
    turn.happened(f"meeting-{what}", meeting.id)
    turn.log(f"meeting.{what}", "meeting", meeting.id)


def _news(view: View, meeting: Meeting, what: str) -> Line:
    return view.line(f"meetings-news-{what}", title=meeting.title, when=view.when(meeting.start))


@meetings.undoes("cancelled")
def uncancelled(turn: Turn) -> None:
    """[Vrátit]"""
    assert turn.undo
    restore(turn, store.by_id(turn.db, turn.undo.values["meeting"]))


@meetings.button("restore")
def restore_pressed(turn: Turn) -> None:
    """[Obnovit] on the card of a cancelled meeting: first what it means."""
    assert turn.pressed
    meeting = store.find(turn.db, turn.pressed.args[0])
    if meeting is None:
        raise BadInput("button-foreign")
    convener_of(turn, meeting)
    ask_to_restore(turn, meeting)


def ask_to_restore(turn: Turn, meeting: Meeting) -> None:
    """One more tap, for everybody will hear of it."""
    rules.restorable(meeting, turn.now)
    keep = {"meeting": meeting.id}
    confirm(turn, "meetings.restoring", "meetings-ask-restore", "meetings-button-restore", keep, **_said(turn, meeting))


@meetings.asked("restoring", neither)
def restoring(turn: Turn) -> None:
    """[Obnovit] [Nechat být]"""
    assert turn.question
    if agreed(turn):
        restore(turn, store.by_id(turn.db, turn.question.values["meeting"]))


def restore(turn: Turn, meeting: Meeting) -> None:
    """It stands as it was called; what people said of it holds."""
    convener_of(turn, meeting)
    rules.restorable(meeting, turn.now)
    store.uncancel(turn.db, meeting.id)
    _tell(turn, meeting, "restored")
    settle(turn, Card((turn.private_view().line("meetings-restored-noted", title=meeting.title),)))
