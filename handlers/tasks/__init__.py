"""Who promised what by when: given by a line of words, owned by people who tap, shown where it matters."""

from handlers.tasks import cards, given, offers, questions, rewritten, taps
from handlers.tasks.cards import tasks

__all__ = ["cards", "given", "offers", "questions", "rewritten", "taps", "tasks"]
