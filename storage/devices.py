"""Devices of accounts: those met, and whether somebody vouches for them. An account is (platform, its name there)."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, insert, select, update

from domain import devices as rules
from domain.devices import Seen
from storage.device_tables import device, device_identity


@dataclass(frozen=True, slots=True)
class Device:
    """One device, by its name on the network."""

    id: int
    platform: str
    account: str
    name: str
    vouched: bool


def learn(db: Connection, platform: str, account: str, seen: Seen, now: datetime) -> None:
    """Note what the server says of an account's devices now."""
    at = (device.c.platform == platform) & (device.c.account == account)
    known = {row.name: row.vouched for row in db.execute(select(device.c.name, device.c.vouched).where(at))}
    identity = _identity(db, platform, account)
    if not identity and rules.met(known, seen):
        identity = seen.identity
        db.execute(insert(device_identity).values(platform=platform, account=account, key=identity))
    for name, vouched in rules.vouched(known, seen, identity).items():
        if name in known:
            db.execute(update(device).where(at, device.c.name == name).values(vouched=vouched))
        else:
            values = {"platform": platform, "account": account, "name": name, "key": seen.keys[name]}
            db.execute(insert(device).values(**values, vouched=vouched, met_at=now))


def _identity(db: Connection, platform: str, account: str) -> str:
    at = (device_identity.c.platform == platform) & (device_identity.c.account == account)
    return db.execute(select(device_identity.c.key).where(at)).scalar_one_or_none() or ""


def find(db: Connection, platform: str, account: str, name: str) -> Device | None:
    """The device of this name, if it was met."""
    at = (device.c.platform == platform) & (device.c.account == account) & (device.c.name == name)
    return _one(db, at)


def by_id(db: Connection, device_id: int) -> Device | None:
    """The device with this id, if there is one."""
    return _one(db, device.c.id == device_id)


def _one(db: Connection, at: object) -> Device | None:
    columns = (device.c.id, device.c.platform, device.c.account, device.c.name, device.c.vouched)
    row = db.execute(select(*columns).where(at)).one_or_none()  # type: ignore[arg-type]
    return Device(*row) if row else None


def vouch(db: Connection, device_id: int) -> None:
    """The person says that the device is theirs."""
    db.execute(update(device).where(device.c.id == device_id).values(vouched=True))
