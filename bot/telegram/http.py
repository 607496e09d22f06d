"""The wire to Telegram: python-telegram-bot's requests over aiohttp, and what went wrong in words that tell
whether the request may have arrived. No exception made here carries an address: the token is part of it.
"""

import io
import json
import logging
from collections.abc import Sequence
from typing import Any
from urllib.parse import quote

import aiohttp
from telegram import Bot
from telegram.error import BadRequest, NetworkError, TelegramError
from telegram.request import BaseRequest, RequestData

from bot.ground import wire
from bot.ground.redact import keep_secret
from bot.ground.wire import CONNECT

READ = 20.0  # seconds to wait for an answer; long polling adds its own wait


class NotSent(NetworkError):
    """The request surely did not leave: no connection was made."""


class Dropped(NetworkError):
    """The request was written and no answer came: it may have been carried out."""


class ServerTrouble(NetworkError):
    """Telegram answered 5xx, or nothing that can be read: it may have been carried out."""


class Flood(TelegramError):
    """429: nothing was done; come again after `seconds`."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"Too many requests, retry after {seconds:g} s")
        self.seconds = seconds


class Wire(BaseRequest):
    """HTTP over one pool of aiohttp connections. POST is never repeated by itself: a message would come twice."""

    def __init__(self, proxied: bool = True, pool: int = 64) -> None:
        self._http = wire.Wire(proxied=proxied, pool=pool, not_sent=NotSent, dropped=Dropped)

    @property
    def read_timeout(self) -> float:
        return READ

    async def initialize(self) -> None:
        await self._http.open()

    async def shutdown(self) -> None:
        await self._http.hang_up()

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ARG002 - aiohttp has none; `total` covers it
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ARG002 - aiohttp counts it into `connect`
    ) -> tuple[int, bytes]:
        """Status and body. Raises NotSent, Dropped, ServerTrouble or Flood; the other statuses PTB translates."""
        limits = _limits(connect_timeout, read_timeout)
        code, body = await self._http.exchange(method, url, limits, **_body(request_data))
        if code >= 500:
            raise ServerTrouble(f"HTTP {code}")
        if code == 429:
            raise Flood(_retry_after(body))
        return code, body

    async def download(self, url: str, most: int) -> bytes:
        """A file. Raises wire.TooLong past so many bytes, else as do_request, BadRequest for one that is gone."""
        code, body = await self._http.exchange("GET", url, _limits(None, None), most=most)
        if code >= 500:
            raise ServerTrouble(f"HTTP {code}")
        if code != 200:
            raise BadRequest(f"HTTP {code}")
        return body

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """The answer's JSON object. PTB's own version logs the whole payload, people's words included."""
        try:
            answer = json.loads(payload)
        except ValueError:
            answer = None
        if not isinstance(answer, dict):
            raise ServerTrouble("the answer is not a JSON object")
        return answer


class BotApi(Bot):
    """PTB's Bot with two gaps closed: raw updates (one bad update must not spoil its batch) and a mute repr."""

    def __init__(self, token: str, api_url: str) -> None:
        keep_secret(token.partition(":")[2] or token)  # the part before the colon is only the bot's id
        for name in ("telegram", "httpx", "httpcore", "aiohttp.client"):
            # their DEBUG and INFO lines carry addresses with the token and people's messages
            logging.getLogger(name).setLevel(logging.WARNING)
        root = api_url.rstrip("/")
        self._wire = Wire(proxied=wire.proxied(root))
        self._files = f"{root}/file/bot{token}"
        super().__init__(
            token,
            base_url=f"{root}/bot",
            base_file_url=f"{root}/file/bot",
            request=self._wire,
            get_updates_request=self._wire,
        )

    def __repr__(self) -> str:
        return "BotApi[token=•••]"

    async def open(self) -> None:
        """Ready the connections. PTB's `initialize` also asks getMe, once, and names the token in its error."""
        await self._wire.initialize()

    async def hang_up(self) -> None:
        """Close the connections."""
        await self._wire.shutdown()

    async def raw_updates(self, offset: int | None, wait: int, kinds: Sequence[str]) -> list[Any]:
        """Updates from `offset` on as Telegram sent them, after at most `wait` seconds of long polling."""
        asked = {"offset": offset, "timeout": wait, "allowed_updates": list(kinds)}
        answer = await self._post("getUpdates", asked, read_timeout=wait + CONNECT)
        return answer if isinstance(answer, list) else []

    async def file_path(self, handle: str) -> str:
        """Where on its server Telegram keeps the file for the next hour."""
        answer = await self._post("getFile", {"file_id": handle})
        path = answer.get("file_path") if isinstance(answer, dict) else None
        if not isinstance(path, str):
            raise BadRequest("file is too big" if isinstance(answer, dict) else "no file")
        return path

    async def download(self, path: str, most: int) -> bytes:
        """The file at the path that getFile told. Raises wire.TooLong, or a TelegramError."""
        return await self._wire.download(f"{self._files}/{quote(path)}", most)


def _body(asked: RequestData | None) -> dict[str, Any]:
    """What aiohttp sends: JSON, or a form where files go with it."""
    if asked is None or not asked.contains_files:
        return {"json": asked.parameters if asked else {}}
    form = aiohttp.FormData(asked.json_parameters, quote_fields=False)  # Telegram shows the name as it is sent
    for name, (filename, content, mime) in asked.multipart_data.items():
        body = io.BytesIO(content) if isinstance(content, bytes) else content
        form.add_field(name, body, filename=filename, content_type=mime)
    return {"data": form}


def _limits(connect: Any, read: Any) -> aiohttp.ClientTimeout:
    connect = connect if isinstance(connect, int | float) else CONNECT
    read = read if isinstance(read, int | float) else READ
    return aiohttp.ClientTimeout(total=connect + read + CONNECT, connect=connect, sock_read=read)


def _retry_after(body: bytes) -> float:
    """Seconds that a 429 asks for; 5 when a proxy on the way answered something of its own."""
    try:
        return float(json.loads(body)["parameters"]["retry_after"])
    except (ValueError, KeyError, TypeError):
        return 5.0
