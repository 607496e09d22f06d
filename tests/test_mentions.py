"""People's words call nobody: no text of theirs becomes a mention, a command or a pill on either network."""

import re
from collections.abc import AsyncIterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.ground.mentions import JOINER
from bot.matrix.write import content
from bot.telegram.write import TEXT, calling_nobody, fit, html, units
from domain.language import clean
from handlers.kit.card import Button, Card, Line, Style
from storage.db import Database
from tests.telegram_server import TelegramServer
from tests.telegram_town import NOON, Town
from tests.telegram_world import Chat, Message

# What the server finds in a text by itself: the expressions that MessageEntity.cpp of TDLib says it implements.
FOUND = {
    "mention": re.compile(r"(?<=\B)@([a-zA-Z0-9_]{2,32})(?=\b)"),
    "bot_command": re.compile(r"(?<![\w/<>])/([a-zA-Z0-9_]{1,64})(?:@([a-zA-Z0-9_]{3,32}))?\b(?![/<>])"),
    "tg link": re.compile(r"(tg|ton)://", re.IGNORECASE),
    "word for a bot": re.compile(r"(t|telegram)\.(me|dog)/\S*\?", re.IGNORECASE),
}
HOSTILE = [
    "@vsichni", "@channel ven", "kdo? @dana_k!", "(@dana_k)", "„@dana_k“", "/ban", "viz /ban@jiny_bot a /start x",
    "tg://user?id=1", "TG://resolve?domain=x", "https://t.me/kolecko_bot?start=propojit-3BKDJAZE",
    "t.me/x?startgroup=1", "a\n@dana_k\n/kick", "@@dana_k", "@_dana", ".@dana_k",
]  # fmt: skip
INNOCENT = ["jana@obec.cz", "https://obec.cz/schuzka?x=1", "1/2017", "a/b", "buď – nebo", "@", "@ dana", "k @"]


def entities(text: str) -> list[str]:
    return [kind for kind, pattern in FOUND.items() if pattern.search(text)]


@pytest.mark.parametrize("text", HOSTILE)
def test_telegram_finds_nothing_to_tap_and_it_reads_the_same(text: str) -> None:
    assert entities(text)
    assert not entities(calling_nobody(text))
    assert calling_nobody(text).replace(JOINER, "") == text
    assert clean(calling_nobody(text)) == clean(text)


@pytest.mark.parametrize("text", INNOCENT)
def test_what_calls_nobody_stays_as_it_is(text: str) -> None:
    assert calling_nobody(text) == text


@given(
    st.lists(st.sampled_from(["@", "/", "dana", "_", " ", ".", "tg://", "t.me/", "?", "č", "<", "\n", "1"])).map(
        "".join
    )
)
def test_whatever_is_put_together_calls_nobody(text: str) -> None:
    assert not entities(calling_nobody(text))


def test_our_own_address_and_commands_may_be_tapped() -> None:
    said = "Napište mi: @kolecko_bot, třeba /ukoly. Ne @kolecko_bot2, @kolecko_bota ani /ukoly@jiny_bot či /ban."
    shown = calling_nobody(said, "@kolecko_bot", {"ukoly"})
    assert [found[0] for found in FOUND["mention"].finditer(shown)] == ["@kolecko_bot"]
    assert [found[0] for found in FOUND["bot_command"].finditer(shown)] == ["/ukoly"]


def test_the_joiners_count_and_still_it_fits() -> None:
    kept = fit([Line("@dana_k " * 30) for _ in range(20)])
    assert units("\n".join(line.text for line in kept)) <= TEXT
    assert not entities(html(kept, {}))


@pytest.mark.parametrize("style", list(Style))
def test_no_style_of_a_line_lets_a_person_be_called(style: Style) -> None:
    line = Line("@dana_k", style, url="tg://user?id=1")
    assert "tg://" not in html(fit([line]), {})
    assert not entities(html(fit([line]), {}))


# --- Matrix


def sent(text: str, **more: Any) -> dict[str, Any]:
    return content(Card((Line(text, **more),), ((Button("@dana:x.cz", "d"),),)), {}, "@kolecko:x.cz")


@pytest.mark.parametrize(
    "text",
    ["@dana:x.cz", "@room", "kdo (@room)", "https://matrix.to/#/@dana:x.cz", "matrix:u/dana:x.cz", "matrix.to/#/x"],
)
def test_matrix_is_told_that_nobody_is_meant_and_finds_nobody(text: str) -> None:
    made = sent(text)
    assert made["m.mentions"] == {}
    for body in (made["body"], made["formatted_body"]):
        assert not re.search(r"@(dana:|room)|matrix\.to/|matrix:u/", body)
        assert text in body.replace(JOINER, "")


@pytest.mark.parametrize(
    "url", ["https://matrix.to/#/@dana:x.cz", "https://matrix.to/#/%40dana:x.cz", "matrix:u/dana:x.cz"]
)
def test_no_link_to_a_person_becomes_a_pill(url: str) -> None:
    assert "href" not in sent("Dana", style=Style.LINK, url=url)["formatted_body"]


def test_on_matrix_our_own_address_is_whole() -> None:
    assert "@kolecko:x.cz" in sent("Napište: @kolecko:x.cz.")["body"]


# --- on the wire


@pytest.fixture
async def server() -> AsyncIterator[TelegramServer]:
    async with TelegramServer(now=NOON.timestamp) as server:
        yield server


@pytest.fixture
async def chat(server: TelegramServer, database: Database) -> AsyncIterator[Chat]:
    """A group's chat; the bot is at work."""
    town = Town(server, database)
    await town.found()
    chat = server.group("PS Senioři", [town.alena])
    await town.group(chat)
    town.opens()
    await server.until(lambda: server.polling)
    yield chat
    await town.closes()


async def topics_in(chat: Chat, text: str, words: str) -> Message:
    """Its only member proposes a topic and has all topics shown: the bot's card with these words."""
    await chat.members[0].writes(chat, f"téma: {text}")
    await chat.members[0].writes(chat, "/temata")

    def there() -> list[Message]:
        return [message for message in chat.from_bot if words in message.text]

    await chat.server.until(there)
    return there()[-1]


async def test_a_topic_that_names_people_calls_nobody_when_it_is_shown(server: TelegramServer, chat: Chat) -> None:
    said = "@vsichni @dana_k tg://user?id=1 t.me/x?start=y /ban"
    card = await topics_in(chat, said, "vsichni")
    calls = server.called("sendMessage") + server.called("editMessageText")
    shown = [text for call in calls if "vsichni" in (text := str(call.params["text"]))]
    assert shown
    assert not any(entities(re.sub(r"/temat?a?\b", "", text)) for text in shown)
    assert said in card.text.replace(JOINER, "")


async def test_what_looks_like_a_format_is_shown_as_it_was_written(chat: Chat) -> None:
    said = "{0.__class__} { $x } %s %(x)d ${PATH} {{ 7*7 }} \\N{DEGREE SIGN}"
    assert said in (await topics_in(chat, said, "__class__")).text
