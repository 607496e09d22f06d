"""When a network lets us send again: an exact log of the last sends, since the published averages are not the rule.

Source: Telegram's unpublished limits as seen by running: 20 messages a minute in a group, about 30 a second for the
bot, about one a second in a chat after a small burst; every 429's retry_after is obeyed for its chat.
"""

from collections import deque
from dataclasses import dataclass, field

from domain.delivery import Rank

SOON = 0.05  # seconds after which to look again when as many sends as may leave are about to


@dataclass(frozen=True, slots=True)
class Window:
    """At most `count` sends in any `seconds`."""

    count: int
    seconds: float


@dataclass(frozen=True, slots=True)
class Edits:
    """How a group's cards are brought up to date: the first `few` in any `seconds` at once, each further one `apart`
    seconds after the last, so that people who answer one after the other never use up what messages need.

    calm: past the first few, thumbs wait until the cards have stood still for so many seconds.
    """

    few: int
    seconds: float
    apart: float
    calm: float


@dataclass(frozen=True, slots=True)
class Rules:
    """A network's limits; an empty tuple means none.

    marks: thumbs leave only where all that a chat got keeps these windows, so that the others find room at once.
    whole: a refusal to one chat counts for all, because the network counts what the bot sends anywhere.
    """

    bot: tuple[Window, ...] = ()
    group: tuple[Window, ...] = ()
    private: tuple[Window, ...] = ()
    marks: tuple[Window, ...] = ()
    edits: Edits | None = None
    whole: bool = False


TELEGRAM = Rules(
    bot=(Window(26, 1.0),),  # a second of ours is not quite one of theirs
    group=(Window(20, 60.5), Window(3, 3.0)),
    private=(Window(3, 3.0),),
    marks=(Window(10, 60.5), Window(1, 1.5)),
    edits=Edits(2, 60.5, apart=4.5, calm=6.0),
)
MATRIX = Rules(whole=True)  # every homeserver has limits of its own and tells them by its refusals only
NONE = Rules()
ALL = ""  # no chat's name


@dataclass
class Limiter:
    """Knows, for seconds on one monotonic clock, when a chat may be sent to next."""

    rules: Rules
    sends: dict[str, deque[float]] = field(default_factory=dict)
    edits: dict[str, deque[float]] = field(default_factory=dict)
    everything: deque[float] = field(default_factory=deque)
    rests: dict[str, float] = field(default_factory=dict)
    begun: int = 0  # sends under way: each holds a place among the bot's until it is answered

    def free_at(self, chat: str, private: bool, now: float, rank: Rank = Rank.WORDS) -> float:
        """The earliest second, not before `now`, at which one more send to the chat keeps every limit."""
        windows = self.rules.private if private else self.rules.group
        if rank is Rank.MARK:
            windows += self.rules.marks
        at = max(now, self.rests.get(chat, now), self.rests.get(ALL, now))
        at = max([at, *(_free(self.sends.get(chat, deque()), window) for window in windows)])
        if self.rules.edits and not private and rank is not Rank.WORDS:
            wait = self.rules.edits.apart if rank is Rank.CARD else self.rules.edits.calm
            at = max(at, self._after_edits(chat, self.rules.edits, wait))
        return max([at, *(self._free_for_bot(window, now) for window in self.rules.bot)])

    def _after_edits(self, chat: str, rule: Edits, wait: float) -> float:
        """When the chat had so few edits lately that one need not wait, or the last one is long enough ago."""
        log = self.edits.get(chat)
        return min(_free(log, Window(rule.few, rule.seconds)), log[-1] + wait) if log else 0.0

    def _free_for_bot(self, window: Window, now: float) -> float:
        if self.begun >= window.count:
            return now + SOON
        return _free(self.everything, Window(window.count - self.begun, window.seconds))

    def sent(self, chat: str, now: float, rank: Rank = Rank.WORDS) -> None:
        """One send to the chat has reached the network by `now`."""
        whole = (*self.rules.group, *self.rules.private, *self.rules.marks)
        _noted(self.sends.setdefault(chat, deque()), now, max((one.seconds for one in whole), default=0.0))
        _noted(self.everything, now, max((one.seconds for one in self.rules.bot), default=0.0))
        if rank is Rank.CARD and self.rules.edits:
            _noted(self.edits.setdefault(chat, deque()), now, self.rules.edits.seconds)

    def rest(self, chat: str, until: float) -> None:
        """The chat is left alone until then."""
        self.rests[chat] = max(until, self.rests.get(chat, until))

    def refused(self, chat: str, until: float) -> None:
        """The network asked for silence until then: in the chat, or everywhere."""
        self.rest(ALL if self.rules.whole else chat, until)


def _noted(log: deque[float], now: float, longest: float) -> None:
    log.append(now)
    while log and log[0] <= now - longest:
        log.popleft()


def _free(log: deque[float], window: Window) -> float:
    """When the window has room again: a full one frees its place `seconds` after its oldest send."""
    if len(log) < window.count:
        return 0.0
    return log[-window.count] + window.seconds
