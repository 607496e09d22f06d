"""What is owed arrives, whatever Telegram says: the whole house in this process against a server of tests."""

import asyncio
import time
from collections.abc import AsyncIterator
from typing import Any

import pytest

from bot.ground.limits import TELEGRAM
from bot.playground.transcript import tidy
from storage import outbox
from storage.db import Database
from tests.contract import until
from tests.errors import Errors
from tests.office import LINE
from tests.telegram_server import TelegramServer
from tests.telegram_town import NOON, Town
from tests.telegram_world import Chat

pytestmark = pytest.mark.parametrize("dialect", ["sqlite"])


@pytest.fixture
async def server() -> AsyncIterator[TelegramServer]:
    async with TelegramServer(now=NOON.timestamp) as server:
        yield server


@pytest.fixture
async def town(server: TelegramServer, database: Database) -> AsyncIterator[Town]:
    town = Town(server, database)
    await town.found()
    yield town
    await town.closes()


@pytest.fixture
async def chat(server: TelegramServer, town: Town) -> Chat:
    """A group's chat with forty people; the bot is at work."""
    people = [server.person(f"Člen {number}") for number in range(40)]
    chat = server.group("PS Senioři", people)
    await town.group(chat)
    town.opens()
    await server.until(lambda: server.polling)
    return chat


def texts(chat: Chat) -> list[str]:
    return [message.text for message in chat.from_bot]


def sends(server: TelegramServer, method: str, chat: Chat) -> int:
    return len([call for call in server.called(method) if call.params.get("chat_id") == chat.id])


async def test_forty_replies_at_once_are_two_edits_at_most(server: TelegramServer, town: Town, chat: Chat) -> None:
    card = await town.meets(chat)
    edits = card.edits
    town.house.deliveries[0].limiter.rules = TELEGRAM
    assert TELEGRAM.edits
    started = time.monotonic()
    await asyncio.gather(*(member.writes(chat, "přijdu", reply_to=card) for member in chat.members))
    await server.until(lambda: "přijde 40 ze 41" in tidy(card.text))
    slow = int((time.monotonic() - started) / TELEGRAM.edits.apart)  # a busy machine does not read them all at once
    assert card.edits - edits <= 2 + slow


async def test_a_429_quiets_its_chat_only_and_nothing_is_lost(server: TelegramServer, town: Town, chat: Chat) -> None:
    other = server.group("PS Rodina")
    await town.group(other)
    server.refuses("sendMessage", 429, "Too Many Requests: retry after 2", retry_after=2)
    await town.owes(chat, "první", "druhá")
    await server.until(lambda: server.called("sendMessage"))
    started = asyncio.get_running_loop().time()
    await town.owes(other, "jinde")
    await town.heard(other, "jinde", 1.5)
    assert not texts(chat)
    await town.heard(chat, "druhá")
    assert asyncio.get_running_loop().time() - started >= 1.8
    assert texts(chat) == ["první", "druhá"]


@pytest.mark.parametrize("after", [False, True])
async def test_a_dropped_edit_is_repeated(server: TelegramServer, town: Town, chat: Chat, *, after: bool) -> None:
    card = await town.meets(chat)
    server.drops("editMessageText", after=after)
    await chat.members[0].taps(card, "Přijdu")
    await server.until(lambda: "přijde 1 ze 2" in tidy(card.text))
    await town.owes(chat, "konec")
    await town.heard(chat, "konec")
    assert len(texts(chat)) == 2


@pytest.mark.parametrize(("drops", "after", "stand"), [(1, False, 1), (1, True, 2), (2, True, 2), (2, False, 0)])
async def test_a_dropped_message_is_tried_once_more(
    server: TelegramServer, town: Town, chat: Chat, drops: int, stand: int, *, after: bool
) -> None:
    server.drops("sendMessage", after=after, times=drops)
    await town.owes(chat, "jednou")
    await asyncio.sleep(3)
    await town.owes(chat, "konec")
    await town.heard(chat, "konec")
    assert texts(chat).count("jednou") == stand


async def test_a_429_before_does_not_spend_the_second_try(server: TelegramServer, town: Town, chat: Chat) -> None:
    server.refuses("sendMessage", 429, "Too Many Requests: retry after 1", times=2, retry_after=1)
    server.drops("sendMessage")
    await town.owes(chat, "jednou")
    await town.heard(chat, "jednou", 12)
    assert texts(chat) == ["jednou"]


async def test_a_card_deleted_by_an_admin_is_posted_and_pinned_again(
    server: TelegramServer, town: Town, chat: Chat
) -> None:
    card = await town.meets(chat)
    await chat.members[0].deletes(card)
    await chat.members[0].writes(chat, "přijdu", reply_to=card)
    again = await town.heard(chat, "přijde 1 ze 2")
    assert again is not card
    await server.until(lambda: again in chat.pinned)


