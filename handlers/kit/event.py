"""What an adapter hears, in words that no chat library owns."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any


class Heard(StrEnum):
    """What kind of thing happened in a chat."""

    MESSAGE = "message"
    BUTTON = "button"
    REACTION = "reaction"
    JOINED = "joined"  # the bot came into a chat
    LEFT = "left"  # the bot was removed or blocked
    MOVED = "moved"  # the chat has a new address: `moved_to`
    CAME = "came"  # a person joined the chat
    WENT = "went"  # a person left the chat
    PRESENT = "present"  # a person who wrote to the bot alone is in the chat: the network was asked
    STRANDED = "stranded"  # the chat has a new address, and the bot has to be invited there
    RENAMED = "renamed"  # somebody calls themselves otherwise; or the chat, whose name was `text`
    RIGHTS = "rights"  # the bot's own rights in the chat changed: `rights`
    UNREADABLE = "unreadable"  # somebody wrote in a cipher to which the bot has no key
    FILE = "file"  # a file that came alone with a message has been read: `file`
    UNSEALED = "unsealed"  # words where all is encrypted, but these not, or by somebody else's device


@dataclass(frozen=True, slots=True)
class Place:
    """One chat, or one thread of it, on one network. Ids are text: Telegram's exceed 32 bits, Matrix's are words."""

    platform: str
    chat: str
    thread: str | None = None
    private: bool = False
    title: str = ""


@dataclass(frozen=True, slots=True)
class Author:
    """An account on a network; who it belongs to is known to storage only.

    `anonymous` marks somebody who speaks for the chat (Telegram's anonymous administrator): never a person.
    `account` is "" for somebody mentioned of whom the network tells only the `username`.
    """

    account: str
    name: str = ""
    username: str | None = None
    language: str | None = None
    anonymous: bool = False


@dataclass(frozen=True, slots=True)
class Quoted:
    """The message that an event answers: its id, and its text and author where the network shows them.

    ours: whether the network says that this bot wrote it; storage forgets its notices after a while.
    """

    message: str
    text: str = ""
    author: Author | None = None
    ours: bool = False


@dataclass(frozen=True, slots=True)
class Attached:
    """A file with a message: its name, the network's handle by which it is fetched, its size in bytes (0: not told).

    With Heard.FILE, `contents` is what its reader made of it, or `refusal` key and values of a sentence why nothing.
    """

    name: str
    handle: str = field(default="", repr=False)
    size: int = 0
    contents: Any = field(default=None, repr=False)
    refusal: tuple[str, dict[str, object]] | None = None

    @property
    def kind(self) -> str:
        """What the name ends with: "xlsx"; "" where it has no end."""
        return self.name.rpartition(".")[2].lower() if "." in self.name else ""


@dataclass(frozen=True, slots=True)
class Event:
    """One update of a network. A tap, a reaction, a reply and a command all become this.

    id: unique per bot account for ever ("telegram:<bot>:<update>", then ":1" for a second event of one update):
        a repeat stops at it.
    message: id of the message written, or of the one that carries the button or the reaction.
    data: the signed button pressed; reaction: the emoji now standing ("" = taken back).
    listed: with CAME, whether the network tells who is in its chats, so that coming is enough to be known.
    written: of an edited message, when it was first written.
    after: the message that stood last in the chat before it, where the network tells.
    rights: with JOINED and RIGHTS, what the bot may: of "write", "admin", "pin", "manage_topics", "delete", "invite".
    query: the network's handle by which a tap is answered with a pop-up.
    called: whether the words began with the name by which the network knows the bot; it is left out of them.
    file: what came with the message; its words are the file's caption then, perhaps "".
    device: the author's device, by its name on the network, where that is proven by its key; "" elsewhere.
    """

    id: str
    at: datetime
    heard: Heard
    place: Place
    author: Author
    message: str | None = None
    text: str = ""
    data: str | None = None
    reaction: str | None = None
    query: str | None = None
    device: str = ""
    answers: Quoted | None = None
    file: Attached | None = None
    mentions: tuple[Author, ...] = ()
    edited: bool = False
    listed: bool = False
    written: datetime | None = None
    after: str | None = None
    called: bool = False
    moved_to: str | None = None
    rights: frozenset[str] = field(default_factory=frozenset)

    @property
    def answered(self) -> str:
        """The message that the event answers, presses or reacts to; "" for none."""
        if self.heard in (Heard.MESSAGE, Heard.FILE):
            return self.answers.message if self.answers else ""
        return self.message or ""
