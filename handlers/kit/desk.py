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
    """One transaction's state, the instant it happens at, everything the bot can do, and its addresses."""

    db: Connection
    now: datetime
    book: Book
    link: Link = lambda _platform, _payload: None
