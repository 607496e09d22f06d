"""Topics for the meetings of several groups: proposed from anywhere, ranked on one card, supported by a tap."""

from handlers.topics import elsewhere, listed, own, proposed
from handlers.topics.capability import topics

__all__ = ["elsewhere", "listed", "own", "proposed", "topics"]
