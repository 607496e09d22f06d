"""Who comes: a tap, a plain reply, guests, and the list on the card."""

from handlers.rsvp import full_list, sentences, taps
from handlers.rsvp.card import rsvp

__all__ = ["full_list", "rsvp", "sentences", "taps"]
