"""Topics for the meetings of several groups: proposed from anywhere, ranked on one card, supported by a tap."""

from handlers.topics import afterwards, counting, doubles, finding, on_cards, own, proposing, ranking, wanted
from handlers.topics.capability import topics

__all__ = [
    "afterwards",
    "counting",
    "doubles",
    "finding",
    "on_cards",
    "own",
    "proposing",
    "ranking",
    "topics",
    "wanted",
]
