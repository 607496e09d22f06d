"""Plain words to the bot: what they ask or want, whose deed that is, and words that press a button."""

from handlers.requests import buttons, undoing
from handlers.requests.capability import requests

__all__ = ["buttons", "requests", "undoing"]
