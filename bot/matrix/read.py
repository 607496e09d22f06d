"""An event of a Matrix room, decrypted, becomes Events. What is not meant for us becomes none."""

import json
import re
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any, Concatenate, ParamSpec

from structlog.typing import FilteringBoundLogger

from bot.matrix.crypto import ENCRYPTED, Crypto
from bot.matrix.http import HomeserverApi, MatrixError, Refused
from bot.matrix.rooms import Facts, Rooms
from bot.matrix.talks import Talks
from bot.matrix.write import number_in, plain_emoji
from handlers.kit.event import Attached, Author, Event, Heard, Place, Quoted
from storage import matrix as store
from storage.db import Connection, Database
from storage.matrix import Reaction, Shown

P = ParamSpec("P")
WRITTEN = ("m.text", "m.emote")
CAPTIONED = ("m.image", "m.file", "m.video", "m.audio")
REMEMBERED = 1000  # messages whose author and words are known without asking the server
QUOTED = re.compile(r"(> .*\n)+\n?")  # what older clients put before an answer
USERNAME = 100
LATELY = timedelta(hours=1)  # for which no two cards of a talk have the same number


@dataclass(frozen=True, slots=True)
class Query:
    """How a press is answered: the message or reaction that was the press, and whose it is."""

    how: str  # "typed" or "tapped"
    room: str
    event: str
    user: str

    def handle(self) -> str:
        """As Event.query carries it."""
        return " ".join((self.how, self.room, self.event, self.user))

    @classmethod
    def of(cls, handle: str) -> "Query | None":
        """The query behind a handle; None for one that is not ours."""
        parts = handle.split(" ")
        return cls(*parts) if len(parts) == 4 else None


@dataclass(frozen=True, slots=True)
class Words:
    """A message as an answer to it quotes it."""

    sender: str
    text: str
    relation: dict[str, Any]
    at: datetime | None = None


