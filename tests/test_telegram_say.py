"""What the bot says on Telegram and what becomes of it, over real HTTP. Numbers in brackets: points of PLATFORMS."""

import asyncio
import logging
import traceback
from collections.abc import AsyncIterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram.error import BadRequest, TelegramError
from telegram.request import RequestData

from bot.ground.adapter import Command, Fate, Popup
from bot.ground.redact import redact
from bot.telegram.http import BotApi, Dropped, NotSent, Wire
from bot.telegram.write import fit, html, keyboard, plain, shorten, units
from handlers.kit.card import Button, Card, Line, Style
from tests.telegram_bot import BotAtWork, bot_at_work, new_bot, owed
from tests.telegram_rules import parse_html
from tests.telegram_server import TelegramServer
from tests.telegram_world import Chat, Person


@pytest.fixture
async def server() -> AsyncIterator[TelegramServer]:
    async with TelegramServer() as server:
        yield server


@pytest.fixture
async def bot(server: TelegramServer) -> AsyncIterator[BotAtWork]:
    async with bot_at_work(server) as bot:
        yield bot


@pytest.fixture
def dana(server: TelegramServer) -> Person:
    return server.person("Dana")


@pytest.fixture
def group(server: TelegramServer, dana: Person) -> Chat:
    return server.group("PS Senioři", [dana])


# --- how a card looks [9, 15] ---


async def test_styles_become_bold_italic_and_links_and_no_preview_is_shown(
    server: TelegramServer, bot: BotAtWork, group: Chat
) -> None:
    lines = (
        Line("Jednání <4>", Style.TITLE),
        Line("Program", Style.HEAD),
        Line("1. Rozpočet & dotace"),
        Line("přijdou 3 z 5", Style.NOTE),
        Line("mapa", Style.LINK, url='https://example.org/?a=1&b="2"'),
        Line("původní karta", Style.LINK, message="17"),
    )
    message = await bot.shows(group, *lines)
    assert message.text == "\n".join(line.text for line in lines)
    assert message.styled("bold") == ["Jednání <4>", "Program"]
    assert message.styled("italic") == ["přijdou 3 z 5"]
    assert [entity["url"] for entity in message.entities if entity["type"] == "text_link"] == [
        'https://example.org/?a=1&b="2"',
        f"https://t.me/c/{str(group.id).removeprefix('-100')}/17",
    ]
    assert server.called("sendMessage")[0].params["link_preview_options"] == {"is_disabled": True}


async def test_a_link_that_is_no_address_is_plain_text(bot: BotAtWork, group: Chat) -> None:
    message = await bot.shows(group, Line("klikni", Style.LINK, url="javascript:alert(1)"))
    assert (message.text, message.entities) == ("klikni", [])


async def test_a_quiet_card_makes_no_sound_and_a_loud_one_does(bot: BotAtWork, group: Chat) -> None:
    assert (await bot.shows(group, "tiše", quiet=True)).silent
    assert not (await bot.shows(group, "nahlas")).silent


async def test_messages_of_supergroups_have_addresses_and_those_of_basic_groups_have_none(bot: BotAtWork) -> None:
    assert bot.adapter.message_link("-1002000000002", "17") == "https://t.me/c/2000000002/17"
    assert bot.adapter.message_link("-5002", "17") is None


async def test_markup_that_telegram_does_not_understand_is_sent_plain(
    server: TelegramServer, bot: BotAtWork, group: Chat
) -> None:
    server.refuses("sendMessage", 400, 'Bad Request: can\'t parse entities: Unsupported start tag "b" at byte offset 0')
    message = await bot.shows(group, Line("Jednání <4> & spol.", Style.TITLE), buttons=[["Přijdu"]])
    assert (message.text, message.entities, message.labels) == ("Jednání <4> & spol.", [], [["Přijdu"]])
    assert "parse_mode" not in server.called("sendMessage")[-1].params


# --- limits [9] ---


