"""Plain words to the bot: what they ask or want, whose deed that is, and words that press a button."""

from handlers.requests import buttons, hearing, nearest, undoing
from handlers.requests.capability import requests

__all__ = ["buttons", "hearing", "nearest", "requests", "undoing"]
