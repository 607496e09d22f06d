"""A chat network that exists in memory: the playground's and the tests'. People are names, everything is visible."""

import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from bot.ground.adapter import Command, Fate, Fetched, Popup, Sent, Take
from domain.language import fold
from handlers.kit.card import Button, Card, File, Sendable, Style
from handlers.kit.event import Attached, Author, Event, Heard, Place, Quoted

PLATFORM = "console"
BOT = "bot"
KINDS = ("card", "file", "edit", "react", "pin", "unpin", "delete", "leave")
WHOLE = ("card", "file", "leave")  # what needs no message


@dataclass
class Message:
    """What stands in a chat: written by a person, or a card of the bot."""

    id: str
    author: str
    text: str = ""
    card: Card | None = None
    reactions: dict[str, str] = field(default_factory=dict)
    gone: bool = False
    answers: str | None = None
    file: File | None = None

    def buttons(self) -> list[Button]:
        """The message's buttons in reading order."""
        return [button for row in self.card.buttons for button in row] if self.card else []


@dataclass
class Chat:
    """A group's chat, or the private talk of one person with the bot."""

    id: str
    title: str
    private: bool = False
    messages: list[Message] = field(default_factory=list)
    pinned: str | None = None
    shut: bool = False
    mute: bool = False

    def find(self, message: str | None) -> Message | None:
        """The message with this id, unless somebody deleted it."""
        return next((one for one in self.messages if one.id == message and not one.gone), None)


@dataclass(frozen=True, slots=True)
class Shown:
    """One thing the bot did that somebody can see. how: new, edit, popup, react, pin, delete."""

    how: str
    chat: Chat
    lines: tuple[str, ...]
    person: str = ""
    message: str = ""


