"""[Vrátit], or "vrať to": what others saw a few minutes ago is as it was."""

from domain.errors import BadInput
from domain.language import Wanted
from handlers.kit.card import Card, Line
from handlers.kit.turn import Turn
from handlers.requests.capability import requests
from storage import requests as store


@requests.button("undo", grave=True)
def undo(turn: Turn) -> None:
    """[Vrátit]"""
    assert turn.pressed
    _take_back(turn, turn.pressed.args[0])


@requests.wants(Wanted.UNDO, grave=True)
def wanted_back(turn: Turn) -> None:
    """The latest deed of the speaker that can be taken back."""
    _take_back(turn)


def _take_back(turn: Turn, number: int | None = None) -> None:
    """Raises BadInput("undo-late")."""
    kept = store.undo_of(turn.db, turn.me().id, turn.now, number)
    if kept is None:
        raise BadInput("undo-late")
    store.take_back(turn.db, kept.id, turn.now)
    turn.undo = kept
    turn.view.book.undoes[kept.kind](turn)
    if turn.pressed and turn.outcome.popup:  # what stood there is true no more
        turn.rewrite(Card((Line(turn.outcome.popup),)))
