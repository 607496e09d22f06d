"""The coordinator chooses among the topics: one by one on a private card, or the best of them at once."""

from handlers.choosing import desk, filling
from handlers.choosing.desk import choosing

__all__ = ["choosing", "desk", "filling"]
