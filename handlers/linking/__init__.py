"""One person with several accounts: a one-time code, a question on both sides, and the way back."""

from handlers.linking import codes, joining, namesakes, parting
from handlers.linking.capability import linking

__all__ = ["codes", "joining", "linking", "namesakes", "parting"]
