"""What the bot hears on Telegram, over real HTTP. Numbers in brackets are the points of what Telegram really does."""

import asyncio
import sys
from collections.abc import AsyncIterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.ground.trouble import Pace
from handlers.kit.event import Event, Heard
from tests.telegram_bot import BotAtWork, bot_at_work, new_bot, owed
from tests.telegram_server import TelegramServer
from tests.telegram_world import ANONYMOUS

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture
async def server() -> AsyncIterator[TelegramServer]:
    async with TelegramServer() as server:
        yield server


@pytest.fixture
async def bot(server: TelegramServer) -> AsyncIterator[BotAtWork]:
    async with bot_at_work(server) as bot:
        yield bot


def names(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


# --- polling and confirming [1, 4, 14] ---


async def test_an_update_is_confirmed_only_after_it_was_taken(server: TelegramServer) -> None:
    dana = server.person("Dana")
    bot = new_bot(server)
    await bot.adapter.start()
    committed = asyncio.Event()

    async def take(events: Sequence[Event]) -> None:
        bot.events += events
        await committed.wait()

    bot.hear(take)
    await server.until(lambda: server.polling)
    await dana.starts()
    await server.until(lambda: bot.events)
    assert server.updates
    assert server.confirmed == 0
    committed.set()
    await server.until(lambda: not server.updates)
    assert bot.texts == ["/start"]
    await bot.stop()
    await bot.adapter.close()


async def test_stopping_finishes_the_batch_in_hand_and_confirms_it_with_a_last_poll(server: TelegramServer) -> None:
    dana = server.person("Dana")
    bot = new_bot(server)
    await bot.adapter.start()
    begun, go_on = asyncio.Event(), asyncio.Event()

    async def take(events: Sequence[Event]) -> None:
        begun.set()
        await go_on.wait()
        bot.events += events

    bot.hear(take)
    await server.until(lambda: server.polling)
    await dana.starts()
    await begun.wait()
    assert bot.hearing
    bot.hearing.cancel()
    go_on.set()
    await bot.stop()
    assert bot.texts == ["/start"]
    assert not server.updates
    last = server.called("getUpdates")[-1].params
    assert last["timeout"] == 0
    assert last["offset"] == server.confirmed + 1
    await bot.adapter.close()


async def test_a_batch_that_could_not_be_stored_comes_again_under_the_same_ids(server: TelegramServer) -> None:
    dana = server.person("Dana")
    bot = new_bot(server)
    await bot.adapter.start()
    tries: list[list[str]] = []

    async def take(events: Sequence[Event]) -> None:
        tries.append([event.id for event in events])
        if len(tries) < 3:
            raise OSError("disk full")

    bot.hear(take)
    await server.until(lambda: server.polling)
    await dana.starts()
    await server.until(lambda: len(tries) == 3 and not server.updates)
    assert tries[0] == tries[1] == tries[2]
    assert [line for line in bot.said if "could not be stored" in line] == [
        "telegram: updates could not be stored; trying again"
    ]
    await bot.stop()
    await bot.adapter.close()


KILLED = """
import asyncio, sys, datetime, structlog
from bot.telegram.network import Telegram

async def take(events):
    with open(sys.argv[3], "a", encoding="utf-8") as heard:
        heard.write("".join(f"{event.id} {event.text}\\n" for event in events))
    if any(event.text == "uprostřed" for event in events):
        await asyncio.sleep(60)

async def main():
    clock = lambda: datetime.datetime.now(datetime.UTC)
    bot = Telegram(sys.argv[1], sys.argv[2], clock, structlog.get_logger())
    await bot.start()
    await bot.run(take)

asyncio.run(main())
"""


async def test_kill_9_in_the_middle_of_an_update_loses_nothing(server: TelegramServer, tmp_path: Path) -> None:
    dana = server.person("Dana")
    heard = tmp_path / "heard"
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", KILLED, server.token, server.url, str(heard), cwd=ROOT, stdout=asyncio.subprocess.DEVNULL
    )
    await server.until(lambda: server.polling, 30)
    await dana.starts()
    await server.until(lambda: not server.updates)
    await dana.writes(dana.chat, "uprostřed")
    await server.until(lambda: "uprostřed" in heard.read_text("utf-8"))
    await dana.writes(dana.chat, "potom")
    process.kill()
    await process.wait()
    async with bot_at_work(server) as bot:
        await server.until(lambda: len(bot.events) >= 2)
    before = heard.read_text("utf-8").splitlines()
    assert [line.split(" ", 1)[1] for line in before] == ["/start", "uprostřed"]
    assert bot.texts == ["uprostřed", "potom"]
    assert bot.events[0].id == before[1].split(" ")[0]


