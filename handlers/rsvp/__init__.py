"""Who comes: a tap, a plain reply, guests, and the list on the card."""

from handlers.rsvp import for_others, full_list, sentences, taps, wanted
from handlers.rsvp.card import rsvp

__all__ = ["for_others", "full_list", "rsvp", "sentences", "taps", "wanted"]
