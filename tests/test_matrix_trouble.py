"""What goes wrong on the way: servers that are away or killed, long absences, refused passwords, rubbish, limits."""

import asyncio
import itertools
from collections.abc import AsyncIterator, Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bot.ground.adapter import Fate
from handlers.kit.event import Heard
from storage import matrix as store
from storage.db import Database
from tests import synapse
from tests.contract import until
from tests.matrix_bot import QUICK, Stand, account, new_bot, stand
from tests.matrix_people import Person, Refusal
from tests.synapse import Synapse

pytestmark = pytest.mark.parametrize("dialect", ["sqlite"])
V3 = "/_matrix/client/v3"


@pytest.fixture
async def house(homeserver: str, database: Database, tmp_path: Path) -> AsyncIterator[Stand]:
    async with stand(homeserver, database, tmp_path) as made:
        yield made


@pytest.fixture
def server() -> Iterator[Synapse]:
    """A homeserver of this test alone, to be killed."""
    with synapse.serving() as server:
        yield server


# --- absences


async def test_thirty_messages_written_while_the_bot_was_away_are_all_heard_once_and_in_order(house: Stand) -> None:
    await house.bot.stop()
    texts = [f"bod {number}" for number in range(30)]
    for text in texts:
        await house.dana.writes(house.room, text)
    house.bot = house.another()
    await house.bot.start()
    await house.hears(*texts)
    await house.restarts()
    await house.dana.writes(house.room, "konec")
    await house.hears("konec")


async def test_more_than_a_sync_brings_is_caught_up_with(homeserver: str, database: Database, tmp_path: Path) -> None:
    async with stand(homeserver, database, tmp_path, encrypted=False) as house:
        await house.bot.stop()
        texts = [f"bod {number}" for number in range(250)]
        for text in texts:
            await house.dana.writes(house.room, text)
        house.bot = house.another()
        await house.bot.start()
        await house.hears(*texts)


async def test_a_server_that_does_not_know_where_to_stop_makes_nothing_heard_twice(
    homeserver: str, database: Database, tmp_path: Path
) -> None:
    async with stand(homeserver, database, tmp_path, encrypted=False) as house:
        await house.dana.writes(house.room, "dávno vyřízeno")
        await house.hears("dávno vyřízeno")
        await house.bot.stop()
        texts = [f"bod {number}" for number in range(120)]
        for text in texts:
            await house.dana.writes(house.room, text)
        house.bot = house.another()
        api = house.bot.adapter._api
        ask = api.get

        async def heedless(*path: str, query: dict[str, str] | None = None, wait: float = 0.0) -> dict[str, Any]:
            return await ask(*path, query={name: it for name, it in (query or {}).items() if name != "to"}, wait=wait)

        api.get = heedless  # type: ignore[method-assign]
        await house.bot.start()
        await house.hears(*texts)


async def test_news_that_could_not_be_stored_come_again(house: Stand) -> None:
    await house.bot.stop()
    await house.dana.writes(house.room, "přijdu")
    tries = itertools.count()

    async def take(events: Any) -> None:
        if next(tries) < 2:
            raise OSError("the disk is full")
        await house.bot.take(events)

    house.bot = house.another()
    await house.bot.start(take)
    await house.hears("přijdu")
    assert house.bot.said.count("matrix: news could not be stored; trying again") == 1


async def test_what_is_not_committed_when_the_bot_dies_is_heard_again(house: Stand) -> None:
    await house.bot.stop()
    await house.dana.writes(house.room, "přijdu")
    taken = asyncio.Event()

    async def never(_: object) -> None:
        taken.set()
        await asyncio.Event().wait()

    house.bot = house.another()
    await house.bot.start(never)
    await taken.wait()
    assert house.bot.hearing
    crypto = house.bot.adapter._crypto
    assert crypto
    await house.restarts()
    await house.hears("přijdu")


# --- servers


async def test_a_message_on_its_way_when_the_server_is_killed_is_there_once(
    server: Synapse, database: Database, tmp_path: Path
) -> None:
    async with stand(server.url, database, tmp_path) as house:
        await house.shows("před pádem")
        debts = [house.owed(f"zpráva {number}") for number in range(12)]
        sending = [asyncio.create_task(_paid(house, debt)) for debt in debts]
        await asyncio.wait(sending[3:4])
        server.kill()
        assert not all(one.done() for one in sending)
        server.start()
        await asyncio.gather(*sending)
        room = await house.dana.sees(house.room)
        texts = [one.text for one in room.by(house.user)]
        assert sorted(texts) == sorted(["před pádem", *(f"zpráva {number}" for number in range(12))])
        assert not room.unreadable
        await house.dana.writes(house.room, "jste tu?")
        await house.hears("jste tu?")