async def test_somebody_who_blocked_the_bot_stops_nobody_else(server: TelegramServer, town: Town, chat: Chat) -> None:
    dana, petr = await town.private("Dana Králová"), await town.private("Petr Šimek")
    dana.blocked = True
    await town.owed([(dana.chat, "první"), (dana.chat, "druhá"), (petr.chat, "petrovi"), (chat, "skupině")])
    await town.heard(petr.chat, "petrovi")
    await town.heard(chat, "skupině")
    await asyncio.sleep(0.2)
    assert sends(server, "sendMessage", dana.chat) == 1
    await dana.starts()
    await town.heard(dana.chat, "jsem Kolečko")
    await town.owes(dana.chat, "třetí")
    await town.heard(dana.chat, "třetí")
    assert "druhá" not in texts(dana.chat)


async def test_a_group_that_becomes_a_supergroup_in_mid_work(server: TelegramServer, town: Town) -> None:
    members = [server.person(f"Člen {number}") for number in range(3)]
    old = server.group("PS Senioři", members, kind="group")
    await town.group(old)
    town.opens()
    card = await town.meets(old)
    server.slows("editMessageText", 0.5, after=True, times=2)  # the one of Alena's panel, too
    await members[0].taps(card, "Přijdu")
    await server.until(lambda: card.edits)
    note = await members[1].writes(old, "přijdu", reply_to=card)
    await asyncio.sleep(0.2)
    new = old.migrate()
    for _ in range(note.id + 2):
        await members[2].writes(new, "nové číslování")
    again = await town.heard(new, "přijdou 2 ze 3")
    await server.until(lambda: again in new.pinned)
    await asyncio.sleep(0.5)
    assert len(new.from_bot) == 1
    assert new.pinned == [again]
    assert not [message for message in new.messages if message.bots_reaction]
    await members[2].taps(again, "Omlouvám se")
    await server.until(lambda: "1 omluva" in tidy(again.text))


async def test_a_closed_topic_leads_to_general(server: TelegramServer, town: Town) -> None:
    forum = server.group("Komunitní plánování", [server.person("Dana")], forum=True)
    topic = forum.topic("PS Senioři")
    await town.group(forum, topic.id)
    topic.closed = True
    town.opens()
    await town.alena.writes(town.alena.chat, LINE)
    await town.alena.taps(await town.heard(town.alena.chat, "Náhled"), "Zveřejnit")
    card = await town.heard(forum, "kancelář 202")
    assert card.thread is None
    await forum.members[0].taps(card, "Přijdu")
    await server.until(lambda: "přijde 1 ze 2" in tidy(card.text))
    assert any("zavřelo vlákno" in tidy(text) for text in texts(town.alena.chat))


async def test_two_groups_in_two_topics_of_one_forum_keep_apart(server: TelegramServer, town: Town) -> None:
    dana, petr = server.person("Dana"), server.person("Petr")
    forum = server.group("Komunitní plánování", [dana, petr], forum=True)
    seniors, families = forum.topic("PS Senioři"), forum.topic("PS Rodina")
    for topic in (seniors, families):
        await town.group(forum, topic.id, topic.title)
    town.opens()
    cards = []
    for topic, line in ((seniors, LINE), (families, "/schuzka 23. 11. v 9:00, knihovna: Rodinná centra")):
        await town.alena.writes(forum, line, topic=topic)
        preview = await town.heard(town.alena.chat, line.rsplit(": ", 1)[1])
        await town.alena.taps(preview, "Zveřejnit")
        cards.append(await town.heard(forum, line.rsplit(": ", 1)[1]))
    plan, centres = cards
    assert [card.thread for card in cards] == [seniors.id, families.id]
    await dana.taps(plan, "Přijdu")
    await petr.writes(forum, "omlouvám se", reply_to=centres)
    await server.until(lambda: "přijde 1 ze 2" in tidy(plan.text) and "1 omluva" in tidy(centres.text))
    assert "omluva" not in tidy(plan.text)
    assert "přijde 0 ze 2" in tidy(centres.text)
    note = await dana.writes(forum, "bod: Hlídání dětí", topic=families, reply_to=centres)
    await server.until(lambda: note.bots_reaction and "1 návrh" in tidy(centres.text))
    assert "návrh čeká" not in tidy(plan.text)


async def test_without_the_right_to_pin_the_card_stands_and_its_coordinator_hears(
    server: TelegramServer, town: Town
) -> None:
    chat = server.group("PS Senioři", [server.person("Dana")], rights=["admin"])
    await town.group(chat)
    town.opens()
    card = await town.meets(chat)
    await server.until(lambda: any("připn" in tidy(text) for text in texts(town.alena.chat)))
    chat.set_bot(town.alena, ("admin", "pin"))
    await server.until(lambda: card in chat.pinned)
    assert len(chat.from_bot) == 1


async def test_telegram_that_comes_later_gets_what_is_owed(server: TelegramServer, town: Town) -> None:
    chat = server.group("PS Senioři")
    await town.group(chat)
    await server.down()
    town.opens()
    await town.owes(chat, "první", "druhá")
    await asyncio.sleep(0.5)
    await server.up()
    await town.heard(chat, "druhá")
    assert texts(chat) == ["první", "druhá"]


