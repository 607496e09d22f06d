"""Looks after the handlers: one that takes too long is given up, and a process in which one hangs is ended.

Three nets, each for what falls through the one above. A handler that runs for 2 s gets an exception thrown into its
thread. One that does not heed it for 5 s ends the process. A single step that lets no other thread run (an expression
matched against a hostile text holds the interpreter) cannot be interrupted by Python at all: then a thread of the C
library, wound up anew twice a second, writes down where it hangs and ends the process. Whatever supervises the process
starts it again, and `begun` knows which update it was.
"""

import ctypes
import faulthandler
import os
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeVar

import structlog

from bot.ground.begun import Begun

log = structlog.get_logger("watch")

LIMIT = 2.0  # seconds after which a handler is given up
HANGS = 5.0  # seconds after which the process is ended
STUCK = 3.0  # seconds without any thread of ours running, after which it is ended too
LOOK = 0.25  # seconds between two looks
WIND = 0.5  # seconds between two windings of the clock that needs no interpreter
HUNG = 70  # exit code: EX_SOFTWARE of sysexits.h
DATABASE = ("sqlalchemy", "psycopg", "psycopg_c", "psycopg_binary")  # in whose code a handler merely waits
T = TypeVar("T")


class TooLong(Exception):
    """A handler was given up: it took longer than any handler may."""


class BegunTwice(Exception):
    """The update never came to an end, and the process with it, so it is not tried again."""


@dataclass(slots=True, eq=False)
class Hand:
    """What one thread is doing, since when (monotonic seconds), and whether it was told to give up."""

    thread: int
    since: float
    given_up: bool = False


class Watch:
    """One for the process. Without a folder, or before `start`, it takes notes and interrupts nobody.

    folder: where the notes stand that the next run reads.
    """

    def __init__(self, folder: Path | None = None, *, limit: float = LIMIT, hangs: float = HANGS) -> None:
        self.limit = limit
        self.hangs = hangs
        self._trace = folder / "hung.txt" if folder else None
        trace = self._trace.read_text("utf-8", "replace") if self._trace and self._trace.exists() else ""
        self.begun = Begun(folder / "begun" if folder else None, hung=bool(trace))
        self._hands: dict[int, Hand] = {}
        self._lock = threading.Lock()
        self._over = threading.Event()
        self._thread: threading.Thread | None = None
        if trace:
            log.error("the last run hung and ended itself", updates=self.begun.left, at=_where(trace))

    # --- one update

    def limited(self, work: Callable[[], T]) -> T:
        """What `work` returns.

        Raises TooLong when it was interrupted. Nothing that must not be cut in two belongs into `work`.
        """
        hand = Hand(threading.get_ident(), time.monotonic())
        self._hands[hand.thread] = hand
        try:
            return work()
        finally:
            # no call stands outside the inner `try`: the interruption may come at any, but only once
            while True:
                try:
                    with self._lock:
                        self._hands.pop(hand.thread, None)
                        if hand.given_up:
                            _throw(hand.thread, None)
                    break
                except TooLong:
                    pass

    # --- the looks

    def start(self) -> None:
        """Begin to look, until `stop`. The clock runs already when this returns: the first update may be the poison."""
        wind = self._winding()
        wind()
        self._thread = threading.Thread(target=self._look_on, args=(wind,), name="watch", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Nobody is interrupted any more."""
        self._over.set()
        if self._thread:
            self._thread.join()

    def _look_on(self, wind: Callable[[], None]) -> None:
        wound = time.monotonic()
        while not self._over.wait(LOOK):
            if time.monotonic() - wound >= WIND:
                wound = time.monotonic()
                wind()
            self.begun.look()
            for hand in list(self._hands.values()):
                self._look_at(hand)
        faulthandler.cancel_dump_traceback_later()

    def _winding(self) -> Callable[[], None]:
        """How the clock of the C library is put off once more; where it strikes, it leaves a trace."""
        if self._trace is None:
            return lambda: None
        file = os.open(self._trace, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, 0o600)
        return partial(faulthandler.dump_traceback_later, min(STUCK, self.hangs), exit=True, file=file)

    def _look_at(self, hand: Hand) -> None:
        lasts = time.monotonic() - hand.since
        if lasts < self.limit or waits_for_the_database(hand.thread):
            return
        if lasts >= self.hangs:
            self._end(hand)
        with self._lock:
            if self._hands.get(hand.thread) is hand and not hand.given_up:
                hand.given_up = True
                _throw(hand.thread, TooLong)

    def _end(self, hand: Hand) -> None:
        """It heeds nothing: say where it stands, for the next run too, and go without any farewell."""
        if self._hands.get(hand.thread) is not hand:
            return
        log.critical("a handler hangs, ending the process", seconds=round(self.hangs), exit=HUNG)
        faulthandler.dump_traceback(sys.stderr)
        if self._trace:
            with self._trace.open("w") as file:
                faulthandler.dump_traceback(file)
        os._exit(HUNG)


def waits_for_the_database(thread: int) -> bool:
    """Whether the thread stands in the database's code: a server that is slow or away is no fault of a handler."""
    frame = sys._current_frames().get(thread)
    return frame is not None and frame.f_globals.get("__name__", "").partition(".")[0] in DATABASE


def _throw(thread: int, error: type[Exception] | None) -> None:
    """Let the thread raise the error at its next step; None takes back one that has not been raised yet."""
    ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread), ctypes.py_object(error) if error else None)


def _where(trace: str) -> str:
    """The part of a trace that shows the handler: of all threads the one that the router runs in."""
    threads = trace.split("\n\n")
    return next((one for one in threads if "router.py" in one), trace).strip()[:2000]
