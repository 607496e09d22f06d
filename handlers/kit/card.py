"""What people see, before any network draws it: lines and buttons. All text here is plain; adapters escape it."""

from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from typing import Any


class Style(StrEnum):
    """How a line looks. One style per line keeps people's words and our markup apart."""

    TITLE = "title"
    HEAD = "head"
    TEXT = "text"
    NOTE = "note"
    LINK = "link"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a card. `url` belongs to LINK lines; `message` links to a message in the same chat instead."""

    text: str
    style: Style = Style.TEXT
    url: str | None = None
    message: str | None = None


@dataclass(frozen=True, slots=True)
class Button:
    """A button: what stands on it, and either signed data (≤ 64 bytes) or an address it opens.

    mark: the emoji by which a network without buttons lets people press it, as a reaction.
    means: "yes" or "no" where that presses it, too, as an answer to what the card asks.
    """

    label: str
    data: str = ""
    url: str | None = None
    mark: str = ""
    means: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """What a capability adds to a card: lines, and rows of buttons."""

    lines: tuple[Line, ...] = ()
    buttons: tuple[tuple[Button, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Card:
    """Lines and rows of buttons. `reply_to` names the message a new card answers; `quiet` sends without a sound."""

    lines: tuple[Line, ...] = ()
    buttons: tuple[tuple[Button, ...], ...] = ()
    reply_to: str | None = None
    quiet: bool = False

    def stored(self) -> dict[str, object]:
        """The card as plain values for a JSON column."""
        return asdict(self)

    @classmethod
    def read(cls, stored: dict[str, Any]) -> "Card":
        """A card from its stored form."""
        lines = tuple(Line(**{**line, "style": Style(line["style"])}) for line in stored["lines"])
        buttons = tuple(tuple(Button(**button) for button in row) for row in stored["buttons"])
        return cls(lines, buttons, stored["reply_to"], stored["quiet"])

    def plain(self) -> str:
        """The card's text without any markup, a line a row."""
        return "\n".join(line.text for line in self.lines)


@dataclass(frozen=True, slots=True)
class File:
    """A file: its name as people see it ("zapis.pdf"), its MIME type, its bytes."""

    name: str
    mime: str
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Unmade:
    """A file whose bytes take their time: they are made from values, after the transaction and off the bot's loop."""

    name: str
    mime: str
    make: Callable[[], bytes] = field(repr=False)

    def made(self) -> File:
        """The file; called on a thread."""
        return File(self.name, self.mime, self.make())


@dataclass(frozen=True, slots=True)
class Sendable:
    """One debt of the outbox, ready for a network.

    kind: "card" (new message), "file" (a new message with `file`; the card's lines are its caption), "edit", "react",
        "pin", "unpin", "delete", "leave" (the bot goes out of the chat).
    message: the message edited, reacted to, pinned or deleted; None for new ones and for leaving.
    key: the outbox id, from which a network that knows transaction ids makes its own.
    tried: the device of the bot that had this debt in hand before and may have paid it; "" at the first try.
    """

    key: str
    kind: str
    chat: str
    thread: str | None = None
    private: bool = False
    card: Card = field(default_factory=Card)
    message: str | None = None
    emoji: str = ""
    tried: str = ""
    file: File | None = None
