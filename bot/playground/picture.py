"""Draws a chat of the playground as SVG: `python -m bot.playground.picture PAGE PICTURE LANGUAGE` (`make pictures`).

Nothing in the picture is made up: the page's transcript is played to the bot, and what stands in the first group's chat
afterwards is drawn. Colours follow the reader's light or dark scheme.
"""

import asyncio
import sys
import textwrap
from collections.abc import Iterator, Sequence
from html import escape
from pathlib import Path

from bot.playground.console import BOT, Chat, Message
from bot.playground.player import START, language_of, steps_of, town
from handlers.kit.card import Button, Card, Style

WIDTH, EDGE, SIZE, LEADING = 640, 16, 15, 22  # pixels
BUBBLE = 520  # pixels
LINE = 62  # characters that fit on a line of a bubble
NAME = "Kolečko"
HEAD = """\
<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" role="img">
<title>{title}</title>
<style>
  text {{ font: {size}px system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif; fill: #1c1e21; }}
  .title, .head, .who {{ font-weight: 600; }}
  .note {{ font-style: italic; }}
  .label {{ text-anchor: middle; }}
  .note, .link, .faint {{ fill: #5f6b76; }}
  .bot {{ fill: #1f6f5c; }}
  .person {{ fill: #8a4b08; }}
  .room {{ fill: #dfe7ec; }}
  .bar, .bubble {{ fill: #ffffff; }}
  .button {{ fill: #c9e2d9; }}
  .edge {{ fill: none; stroke: #b9c5cd; }}
  @media (prefers-color-scheme: dark) {{
    text {{ fill: #e9edf0; }}
    .note, .link, .faint {{ fill: #9aa7b2; }}
    .bot {{ fill: #6fd0b6; }}
    .person {{ fill: #e9b178; }}
    .room {{ fill: #10171d; }}
    .bar, .bubble {{ fill: #1e2a33; }}
    .button {{ fill: #26433c; }}
    .edge {{ stroke: #33424d; }}
  }}
</style>
<rect class="room" width="{width}" height="{height}" rx="14"/>"""


async def drawn(page: Path, language: str) -> str:
    """The first group's chat after the transcript of the page, as SVG."""
    playground = await town(START, language_of(page, language))
    steps = [step for step in steps_of(page) if step.kind != "shown"]
    for step in steps:
        await playground.perform(step)
    await playground.db.close()
    return picture(playground.console.chats[playground.room])


def picture(chat: Chat) -> str:
    """A chat as SVG."""
    body, bottom = ["\n".join(_bar(chat))], 76.0
    for message in chat.messages:
        if not message.gone and not message.text.startswith("/"):
            piece, bottom = _message(message, bottom)
            body.append(piece)
    head = HEAD.format(width=WIDTH, height=round(bottom) + 4, size=SIZE, title=escape(chat.title))
    return "\n".join([head, *body, _edge(round(bottom) + 4), "</svg>"]) + "\n"


def _bar(chat: Chat) -> Iterator[str]:
    pinned = chat.find(chat.pinned)
    yield f'<path d="M0 14a14 14 0 0 1 14-14h{WIDTH - 28}a14 14 0 0 1 14 14v46h-{WIDTH}z" class="bar"/>'
    yield _text(EDGE, 25, chat.title, "head")
    if pinned and pinned.card:
        yield _text(EDGE, 47, f"📌 {pinned.card.lines[1].text}", "faint")


def _edge(height: float) -> str:
    return f'<rect class="edge" x="0.5" y="0.5" width="{WIDTH - 1}" height="{height - 1}" rx="14"/>'


def _message(message: Message, top: float) -> tuple[str, float]:
    """A bubble, what hangs under it, and where the next one begins."""
    lines = list(_card_lines(message.card) if message.card else _wrapped(message.text, "text"))
    mine = message.author == BOT
    height = LEADING * (len(lines) + 1) + 18
    drawn = [f'<rect x="{EDGE}" y="{top}" width="{BUBBLE}" height="{height}" rx="12" class="bubble"/>']
    drawn.append(_text(EDGE + 14, top + 26, NAME if mine else message.author, f"who {'bot' if mine else 'person'}"))
    drawn += [_text(EDGE + 14, top + 26 + LEADING * at, text, style) for at, (text, style) in enumerate(lines, 1)]
    bottom = top + height
    if reaction := message.reactions.get(BOT):
        drawn += _chip(reaction, top + height - 32)
    for row in message.card.buttons if message.card else ():
        drawn += _buttons(row, bottom + 6)
        bottom += 42
    return "\n".join(drawn), bottom + 12


def _card_lines(card: Card) -> Iterator[tuple[str, str]]:
    for line in card.lines:
        text = f"→ {line.text}" if line.style is Style.LINK else line.text
        yield from (one for part in text.split("\n") for one in _wrapped(part, line.style.value))


def _wrapped(text: str, style: str) -> Iterator[tuple[str, str]]:
    return ((line, style) for line in textwrap.wrap(text, LINE) or [""])


def _buttons(row: Sequence[Button], top: float) -> Iterator[str]:
    width = (BUBBLE - 6 * (len(row) - 1)) / len(row)
    for at, button in enumerate(row):
        left = EDGE + at * (width + 6)
        yield f'<rect x="{left:g}" y="{top}" width="{width:g}" height="36" rx="9" class="button"/>'
        yield _text(left + width / 2, top + 23, button.label, "label")


def _chip(reaction: str, top: float) -> Iterator[str]:
    left = EDGE + BUBBLE - 52
    yield f'<rect x="{left}" y="{top}" width="40" height="24" rx="12" class="button"/>'
    yield _text(left + 20, top + 17, reaction, "label")


def _text(left: float, top: float, text: str, style: str) -> str:
    return f'<text x="{left:g}" y="{top:g}" class="{style}">{escape(text)}</text>'


if __name__ == "__main__":
    Path(sys.argv[2]).write_text(asyncio.run(drawn(Path(sys.argv[1]), sys.argv[3])), "utf-8")
