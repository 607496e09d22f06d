"""What the log calls an error while a test runs."""

import structlog
from structlog.typing import EventDict


class Errors(list[EventDict]):
    """Errors logged so far, each with its traceback as text; any that no test asks about fails it."""

    def take(self, _: object, level: str, entry: EventDict) -> EventDict:
        """Keep an error, print nothing: a processor of structlog."""
        if level in {"error", "critical"}:
            self.append(structlog.processors.format_exc_info(None, level, entry))
        raise structlog.DropEvent

    def were(self, *events: str) -> None:
        """The test provoked just these, in this order."""
        assert [one["event"] for one in self] == list(events), self.told()
        self.clear()

    def told(self) -> str:
        """All of it, for whoever reads the failure."""
        return "\n".join(f"{one}\n{one.get('exception', '')}" for one in self)
