"""A meeting from one line of text: previewed, published into every room, changed, cancelled."""

from handlers.meetings import calling, changing, control, ending, wanted
from handlers.meetings.card import meetings

__all__ = ["calling", "changing", "control", "ending", "meetings", "wanted"]