async def test_an_update_delivered_twice_has_one_id(server: TelegramServer, bot: BotAtWork) -> None:
    dana = server.person("Dana")
    await dana.starts()
    await server.until(lambda: bot.events)
    server.emit_raw({"update_id": 500_000_777, "message": dana.chat.messages[0].json()})
    server.emit_raw({"update_id": 500_000_777, "message": dana.chat.messages[0].json()})
    await server.until(lambda: len(bot.events) >= 3)
    assert [event.id for event in bot.events[1:3]] == [f"telegram:{server.bot_id}:500000777"] * 2


async def test_it_asks_for_the_kinds_of_updates_it_reads_and_no_others(server: TelegramServer, bot: BotAtWork) -> None:
    polls = server.called("getUpdates")
    await server.person("Dana").starts()
    await server.until(lambda: bot.events and server.called("getUpdates"))
    polls = server.called("getUpdates")
    kinds = ["callback_query", "chat_member", "edited_message", "message", "message_reaction", "my_chat_member"]
    assert all(sorted(poll.params["allowed_updates"]) == kinds for poll in polls)
    assert all(poll.params["timeout"] <= 50 for poll in polls)


async def test_a_malformed_update_is_skipped_and_the_next_one_heard(server: TelegramServer, bot: BotAtWork) -> None:
    rubbish: Any
    for rubbish in ("x", {"message_id": 1}, [], {"message_id": "one", "date": "now", "chat": {}}, 7, {}):
        server.emit("message", rubbish, checked=False)
    server.emit("callback_query", {"id": 1}, checked=False)
    server.emit_raw({"update_id": 500_000_900, "something_new": {"a": 1}})
    await server.person("Dana").starts()
    await server.until(lambda: bot.texts == ["/start"])
    await server.until(lambda: not server.updates)
    skipped = [entry for entry in bot.capture.entries if "unreadable" in entry["event"]]
    assert len(skipped) >= 5
    assert all(entry["update"] for entry in skipped)


async def test_rubbish_without_numbers_is_no_hot_loop(server: TelegramServer, bot: BotAtWork) -> None:
    rubbish: Any
    for rubbish in ("x", 7, None, []):
        server.emit_raw(rubbish)
    await server.person("Dana").starts()
    await server.until(lambda: bot.texts == ["/start"])
    assert len(server.called("getUpdates")) < 20


async def test_when_telegram_goes_away_in_the_middle_it_backs_off_and_comes_back(
    server: TelegramServer, bot: BotAtWork
) -> None:
    dana = server.person("Dana")
    await server.down()
    await server.until(lambda: any("cannot be reached" in line for line in bot.said))
    await asyncio.sleep(0.2)  # time in which a hot loop would show
    assert sum("cannot be reached" in line for line in bot.said) == 1
    await server.up()
    await server.until(lambda: server.polling)
    await dana.starts()
    await server.until(lambda: bot.texts == ["/start"])
    assert "telegram: works again" in bot.said


async def test_broken_answers_to_polls_are_waited_out_without_a_hot_loop(server: TelegramServer) -> None:
    server.fails("getUpdates", 502, times=3)
    server.fails("getUpdates", 200, times=2, body="<html>captive portal</html>")
    server.drops("getUpdates", times=2)
    server.refuses("getUpdates", 429, "Too Many Requests: retry after 0", retry_after=0)
    async with bot_at_work(server) as bot:
        await server.person("Dana").starts()
        await server.until(lambda: bot.texts == ["/start"])
    assert len(server.called("getUpdates")) < 20


async def test_polls_that_come_back_at_once_and_empty_are_no_hot_loop(server: TelegramServer) -> None:
    server.fails("getUpdates", 200, times=5, body='{"ok": true, "result": []}')
    async with bot_at_work(server) as bot:
        polls = server.called("getUpdates")
        assert polls[4].at - polls[0].at >= 0.05
        await server.person("Dana").starts()
        await server.until(lambda: bot.texts == ["/start"])


async def test_a_server_that_never_waits_for_news_is_heard_soon(server: TelegramServer) -> None:
    """Other Bot API servers answer an empty poll at once; that is no trouble to be waited out in growing steps."""
    server.fails("getUpdates", 200, times=10, body='{"ok": true, "result": []}')
    async with bot_at_work(server, pace=Pace(poll=2, first=30.0)) as bot:
        await server.person("Dana").starts()
        await server.until(lambda: bot.texts == ["/start"])


