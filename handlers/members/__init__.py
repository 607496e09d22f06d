"""Who is who: who gets in, what a name proves, personal invitations, whom a coordinator vouches for."""

from handlers.members import claims, door, invitations, newcomers
from handlers.members.capability import members

__all__ = ["claims", "door", "invitations", "members", "newcomers"]
