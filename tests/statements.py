"""Counts what a database is asked."""

from typing import Any

from sqlalchemy import event

from storage.db import Database

FRAME = ("SAVEPOINT", "RELEASE", "ROLLBACK", "BEGIN", "COMMIT")


class Statements:
    """The statements in order, without those that frame transactions."""

    def __init__(self, database: Database) -> None:
        self.asked: list[str] = []
        event.listen(database.engine, "before_cursor_execute", self._note)

    def _note(self, _db: Any, _cursor: Any, statement: str, *_: object) -> None:
        if not statement.startswith(FRAME):
            self.asked.append(" ".join(statement.split()))

    def of(self) -> list[str]:
        """Those since the last look."""
        asked, self.asked = self.asked, []
        return asked
