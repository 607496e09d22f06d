"""My data in plain words."""

from domain.language import Wanted
from handlers.kit.turn import Turn
from handlers.privacy.capability import privacy
from handlers.privacy.erasing import erase
from handlers.privacy.mine import mine


@privacy.wants(Wanted.MY_DATA)
def data(turn: Turn) -> None:
    """ "co o mně víš?": the same as the command."""
    mine(turn)


@privacy.wants(Wanted.ERASE)
def forget(turn: Turn) -> None:
    """ "smaž mě": privately what it means, and only then a tap; elsewhere the card with the way there."""
    if turn.room.private:
        erase(turn)
    else:
        mine(turn)
