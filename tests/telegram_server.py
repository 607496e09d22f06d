"""A Bot API server of our own on loopback, for a bot in this process or in another.

    async with TelegramServer() as server:
        dana = server.person("Dana")
        group = server.group("PS Senioři", members=[dana])
        ...                                   # start a bot with server.url and server.token
        await dana.writes(group, "/schuzka")
        await server.until(lambda: group.from_bot)

Every request is checked against the Bot API's description where that is present; a request that breaks it is answered
400, noted in `violations`, and makes the `async with` block fail at its end.
"""

import asyncio
import itertools
import json
import math
import re
import time
from collections import defaultdict, deque
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Self

from aiohttp import web

from tests.telegram_rules import Refusal, description, parse_html, units, wrong, wrong_update
from tests.telegram_world import Chat, Message, Person, Tap

BOT = 7_100_000_001
DEFAULT_UPDATES = {"message", "edited_message", "callback_query", "my_chat_member"}
WORDS = {"text", "parse_mode", "callback_query_id", "url", "language_code", "caption"}
TEXT, CAPTION, ENTITIES, BUTTONS = 4096, 1024, 100, 100
WEBHOOK = "use deleteWebhook to delete the webhook first"
SAME = (
    "specified new message content and reply markup are exactly the same as a current content and reply markup "
    "of the message"
)
PER_SECOND, PER_GROUP_MINUTE, CHAT_BURST = 30, 20, 4


@dataclass(frozen=True)
class Call:
    """One request as it came, and how it was answered: `status` 0 = the connection was dropped."""

    method: str
    params: dict[str, Any]
    at: float
    status: int


@dataclass
class Disturbance:
    """What goes wrong with the next `times` calls of a method ("" = any): before or after it is carried out."""

    method: str
    times: int
    after: bool
    act: Callable[[web.Request], Awaitable[web.StreamResponse | None]]


@dataclass
class Limits:
    """Telegram's unpublished limits, as known: 30/s over all, 20/min per group, 1/s per chat after a small burst."""

    now: Callable[[], float]
    all: deque[float] = field(default_factory=deque)
    groups: defaultdict[int, deque[float]] = field(default_factory=lambda: defaultdict(deque))
    chats: dict[int, tuple[float, float]] = field(default_factory=dict)

    def seconds_to_wait(self, chat: int) -> int:
        """0 = go on, and it is counted; else the seconds of a 429."""
        now = self.now()
        waits = [_window(self.all, now, 1.0, PER_SECOND)]
        if chat < 0:
            waits.append(_window(self.groups[chat], now, 60.0, PER_GROUP_MINUTE))
        left, since = self.chats.get(chat, (float(CHAT_BURST), now))
        left = min(float(CHAT_BURST), left + now - since)
        waits.append(0.0 if left >= 1 else 1 - left)
        if max(waits) > 0:
            self.chats[chat] = (left, now)
            return max(1, math.ceil(max(waits)))
        self.all.append(now)
        self.groups[chat].append(now)
        self.chats[chat] = (left - 1, now)
        return 0


def _window(times: deque[float], now: float, length: float, most: int) -> float:
    while times and times[0] <= now - length:
        times.popleft()
    return times[0] + length - now if len(times) >= most else 0.0


