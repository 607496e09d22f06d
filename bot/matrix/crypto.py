"""End-to-end encryption: nio's Olm machine with its store, asked and fed by us.

Everything that must not be half done (a room key taken out of its envelope, keys given to devices) is one transaction
of the machine's own store; only then does the sync go on.
"""

import asyncio
import json
import logging
import time
from collections.abc import Awaitable, Callable, Iterable, Mapping
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any
from uuid import uuid4

from nio.crypto import Olm, OlmDevice
from nio.crypto.attachments import decrypt_attachment as _decrypt_attachment
from nio.crypto.attachments import encrypt_attachment as _encrypt_attachment
from nio.events import MegolmEvent, ToDeviceEvent
from nio.exceptions import EncryptionError
from nio.responses import KeysClaimResponse, KeysQueryResponse, KeysUploadResponse, ToDeviceResponse
from nio.store import SqliteStore
from structlog.typing import FilteringBoundLogger

from bot.matrix.http import HomeserverApi
from domain.devices import Seen

ROOM_ALGORITHM = "m.megolm.v1.aes-sha2"
ENCRYPTED = "m.room.encrypted"
STORE = "matrix.sqlite3"
SENDER_KEY = "kolecko.sender_key"  # where a decrypted event keeps the key of the device that sealed it
OURSELVES = 60.0  # seconds between two looks at our own devices

# nio tells of every repeated envelope and every device without a session; what matters we say ourselves
logging.getLogger("nio").setLevel(logging.CRITICAL)


Learned = Callable[[Mapping[str, Seen]], Awaitable[None]]


async def _nobody_listens(_: Mapping[str, Seen]) -> None:
    """Before anybody wants to know."""


class Machine(Olm):  # type: ignore[misc]
    """nio's machine for a bot that has no eyes to compare emoji with: every device of a member gets the key.

    A key forwarded by the very device that made it is as good as a first sending; nio would take one only from our own
    other devices.
    """

    def is_device_verified(self, device: OlmDevice) -> bool:
        """We vouch for nobody."""
        del device
        return False

    def is_device_blacklisted(self, device: OlmDevice) -> bool:
        """We shut out nobody."""
        del device
        return False

    def is_device_ignored(self, device: OlmDevice) -> bool:
        """That nobody vouches for a device is passed over."""
        del device
        return True

    def _should_accept_forward(self, sender: str, sender_key: str, event: Any) -> bool:
        asked = self.outgoing_key_requests.get(event.session_id)
        told = event.source.get("content", {})
        wanted = asked and (asked.room_id, asked.session_id) == (event.room_id, event.session_id)
        return bool(wanted and told.get("sender_key") == sender_key and event.sender == sender)


