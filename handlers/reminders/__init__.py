"""What is said before a meeting or a task's day: planned with every change, fired when its time has come."""

from handlers.reminders import firing, planned, words
from handlers.reminders.planned import reminders

__all__ = ["firing", "planned", "reminders", "words"]
