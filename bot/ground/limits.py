"""When a network lets us send again: an exact log of the last sends, since the published averages are not the rule.

Source: Telegram's unpublished limits as seen by running: 20 messages a minute in a group, about 30 a second for the
bot, about one a second in a chat after a small burst; every 429's retry_after is obeyed for its chat.
"""

from collections import deque
from dataclasses import dataclass, field

SOON = 0.05  # seconds after which to look again when as many sends as may leave are about to


@dataclass(frozen=True, slots=True)
class Window:
    """At most `count` sends in any `seconds`."""

    count: int
    seconds: float


@dataclass(frozen=True, slots=True)
class Rules:
    """A network's limits; an empty tuple means none.

    whole: a refusal to one chat counts for all, because the network counts what the bot sends anywhere.
    """

    bot: tuple[Window, ...] = ()
    group: tuple[Window, ...] = ()
    private: tuple[Window, ...] = ()
    whole: bool = False


TELEGRAM = Rules(
    bot=(Window(26, 1.0),),  # a second of ours is not quite one of theirs
    group=(Window(20, 60.5), Window(3, 3.0)),
    private=(Window(3, 3.0),),
)
MATRIX = Rules(whole=True)  # every homeserver has limits of its own and tells them by its refusals only
NONE = Rules()
ALL = ""  # no chat's name


@dataclass
class Limiter:
    """Knows, for seconds on one monotonic clock, when a chat may be sent to next."""

    rules: Rules
    sends: dict[str, deque[float]] = field(default_factory=dict)
    everything: deque[float] = field(default_factory=deque)
    rests: dict[str, float] = field(default_factory=dict)
    begun: int = 0  # sends under way: each holds a place among the bot's until it is answered

    def free_at(self, chat: str, private: bool, now: float) -> float:
        """The earliest second, not before `now`, at which one more send to the chat keeps every limit."""
        windows = self.rules.private if private else self.rules.group
        at = max(now, self.rests.get(chat, now), self.rests.get(ALL, now))
        at = max([at, *(_free(self.sends.get(chat, deque()), window) for window in windows)])
        return max([at, *(self._free_for_bot(window, now) for window in self.rules.bot)])

    def _free_for_bot(self, window: Window, now: float) -> float:
        if self.begun >= window.count:
            return now + SOON
        return _free(self.everything, Window(window.count - self.begun, window.seconds))

    def sent(self, chat: str, now: float) -> None:
        """One send to the chat has reached the network by `now`."""
        for log, windows in (
            (self.sends.setdefault(chat, deque()), (*self.rules.group, *self.rules.private)),
            (self.everything, self.rules.bot),
        ):
            log.append(now)
            longest = max((window.seconds for window in windows), default=0.0)
            while log and log[0] <= now - longest:
                log.popleft()

    def rest(self, chat: str, until: float) -> None:
        """The chat is left alone until then."""
        self.rests[chat] = max(until, self.rests.get(chat, until))

    def refused(self, chat: str, until: float) -> None:
        """The network asked for silence until then: in the chat, or everywhere."""
        self.rest(ALL if self.rules.whole else chat, until)


def _free(log: deque[float], window: Window) -> float:
    """When the window has room again: a full one frees its place `seconds` after its oldest send."""
    if len(log) < window.count:
        return 0.0
    return log[-window.count] + window.seconds