class Crypto:
    """The keys of one device. Wants the event loop's thread for itself: the store is SQLite without a queue."""

    def __init__(
        self, api: HomeserverApi, user: str, device: str, folder: Path, pickle_key: str, log: FilteringBoundLogger
    ) -> None:
        make_private(folder, folder / STORE)
        self._api = api
        self._log = log
        self._store = SqliteStore(user, device, str(folder), pickle_key, STORE)
        self.machine = Machine(user, device, self._store)
        self._locks: dict[str, asyncio.Lock] = {}
        self._given: dict[str, frozenset[tuple[str, str, str]]] = {}
        self._claimed: set[tuple[str, str]] = set()
        self._asking = asyncio.Lock()
        self.learned: Learned = _nobody_listens
        self._changed_ourselves = False
        self._ourselves_again = 0.0
        if self.machine.account.shared:
            # a process that died after an upload left its keys behind as new ones: they are out already
            self.machine.mark_keys_as_published()

    def close(self) -> None:
        """Close the store."""
        self._store.database.close()

    def _together(self) -> AbstractContextManager[Any]:
        """All that is written inside is written at once."""
        together: AbstractContextManager[Any] = self._store.database.atomic()
        return together

    # --- hearing

    def receive(self, sync: Mapping[str, Any]) -> None:
        """Take in what a sync brings for the device: envelopes with room keys, counts, people with new devices."""
        counts = sync.get("device_one_time_keys_count")
        if isinstance(counts, dict):
            self.machine.uploaded_key_count = int(counts.get("signed_curve25519", 0))
        self._changed(_part(sync, "device_lists").get("changed"))
        envelopes = _part(sync, "to_device").get("events")
        with self._together():
            for envelope in envelopes if isinstance(envelopes, list) else ():
                self._open(envelope)
            self.machine.collect_key_requests()

    def _changed(self, users: object) -> None:
        """People have other devices than before. Of ourselves some servers say so in every sync."""
        changed = {one for one in users if isinstance(one, str)} if isinstance(users, list) else set()
        ourselves = self.machine.user_id
        self._changed_ourselves |= ourselves in changed
        if not self._changed_ourselves or time.monotonic() < self._ourselves_again:
            changed.discard(ourselves)
        else:
            changed.add(ourselves)
            self._changed_ourselves, self._ourselves_again = False, time.monotonic() + OURSELVES
        self.machine.add_changed_users(changed & self.machine.tracked_users)

    def _open(self, envelope: Any) -> None:
        """One envelope. Anybody on the server may send us any; nio stumbles over some."""
        try:
            event = ToDeviceEvent.parse_event(envelope)
            if isinstance(event, ToDeviceEvent):
                self.machine.handle_to_device_event(event)
        except Exception as error:
            self._log.info("matrix: unreadable envelope skipped", error=type(error).__name__)

    async def tend(self) -> None:
        """Do what the device owes the server: new one-time keys, questions about devices, mended sessions, requests.

        Raises a MatrixError; what is undone then is done next time.
        """
        if self.machine.should_upload_keys:
            await self.upload()
        await self._know(())
        if self.machine.wedged_devices or self.machine.key_request_devices_no_session:
            await self._claim(self.machine.get_users_for_key_claiming())
        for message in list(self.machine.outgoing_to_device_messages):
            await self._post(message.type, message.as_dict()["messages"])
            self.machine.handle_response(ToDeviceResponse(message))

    async def upload(self) -> None:
        """Publish the device and as many one-time keys as are missing."""
        with self._together():
            content = self.machine.share_keys()
            self.machine.save_account()  # before they are out: who uses one must find its other half here
        answer = await self._api.post("keys", "upload", body=content)
        count = int(_part(answer, "one_time_key_counts").get("signed_curve25519", 0))
        with self._together():
            self.machine.handle_response(KeysUploadResponse(0, count))

    def decrypt(self, room: str, raw: Mapping[str, Any]) -> dict[str, Any] | None:
        """The event inside an encrypted one, with the outer one's id, sender and time; None without its key."""
        event = self._sealed(room, raw)
        if event is None:
            return None
        try:
            opened = self.machine.decrypt_megolm_event(event, room)
        except (EncryptionError, AssertionError, ValueError, KeyError, TypeError, AttributeError):
            return None
        source: dict[str, Any] = {**raw, **opened.source, SENDER_KEY: event.sender_key}
        return source if isinstance(source.get("content"), dict) else None

    def device_of(self, opened: Mapping[str, Any]) -> str:
        """The sender's device that sealed a decrypted event; "" where its key is nobody's or somebody else's."""
        user, key = opened["sender"], opened[SENDER_KEY]
        return next((one.id for one in self.machine.device_store[user].values() if one.curve25519 == key), "")

    async def know_anew(self, user: str) -> None:
        """Learn of somebody's devices once more. Raises a MatrixError."""
        async with self._asking:
            await self._ask_devices({user})

    def _sealed(self, room: str, raw: Mapping[str, Any]) -> MegolmEvent | None:
        """The event as nio wants it; None for what is no encrypted event at all."""
        content = _part(raw, "content")
        session = content.get("session_id")
        if not isinstance(session, str):
            return None
        sender_key = content.get("sender_key") or self._maker(room, session)
        # newer clients leave both out, nio cannot do without
        filled = {**content, "sender_key": sender_key or "", "device_id": content.get("device_id") or ""}
        event = MegolmEvent.from_dict({**raw, "content": filled, "room_id": room})
        return event if isinstance(event, MegolmEvent) else None

    def sealed(self, room: str, raw: Mapping[str, Any]) -> bool:
        """Whether the event is encrypted in a way that we could read, had we the key."""
        return self._sealed(room, raw) is not None

    def _maker(self, room: str, session: str) -> str | None:
        sessions = self.machine.inbound_group_store[room]
        return next((str(key) for key, of in sessions.items() if session in of), None)

    def ask_key(self, room: str, raw: Mapping[str, Any]) -> None:
        """Ask the sender's device for the key of an event, once a session; `tend` sends the question."""
        event = self._sealed(room, raw)
        if event is None or event.session_id in self.machine.outgoing_key_requests:
            return
        queued = [getattr(one, "session_id", "") for one in self.machine.outgoing_to_device_messages]
        if event.session_id not in queued:
            request = event.as_key_request(event.sender, self.machine.device_id, event.session_id, event.device_id)
            self.machine.outgoing_to_device_messages.append(request)

    # --- saying

    async def encrypt(self, room: str, members: Iterable[str], kind: str, content: dict[str, Any]) -> dict[str, Any]:
        """The content of an "m.room.encrypted" event that every device of the members can read.

        Raises a MatrixError when their keys cannot be had or ours not given.
        """
        async with self._locks.setdefault(room, asyncio.Lock()):
            people = sorted(set(members))
            await self._know(people)
            await self._give(room, people)
            sealed: dict[str, Any] = self.machine.group_encrypt(room, {"type": kind, "content": content})
        related = content.get("m.relates_to")
        return sealed | ({"m.relates_to": related} if related else {})

    async def _give(self, room: str, people: list[str]) -> None:
        """Give the room's key to every device there is; a new key when they are not the same as last time."""
        known = self.machine.device_store
        devices = frozenset(
            (user, one.id, one.curve25519) for user in people for one in known.active_user_devices(user)
        )
        if self._given.get(room) == devices and not self.machine.should_share_group_session(room):
            return
        self.machine.outbound_group_sessions.pop(room, None)
        missing = self.machine.get_missing_sessions(people)
        if missing := {user: [one for one in ids if (user, one) not in self._claimed] for user, ids in missing.items()}:
            await self._claim({user: ids for user, ids in missing.items() if ids})
        with self._together():
            parcels = list(self.machine.share_group_session_parallel(room, people, ignore_unverified_devices=True))
        for _, parcel in parcels:
            await self._post(ENCRYPTED, parcel["messages"])
        self.machine.outbound_group_sessions[room].shared = True
        self._given[room] = devices

    async def _post(self, kind: str, messages: dict[str, Any]) -> None:
        await self._api.put("sendToDevice", kind, uuid4().hex, body={"messages": messages})

    async def _know(self, people: Iterable[str]) -> None:
        """Learn of the devices of people never seen, and of all who have changed theirs; one question at a time."""
        async with self._asking:
            unknown = set(people) - self.machine.tracked_users
            if users := unknown | self.machine.users_for_key_query:
                await self._ask_devices(users)

    async def _ask_devices(self, users: set[str]) -> None:
        """Which devices people have."""
        answer = await self._api.post("keys", "query", body={"device_keys": {user: [] for user in sorted(users)}})
        with self._together():
            for user, devices in _part(answer, "device_keys").items():
                sound = {name: one for name, one in devices.items() if self._sound(user, name, one)}
                self.machine.handle_response(KeysQueryResponse({user: sound}, {}))
            seen = {user: self._seen(answer, user) for user in sorted(users)}
        await self.learned({user: one for user, one in seen.items() if one.keys})
        # whom the server does not know any more is not asked about again and again
        self.machine.users_for_key_query -= users
        self.machine.tracked_users |= users

    def _seen(self, answer: Mapping[str, Any], user: str) -> Seen:
        """The user's devices as we hold them, and which of them the identity that the server shows has signed."""
        keys = {one.id: str(one.ed25519) for one in self.machine.device_store.active_user_devices(user)}
        identity = _key(_part(answer, "master_keys").get(user))
        signer = _part(answer, "self_signing_keys").get(user)
        own = _key(signer)
        if not (identity and own and self._signed(user, signer, identity)):
            return Seen(keys)
        told = _part(_part(answer, "device_keys"), user)
        return Seen(keys, frozenset(name for name in keys if self._signed(user, told.get(name), own)), identity)

    def _signed(self, user: str, payload: Any, key: str) -> bool:
        """Whether an object carries the signature of the user's key, which is its own name."""
        try:
            return bool(self.machine.verify_json(dict(payload), key, user, key))
        except Exception:
            return False

    def _sound(self, user: str, device: str, payload: Any) -> bool:
        """Whether nio can read what the server says of a device; one bad device must not hide the others."""
        try:
            key = payload["keys"][f"ed25519:{device}"]
            return isinstance(payload["keys"][f"curve25519:{device}"], str) and bool(
                self.machine.verify_json(payload, key, user, device)
            )
        except Exception:
            return False

    async def _claim(self, wanted: Mapping[str, list[str]]) -> None:
        """Get a one-time key of each device and begin sessions with them; who has none left is not asked twice."""
        if not wanted:
            return
        asked = {user: dict.fromkeys(devices, "signed_curve25519") for user, devices in wanted.items()}
        answer = await self._api.post("keys", "claim", body={"one_time_keys": asked})
        self._claimed |= {(user, device) for user, devices in wanted.items() for device in devices}
        for user, devices in _part(answer, "one_time_keys").items():
            for device, key in devices.items():
                self._begin(user, device, key)

    def _begin(self, user: str, device: str, key: Any) -> None:
        try:
            with self._together():
                self.machine.handle_response(KeysClaimResponse({user: {device: key}}, {}))
        except Exception as error:
            self._log.info("matrix: no session with a device", device=device, error=type(error).__name__)

    # --- ourselves

    def own_device(self) -> dict[str, Any]:
        """Our device as it is published, without signatures."""
        machine = self.machine
        keys = machine.account.identity_keys
        return {
            "algorithms": list(machine._algorithms),
            "device_id": machine.device_id,
            "user_id": machine.user_id,
            "keys": {f"{kind}:{machine.device_id}": keys[kind] for kind in ("curve25519", "ed25519")},
        }

    def sign(self, content: dict[str, Any]) -> str:
        """The device's signature of an object."""
        return str(self.machine.sign_json(content))


