"""People on Matrix: a second client that shares no code with the bot's, plain HTTP and vodozemac under it.

A Person sees a room as her app would show it: edits applied, redacted messages gone, reactions under messages.
"""

import asyncio
import contextlib
import html
import itertools
import json
import re
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote

import aiohttp

from tests import synapse
from tests.matrix_cipher import Cipher, sealed_file, unseal

NUMBERS = itertools.count(1)
V3 = "/_matrix/client/v3"


class Refusal(Exception):
    """The server said no; `code` is Matrix's."""

    def __init__(self, status: int, answer: Any) -> None:
        super().__init__(f"{status} {answer}")
        self.status = status
        self.code = answer.get("errcode", "") if isinstance(answer, dict) else ""


@dataclass(frozen=True)
class Button:
    """A button as people see it: what it is pressed by, and its label."""

    name: str
    label: str


@dataclass
class Message:
    """A message in somebody's view of a room."""

    id: str
    sender: str
    content: dict[str, Any]
    kind: str = "m.room.message"
    edits: int = 0
    thread: str | None = None
    reactions: dict[str, tuple[str, str]] = field(default_factory=dict)
    """By the reaction's own id: who, and with what."""

    @property
    def _halves(self) -> tuple[str, str]:
        shown = self.content.get("formatted_body", "")
        found = re.fullmatch(r"<p>(.*)</p><p>(.*)</p>", shown, re.DOTALL)
        return (found[1], found[2]) if found else (shown, "")

    @property
    def text(self) -> str:
        """The words without the buttons, as an app draws them."""
        return plain(self._halves[0]) if "formatted_body" in self.content else str(self.content.get("body", ""))

    @property
    def rows(self) -> tuple[tuple[Button, ...], ...]:
        """The buttons by rows."""
        if not self._halves[1]:
            return ()
        return tuple(tuple(_button(one) for one in row.split("\u2003")) for row in self._halves[1].split("<br>"))

    @property
    def buttons(self) -> tuple[tuple[str, ...], ...]:
        """Their labels."""
        return tuple(tuple(one.label for one in row) for row in self.rows)

    def name_of(self, label: str) -> str:
        """By what a button is pressed."""
        return next(one.name for row in self.rows for one in row if one.label == label)

    def reactions_by(self, user: str) -> tuple[str, ...]:
        """Somebody's reactions, oldest first."""
        return tuple(emoji for who, emoji in self.reactions.values() if who == user)


def plain(shown: str) -> str:
    """The text of HTML as it is drawn."""
    return html.unescape(re.sub(r"<[^>]*>", "", shown.replace("<br>", "\n")))


def _button(shown: str) -> Button:
    if shown.startswith("<a "):
        return Button("", plain(shown))
    if found := re.fullmatch(r"<strong>(\d+)</strong> · (.*)", shown):
        return Button(found[1], plain(found[2]))
    mark, _, label = shown.partition(" ")
    return Button(mark, plain(label))


@dataclass
class Room:
    """A room as one person's app knows it."""

    id: str
    state: dict[tuple[str, str], dict[str, Any]] = field(default_factory=dict)
    messages: list[Message] = field(default_factory=list)
    unreadable: list[str] = field(default_factory=list)
    raw: list[dict[str, Any]] = field(default_factory=list)

    def find(self, message: str) -> Message | None:
        return next((one for one in self.messages if one.id == message), None)

    @property
    def members(self) -> list[str]:
        """Who is in, or invited."""
        people = [(key, event) for (kind, key), event in self.state.items() if kind == "m.room.member"]
        return [user for user, event in people if event["content"].get("membership") in ("join", "invite")]

    @property
    def pinned(self) -> list[str]:
        event = self.state.get(("m.room.pinned_events", ""), {})
        return list(event.get("content", {}).get("pinned", []))

    @property
    def encrypted(self) -> bool:
        return ("m.room.encryption", "") in self.state

    def by(self, user: str) -> list[Message]:
        """Somebody's messages, oldest first."""
        return [one for one in self.messages if one.sender == user]


