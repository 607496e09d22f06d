"""A capability that only tests have: words at which its reader hangs, in each of the ways in which code can hang."""

import re
import time

from handlers.kit.capability import Capability
from handlers.kit.turn import Turn

hangs = Capability("hangs")

NESTED = re.compile("(a+)+b")  # holds the interpreter for years on a few dozen letters


@hangs.hears(0)
def said(turn: Turn) -> bool:
    """„zasekni: výraz", „zasekni: smyčka", „zasekni: tvrdohlavě", „zasekni: spánek"."""
    if turn.text == "zasekni: výraz":
        NESTED.match("a" * 60)
    while turn.text == "zasekni: smyčka":
        turn.text.upper()
    while turn.text == "zasekni: tvrdohlavě":
        try:
            while True:
                turn.text.upper()
        except Exception:
            pass
    if turn.text == "zasekni: spánek":
        time.sleep(600)
    return False
