"""The playground where there is no terminal: a transcript comes in by lines, the same with the bot's part goes out."""

import asyncio
import queue
import sys
import threading
from collections.abc import AsyncIterator
from typing import TextIO

from bot.playground.play import Differs, Meaningless, Playground
from bot.playground.transcript import Step, Unreadable, read
from locales import Words

PATIENCE = 0.2  # seconds to wait whether a line is continued


async def talk(playground: Playground, said: Words, source: TextIO = sys.stdin) -> int:
    """Play what is read until it ends; slips are told as remarks and the play goes on.

    Returns 1 when a line of the bot's, given to compare, was not shown; else 0.
    """
    wrong = 0
    async for text in _steps(source):
        if text.strip() == "?":
            print(help_of(playground, said), flush=True)
            continue
        try:
            for step in read(text):
                wrong |= await _do(playground, step, said)
        except Unreadable as error:
            _remark(said.say("play-unreadable", text=error.text.strip()[:80]))
    return wrong


async def _do(playground: Playground, step: Step, said: Words) -> int:
    if step.kind == "shown":
        return _compared(playground, step, said)
    print(step.written, flush=True)
    try:
        playground.pending = await playground.perform(step)
    except Meaningless as slip:
        playground.pending = []
        _remark(said.say(slip.key, **slip.values))
    for shown in playground.pending:
        if shown.how not in ("pin", "delete"):
            print(playground.printed(shown), flush=True)
    return 0


def _compared(playground: Playground, step: Step, said: Words) -> int:
    try:
        playground.expect(step)
    except Differs as error:
        _remark(said.say("play-differs", expected=error.expected or "", shown=error.shown or "–"))
        return 1
    return 0


def help_of(playground: Playground, said: Words) -> str:
    """How to play."""
    rooms = ", ".join(chat.title for chat in playground.console.chats.values() if not chat.private)
    return said.say("play-help", people=", ".join(playground.people), rooms=rooms)


def _remark(sentence: str) -> None:
    print("\n".join(f"# {line}" for line in sentence.split("\n")), flush=True)


async def _steps(source: TextIO) -> AsyncIterator[str]:
    """Lines of the source, each with the lines that continue it."""
    lines: queue.SimpleQueue[str | None] = queue.SimpleQueue()
    threading.Thread(target=_pump, args=(source, lines), daemon=True).start()
    held = ""
    while (line := await asyncio.to_thread(_next, lines, PATIENCE if held else None)) is not None:
        if held and line.startswith("  ") and line.strip():
            held += "\n" + line
            continue
        if held:
            yield held
        held = line if line.strip() else ""
    if held:
        yield held


def _pump(source: TextIO, lines: "queue.SimpleQueue[str | None]") -> None:
    for line in source:
        lines.put(line.rstrip("\r\n"))
    lines.put(None)


def _next(lines: "queue.SimpleQueue[str | None]", seconds: float | None) -> str | None:
    """The next line, "" when none came in time, None at the end."""
    try:
        return lines.get(timeout=seconds)
    except queue.Empty:
        return ""
