"""Votes of a group: a motion put privately, voted on by one tap, its result written into the minutes."""

from handlers.voting import cards, ending, minutes, putting, voices
from handlers.voting.capability import voting

__all__ = ["cards", "ending", "minutes", "putting", "voices", "voting"]
