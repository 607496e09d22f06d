"""Being away: said in a sentence or by a command, kept until a day, shown where it matters."""

from handlers.absence import on_cards, wanted
from handlers.absence.wanted import absence

__all__ = ["absence", "on_cards", "wanted"]