@given(st.lists(st.tuples(st.text(max_size=900), st.sampled_from(Style)), max_size=130))
def test_no_card_ever_passes_the_limits_of_a_message(drawn: list[tuple[str, Style]]) -> None:
    lines = [Line(text, style, url="https://example.org/") for text, style in drawn]
    kept = fit(lines)
    text, entities = parse_html(html(kept, {}))
    assert text == plain(kept)
    assert units(text) <= 4096
    assert len(entities) <= 100


@given(st.text(max_size=300), st.integers(1, 250))
def test_shortening_keeps_whole_characters_within_the_limit(text: str, limit: int) -> None:
    short = shorten(text, limit)
    assert units(short) <= limit
    assert short == text or short.endswith("…")
    assert text.startswith(short.removesuffix("…"))


async def test_4096_units_exactly_pass_and_one_more_is_cut(bot: BotAtWork, group: Chat) -> None:
    assert (await bot.shows(group, "č" * 4000, "x" * 95)).text == "č" * 4000 + "\n" + "x" * 95
    assert (await bot.shows(group, "č" * 4000, "x" * 96)).text == "č" * 4000 + "\n…"
    assert units((await bot.shows(group, "🐎" * 2049)).text) <= 4096


async def test_a_text_of_signs_that_must_be_escaped_is_not_longer_for_it(bot: BotAtWork, group: Chat) -> None:
    assert (await bot.shows(group, "<" * 4096)).text == "<" * 4096


async def test_styles_past_the_hundredth_are_dropped_and_no_words_are(bot: BotAtWork, group: Chat) -> None:
    message = await bot.shows(group, *[Line(f"{n}. bod", Style.HEAD) for n in range(130)])
    assert len(message.entities) == 100
    assert message.text.endswith("129. bod")


async def test_buttons_are_at_most_100_and_8_in_a_row_and_faulty_ones_are_left_out(bot: BotAtWork, group: Chat) -> None:
    faulty = [Button("dlouhá", "č" * 33), Button("prázdná"), Button("", "x"), Button("zlá", url="javascript:1")]
    rows = [faulty, [Button(str(n), f"d{n}") for n in range(20)], *[[str(n)] for n in range(100)]]
    message = await bot.shows(group, "Vyberte", buttons=rows)
    assert sum(len(row) for row in message.labels) == 100
    assert max(len(row) for row in message.labels) == 8
    assert message.labels[0] == [str(n) for n in range(8)]


async def test_callback_data_is_measured_in_bytes(bot: BotAtWork, group: Chat) -> None:
    message = await bot.shows(group, "Vyberte", buttons=[[Button("vejde se", "č" * 32), Button("ne", "č" * 32 + "x")]])
    assert message.labels == [["vejde se"]]


async def test_a_card_with_nothing_written_is_refused_before_it_is_sent(
    server: TelegramServer, bot: BotAtWork, group: Chat
) -> None:
    assert (await bot.owes(group, " ", "")).fate is Fate.REFUSED
    assert not server.called("sendMessage")


def test_half_a_surrogate_pair_and_nul_do_not_stop_a_card() -> None:
    lines = fit([Line("a\ud83db\0c"), Line("🐎")])
    assert plain(lines).encode()
    assert plain(lines).endswith("c\n🐎")


# --- editing [9] ---


async def test_an_edit_sends_the_keyboard_again_so_that_it_stays(bot: BotAtWork, group: Chat) -> None:
    card = await bot.shows(group, "přijde 1 z 3", buttons=[["Přijdu", Button("Mapa", url="https://example.org/")]])
    outcome = await bot.owes(
        group,
        "přijdou 2 z 3",
        kind="edit",
        message=card,
        buttons=[["Přijdu", Button("Mapa", url="https://example.org/")]],
    )
    assert outcome.fate is Fate.DONE
    assert (card.text, card.labels, card.edits) == ("přijdou 2 z 3", [["Přijdu", "Mapa"]], 1)


async def test_an_edit_that_changes_nothing_is_a_success(bot: BotAtWork, group: Chat) -> None:
    card = await bot.shows(group, Line("beze změny", Style.TITLE), buttons=[["Přijdu"]])
    outcome = await bot.owes(group, Line("beze změny", Style.TITLE), kind="edit", message=card, buttons=[["Přijdu"]])
    assert outcome.fate is Fate.DONE
    assert card.edits == 0


