"""Codes that join accounts. What becomes of a person who was entered twice is in storage.merging."""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select, update

from domain import linking as rules
from domain.groups import Role
from domain.linking import Entry, Place
from storage import groups
from storage.people_tables import link_code, membership, wrong_code

# --- codes


@dataclass(frozen=True, slots=True)
class Code:
    """A code and the account to which it was given."""

    account: int
    expires: datetime
    used: bool


def issue(db: Connection, account_id: int, now: datetime) -> str:
    """A new code for the account; its older ones are void. Only the hash is kept."""
    db.execute(delete(link_code).where(link_code.c.account == account_id))
    code = "".join(secrets.choice(rules.ALPHABET) for _ in range(rules.LENGTH))
    db.execute(insert(link_code).values(code=_hash(code), account=account_id, expires_at=now + rules.VALID))
    return code


def find(db: Connection, code: str) -> Code | None:
    """The code, used, expired or not; None for one that nobody was given."""
    row = db.execute(select(link_code).where(link_code.c.code == _hash(code))).one_or_none()
    return Code(row.account, row.expires_at, row.used_at is not None) if row else None


def use(db: Connection, code: str, now: datetime) -> bool:
    """Use the code up; False when somebody else just did, or it is too late."""
    good = (link_code.c.code == _hash(code)) & link_code.c.used_at.is_(None) & (link_code.c.expires_at > now)
    used = update(link_code).where(good).values(used_at=now).returning(link_code.c.code)
    return db.execute(used).first() is not None


def missed(db: Connection, account_id: int, now: datetime) -> None:
    """The account gave a wrong code."""
    db.execute(delete(wrong_code).where(wrong_code.c.at <= now - rules.PENALTY))
    db.execute(insert(wrong_code).values(account=account_id, at=now))


def misses(db: Connection, account_id: int, since: datetime) -> int:
    """How many wrong codes the account gave after the instant."""
    at = (wrong_code.c.account == account_id) & (wrong_code.c.at > since)
    return int(db.execute(select(func.count()).select_from(wrong_code).where(at)).scalar_one())


def _hash(code: str) -> str:
    return hashlib.sha256(code.encode()).hexdigest()


# --- somebody entered twice


def entry_of(db: Connection, person_id: int) -> Entry:
    """The person with her places in groups, past ones too."""
    rows = db.execute(select(membership).where(membership.c.person == person_id).order_by(membership.c.id))
    return Entry(groups.person_by_id(db, person_id), tuple(_place(row) for row in rows))


def _place(row: Any) -> Place:
    return Place(Role(row.role), row.voting, row.since, row.until)
