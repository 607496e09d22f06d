"""Encryption as people see it: who can read the bot and whom it can read, what shield stands beside it, lost keys."""

import asyncio
import json
import stat
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from handlers.kit.event import Heard
from storage import devices
from storage import matrix as store
from storage.db import Database
from tests import synapse
from tests.contract import until
from tests.matrix_bot import Stand, stand
from tests.matrix_cipher import shield
from tests.matrix_people import Person

pytestmark = pytest.mark.parametrize("dialect", ["sqlite"])
V3 = "/_matrix/client/v3"


@pytest.fixture
async def house(homeserver: str, database: Database, tmp_path: Path) -> AsyncIterator[Stand]:
    async with stand(homeserver, database, tmp_path / "data") as made:
        yield made


async def keys_of(house: Stand) -> dict[str, object]:
    """What the server tells of the bot's devices."""
    query = {"device_keys": {house.user: []}}
    answer: dict[str, object] = await house.dana._call("POST", f"{V3}/keys/query", query)
    return answer


async def reads(person: Person, room: str, message: str) -> str | None:
    """What somebody reads in a message; None where her app cannot open it."""
    found = (await person.sees(room)).find(message)
    return found.text if found else None


async def test_the_bots_device_is_signed_by_its_identity_from_the_first_start(house: Stand) -> None:
    assert shield(await keys_of(house), house.user, house.bot.adapter.device) == "signed"
    assert not [line for line in house.bot.said if "replaced" in line]


async def test_an_app_that_gives_keys_to_signed_devices_alone_is_read(house: Stand) -> None:
    sona = await house.person("Soňa", strict=True)
    await sona.writes(house.room, "přijdu")
    await house.hears("přijdu")


async def test_messages_go_both_ways_in_cipher(house: Stand) -> None:
    message = await house.shows("Přijdete?")
    assert await reads(house.dana, house.room, message) == "Přijdete?"
    sent = next(event for event in house.dana.rooms[house.room].raw if event["event_id"] == message)
    assert sent["type"] == "m.room.encrypted"
    assert "Přijdete" not in json.dumps(sent, ensure_ascii=False)
    await house.dana.writes(house.room, "ano", answers=message)
    await house.hears("ano")
    answers = house.bot.of(Heard.MESSAGE)[0].answers
    assert answers
    assert (answers.message, answers.text, answers.ours) == (message, "Přijdete?", True)


async def test_after_a_restart_the_device_is_the_same_and_reads_on(house: Stand) -> None:
    device = house.bot.adapter.device
    await house.dana.writes(house.room, "před")
    await house.hears("před")
    bot = await house.restarts()
    assert bot.adapter.device == device
    await house.dana.writes(house.room, "po")
    await house.hears("po")
    assert await reads(house.dana, house.room, await house.shows("zpět")) == "zpět"


async def test_without_its_crypto_store_the_bot_comes_back_as_a_new_signed_device(house: Stand) -> None:
    device = house.bot.adapter.device
    before = await keys_of(house)
    await house.bot.stop()
    (house.folder / "matrix.sqlite3").unlink()
    house.bot = house.another()
    await house.bot.start()
    after = await keys_of(house)
    assert house.bot.adapter.device != device
    assert list(after["device_keys"][house.user]) == [house.bot.adapter.device]  # type: ignore[index]
    assert shield(after, house.user, house.bot.adapter.device) == "signed"
    assert after["master_keys"] == before["master_keys"]
    await house.dana.writes(house.room, "slyšíš?")
    await house.hears("slyšíš?")
    assert await reads(house.dana, house.room, await house.shows("slyším")) == "slyším"


async def test_an_identity_replaced_by_another_client_is_put_back(house: Stand) -> None:
    await house.bot.stop()
    kept = await house.database.run(store.login_of, house.user)
    seeds = tuple(letter * 43 + "=" for letter in "AIQ")
    stranger = replace(kept, seeds=seeds)
    await house.database.run(store.keep_login, stranger)
    house.bot = house.another()
    await house.bot.start()
    assert any("identity was replaced" in line for line in house.bot.said)
    assert shield(await keys_of(house), house.user, house.bot.adapter.device) == "signed"


