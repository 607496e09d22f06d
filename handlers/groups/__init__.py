"""Communities, groups and their people: the first admin, the chat that becomes a group's room, the roster."""

from handlers.groups import (
    admins,
    appointing,
    chats,
    correcting,
    entries,
    group_card,
    member_card,
    rooms,
    roster,
    troubles,
    wanted,
)
from handlers.groups.capability import groups

__all__ = [
    "admins",
    "appointing",
    "chats",
    "correcting",
    "entries",
    "group_card",
    "groups",
    "member_card",
    "rooms",
    "roster",
    "troubles",
    "wanted",
]