async def test_a_service_message_alone_tells_that_we_came(server: TelegramServer, bot: BotAtWork) -> None:
    dana = server.person("Dana")
    chat = server.group("PS Senioři", [dana])
    came = {"message_id": 77, "date": server.seconds(), "chat": chat.json(), "from": dana.json()}
    server.emit("message", came | {"new_chat_members": [server.me()]})
    await server.until(lambda: bot.of(Heard.JOINED))
    assert bot.of(Heard.JOINED)[-1].author.name == "Dana"


async def test_what_was_pending_before_the_start_is_heard(server: TelegramServer) -> None:
    server.webhook = "https://stary.example/hook"
    dana = server.person("Dana")
    await dana.starts("pozvanka")
    async with bot_at_work(server) as bot:
        await server.until(lambda: bot.events)
        assert bot.texts == ["/start pozvanka"]
    assert server.webhook == ""
    assert server.called("deleteWebhook")[0].params == {"drop_pending_updates": False}


async def test_of_two_pollers_the_refused_one_says_so_and_backs_off(server: TelegramServer, bot: BotAtWork) -> None:
    async with bot_at_work(server) as other:
        await server.until(lambda: any("only one may" in line for line in bot.said + other.said))
        await server.person("Dana").starts()
        await server.until(lambda: bot.events or other.events)
    assert sum("only one may" in line for line in bot.said) <= 2


# --- signing in [1, 14] ---


async def test_it_waits_for_a_telegram_that_is_down_and_says_so_in_one_line(server: TelegramServer) -> None:
    await server.down()
    bot = new_bot(server)
    starting = asyncio.create_task(bot.adapter.start())
    await server.until(lambda: any("cannot be reached" in line for line in bot.said))
    await asyncio.sleep(0.2)  # several tries later
    assert not starting.done()
    assert len(bot.said) == 1
    await server.up()
    await starting
    assert bot.adapter.bot_name == "kolecko_bot"
    assert bot.adapter.bot_account == str(server.bot_id)
    await bot.adapter.close()


async def test_a_wrong_token_is_said_once_and_retried_slowly(server: TelegramServer) -> None:
    bot = new_bot(server, token="1:wrong")
    starting = asyncio.create_task(bot.adapter.start())
    await server.until(lambda: len(server.calls) >= 3)
    assert bot.said == ["telegram: the token is refused; check KOLECKO_TELEGRAM_TOKEN"]
    assert server.calls[2].at - server.calls[0].at >= 0.09
    starting.cancel()
    await asyncio.gather(starting, return_exceptions=True)
    await bot.adapter.close()


async def test_a_second_process_waits_for_the_lock_of_the_token(server: TelegramServer, tmp_path: Path) -> None:
    async with bot_at_work(server, lock_folder=tmp_path):
        second = new_bot(server, lock_folder=tmp_path)
        starting = asyncio.create_task(second.adapter.start())
        await server.until(lambda: second.said)
        assert second.said == ["telegram: another process already serves this bot; waiting until it ends"]
        assert not starting.done()
    await asyncio.wait_for(starting, 10)
    assert server.token.partition(":")[2] not in "".join(names(tmp_path))
    await second.adapter.close()


# --- older servers ---


async def test_a_bot_api_server_older_than_the_newest_rights_is_understood(
    server: TelegramServer, bot: BotAtWork
) -> None:
    dana = server.person("Dana")
    group = server.group("PS Senioři", [dana], rights=())
    admin = {"user": server.me(), "status": "administrator", "can_pin_messages": True}
    change = {"chat": group.json(), "from": dana.json(), "date": server.seconds(), "new_chat_member": admin}
    server.emit("my_chat_member", change | {"old_chat_member": group.bot_member(frozenset())}, checked=False)
    await server.until(lambda: bot.events)
    assert bot.events[0].heard is Heard.RIGHTS
    assert bot.events[0].rights == {"write", "admin", "pin"}


# --- who and where ---


async def test_times_are_utc_and_those_of_the_message(server: TelegramServer, bot: BotAtWork) -> None:
    await server.person("Dana").starts()
    await server.until(lambda: bot.events)
    at = bot.events[0].at
    assert at.tzinfo is UTC
    assert abs(at - datetime.now(UTC)) < timedelta(seconds=5)


