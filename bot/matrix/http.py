"""The wire to a homeserver: the client-server API over aiohttp, and what went wrong in words that tell whether the
request may have been carried out. No exception made here carries the token.
"""

import io
import json
from typing import Any
from urllib.parse import quote

import aiohttp

from bot.ground.redact import keep_secret, redact
from bot.ground.wire import CONNECT, Wire, proxied

CLIENT = "/_matrix/client/v3"
MEDIA = "/_matrix/media/v3"
FILES = ("/_matrix/client/v1/media/download", f"{MEDIA}/download")  # older servers know the second only
READ = 30.0  # seconds to wait for an answer; long polling adds its own wait
POOL = 32
Body = bytes | io.BytesIO | None


class MatrixError(Exception):
    """The homeserver did not do what it was asked."""


class NotSent(MatrixError):
    """The request surely did not leave: no connection was made."""


class Dropped(MatrixError):
    """The request was written and no answer came: it may have been carried out."""


class ServerTrouble(MatrixError):
    """The server answered 5xx, or nothing that can be read: it may have been carried out."""


class Flood(MatrixError):
    """429: nothing was done; come again after `seconds`."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"too many requests, retry after {seconds:g} s")
        self.seconds = seconds


class Refused(MatrixError):
    """The server says no: the HTTP status, Matrix's code ("M_FORBIDDEN") and the whole answer."""

    def __init__(self, status: int, answer: dict[str, Any]) -> None:
        self.status = status
        self.code = str(answer.get("errcode", ""))
        self.answer = answer
        super().__init__(redact(f"{status} {self.code} {answer.get('error', '')}".strip()))


class HomeserverApi:
    """One account's requests. Nothing is repeated by itself: who asks knows whether a repeat is harmless."""

    def __init__(self, homeserver: str) -> None:
        self.url = homeserver.rstrip("/")
        self._token = ""
        self._wire = Wire(proxied=proxied(self.url), pool=POOL, not_sent=NotSent, dropped=Dropped)

    def __repr__(self) -> str:
        return "HomeserverApi[token=•••]"

    def sign(self, token: str) -> None:
        """Ask in the name of this access token from now on; "" in nobody's."""
        keep_secret(token)
        self._token = token

    async def open(self) -> None:
        """Ready the connections."""
        await self._wire.open()

    async def hang_up(self) -> None:
        """Close the connections."""
        await self._wire.hang_up()

    async def get(self, *path: str, query: dict[str, str] | None = None, wait: float = 0.0) -> dict[str, Any]:
        """Ask for something; `wait` are seconds of long polling."""
        return _object(await self._call("GET", path, query=query, wait=wait))

    async def get_list(self, *path: str) -> list[dict[str, Any]]:
        """Ask for something that is a list of objects."""
        answer = await self._call("GET", path)
        return [one for one in answer if isinstance(one, dict)] if isinstance(answer, list) else []

    async def put(self, *path: str, body: dict[str, Any]) -> dict[str, Any]:
        """Put something where it may be put twice."""
        return _object(await self._call("PUT", path, _json(body)))

    async def post(self, *path: str, body: dict[str, Any], query: dict[str, str] | None = None) -> dict[str, Any]:
        """Do something."""
        return _object(await self._call("POST", path, _json(body), query))

    async def upload(self, name: str, mime: str, data: bytes) -> str:
        """Store a file on the server; its mxc address."""
        query = {"filename": name}
        answer = await self._call("POST", ("upload",), io.BytesIO(data), query, mime=mime, root=MEDIA)
        return str(_object(answer).get("content_uri", ""))

    async def download(self, address_of_file: str, most: int) -> bytes:
        """The bytes at an mxc address. Raises wire.TooLong, or a MatrixError."""
        server, _, file = address_of_file.removeprefix("mxc://").partition("/")
        limits = aiohttp.ClientTimeout(total=2 * READ + CONNECT, connect=CONNECT, sock_read=READ)
        headers = {"Authorization": f"Bearer {self._token}"} if self._token else {}
        status, body = 404, b""
        for root in FILES:
            url = self.url + address(root, server, file)
            status, body = await self._wire.exchange("GET", url, limits, most=most, headers=headers)
            if status not in (404, 405):
                break
        if status >= 500:
            raise ServerTrouble(f"HTTP {status}")
        if status == 429:
            raise Flood(_retry_after(_said(body)))
        if status >= 300:
            raise Refused(status, _said(body))
        return body

    async def _call(
        self, method: str, path: tuple[str, ...], data: Body = None, query: dict[str, str] | None = None, *,
        wait: float = 0.0, mime: str = "application/json", root: str = CLIENT,
    ) -> Any:  # fmt: skip
        """The answer's JSON. Raises a MatrixError."""
        limits = aiohttp.ClientTimeout(total=CONNECT + wait + 2 * READ, connect=CONNECT, sock_read=wait + READ)
        headers = {"Content-Type": mime} | ({"Authorization": f"Bearer {self._token}"} if self._token else {})
        url = self.url + address(root, *path)
        status, body = await self._wire.exchange(method, url, limits, data=data, params=query or {}, headers=headers)
        if status >= 500:
            raise ServerTrouble(f"HTTP {status}")
        answer = _read(body)
        said = answer if isinstance(answer, dict) else {}
        if status == 429 or said.get("errcode") == "M_LIMIT_EXCEEDED":
            raise Flood(_retry_after(said))
        if status >= 300:
            raise Refused(status, said)
        return answer


def address(root: str, *path: str) -> str:
    """The path of a request; ids of rooms and events have "!", "$", "/" and ":" in them."""
    return "/".join((root, *(quote(part, safe="") for part in path)))


def _json(body: dict[str, Any]) -> bytes:
    return json.dumps(body, separators=(",", ":")).encode()


def _read(body: bytes) -> Any:
    try:
        return json.loads(body)
    except ValueError:
        return None


def _said(body: bytes) -> dict[str, Any]:
    answer = _read(body)
    return answer if isinstance(answer, dict) else {}


def _object(answer: Any) -> dict[str, Any]:
    if not isinstance(answer, dict):
        raise ServerTrouble("the answer is not a JSON object")
    return answer


def _retry_after(answer: dict[str, Any]) -> float:
    """Seconds that a 429 asks for; 5 when a proxy on the way answered something of its own."""
    try:
        return max(0.1, float(answer["retry_after_ms"]) / 1000)
    except (ValueError, KeyError, TypeError):
        return 5.0
