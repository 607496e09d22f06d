"""Coming and going: invitations taken or refused, people and the bot itself, its rights, rooms that are upgraded."""

import hashlib
import re
import time
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

from structlog.typing import FilteringBoundLogger

from bot.ground.backoff import Backoff
from bot.matrix.http import Flood, HomeserverApi, MatrixError, Refused
from bot.matrix.read import Reader
from bot.matrix.rooms import Facts, Rooms
from bot.matrix.talks import Talks
from handlers.kit.event import Event, Heard, Place
from storage import matrix as store
from storage import rooms as chats
from storage.db import Database
from storage.matrix import Invitation

LOOK = 60.0  # seconds between two looks for rooms that have become a group's
MOST = 300  # people of one room; a room with more of them is no working group


class Doors:
    """The doors of one bot's rooms; `regret` is what an invitation by a stranger is refused with."""

    def __init__(
        self, api: HomeserverApi, rooms: Rooms, talks: Talks, reader: Reader, db: Database,
        clock: Callable[[], datetime], log: FilteringBoundLogger, regret: str,
    ) -> None:  # fmt: skip
        self._api = api
        self._rooms = rooms
        self._talks = talks
        self._reader = reader
        self._db = db
        self._clock = clock
        self._log = log
        self._regret = regret
        self._bot = talks.bot
        self._rights: dict[str, frozenset[str]] = {}
        self._listed: set[str] = set()
        self._looks_at = 0.0
        self._came = False
        self._waits: dict[str, tuple[float, Backoff]] = {}

    # --- invitations

    async def invited(self, room: str, part: Mapping[str, Any]) -> None:
        """Somebody invites the bot: written down, answered in `answer`."""
        stripped = (part.get("invite_state") or {}).get("events") or []
        facts = Facts(room)
        for event in stripped:
            if isinstance(event, dict):
                facts.note(event)
        invitation = facts.state.get(("m.room.member", self._bot), {})
        inviter = invitation.get("sender")
        if isinstance(inviter, str):
            direct = invitation["content"].get("is_direct") is True
            await self._db.run(store.keep_invitation, Invitation(room, inviter, direct), self._clock())

    async def answer(self) -> None:
        """Take or refuse every invitation that is open; one that the server does not let us answer now waits longer."""
        for one in await self._db.run(store.invitations):
            after, backoff = self._waits.setdefault(one.room, (0.0, Backoff()))
            if time.monotonic() < after:
                continue
            try:
                await self._answer(one)
            except Refused as error:
                self._log.info("matrix: an invitation came to nothing", room=one.room, why=str(error))
                await self._db.run(store.drop_invitation, one.room)
            except MatrixError as error:
                wait = max(backoff.next(), error.seconds if isinstance(error, Flood) else 0.0)
                self._waits[one.room] = (time.monotonic() + wait, backoff)

    async def _answer(self, one: Invitation) -> None:
        if await self._inside(one.room):
            return  # the sync is about to bring our coming, which settles it
        if await self._welcome(one):
            await self._api.post("join", one.room, body={})
            return
        await self._api.post("rooms", one.room, "leave", body={"reason": self._regret})
        await self._db.run(store.drop_invitation, one.room)
        self._log.info("matrix: an invitation by a stranger was refused", inviter=one.inviter)

    async def _inside(self, room: str) -> bool:
        return room in (await self._api.get("joined_rooms")).get("joined_rooms", ())

    async def _welcome(self, one: Invitation) -> bool:
        if await self._db.run(store.replaced_by, one.room):
            return True
        return await self._db.run(chats.welcome, "matrix", one.inviter, self._clock(), direct=one.direct)

    # --- what a room's state tells

    async def state(self, room: str, raw: Mapping[str, Any]) -> list[Event]:
        """The events of one event of the room's state. Raises a MatrixError."""
        facts = await self._rooms.facts(room)
        before = str(_part(_part(raw, "unsigned"), "prev_content").get("membership", "leave"))
        named = str(_part(_part(raw, "unsigned"), "prev_content").get("name", ""))
        facts.note(raw)
        if raw["type"] == "m.room.member":
            return await self._member(facts, raw, before)
        if raw["type"] == "m.room.name" and named and not self._talks.person(room):
            return [self._reader.event(facts, raw, Heard.RENAMED, text=named)]
        if raw["type"] == "m.room.tombstone":
            return await self._follow(facts, raw)
        if raw["type"] in ("m.room.power_levels", "m.room.create"):
            return self._changed(facts, raw)
        return []

    async def _member(self, facts: Facts, raw: Mapping[str, Any], before: str) -> list[Event]:
        user, after = raw["state_key"], raw["content"].get("membership")
        if user == self._bot:
            return await self._came_ourselves(facts, raw) if after == "join" and before != "join" else []
        if self._talks.person(facts.room):
            return []
        author = self._reader.author(facts, user)
        if (before == "join") == (after == "join"):
            return [self._reader.event(facts, raw, Heard.RENAMED, author=author)] if after == "join" else []
        heard = Heard.CAME if after == "join" else Heard.WENT
        listed = heard is Heard.CAME and not is_bot(user)
        return [self._reader.event(facts, raw, heard, author=author, listed=listed)]

    async def present(self, heard: Sequence[Event]) -> list[Event]:
        """Everybody who is in a room of a group, once in this process for each room.

        Looked for once a minute, and right after something was heard that may have made a room a group's.
        """
        self._came = self._came or any(one.heard is Heard.BUTTON or one.text[:1] in ("!", "/") for one in heard)
        if time.monotonic() < self._looks_at or self._came:
            self._looks_at, self._came = (0.0 if self._came else self._looks_at), False
            return []  # it is a group's only when that is committed
        self._looks_at = time.monotonic() + LOOK
        found: list[Event] = []
        for room in await self._db.run(chats.bound_chats, "matrix"):
            if room not in self._listed:
                found += await self._people(room)
        return found

    def looks_in(self) -> float:
        """Seconds until the next look."""
        return self._looks_at - time.monotonic()

    async def _people(self, room: str) -> list[Event]:
        try:
            facts = await self._rooms.facts(room)
        except MatrixError:
            return []
        self._listed.add(room)
        people = [user for user in facts.members("join") if user != self._bot and not is_bot(user)]
        return [self._present(facts, user) for user in people[:MOST]]

    def _present(self, facts: Facts, user: str) -> Event:
        ident = hashlib.sha256(f"{facts.room} {user}".encode()).hexdigest()
        place, author = self._reader.place(facts), self._reader.author(facts, user)
        return Event(f"matrix:{self._bot}:in:{ident}", self._clock(), Heard.PRESENT, place, author)

    def _changed(self, facts: Facts, raw: Mapping[str, Any]) -> list[Event]:
        """The bot's rights, where they are others than before."""
        rights = facts.rights(self._bot)
        if self._talks.person(facts.room) or self._rights.get(facts.room) == rights:
            return []
        self._rights[facts.room] = rights
        return [self._reader.event(facts, raw, Heard.RIGHTS, rights=rights)]

    async def _came_ourselves(self, facts: Facts, raw: Mapping[str, Any]) -> list[Event]:
        """The bot is in: a talk of two, the room that takes another one's place, or a new one."""
        self._rooms.forget(facts.room)
        facts = await self._rooms.facts(facts.room)
        invitations = {one.room: one for one in await self._db.run(store.invitations)}
        invitation = invitations.get(facts.room)
        self._reader.afterwards(store.drop_invitation, facts.room)
        if invitation and invitation.direct:
            await self._talks.keep(facts.room, invitation.inviter)
            return []
        await self._talks.adopt(facts)
        if self._talks.person(facts.room):
            return []
        rights = self._rights[facts.room] = facts.rights(self._bot)
        if old := await self._db.run(store.replaced_by, facts.room):
            return await self._moved(facts, raw, old, rights)
        self._came = True
        inviter = invitation.inviter if invitation else self._bot
        author = self._reader.author(facts, inviter)
        return [self._reader.event(facts, raw, Heard.JOINED, author=author, rights=rights)]

    # --- upgrades

    async def _follow(self, facts: Facts, raw: Mapping[str, Any]) -> list[Event]:
        """The room was upgraded: go into the one that takes its place, or wait to be invited there."""
        replacement = raw["content"].get("replacement_room")
        if not isinstance(replacement, str) or replacement == facts.room:
            return []
        await self._db.run(store.keep_successor, replacement, facts.room, self._clock())
        try:
            server = str(raw["sender"]).partition(":")[2]
            await self._api.post("join", replacement, body={}, query={"via": server, "server_name": server})
        except Refused as error:
            self._log.warning("matrix: an upgraded room waits for somebody to invite the bot", why=str(error))
            return [self._reader.event(facts, raw, Heard.STRANDED)]
        return []

    async def _moved(self, facts: Facts, raw: Mapping[str, Any], old: str, rights: frozenset[str]) -> list[Event]:
        if person := self._talks.person(old):
            await self._talks.keep(facts.room, person)
            return []
        place = Place("matrix", old, title=facts.title)
        moved = self._reader.event(facts, raw, Heard.MOVED, place=place, moved_to=facts.room)
        told = self._reader.event(facts, raw, Heard.RIGHTS, rights=rights, part=1)
        return [moved, told]

    # --- the end

    async def left(self, room: str, part: Mapping[str, Any]) -> list[Event]:
        """The bot is out of a room: shown the door, or gone by itself, which is no news."""
        facts = Facts(room)
        place = self._reader.place(facts)
        self._rooms.forget(room)
        self._listed.discard(room)
        await self._talks.end(room)
        self._reader.afterwards(store.drop_invitation, room)
        for raw in (part.get("timeline") or {}).get("events") or []:
            gone = isinstance(raw, dict) and raw.get("state_key") == self._bot and raw.get("type") == "m.room.member"
            inside = gone and _part(_part(raw, "unsigned"), "prev_content").get("membership") == "join"
            if (
                inside
                and raw.get("sender") != self._bot
                and _part(raw, "content").get("membership") in ("leave", "ban")
            ):
                return [self._reader.event(facts, raw, Heard.LEFT, place=place)]
        return []


def is_bot(user: str) -> bool:
    """Whether the account is called like a bot; Matrix has no other mark for one."""
    local = user.removeprefix("@").partition(":")[0].casefold()
    return any(piece.endswith("bot") for piece in re.split(r"[^a-z]+", local) if piece)


def _part(whole: Mapping[str, Any], name: str) -> dict[str, Any]:
    found = whole.get(name)
    return found if isinstance(found, dict) else {}
