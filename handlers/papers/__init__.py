"""Papers of a meeting, privately for whoever asks: the invitation, the list to be signed, an entry for a calendar."""

from handlers.papers import asking, charts, files, old
from handlers.papers.card import papers

__all__ = ["asking", "charts", "files", "old", "papers"]
