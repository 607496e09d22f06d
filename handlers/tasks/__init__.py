"""Who promised what by when: given by a line of words, owned by people who tap, shown where it matters."""

from handlers.tasks import (
    by_meeting,
    cards,
    closing,
    consent,
    giving,
    offers,
    overview,
    questions,
    recurring,
    rewording,
    taps,
    wanted,
)
from handlers.tasks.cards import tasks

__all__ = [
    "by_meeting", "cards", "closing", "consent", "giving", "offers", "overview", "questions", "recurring", "rewording",
    "taps", "tasks", "wanted",
]  # fmt: skip
