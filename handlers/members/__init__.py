"""Who is who: who gets in, what a name proves, personal invitations, whom a coordinator vouches for."""

from handlers.members import claims, departures, door, invitations, leaving, newcomers, terms
from handlers.members.capability import members

__all__ = ["claims", "departures", "door", "invitations", "leaving", "members", "newcomers", "terms"]