async def test_what_can_no_longer_be_edited_is_gone(bot: BotAtWork, group: Chat, dana: Person) -> None:
    card = await bot.shows(group, "Karta")
    foreign = await dana.writes(group, "moje")
    await dana.deletes(card)
    for message in (card, foreign, "99999"):
        assert (await bot.owes(group, "nově", kind="edit", message=message)).fate is Fate.GONE


# --- answering a message [10] ---


async def test_a_card_answers_a_message_and_is_sent_even_when_that_is_gone(
    bot: BotAtWork, group: Chat, dana: Person
) -> None:
    question = await dana.writes(group, "co je na programu?")
    assert (await bot.shows(group, "Program", reply_to=question)).reply_to is question
    await dana.deletes(question)
    assert (await bot.shows(group, "Program", reply_to=question)).reply_to is None


# --- reactions [10] ---


async def test_only_emoji_that_telegram_lists_are_ever_sent(
    server: TelegramServer, bot: BotAtWork, group: Chat, dana: Person
) -> None:
    message = await dana.writes(group, "přijdu")
    for emoji in ("👍", "❤️", "✍️", "🤔"):
        assert (await bot.owes(group, kind="react", message=message, emoji=emoji)).fate is Fate.DONE
        assert message.bots_reaction == emoji.replace("\N{VARIATION SELECTOR-16}", "")
    asked = len(server.called("setMessageReaction"))
    for emoji in ("✅", "❌", "ahoj", "👍👍"):
        assert (await bot.owes(group, kind="react", message=message, emoji=emoji)).fate is Fate.REFUSED
    assert len(server.called("setMessageReaction")) == asked


async def test_an_empty_emoji_takes_the_reaction_back(bot: BotAtWork, group: Chat, dana: Person) -> None:
    message = await dana.writes(group, "přijdu")
    await bot.owes(group, kind="react", message=message, emoji="👍")
    assert (await bot.owes(group, kind="react", message=message)).fate is Fate.DONE
    assert message.bots_reaction == ""


async def test_a_reaction_that_the_group_does_not_allow_is_refused(
    server: TelegramServer, bot: BotAtWork, group: Chat, dana: Person
) -> None:
    message = await dana.writes(group, "přijdu")
    server.refuses("setMessageReaction", 400, "Bad Request: REACTION_INVALID")
    assert (await bot.owes(group, kind="react", message=message, emoji="👍")).fate is Fate.REFUSED


# --- pinning [5, 11] ---


async def test_pinning_is_quiet_and_needs_its_right(bot: BotAtWork, server: TelegramServer, dana: Person) -> None:
    group = server.group("PS OZP", [dana], rights=("admin", "pin"))
    card = await bot.shows(group, "Karta")
    assert (await bot.owes(group, kind="pin", message=card)).fate is Fate.DONE
    assert group.pinned == [card]
    assert server.called("pinChatMessage")[0].params["disable_notification"] is True
    group.rights = frozenset({"admin"})
    assert (await bot.owes(group, kind="unpin", message=card)).fate is Fate.NO_RIGHT
    assert (await bot.owes(group, kind="pin", message=card)).fate is Fate.NO_RIGHT
    group.rights = frozenset({"admin", "pin"})
    assert (await bot.owes(group, kind="unpin", message=card)).fate is Fate.DONE
    assert group.pinned == []


async def test_deeds_on_messages_that_are_gone_say_so(bot: BotAtWork, group: Chat) -> None:
    card = await bot.shows(group, "Karta")
    assert (await bot.owes(group, kind="delete", message=card)).fate is Fate.DONE
    for kind in ("pin", "unpin", "delete"):
        assert (await bot.owes(group, kind=kind, message=card)).fate is Fate.GONE
    assert (await bot.owes(group, kind="react", message=card, emoji="👍")).fate is Fate.GONE


async def test_another_persons_message_is_deleted_only_with_the_right(
    bot: BotAtWork, group: Chat, dana: Person
) -> None:
    message = await dana.writes(group, "omyl")
    assert (await bot.owes(group, kind="delete", message=message)).fate is Fate.NO_RIGHT
    group.rights = frozenset({"admin", "delete"})
    assert (await bot.owes(group, kind="delete", message=message)).fate is Fate.DONE