async def _paid(house: Stand, debt: Any) -> None:
    """Pay a debt as the dispatcher does: again after as long as it was asked to wait."""
    sent = await house.bot.adapter.send(debt)
    while sent.fate is Fate.AGAIN:
        await asyncio.sleep(sent.retry_after)
        sent = await house.bot.adapter.send(debt)
    assert sent.fate is Fate.DONE


async def test_a_server_that_is_away_is_waited_for_without_a_hot_loop(
    server: Synapse, database: Database, tmp_path: Path
) -> None:
    user = await account(server.url)
    server.kill()
    bot = new_bot(server.url, user, database, tmp_path)
    starting = asyncio.create_task(bot.start())
    await until(lambda: "matrix: the homeserver does not answer; trying again" in bot.said)
    server.start()
    await starting
    assert "matrix: works again" in bot.said
    await bot.stop()


async def test_the_servers_limits_are_obeyed_and_nothing_is_lost(database: Database, tmp_path: Path) -> None:
    with synapse.serving(rc_message={"per_second": 4, "burst_count": 3}) as server:
        async with stand(server.url, database, tmp_path) as house:
            for number in range(8):
                await _paid(house, house.owed(f"zpráva {number}"))
            texts = [one.text for one in (await house.dana.sees(house.room)).by(house.user)]
            assert texts == [f"zpráva {number}" for number in range(8)]


async def test_a_wrong_password_is_one_line_and_patience(homeserver: str, database: Database, tmp_path: Path) -> None:
    patient = replace(QUICK, refused=300.0)
    bot = new_bot(homeserver, await account(homeserver), database, tmp_path, password="jiné", pace=patient)
    starting = asyncio.create_task(bot.start())
    refused = "matrix: the password is refused; check KOLECKO_MATRIX_USER and KOLECKO_MATRIX_PASSWORD"
    await until(lambda: refused in bot.said)
    done, _ = await asyncio.wait([starting], timeout=0.5)
    assert not done
    assert bot.said == [refused]
    starting.cancel()
    await asyncio.wait([starting])
    await bot.adapter.close()


async def test_a_bot_signed_out_from_elsewhere_signs_in_as_a_new_device(house: Stand) -> None:
    device = house.bot.adapter.device
    login = {
        "type": "m.login.password", "identifier": {"type": "m.id.user", "user": house.user},
        "password": "heslo bota s háčky",
    }  # fmt: skip
    admin = Person(house.url, "správa", await house.dana._call("POST", f"{V3}/login", login))
    await admin._call("POST", f"{V3}/logout/all", {})
    await admin.close()
    await until(lambda: house.bot.adapter.device != device)
    await house.dana.writes(house.room, "slyšíš?")
    await house.hears("slyšíš?")
    assert house.bot.said.count("matrix: the homeserver has signed this device out; signing in again") == 1


# --- repeats


async def test_a_debt_paid_by_a_device_since_lost_is_not_paid_again(house: Stand) -> None:
    debt = house.owed("Připomínka: zítra ve 14:00")
    assert (await house.bot.adapter.send(debt)).fate is Fate.DONE
    device = house.bot.adapter.device
    await house.bot.stop()
    (house.folder / "matrix.sqlite3").unlink()
    house.bot = house.another()
    await house.bot.start()
    again = replace(debt, tried=device)
    assert (await house.bot.adapter.send(again)).fate is Fate.DONE
    texts = [one.text for one in (await house.dana.sees(house.room)).by(house.user)]
    assert texts == ["Připomínka: zítra ve 14:00"]


async def test_a_card_that_changed_before_its_repeat_shows_the_newest_state(house: Stand) -> None:
    debt = house.owed("přijde 1 z 3")
    first = await house.bot.adapter.send(debt)
    again = replace(house.owed("přijdou 2 z 3", key=debt.key), tried=house.bot.adapter.device)
    second = await house.bot.adapter.send(again)
    assert (second.fate, second.message) == (Fate.DONE, first.message)
    [message] = (await house.dana.sees(house.room)).by(house.user)
    assert message.text == "přijdou 2 z 3"


# --- rubbish


