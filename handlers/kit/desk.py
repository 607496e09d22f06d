"""The whole bot's window on the state of things, before any room is entered: state, clock, and what it can do."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from domain.audit import Key
from handlers.kit.book import Book
from storage.db import Connection

NO_KEY = Key(b"")  # where nothing needs proving: the playground


@dataclass(frozen=True, slots=True)
class Network:
    """How people reach the bot on one network.

    sign: what a command begins with. address: the name by which the bot is found, "" while it is not known.
    link: payload -> an address that opens a private talk with the bot and hands it the payload; None without such.
    """

    platform: str
    sign: str = "/"
    address: str = ""
    link: Callable[[str], str | None] = lambda _payload: None


@dataclass(frozen=True, slots=True)
class Desk:
    """One transaction's state, its instant, what the bot can do, and how it speaks to those it does not know.

    seal: the key under which deeds are written down. letters: whether there is a mail server.
    """

    db: Connection
    now: datetime
    book: Book
    networks: tuple[Network, ...] = ()
    language: str = "cs"
    zone: str = "Europe/Prague"
    seal: Key = NO_KEY
    letters: bool = False

    def network(self, platform: str) -> Network:
        """How people reach the bot there; of a network that is not served, what is usual."""
        return next((one for one in self.networks if one.platform == platform), Network(platform))
