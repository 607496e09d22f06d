"""What the bot knows of a person: shown, handed over, erased; and private data asked about before they are written."""

from handlers.privacy import asking, erasing, mine, wanted
from handlers.privacy.capability import privacy

__all__ = ["asking", "erasing", "mine", "privacy", "wanted"]
