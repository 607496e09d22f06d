"""A Card becomes the content of a Matrix message: a plain body, the same as HTML, and buttons that people can name.

There are no buttons on Matrix. One with a mark is pressed by reacting with the mark, which the bot has put there; the
others are numbered, and pressed by the number: as a reaction, or written in reply.
"""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from html import escape
from typing import Any

from bot.ground.mentions import unlinked
from handlers.kit.card import Button, Card, File, Line, Style

LIMIT = 44_000  # bytes of a message in JSON: as many as still fit the 65,536 of an event when encrypted
HEADLINE = 200  # characters of a card that a client without edits shows
CUT = "…"
GAP = "\u2003"  # between two buttons in a row; no label keeps one
VARIATION = "\N{VARIATION SELECTOR-16}"
KEYCAP = "\u20e3"
ADDRESS = re.compile(r"(https?|mailto|matrix):\S+", re.IGNORECASE)
# What apps turn into somebody's name to tap on, or older ones into a call: users, "@room", and links to either.
CALLS = re.compile(r"(?<!\w)@(?=\S)|\bmatrix\.(?=to/)|\bmatrix(?=:(?:u|r|roomid)/)", re.IGNORECASE)
PERSON = re.compile(r"(https?://matrix\.to/#/(@|%40)|matrix:u/)\S*", re.IGNORECASE)
TEN = "\N{KEYCAP TEN}"
NUMBER = re.compile(rf"([1-9]\d?)(?:[.)]|{KEYCAP})?|{TEN}")
TAGS = {Style.TITLE: "strong", Style.HEAD: "strong", Style.NOTE: "em"}


@dataclass(frozen=True, slots=True)
class Named:
    """A button and what it is pressed by: its mark, a number, or "" for one that is a link."""

    name: str
    button: Button

    @property
    def label(self) -> str:
        """What stands on it, in one line."""
        return " ".join(unlinked(sound(self.button.label), CALLS).split())


def content(card: Card, links: Mapping[str, str], own: str = "", after: int = 0) -> dict[str, Any]:
    """The message that shows the card, no longer than an event may be; it calls nobody.

    links: the address of each message to which a line may point. own: the bot's address, which may be tapped.
    after: the last number that is taken by other cards of the talk.
    """
    lines = [_calling_nobody(replace(line, text=sound(line.text)), own) for line in card.lines]
    rows = named(card, after)
    made = _content(lines, rows, links, quiet=card.quiet)
    if size(made) <= LIMIT:
        return made
    return _content(_shortened(lines, rows, links), rows, links, quiet=card.quiet)


def attachment(
    file: File, address: str, keys: dict[str, Any] | None, card: Card, links: Mapping[str, str], own: str = ""
) -> dict[str, Any]:
    """The message that hands over a file stored at the address, with the card's lines as its caption.

    keys: those of an encrypted file.
    """
    made: dict[str, Any] = {"body": sound(file.name), "m.mentions": {}}
    if card.lines:
        caption = content(card, links, own)
        made |= {name: caption[name] for name in ("body", "format", "formatted_body")}
    return made | {
        "msgtype": "m.image" if file.mime.startswith("image/") else "m.file",
        "filename": sound(file.name),
        "info": {"mimetype": file.mime, "size": len(file.data)},
        **({"file": keys | {"url": address}} if keys else {"url": address}),
    }


def replacement(new: dict[str, Any], message: str) -> dict[str, Any]:
    """The edit by which a message becomes the new one."""
    first = new["body"].split("\n", maxsplit=1)[0][:HEADLINE]
    return {
        "msgtype": new["msgtype"],
        "body": f"* {first}",
        "m.mentions": {},
        "m.new_content": new,
        "m.relates_to": {"rel_type": "m.replace", "event_id": message},
    }


def named(card: Card, after: int = 0) -> list[list[Named]]:
    """The card's buttons by their rows, each with what it is pressed by; numbers go over those without a mark."""
    rows: list[list[Named]] = []
    count = after
    for row in card.buttons:
        rows.append([])
        for button in row:
            if not button.label.strip() or not (button.data or _link(button.url)):
                continue
            count += not button.url and not button.mark
            name = "" if button.url else plain_emoji(button.mark) or str(count)
            rows[-1].append(Named(name, button))
    return [row for row in rows if row]