# --- topics [8] ---


async def test_a_card_goes_into_its_topic_and_general_is_never_named(
    server: TelegramServer, bot: BotAtWork, dana: Person
) -> None:
    group = server.group("PS Senioři", [dana], forum=True)
    topic = group.topic("Rozpočet")
    assert (await bot.shows(group, "v tématu", thread=str(topic.id))).thread == topic.id
    assert (await bot.shows(group, "v obecném", thread="1")).thread is None
    assert (await bot.shows(group, "v obecném")).thread is None
    asked = [call.params.get("message_thread_id") for call in server.called("sendMessage")]
    assert asked == [topic.id, None, None]


async def test_a_topic_closed_or_gone_says_no_thread(server: TelegramServer, bot: BotAtWork, dana: Person) -> None:
    group = server.group("PS Senioři", [dana], forum=True)
    topic = group.topic("Rozpočet")
    topic.closed = True
    assert (await bot.owes(group, "Karta", thread=str(topic.id))).fate is Fate.NO_THREAD
    topic.gone = True
    assert (await bot.owes(group, "Karta", thread=str(topic.id))).fate is Fate.NO_THREAD
    assert (await bot.owes(group, "Karta")).fate is Fate.DONE


# --- closed doors [6, 7, 13] ---


async def test_who_never_wrote_or_has_blocked_the_bot_is_shut(bot: BotAtWork, dana: Person) -> None:
    assert (await bot.owes(dana.chat, "Dobrý den")).fate is Fate.SHUT
    await dana.starts()
    assert (await bot.owes(dana.chat, "Dobrý den")).fate is Fate.DONE
    await dana.blocks()
    outcome = await bot.owes(dana.chat, "Dobrý den")
    assert outcome.fate is Fate.SHUT
    assert "blocked" in outcome.why


async def test_a_group_that_removed_the_bot_or_does_not_exist_is_shut(
    bot: BotAtWork, group: Chat, dana: Person
) -> None:
    group.set_bot(dana, None, kicked=True)
    assert (await bot.owes(group, "Karta")).fate is Fate.SHUT
    assert (await bot.owes("-1009999999999", "Karta")).fate is Fate.SHUT


async def test_a_group_where_the_bot_may_not_write_says_no_right(bot: BotAtWork, group: Chat, dana: Person) -> None:
    group.set_bot(dana, (), muted=True)
    assert (await bot.owes(group, "Karta")).fate is Fate.NO_RIGHT


async def test_a_group_that_moved_tells_where_for_every_deed(server: TelegramServer, bot: BotAtWork) -> None:
    old = server.group("PS Senioři", [server.person("Alena")], kind="group", rights=("admin", "pin"))
    card = await bot.shows(old, "Karta")
    new = old.migrate()
    for kind in ("card", "edit", "pin", "delete"):
        outcome = await bot.owes(old, "Karta 2", kind=kind, message=card)
        assert (outcome.fate, outcome.moved_to) == (Fate.MOVED, str(new.id))


@pytest.mark.parametrize("chat", ["", "abc", "@skupina", "!mistnost:example.org", "9" * 30])
async def test_an_address_of_another_network_is_refused(server: TelegramServer, bot: BotAtWork, chat: str) -> None:
    assert (await bot.adapter.send(owed(chat, "Karta"))).fate is Fate.REFUSED
    assert not server.called("sendMessage")


# --- trouble on the way [12, 13] ---


async def test_too_many_requests_say_how_long_to_wait(server: TelegramServer, bot: BotAtWork, group: Chat) -> None:
    server.refuses("sendMessage", 429, "Too Many Requests: retry after 17", retry_after=17)
    outcome = await bot.owes(group, "Karta")
    assert (outcome.fate, outcome.retry_after) == (Fate.AGAIN, 17)


async def test_a_429_without_a_number_still_waits(server: TelegramServer, bot: BotAtWork, group: Chat) -> None:
    server.fails("sendMessage", 429, body="slow down")
    outcome = await bot.owes(group, "Karta")
    assert outcome.fate is Fate.AGAIN
    assert outcome.retry_after > 0


