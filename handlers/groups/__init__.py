"""Communities, groups and their people: the first admin, the chat that becomes a group's room, the roster."""

from handlers.groups import chats, entries, group_card, member_card, rooms, roster
from handlers.groups.chats import groups

__all__ = ["chats", "entries", "group_card", "groups", "member_card", "rooms", "roster"]
