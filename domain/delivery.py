"""In which order a chat gets what is owed to it, and what is not worth sending any more."""

from datetime import datetime, timedelta
from enum import IntEnum

LATE = timedelta(minutes=5)  # after which nobody looks for the thumb under their message


class Rank(IntEnum):
    """What goes first. Within a rank everything keeps its order."""

    WORDS = 0  # new messages, and whatever has its place among them
    CARD = 1  # a standing card in its newest state: of many changes in a row one edit shows all
    MARK = 2  # thumbs: the card says the same, so they take what the others leave


def too_late(rank: Rank, owed: datetime, now: datetime) -> bool:
    """Whether a debt has waited so long that it is dropped."""
    return rank is Rank.MARK and now - owed > LATE