async def test_real_limits_are_met_with_a_429_and_obeying_it_helps() -> None:
    now = 1_000_000.0
    async with TelegramServer(strict_limits=True, now=lambda: now) as server, bot_at_work(server) as bot:
        group = server.group("PS Senioři", [server.person("Alena")])
        fates = [(await bot.owes(group, str(n))).fate for n in range(6)]
        assert fates == [Fate.DONE] * 4 + [Fate.AGAIN] * 2
        now += (await bot.owes(group, "x")).retry_after
        assert (await bot.owes(group, "y")).fate is Fate.DONE
        for _ in range(30):
            now += 1
            last = await bot.owes(group, "z")
        assert (last.fate, len(group.messages)) == (Fate.AGAIN, 20)


async def test_a_dropped_connection_is_unknown_whether_it_arrived_or_not(
    server: TelegramServer, bot: BotAtWork, group: Chat
) -> None:
    server.drops("sendMessage")
    assert (await bot.owes(group, "nedošlo")).fate is Fate.UNKNOWN
    server.drops("sendMessage", after=True)
    assert (await bot.owes(group, "došlo")).fate is Fate.UNKNOWN
    assert [message.text for message in group.messages] == ["došlo"]


async def test_a_post_is_never_repeated_by_the_wire_itself(server: TelegramServer, bot: BotAtWork, group: Chat) -> None:
    await bot.shows(group, "první")  # the connection is now kept open
    server.drops("sendMessage", after=True)
    await bot.owes(group, "druhá")
    assert [message.text for message in group.messages] == ["první", "druhá"]


async def test_when_nothing_listens_it_was_surely_not_sent(server: TelegramServer, bot: BotAtWork, group: Chat) -> None:
    await server.down()
    outcome = await bot.owes(group, "Karta")
    assert outcome.fate is Fate.AGAIN
    assert outcome.retry_after > 0
    await server.up()
    assert (await bot.owes(group, "Karta")).fate is Fate.DONE


@pytest.mark.parametrize("status", [500, 502, 504])
async def test_a_server_error_is_unknown_for_a_new_message_and_again_for_an_edit(
    server: TelegramServer, bot: BotAtWork, group: Chat, status: int
) -> None:
    card = await bot.shows(group, "Karta")
    server.fails("sendMessage", status, body="<html>nginx</html>")
    assert (await bot.owes(group, "Karta 2")).fate is Fate.UNKNOWN
    server.fails("editMessageText", status, body="<html>nginx</html>")
    assert (await bot.owes(group, "Karta 2", kind="edit", message=card)).fate is Fate.AGAIN


async def test_an_answer_that_is_no_json_is_unknown(server: TelegramServer, bot: BotAtWork, group: Chat) -> None:
    for body in ("<html>portal</html>", "[]", '{"ok": true, "result": {}}'):
        server.fails("sendMessage", 200, body=body)
        assert (await bot.owes(group, "Karta")).fate is Fate.UNKNOWN


async def test_a_refusal_never_seen_before_is_refused_and_told(
    server: TelegramServer, bot: BotAtWork, group: Chat
) -> None:
    """BadRequest is a NetworkError for PTB; it must not be taken for one."""
    server.refuses("sendMessage", 400, "Bad Request: SOMETHING_NEW")
    outcome = await bot.owes(group, "Karta")
    assert outcome.fate is Fate.REFUSED
    assert "something_new" in outcome.why.lower()
    assert issubclass(BadRequest, TelegramError)


