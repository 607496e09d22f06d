"""Communities, groups and their people: the first admin, the chat that becomes a group's room, the roster."""

from handlers.groups import added, bound, chats, roster, sheet
from handlers.groups.chats import groups

__all__ = ["added", "bound", "chats", "groups", "roster", "sheet"]