async def test_ids_longer_than_32_bits_arrive_whole(server: TelegramServer, bot: BotAtWork) -> None:
    dana = server.person("Dana", username="dana_n")
    group = server.group("PS Senioři", [dana])
    await dana.writes(group, "ahoj")
    await server.until(lambda: bot.events)
    event = bot.events[0]
    assert (event.place.chat, event.place.title) == (str(group.id), "PS Senioři")
    assert (event.author.account, event.author.username, event.author.language) == (str(dana.id), "dana_n", "cs")
    assert dana.id > 2**32
    assert group.id < -(2**32)


async def test_in_privacy_mode_it_hears_commands_and_answers_to_it_and_no_other_talk(
    server: TelegramServer, bot: BotAtWork
) -> None:
    """[5]"""
    dana = server.person("Dana")
    group = server.group("PS Senioři", [dana], rights=())
    card = await bot.shows(group, "Přijdete?")
    await dana.writes(group, "povídání mezi námi")
    await dana.writes(group, "/ucast")
    await dana.writes(group, "přijdu", reply_to=card)
    await server.until(lambda: len(bot.events) == 2)
    assert bot.texts == ["/ucast", "přijdu"]


async def test_a_caption_is_a_text_and_a_message_without_words_is_nothing(
    server: TelegramServer, bot: BotAtWork
) -> None:
    dana = server.person("Dana", username="dana_n")
    group = server.group("PS Senioři", [dana])
    await dana.writes(group, "")
    await dana.writes(group, "úkol pro @dana_n: prezenčka", caption=True)
    await server.until(lambda: bot.events)
    assert bot.texts == ["úkol pro @dana_n: prezenčka"]
    assert [who.username for who in bot.events[0].mentions] == ["dana_n"]


async def test_an_edited_message_says_that_it_is_edited(server: TelegramServer, bot: BotAtWork) -> None:
    dana = server.person("Dana")
    group = server.group("PS Senioři", [dana])
    message = await dana.writes(group, "úkol: židle")
    await dana.edits(message, "úkol: stoly")
    await server.until(lambda: len(bot.events) == 2)
    assert [(event.text, event.edited) for event in bot.events] == [("úkol: židle", False), ("úkol: stoly", True)]
    assert bot.events[0].message == bot.events[1].message


async def test_people_mentioned_are_told_by_account_or_by_username(server: TelegramServer, bot: BotAtWork) -> None:
    dana, sona = server.person("Dana"), server.person("Soňa")
    group = server.group("PS Senioři", [dana, sona])
    await dana.writes(group, "🐎 úkol: Soňa a @alena_v a @Kolecko_Bot připraví sál", mentions=[sona])
    await server.until(lambda: bot.events)
    mentions = {who.name: (who.account, who.username) for who in bot.events[0].mentions}
    assert mentions == {
        "Soňa": (str(sona.id), None),
        "@alena_v": ("", "alena_v"),
        "@Kolecko_Bot": (str(server.bot_id), "Kolecko_Bot"),
    }


async def test_commands_for_another_bot_are_left_alone_and_ours_lose_the_address(
    server: TelegramServer, bot: BotAtWork
) -> None:
    dana = server.person("Dana")
    group = server.group("PS Senioři", [dana])
    for text in ("/ucast@jiny_bot", "/ucast@kolecko_bot", "/tema@Kolecko_BOT nový  sál", "/tema", "a /x@jiny_bot b"):
        await dana.writes(group, text)
    await server.until(lambda: len(bot.events) == 4)
    assert bot.texts == ["/ucast", "/tema nový  sál", "/tema", "a /x@jiny_bot b"]


async def test_a_link_with_a_payload_is_heard_as_start_with_it(server: TelegramServer, bot: BotAtWork) -> None:
    """[6]"""
    link = bot.adapter.link("ucast-42_x")
    assert link == "https://t.me/kolecko_bot?start=ucast-42_x"
    await server.person("Dana").starts(link.partition("=")[2])
    await server.until(lambda: bot.events)
    assert bot.texts == ["/start ucast-42_x"]
    assert bot.events[0].place.private


@pytest.mark.parametrize("payload", ["a" * 65, "č", "a b", "a=b"])
async def test_a_payload_that_telegram_would_not_carry_is_an_error(bot: BotAtWork, payload: str) -> None:
    with pytest.raises(ValueError, match="at most 64"):
        bot.adapter.link(payload)


