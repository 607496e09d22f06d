"""Saying: what is owed becomes requests to the homeserver, and their outcome a Fate.

Every new event has a transaction id made of its debt's number: the server takes a repeat from the same device for the
same event, so nothing here is ever "perhaps sent". After a change of device the room itself is asked.
"""

import asyncio
import hashlib
import json
import time
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4

from structlog.typing import FilteringBoundLogger

from bot.ground.adapter import Fate, Popup, Sent
from bot.matrix.crypto import ENCRYPTED, Crypto, encrypt_attachment
from bot.matrix.fate import fate
from bot.matrix.http import Flood, HomeserverApi, MatrixError, NotSent, Refused
from bot.matrix.read import Query, Reader
from bot.matrix.rooms import Rooms
from bot.matrix.talks import Talks
from bot.matrix.write import attachment, content, marks, plain_emoji, pressed_by, replacement
from handlers.kit.card import Card, Line, Sendable, Style
from storage import matrix as store
from storage.db import Database
from storage.matrix import Reaction, Shown

WHOLE = ("card", "file", "leave")  # what needs no message
KEY = "cz.kolecko.debt"  # stands beside the cipher, so that what we sent can be found without its key
LATELY = timedelta(hours=1)
WEED = 5.0  # seconds to wait before the next try to put marks under cards
LOOK = 100  # newest events of a room among which a perhaps sent one is looked for
NOTED = "👍"  # the answer to a typed number where the card says the rest


