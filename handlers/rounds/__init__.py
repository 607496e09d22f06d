"""Go-rounds and brainstorms: one card in the chat that grows with every answer."""

from handlers.rounds import card, doubles, opening, speaking
from handlers.rounds.card import rounds

__all__ = ["card", "doubles", "opening", "rounds", "speaking"]
