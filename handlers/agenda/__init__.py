"""The programme of a meeting: pasted or proposed, put in order by taps, shown on the meeting's card."""

from handlers.agenda import new_items, on_cards, programme, proposals, rewording, sheet, wanted
from handlers.agenda.drawing import agenda

__all__ = ["agenda", "new_items", "on_cards", "programme", "proposals", "rewording", "sheet", "wanted"]
