"""The server of the tests is itself right: it refuses what Telegram refuses, in its words."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest

from tests.telegram_rules import Refusal, description, parse_html, wrong
from tests.telegram_server import TelegramServer


@pytest.fixture
async def server() -> AsyncIterator[TelegramServer]:
    async with TelegramServer() as server:
        if server.warning:
            print(server.warning)
        yield server


async def ask(server: TelegramServer, method: str, **params: Any) -> dict[str, Any]:
    """One request, as any client makes it."""
    address = f"{server.url}/bot{server.token}/{method}"
    async with aiohttp.ClientSession() as session, session.post(address, json=params) as answer:
        return dict(await answer.json())


async def refused(server: TelegramServer, method: str, **params: Any) -> str:
    answer = await ask(server, method, **params)
    assert answer["ok"] is False, answer
    return str(answer["description"])


async def test_updates_stay_until_an_offset_confirms_them(server: TelegramServer) -> None:
    dana = server.person("Dana")
    await dana.starts()
    await dana.writes(dana.chat, "ahoj")
    first = (await ask(server, "getUpdates", timeout=0))["result"]
    assert [update["message"]["text"] for update in first] == ["/start", "ahoj"]
    assert (await ask(server, "getUpdates", timeout=0, limit=1))["result"] == first[:1]
    assert (await ask(server, "getUpdates", offset=first[1]["update_id"]))["result"] == first[1:]
    assert (await ask(server, "getUpdates", offset=first[1]["update_id"] + 1))["result"] == []


async def test_a_long_poll_waits_for_news_and_a_second_poller_ends_it(server: TelegramServer) -> None:
    waiting = asyncio.create_task(ask(server, "getUpdates", timeout=20))
    await server.until(lambda: server.polling)
    second = asyncio.create_task(ask(server, "getUpdates", timeout=20))
    conflict = await waiting
    assert (conflict["error_code"], conflict["description"][:9]) == (409, "Conflict:")
    await server.person("Dana").starts()
    assert len((await second)["result"]) == 1


async def test_forms_are_read_as_json_is(server: TelegramServer) -> None:
    group = server.group("PS Senioři", [])
    address = f"{server.url}/bot{server.token}/sendMessage"
    markup = '{"inline_keyboard": [[{"text": "Přijdu", "callback_data": "a"}]]}'
    form = {"chat_id": str(group.id), "text": "12", "reply_markup": markup}
    async with aiohttp.ClientSession() as session, session.post(address, data=form) as answer:
        assert answer.status == 200
    assert (group.messages[0].text, group.messages[0].labels) == ("12", [["Přijdu"]])


async def test_refusals_are_in_telegrams_words(server: TelegramServer) -> None:
    dana = server.person("Dana")
    group = server.group("PS Senioři", [dana], forum=True, rights=())
    card = (await ask(server, "sendMessage", chat_id=group.id, text="Karta"))["result"]["message_id"]
    said = {
        await refused(server, "sendMessage", chat_id=1, text="x"),
        await refused(server, "sendMessage", chat_id=dana.id, text="x"),
        await refused(server, "sendMessage", chat_id=group.id, text="x" * 4097),
        await refused(server, "sendMessage", chat_id=group.id, text=" "),
        await refused(server, "sendMessage", chat_id=group.id, text="x", message_thread_id=1),
        await refused(server, "editMessageText", chat_id=group.id, message_id=card, text="Karta"),
        await refused(server, "editMessageReplyMarkup", chat_id=group.id, message_id=99),
        await refused(server, "pinChatMessage", chat_id=group.id, message_id=card),
        await refused(server, "answerCallbackQuery", callback_query_id="1"),
        await refused(server, "getChatMember", chat_id=group.id, user_id=5),
    }
    assert {text.removeprefix("Bad Request: ").removeprefix("Forbidden: ")[:40] for text in said} == {
        "chat not found",
        "bot can't initiate conversation with a user"[:40],
        "message is too long",
        "message text is empty",
        "message thread not found",
        "message is not modified: specified new message"[:40],
        "message to edit not found",
        "not enough rights to manage pinned messages in the chat"[:40],
        "query is too old and response timeout expired"[:40],
        "member not found",
    }
    assert (await ask(server, "getChat", chat_id=group.id))["result"]["is_forum"] is True
    assert (await ask(server, "getChatMember", chat_id=group.id, user_id=server.bot_id))["result"]["status"] == "member"


@pytest.mark.parametrize(
    ("html", "text", "kinds"),
    [
        ("<b>a</b> &lt;b&gt; &amp;amp;", "a <b> &amp;", ["bold"]),
        ('<a href="https://x/?a=1&amp;b=2">č🐎</a>', "č🐎", ["text_link"]),
        ("<i><b>x</b></i>", "x", ["bold", "italic"]),
        ("<b></b>", "", []),
    ],
)
def test_html_is_parsed_as_telegram_parses_it(html: str, text: str, kinds: list[str]) -> None:
    plain, entities = parse_html(html)
    assert plain == text
    assert sorted(entity["type"] for entity in entities) == kinds


@pytest.mark.parametrize("html", ["<x>a</x>", "a < b", "<b>a", "</b>", "<b>a</i>", "<script>"])
def test_html_that_telegram_does_not_take_is_refused(html: str) -> None:
    with pytest.raises(Refusal, match="can't parse entities"):
        parse_html(html)


def test_requests_are_measured_by_the_bot_apis_description() -> None:
    """Where the description is not present there is nothing to measure by, and the server's `warning` says so."""
    if description() is None:
        assert TelegramServer().warning
        return
    assert wrong("sendMessage", {"chat_id": 1, "text": "x", "parse_mode": "HTML"}) == []
    faults = {
        "unknown method": wrong("sendNonsense", {}),
        "is missing": wrong("sendMessage", {"chat_id": 1}),
        "unknown nonsense": wrong("sendMessage", {"chat_id": 1, "text": "x", "nonsense": 1}),
        "is not String": wrong("sendMessage", {"chat_id": 1, "text": 5}),
        "not one of those listed": wrong("sendMessage", {"chat_id": 1, "text": "x", "parse_mode": "html5"}),
        "inline_keyboard is missing": wrong("editMessageReplyMarkup", {"reply_markup": {}}),
        "characters": wrong("answerCallbackQuery", {"callback_query_id": "1", "text": "x" * 201}),
    }
    for words, found in faults.items():
        assert any(words in fault for fault in found), (words, found)


async def test_a_request_against_the_description_fails_the_test_that_made_it() -> None:
    if description() is None:
        return
    with pytest.raises(AssertionError, match="unknown nonsense"):
        async with TelegramServer() as server:
            assert "nonsense" in await refused(server, "getMe", nonsense=1)


async def test_a_wrong_token_is_unauthorized(server: TelegramServer) -> None:
    async with aiohttp.ClientSession() as session, session.post(f"{server.url}/bot1:x/getMe") as answer:
        assert answer.status == 401
