"""Invitations of members to their own events, told under the last item of the next agenda."""

from handlers.occasions import inviting, on_cards
from handlers.occasions.inviting import occasions

__all__ = ["inviting", "occasions", "on_cards"]
