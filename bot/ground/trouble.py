"""A network that cannot be used just now: said once however long it lasts, and waited out in growing steps."""

import asyncio
from dataclasses import dataclass

from structlog.typing import FilteringBoundLogger

from bot.ground.backoff import Backoff


@dataclass(frozen=True, slots=True)
class Pace:
    """How long to wait, in seconds: for news in one poll; first and at most before a retry; with a refused token or
    password; for the lock.
    """

    poll: float = 30.0
    first: float = 1.0
    most: float = 60.0
    refused: float = 300.0
    lock: float = 5.0


class Trouble:
    """What is wrong with one network; what its refusals mean, the network itself knows."""

    def __init__(self, network: str, log: FilteringBoundLogger, pace: Pace) -> None:
        self.pace = pace
        self.away = False  # whether the network cannot be used just now
        self._network = network
        self._log = log
        self._said = ""
        self._backoff = Backoff(pace.first, pace.most)

    def say(self, what: str, **more: str) -> None:
        """One line for one trouble."""
        if what != self._said:
            self._log.warning(f"{self._network}: {what}", **more)
        self._said = what

    async def wait(self, at_least: float = 0.0) -> None:
        """Wait before the next try, longer each time."""
        await asyncio.sleep(max(self._backoff.next(), at_least))

    async def refused(self, what: str) -> None:
        """Say what somebody has to mend in the settings, and wait for them."""
        self.say(what)
        await asyncio.sleep(self.pace.refused)

    def over(self) -> None:
        """It works: the next trouble is said anew and starts from the shortest wait."""
        if self._said:
            self._log.info(f"{self._network}: works again")
        self._said = ""
        self.away = False
        self._backoff.reset()