async def test_taps_are_answered_while_the_queue_is_full(server: TelegramServer, town: Town, chat: Chat) -> None:
    card = await town.meets(chat)
    town.house.deliveries[0].limiter.rules = TELEGRAM
    await town.owes(chat, *(str(number) for number in range(100)))
    server.slows("answerCallbackQuery", 0.1, times=40)
    started = asyncio.get_running_loop().time()
    taps = [await member.taps(card, "Přijdu") for member in chat.members]
    await server.until(lambda: all(tap.answered for tap in taps))
    assert asyncio.get_running_loop().time() - started < 10  # the queue takes a hundred


async def test_a_tap_whose_answer_hangs_holds_up_no_other(server: TelegramServer, town: Town, chat: Chat) -> None:
    card = await town.meets(chat)
    server.slows("answerCallbackQuery", 8)
    await chat.members[0].taps(card, "Přijdu")
    await server.until(lambda: "přijde 1 ze 2" in tidy(card.text), 3)
    tap = await chat.members[1].taps(card, "Přijdu")
    await server.until(lambda: tap.answered, 3)


async def test_a_death_in_mid_sending_repeats_at_most_what_was_in_flight(server: TelegramServer, town: Town) -> None:
    chats = [server.group(f"PS {number}") for number in range(5)]
    for one in chats:
        await town.group(one)
    await town.owed([(one, str(number)) for one in chats for number in range(4)])
    server.slows("sendMessage", 0.3, after=True, times=100)
    town.opens()
    await server.until(lambda: len(server.called("sendMessage")) >= 5)
    await asyncio.sleep(0.15)
    flying = len(town.house.deliveries[0].busy)
    await town.dies()
    town.opens()
    await server.until(lambda: all("3" in texts(one) for one in chats), 15)
    await asyncio.sleep(0.5)
    doubled = sum(len(texts(one)) - len(set(texts(one))) for one in chats)
    assert doubled <= flying
    assert all(sorted(set(texts(one))) == ["0", "1", "2", "3"] for one in chats)


async def test_a_moment_without_the_database_does_not_end_the_sending(town: Town, chat: Chat, errors: Errors) -> None:
    delivery = town.house.deliveries[0]
    healthy = delivery.db.run
    failures = iter(range(2))

    async def ailing(*args: object, **more: object) -> object:
        if next(failures, None) is not None:
            raise OSError("away")
        return await healthy(*args, **more)  # type: ignore[arg-type]

    delivery.db = type("Ailing", (), {"run": staticmethod(ailing)})()
    delivery.wake()
    await asyncio.sleep(0.3)
    await town.owes(chat, "přece")
    await town.heard(chat, "přece")
    assert town.work
    assert not town.work.done()
    errors.were("delivery waits")


async def test_a_database_that_takes_nothing_in_is_not_asked_without_a_breath(
    town: Town, chat: Chat, errors: Errors
) -> None:
    """A full disk: reading works, claiming a debt fails, and so does noting that it failed."""
    delivery = town.house.deliveries[0]
    healthy = delivery.db.run
    full = {delivery._prepare, outbox.spoil}

    async def reading(work: Any, *args: Any, **more: Any) -> Any:
        if work in full:
            raise OSError("disk full")
        return await healthy(work, *args, **more)

    delivery.db = type("Full", (), {"run": staticmethod(reading)})()
    stopped = time.monotonic()
    delivery.monotonic = lambda: stopped
    await town.owes(chat, "přece")
    await until(lambda: errors)
    await delivery.settle()
    errors.were("sending failed")
    full.clear()
    delivery.monotonic = time.monotonic
    await town.heard(chat, "přece")


async def test_twenty_groups_get_their_messages_without_one_429(database: Database) -> None:
    async with TelegramServer(strict_limits=True) as server:
        town = Town(server, database, TELEGRAM)
        await town.found()
        chats = [server.group(f"PS {number}") for number in range(20)]
        for chat in chats:
            await town.group(chat)
        town.opens()
        await server.until(lambda: server.polling)
        await town.owed([(chat, str(number)) for number in range(8) for chat in chats])
        await server.until(lambda: all(len(texts(chat)) == 8 for chat in chats), 30)
        await town.closes()
    assert server.flooded == 0
    assert all(texts(chat) == [str(number) for number in range(8)] for chat in chats)


async def test_sixty_written_answers_at_once_stand_on_the_card_in_seconds_and_their_thumbs_hold_up_nothing(
    database: Database,
) -> None:
    async with TelegramServer(strict_limits=True) as server:
        town = Town(server, database, TELEGRAM)
        await town.found()
        people = [server.person(f"Jana Nová {number}") for number in range(60)]
        chat = server.group("Řídicí skupina", people)
        await town.group(chat)
        town.opens()
        card = await town.meets(chat)
        for person in people:
            await person.writes(chat, "přijdu", reply_to=card)
        await server.until(lambda: not server.updates, 60)
        await server.until(lambda: "přijde 60 z" in tidy(card.text), 10)
        assert len(server.called("setMessageReaction")) < 10
        await people[0].writes(chat, "/schuzky")
        await server.until(lambda: len(chat.from_bot) > 1, 10)
        await town.closes()
    assert server.flooded == 0
