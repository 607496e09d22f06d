"""Publishing: a version that nobody edits any more, one card in every room; corrected by a new one with a reason."""

from domain import minutes_life as rules
from domain.errors import BadInput
from domain.language import clean
from domain.meetings import Meeting
from domain.minutes import Minutes, Status
from domain.minutes_life import Life
from handlers.kit.labels import an_option
from handlers.kit.turn import Turn
from handlers.kit.view import View
from handlers.minutes.asking import days, kept
from handlers.minutes.commenting import open_comments
from handlers.minutes.completeness import asked_first
from handlers.minutes.drawing import CARD, DRAFT, READ, VERIFY, minutes
from handlers.minutes.filling import filled
from storage import agenda, rooms
from storage import minutes as store

SHOWN = (DRAFT, READ, VERIFY, CARD)


@minutes.button("publish")
def publish(turn: Turn) -> None:
    """[Zveřejnit]"""
    assert turn.pressed
    meeting, life = kept(turn, turn.pressed.args[0])
    rules.may_publish(life, days(turn.view, meeting), turn.now)
    commented = life.until is not None and life.version == 1
    if commented or not asked_first(turn, meeting, life, "publish"):
        go_out(turn, meeting, life)


@minutes.asked("complete", an_option)
def complete(turn: Turn) -> None:
    """[Je to v pořádku]: the step after all; else an item to be put right."""
    assert turn.question
    keep = turn.question.values
    meeting, life = kept(turn, keep["meeting"])
    rules.open_to_change(life)
    if turn.choice is None:
        raise BadInput("sitting-tap")
    if turn.choice > 0:
        turn.private_view().bring("sitting-point", keep["items"][turn.choice - 1])
        turn.outcome.taken = True
    elif keep["step"] == "comments":
        open_comments(turn, meeting, life)
    else:
        rules.may_publish(life, days(turn.view, meeting), turn.now)
        go_out(turn, meeting, life)


def go_out(turn: Turn, meeting: Meeting, life: Life) -> None:
    """The version goes out as it is now."""
    store.change(turn.db, meeting.id, status=Status.PUBLISHED, published_at=turn.now)
    life = store.life(turn.db, meeting.id) or life
    body: Minutes = filled(turn.view, meeting, life)
    items = [one.id for one in agenda.programme(turn.db, meeting.id)]
    store.publish(turn.db, meeting.id, body, items, turn.now)
    turn.log("minutes.published", "meeting", meeting.id)
    _everywhere(turn.view, meeting)
    turn.view.show_all(SHOWN, meeting.id)
    turn.happened("minutes-published", meeting.id)
    turn.answer("minutes-published")


def _everywhere(view: View, meeting: Meeting) -> None:
    """The card comes down in every room of the groups: an edit makes no sound."""
    for group in meeting.groups:
        for room in rooms.rooms_of_group(view.db, group):
            view.into(room).bring(CARD, meeting.id)


# --- correcting


@minutes.button("correct")
def correct(turn: Turn) -> None:
    """[Opravit]: first why."""
    assert turn.pressed
    meeting, life = kept(turn, turn.pressed.args[0])
    if life.status is not Status.PUBLISHED:
        raise BadInput("button-foreign")
    turn.ask("minutes.correcting", "minutes-ask-reason", None, {"meeting": meeting.id, "version": life.version})


@minutes.asked("correcting", longest=rules.REASON_LIMIT + 100)
def correcting(turn: Turn) -> None:
    """The reason; the draft is open again, what was published stands until the new version goes out."""
    assert turn.question
    keep = turn.question.values
    meeting, life = kept(turn, keep["meeting"])
    if life.status is not Status.PUBLISHED or life.version != keep["version"]:
        raise BadInput("question-over")
    reason = clean(turn.text, rules.REASON_LIMIT)
    store.change(turn.db, meeting.id, status=Status.DRAFT, version=life.version + 1, reason=reason, verified_at=None)
    turn.log("minutes.reopened", "meeting", meeting.id)
    turn.view.show_all((DRAFT, VERIFY), meeting.id)
    turn.happened("minutes-verifier", meeting.id)
    turn.answer("minutes-reopened", version=life.version + 1)
