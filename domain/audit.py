"""The log of who changed what: how a row is sealed, and what a reader of the whole log finds wrong with it.

Rows of one community are numbered from 1 without gaps. Each carries a seal: an HMAC of what it says and of the seal
before it, under a key that is not in the database. Whoever changes the database without the key cannot make a seal.
"""

import hashlib
import hmac
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

NAME = 8  # hexadecimal digits by which a key is told from another one


@dataclass(frozen=True, slots=True)
class Key:
    """A key for seals; its name stands in every row that it sealed and tells nothing about it."""

    secret: bytes = field(repr=False)

    @property
    def name(self) -> str:
        """Eight hexadecimal digits, the same for the same secret."""
        return hmac.new(self.secret, b"name", hashlib.sha256).hexdigest()[:NAME]


@dataclass(frozen=True, slots=True)
class Row:
    """One deed. `community` 0: of none that is known; `group`: where it concerns one; `values`: plain JSON.

    late: when the row was sealed, where that was not in the transaction of the deed itself but when the log began to
    be sealed: what happened to the row before then, nobody can tell. key, seal: "" in a row that waits for that.
    """

    community: int
    number: int
    at: datetime
    deed: str
    subject: str
    subject_id: int | None
    group: int | None
    person: int | None
    values: Mapping[str, Any]
    late: datetime | None = None
    key: str = ""
    seal: str = ""


@dataclass(frozen=True, slots=True)
class Head:
    """The end of a log, or any other place in it; Head() is before the first row."""

    number: int = 0
    seal: str = ""


def sealed(key: Key, row: Row, before: str) -> Row:
    """The row with its seal, which covers the one before it."""
    return replace(row, key=key.name, seal=_seal(key, row, before))


def _seal(key: Key, row: Row, before: str) -> str:
    late = row.late.astimezone(UTC).isoformat() if row.late else None
    said = [
        before, row.community, row.number, row.at.astimezone(UTC).isoformat(), row.deed, row.subject, row.subject_id,
        row.group, row.person, row.values, late,
    ]  # fmt: skip
    plain = json.dumps(said, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hmac.new(key.secret, plain.encode(), hashlib.sha256).hexdigest()


class Kind(StrEnum):
    """What can be wrong with rows of a log."""

    CHANGED = "changed"  # the seal is not what the row says
    FOLLOWS = "follows"  # it cannot be proved, for its seal covers one that is wrong or gone
    MISSING = "missing"
    CUT = "cut"  # missing at the end, as the head that was kept apart shows
    REPLACED = "replaced"  # another row stands where the head was
    UNSEALED = "unsealed"
    UNKNOWN = "unknown"  # sealed with a key that is not here


@dataclass(frozen=True, slots=True)
class Fault:
    """Rows `first` to `last` and what is wrong with them."""

    kind: Kind
    first: int
    last: int


def faults(rows: Iterable[Row], keys: Iterable[Key], start: Head, head: Head | None) -> list[Fault]:
    """All that is wrong with one community's log, in its order; none means that it is as it was written.

    rows: by rising number. start: behind which place the log begins, where its oldest rows were put away.
    head: its end as it was last kept apart from it; None where nothing was kept.
    """
    reader = _Reader({key.name: key for key in keys}, start, head)
    for row in rows:
        reader.read(row)
    return reader.end()


@dataclass
class _Reader:
    """Reads row after row; `last` is the place behind which the next one belongs."""

    keys: Mapping[str, Key]
    last: Head
    head: Head | None
    found: list[Fault] = field(default_factory=list)
    torn: bool = False  # whether the row before was missing or wrong

    def read(self, row: Row) -> None:
        if row.number > self.last.number + 1:
            self._note(Kind.MISSING, self.last.number + 1, row.number - 1)
        self._judge(row)
        if self.head and row.number == self.head.number and row.seal != self.head.seal:
            self._note(Kind.REPLACED, row.number)
        self.last = Head(row.number, row.seal)

    def _judge(self, row: Row) -> None:
        key = self.keys.get(row.key)
        if not row.seal:
            self._note(Kind.UNSEALED, row.number)
        elif key is None:
            self._note(Kind.UNKNOWN, row.number)
        elif not hmac.compare_digest(row.seal, _seal(key, row, self.last.seal)):
            self._note(Kind.FOLLOWS if self.torn else Kind.CHANGED, row.number)
            self.torn = not self.torn  # only the next one hangs on it; a whole torn run is told by turns
        else:
            self.torn = False

    def _note(self, kind: Kind, first: int, last: int | None = None) -> None:
        before = self.found[-1] if self.found else None
        if before and before.kind is kind and before.last == first - 1:
            self.found[-1] = replace(before, last=last or first)
        else:
            self.found.append(Fault(kind, first, last or first))
        if kind in (Kind.MISSING, Kind.UNSEALED):
            self.torn = True

    def end(self) -> list[Fault]:
        if self.head and self.head.number > self.last.number:
            self._note(Kind.CUT, self.last.number + 1, self.head.number)
        return self.found
