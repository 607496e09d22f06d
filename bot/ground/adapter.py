"""What every network must do for the bot: hear, send, answer. One contract suite tests them all."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from handlers.kit.card import Sendable
from handlers.kit.event import Event


class Fate(StrEnum):
    """What became of a sending."""

    DONE = "done"
    AGAIN = "again"  # surely not sent; try after `retry_after` seconds
    UNKNOWN = "unknown"  # the connection dropped: it may have arrived
    GONE = "gone"  # the message to edit or answer is not there any more
    SHUT = "shut"  # the chat is closed to the bot (kicked, blocked, never started)
    NO_RIGHT = "no right"  # the chat is open, this deed is not allowed there (pinning without the right)
    MOVED = "moved"  # the chat has a new address: `moved_to`
    NO_THREAD = "no thread"  # the forum topic is closed or gone
    REFUSED = "refused"  # the network will never take this; do not try again


@dataclass(frozen=True, slots=True)
class Sent:
    """The outcome of one sending; `message` is the new message's id where one was made."""

    fate: Fate
    message: str | None = None
    retry_after: float = 0.0
    moved_to: str | None = None
    why: str = ""


@dataclass(frozen=True, slots=True)
class Fetched:
    """The outcome of fetching a file: DONE with its bytes, AGAIN, GONE, or REFUSED for one that is too big."""

    fate: Fate
    data: bytes = b""
    why: str = ""


@dataclass(frozen=True, slots=True)
class Popup:
    """The private answer to a tap: text ≤ 200 characters, or an address that the network opens for the presser."""

    query: str
    text: str = ""
    alert: bool = False
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Command:
    """A line of a command menu: name without slash, description; who sees it and in which language."""

    name: str
    description: str


Take = Callable[[Sequence[Event]], Awaitable[None]]
"""Given a batch of events in order, returns once all of them are committed: only then may the adapter confirm them."""


class Adapter(Protocol):
    """A network. `run` hears until cancelled and confirms a batch to the network only after `take` has returned."""

    platform: str
    bot_account: str  # the bot's own user id, known after `start`
    bot_name: str  # the name people address it by, for deep links
    address: str  # the name by which people find it ("@kolecko_bot", "@kolecko:example.org"), "" before `start`
    device: str  # the device of the account that sends, where a repeat from the same one makes no second message
    command_sign: str  # what a command begins with in our sentences: where clients keep "/" for themselves, "!"
    writes_first: bool  # whether the bot may open a private talk with somebody who never wrote to it

    @property
    def away(self) -> bool:
        """Whether the network cannot be used just now, as far as hearing tells."""

    async def start(self) -> None:
        """Sign in, retrying with back-off while the network is down; never raises for a network that is away."""

    async def run(self, take: Take) -> None:
        """Hear until cancelled."""

    async def send(self, debt: Sendable) -> Sent:
        """Send, edit, react, pin, delete or leave. Never raises for what the network may answer; see Fate."""

    async def fetch(self, handle: str, most: int) -> Fetched:
        """The file behind a handle (Attached.handle), if it has at most so many bytes. Never raises; see Fetched."""

    async def popup(self, popup: Popup) -> None:
        """Answer a tap at once; a query too old is not an error."""

    async def sits(self, chat: str, account: str) -> bool:
        """Whether the account is in the chat, as the network says; False where it does not say. Never raises."""

    async def menu(self, language: str, group: Sequence[Command], private: Sequence[Command]) -> None:
        """Show the commands where the network has menus; language "" is for all who have no menu in theirs."""

    def link(self, payload: str) -> str | None:
        """An address that opens a private talk with the bot and hands it `payload` (≤ 64 of [A-Za-z0-9_-]).

        Raises ValueError for another payload.
        """

    def message_link(self, chat: str, message: str) -> str | None:
        """An address of one message in a chat, where the network has such."""

    async def close(self) -> None:
        """Finish what is under way and sign off."""
