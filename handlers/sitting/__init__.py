"""A meeting that is going on: what is on, how each item comes out, what is written down and what is left for later."""

from handlers.sitting import carrying, course, next_meeting, points, recap, saying
from handlers.sitting.sheet import sitting

__all__ = ["carrying", "course", "next_meeting", "points", "recap", "saying", "sitting"]