class Reader:
    """Reads on behalf of one bot; keeps what later events refer to (reactions, cards taken away)."""

    def __init__(
        self, api: HomeserverApi, rooms: Rooms, talks: Talks, crypto: Crypto, db: Database,
        clock: Callable[[], datetime], log: FilteringBoundLogger,
    ) -> None:  # fmt: skip
        self._log = log
        self._api = api
        self._rooms = rooms
        self._talks = talks
        self._crypto = crypto
        self._db = db
        self._clock = clock
        self._bot = talks.bot
        self._said: OrderedDict[str, Words] = OrderedDict()
        self._deeds: list[Callable[[Connection], None]] = []
        self._thens: list[Callable[[], object]] = []
        self._taken_back: set[str] = set()
        self._newest: dict[str, str] = {}
        self.stirred: Callable[[], object] = lambda: None  # a mark under a card came or went

    # --- a batch: what it changes in storage is written when it is committed, for an uncommitted one comes again

    def begin(self) -> None:
        """A batch begins."""
        self._deeds, self._thens, self._taken_back = [], [], set()

    def afterwards(self, deed: Callable[Concatenate[Connection, P], None], *args: P.args, **kwargs: P.kwargs) -> None:
        """To be written with the batch."""
        self._deeds.append(lambda db: deed(db, *args, **kwargs))

    def then(self, deed: Callable[[], object]) -> None:
        """To be done when the batch is committed."""
        self._thens.append(deed)

    def confirm(self, db: Connection) -> None:
        """Write what belongs to the batch."""
        for deed in self._deeds:
            deed(db)

    def done(self) -> None:
        """The batch is committed."""
        for deed in self._thens:
            deed()
        self.begin()

    # --- events

    async def safely(self, room: str, raw: Mapping[str, Any]) -> list[Event]:
        """The events of one decrypted event; one that cannot be understood is skipped. Raises a MatrixError."""
        return await skipping(self.sealed(room, raw), raw, self._log)

    async def sealed(self, room: str, raw: Mapping[str, Any]) -> list[Event]:
        """The events of a decrypted event whose sender's own device has sealed it; others are not obeyed.

        Raises a MatrixError.
        """
        device = self._crypto.device_of(raw)
        if not device:
            await self._crypto.know_anew(raw["sender"])
            device = self._crypto.device_of(raw)
        if not device:
            return [self.event(await self._rooms.facts(room), raw, Heard.UNSEALED, message=raw["event_id"])]
        return [replace(one, device=device) for one in await self.events(room, raw)]

    async def events(self, room: str, raw: Mapping[str, Any]) -> list[Event]:
        """The events of one decrypted event that is no state. Raises a MatrixError when the server has to be asked."""
        if raw["sender"] == self._bot:
            await self._ours_too(raw)
            return []
        kinds = {"m.room.message": self._message, "m.reaction": self._reaction, "m.room.redaction": self._redaction}
        read = kinds.get(str(raw.get("type")))
        return await read(await self._rooms.facts(room), raw) if read else []

    def event(self, facts: Facts, raw: Mapping[str, Any], heard: Heard, **values: Any) -> Event:
        """An event of the room; `values` are fields of Event, and `part` numbers further events of the same raw one."""
        part = values.pop("part", 0)
        ident = f"matrix:{self._bot}:{raw['event_id']}" + (f":{part}" if part else "")
        place = values.pop("place", None) or self.place(facts)
        author = values.pop("author", None) or self.author(facts, raw["sender"])
        return Event(ident, self._at(raw), heard, place, author, **values)

    def place(self, facts: Facts, thread: str | None = None) -> Place:
        """The room in the words of storage: a talk of two goes by the person."""
        person = self._talks.person_of(facts)
        if person:
            return Place("matrix", person, thread, private=True, title=facts.name_of(person))
        return Place("matrix", facts.room, thread, private=False, title=facts.title)

    @staticmethod
    def author(facts: Facts, user: str) -> Author:
        """Somebody as the room calls them."""
        name = user.removeprefix("@")
        return Author(user, facts.name_of(user), name if len(name) <= USERNAME else None)

    def _at(self, raw: Mapping[str, Any]) -> datetime:
        try:
            return datetime.fromtimestamp(raw["origin_server_ts"] / 1000, UTC)
        except (KeyError, TypeError, ValueError, OverflowError, OSError):
            return self._clock()

    # --- messages

    async def _message(self, facts: Facts, raw: Mapping[str, Any]) -> list[Event]:
        content, relation, message = raw["content"], _relation(raw), str(raw["event_id"])
        edited, written = relation.get("rel_type") == "m.replace", None
        if edited:
            content, message = _part(content, "m.new_content"), str(relation.get("event_id"))
            first = await self.said(facts.room, message)
            if first is None or first.sender != raw["sender"]:
                return []
            relation, written = first.relation, first.at
        said = words(content, relation)
        text = self._ours(facts, said)
        self._remember(message, Words(raw["sender"], text, relation, written or self._at(raw)))
        file = None if edited else attached(content)
        if not (text or file):
            return []
        answers = await self._quoted(facts, relation)
        pressed = None if edited else await self._pressed(facts, text, answers)
        if pressed:
            query = Query("typed", facts.room, message, raw["sender"])
            return [self._press(facts, raw, pressed, number_in(text), query, _thread(relation))]
        place = self.place(facts, _thread(relation))
        mentions = tuple(self.author(facts, user) for user in _mentioned(content))
        return [
            self.event(
                facts, raw, Heard.MESSAGE, place=place, message=message, text=text, file=file, answers=answers,
                mentions=mentions, edited=edited, called=text != said, written=written,
                after=self._newest.get(facts.room),
            )
        ]  # fmt: skip

    def _ours(self, facts: Facts, text: str) -> str:
        """The words without the bot's name where they begin with it."""
        names = (self._bot, self._bot[1:].partition(":")[0], facts.name_of(self._bot))
        called = "|".join(re.escape(name) for name in names)
        return re.sub(rf"^@?(?:{called})[:,]?\s+", "", text, count=1)

    async def _quoted(self, facts: Facts, relation: Mapping[str, Any]) -> Quoted | None:
        """What the message answers. Clients without threads see a thread as answers, which they are not;

        but all that stands in the thread of a message of ours answers it.
        """
        fallback = relation.get("rel_type") == "m.thread" and relation.get("is_falling_back", False)
        message = _part(relation, "m.in_reply_to").get("event_id")
        message = _thread(relation) if fallback else message
        if not isinstance(message, str):
            return None
        known = await self.said(facts.room, message)
        if fallback and (known is None or known.sender != self._bot):
            return None
        if known is None:
            return Quoted(message)
        return Quoted(message, known.text, self.author(facts, known.sender), known.sender == self._bot)

    async def said(self, room: str, message: str) -> Words | None:
        """What a message said; None for one that is gone, or not to be read."""
        if message not in self._said:
            try:
                raw = await self._api.get("rooms", room, "event", message)
            except Refused:
                return None
            opened = self._crypto.decrypt(room, raw) if raw.get("type") == ENCRYPTED else raw
            if opened is None or not isinstance(opened.get("content"), dict):
                return Words(str(raw.get("sender", "")), "", {})
            relation = _relation(opened)
            said = words(opened["content"], relation)
            self._remember(message, Words(str(raw.get("sender", "")), said, relation, self._at(raw)))
        return self._said.get(message)

    def passed(self, room: str, raw: Mapping[str, Any]) -> None:
        """The event stands in the room; what is written next comes after it, unless it only changes another one."""
        if raw["type"] in ("m.room.message", ENCRYPTED) and _relation(raw).get("rel_type") != "m.replace":
            self._newest[room] = str(raw["event_id"])

    def forget(self, message: str) -> None:
        """Ask the server next time."""
        self._said.pop(message, None)

    def _remember(self, message: str, said: Words) -> None:
        self._said[message] = said
        while len(self._said) > REMEMBERED:
            self._said.popitem(last=False)

    # --- presses

    async def _pressed(self, facts: Facts, text: str, answers: Quoted | None) -> Shown | None:
        """The card whose button a bare number names: the one answered, or in private the latest that has it.

        After words of the bot without any buttons a number is a number.
        """
        number = number_in(text)
        if not number:
            return None
        if answers:
            card = await self._db.run(store.shown, answers.message)
        elif self._talks.person_of(facts):
            latest = await self._db.run(store.lately, facts.room, self._clock() - LATELY)
            latest = latest or [one for one in [await self._db.run(store.newest, facts.room)] if one]
            with_it = [one for one in latest if number in one.buttons] if latest and latest[0].buttons else []
            card = with_it[0] if with_it else None
        else:
            return None
        return card if card and not card.gone and card.room == facts.room and number in card.buttons else None

    def _press(
        self, facts: Facts, raw: Mapping[str, Any], card: Shown, name: str, query: Query, thread: str | None = None
    ) -> Event:
        return self.event(
            facts, raw, Heard.BUTTON, place=self.place(facts, thread), message=card.message, data=card.buttons[name],
            query=query.handle(),
        )  # fmt: skip

    async def _reaction(self, facts: Facts, raw: Mapping[str, Any]) -> list[Event]:
        relation = _relation(raw)
        message, key = relation.get("event_id"), relation.get("key")
        if relation.get("rel_type") != "m.annotation" or not isinstance(message, str) or not isinstance(key, str):
            return []
        card = await self._db.run(store.shown, message) or await self._plain(facts.room, message)
        if card is None or card.gone or card.room != facts.room:
            return []
        if (number := number_in(key)) in card.buttons:
            return [self._press(facts, raw, card, number, Query("tapped", facts.room, raw["event_id"], raw["sender"]))]
        emoji = plain_emoji(key)[:16]
        kept = Reaction(str(raw["event_id"]), message, raw["sender"], emoji)
        await self._db.run(store.keep_reaction, kept, self._clock())
        self._stir(message, emoji, card)
        return [self.event(facts, raw, Heard.REACTION, message=message, reaction=emoji)]

    def _stir(self, message: str, emoji: str, card: Shown | None) -> None:
        """The bot's own mark makes room for somebody's, and comes back when the last of theirs goes."""
        if card and not card.gone and emoji in card.marks:
            self.afterwards(store.unseed, message)
            self.then(self.stirred)

    async def _ours_too(self, raw: Mapping[str, Any]) -> None:
        """A reaction of the bot whose id was lost on the way back to us."""
        relation = _relation(raw)
        message, key = relation.get("event_id"), relation.get("key")
        if raw.get("type") == "m.reaction" and isinstance(message, str) and isinstance(key, str):
            kept = Reaction(str(raw["event_id"]), message, self._bot, plain_emoji(key))
            await self._db.run(store.keep_reaction, kept, self._clock())

    async def _plain(self, room: str, message: str) -> Shown | None:
        """A message of the bot without buttons, which storage does not keep."""
        said = await self.said(room, message)
        return Shown(message, room, {}) if said and said.sender == self._bot else None

    async def _redaction(self, facts: Facts, raw: Mapping[str, Any]) -> list[Event]:
        """Somebody's reaction was taken back, or a message away."""
        redacted = raw.get("redacts") or raw["content"].get("redacts")
        if not isinstance(redacted, str):
            return []
        self._said.pop(redacted, None)
        await self._db.run(store.take_away, redacted, facts.room, self._clock())
        gone = await self._db.run(store.reaction_by_event, redacted)
        if gone is None:
            return []
        self._taken_back.add(redacted)
        self.afterwards(store.drop_reaction, redacted)
        if gone.user == self._bot:
            return []
        self._stir(gone.message, gone.emoji, await self._db.run(store.shown, gone.message))
        known = await self._db.run(store.reactions_of, gone.message, gone.user)
        standing = [one for one in known if one.event not in self._taken_back]
        emoji = standing[-1].emoji if standing else ""
        author = self.author(facts, gone.user)
        return [self.event(facts, raw, Heard.REACTION, author=author, message=gone.message, reaction=emoji)]


