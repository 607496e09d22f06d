"""Waits that grow while a network is away, so that nobody knocks in a hot loop."""

import random


class Backoff:
    """Seconds to wait before the next try: `first`, then twice as long each time, never over `most`.

    Each wait is shortened by up to a half at random: bots that lost one server must not come back in step.
    """

    def __init__(self, first: float = 1.0, most: float = 60.0) -> None:
        self.first = first
        self.most = most
        self._tries = 0

    def next(self) -> float:
        """The wait before the next try, in seconds."""
        # 2 ** 20 is past any `most`; without the limit a long outage would overflow the float
        wait = min(self.most, self.first * 2.0 ** min(self._tries, 20))
        self._tries += 1
        return wait * random.uniform(0.5, 1.0)

    def reset(self) -> None:
        """It worked: the next trouble starts from `first` again."""
        self._tries = 0