class Pen:
    """Writes for one device."""

    def __init__(
        self, api: HomeserverApi, rooms: Rooms, talks: Talks, crypto: Crypto, reader: Reader, db: Database,
        clock: Callable[[], datetime], log: FilteringBoundLogger,
    ) -> None:  # fmt: skip
        self._api = api
        self._rooms = rooms
        self._talks = talks
        self._crypto = crypto
        self._reader = reader
        self._db = db
        self._clock = clock
        self._log = log
        self.garden = asyncio.Event()
        self.garden.set()
        reader.stirred = self.garden.set
        self._rests_until = 0.0
        self._surely_not: set[str] = set()

    async def send(self, debt: Sendable) -> Sent:
        """Do what is owed; never raises for what the server or the network may answer."""
        deeds: dict[str, Callable[[Sendable, str], Awaitable[str | None]]] = {
            "card": self._new,
            "file": self._file,
            "edit": self._edit,
            "react": self._react,
            "pin": self._pin,
            "unpin": self._unpin,
            "delete": self._delete,
            "leave": self._leave,
        }
        lacking = not debt.message and debt.kind not in WHOLE
        if debt.kind not in deeds or lacking or (debt.kind == "file" and debt.file is None):
            return Sent(Fate.REFUSED, why="not a thing to send")
        if (rests := self._rests_until - time.monotonic()) > 0:
            return Sent(Fate.AGAIN, retry_after=rests, why="the homeserver asked for silence")
        try:
            room = await self._room(debt)
            return Sent(Fate.DONE, message=await deeds[debt.kind](debt, room))
        except MatrixError as error:
            return await self._failed(debt, error)

    async def _room(self, debt: Sendable) -> str:
        return await self._talks.room_of(debt.chat) if debt.chat.startswith("@") else debt.chat

    async def _failed(self, debt: Sendable, error: MatrixError) -> Sent:
        if isinstance(error, Flood):  # its limits are the account's, not the room's
            self._rests_until = time.monotonic() + error.seconds
        if isinstance(error, Flood | NotSent | Refused):
            self._surely_not.add(debt.key)
        replaced = False
        if isinstance(error, Refused) and not debt.chat.startswith("@"):
            replaced = bool(self._rooms.replacement(debt.chat))
        return fate(error, debt.kind, private=debt.chat.startswith("@"), replaced=replaced)

    # --- new messages

    async def _file(self, debt: Sendable, room: str) -> str:
        """A file, stored on the server encrypted where the room is."""
        assert debt.file
        file = debt.file
        facts = await self._rooms.facts(room)
        data, keys = encrypt_attachment(file.data) if facts.encrypted else (file.data, None)
        mime = "application/octet-stream" if keys else file.mime
        address = await self._api.upload("" if keys else file.name, mime, data)
        made = attachment(file, address, keys, debt.card, self._links(debt.chat, debt.card), self._talks.bot)
        return await self._posted(debt, room, made)

    async def _new(self, debt: Sendable, room: str) -> str:
        after = await self._taken(room) if debt.private else 0
        made = content(debt.card, self._links(debt.chat, debt.card), self._talks.bot, after)
        if not made["body"].strip():
            raise Refused(400, {"errcode": "M_BAD_JSON", "error": "nothing is written on the card"})
        return await self._posted(debt, room, made, after)

    async def _taken(self, room: str) -> int:
        """The last number on cards that a talk has seen lately: there a bare number is to mean one button only."""
        return await self._db.run(store.numbered_to, room, self._clock() - LATELY)

    async def _posted(self, debt: Sendable, room: str, made: dict[str, Any], after: int = 0) -> str:
        """A new message in its thread, in answer to somebody, once."""
        if related := _related(debt):
            made["m.relates_to"] = related
        if debt.card.reply_to and not debt.private:
            said = await self._reader.said(room, debt.card.reply_to)
            made["m.mentions"] = {"user_ids": [said.sender]} if said and said.sender != self._talks.bot else {}
        message = await self._once(debt, room, made)
        if debt.private or debt.card.buttons:  # in private a number means the last message
            await self._stands(message, room, debt.card, after)
        return message

    async def _stands(self, message: str, room: str, card: Card, after: int) -> None:
        """The card stands so; its marks are planted by the gardener, for people may answer it already."""
        await self._db.run(store.keep_shown, message, room, pressed_by(card, after), self._clock())
        if marks(card):
            self.garden.set()

    async def _once(self, debt: Sendable, room: str, made: dict[str, Any]) -> str:
        """Send a new message unless an earlier try has. What that showed may be out of date: then it is edited."""
        perhaps = bool(debt.tried) and debt.key not in self._surely_not
        lost = perhaps and debt.tried != self._crypto.machine.device_id
        message = await self._found(room, debt.key) if lost else None
        message = message or await self.put(room, "m.room.message", made, debt.key)
        self._surely_not.discard(debt.key)
        if perhaps:
            self._reader.forget(message)
            said = await self._reader.said(room, message)
            if said is None or said.text != made["body"]:
                await self.put(room, "m.room.message", replacement(_bare(made), message), f"{debt.key}-again")
        return message

    async def _found(self, room: str, key: str) -> str | None:
        """The event with which a lost device of ours paid this debt."""
        answer = await self._api.get("rooms", room, "messages", query={"dir": "b", "limit": str(LOOK)})
        ours = [one for one in answer.get("chunk", ()) if one.get("sender") == self._talks.bot]
        return next((str(one["event_id"]) for one in ours if one.get("content", {}).get(KEY) == key), None)

    async def put(self, room: str, kind: str, made: dict[str, Any], key: str) -> str:
        """Send an event, encrypted where the room is; the id of the event. Raises a MatrixError."""
        facts = await self._rooms.facts(room)
        if facts.encrypted and kind != "m.reaction":
            made = await self._crypto.encrypt(room, facts.members("join", "invite"), kind, made)
            kind = ENCRYPTED
        answer = await self._api.put("rooms", room, "send", kind, f"kolecko-{key}", body=made | {KEY: key})
        return str(answer["event_id"])

    async def tend(self) -> None:
        """Plant the marks under cards that wait for them, and pull out those of buttons that are gone; for ever."""
        while True:
            self.garden.clear()
            try:
                for card in await self._db.run(store.unseeded):
                    await self._seed(card)
                await self.garden.wait()
            except MatrixError as error:
                await asyncio.sleep(error.seconds if isinstance(error, Flood) else WEED)

    async def _seed(self, card: Shown) -> None:
        """One card's marks, in the order of its buttons; one that the server refuses is left as it is."""
        standing = await self._db.run(store.reactions_of, card.message, self._talks.bot)
        wanted = await self._db.run(store.wanted, card, self._talks.bot)
        try:
            for one in standing:
                if one.emoji not in wanted:
                    await self._unmark(card.room, one, "seed")
            for mark in wanted:
                if mark not in [one.emoji for one in standing]:
                    await self._mark(card.room, card.message, mark, f"seed-{uuid4().hex}")
        except Refused as error:
            self._log.info("matrix: the marks under a card are not as they should be", why=str(error))
        await self._db.run(store.seed, card, wanted, self._talks.bot)

    async def _mark(self, room: str, message: str, emoji: str, key: str) -> None:
        related = {"rel_type": "m.annotation", "event_id": message, "key": emoji}
        try:
            event = await self.put(room, "m.reaction", {"m.relates_to": related}, key)
        except Refused as error:
            if error.code != "M_DUPLICATE_ANNOTATION":
                raise
            return
        kept = Reaction(event, message, self._talks.bot, plain_emoji(emoji))
        await self._db.run(store.keep_reaction, kept, self._clock())

    # --- changes of what stands

    async def _edit(self, debt: Sendable, room: str) -> str | None:
        message = debt.message or ""
        known = await self._db.run(store.shown, message)
        if known and known.gone:
            raise Refused(404, {"errcode": "M_NOT_FOUND", "error": "the message was taken away"})
        after = known.after if known and known.numbers else await self._taken(room) if debt.private else 0
        made = content(debt.card, self._links(debt.chat, debt.card), self._talks.bot, after)
        # a repeat must not be taken for the edit before it, which may have shown something else
        state = hashlib.sha256(json.dumps(made, sort_keys=True).encode()).hexdigest()[:12]
        await self.put(room, "m.room.message", replacement(made, message), f"{debt.key}-{state}")
        await self._stands(message, room, debt.card, after)
        self.garden.set()
        return debt.message

    async def _unmark(self, room: str, one: Reaction, key: str) -> None:
        await self._api.put("rooms", room, "redact", one.event, f"kolecko-{key}-off-{one.event}", body={})
        await self._db.run(store.drop_reaction, one.event)

    async def _react(self, debt: Sendable, room: str) -> str | None:
        """One reaction of the bot stands under a message: the newest."""
        message = debt.message or ""
        for one in await self._db.run(store.reactions_of, message, self._talks.bot):
            if one.emoji != plain_emoji(debt.emoji):
                await self._unmark(room, one, debt.key)
        if debt.emoji:
            await self._mark(room, message, debt.emoji, debt.key)
        return debt.message

    async def _pin(self, debt: Sendable, room: str) -> str | None:
        pinned = (await self._rooms.facts(room)).pinned
        if debt.message not in pinned:
            await self._pins(room, [*pinned, debt.message or ""])
        return debt.message

    async def _unpin(self, debt: Sendable, room: str) -> str | None:
        pinned = (await self._rooms.facts(room)).pinned
        if debt.message in pinned:
            await self._pins(room, [one for one in pinned if one != debt.message])
        return debt.message

    async def _pins(self, room: str, pinned: list[str]) -> None:
        await self._api.put("rooms", room, "state", "m.room.pinned_events", "", body={"pinned": pinned})
        event = {"type": "m.room.pinned_events", "state_key": "", "content": {"pinned": pinned}}
        self._rooms.note(room, [event])

    async def _delete(self, debt: Sendable, room: str) -> str | None:
        await self._api.put("rooms", room, "redact", debt.message or "", f"kolecko-{debt.key}", body={})
        await self._db.run(store.take_away, debt.message or "", room, self._clock())
        return debt.message

    async def _leave(self, debt: Sendable, room: str) -> None:
        del debt
        await self._api.post("rooms", room, "leave", body={})
        await self._talks.end(room)
        self._rooms.forget(room)

    def _links(self, chat: str, card: Card) -> dict[str, str]:
        wanted = [line.message for line in card.lines if line.message]
        return {message: link for message in wanted if (link := self.message_link(chat, message))}

    def message_link(self, chat: str, message: str) -> str | None:
        """The address of a message; rooms of version 12 do not say the server, so ours is named."""
        room = self._talks.standing(chat) if chat.startswith("@") else chat
        server = self._talks.bot.partition(":")[2]
        return f"https://matrix.to/#/{room}/{message}?via={server}" if room else None

    # --- answers to presses

    async def popup(self, popup: Popup) -> None:
        """Answer a press in the least noisy way: words under a number typed in a talk of two, for it may have been
        meant for another card; a reaction on one typed elsewhere; else a notice in private, and for what the card shows
        anyway only where a talk stands already. Raises a MatrixError.
        """
        query = Query.of(popup.query)
        if query is None or not (popup.text or popup.url):
            return
        weighty = popup.alert or bool(popup.url)
        if query.how == "typed" and not weighty and query.room != self._talks.standing(query.user):
            await self._mark(query.room, query.event, NOTED, f"press-{query.event}")
            return
        room = self._talks.standing(query.user)
        if room is None and weighty:
            room = await self._talks.room_of(query.user)
        if room:
            lines = [Line(popup.text)] if popup.text else []
            lines += [Line(popup.url, Style.LINK, popup.url)] if popup.url else []
            made = content(Card(tuple(lines), quiet=True), {})
            await self.put(room, "m.room.message", made, f"press-{query.event}-said")


def _related(debt: Sendable) -> dict[str, Any] | None:
    """What a new message belongs to: a thread, an answered message, or nothing."""
    reply = debt.card.reply_to
    if debt.thread:
        falling = {"is_falling_back": reply is None, "m.in_reply_to": {"event_id": reply or debt.thread}}
        return {"rel_type": "m.thread", "event_id": debt.thread, **falling}
    return {"m.in_reply_to": {"event_id": reply}} if reply else None


def _bare(made: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in made.items() if name != "m.relates_to"}
