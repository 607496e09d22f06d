"""Talk in a group's chat with which nobody addressed the bot: most of it is none of its business.

Each capability that hears words says by a cue which of them it could take. What fits no cue is dropped in memory,
before the database is asked for anything: so a cue must be quick, and may only err on the side of hearing too much.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Speaker:
    """What is remembered of somebody who talks in a chat.

    group: whether the chat is a group's; writes: whether they write its minutes or run it; language, zone: the chat's.
    """

    group: bool
    writes: bool
    language: str
    zone: str


@dataclass(frozen=True, slots=True)
class Talk:
    """The words, when they were said, and by whom."""

    text: str
    now: datetime
    speaker: Speaker


Cue = Callable[[Talk], bool]


def only_addressed(_talk: Talk) -> bool:
    """The cue of whoever hears only what is said to the bot: privately, in reply, with its name or as a command."""
    return False
