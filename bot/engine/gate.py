"""Drops talk that nobody could take, in memory: it costs no transaction.

What it knows of a speaker was true in the database when they last said something that was let in. It holds for a while,
and only until anything is done: a tap, a command or an answer may change who is who.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from bot.engine.deeds import COMMAND, LONGEST, listeners, tidy
from domain.groups import Role
from domain.rooms import TALKS
from handlers.kit.book import Book
from handlers.kit.event import Event, Heard
from handlers.kit.talk import Speaker, Talk
from handlers.kit.turn import Turn

MOST = 10_000  # speakers remembered; past it all are forgotten
Known = tuple[datetime, Speaker]  # since when, and what


@dataclass
class Gate:
    """Remembers who speaks where; `now` is the clock by which it forgets."""

    book: Book
    now: Callable[[], datetime]
    known: dict[tuple[object, ...], Known] = field(default_factory=dict)
    age: int = 0  # how often everything was forgotten

    def drops(self, event: Event, bot: str) -> bool:
        """Whether the event is talk, with which nobody addressed the account `bot`, and which nobody could take."""
        if not is_talk(event, bot):
            return False
        now = self.now()
        since, speaker = self.known.get(_who(event), (None, None))
        if since is None or speaker is None or now - since >= TALKS:
            return False
        text = tidy(event.text)
        if COMMAND.match(text):
            return False
        return not (text and speaker.group and self._fits(Talk(text[:LONGEST], now, speaker), event, len(text)))

    def _fits(self, talk: Talk, event: Event, length: int) -> bool:
        """Whether a cue fits; whoever has none hears everything."""
        cues = {self.book.cues.get(one) for one in listeners(self.book, length, edited=event.edited)}  # some share one
        return any(cue is None or cue(talk) for cue in cues)

    def remember(self, event: Event, speaker: Speaker, age: int) -> None:
        """The talk was let in and left alone. age: of the gate before it was; what was learnt since counts more."""
        if age == self.age:
            if len(self.known) >= MOST:
                self.known.clear()
            self.known[_who(event)] = self.now(), speaker

    def forget(self) -> None:
        """Something was done: who is who may be another thing now."""
        self.known.clear()
        self.age += 1


def is_talk(event: Event, bot: str) -> bool:
    """Whether somebody wrote in a group's chat without addressing the account `bot`, as far as the network tells."""
    if event.heard is not Heard.MESSAGE or event.place.private or event.called or event.answers is not None:
        return False
    return all(one.account != bot for one in event.mentions)


def speaker_of(turn: Turn) -> Speaker:
    """What may be remembered of whoever speaks in this turn."""
    role = turn.role() if turn.group else None
    return Speaker(turn.group is not None, bool(role and role.may(Role.MINUTES)), turn.view.language, turn.view.zone)


def _who(event: Event) -> tuple[object, ...]:
    """Somebody in a chat, under the names that are kept of both."""
    place, author = event.place, event.author
    return place.platform, place.chat, place.thread, place.title, author.account, author.username, author.anonymous
