"""What people ask of the bot that no capability does yet: one honest sentence, with what to do instead.

A capability that learns one of these registers it by `wants`, and its line here is never said again.
"""

from domain.language import Wanted
from handlers.kit.turn import Turn


def not_yet(turn: Turn, wanted: Wanted) -> None:
    """ "Do kalendáře to zatím poslat neumím; …"."""
    key = f"requests-later-{wanted.value}"
    turn.answer(key if turn.view.words.has(key) else "help-pointer")
