"""The programme of a meeting: pasted or proposed, put in order by taps, shown on the meeting's card."""

from handlers.agenda import heard, opened, proposals, rewritten, sheet, shown
from handlers.agenda.drawing import agenda

__all__ = ["agenda", "heard", "opened", "proposals", "rewritten", "sheet", "shown"]
