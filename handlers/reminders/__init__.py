"""What is said before a meeting or a task's day: planned with every change, fired when its time has come."""

from handlers.reminders import firing, planning, wanted, words
from handlers.reminders.planning import reminders

__all__ = ["firing", "planning", "reminders", "wanted", "words"]
