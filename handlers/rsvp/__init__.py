"""Who comes: a tap, a plain reply, guests, and the list on the card."""

from handlers.rsvp import answered, roll, said
from handlers.rsvp.card import rsvp

__all__ = ["answered", "roll", "rsvp", "said"]