async def test_a_new_device_of_a_member_reads_what_comes_after(house: Stand) -> None:
    await house.shows("dřív")
    login = {
        "type": "m.login.password", "identifier": {"type": "m.id.user", "user": house.dana.id}, "password": "heslo",
    }  # fmt: skip
    phone = Person(house.url, "Dana", await house.dana._call("POST", f"{V3}/login", login))
    house.others.append(phone)
    await phone.cipher.publish()
    await phone.catches_up()

    async def read() -> bool:
        return await reads(phone, house.room, await house.shows("teď")) == "teď"

    await until(read)
    assert phone.rooms[house.room].unreadable


async def test_who_has_left_cannot_read_what_comes_after(house: Stand) -> None:
    sona = await house.person("Soňa")
    assert await reads(sona, house.room, await house.shows("pro všechny")) == "pro všechny"
    await sona.leaves(house.room)
    await until(lambda: house.bot.of(Heard.WENT))
    message = await house.shows("jen pro Danu")
    assert await reads(house.dana, house.room, message) == "jen pro Danu"
    sent = next(event for event in house.dana.rooms[house.room].raw if event["event_id"] == message)
    assert sona.cipher.open(house.room, sent) is None


async def test_words_without_a_key_are_asked_for_complained_of_and_read_when_the_key_comes(house: Stand) -> None:
    house.dana.cipher.withheld.add(house.room)
    message = await house.dana.writes(house.room, "přijdu")
    await until(lambda: house.bot.of(Heard.UNREADABLE))
    assert [event.message for event in house.bot.of(Heard.UNREADABLE)] == [message]
    await house.dana.catches_up()
    assert [one["content"]["action"] for one in house.dana.cipher.requests] == ["request"]
    await house.restarts()
    house.dana.cipher.withheld.clear()
    await house.dana.writes(house.room, "a přijdu včas")
    await until(lambda: len(house.bot.texts) == 2)
    assert sorted(house.bot.texts) == ["a přijdu včas", "přijdu"]
    assert not house.bot.of(Heard.UNREADABLE)


async def test_envelopes_full_of_rubbish_change_nothing(house: Stand) -> None:
    rubbish = [
        {},
        {"algorithm": "m.olm.v1.curve25519-aes-sha2"},
        {"algorithm": "m.olm.v1.curve25519-aes-sha2", "sender_key": "x", "ciphertext": {}},
        {"algorithm": "m.olm.v1.curve25519-aes-sha2", "sender_key": "x", "ciphertext": "text"},
        await _to_bot(house, {"type": 0, "body": "AAAA"}),
        await _to_bot(house, {"type": 1, "body": "ěšč"}),
        await _to_bot(house, {"type": 7, "body": 3}),
    ]
    for number, content in enumerate(rubbish):
        for kind in ("m.room.encrypted", "m.room_key", "m.room_key_request", "m.key.verification.start"):
            messages = {"messages": {house.user: {house.bot.adapter.device: content}}}
            await house.dana._call("PUT", f"{V3}/sendToDevice/{kind}/rubbish-{number}", messages)
    await house.dana.writes(house.room, "pořád tu?")
    await house.hears("pořád tu?")


async def _to_bot(house: Stand, part: dict[str, object]) -> dict[str, object]:
    devices = (await keys_of(house))["device_keys"][house.user]  # type: ignore[index]
    curve = devices[house.bot.adapter.device]["keys"][f"curve25519:{house.bot.adapter.device}"]
    cipher = {curve: part}
    return {"algorithm": "m.olm.v1.curve25519-aes-sha2", "sender_key": house.dana.cipher.curve, "ciphertext": cipher}