def marks(card: Card) -> list[str]:
    """The reactions that the bot itself puts under the card, in order."""
    return [one.button.mark for row in named(card) for one in row if one.button.mark and one.name]


def pressed_by(card: Card, after: int = 0) -> dict[str, str]:
    """What a card's buttons are pressed by, and the data of each."""
    return {one.name: one.button.data for row in named(card, after) for one in row if one.name}


def number_in(text: str) -> str:
    """The number that the text is and nothing else ("4", "4.", a keycap), "" for other words."""
    bare = plain_emoji(text.strip())
    found = NUMBER.fullmatch(bare)
    return (found[1] or "10") if found else ""


def plain_emoji(emoji: str) -> str:
    """The emoji without the selectors that some keyboards add."""
    return emoji.replace(VARIATION, "")


def sound(text: str) -> str:
    """Half of a surrogate pair cannot be sent in UTF-8, and some servers refuse NUL."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace").replace("\0", "")


def size(made: dict[str, Any]) -> int:
    """Bytes of the content in the JSON that is encrypted, where every letter beyond ASCII takes six."""
    return len(json.dumps(made, separators=(",", ":")))


def _calling_nobody(line: Line, own: str) -> Line:
    """An address that is there to be tapped stays whole."""
    return line if line.text == line.url else replace(line, text=unlinked(line.text, CALLS, own))


def _content(
    lines: Sequence[Line], rows: Sequence[Sequence[Named]], links: Mapping[str, str], *, quiet: bool
) -> dict[str, Any]:
    plain = "\n".join(line.text for line in lines)
    html = "<br>".join(_marked(line, links) for line in lines)
    if rows:
        plain += "\n\n" + "\n".join(GAP.join(_button(one) for one in row) for row in rows)
        html = f"<p>{html}</p><p>{'<br>'.join(GAP.join(_html_button(one) for one in row) for row in rows)}</p>"
    return {
        "msgtype": "m.notice" if quiet else "m.text",
        "body": plain,
        "format": "org.matrix.custom.html",
        "formatted_body": html,
        "m.mentions": {},
    }


def _shortened(lines: Sequence[Line], rows: Sequence[Sequence[Named]], links: Mapping[str, str]) -> list[Line]:
    """As many whole lines as fit, then a line "…"; a first line too long by itself is cut inside."""

    def fits(kept: Sequence[Line]) -> bool:
        return size(_content([*kept, Line(CUT)], rows, links, quiet=False)) <= LIMIT

    count = most(len(lines), lambda count: fits(lines[:count]))
    if any(line.text.strip() for line in lines[:count]):
        return [*lines[:count], Line(CUT)]
    first = lines[count]
    length = most(len(first.text), lambda length: fits([*lines[:count], replace(first, text=first.text[:length])]))
    return [*lines[:count], replace(first, text=first.text[:length].rstrip() + CUT)]


def most(limit: int, fits: Any) -> int:
    """The greatest number up to the limit that fits, where all smaller ones do too."""
    low, high = 0, limit
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if fits(middle) else (low, middle - 1)
    return low


def _button(one: Named) -> str:
    if one.button.url:
        return f"{one.label}: {one.button.url}"
    return f"{one.button.mark} {one.label}" if one.button.mark else f"{one.name} · {one.label}"


def _html_button(one: Named) -> str:
    label = escape(one.label)
    if one.button.url:
        return f'<a href="{escape(one.button.url)}">{label}</a>'
    return f"{escape(one.button.mark)} {label}" if one.button.mark else f"<strong>{one.name}</strong> · {label}"


def _marked(line: Line, links: Mapping[str, str]) -> str:
    text = escape(line.text).replace("\n", "<br>")
    if not text.strip():
        return text
    if line.style is Style.LINK:
        address = line.url or (links.get(line.message) if line.message else None)
        return f'<a href="{escape(address)}">{text}</a>' if address and _link(address) else text
    tag = TAGS.get(line.style)
    return f"<{tag}>{text}</{tag}>" if tag else text


def _link(address: str | None) -> bool:
    return bool(address and ADDRESS.fullmatch(address) and not PERSON.match(address))