async def test_a_reply_brings_the_text_and_author_it_answers(server: TelegramServer, bot: BotAtWork) -> None:
    dana, alena = server.person("Dana"), server.person("Alena")
    group = server.group("PS Senioři", [dana, alena])
    message = await dana.writes(group, "kdo připraví sál?")
    await alena.writes(group, "já", reply_to=message)
    await server.until(lambda: len(bot.events) == 2)
    answers = bot.events[1].answers
    assert answers
    assert (answers.message, answers.text) == (str(message.id), "kdo připraví sál?")
    assert answers.author
    assert answers.author.account == str(dana.id)
    assert bot.events[1].place.thread is None


# --- forum topics [8] ---


async def test_topics_are_threads_general_is_none_and_the_root_is_no_reply(
    server: TelegramServer, bot: BotAtWork
) -> None:
    dana = server.person("Dana")
    group = server.group("PS Senioři", [dana], forum=True)
    topic = group.topic("Rozpočet")
    await dana.writes(group, "v obecném")
    first = await dana.writes(group, "v tématu", topic=topic)
    await dana.writes(group, "odpověď", topic=topic, reply_to=first)
    await server.until(lambda: len(bot.events) == 3)
    assert [event.place.thread for event in bot.events] == [None, str(topic.id), str(topic.id)]
    assert [event.answers.message if event.answers else None for event in bot.events] == [None, None, str(first.id)]


async def test_a_tap_in_a_topic_knows_its_topic(server: TelegramServer, bot: BotAtWork) -> None:
    dana = server.person("Dana")
    group = server.group("PS Senioři", [dana], forum=True)
    topic = group.topic("Rozpočet")
    card = await bot.shows(group, "Přijdete?", buttons=[["Přijdu"]], thread=str(topic.id))
    await dana.taps(card, "Přijdu")
    await server.until(lambda: bot.events)
    assert bot.events[0].place.thread == str(topic.id)


async def test_a_tap_on_an_old_card_that_telegram_no_longer_shows_is_heard(
    server: TelegramServer, bot: BotAtWork
) -> None:
    dana = server.person("Dana")
    group = server.group("PS Senioři", [dana])
    card = await bot.shows(group, "Přijdete?", buttons=[["Přijdu"]])
    await dana.taps(card, "Přijdu", old=True)
    await server.until(lambda: bot.events)
    event = bot.events[0]
    assert (event.heard, event.data, event.message) == (Heard.BUTTON, "do:Přijdu", str(card.id))
    assert event.at.year >= 2020


# --- who is not a person [11] ---


async def test_an_anonymous_admin_and_a_channel_speak_as_nobody(server: TelegramServer, bot: BotAtWork) -> None:
    dana = server.person("Dana")
    group = server.group("PS Senioři", [dana])
    await dana.writes(group, "přijdu", speaks_as=group)
    await dana.writes(group, "přijdeme", speaks_as=server.channel("Městské noviny"))
    await server.until(lambda: len(bot.events) == 2)
    assert [(event.author.anonymous, event.author.name) for event in bot.events] == [
        (True, "PS Senioři"),
        (True, "Městské noviny"),
    ]
    assert str(dana.id) not in [event.author.account for event in bot.events]


async def test_other_bots_channel_posts_and_own_pins_are_not_heard(server: TelegramServer, bot: BotAtWork) -> None:
    dana = server.person("Dana")
    group = server.group("PS Senioři", [dana])
    card = await bot.shows(group, "Karta")
    await bot.owes(group, kind="pin", message=card)
    await server.until(lambda: any(message.service for message in group.all.values()))
    written = card.json() | {"message_id": 900, "text": "jsem jiný bot"}
    server.emit("message", written | {"from": ANONYMOUS | {"id": 5, "username": "jiny_bot"}})
    newspaper = server.channel("Městské noviny").json()
    forwarder = {"id": 777000, "is_bot": False, "first_name": "Telegram"}
    forwarded = {"from": forwarder, "sender_chat": newspaper, "is_automatic_forward": True}
    server.emit("message", written | forwarded)
    server.emit("message", written | {"from": dana.json(), "chat": newspaper})
    server.emit("message", written)
    await dana.writes(group, "konec")
    await server.until(lambda: bot.texts)
    assert bot.texts == ["konec"]
    assert len(bot.events) == 1


# --- coming, going, rights, moving [4, 7] ---


