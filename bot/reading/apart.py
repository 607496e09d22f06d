"""A reader of files at work in a process of its own, with limits on its memory and time."""

import asyncio
import json
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

from domain.errors import BadInput

HOUSE = Path(__file__).parent.parent.parent
SECONDS = 20.0  # of one file
PIECE = 65_536
SAID = 4_000_000  # bytes of what a reader may return


async def read_apart(reader: str, data: bytes, name: str) -> Any:
    """What the reader ("module:function") makes of the bytes of a file with this name.

    Raises its BadInput, or BadInput("file-unreadable" | "file-too-hard") where it broke or did not come to an end.
    """
    # nothing of ours goes along: tokens stand in the environment
    kept = {name: value for name, value in os.environ.items() if name in ("PATH", "LANG", "LD_LIBRARY_PATH")}
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot.reading.child", cwd=HOUSE, env=kept,
        stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.DEVNULL,
    )  # fmt: skip
    try:
        async with asyncio.timeout(SECONDS):
            said = await _said(process, json.dumps({"reader": reader, "name": name}).encode() + b"\n" + data)
    except TimeoutError:
        raise BadInput("file-too-hard") from None
    finally:
        await _end(process)
    return _answer(said)


async def _said(process: asyncio.subprocess.Process, told: bytes) -> bytes:
    """All that the process says; nothing where that is more than a reader may return."""
    assert process.stdin
    assert process.stdout
    with suppress(BrokenPipeError, ConnectionResetError):  # it may know enough before it has read everything
        process.stdin.write(told)
        await process.stdin.drain()
    process.stdin.close()
    heard = bytearray()
    while piece := await process.stdout.read(PIECE):
        heard += piece
        if len(heard) > SAID:
            return b""
    return bytes(heard)


async def _end(process: asyncio.subprocess.Process) -> None:
    if process.returncode is None:
        with suppress(ProcessLookupError):
            process.kill()
    assert process.stdout
    while await process.stdout.read(PIECE):
        pass  # what is left in the pipe would keep it open
    await process.wait()


def _answer(said: bytes) -> Any:
    try:
        answer = json.loads(said)
        if "read" in answer:
            return answer["read"]
        key, values = str(answer["refused"]), dict(answer["values"])
    except (ValueError, TypeError, KeyError):
        raise BadInput("file-unreadable") from None
    raise BadInput(key, **values)
