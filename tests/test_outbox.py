"""Debts to rooms: one for a copy, claimed once, fenced against late answers."""

import asyncio
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from handlers.kit.desk import NO_KEY
from storage import outbox, retention, rooms
from storage.db import Connection, Database

NOW = datetime(2017, 11, 8, 9, tzinfo=UTC)
Ask = Callable[..., Any]


@pytest.fixture
async def room(database: Database) -> int:
    """A room of the console."""

    def make(db: Connection) -> int:
        return rooms.enter(db, "console", "chat", None, private=False, title="Chat").id

    return await database.run(make)


async def claimed(database: Database, now: datetime = NOW) -> outbox.Debt:
    """The first waiting debt, taken."""

    def take(db: Connection) -> outbox.Debt | None:
        return outbox.claim(db, outbox.waiting(db, "console", now)[0].id, now)

    debt = await database.run(take)
    assert debt
    return debt


async def waits(database: Database, now: datetime = NOW) -> int:
    """How many debts could be sent now."""
    return len(await database.run(outbox.waiting, "console", now))


async def test_a_burst_of_answers_is_one_debt_of_each_copy(database: Database, room: int) -> None:
    await database.run(outbox.put, "meeting", 1, room, NOW)
    for _ in range(40):
        await database.run(outbox.show, ["meeting"], 1, NOW)
    assert await waits(database) == 1


async def test_what_changes_while_the_copy_is_being_sent_is_owed_again(database: Database, room: int) -> None:
    await database.run(outbox.put, "meeting", 1, room, NOW)
    debt = await claimed(database)
    await database.run(outbox.show, ["meeting"], 1, NOW)
    assert await database.run(outbox.settle, debt, "sent")
    assert await waits(database) == 1


async def test_what_changes_while_the_copy_is_being_claimed_is_owed_again(database: Database, room: int) -> None:
    await database.run(outbox.put, "meeting", 1, room, NOW)
    claimed_now, shown = threading.Event(), threading.Event()

    def take(db: Connection) -> None:
        assert outbox.claim(db, outbox.waiting(db, "console", NOW)[0].id, NOW)
        claimed_now.set()
        shown.wait(0.5)  # whoever shows the card now must wait for us, or else see that it is taken

    def show(db: Connection) -> None:
        outbox.show(db, ["meeting"], 1, NOW)
        shown.set()

    taking = asyncio.create_task(database.run(take))
    await asyncio.to_thread(claimed_now.wait, 10)
    await asyncio.gather(taking, database.run(show))
    assert await waits(database) == 1


async def test_a_debt_is_claimed_once(database: Database, room: int) -> None:
    debt = await database.run(outbox.owe, room, "notice", NOW, card={})
    assert await database.run(outbox.claim, debt, NOW)
    assert await database.run(outbox.claim, debt, NOW) is None


async def test_a_debt_whose_process_died_comes_back_as_unsure(database: Database, room: int) -> None:
    debt = await database.run(outbox.owe, room, "notice", NOW, card={})
    await database.run(outbox.claim, debt, NOW)
    later = NOW + outbox.LEASE + timedelta(seconds=1)
    again = await database.run(outbox.claim, debt, later)
    assert again
    assert again.unsure
    assert again.attempts == 2


async def test_at_start_what_a_dead_process_was_sending_is_free_at_once(database: Database, room: int) -> None:
    debt = await database.run(outbox.owe, room, "notice", NOW, card={})
    await database.run(outbox.claim, debt, NOW)
    await database.run(outbox.release, "console")
    assert await waits(database) == 1


async def test_a_late_answer_of_an_earlier_try_settles_nothing(database: Database, room: int) -> None:
    debt = await database.run(outbox.owe, room, "notice", NOW, card={})
    first = await database.run(outbox.claim, debt, NOW)
    later = NOW + outbox.LEASE + timedelta(seconds=1)
    second = await database.run(outbox.claim, debt, later)
    assert first
    assert second
    assert not await database.run(outbox.settle, first, "dead")
    assert await database.run(outbox.settle, second, "sent")


async def test_a_debt_put_off_waits_and_its_instant_is_known(database: Database, room: int) -> None:
    await database.run(outbox.owe, room, "notice", NOW, card={})
    until = NOW + timedelta(seconds=30)
    await database.run(outbox.put_off, await claimed(database), until, "429")
    assert await waits(database) == 0
    assert await database.run(outbox.next_wait, "console", NOW) == until
    assert await waits(database, until) == 1


async def test_a_debt_put_off_gives_way_to_a_newer_one_of_its_copy(database: Database, room: int) -> None:
    await database.run(outbox.put, "meeting", 1, room, NOW)
    debt = await claimed(database)
    await database.run(outbox.show, ["meeting"], 1, NOW)
    await database.run(outbox.put_off, debt, NOW + timedelta(seconds=30), "429")
    assert await waits(database, NOW + timedelta(minutes=1)) == 1


async def test_a_debt_over_which_we_break_is_tried_a_few_times_and_then_dead(database: Database, room: int) -> None:
    debt = await database.run(outbox.owe, room, "notice", NOW, card={})
    tries, now = 0, NOW
    while await waits(database, now) and tries < 20:
        await database.run(outbox.claim, debt, now)
        await database.run(outbox.spoil, debt, now, "a bug of ours")
        tries, now = tries + 1, now + timedelta(minutes=5)
    assert 2 <= tries <= outbox.TRIES


async def test_a_card_brought_down_lives_once_and_its_old_copy_points_to_it(database: Database, room: int) -> None:
    old = await database.run(outbox.put, "meeting", 1, room, NOW)
    await database.run(outbox.change_copy, old, message="5")
    await database.run(outbox.renew, await database.run(outbox.copy_by_id, old), NOW)
    living = await database.run(outbox.copies, "meeting", 1)
    assert len(living) == 1
    assert [one.id for one in await database.run(outbox.shrunk, living[0])] == [old]


async def test_settled_debts_are_forgotten_and_others_stay(database: Database, room: int) -> None:
    await database.run(outbox.owe, room, "notice", NOW, card={})
    await database.run(outbox.settle, await claimed(database), "sent")
    await database.run(outbox.owe, room, "notice", NOW, card={})
    assert await database.run(retention.forget, NOW + timedelta(days=8), NO_KEY) == {"outbox": 1}
    assert await waits(database) == 1


async def test_a_debt_remembers_the_device_that_had_it_in_hand(database: Database, room: int) -> None:
    debt = await database.run(outbox.owe, room, "notice", NOW, card={})
    first = await database.run(outbox.claim, debt, NOW, "PHONE")
    assert first
    assert first.tried == ""
    await database.run(outbox.put_off, first, NOW, "the server was away")
    second = await database.run(outbox.claim, debt, NOW, "LAPTOP")
    assert second
    assert (second.tried, second.unsure) == ("PHONE", False)


async def test_the_first_debt_of_every_chat_is_seen_behind_however_long_a_queue(database: Database, room: int) -> None:
    for _ in range(600):
        await database.run(outbox.owe, room, "notice", NOW, card={}, urgent=False)
    urgent = await database.run(outbox.owe, room, "notice", NOW, card={})

    def elsewhere(db: Connection) -> int:
        other = rooms.enter(db, "console", "other", None, private=False, title="Other").id
        return outbox.owe(db, other, "notice", NOW, card={}, urgent=False)

    other = await database.run(elsewhere)
    assert [one.id for one in await database.run(outbox.heads, "console", NOW)] == [urgent, other]
