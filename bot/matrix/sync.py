"""Hearing: the sync loop. The place in the homeserver's stream is stored only after what came before is committed."""

import asyncio
import json
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

from structlog.typing import FilteringBoundLogger

from bot.ground.adapter import Take
from bot.matrix.crypto import ENCRYPTED, Crypto
from bot.matrix.doors import Doors
from bot.matrix.http import HomeserverApi, MatrixError, Refused
from bot.matrix.login import BAD_TOKEN, Trouble
from bot.matrix.read import Reader, readable, skipping
from bot.matrix.rooms import Rooms
from bot.matrix.waiting import Waiting
from handlers.kit.event import Event, Heard
from storage import matrix as store
from storage.db import Connection, Database

NOTHING = {"not_types": ["*"]}
TIMELINE = 100  # events of one room in one sync; the server's own most
EARLIER = 5000  # events of one room that are caught up with after a long absence
FAREWELL = 5.0  # seconds that the batch in hand may take when we stop


class SignedOut(Exception):
    """The homeserver does not know our token any more."""


class Sync:
    """Syncs for one signed-in device; `since` is the place up to which all is committed, "" at the first start."""

    def __init__(
        self, api: HomeserverApi, rooms: Rooms, crypto: Crypto, reader: Reader, doors: Doors, db: Database,
        trouble: Trouble, clock: Callable[[], datetime], log: FilteringBoundLogger, bot: str, since: str,
    ) -> None:  # fmt: skip
        self.since = since
        self.caught_up = asyncio.Event()
        self._api = api
        self._rooms = rooms
        self._crypto = crypto
        self._reader = reader
        self._doors = doors
        self._db = db
        self._trouble = trouble
        self._log = log
        self._bot = bot
        self._waiting = Waiting(rooms, crypto, reader, db, clock, log, trouble.pace.key)

    async def run(self, take: Take) -> None:
        """Hear until cancelled; then let the batch in hand finish. Raises SignedOut."""
        await self._waiting.open()
        while True:
            await self._round(take)

    async def _round(self, take: Take) -> None:
        """One sync and its handling. Trouble on either side leaves the place where it is."""
        try:
            answer = await self._asked()
            events = await self._events(answer)
        except MatrixError as error:
            if isinstance(error, Refused) and error.code in BAD_TOKEN:
                raise SignedOut from error
            await self._trouble.rest(error)
            return
        await self._committed(take, events, str(answer["next_batch"]))
        self._trouble.over()
        self.caught_up.set()

    async def _asked(self) -> dict[str, Any]:
        # not beyond the moment when a room has to be told that we cannot read it, or is looked into
        wait = max(0.1, min(self._trouble.pace.poll, self._waiting.left(), self._doors.looks_in()))
        wait = wait if self.caught_up.is_set() else 0.0
        query = {"timeout": str(int(wait * 1000)), "filter": json.dumps(_filter(TIMELINE if self.since else 1))}
        query |= {"since": self.since} if self.since else {}
        answer = await self._api.get("sync", query=query, wait=wait)
        if not isinstance(answer.get("next_batch"), str):
            raise Refused(502, {"error": "the homeserver's news have no end"})
        self._crypto.receive(answer)
        try:
            await self._crypto.tend()
        except MatrixError as error:
            self._log.info("matrix: the keys wait", why=str(error))
        return answer

    # --- a batch

    async def _events(self, answer: Mapping[str, Any]) -> list[Event]:
        """Everything of a batch, rooms one after another, each in its own order."""
        self._reader.begin()
        rooms = _part(answer, "rooms")
        events = await self._waiting.events()
        for room, part in _part(rooms, "invite").items():
            await self._doors.invited(room, part)
        for room, part in _part(rooms, "join").items():
            events += await self._guarded(room, part)
        for room, part in _part(rooms, "leave").items() if self.since else ():
            events += await self._doors.left(room, part)
        await self._doors.answer()
        return events + await self._doors.present(events)

    async def _guarded(self, room: str, part: Mapping[str, Any]) -> list[Event]:
        """The same, except of a room into which the server does not let us look."""
        try:
            return await self._room(room, part)
        except Refused as error:
            if error.code in BAD_TOKEN:
                raise
            self._log.warning("matrix: a room cannot be read", room=room, why=str(error))
            return []

    async def _room(self, room: str, part: Mapping[str, Any]) -> list[Event]:
        """The events of one room. Before the very first sync nothing is ours to answer."""
        timeline = _part(part, "timeline")
        fresh = _list(timeline, "events")
        if not self.since:
            return []
        if timeline.get("limited") and isinstance(timeline.get("prev_batch"), str):
            fresh = [*await self._earlier(room, timeline["prev_batch"], fresh), *fresh]
            self._rooms.forget(room)
        else:
            self._rooms.note(room, [one for one in _list(part, "state") if isinstance(one, dict)])
        newest = next((raw["event_id"] for raw in reversed(fresh) if readable(raw)), None)
        if newest:
            self._reader.afterwards(store.keep_last, room, newest)
        events: list[Event] = []
        for raw in self._since_we_came(fresh):
            events += await self._read(room, raw)
        return events

    async def _earlier(self, room: str, until: str, fresh: Sequence[Any]) -> list[Any]:
        """What the sync left out between our place and `until`, oldest first. Not every server heeds where to stop."""
        known = await self._db.run(store.last_event, room)
        found: list[Any] = []
        position: str | None = until
        while position and len(found) < EARLIER and not self._came(fresh) and not self._came(found):
            query = {"dir": "b", "from": position, "to": self.since, "limit": str(TIMELINE)}
            page = await self._api.get("rooms", room, "messages", query=query)
            chunk = _list(page, "chunk")
            position = page["end"] if chunk and isinstance(page.get("end"), str) else None
            for raw in chunk:
                if known and isinstance(raw, dict) and raw.get("event_id") == known:
                    return found[::-1]
                found.append(raw)
        return found[::-1]

    def _came(self, events: Sequence[Any]) -> bool:
        return any(self._our_coming(one) for one in events)

    def _our_coming(self, raw: Any) -> bool:
        if not readable(raw) or (raw["type"], raw.get("state_key")) != ("m.room.member", self._bot):
            return False
        before = _part(_part(raw, "unsigned"), "prev_content").get("membership")
        return raw["content"].get("membership") == "join" and before != "join"

    def _since_we_came(self, events: Sequence[Any]) -> list[Any]:
        """What was said before the bot came into the room is none of its business.

        But apps make a private talk with its first words: those said since the invitation to one follow our coming.
        """
        came = [place for place, raw in enumerate(events) if self._our_coming(raw)]
        if not came:
            return list(events)
        last = came[-1]
        asked = [place for place, raw in enumerate(events[:last]) if self._private_invitation(raw)]
        said = events[asked[-1] + 1 : last] if asked else []
        return [events[last], *said, *events[last + 1 :]]

    def _private_invitation(self, raw: Any) -> bool:
        ours = readable(raw) and (raw["type"], raw.get("state_key")) == ("m.room.member", self._bot)
        return ours and raw["content"].get("membership") == "invite" and raw["content"].get("is_direct") is True

    async def _read(self, room: str, raw: Any) -> list[Event]:
        """One event of a room."""
        if not readable(raw):
            return []
        state = isinstance(raw.get("state_key"), str)
        read = await skipping(self._doors.state(room, raw) if state else self._said(room, raw), raw, self._log)
        self._reader.passed(room, raw)
        return read

    async def _said(self, room: str, raw: dict[str, Any]) -> list[Event]:
        if raw["type"] != ENCRYPTED:
            return await self._in_the_open(room, raw)
        if raw["sender"] == self._bot or not self._crypto.sealed(room, raw):
            return []
        opened = self._crypto.decrypt(room, raw)
        if opened is None:
            await self._waiting.hold(room, raw)
            return []
        return await self._reader.sealed(room, opened)

    async def _in_the_open(self, room: str, raw: dict[str, Any]) -> list[Event]:
        """Words that anybody on the way could have written are not obeyed where people write in cipher."""
        facts = await self._rooms.facts(room)
        if raw["type"] != "m.room.message" or raw["sender"] == self._bot or not facts.encrypted:
            return await self._reader.events(room, raw)
        return [self._reader.event(facts, raw, Heard.UNSEALED, message=raw["event_id"])]

    # --- the commit

    async def _committed(self, take: Take, events: Sequence[Event], following: str) -> None:
        """Returns once the batch is committed and the place stored. A cancellation meanwhile waits for that."""
        work = asyncio.create_task(self._commit(take, events, following))
        try:
            await asyncio.shield(work)
        except asyncio.CancelledError:
            await asyncio.wait([work], timeout=FAREWELL)
            work.cancel()
            raise

    async def _commit(self, take: Take, events: Sequence[Event], following: str) -> None:
        while True:
            try:
                if events:
                    await take(events)
                await self._db.run(self._confirm, following)
            except Exception as error:
                # nothing is confirmed; what is committed already is known again by its id
                self._trouble.say("news could not be stored; trying again", error=type(error).__name__)
                await self._trouble.wait()
                continue
            self.since = following
            self._reader.done()
            return

    def _confirm(self, db: Connection, following: str) -> None:
        self._reader.confirm(db)
        store.advance(db, self._bot, following)


def _filter(timeline: int) -> dict[str, Any]:
    """What a sync leaves out, and how much of a room it brings at most."""
    room = {
        "timeline": {"limit": timeline},
        "state": {"lazy_load_members": True},
        "ephemeral": NOTHING,
        "account_data": NOTHING,
    }
    return {"presence": NOTHING, "account_data": NOTHING, "room": room}


def _part(whole: Mapping[str, Any], name: str) -> dict[str, Any]:
    found = whole.get(name)
    return found if isinstance(found, dict) else {}


def _list(whole: Mapping[str, Any], name: str) -> list[Any]:
    found = whole.get(name)
    return found if isinstance(found, list) else []