async def test_a_member_whose_device_is_rubbish_keeps_nobody_from_reading(house: Stand) -> None:
    sona = await house.person("Soňa")
    account = await asyncio.to_thread(synapse.register, house.url, f"rubbish-{house.user[1:8]}", "heslo")
    mallory = Person(house.url, "Mallory", account)
    house.others.append(mallory)
    keys = {f"curve25519:{mallory.device}": "not a key", f"ed25519:{mallory.device}": "neither"}
    device = {"algorithms": [], "device_id": mallory.device, "user_id": mallory.id, "keys": keys, "signatures": {}}
    await mallory._call("POST", f"{V3}/keys/upload", {"device_keys": device})
    await house.dana.invites(house.room, mallory.id)
    await mallory.joins(house.room)
    message = await house.shows("čtete to?")
    assert await reads(sona, house.room, message) == "čtete to?"


async def test_keys_and_database_are_readable_by_their_owner_alone(house: Stand) -> None:
    files = [path for path in house.folder.iterdir() if path.is_file()]
    assert {path.name for path in files} >= {"matrix.sqlite3"}
    assert {stat.S_IMODE(path.stat().st_mode) for path in files} == {0o600}
    assert stat.S_IMODE(house.folder.stat().st_mode) == 0o700


async def test_a_second_process_waits_until_the_first_has_ended(house: Stand) -> None:
    second = house.another()
    starting = asyncio.create_task(second.start())
    await until(lambda: any("another process" in line for line in second.said))
    assert not second.adapter.device
    device = house.bot.adapter.device
    await house.bot.stop()
    await starting
    assert second.adapter.device == device
    house.bot = second
    await house.dana.writes(house.room, "komu?")
    await house.hears("komu?")


async def test_words_in_the_open_are_not_obeyed_where_people_write_in_cipher(house: Stand) -> None:
    message = await house.dana.put_event(house.room, "m.room.message", {"msgtype": "m.text", "body": "omlouvám se"})
    await until(lambda: house.bot.of(Heard.UNSEALED))
    assert [event.message for event in house.bot.of(Heard.UNSEALED)] == [message]
    await house.dana.writes(house.room, "přijdu")
    await house.hears("přijdu")


async def test_words_sealed_by_somebody_elses_device_are_not_obeyed(house: Stand) -> None:
    """A server may put any name before an event; only the device tells who has written it."""
    sona = await house.person("Soňa")
    here = await sona.sees(house.room)
    content = {"msgtype": "m.text", "body": "ruším jednání"}
    sealed = await sona.cipher.seal(house.room, here.members, "m.room.message", content)
    message = await house.dana.put_event(house.room, "m.room.encrypted", sealed)
    await until(lambda: house.bot.of(Heard.UNSEALED))
    assert [event.message for event in house.bot.of(Heard.UNSEALED)] == [message]
    assert house.bot.texts == []


async def test_a_later_device_is_strange_until_the_accounts_identity_has_signed_it(house: Stand) -> None:
    await house.dana.writes(house.room, "z počítače")
    await house.hears("z počítače")
    first = house.bot.of(Heard.MESSAGE)[0].device
    assert first == house.dana.cipher.device
    login = {
        "type": "m.login.password", "identifier": {"type": "m.id.user", "user": house.dana.id}, "password": "heslo",
    }  # fmt: skip
    phone = Person(house.url, "Dana", await house.dana._call("POST", f"{V3}/login", login))
    house.others.append(phone)
    await phone.cipher.publish()
    await phone.catches_up()
    await phone.writes(house.room, "z telefonu")
    await house.hears("z počítače", "z telefonu")
    second = house.bot.of(Heard.MESSAGE)[1].device
    assert second == phone.cipher.device
    known = {name: (await house.database.run(devices.find, "matrix", house.dana.id, name)) for name in (first, second)}
    assert {name: one.vouched for name, one in known.items() if one} == {first: True, second: False}
