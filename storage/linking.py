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
from storage.people_tables import link_code, link_request, membership, namesake, wrong_code

# --- codes


@dataclass(frozen=True, slots=True)
class Code:
    """A code and the account to which it was given."""

    account: int
    platform: str
    expires: datetime
    used: bool


def issue(db: Connection, account_id: int, platform: str, now: datetime) -> str:
    """A new code for the account, good on the platform; its older ones are void. Only the hash is kept."""
    db.execute(delete(link_code).where(link_code.c.account == account_id))
    code = "".join(secrets.choice(rules.ALPHABET) for _ in range(rules.LENGTH))
    values = {"code": _hash(code), "account": account_id, "platform": platform, "expires_at": now + rules.VALID}
    db.execute(insert(link_code).values(**values))
    return code


def find(db: Connection, code: str) -> Code | None:
    """The code, used, expired or not; None for one that nobody was given."""
    row = db.execute(select(link_code).where(link_code.c.code == _hash(code))).one_or_none()
    return Code(row.account, row.platform, row.expires_at, row.used_at is not None) if row else None


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


# --- what both sides are asked


@dataclass(frozen=True, slots=True)
class Request:
    """Two accounts that may become one person's; `name` is what the taker calls themselves, `agreed` what they said."""

    id: int
    giver: int
    taker: int
    name: str
    expires: datetime
    agreed: bool


def request(db: Connection, giver: int, taker: int, name: str, now: datetime) -> Request:
    """The taker's account gave the giver's code; what either was asked before is settled."""
    both = [giver, taker]
    older = link_request.c.giver.in_(both) | link_request.c.taker.in_(both)
    db.execute(update(link_request).where(older, link_request.c.settled_at.is_(None)).values(settled_at=now))
    values = {"giver": giver, "taker": taker, "name": name, "expires_at": now + rules.VALID}
    added = db.execute(insert(link_request).values(**values).returning(link_request.c.id)).scalar_one()
    return Request(int(added), giver, taker, name, now + rules.VALID, agreed=False)


def open_request(db: Connection, request_id: int) -> Request | None:
    """The request while nobody has settled it; it may be too late."""
    at = (link_request.c.id == request_id) & link_request.c.settled_at.is_(None)
    row = db.execute(select(link_request).where(at)).one_or_none()
    return Request(row.id, row.giver, row.taker, row.name, row.expires_at, row.agreed_at is not None) if row else None


def agree(db: Connection, request_id: int, now: datetime) -> None:
    """The taker agrees."""
    db.execute(update(link_request).where(link_request.c.id == request_id).values(agreed_at=now))


def settle(db: Connection, request_id: int, now: datetime) -> None:
    """Done or refused: nobody answers it any more."""
    db.execute(update(link_request).where(link_request.c.id == request_id).values(settled_at=now))


# --- namesakes


def is_advised(db: Connection, person_id: int) -> bool:
    """Whether the person was told about a namesake, or is to be."""
    return db.execute(select(namesake.c.id).where(namesake.c.person == person_id).limit(1)).first() is not None


def advise(db: Connection, person_id: int, other: int) -> None:
    """The person is to be told that somebody of their name is known."""
    db.execute(insert(namesake).values(person=person_id, other=other))


def advice_for(db: Connection, person_id: int) -> int | None:
    """The namesake of whom the person has not been told yet."""
    waits = (namesake.c.person == person_id) & namesake.c.told_at.is_(None)
    found: int | None = db.execute(select(namesake.c.other).where(waits).limit(1)).scalar_one_or_none()
    return found


def advised(db: Connection, person_id: int, now: datetime) -> None:
    """They have been told."""
    db.execute(update(namesake).where(namesake.c.person == person_id).values(told_at=now))


# --- somebody entered twice


def entry_of(db: Connection, person_id: int) -> Entry:
    """The person with their places in groups, past ones too."""
    rows = db.execute(select(membership).where(membership.c.person == person_id).order_by(membership.c.id))
    return Entry(groups.person_by_id(db, person_id), tuple(_place(row) for row in rows))


def _place(row: Any) -> Place:
    return Place(Role(row.role), row.voting, row.since, row.until)