RUBBISH: list[dict[str, Any]] = [
    {},
    {"msgtype": 7, "body": ["a"]},
    {"msgtype": "m.text"},
    {"msgtype": "m.text", "body": None, "m.relates_to": "text"},
    {"msgtype": "m.text", "body": "", "m.relates_to": {"m.in_reply_to": {"event_id": 5}}},
    {"msgtype": "m.text", "body": "", "m.relates_to": {"rel_type": "m.replace", "event_id": {}}},
    {"msgtype": "m.text", "body": "", "m.relates_to": {"rel_type": "m.replace", "event_id": "$nic"}},
    {"msgtype": "m.text", "body": "", "m.new_content": 5, "m.relates_to": {"rel_type": "m.replace", "event_id": "$x"}},
    {"msgtype": "m.text", "body": "", "m.mentions": ["@dana:kolecko.test"]},
    {"msgtype": "m.image", "body": "a", "filename": 3},
    {"algorithm": "m.megolm.v1.aes-sha2"},
    {"algorithm": "m.megolm.v1.aes-sha2", "ciphertext": 5, "session_id": [], "sender_key": {}, "device_id": 1},
    {"algorithm": "jiná", "ciphertext": "x", "session_id": "y"},
    {"m.relates_to": {"rel_type": "m.annotation", "event_id": "$nic", "key": "✅"}},
    {"m.relates_to": {"rel_type": "m.annotation", "event_id": 8, "key": 9}},
    {"membership": "join"},
    {"redacts": 4},
]


async def test_rubbish_of_any_kind_is_passed_over(house: Stand) -> None:
    kinds = ("m.room.message", "m.room.encrypted", "m.reaction", "m.room.member", "cz.cokoli")
    for number, content in enumerate(RUBBISH):
        for kind in kinds:
            with suppress(Refusal):  # some of it the server keeps to itself
                await house.dana.put_event(house.room, kind, content, f"rubbish-{number}")
    for content in ({"pinned": 5, "replacement_room": 5} | one for one in RUBBISH):
        for kind in ("m.room.pinned_events", "m.room.name", "m.room.tombstone", "m.room.topic", "cz.cokoli"):
            with suppress(Refusal):
                await house.dana.put_state(house.room, kind, content, key="jinde")
    await house.dana.writes(house.room, "pořád tu?")
    await house.hears("pořád tu?")
    assert not [line for line in house.bot.said if "skipped" in line]
    assert (await house.sends("pořád")).fate is Fate.DONE


@pytest.mark.parametrize(
    "text", ["a" * 60_000, "<script>alert(1)</script>" * 1000, "č" * 20_000], ids=["long", "script", "czech"]
)
async def test_the_longest_message_that_a_server_takes_is_heard(
    homeserver: str, database: Database, tmp_path: Path, text: str
) -> None:
    async with stand(homeserver, database, tmp_path, encrypted=False) as house:
        await house.dana.writes(house.room, text)
        await house.hears(text)


async def test_the_longest_card_fits_an_event_even_in_cipher(house: Stand) -> None:
    for line in ("ř" * 5000, '"<&>"' * 1000, "🐎" * 3000):
        card = await house.shows(*[f"{number}. {line}" for number in range(30)])
        edit = await house.sends(*[f"{number}! {line}" for number in range(30)], kind="edit", message=card)
        assert edit.fate is Fate.DONE, edit
        found = (await house.dana.sees(house.room)).find(card)
        assert found
        assert found.text.startswith("0! ")
        assert found.text.endswith("…")


async def test_a_room_that_nobody_told_us_about_is_shut(house: Stand) -> None:
    for chat in ("!nic", "!nic:kolecko.test", "", "-100123", "@", "$x"):
        for kind in ("card", "edit", "pin", "react", "delete", "leave"):
            sent = await house.sends("haló", chat=chat, kind=kind, message="$nic", emoji="👍")
            assert sent.fate in (Fate.SHUT, Fate.REFUSED, Fate.GONE, Fate.NO_RIGHT), (chat, kind, sent)


async def test_the_bot_goes_out_when_it_is_told_to(house: Stand) -> None:
    assert (await house.sends(kind="leave")).fate is Fate.DONE
    member = (await house.dana.sees(house.room)).state["m.room.member", house.user]
    assert member["content"]["membership"] == "leave"
    assert (await house.sends("haló")).fate is Fate.SHUT
    assert not house.bot.of(Heard.LEFT)


async def test_where_the_bot_may_not_pin_it_says_so(house: Stand) -> None:
    levels = (await house.dana.sees(house.room)).state["m.room.power_levels", ""]["content"]
    await house.dana.put_state(house.room, "m.room.power_levels", levels | {"events": {"m.room.pinned_events": 50}})
    card = await house.shows("Karta")
    assert (await house.sends(kind="pin", message=card)).fate is Fate.NO_RIGHT


async def test_the_place_in_the_stream_is_stored(house: Stand) -> None:
    await house.dana.writes(house.room, "ahoj")
    await house.hears("ahoj")
    before = (await house.database.run(store.login_of, house.user)).since
    assert before.startswith("s")