@dataclass
class Console:
    """The adapter: what the bot sends is kept in `chats`, and noted in `shown` in order.

    People's side is here too: `writes`, `taps` and `reacts` give the event that the bot should hear.
    """

    chats: dict[str, Chat] = field(default_factory=dict)
    shown: list[Shown] = field(default_factory=list)
    asked: dict[str, tuple[str, Chat]] = field(default_factory=dict)
    can_pin: bool = True
    files: dict[str, bytes] = field(default_factory=dict)
    last: int = 0
    now: Callable[[], datetime] = lambda: datetime.now(UTC)
    updates: "itertools.count[int]" = field(default_factory=lambda: itertools.count(1))
    platform: str = PLATFORM
    bot_account: str = BOT
    bot_name: str = BOT
    address: str = f"@{BOT}"
    command_sign: str = "/"
    writes_first: bool = False
    away: bool = False
    device: str = ""

    def chat(self, ident: str, title: str = "", *, private: bool = False) -> Chat:
        """The chat with this id, opened at first mention."""
        return self.chats.setdefault(ident, Chat(ident, title or ident, private))

    def number(self) -> str:
        """A fresh id."""
        self.last += 1
        return str(self.last)

    # --- people

    def writes(self, name: str, chat: Chat, text: str, answers: Message | None = None) -> Event:
        """Somebody writes into a chat, perhaps in reply to a message there."""
        message = Message(self.number(), name, text, answers=answers.id if answers else None)
        before = chat.messages[-1].id if chat.messages else None
        chat.messages.append(message)
        return self.event(
            Heard.MESSAGE, name, chat, message=message.id, text=text, answers=quoted(answers) if answers else None,
            after=before,
        )  # fmt: skip

    def hands(self, name: str, chat: Chat, file: str, data: bytes, text: str = "") -> Event:
        """Somebody sends a file, perhaps with words beside it."""
        message = Message(self.number(), name, f"📎 {file}\n{text}".rstrip())
        chat.messages.append(message)
        self.files[message.id] = data
        attached = Attached(file, message.id, len(data))
        return self.event(Heard.MESSAGE, name, chat, message=message.id, text=text, file=attached)

    def taps(self, name: str, chat: Chat, message: Message, button: Button) -> Event:
        """Somebody taps a button that carries data."""
        return self.event(Heard.BUTTON, name, chat, message=message.id, data=button.data, query=self.number())

    def reacts(self, name: str, chat: Chat, message: Message, emoji: str) -> Event:
        """Somebody reacts to a message; "" takes the reaction back."""
        message.reactions.pop(name, None)
        if emoji:
            message.reactions[name] = emoji
        return self.event(Heard.REACTION, name, chat, message=message.id, reaction=emoji)

    def event(self, heard: Heard, name: str, chat: Chat, **values: Any) -> Event:
        """Anything that can happen in a chat; `values` are fields of Event."""
        if query := values.get("query"):
            self.asked[query] = (name, chat)
        place = Place(self.platform, chat.id, None, chat.private, chat.title)
        author = Author(name, name, username_of(name))
        return Event(f"{self.platform}:{BOT}:{next(self.updates)}", self.now(), heard, place, author, **values)

    # --- the bot

    async def start(self) -> None:
        """Nothing to sign in to."""

    async def run(self, take: Take) -> None:
        """The player hands events over itself."""

    async def send(self, debt: Sendable) -> Sent:
        """Do one sendable in the chat it names."""
        lacking = (debt.kind not in WHOLE and debt.message is None) or (debt.kind == "file" and debt.file is None)
        if debt.kind not in KINDS or lacking:
            return Sent(Fate.REFUSED, why="not a thing to send")
        chat = self.chats.get(debt.chat)
        if chat is None or chat.shut:
            return Sent(Fate.SHUT, why="no such chat")
        if chat.mute and debt.kind in ("card", "file", "edit"):
            return Sent(Fate.NO_RIGHT, why="not allowed to write")
        if debt.kind == "leave":
            chat.shut = True
            return Sent(Fate.DONE)
        if debt.kind in ("card", "file"):
            return self._post(chat, debt.card, debt.file)
        message = chat.find(debt.message)
        if message is None:
            return Sent(Fate.GONE, why="no such message")
        if debt.kind == "pin" and not self.can_pin:
            return Sent(Fate.NO_RIGHT, why="not allowed to pin")
        self._change(chat, message, debt)
        return Sent(Fate.DONE, message.id)

    def _post(self, chat: Chat, card: Card, file: File | None) -> Sent:
        message = Message(self.number(), BOT, card=card, answers=card.reply_to, file=file)
        chat.messages.append(message)
        named = (f"📎 {file.name}",) if file else ()
        caption = written(card) if card.lines or not file else ()
        self.shown.append(Shown("new", chat, (*named, *caption), message=message.id))
        return Sent(Fate.DONE, message.id)

    def _change(self, chat: Chat, message: Message, debt: Sendable) -> None:
        match debt.kind:
            case "edit":
                message.card = debt.card
                self.shown.append(Shown("edit", chat, written(debt.card), message=message.id))
            case "react":
                message.reactions[BOT] = debt.emoji
                self.shown.append(Shown("react", chat, (debt.emoji,), message.author, message.id))
            case "pin":
                chat.pinned = message.id
                self.shown.append(Shown("pin", chat, (), message=message.id))
            case "unpin":
                chat.pinned = None if chat.pinned == message.id else chat.pinned
            case "delete":
                message.gone = True
                self.shown.append(Shown("delete", chat, (), message=message.id))

    async def popup(self, popup: Popup) -> None:
        """Show it to whoever tapped."""
        said = popup.text or (f"→ {popup.url}" if popup.url else "")
        if popup.query in self.asked and said:
            person, chat = self.asked.pop(popup.query)
            self.shown.append(Shown("popup", chat, tuple(said.splitlines()), person))

    async def fetch(self, handle: str, most: int) -> Fetched:
        """What somebody sent."""
        data = self.files.get(handle)
        if data is None:
            return Fetched(Fate.GONE)
        return Fetched(Fate.DONE, data) if len(data) <= most else Fetched(Fate.REFUSED)

    async def sits(self, chat: str, account: str) -> bool:
        """Nobody sits anywhere before they speak there."""
        del chat, account
        return False

    async def menu(self, language: str, group: Sequence[Command], private: Sequence[Command]) -> None:
        """The playground completes commands by itself."""

    def link(self, payload: str) -> str | None:
        """An address for the eye only."""
        return f"kolecko:{payload}"

    def message_link(self, chat: str, message: str) -> str | None:
        """Messages have no address here."""
        return f"kolecko:{chat}/{message}"

    async def close(self) -> None:
        """Nothing to sign off from."""


def written(card: Card) -> tuple[str, ...]:
    """A card as lines of a transcript: its text, then its buttons in brackets."""
    rows = tuple(" ".join(f"[{button.label}]" for button in row) for row in card.buttons)
    lines = tuple(f"→ {line.text}" if line.style is Style.LINK else line.text for line in card.lines)
    return (*"\n".join(lines).split("\n"), *rows)


def quoted(message: Message) -> Quoted:
    """A message as the one who replies to it quotes it."""
    text = message.card.plain() if message.card else message.text
    return Quoted(message.id, text, Author(message.author, message.author), message.author == BOT)


def username_of(name: str) -> str:
    """A user name such as networks give: dana_kralova."""
    return fold(name).replace(" ", "_")
