"""Communities, groups and their people: the first admin, the chat that becomes a group's room, the roster."""

from handlers.groups import added, chats, roster
from handlers.groups.chats import groups

__all__ = ["added", "chats", "groups", "roster"]
