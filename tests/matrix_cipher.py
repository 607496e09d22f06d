"""The cipher of a person's app, on vodozemac alone: publishes keys, gives and takes room keys, seals and opens."""

import base64
import hashlib
import json
import secrets
from collections.abc import Awaitable, Callable, Sequence
from typing import Any
from uuid import uuid4

import vodozemac
from Crypto.Cipher import AES

V3 = "/_matrix/client/v3"
OLM = "m.olm.v1.curve25519-aes-sha2"
MEGOLM = "m.megolm.v1.aes-sha2"
ONE_TIME_KEYS = 40
Call = Callable[..., Awaitable[Any]]


def canonical(content: dict[str, Any]) -> bytes:
    """What is signed."""
    bare = {name: value for name, value in content.items() if name not in ("signatures", "unsigned")}
    return json.dumps(bare, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()


def is_signed(content: dict[str, Any], user: str, key_id: str, key: str) -> bool:
    """Whether the object carries a good signature by the key."""
    said = content.get("signatures", {}).get(user, {}).get(f"ed25519:{key_id}")
    if not said:
        return False
    try:
        signature = vodozemac.Ed25519Signature.from_base64(said)
        vodozemac.Ed25519PublicKey.from_base64(key).verify_signature(canonical(content), signature)
    except (vodozemac.SignatureException, vodozemac.KeyException):
        return False
    return True


class Outbound:
    """The key of one room: as it was before the first message, and the devices that have it."""

    def __init__(self) -> None:
        self.session = vodozemac.GroupSession()
        self.key = self.session.session_key.to_base64()
        self.given: set[tuple[str, str]] = set()


class Cipher:
    """One device's keys. `strict`: room keys go only to devices that their owner's identity has signed."""

    def __init__(self, user: str, device: str, call: Call, *, strict: bool) -> None:
        self.user = user
        self.device = device
        self.strict = strict
        self.requests: list[dict[str, Any]] = []
        self.withheld: set[str] = set()
        """Rooms in which the key is given to nobody: what is written there cannot be read."""
        self._call = call
        self._account = vodozemac.Account()
        self._sessions: dict[str, list[vodozemac.Session]] = {}
        self._inbound: dict[str, vodozemac.InboundGroupSession] = {}
        self._outbound: dict[str, Outbound] = {}
        self._devices: dict[str, dict[str, Any]] = {}

    @property
    def curve(self) -> str:
        return str(self._account.curve25519_key.to_base64())

    @property
    def fingerprint(self) -> str:
        return str(self._account.ed25519_key.to_base64())

    def _signed(self, content: dict[str, Any]) -> dict[str, Any]:
        signature = self._account.sign(canonical(content)).to_base64()
        return content | {"signatures": {self.user: {f"ed25519:{self.device}": signature}}}

    async def publish(self) -> None:
        """Put the device and one-time keys on the server."""
        keys = {f"curve25519:{self.device}": self.curve, f"ed25519:{self.device}": self.fingerprint}
        device = {"algorithms": [OLM, MEGOLM], "device_id": self.device, "user_id": self.user, "keys": keys}
        self._account.generate_one_time_keys(ONE_TIME_KEYS)
        once = {
            f"signed_curve25519:{ident}": self._signed({"key": key.to_base64()})
            for ident, key in self._account.one_time_keys.items()
        }
        body = {"device_keys": self._signed(device), "one_time_keys": once}
        await self._call("POST", f"{V3}/keys/upload", body)
        self._account.mark_keys_as_published()

    # --- taking keys

    def receive(self, sync: dict[str, Any]) -> None:
        """Envelopes and changed device lists of a sync."""
        for user in sync.get("device_lists", {}).get("changed", []):
            self._devices.pop(user, None)
        for event in sync.get("to_device", {}).get("events", []):
            if event["type"] == "m.room_key_request":
                self.requests.append(event)
            if event["type"] == "m.room.encrypted" and self.curve in event["content"].get("ciphertext", {}):
                self._open_envelope(event)

    def _open_envelope(self, event: dict[str, Any]) -> None:
        part = event["content"]["ciphertext"][self.curve]
        sender_key = event["content"]["sender_key"]
        message = vodozemac.AnyOlmMessage.from_parts(part["type"], _unbase64(part["body"]))
        plain = self._decrypted(sender_key, message)
        payload = json.loads(plain)
        assert (payload["sender"], payload["recipient"]) == (event["sender"], self.user)
        assert payload["recipient_keys"]["ed25519"] == self.fingerprint
        if payload["type"] == "m.room_key":
            content = payload["content"]
            session = vodozemac.InboundGroupSession(vodozemac.SessionKey(content["session_key"]))
            self._inbound[content["session_id"]] = session

    def _decrypted(self, sender_key: str, message: vodozemac.AnyOlmMessage) -> bytes:
        known = self._sessions.setdefault(sender_key, [])
        first = message.to_pre_key()
        for session in known:
            if first is None or session.session_matches(first):
                return bytes(session.decrypt(message))
        assert first, "an envelope of no session"
        identity = vodozemac.Curve25519PublicKey.from_base64(sender_key)
        session, plain = self._account.create_inbound_session(identity, first)
        known.append(session)
        return bytes(plain)

    def open(self, room: str, event: dict[str, Any]) -> dict[str, Any] | None:
        """The event inside; None without its key."""
        session = self._inbound.get(event["content"]["session_id"])
        if session is None:
            return None
        opened = session.decrypt(vodozemac.MegolmMessage.from_base64(event["content"]["ciphertext"]))
        inside = json.loads(opened.plaintext)
        assert inside["room_id"] == room
        content = inside["content"]
        if "m.relates_to" in event["content"]:
            content.setdefault("m.relates_to", event["content"]["m.relates_to"])
        return {**event, "type": inside["type"], "content": content}

    # --- giving keys

    async def seal(self, room: str, members: Sequence[str], kind: str, content: dict[str, Any]) -> dict[str, Any]:
        """The content of an encrypted event for everybody's devices."""
        outbound = self._outbound.setdefault(room, Outbound())
        session = outbound.session
        self._inbound.setdefault(session.session_id, vodozemac.InboundGroupSession(vodozemac.SessionKey(outbound.key)))
        if room not in self.withheld:
            await self._give(room, outbound, members)
        plain = json.dumps({"type": kind, "content": content, "room_id": room}).encode()
        return {
            "algorithm": MEGOLM,
            "sender_key": self.curve,
            "device_id": self.device,
            "session_id": session.session_id,
            "ciphertext": session.encrypt(plain).to_base64(),
        }

    def forget_room(self, room: str) -> None:
        """Begin a new key with the next message."""
        self._outbound.pop(room, None)

    async def _give(self, room: str, outbound: "Outbound", members: Sequence[str]) -> None:
        missing = []
        for user in members:
            for device, keys in (await self.devices(user)).items():
                if (user, device) != (self.user, self.device) and (user, device) not in outbound.given:
                    missing.append((user, device, keys["keys"]))
        if not missing:
            return
        await self._begin([one for one in missing if not self._sessions.get(one[2][f"curve25519:{one[1]}"])])
        ident = outbound.session.session_id
        key = {"algorithm": MEGOLM, "room_id": room, "session_id": ident, "session_key": outbound.key}
        messages: dict[str, dict[str, Any]] = {}
        for user, device, keys in missing:
            if self._sessions.get(keys[f"curve25519:{device}"]):
                messages.setdefault(user, {})[device] = self._envelope(user, device, keys, key)
                outbound.given.add((user, device))
        await self._call("PUT", f"{V3}/sendToDevice/m.room.encrypted/{uuid4().hex}", {"messages": messages})

    async def devices(self, user: str) -> dict[str, Any]:
        """Somebody's devices that get keys."""
        if user not in self._devices:
            answer = await self._call("POST", f"{V3}/keys/query", {"device_keys": {user: []}})
            found = answer["device_keys"].get(user, {})
            if self.strict:
                found = {name: one for name, one in found.items() if shield(answer, user, name) == "signed"}
            self._devices[user] = found
        return self._devices[user]

    async def _begin(self, wanted: list[tuple[str, str, dict[str, str]]]) -> None:
        asked: dict[str, dict[str, str]] = {}
        for user, device, _ in wanted:
            asked.setdefault(user, {})[device] = "signed_curve25519"
        if not asked:
            return
        answer = await self._call("POST", f"{V3}/keys/claim", {"one_time_keys": asked})
        for user, device, keys in wanted:
            for key in answer["one_time_keys"].get(user, {}).get(device, {}).values():
                assert is_signed(key, user, device, keys[f"ed25519:{device}"])
                curve = keys[f"curve25519:{device}"]
                identity, once = (vodozemac.Curve25519PublicKey.from_base64(one) for one in (curve, key["key"]))
                self._sessions.setdefault(curve, []).append(self._account.create_outbound_session(identity, once))

    def _envelope(self, user: str, device: str, keys: dict[str, str], content: dict[str, Any]) -> dict[str, Any]:
        curve = keys[f"curve25519:{device}"]
        payload = {
            "type": "m.room_key",
            "content": content,
            "sender": self.user,
            "sender_device": self.device,
            "keys": {"ed25519": self.fingerprint},
            "recipient": user,
            "recipient_keys": {"ed25519": keys[f"ed25519:{device}"]},
        }
        kind, body = self._sessions[curve][-1].encrypt(json.dumps(payload).encode()).to_parts()
        text = base64.b64encode(body).decode().rstrip("=")
        return {"algorithm": OLM, "sender_key": self.curve, "ciphertext": {curve: {"type": kind, "body": text}}}


def shield(query: dict[str, Any], user: str, device: str) -> str:
    """What an app shows beside a device's messages: "signed", or "red" where nobody's identity vouches for it.

    query: the answer of /keys/query.
    """
    master = query.get("master_keys", {}).get(user, {})
    signing = query.get("self_signing_keys", {}).get(user, {})
    master_key, signing_key = (next(iter(one.get("keys", {}).values()), "") for one in (master, signing))
    one = query.get("device_keys", {}).get(user, {}).get(device, {})
    whole = bool(master_key and signing_key) and is_signed(signing, user, master_key, master_key)
    own = is_signed(one, user, device, one.get("keys", {}).get(f"ed25519:{device}", ""))
    return "signed" if whole and own and is_signed(one, user, signing_key, signing_key) else "red"


def unseal(data: bytes, file: dict[str, Any]) -> bytes:
    """The contents of an encrypted file."""
    assert _unbase64(file["hashes"]["sha256"]) == hashlib.sha256(data).digest()
    key, start = base64.urlsafe_b64decode(file["key"]["k"] + "="), _unbase64(file["iv"])
    cipher = AES.new(key, AES.MODE_CTR, nonce=start[:8], initial_value=int.from_bytes(start[8:], "big"))
    return bytes(cipher.decrypt(data))


def sealed_file(data: bytes) -> tuple[bytes, dict[str, Any]]:
    """A file as it lies on the server, and what its message says of it without its address."""
    key, start = secrets.token_bytes(32), secrets.token_bytes(8) + bytes(8)
    cipher = AES.new(key, AES.MODE_CTR, nonce=start[:8], initial_value=0)
    hidden = bytes(cipher.encrypt(data))
    k = base64.urlsafe_b64encode(key).decode().rstrip("=")
    jwk = {"kty": "oct", "alg": "A256CTR", "ext": True, "key_ops": ["encrypt", "decrypt"], "k": k}
    iv, digest = (base64.b64encode(one).decode().rstrip("=") for one in (start, hashlib.sha256(hidden).digest()))
    return hidden, {"v": "v2", "key": jwk, "iv": iv, "hashes": {"sha256": digest}}


def _unbase64(text: str) -> bytes:
    return base64.b64decode(text + "=" * (-len(text) % 4))