class Person:
    """Somebody with one app open. `strict`: her app gives keys only to devices signed by their owner's identity."""

    def __init__(self, url: str, name: str, account: dict[str, str], *, strict: bool = False) -> None:
        self.url = url
        self.name = name
        self.id = account["user_id"]
        self.device = account["device_id"]
        self.token = account["access_token"]
        self.rooms: dict[str, Room] = {}
        self.invited: dict[str, dict[str, Any]] = {}
        self.refused: dict[str, str] = {}
        self.since = ""
        self._http: aiohttp.ClientSession | None = None
        self.cipher = Cipher(self.id, self.device, self._call, strict=strict)
        self._turn = asyncio.Lock()

    @classmethod
    async def comes(cls, url: str, name: str, *, strict: bool = False) -> "Person":
        """A new account, its app signed in and its keys published."""
        local = f"u{next(NUMBERS)}-{id(cls) % 10_000}-{_ascii(name)}"
        account = await asyncio.to_thread(synapse.register, url, local, "heslo")
        person = cls(url, name, account, strict=strict)
        await person._call("PUT", f"{V3}/profile/{quote(person.id)}/displayname", {"displayname": name})
        await person.cipher.publish()
        return person

    async def close(self) -> None:
        if self._http:
            await self._http.close()

    # --- the wire

    async def _call(self, method: str, path: str, body: dict[str, Any] | None = None, **query: str) -> Any:
        if self._http is None:
            self._http = aiohttp.ClientSession(headers={"Authorization": f"Bearer {self.token}"})
        async with self._http.request(method, self.url + path, json=body, params=query) as answer:
            answered = await answer.json()
            if answer.status >= 300:
                raise Refusal(answer.status, answered)
            return answered

    async def put_event(self, room: str, kind: str, content: dict[str, Any], txn: str = "") -> str:
        """Send an event as it is; its id."""
        path = f"{V3}/rooms/{quote(room)}/send/{kind}/{txn or f'person-{next(NUMBERS)}'}"
        return str((await self._call("PUT", path, content))["event_id"])

    async def put_state(self, room: str, kind: str, content: dict[str, Any], key: str = "") -> None:
        await self._call("PUT", f"{V3}/rooms/{quote(room)}/state/{kind}/{quote(key)}", content)

    async def calls_herself(self, name: str) -> None:
        """Another display name, in every room."""
        await self._call("PUT", f"{V3}/profile/{quote(self.id)}/displayname", {"displayname": name})

    # --- rooms

    async def makes_room(
        self, name: str, *others: "Person | str", encrypted: bool = True, version: str = "12", direct: bool = False,
        power: dict[str, Any] | None = None,
    ) -> str:  # fmt: skip
        """A room with the others invited, and people among them joined; its id."""
        state = [{"type": "m.room.encryption", "state_key": "", "content": {"algorithm": "m.megolm.v1.aes-sha2"}}]
        wanted = {
            "name": name,
            "room_version": version,
            "preset": "trusted_private_chat" if direct else "private_chat",
            "invite": [one if isinstance(one, str) else one.id for one in others],
            "is_direct": direct,
            "initial_state": state if encrypted else [],
            "power_level_content_override": power or {"state_default": 0},
        }
        room = str((await self._call("POST", f"{V3}/createRoom", wanted))["room_id"])
        for one in others:
            if isinstance(one, Person):
                await one.joins(room)
        return room

    async def joins(self, room: str) -> None:
        await self._call("POST", f"{V3}/join/{quote(room)}", {})

    async def invites(self, room: str, user: str) -> None:
        await self._call("POST", f"{V3}/rooms/{quote(room)}/invite", {"user_id": user})

    async def kicks(self, room: str, user: str) -> None:
        await self._call("POST", f"{V3}/rooms/{quote(room)}/kick", {"user_id": user})

    async def leaves(self, room: str) -> None:
        await self._call("POST", f"{V3}/rooms/{quote(room)}/leave", {})

    async def upgrades(self, room: str, version: str = "12") -> str:
        """The room's successor."""
        wanted = {"new_version": version}
        return str((await self._call("POST", f"{V3}/rooms/{quote(room)}/upgrade", wanted))["replacement_room"])

    # --- saying

    async def writes(
        self, room: str, text: str, *, answers: str | None = None, thread: str | None = None, **more: Any
    ) -> str:
        """A message; its id."""
        content: dict[str, Any] = {"msgtype": "m.text", "body": text, **more}
        related: dict[str, Any] = {"m.in_reply_to": {"event_id": answers}} if answers else {}
        if thread:
            related |= {"rel_type": "m.thread", "event_id": thread, "is_falling_back": answers is None}
            related.setdefault("m.in_reply_to", {"event_id": thread})
        return await self.sends(room, content | ({"m.relates_to": related} if related else {}))

    async def sends(self, room: str, content: dict[str, Any], kind: str = "m.room.message") -> str:
        """An event, encrypted where the room is."""
        here = await self.sees(room)
        if not here.encrypted:
            return await self.put_event(room, kind, content)
        sealed = await self.cipher.seal(room, here.members, kind, content)
        related = content.get("m.relates_to")
        return await self.put_event(room, "m.room.encrypted", sealed | ({"m.relates_to": related} if related else {}))

    async def hands(self, room: str, name: str, data: bytes, text: str = "") -> str:
        """A file, encrypted where the room is."""
        sealed: dict[str, Any] = {}
        if (await self.sees(room)).encrypted:
            data, sealed = sealed_file(data)
        assert self._http
        query = {"filename": name}
        async with self._http.post(self.url + "/_matrix/media/v3/upload", data=data, params=query) as answer:
            address = (await answer.json())["content_uri"]
        where = {"file": sealed | {"url": address}} if sealed else {"url": address}
        content = {"msgtype": "m.file", "filename": name, "body": text or name, "info": {"size": len(data)}}
        return await self.sends(room, content | where)

    async def edits(self, room: str, message: str, text: str) -> str:
        new = {"msgtype": "m.text", "body": text}
        related = {"rel_type": "m.replace", "event_id": message}
        return await self.sends(room, {**new, "body": f"* {text}", "m.new_content": new, "m.relates_to": related})

    async def reacts(self, room: str, message: str, emoji: str) -> str:
        related = {"rel_type": "m.annotation", "event_id": message, "key": emoji}
        return await self.put_event(room, "m.reaction", {"m.relates_to": related})

    async def redacts(self, room: str, event: str) -> None:
        await self._call("PUT", f"{V3}/rooms/{quote(room)}/redact/{quote(event)}/person-{next(NUMBERS)}", {})

    # --- seeing

    async def takes(self, message: Message) -> tuple[str, bytes] | None:
        """The file of a message: its name and what is in it."""
        content = message.content
        if content.get("msgtype") not in ("m.file", "m.image"):
            return None
        sealed = content.get("file")
        address = (sealed or content)["url"].removeprefix("mxc://")
        assert self._http
        path = f"/_matrix/client/v1/media/download/{address}"
        async with self._http.get(self.url + path) as answer:
            data = await answer.read()
        return content["filename"], unseal(data, sealed) if sealed else data

    async def sees(self, room: str) -> Room:
        """The room as it is now. The app asks until it has everything that the server had when it was asked."""
        await self.catches_up()
        return self.rooms.setdefault(room, Room(room))

    async def catches_up(self) -> None:
        async with self._turn:
            query = {"since": self.since} if self.since else {}
            wanted = {"room": {"timeline": {"limit": 1000}}, "presence": {"not_types": ["*"]}}
            answer = await self._call("GET", f"{V3}/sync", timeout="0", filter=json.dumps(wanted), **query)
            self.cipher.receive(answer)
            for room, part in answer.get("rooms", {}).get("join", {}).items():
                await self._take(self.rooms.setdefault(room, Room(room)), part)
            for room, part in answer.get("rooms", {}).get("invite", {}).items():
                self.invited[room] = part
            for room, part in answer.get("rooms", {}).get("leave", {}).items():
                self.rooms.pop(room, None)
                self.invited.pop(room, None)
                self._left(room, part)
            self.since = answer["next_batch"]

    def _left(self, room: str, part: dict[str, Any]) -> None:
        for event in part.get("timeline", {}).get("events", []):
            if event["type"] == "m.room.member" and "reason" in event["content"]:
                self.refused[room] = event["content"]["reason"]

    async def _take(self, room: Room, part: dict[str, Any]) -> None:
        for event in part.get("state", {}).get("events", []):
            room.state[event["type"], event["state_key"]] = event
        timeline = part.get("timeline", {})
        if timeline.get("limited") and self.since:
            assert room.id not in self.rooms or not room.messages, "this app does not read back"
        for event in timeline.get("events", []):
            with contextlib.suppress(KeyError, TypeError, AttributeError, ValueError):  # rubbish is not drawn
                self._note(room, event)

    def _note(self, room: Room, event: dict[str, Any]) -> None:
        room.raw.append(event)
        if "state_key" in event:
            room.state[event["type"], event["state_key"]] = event
            if event["type"] == "m.room.member" and "reason" in event["content"]:
                self.refused[room.id] = event["content"]["reason"]
            return
        if event["type"] == "m.room.encrypted" and event["content"]:
            opened = self.cipher.open(room.id, event)
            if opened is None:
                room.unreadable.append(event["event_id"])
                return
            event = opened
        relation = event["content"].get("m.relates_to") or {}
        if event["type"] == "m.room.message" and event["content"]:
            self._message(room, event, relation)
        elif event["type"] == "m.reaction" and (target := room.find(relation.get("event_id", ""))):
            target.reactions[event["event_id"]] = (event["sender"], relation["key"])
        elif event["type"] == "m.room.redaction":
            gone = event.get("redacts") or event["content"].get("redacts")
            room.messages = [one for one in room.messages if one.id != gone]
            for one in room.messages:
                one.reactions.pop(gone, None)

    @staticmethod
    def _message(room: Room, event: dict[str, Any], relation: dict[str, Any]) -> None:
        if relation.get("rel_type") == "m.replace":
            target = room.find(relation["event_id"])
            if target and target.sender == event["sender"]:
                target.content = event["content"]["m.new_content"]
                target.edits += 1
            return
        thread = relation.get("event_id") if relation.get("rel_type") == "m.thread" else None
        room.messages.append(Message(event["event_id"], event["sender"], event["content"], thread=thread))


def _ascii(name: str) -> str:
    return re.sub(r"[^a-z]", "", name.lower()) or "nekdo"


Call = Callable[..., Awaitable[Any]]
Members = Sequence[str]
