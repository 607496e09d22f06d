"""People as their coordinators keep them: lists taken over, contacts, organisations, exports, a year in numbers."""

from handlers.people import dossier, exports, lists, organisations, taking_over, years
from handlers.people.capability import people

__all__ = ["dossier", "exports", "lists", "organisations", "people", "taking_over", "years"]