async def test_the_bot_hears_that_it_came_got_rights_and_was_removed(server: TelegramServer, bot: BotAtWork) -> None:
    dana = server.person("Dana")
    group = server.group("PS Senioři", [dana], rights=None)
    group.set_bot(dana, ())
    group.set_bot(dana, ("admin", "pin", "manage_topics"))
    group.set_bot(dana, ("admin",))
    group.set_bot(dana, (), muted=True)
    group.set_bot(dana, None, kicked=True)
    await server.until(lambda: len(bot.events) == 5)
    assert [(event.heard, set(event.rights)) for event in bot.events] == [
        (Heard.JOINED, {"write"}),
        (Heard.RIGHTS, {"write", "admin", "pin", "manage_topics"}),
        (Heard.RIGHTS, {"write", "admin"}),
        (Heard.RIGHTS, set()),
        (Heard.LEFT, set()),
    ]
    assert all(event.author.account == str(dana.id) for event in bot.events)


async def test_blocking_and_unblocking_in_private_is_leaving_and_joining(
    server: TelegramServer, bot: BotAtWork
) -> None:
    dana = server.person("Dana")
    await dana.starts()
    await dana.blocks()
    await dana.unblocks()
    await server.until(lambda: len(bot.events) == 3)
    assert [event.heard for event in bot.events] == [Heard.MESSAGE, Heard.LEFT, Heard.JOINED]
    assert all(event.place.private for event in bot.events)


@pytest.mark.parametrize(("rights", "times"), [(("admin",), 2), ((), 1)])
async def test_people_who_come_and_go_are_heard_by_admins_twice_by_members_once(
    server: TelegramServer, bot: BotAtWork, rights: tuple[str, ...], times: int
) -> None:
    dana, alena = server.person("Dana"), server.person("Alena")
    group = server.group("PS Senioři", [dana], rights=rights)
    await alena.joins(group)
    await alena.leaves(group)
    await server.until(lambda: len(bot.events) == 2 * times)
    assert [event.heard for event in bot.events] == [Heard.CAME] * times + [Heard.WENT] * times
    assert {event.author.account for event in bot.events} == {str(alena.id)}


async def test_several_people_added_at_once_are_several_events_with_ids_of_their_own(
    server: TelegramServer, bot: BotAtWork
) -> None:
    dana, alena, sona = (server.person(name) for name in ("Dana", "Alena", "Soňa"))
    group = server.group("PS Senioři", [dana], rights=())
    group.service(dana, new_chat_members=[alena.json(), server.me(), sona.json()])
    await server.until(lambda: len(bot.events) == 3)
    assert [event.author.name for event in bot.of(Heard.CAME)] == ["Alena", "Soňa"]
    assert [event.author.name for event in bot.of(Heard.JOINED)] == ["Dana"]
    assert bot.events[2].id == f"{bot.events[0].id}:2"


@pytest.mark.parametrize("new_first", [False, True])
async def test_a_group_made_supergroup_is_heard_as_moved_in_either_order(
    server: TelegramServer, bot: BotAtWork, new_first: bool
) -> None:
    dana = server.person("Dana")
    old = server.group("PS Senioři", [dana], kind="group")
    new = old.migrate(new_first=new_first)
    await server.until(lambda: len(bot.events) == 2)
    assert {(event.heard, event.place.chat, event.moved_to) for event in bot.events} == {
        (Heard.MOVED, str(old.id), str(new.id))
    }
    outcome = await bot.adapter.send(owed(old, "Karta"))
    assert (outcome.fate.value, outcome.moved_to) == ("moved", str(new.id))


# --- reactions [4] ---


async def test_reactions_tell_what_stands_now(server: TelegramServer, bot: BotAtWork) -> None:
    dana = server.person("Dana")
    group = server.group("PS Senioři", [dana])
    card = await bot.shows(group, "Přijdete?")
    await dana.reacts(card, "👍")
    await dana.reacts(card, "👍", "🤔")
    await dana.reacts(card, "🤔")
    await dana.reacts(card)
    await dana.reacts(card, "👎", anonymously=True)
    await server.until(lambda: len(bot.events) == 5)
    assert [event.reaction for event in bot.events] == ["👍", "🤔", "🤔", "", "👎"]
    assert [event.author.anonymous for event in bot.events] == [False, False, False, False, True]


async def test_without_admin_rights_reactions_are_not_heard_and_taps_are(
    server: TelegramServer, bot: BotAtWork
) -> None:
    dana = server.person("Dana")
    group = server.group("PS Senioři", [dana], rights=())
    card = await bot.shows(group, "Přijdete?", buttons=[["Přijdu"]])
    await dana.reacts(card, "👍")
    await dana.taps(card, "Přijdu")
    await server.until(lambda: bot.events)
    assert [event.heard for event in bot.events] == [Heard.BUTTON]
