"""Lets everybody's messages in at a pace: buckets of the last minute, in memory, for they are worthless after it."""

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from domain.flood import MANY, MINUTE, SAID_AGAIN, Bucket, Who, full, poured

Keys = Mapping[Who, str]  # the account, the chat and the community of a message, as far as there are
MOST = 10_000  # buckets kept; empty ones are thrown away past it
DAY = timedelta(days=1)


@dataclass
class Turnstile:
    """Counts the messages of which the bot made something. Talk that it leaves alone passes freely."""

    buckets: dict[tuple[Who, str], Bucket] = field(default_factory=dict)
    said: dict[tuple[str, str], datetime] = field(default_factory=dict)
    beside: Callable[[], timedelta] = timedelta  # time that passes although the clock stands: in the playground

    def __post_init__(self) -> None:
        self._lock = threading.Lock()

    def shut_for(self, keys: Keys, per_minute: int, now: datetime) -> Who | None:
        """Whose bucket is full, if one is: then the message has to wait."""
        now += self.beside()
        sizes = {who: per_minute * MANY[who] for who in keys}
        return next((who for who, key in keys.items() if full(self.buckets.get((who, key)), now, sizes[who])), None)

    def count(self, keys: Keys, per_minute: int, now: datetime) -> None:
        """One more message was taken."""
        now += self.beside()
        with self._lock:
            for who, key in keys.items():
                self.buckets[who, key] = poured(self.buckets.get((who, key)), now, per_minute * MANY[who])
            if len(self.buckets) > MOST:
                self.buckets = {key: one for key, one in self.buckets.items() if now - one.at < MINUTE}

    def first_word(self, to: str, about: str, now: datetime) -> bool:
        """Whether this has not been said lately: "author" hears it every ten minutes, "coordinator" once a day."""
        with self._lock:
            pause = SAID_AGAIN if to == "author" else DAY
            before = self.said.get((to, about))
            if before is not None and now - before < pause:
                return False
            self.said = {key: at for key, at in self.said.items() if now - at < DAY}
            self.said[to, about] = now
            return True
