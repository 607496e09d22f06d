"""The whole bot's window on the state of things, before any room is entered: state, clock, and what it can do."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from handlers.kit.capability import Book
from storage.db import Connection

Link = Callable[[str, str], str | None]
"""(platform, payload) -> an address that opens a private talk with the bot there and hands it the payload."""


@dataclass(frozen=True, slots=True)
class Desk:
    """One transaction's state, its instant, what the bot can do, and how it speaks to those it does not know."""

    db: Connection
    now: datetime
    book: Book
    link: Link = lambda _platform, _payload: None
    language: str = "cs"
    zone: str = "Europe/Prague"
