"""Cross-signing: the bot's identity and its signature under its own device, without which people see a red shield.

nio has none. The identity is three Ed25519 keys; their 32-byte seeds are kept as secrets in our database, so that a new
device (after the loss of the crypto store) is signed by the same identity.
"""

import base64
import os
from dataclasses import dataclass
from typing import Any

from Crypto.PublicKey import ECC
from Crypto.Signature import eddsa
from nio.api import Api
from structlog.typing import FilteringBoundLogger

from bot.matrix.crypto import Crypto
from bot.matrix.http import HomeserverApi, Refused

USAGES = ("master", "self_signing", "user_signing")


class Key:
    """One signing key, made again from its seed each time."""

    def __init__(self, seed: str) -> None:
        self._key = ECC.construct(curve="Ed25519", seed=base64.b64decode(seed))
        self.public = unpadded(self._key.public_key().export_key(format="raw"))

    def sign(self, content: dict[str, Any]) -> str:
        """The signature of an object, over its canonical form without signatures and what is unsigned."""
        bare = {name: value for name, value in content.items() if name not in ("signatures", "unsigned")}
        return unpadded(eddsa.new(self._key, "rfc8032").sign(Api.to_canonical_json(bare).encode()))


@dataclass(frozen=True, slots=True)
class Identity:
    """The three keys of one account."""

    user: str
    master: Key
    self_signing: Key
    user_signing: Key

    @classmethod
    def of(cls, user: str, seeds: tuple[str, ...]) -> "Identity":
        """The identity made from three seeds."""
        return cls(user, *(Key(seed) for seed in seeds))

    def upload(self) -> dict[str, Any]:
        """What makes the identity public."""
        keys = {usage: self._public(usage, getattr(self, usage)) for usage in USAGES}
        for usage in USAGES[1:]:
            signature = self.master.sign(keys[usage])
            keys[usage]["signatures"] = {self.user: {f"ed25519:{self.master.public}": signature}}
        return {f"{usage}_key": key for usage, key in keys.items()}

    def _public(self, usage: str, key: Key) -> dict[str, Any]:
        return {"user_id": self.user, "usage": [usage], "keys": {f"ed25519:{key.public}": key.public}}

    def signed_device(self, device: dict[str, Any]) -> dict[str, Any]:
        """The device with our signature under it."""
        signature = {f"ed25519:{self.self_signing.public}": self.self_signing.sign(device)}
        return device | {"signatures": {self.user: signature}}

    def signed_master(self, device: str, signature: str) -> dict[str, Any]:
        """The master key with the device's signature under it."""
        return self._public("master", self.master) | {"signatures": {self.user: {f"ed25519:{device}": signature}}}

    @property
    def bare_master(self) -> dict[str, Any]:
        """The master key as the device signs it."""
        return self._public("master", self.master)


async def ensure_signed(
    api: HomeserverApi, crypto: Crypto, identity: Identity, password: str, log: FilteringBoundLogger
) -> None:
    """Publish the identity where the server knows none or another, and sign this device where that is missing.

    Raises a MatrixError.
    """
    user, device = identity.user, crypto.machine.device_id
    known = await api.post("keys", "query", body={"device_keys": {user: []}})
    master = (known.get("master_keys") or {}).get(user) or {}
    if identity.master.public not in master.get("keys", {}).values():
        if master:
            log.warning("matrix: the bot's identity was replaced by another client; putting ours back")
        await _publish(api, identity, password)
    mine = ((known.get("device_keys") or {}).get(user) or {}).get(device) or {}
    if f"ed25519:{identity.self_signing.public}" in ((mine.get("signatures") or {}).get(user) or {}):
        return
    bare = crypto.own_device()
    signed = {device: identity.signed_device(bare)}
    signed[identity.master.public] = identity.signed_master(device, crypto.sign(identity.bare_master))
    answer = await api.post("keys", "signatures", "upload", body={user: signed})
    if answer.get("failures"):
        log.warning("matrix: the server refused the signature of the bot's device", why=str(answer["failures"])[:300])
        return
    log.info("matrix: this device is signed", device=device)


async def _publish(api: HomeserverApi, identity: Identity, password: str) -> None:
    """Upload the identity; a server that wants to know who asks gets the password."""
    keys = identity.upload()
    try:
        await api.post("keys", "device_signing", "upload", body=keys)
    except Refused as error:
        session = error.answer.get("session")
        if error.status != 401 or not session:
            raise
        who = {"type": "m.id.user", "user": identity.user}
        auth = {"type": "m.login.password", "identifier": who, "password": password, "session": session}
        await api.post("keys", "device_signing", "upload", body=keys | {"auth": auth})


def new_seeds() -> tuple[str, ...]:
    """Seeds of a new identity."""
    return tuple(base64.b64encode(os.urandom(32)).decode() for _ in USAGES)


def unpadded(raw: bytes) -> str:
    """Base64 as Matrix writes it."""
    return base64.b64encode(raw).decode().rstrip("=")
