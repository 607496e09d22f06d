"""A meeting from one line of text: previewed, published into every room, changed, cancelled."""

from handlers.meetings import calling, changing, control
from handlers.meetings.card import meetings

__all__ = ["calling", "changing", "control", "meetings"]
