"""Offering: a request beside another one, or beside an answer, is one tap away; so is what words could have meant."""

from collections.abc import Sequence

from handlers.kit.card import Card
from handlers.kit.turn import Turn
from handlers.kit.wish import Wish
from handlers.kit.wishes import tap_for

MOST = 3  # things offered at once
SHORT = 40  # characters of what the button says it is about


def offer(turn: Turn, wishes: Sequence[Wish]) -> None:
    """A button for each, in the private chat alone: nothing of it happens before the tap."""
    me, view = turn.person, turn.private_view()
    if me is not None and view.room.private:
        rows = tuple((tap_for(view, me.id, wish, label(turn, wish)),) for wish in wishes[:MOST])
        turn.reply(Card((view.line("requests-also"),), rows))


def label(turn: Turn, wish: Wish) -> str:
    """What stands on the button: the deed, and what it is about."""
    what = wish.request.what.strip()
    said = turn.private_view().say(f"requests-want-{wish.request.wanted.value}")
    return f"{said}: {what[:SHORT]}" if what else said
