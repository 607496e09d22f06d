"""The only place that asks what time it is."""

from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Aware UTC, please."""

    def now(self) -> datetime:
        """The present instant."""


class SystemClock:
    """The machine's clock, shifted by a fixed amount where somebody rehearses another day."""

    def __init__(self, shift: timedelta = timedelta(0)) -> None:
        self.shift = shift

    def now(self) -> datetime:
        """The present instant plus the shift."""
        return datetime.now(UTC) + self.shift


class HandClock:
    """A clock that stands until somebody moves it: the playground's and the tests'."""

    def __init__(self, at: datetime) -> None:
        self.at = at.astimezone(UTC)

    def now(self) -> datetime:
        """Where the hands stand."""
        return self.at

    def move(self, to: datetime) -> None:
        """Turn the hands, forward only."""
        self.at = max(self.at, to.astimezone(UTC))
