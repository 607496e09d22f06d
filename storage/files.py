"""Files that wait to be fetched and read."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from storage.files_tables import waiting_file

MOST = 8_000_000  # bytes of a file that is read
TRIES = 5
APART = timedelta(seconds=30)  # between the first two tries; then twice as long each time


@dataclass(frozen=True, slots=True)
class Waiting:
    """A file, the message (as stored) with which it came, and how often it was tried before."""

    id: int
    event: dict[str, Any]
    tries: int

    @property
    def last(self) -> bool:
        """Whether it is not tried again after this."""
        return self.tries + 1 >= TRIES


def put_aside(db: Connection, account: int, event: dict[str, Any], now: datetime) -> None:
    """A file waits."""
    db.execute(insert(waiting_file).values(account=account, event=event, tries=0, at=now, next_at=now))


def take(db: Connection, now: datetime) -> Waiting | None:
    """The file that has waited longest and may be tried now; it is not due again for a while."""
    due = select(waiting_file).where(waiting_file.c.next_at <= now).order_by(waiting_file.c.id).limit(1)
    row = db.execute(due).one_or_none()
    if row is None:
        return None
    again = {"tries": row.tries + 1, "next_at": now + APART * 2**row.tries}
    db.execute(update(waiting_file).where(waiting_file.c.id == row.id).values(**again))
    return Waiting(row.id, row.event, row.tries)


def done(db: Connection, number: int) -> None:
    """It waits no more."""
    db.execute(delete(waiting_file).where(waiting_file.c.id == number))
