"""HTTP over one pool of connections, and what went wrong in words that tell whether the request may have arrived.

Nothing is repeated by itself: who asks knows whether a repeat is harmless. No exception carries an address, which may
have a token in it.
"""

import asyncio
import contextlib
from typing import Any

import aiohttp

from bot.ground.redact import redact

CONNECT = 10.0  # seconds to get a connection, from the pool or a new one
PIECE = 65_536  # bytes read at once of an answer that may be too long
FAREWELL = 5.0  # seconds that requests under way get when we close


class TooLong(Exception):
    """The answer has more bytes than were wanted; the rest was not read."""


class Wire:
    """The connections to one server.

    not_sent: raised when the request surely did not leave, for no connection was made; dropped: when it was written and
    no answer came, so that it may have been carried out.
    """

    def __init__(
        self, *, proxied: bool, pool: int, not_sent: type[Exception], dropped: type[Exception]
    ) -> None:  # fmt: skip
        self._proxied = proxied
        self._pool = pool
        self._not_sent = not_sent
        self._dropped = dropped
        self._session: aiohttp.ClientSession | None = None
        self._under_way = 0
        self._idle = asyncio.Event()

    async def open(self) -> None:
        """Ready the connections."""
        if self._session is None:
            connector = aiohttp.TCPConnector(limit=self._pool)
            self._session = aiohttp.ClientSession(connector=connector, trust_env=self._proxied)

    async def hang_up(self) -> None:
        """Close the connections; requests under way are let to end, for a while."""
        if self._session is not None:
            session, self._session = self._session, None
            if self._under_way:
                # cut off, a message would be neither surely sent nor surely not
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(self._idle.wait(), FAREWELL)
            await session.close()

    async def exchange(
        self, method: str, url: str, limits: aiohttp.ClientTimeout, *, most: int | None = None, **asked: Any
    ) -> tuple[int, bytes]:  # fmt: skip
        """Status and body of an answer; `asked` is what aiohttp takes: json, data, params, headers.

        Raises TooLong past `most` bytes.
        """
        if self._session is None:
            raise self._not_sent("the connection is closed")
        self._under_way += 1
        self._idle.clear()
        try:
            async with self._session.request(method, url, timeout=limits, allow_redirects=False, **asked) as answer:
                return answer.status, await (answer.read() if most is None else _at_most(answer, most))
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError, aiohttp.InvalidURL) as error:
            raise self._not_sent(_why(error)) from None
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            raise self._dropped(_why(error)) from None
        finally:
            self._under_way -= 1
            if not self._under_way:
                self._idle.set()


async def _at_most(answer: aiohttp.ClientResponse, most: int) -> bytes:
    body = bytearray()
    async for piece in answer.content.iter_chunked(PIECE):
        body += piece
        if len(body) > most:
            raise TooLong
    return bytes(body)


def proxied(url: str) -> bool:
    """Whether the office's proxy may be asked for: plain HTTP is a server next door, which it does not reach."""
    return url.startswith("https:")


def _why(error: BaseException) -> str:
    said = redact(str(error))
    return f"{type(error).__name__}: {said}" if said else type(error).__name__
