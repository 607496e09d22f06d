"""Chats and accounts, as storage knows them."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

MINUTE = timedelta(minutes=1)  # to which it is kept when an account was last heard
TALKS = timedelta(minutes=10)  # the same of somebody who merely talks in a chat
STRANGE = timedelta(hours=24)  # for which the bot stands in a chat of nobody entitled
COMPLAINT = timedelta(hours=1)  # between two complaints in one room about words that cannot be read


class Trouble(StrEnum):
    """What keeps the bot from its work in a chat; the group's coordinators hear of each once, until it is over."""

    PIN = "pin"  # it may not pin
    WRITE = "write"  # it may not write
    OUT = "out"  # it was put out, or the chat is gone
    MOVED = "moved"  # the chat has a new address, where it has to be invited
    REFUSED = "refused"  # the network does not take a message, whatever the bot may do


SILENT = frozenset({Trouble.WRITE, Trouble.OUT, Trouble.MOVED, Trouble.REFUSED})  # where words do not arrive


@dataclass(frozen=True, slots=True)
class Account:
    """An account on a network and the person it belongs to, if anybody told us.

    language: in which its owner is spoken to alone; None where the community's will do.
    """

    id: int
    platform: str
    name: str
    username: str | None = None
    person: int | None = None
    heard_at: datetime | None = None
    language: str | None = None
    called: str | None = None


@dataclass(frozen=True, slots=True)
class Room:
    """A chat or one thread of it. A private room belongs to an account, a group's room to a group once it is bound."""

    id: int
    platform: str
    chat: str
    thread: str = ""
    private: bool = False
    title: str = ""
    group: int | None = None
    account: int | None = None
    rights: frozenset[str] = frozenset()
    open: bool = True
    troubles: frozenset[Trouble] = frozenset()
