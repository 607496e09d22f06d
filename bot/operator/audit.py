"""`kolecko audit`: whether the log is as it was written, what it says, and all of it for somebody else to read."""

import json
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import TypeVar
from zoneinfo import ZoneInfo

from bot.config import Settings
from bot.keeping import seals
from bot.serve import open_database
from domain.audit import Fault, Head, Key, Row, faults
from handlers.audit import what, who
from locales import Words
from storage import audit, groups
from storage.db import Connection

T = TypeVar("T")
Checked = tuple[bool, str]


async def _asked(settings: Settings, ask: Callable[[Connection], T]) -> T:
    database = open_database(settings.database)
    try:
        return await database.run(ask)
    finally:
        await database.close()


async def verified(settings: Settings, said: Words, further: Path | None = None) -> list[Checked]:
    """(is it as it was written, one line) of every community's log.

    further: a file with keys that sealed older rows. Raises Unusable.
    """
    try:
        keys = seals.keys(settings.data_dir, settings.audit_key.get_secret_value(), further)
        heads = seals.read_heads(settings.data_dir)
    except (OSError, ValueError) as error:
        return [(False, said.say("cli-audit-unreadable", why=str(error)))]
    return await _asked(settings, lambda db: found(db, said, keys, heads))


def found(db: Connection, said: Words, keys: Iterable[Key], heads: Mapping[int, Head]) -> list[Checked]:
    """What `verified` says, of an open database."""
    lines = [(True, said.say("cli-audit-no-head"))] if not heads else []
    for one in sorted({*audit.logs(db), *heads}):
        rows = Counted(audit.rows(db, one))
        wrong = faults(rows, keys, audit.start(db, one), heads.get(one))
        if rows.read or one in heads:
            lines.append((not wrong, _line(db, said, one, rows, wrong)))
    return lines or [(True, said.say("cli-audit-empty"))]


def _line(db: Connection, said: Words, one: int, rows: "Counted", wrong: list[Fault]) -> str:
    name = _community(db, said, one)
    if wrong:
        told = "; ".join(said.say("cli-audit-fault", kind=one.kind.value, rows=_span(one)) for one in wrong)
        return said.say("cli-audit-wrong", community=name, faults=told)
    return said.say("cli-audit-fine", community=name, rows=rows.read, late=rows.late)


def _span(fault: Fault) -> str:
    return str(fault.first) if fault.first == fault.last else f"{fault.first}–{fault.last}"


@dataclass
class Counted:
    """Rows that go by, counted: how many were `read`, and how many of them had been sealed late."""

    rows: Iterable[Row]
    read: int = 0
    late: int = 0

    def __iter__(self) -> Iterator[Row]:
        for row in self.rows:
            self.read += 1
            self.late += row.late is not None
            yield row


def _community(db: Connection, said: Words, one: int) -> str:
    return groups.name_of_community(db, one) if one in groups.communities(db) else said.say("cli-audit-of-none")


async def shown(settings: Settings, said: Words, community: str, last: int) -> list[str]:
    """The newest changes of each community, or of the one of that name, in words. Raises Unusable."""
    return await _asked(settings, lambda db: _shown(db, said, settings.zone, community, last))


def _shown(db: Connection, said: Words, zone: str, community: str, last: int) -> list[str]:
    lines = []
    for one in _chosen(db, community):
        rows = audit.of_community(db, one, last)
        if rows:
            lines.append(_community(db, said, one))
        lines += [_told(db, said, zone, row) for row in reversed(rows)]
    return lines or [said.say("cli-audit-empty")]


def _told(db: Connection, said: Words, zone: str, row: Row) -> str:
    at = f"{row.at.astimezone(ZoneInfo(zone)):%Y-%m-%d %H:%M}"
    late = f" [{said.say('cli-audit-late')}]" if row.late else ""
    return f"{row.number:6} {at} {who(db, said, row)}: {what(db, said, row)}{late}"


def _chosen(db: Connection, community: str) -> list[int]:
    every = audit.logs(db)
    names = {one: groups.name_of_community(db, one) for one in every if one}
    return [one for one, name in names.items() if name.casefold() == community.casefold()] if community else every


async def exported(settings: Settings, community: str, file: Path | None) -> None:
    """Write every row as one JSON object a line; a file is for its owner's eyes only. Raises Unusable, OSError."""
    text = await _asked(settings, lambda db: _written(db, community))
    if file is None:
        sys.stdout.write(text)
    else:
        seals.write(file, text)


def _written(db: Connection, community: str) -> str:
    return "".join(_json(row) + "\n" for one in _chosen(db, community) for row in audit.rows(db, one))


def _json(row: Row) -> str:
    plain = {name: value.isoformat() if isinstance(value, datetime) else value for name, value in asdict(row).items()}
    return json.dumps(plain, ensure_ascii=False, sort_keys=True)