def words(content: Mapping[str, Any], relation: Mapping[str, Any]) -> str:
    """What a message says; "" for notices of other bots, files without a caption and things unknown."""
    kind, body = content.get("msgtype"), content.get("body")
    if not isinstance(body, str):
        return ""
    if kind in CAPTIONED:
        name = content.get("filename")
        return body if isinstance(name, str) and name != body else ""
    if kind not in WRITTEN:
        return ""
    return QUOTED.sub("", body, count=1) if "m.in_reply_to" in relation and body.startswith("> ") else body


def attached(content: Mapping[str, Any]) -> Attached | None:
    """What was sent as a file; its handle holds the address and, where it is encrypted, the keys."""
    sealed = _part(content, "file")
    address = (sealed or content).get("url")
    if content.get("msgtype") != "m.file" or not isinstance(address, str) or not address.startswith("mxc://"):
        return None
    name, size = content.get("filename") or content.get("body"), _part(content, "info").get("size")
    handle = json.dumps({"url": address, "keys": {one: sealed.get(one) for one in ("key", "iv", "hashes")}})
    return Attached(str(name or ""), handle, size if isinstance(size, int) and size > 0 else 0)


async def skipping(reading: Awaitable[list[Event]], raw: Mapping[str, Any], log: FilteringBoundLogger) -> list[Event]:
    """What the reading of an event gives; nothing, and a line in the log, where it stumbles over something odd."""
    try:
        return await reading
    except MatrixError:
        raise
    except Exception as error:
        log.warning("matrix: unreadable event skipped", id=str(raw.get("event_id")), error=type(error).__name__)
        return []


def readable(raw: object) -> bool:
    """Whether it is an event at all: with an id, a sender, a type and contents."""
    return (
        isinstance(raw, dict)
        and all(isinstance(raw.get(name), str) for name in ("event_id", "sender", "type"))
        and isinstance(raw.get("content"), dict)
    )


def _relation(raw: Mapping[str, Any]) -> dict[str, Any]:
    return _part(raw["content"], "m.relates_to")


def _thread(relation: Mapping[str, Any]) -> str | None:
    root = relation.get("event_id")
    return root if relation.get("rel_type") == "m.thread" and isinstance(root, str) else None


def _mentioned(content: Mapping[str, Any]) -> list[str]:
    users = _part(content, "m.mentions").get("user_ids")
    return [user for user in users if isinstance(user, str)] if isinstance(users, list) else []


def _part(whole: Mapping[str, Any], name: str) -> dict[str, Any]:
    found = whole.get(name)
    return found if isinstance(found, dict) else {}