REFUSALS = [
    (400, "message to edit not found", Fate.GONE),
    (400, "message can't be edited", Fate.GONE),
    (400, "MESSAGE_ID_INVALID", Fate.GONE),
    (400, "message thread not found", Fate.NO_THREAD),
    (400, "TOPIC_CLOSED", Fate.NO_THREAD),
    (400, "TOPIC_DELETED", Fate.NO_THREAD),
    (400, "not enough rights to manage pinned messages in the chat", Fate.NO_RIGHT),
    (400, "CHAT_ADMIN_REQUIRED", Fate.NO_RIGHT),
    (400, "have no rights to send a message", Fate.NO_RIGHT),
    (400, "message can't be deleted for everyone", Fate.NO_RIGHT),
    (400, "chat not found", Fate.SHUT),
    (400, "PEER_ID_INVALID", Fate.SHUT),
    (403, "bot was kicked from the group chat", Fate.SHUT),
    (403, "user is deactivated", Fate.SHUT),
    (403, "the group chat was deleted", Fate.SHUT),
    (400, "REACTION_INVALID", Fate.REFUSED),
    (400, "BUTTON_DATA_INVALID", Fate.REFUSED),
    (400, "message is too long", Fate.REFUSED),
]


@pytest.mark.parametrize(("code", "text", "fate"), REFUSALS)
async def test_telegrams_refusals_become_fates(
    server: TelegramServer, bot: BotAtWork, group: Chat, code: int, text: str, fate: Fate
) -> None:
    server.refuses("editMessageText", code, f"{'Forbidden' if code == 403 else 'Bad Request'}: {text}")
    assert (await bot.owes(group, "Karta", kind="edit", message="7")).fate is fate


async def test_closing_lets_a_sending_under_way_finish(server: TelegramServer, group: Chat) -> None:
    bot = new_bot(server)
    await bot.adapter.start()
    server.slows("sendMessage", 0.2, after=True)
    sending = asyncio.create_task(bot.owes(group, "Karta"))
    await server.until(lambda: group.messages)
    await bot.adapter.close()
    assert (await sending).fate is Fate.DONE


async def test_a_token_taken_back_meanwhile_makes_sendings_wait(
    server: TelegramServer, bot: BotAtWork, group: Chat
) -> None:
    server.refuses("sendMessage", 401, "Unauthorized")
    outcome = await bot.owes(group, "Karta")
    assert (outcome.fate, outcome.retry_after >= 30) == (Fate.AGAIN, True)


async def test_an_answer_too_late_may_have_arrived_and_a_full_pool_surely_not(server: TelegramServer) -> None:
    wire = Wire(proxied=False, pool=1)
    await wire.initialize()
    address = f"{server.url}/bot{server.token}/getMe"
    server.slows("getMe", 0.5)
    slow = asyncio.create_task(wire.do_request(address, "POST", RequestData([]), read_timeout=0.3))
    await asyncio.sleep(0.05)  # the only connection is now taken
    with pytest.raises(NotSent):
        await wire.do_request(address, "POST", RequestData([]), connect_timeout=0.05)
    with pytest.raises(Dropped):
        await slow
    await wire.shutdown()
    with pytest.raises(NotSent):
        await wire.do_request(address, "POST", RequestData([]))


async def test_requests_go_over_aiohttp(server: TelegramServer, bot: BotAtWork, group: Chat) -> None:
    """[2]"""
    await bot.shows(group, "Karta")
    assert all("aiohttp" in agent for agent in server.agents)


# --- taps and menus [6, 9] ---


async def test_a_tap_is_answered_to_the_tapper_alone_even_if_they_never_wrote(
    server: TelegramServer, bot: BotAtWork, group: Chat, dana: Person
) -> None:
    card = await bot.shows(group, "Přijdete?", buttons=[["Přijdu"]])
    tap = await dana.taps(card, "Přijdu")
    await server.until(lambda: bot.events)
    await bot.adapter.popup(Popup(tap.id, "Zapsáno. " + "Ž" * 300, alert=True))
    assert tap.alert
    assert tap.text.startswith("Zapsáno. ŽŽ")
    assert tap.text.endswith("…")
    assert units(tap.text) == 200
    assert len(group.messages) == 1


async def test_a_tap_may_open_the_private_talk(
    server: TelegramServer, bot: BotAtWork, group: Chat, dana: Person
) -> None:
    card = await bot.shows(group, "Přijdete?", buttons=[["Napsat botovi"]])
    tap = await dana.taps(card, "Napsat botovi")
    await server.until(lambda: bot.events)
    await bot.adapter.popup(Popup(tap.id, url=bot.adapter.link("ucast-1")))
    assert tap.url == "https://t.me/kolecko_bot?start=ucast-1"