def stored(folder: Path, user: str, device: str, pickle_key: str) -> bool:
    """Whether the keys of the device are here and can be opened."""
    if not (folder / STORE).exists():
        return False
    store = None
    try:
        store = SqliteStore(user, device, str(folder), pickle_key, STORE)
        return store.load_account() is not None
    except Exception:  # a damaged file or another pickle key: peewee and vodozemac have many words for it
        return False
    finally:
        if store:
            store.database.close()


def encrypt_attachment(data: bytes) -> tuple[bytes, dict[str, Any]]:
    """The file as it lies on the server, and the keys that go with the message."""
    sealed, keys = _encrypt_attachment(data)
    return bytes(sealed), dict(keys)


def decrypt_attachment(data: bytes, keys: Mapping[str, Any]) -> bytes | None:
    """The file behind what lies on the server; None where the keys that came with the message do not open it."""
    try:
        return bytes(_decrypt_attachment(data, keys["key"]["k"], keys["hashes"]["sha256"], keys["iv"]))
    except Exception:  # nio, base64 and the cipher have many words for it
        return None


def make_private(folder: Path, *files: Path) -> None:
    """Make a folder and files in it that only their owner can read."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    for file in files:
        file.touch(mode=0o600)
        file.chmod(0o600)


def size(content: dict[str, Any]) -> int:
    """Bytes of an object in JSON as nio writes it."""
    return len(json.dumps(content, separators=(",", ":")))


def _key(payload: Any) -> str:
    """The one public key in an object of the server's, "" for none."""
    keys = _part(payload, "keys") if isinstance(payload, dict) else {}
    return next((str(one) for one in keys.values()), "")


def _part(whole: Mapping[str, Any], name: str) -> dict[str, Any]:
    found = whole.get(name)
    return found if isinstance(found, dict) else {}
