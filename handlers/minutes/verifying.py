"""Verifying: somebody who was there reads the draft and vouches for it by a button."""

from domain import minutes_life as rules
from domain.errors import BadInput
from domain.minutes import Status
from handlers.kit.card import Card, Style
from handlers.kit.turn import Turn
from handlers.kit.view import View, own_view
from handlers.minutes.drawing import DRAFT, VERIFY, heading, minutes, whole
from handlers.minutes.filling import filled
from storage import meetings
from storage import minutes as store


@minutes.when("minutes-verifier")
def ask(view: View, meeting_id: int) -> None:
    """Whoever is to verify gets the card once the draft is open for comments, or a correction is under way."""
    life = store.life(view.db, meeting_id)
    view.show(VERIFY, meeting_id)
    if life is None or life.verifier is None or life.verified or (life.until is None and life.version == 1):
        return
    there = own_view(view.desk, life.verifier)
    if there and not there.standing(VERIFY, meeting_id):
        there.bring(VERIFY, meeting_id)


def _reader(view: View, meeting_id: int, person: int) -> bool:
    life = store.life(view.db, meeting_id)
    return life is not None and life.verifier == person


@minutes.card(VERIFY, _reader)
def card(view: View, meeting_id: int) -> Card:
    """The whole draft with the button; afterwards that they vouch for it."""
    meeting, life = meetings.by_id(view.db, meeting_id), store.life(view.db, meeting_id)
    if life is None:
        return Card((view.line("card-closed", Style.NOTE),))
    one = store.published(view.db, meeting_id) if life.status is Status.PUBLISHED else filled(view, meeting, life)
    if one is None:
        return Card((view.line("card-closed", Style.NOTE),))
    lines = [*heading(view, one, "minutes-title-verify"), *whole(view, one)]
    if life.verified or life.status is Status.PUBLISHED:
        return Card((*lines, view.line("minutes-verified", Style.HEAD)))
    how = view.line("minutes-verify-how", Style.NOTE)
    return Card((*lines, how), ((view.button("minutes-button-verify", "minutes.verify", meeting_id, life.version),),))


@minutes.button("verify")
def verify(turn: Turn) -> None:
    """[Ověřuji]"""
    assert turn.pressed
    meeting_id, version = turn.pressed.args
    life = store.life(turn.db, meeting_id)
    if life is None or life.version != version:
        raise BadInput("button-foreign")
    rules.open_to_change(life)
    if life.verifier is None or life.verifier != turn.account.person:
        raise BadInput("minutes-not-verifier")
    store.change(turn.db, meeting_id, verified_at=turn.now, status=Status.VERIFIED)
    turn.log("minutes.verified", "meeting", meeting_id)
    turn.view.show_all((VERIFY, DRAFT), meeting_id)
    title = meetings.by_id(turn.db, meeting_id).title
    if life.author is not None and life.author != life.verifier:
        turn.view.note(life.author, "minutes-verified-told", title=title)
    turn.answer("minutes-verified")