async def test_a_tap_too_old_to_be_answered_is_no_error(server: TelegramServer, bot: BotAtWork) -> None:
    await bot.adapter.popup(Popup("12345", "pozdě"))
    server.drops("answerCallbackQuery")
    await bot.adapter.popup(Popup("12345", "pozdě"))
    assert bot.said.count("telegram: a tap stays unanswered") == 2


async def test_menus_are_set_by_scope_and_language(server: TelegramServer, bot: BotAtWork) -> None:
    group = [Command("ucast", "Kdo přijde"), Command("NESMYSL!", "x"), Command("tema", "ž" * 300)]
    await bot.adapter.menu("cs", group, [Command("ja", "Moje údaje")])
    await bot.adapter.menu("", [Command("meeting", "Next meeting")], [])
    assert [command["command"] for command in server.menus["all_group_chats", "cs"]] == ["ucast", "tema"]
    assert units(server.menus["all_group_chats", "cs"][1]["description"]) == 256
    assert server.menus["all_private_chats", "cs"] == [{"command": "ja", "description": "Moje údaje"}]
    assert server.menus["all_group_chats", ""][0]["command"] == "meeting"
    await server.down()
    await bot.adapter.menu("cs", group, [])


# --- the token stays ours ---


async def test_the_token_is_never_in_a_log_nor_in_an_error(
    server: TelegramServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    secret = server.token.partition(":")[2]
    async with bot_at_work(server) as bot:
        dana = server.person("Dana")
        group = server.group("PS Senioři", [dana])
        await bot.shows(group, "Karta")
        await dana.writes(group, "ahoj")
        path = f"/bot{server.token}/sendMessage"
        server.refuses("sendMessage", 404, f"Not Found: {path}")
        server.refuses("sendMessage", 400, f"Bad Request: {path}")
        server.fails("sendMessage", 200, body=f"<html>{path}</html>")
        server.fails("sendMessage", 502, body=path)
        server.drops("sendMessage")
        outcomes = [await bot.owes(group, "Karta") for _ in range(5)]
        server.emit("message", {"text": server.token}, checked=False)
        await server.down()
        outcomes.append(await bot.owes(group, "Karta"))
        await server.until(lambda: any("cannot be reached" in line for line in bot.said))
        await server.up()
        await server.until(lambda: server.polling)
    assert secret not in caplog.text
    assert secret not in str(outcomes)
    assert secret not in str(bot.capture.entries)


async def test_errors_and_the_bots_own_name_for_itself_hide_the_token(
    server: TelegramServer, caplog: pytest.LogCaptureFixture
) -> None:
    secret = server.token.partition(":")[2]
    api = BotApi(server.token, "http://127.0.0.1:1")
    await api.open()
    with pytest.raises(TelegramError) as caught:
        await api.get_me()
    await api.hang_up()
    shown = "".join(traceback.format_exception(caught.value)) + repr(caught.value) + repr(api) + str(api)
    assert secret not in shown
    logging.getLogger("somewhere.else").error("POST %s failed", f"http://x/bot{server.token}/y")
    try:
        raise ValueError(server.token)
    except ValueError:
        logging.getLogger("asyncio").exception("boom")
    assert "•••" in caplog.text
    assert secret not in caplog.text
    assert redact(server.token) != server.token


async def test_chat_libraries_do_not_log_peoples_words(
    server: TelegramServer, bot: BotAtWork, group: Chat, dana: Person, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    await bot.shows(group, "tajná karta")
    await dana.writes(group, "tajná zpráva")
    await server.until(lambda: bot.events)
    assert "tajná" not in caplog.text


async def test_closing_twice_is_fine_and_sending_after_it_waits(server: TelegramServer, group: Chat) -> None:
    bot = new_bot(server)
    await bot.adapter.start()
    await bot.adapter.close()
    await bot.adapter.close()
    assert (await bot.owes(group, "Karta")).fate is Fate.AGAIN


def test_a_card_without_buttons_has_no_keyboard() -> None:
    assert keyboard(Card((Line("x"),))) is None
