"""Roles by which tasks are given: who holds one now, and what goes along when somebody else does."""

from handlers.posts import holding, wanted
from handlers.posts.holding import posts

__all__ = ["holding", "posts", "wanted"]