class TelegramServer:
    """One bot's Telegram. See the module for its use; the HTTP side is at the end."""

    def __init__(
        self,
        *,
        username: str = "kolecko_bot",
        strict_limits: bool = False,
        privacy: bool = True,
        now: Callable[[], float] = time.time,
    ) -> None:
        self.bot_id = BOT
        self.username = username
        self.token = f"{BOT}:loopback-only-never-a-real-token"
        self.strict_limits = strict_limits
        self.privacy = privacy
        self.webhook = ""
        self.calls: list[Call] = []
        self.violations: list[str] = []
        self.flooded = 0
        self.agents: set[str] = set()
        self.chats: dict[int, Chat] = {}
        self.people: dict[str, Person] = {}
        self.queries: dict[str, Tap] = {}
        self.menus: dict[tuple[str, str], list[dict[str, str]]] = {}
        self.updates: list[dict[str, Any]] = []
        self.confirmed = 0
        self.polling = False
        self.warning = "" if description() else "Bot API description not found: requests are not validated"
        self._now = now
        self._limits = Limits(now)
        self._allowed = set(DEFAULT_UPDATES)
        self._numbers = itertools.count(1)
        self._update_ids = itertools.count(500_000_001)
        self._poller = 0
        self._news = asyncio.Event()
        self._disturbances: list[Disturbance] = []
        self._runner: web.AppRunner | None = None
        self._site: web.TCPSite | None = None
        self.port = 0

    # --- people and chats ---

    def person(self, name: str, *, username: str | None = None, language: str = "cs") -> Person:
        """Somebody with an account, who has not written to the bot yet."""
        person = Person(self, 7_200_000_000 + next(self._numbers), name, username, language)
        self.people[name] = person
        self.chats[person.id] = person.chat
        return person

    def group(
        self,
        title: str,
        members: Sequence[Person] = (),
        *,
        kind: str = "supergroup",
        forum: bool = False,
        rights: Sequence[str] | None = ("admin", "pin"),
    ) -> Chat:
        """A group in which the bot already is, with such rights; `rights=None`: it is not there yet."""
        chat = self.supergroup(title) if kind == "supergroup" else self._chat(-next(self._numbers) - 5_000, kind, title)
        chat.forum = forum
        chat.members = list(members)
        chat.rights = None if rights is None else frozenset(rights)
        return chat

    def supergroup(self, title: str) -> Chat:
        """An empty supergroup; its id does not fit 32 bits."""
        return self._chat(-1_002_000_000_000 - next(self._numbers), "supergroup", title)

    def channel(self, title: str) -> Chat:
        """A channel, as which somebody may speak in a group."""
        return self._chat(-1_003_000_000_000 - next(self._numbers), "channel", title)

    def _chat(self, number: int, kind: str, title: str) -> Chat:
        self.chats[number] = Chat(self, number, kind, title)
        return self.chats[number]

    def me(self) -> dict[str, Any]:
        """The bot as a User."""
        return {"id": self.bot_id, "is_bot": True, "first_name": "Kolečko", "username": self.username}

    def seconds(self) -> int:
        """Now, as the Bot API writes it."""
        return int(self._now())

    def new_id(self) -> str:
        """An id for a callback query."""
        return str(4_400_000_000_000 + next(self._numbers))

    def tell_bot(self, message: Message, kind: str = "message") -> None:
        """Let the bot hear a person's message if it may: in privacy mode only what is meant for it."""
        chat = message.chat
        if chat.rights is None:
            return
        meant = message.text.startswith("/") or (message.reply_to is not None and message.reply_to.author is None)
        if chat.person or chat.admin or not self.privacy or meant:
            self.emit(kind, message.json())

    def emit(self, kind: str, what: Any, *, checked: bool = True) -> None:
        """Queue an update, if the bot has asked for its kind; unless it is rubbish on purpose, it is checked too."""
        if kind in self._allowed:
            update = {"update_id": next(self._update_ids), kind: what}
            if checked:
                self.violations += [f"of our own: {fault}" for fault in wrong_update(update)]
            self.emit_raw(update)

    def emit_raw(self, update: Any) -> None:
        """Queue an update just as it is, however malformed."""
        self.updates.append(update)
        self._news.set()

    async def until(self, happened: Callable[[], Any], seconds: float = 30.0) -> None:
        """Wait until the condition holds. Raises AssertionError when it does not within `seconds`."""
        deadline = time.monotonic() + seconds
        while not happened():
            assert time.monotonic() < deadline, f"not within {seconds} s; last calls: {self.calls[-5:]}"
            await asyncio.sleep(0.005)

    def called(self, method: str) -> list[Call]:
        """All requests of one method so far."""
        return [call for call in self.calls if call.method == method]

    # --- what goes wrong on command ---

    def drops(self, method: str = "", *, after: bool = False, times: int = 1) -> None:
        """Drop the connection, before the request is carried out or after."""

        async def drop(request: web.Request) -> web.StreamResponse:
            if request.transport:
                request.transport.abort()
            return web.Response(status=500)

        self._disturbances.append(Disturbance(method, times, after, drop))

    def fails(
        self, method: str = "", status: int = 502, *, after: bool = False, times: int = 1, body: str = "Bad Gateway"
    ) -> None:
        """Answer with this status and body, before the request is carried out or after."""

        async def fail(_: web.Request) -> web.StreamResponse:
            return web.Response(status=status, text=body)

        self._disturbances.append(Disturbance(method, times, after, fail))

    def refuses(self, method: str, code: int, text: str, times: int = 1, **parameters: int) -> None:
        """Answer with one of Telegram's refusals."""
        answer = {"ok": False, "error_code": code, "description": text}
        self.fails(
            method, code, times=times, body=json.dumps(answer | {"parameters": parameters} if parameters else answer)
        )

    def slows(self, method: str, seconds: float, *, after: bool = False, times: int = 1) -> None:
        """Take so long before going on."""

        async def slow(_: web.Request) -> None:
            await asyncio.sleep(seconds)

        self._disturbances.append(Disturbance(method, times, after, slow))

    async def _disturb(self, request: web.Request, method: str, after: bool) -> web.StreamResponse | None:
        for disturbance in self._disturbances:
            if disturbance.after == after and disturbance.method in ("", method) and disturbance.times > 0:
                disturbance.times -= 1
                return await disturbance.act(request)
        return None

    # --- methods of the Bot API ---

    async def get_updates(self, params: dict[str, Any]) -> Any:
        if self.webhook:
            raise Refusal(409, f"Conflict: can't use getUpdates method while webhook is active; {WEBHOOK}")
        self._poller += 1
        mine = self._poller
        self._news.set()
        if "allowed_updates" in params:
            self._allowed = set(params["allowed_updates"]) or set(DEFAULT_UPDATES)
        if params.get("offset", 0) > 0:
            self.confirmed = params["offset"] - 1
            self.updates = [one for one in self.updates if _number(one) is None or _number(one) >= params["offset"]]
        await self._wait(mine, params.get("timeout", 0))
        if mine != self._poller:
            text = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
            raise Refusal(409, text)
        self.polling = False
        batch = self.updates[: params.get("limit", 100)]
        # what has no number can never be confirmed: it is shown once
        self.updates = [one for one in self.updates if _number(one) is not None]
        return batch

    async def _wait(self, mine: int, seconds: float) -> None:
        deadline = time.monotonic() + seconds
        while not self.updates and mine == self._poller and (left := deadline - time.monotonic()) > 0:
            self.polling = True
            self._news.clear()
            try:
                await asyncio.wait_for(self._news.wait(), left)
            except TimeoutError:
                return

    async def get_me(self, _: dict[str, Any]) -> Any:
        return self.me() | {"can_join_groups": True, "can_read_all_group_messages": not self.privacy}

    async def delete_webhook(self, params: dict[str, Any]) -> Any:
        self.webhook = ""
        if params.get("drop_pending_updates"):
            self.updates.clear()
        return True

    async def send_message(self, params: dict[str, Any]) -> Any:
        chat = self._open_chat(params)
        if chat.muted:
            raise Refusal(400, "Bad Request: not enough rights to send text messages to the chat")
        thread = self._thread(chat, params)
        text, entities = self._text(params)
        reply = self._reply(chat, params.get("reply_parameters"))
        message = chat.add(
            None,
            text,
            entities=entities,
            keyboard=self._keyboard(params),
            thread=thread or (reply.thread if reply else None),
            reply_to=reply,
            silent=params.get("disable_notification", False),
            raw=params["text"],
        )
        return message.json()

    async def send_document(self, params: dict[str, Any]) -> Any:
        return self._handed(params, params["document"], "document")

    async def get_file(self, params: dict[str, Any]) -> Any:
        chat, number = params["file_id"].removeprefix("file-").rsplit("-", 1)
        message = self.chats[int(chat)].all.get(int(number))
        if message is None or message.file is None:
            raise Refusal(400, "Bad Request: wrong file_id or the file is temporarily unavailable")
        known = {"file_id": params["file_id"], "file_unique_id": "u", "file_size": len(message.file[1])}
        return known | {"file_path": f"documents/{chat}/{number}"}

    async def _hand_over(self, request: web.Request) -> web.Response:
        """The file behind a path that getFile told."""
        if request.match_info["token"] != self.token:
            return web.Response(status=404)
        message = self.chats[int(request.match_info["chat"])].all[int(request.match_info["number"])]
        assert message.file
        return web.Response(body=message.file[1])

    async def send_photo(self, params: dict[str, Any]) -> Any:
        return self._handed(params, params["photo"], "photo")

    def _handed(self, params: dict[str, Any], file: Any, kind: str) -> Any:
        chat = self._open_chat(params)
        if not isinstance(file, Upload):
            raise Refusal(400, "Bad Request: there is no file in the request")
        caption, entities = parse_html(params.get("caption", "")) if "parse_mode" in params else ("", [])
        if units(caption) > CAPTION:
            raise Refusal(400, "Bad Request: message caption is too long")
        known = {"file_id": "f", "file_unique_id": "u", "file_size": len(file.data)}
        shown = {"photo": [known | {"width": 1, "height": 1}], "document": known | {"file_name": file.name}}[kind]
        message = chat.add(
            None,
            caption,
            entities=entities,
            caption=True,
            thread=self._thread(chat, params),
            reply_to=self._reply(chat, params.get("reply_parameters")),
            silent=params.get("disable_notification", False),
            file=(file.name, file.data),
        )
        return message.json() | {kind: shown}

    async def edit_message_text(self, params: dict[str, Any]) -> Any:
        message = self._editable(params)
        text, entities = self._text(params)
        return self._edited(message, text, entities, self._keyboard(params), params["text"])

    async def edit_message_reply_markup(self, params: dict[str, Any]) -> Any:
        message = self._editable(params)
        return self._edited(message, message.text, message.entities, self._keyboard(params), message.raw)

    def _edited(
        self, message: Message, text: str, entities: list[Any], keyboard: list[list[dict[str, Any]]], raw: str
    ) -> Any:
        if (text, entities, keyboard) == (message.text, message.entities, message.keyboard):
            raise Refusal(400, f"Bad Request: message is not modified: {SAME}")
        message.text, message.entities, message.keyboard, message.raw = text, entities, keyboard, raw
        message.edits += 1
        return message.json()

    async def answer_callback_query(self, params: dict[str, Any]) -> Any:
        tap = self.queries.get(params["callback_query_id"])
        if tap is None or tap.old or tap.answered:
            text = "Bad Request: query is too old and response timeout expired or query ID is invalid"
            raise Refusal(400, text)
        if units(params.get("text", "")) > 200:
            raise Refusal(400, "Bad Request: MESSAGE_TOO_LONG")
        tap.text, tap.alert, tap.url = params.get("text", ""), params.get("show_alert", False), params.get("url", "")
        tap.answered = True
        return True

    async def set_message_reaction(self, params: dict[str, Any]) -> Any:
        message = self._find(self._open_chat(params), params, "react")
        left = params.get("reaction", [])
        if any(one["type"] != "emoji" for one in left) or len(left) > 1:
            raise Refusal(400, "Bad Request: REACTION_INVALID")
        message.reactions[self.bot_id] = " ".join(one["emoji"] for one in left)
        return True

    async def pin_chat_message(self, params: dict[str, Any]) -> Any:
        chat = self._pinning_chat(params)
        message = self._find(chat, params, "pin")
        if message not in chat.pinned:
            chat.pinned.append(message)
            pinned = chat.service(None, pinned_message=message.json(nested=True))
            pinned.silent = params.get("disable_notification", False)
        return True

    async def unpin_chat_message(self, params: dict[str, Any]) -> Any:
        chat = self._pinning_chat(params)
        message = self._find(chat, params, "unpin")
        if message in chat.pinned:
            chat.pinned.remove(message)
        return True

    async def delete_message(self, params: dict[str, Any]) -> Any:
        chat = self._open_chat(params)
        message = self._find(chat, params, "delete")
        if message.author and not chat.person and "delete" not in (chat.rights or ()):
            raise Refusal(400, "Bad Request: message can't be deleted")
        message.deleted = True
        chat.pinned = [one for one in chat.pinned if one is not message]
        return True

    async def leave_chat(self, params: dict[str, Any]) -> Any:
        chat = self._open_chat(params)
        if chat.person:
            raise Refusal(400, "Bad Request: chat member status can't be changed in private chats")
        chat.rights = None
        return True

    async def set_my_commands(self, params: dict[str, Any]) -> Any:
        for command in params["commands"]:
            if not re.fullmatch(r"[a-z0-9_]{1,32}", command["command"]):
                raise Refusal(400, "Bad Request: BOT_COMMAND_INVALID")
        scope = params.get("scope", {"type": "default"})["type"]
        self.menus[scope, params.get("language_code", "")] = params["commands"]
        return True

    async def get_chat(self, params: dict[str, Any]) -> Any:
        chat = self._open_chat(params)
        return chat.json() | {"accent_color_id": 1, "max_reaction_count": 11, "accepted_gift_types": {}}

    async def get_chat_member(self, params: dict[str, Any]) -> Any:
        chat = self._open_chat(params)
        if params["user_id"] == self.bot_id:
            return chat.bot_member(chat.rights)
        person = next((one for one in chat.members if one.id == params["user_id"]), None)
        if person is None:
            raise Refusal(400, "Bad Request: member not found")
        return {"user": person.json(), "status": "member"}

    # --- what the methods share ---

    def _open_chat(self, params: dict[str, Any]) -> Chat:
        chat = self.chats.get(int(params["chat_id"]))
        if chat is None or chat.kind == "channel":
            raise Refusal(400, "Bad Request: chat not found")
        if chat.migrated_to:
            text = "Bad Request: group chat was upgraded to a supergroup chat"
            raise Refusal(400, text, migrate_to_chat_id=chat.migrated_to.id)
        if chat.person and chat.person.blocked:
            raise Refusal(403, "Forbidden: bot was blocked by the user")
        if chat.person and not chat.person.started:
            raise Refusal(403, "Forbidden: bot can't initiate conversation with a user")
        if chat.rights is None:
            how = "was kicked from" if chat.kicked else "is not a member of"
            raise Refusal(403, f"Forbidden: bot {how} the {chat.kind} chat")
        return chat

    def _pinning_chat(self, params: dict[str, Any]) -> Chat:
        chat = self._open_chat(params)
        if not chat.person and "pin" not in (chat.rights or ()):
            raise Refusal(400, "Bad Request: not enough rights to manage pinned messages in the chat")
        return chat

    def _find(self, chat: Chat, params: dict[str, Any], deed: str) -> Message:
        message = chat.find(params["message_id"])
        if message is None:
            raise Refusal(400, f"Bad Request: message to {deed} not found")
        return message

    def _editable(self, params: dict[str, Any]) -> Message:
        message = self._find(self._open_chat(params), params, "edit")
        if message.author or message.service:
            raise Refusal(400, "Bad Request: message can't be edited")
        return message

    def _thread(self, chat: Chat, params: dict[str, Any]) -> int | None:
        thread = params.get("message_thread_id")
        if thread is None:
            return None
        topic = chat.topics.get(thread)
        if topic is None or topic.gone:
            raise Refusal(400, "Bad Request: message thread not found")
        if topic.closed and "manage_topics" not in (chat.rights or ()):
            raise Refusal(400, "Bad Request: TOPIC_CLOSED")
        return topic.id

    def _text(self, params: dict[str, Any]) -> tuple[str, list[dict[str, Any]]]:
        html = params.get("parse_mode") == "HTML"
        text, entities = parse_html(params["text"]) if html else (params["text"], [])
        if not text.strip():
            raise Refusal(400, "Bad Request: message text is empty")
        if units(text.strip()) > TEXT:
            raise Refusal(400, "Bad Request: message is too long")
        if len(entities) > ENTITIES:
            # Telegram drops the surplus without a word; here it must be noticed
            self.violations.append(f"{len(entities)} entities")
        return text, entities

    def _reply(self, chat: Chat, asked: dict[str, Any] | None) -> Message | None:
        found = chat.find(asked["message_id"]) if asked else None
        if asked and found is None and not asked.get("allow_sending_without_reply"):
            raise Refusal(400, "Bad Request: message to be replied not found")
        return found

    def _keyboard(self, params: dict[str, Any]) -> list[list[dict[str, Any]]]:
        rows = [row for row in params.get("reply_markup", {}).get("inline_keyboard", []) if row]
        if sum(len(row) for row in rows) > BUTTONS:
            raise Refusal(400, "Bad Request: reply markup is too long")
        for button in itertools.chain(*rows):
            if not 1 <= len(button.get("callback_data", "x").encode()) <= 64:
                raise Refusal(400, "Bad Request: BUTTON_DATA_INVALID")
            if not re.match(r"(https?|tg)://", button.get("url", "https://")):
                raise Refusal(400, "Bad Request: BUTTON_URL_INVALID")
        return rows

    # --- HTTP ---

    @property
    def url(self) -> str:
        """The root to which a bot appends "/bot<token>/<method>"."""
        return f"http://127.0.0.1:{self.port}"

    async def __aenter__(self) -> Self:
        app = web.Application(client_max_size=64 << 20)
        app.router.add_route("*", "/bot{token}/{method}", self._serve)
        app.router.add_get("/file/bot{token}/documents/{chat}/{number}", self._hand_over)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        await self.up()
        return self

    async def __aexit__(self, kind: type[BaseException] | None, *rest: object) -> None:
        self._poller += 1
        self._news.set()
        if self._runner:
            await self._runner.cleanup()
        assert kind is not None or not self.violations, self.violations

    async def up(self) -> None:
        """Listen, on the same port as before if there was one."""
        assert self._runner
        self._site = web.TCPSite(self._runner, "127.0.0.1", self.port, reuse_address=True)
        await self._site.start()
        self.port = self._runner.addresses[-1][1]

    async def down(self) -> None:
        """Telegram is away: nothing listens, and the connections that stood are cut."""
        assert self._runner
        assert self._runner.server
        assert self._site
        await self._site.stop()
        self.polling = False
        for connection in list(self._runner.server.connections):
            if connection.transport:
                connection.transport.abort()
        await asyncio.sleep(0.01)  # a client in this very loop must see its connections cut

    async def _serve(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        self.agents.add(request.headers.get("User-Agent", ""))
        if request.match_info["token"] != self.token:
            return self._answer(method, {}, 401, {"ok": False, "error_code": 401, "description": "Unauthorized"})
        disturbed = await self._disturb(request, method, after=False)
        if disturbed:
            self.calls.append(Call(method, {}, self._now(), disturbed.status))
            return disturbed
        params = await _params(request)
        try:
            answer = await self._carry_out(method, params)
        except Refusal as no:
            told: dict[str, Any] = {"ok": False, "error_code": no.code, "description": no.text}
            return self._answer(
                method, params, no.code, told | ({"parameters": no.parameters} if no.parameters else {})
            )
        disturbed = await self._disturb(request, method, after=True)
        return disturbed or self._answer(method, params, 200, {"ok": True, "result": answer})

    def _answer(self, method: str, params: dict[str, Any], status: int, told: dict[str, Any]) -> web.Response:
        self.calls.append(Call(method, params, self._now(), status))
        return web.json_response(told, status=status)

    async def _carry_out(self, method: str, params: dict[str, Any]) -> Any:
        faults = wrong(method, params)
        name = re.sub(r"([A-Z])", lambda found: "_" + found[1].lower(), method)
        if name not in METHODS:
            raise Refusal(404, "Not Found: method not found")
        if faults:
            self.violations += faults
            raise Refusal(400, f"Bad Request: {faults[0]}")
        if (
            self.strict_limits
            and "chat_id" in params
            and (wait := self._limits.seconds_to_wait(int(params["chat_id"])))
        ):
            self.flooded += 1
            raise Refusal(429, f"Too Many Requests: retry after {wait}", retry_after=wait)
        return await getattr(self, name)(params)


METHODS = {
    "get_updates",
    "get_me",
    "leave_chat",
    "delete_webhook",
    "send_message",
    "send_document",
    "get_file",
    "send_photo",
    "edit_message_text",
    "edit_message_reply_markup",
    "answer_callback_query",
    "set_message_reaction",
    "pin_chat_message",
    "unpin_chat_message",
    "delete_message",
    "set_my_commands",
    "get_chat",
    "get_chat_member",
}


def _number(update: Any) -> Any:
    return update.get("update_id") if isinstance(update, dict) else None


async def _params(request: web.Request) -> dict[str, Any]:
    """The parameters, from JSON or a form; in a form all but words are JSON."""
    if request.content_type == "application/json":
        return dict(await request.json())
    form = {**request.query, **(await request.post())}
    return {name: _value(name, value) for name, value in form.items()}


class Upload(str):
    """A file in a form, in the place of its address."""

    def __new__(cls, name: str, data: bytes) -> "Upload":
        upload = super().__new__(cls, "attach://file")
        upload.name, upload.data = name, data
        return upload

    name: str
    data: bytes


def _value(name: str, value: Any) -> Any:
    if isinstance(value, web.FileField):
        return Upload(value.filename, value.file.read())
    return value if name in WORDS else json.loads(str(value))
