"""Papers of a meeting, privately for whoever asks: the invitation, the list to be signed, an entry for a calendar."""

from handlers.papers import asking, files
from handlers.papers.card import papers

__all__ = ["asking", "files", "papers"]
