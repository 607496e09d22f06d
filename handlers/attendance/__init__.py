"""Who was there: the list after a meeting, kept by one person, corrected later, and what others are shown of it."""

from handlers.attendance import asking, excuses, marking, on_cards
from handlers.attendance.sheet import attendance

__all__ = ["asking", "attendance", "excuses", "marking", "on_cards"]
