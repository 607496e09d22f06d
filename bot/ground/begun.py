"""What is in hand, noted where a process that dies leaves it behind: a poison update is known when it comes again.

The notes stand in a file that is mapped into memory: writing one costs a microsecond, no flush to the disk, and it
outlives the process all the same. Only a power cut loses it, and a power cut is nobody's fault.
"""

import mmap
import os
import threading
import time
from pathlib import Path

SLOTS = 64  # updates in hand at once, and those of former runs that have not come again yet
SLOT = 512  # bytes: what is laid against it, whether it is in hand now and for long, and its id
HEAD = 2
LONG = 1.0  # seconds in hand after which it did not merely happen to be there when the process ended
GUILTY = 30  # what is laid against an update that is not tried again: the process hung in it
SUSPECT = 15  # it was long in hand when the process was ended from outside: twice is enough
# One more for every other end, for kill -9 hits the innocent; but what ends the process at once, however it does it, is
# not tried for ever.


class Begun:
    """Updates begun and not ended; `path` None keeps the notes in this process only.

    hung: whether the former run was ended because something hung in it: what alone was in hand then is to blame.
    """

    def __init__(self, path: Path | None = None, *, hung: bool = False) -> None:
        self._lock = threading.Lock()
        self._map = _mapped(path)
        self._waiting: dict[str, int] = {}  # of former runs, by slot
        self._in_hand: dict[str, int] = {}
        self._since: dict[str, float] = {}
        self._free: list[int] = []
        self._take_over(hung=hung)

    def begin(self, update: str) -> int:
        """Note the update; returns what is laid against it from former runs in which it never ended."""
        with self._lock:
            slot = self._waiting.pop(update, None)
            if slot is None:
                slot = self._free.pop() if self._free else self._waiting.pop(next(iter(self._waiting)))
                self._clear(slot)
                name = update.encode("utf-8", "replace")[: SLOT - HEAD]
                self._map[slot + HEAD : slot + HEAD + len(name)] = name
            before = self._map[slot]
            self._map[slot] = min(before + 1, 255)
            self._map[slot + 1] = 1
            self._in_hand[update] = slot
            self._since[update] = time.monotonic()
            return before

    def end(self, update: str) -> None:
        """It came to an end, good or bad."""
        with self._lock:
            self._since.pop(update, None)
            slot = self._in_hand.pop(update, None)
            if slot is not None:
                self._clear(slot)
                self._free.append(slot)

    def look(self) -> None:
        """Note which updates are long in hand."""
        with self._lock:
            for update, since in self._since.items():
                if time.monotonic() - since > LONG:
                    self._map[self._in_hand[update] + 1] = 2

    @property
    def left(self) -> list[str]:
        """What former runs began and never ended, and has not come again."""
        return list(self._waiting)

    def _take_over(self, *, hung: bool) -> None:
        """Read what the former run left; whatever hung alone is not tried again."""
        interrupted = []
        for slot in range(0, SLOTS * SLOT, SLOT):
            name = self._map[slot + HEAD : slot + SLOT].rstrip(b"\0").decode("utf-8", "replace")
            if not self._map[slot] or name in self._waiting:
                self._free.append(slot)
                continue
            self._waiting[name] = slot
            if in_hand := self._map[slot + 1]:
                interrupted.append(slot)
                self._map[slot] = min(self._map[slot] + (SUSPECT - 1 if in_hand > 1 else 0), 255)
                self._map[slot + 1] = 0
        if hung:  # of several nobody knows which it was
            for slot in interrupted:
                self._map[slot] = min(self._map[slot] + (GUILTY if len(interrupted) == 1 else SUSPECT), 255)

    def _clear(self, slot: int) -> None:
        self._map[slot : slot + SLOT] = bytes(SLOT)


def _mapped(path: Path | None) -> mmap.mmap:
    """The file in memory, made where it is missing, readable by its owner only."""
    if path is None:
        return mmap.mmap(-1, SLOTS * SLOT)
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        os.ftruncate(file, SLOTS * SLOT)
        return mmap.mmap(file, SLOTS * SLOT)
    finally:
        os.close(file)
