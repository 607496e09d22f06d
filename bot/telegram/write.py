"""A Card becomes Telegram's HTML and keyboard, cut to what Telegram takes. Lengths are UTF-16 units, as it counts."""

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from html import escape

from telegram import InlineKeyboardButton, InlineKeyboardMarkup
from telegram.constants import InlineKeyboardButtonLimit, MessageLimit, ReactionEmoji

from bot.ground.mentions import JOINER, unlinked
from handlers.kit.card import Button, Card, Line, Style

TEXT = MessageLimit.MAX_TEXT_LENGTH.value  # UTF-16 units, counted after the markup is taken away
CAPTION = MessageLimit.CAPTION_LENGTH.value
ENTITIES = MessageLimit.MESSAGE_ENTITIES.value
BUTTONS = 100
ROW = 8  # buttons that Telegram puts side by side
DATA = InlineKeyboardButtonLimit.MAX_CALLBACK_DATA.value  # bytes
POPUP = 200
CUT = "…"
ADDRESS = re.compile(r"(https?|mailto):\S+", re.IGNORECASE)  # tg: would open, or call, a person
# What Telegram itself finds in a text (MessageEntity.cpp of TDLib), as far as tapping it, or its standing there, does
# something: mentions, commands, and links that hand a word to a bot.
CALLS = re.compile(
    r"(?<!\w)@(?=\w{2})|(?<![\w/<>])/(?=[A-Za-z0-9_])|(?:tg|ton)(?=://)|(?:t|telegram)\.(?=(?:me|dog)/\S{0,200}\?)",
    re.IGNORECASE,
)
COMMAND_BROKEN = re.compile(rf"/{JOINER}([A-Za-z0-9_]{{1,64}})(?![\w@])")
EMOJI = frozenset(emoji.value for emoji in ReactionEmoji)
TAGS = {Style.TITLE: "b", Style.HEAD: "b", Style.NOTE: "i"}


def units(text: str) -> int:
    """Length of the text as Telegram counts it."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def shorten(text: str, limit: int) -> str:
    """The text in at most `limit` units, ended with "…" where something was cut; no character is halved."""
    if units(text) <= limit:
        return text
    kept = text.encode("utf-16-le", "surrogatepass")[: 2 * (limit - 1)].decode("utf-16-le", "ignore")
    return kept.rstrip() + CUT


def fit(
    lines: Sequence[Line], limit: int = TEXT, *, own: str = "", commands: Collection[str] = frozenset()
) -> list[Line]:
    """As many whole lines as one message takes, then a line "…". The last line of defence: cards are made to fit.

    A first line too long by itself is cut inside. Styles past the 100th become plain text, so no words are lost.
    Nobody is called by it, and nothing in it can be tapped but the bot's address (`own`) and its commands.
    """
    lines = [replace(line, text=calling_nobody(_sound(line.text), own, commands)) for line in lines]
    if units("\n".join(line.text for line in lines)) > limit:
        lines = _shortened(lines, limit)
    return _few_entities(lines)


def calling_nobody(text: str, own: str = "", commands: Collection[str] = frozenset()) -> str:
    """The text as it reads, in which Telegram finds no mention, no command but ours and no word for a bot."""
    broken = unlinked(text, CALLS, own)

    def ours(found: re.Match[str]) -> str:
        return f"/{found[1]}" if found[1].lower() in commands else found[0]

    return COMMAND_BROKEN.sub(ours, broken)


def html(lines: Sequence[Line], links: dict[str, str]) -> str:
    """The lines as Telegram's HTML. `links` gives the address of each message that a line may point to."""
    return "\n".join(_marked(line, _address(line, links)) for line in lines)


def plain(lines: Sequence[Line]) -> str:
    """The lines without markup, for the case that Telegram does not understand ours."""
    return "\n".join(line.text for line in lines)


def keyboard(card: Card) -> InlineKeyboardMarkup | None:
    """The card's buttons, at most 100 and 8 in a row; less those that would have all refused; None without any."""
    rows: list[list[InlineKeyboardButton]] = []
    left = BUTTONS
    for row in card.buttons:
        sound = [button for button in row if _works(button)][:left]
        left -= len(sound)
        rows += [[_button(button) for button in sound[at : at + ROW]] for at in range(0, len(sound), ROW)]
    return InlineKeyboardMarkup(rows) if rows else None


def reaction(emoji: str) -> str | None:
    """The emoji as Telegram lists it; None when it is not one of those it lets react with."""
    bare = emoji.replace("\N{VARIATION SELECTOR-16}", "")
    return bare if bare in EMOJI else None


def _sound(text: str) -> str:
    """Half of a surrogate pair cannot be sent in UTF-8; NUL is dropped by Telegram."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace").replace("\0", "")


def _shortened(lines: Sequence[Line], limit: int) -> list[Line]:
    kept: list[Line] = []
    room = limit - units("\n" + CUT)
    for line in lines:
        room -= units(line.text) + 1
        if room < 0:
            break
        kept.append(line)
    if any(line.text.strip() for line in kept):
        return [*kept, Line(CUT)]
    first = next(line for line in lines if line.text.strip() or line is lines[-1])
    return [replace(first, text=shorten(first.text, limit))]


def _few_entities(lines: Sequence[Line]) -> list[Line]:
    kept: list[Line] = []
    styled = 0
    for line in lines:
        styled += line.style is not Style.TEXT
        kept.append(line if styled <= ENTITIES else replace(line, style=Style.TEXT))
    return kept


def _address(line: Line, links: dict[str, str]) -> str | None:
    address = line.url or (links.get(line.message) if line.message else None)
    return address if address and ADDRESS.fullmatch(address) else None


def _marked(line: Line, address: str | None) -> str:
    text = escape(line.text)
    if not text.strip():
        return text
    if line.style is Style.LINK:
        return f'<a href="{escape(address)}">{text}</a>' if address else text
    tag = TAGS.get(line.style)
    return f"<{tag}>{text}</{tag}>" if tag else text


def _works(button: Button) -> bool:
    if not button.label.strip():
        return False
    if button.url:
        return ADDRESS.fullmatch(button.url) is not None
    return 0 < len(button.data.encode("utf-8", "surrogatepass")) <= DATA


def _button(button: Button) -> InlineKeyboardButton:
    label = _sound(button.label)
    if button.url:
        return InlineKeyboardButton(label, url=button.url)
    return InlineKeyboardButton(label, callback_data=button.data)
