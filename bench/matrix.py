"""What encrypted replies on Matrix cost: their rate beside what the homeserver itself can take, and the bot's own work.

Run `python -m bench.matrix`. A real Synapse, people in rooms of version 12, everything in cipher. The server's limit is
measured in the same run by a client that does nothing but put prepared encrypted events of the size of a reply, as many
rooms at once. Figures are of this machine at this moment; the ratio is what to compare.
"""

import asyncio
import os
import resource
import statistics
import tempfile
import time
from pathlib import Path
from typing import Any
from uuid import uuid4

from handlers.kit.card import Card, Line
from storage import outbox, rooms
from storage.db import Connection, Database
from tests import synapse
from tests.matrix_people import Person
from tests.matrix_town import MatrixTown

ROOMS = 8
TURNS = 15
REPLIES = 80
HEARD = 200
LOOK = 0.005  # seconds between two looks at what is still owed
TEXT = "Zapsáno: přijdete na jednání pracovní skupiny ve středu 22. 11. 2017 od 14:00, historická radnice."


async def main() -> None:
    """Print the figures, one line each."""
    with tempfile.TemporaryDirectory() as folder, synapse.serving() as server:
        address = f"sqlite:///{folder}/kolecko.sqlite3"
        database = Database.open(address)
        database.migrate()
        town = MatrixTown(server.url, database, Path(folder))
        try:
            await _measured(town)
        finally:
            await town.ends()
            await database.close()


async def _measured(town: MatrixTown) -> None:
    await town.opens()
    alena = await town.admin()
    addresses = [await alena.makes_room(f"Skupina {number}", town.bot) for number in range(ROOMS)]
    for number in range(ROOMS):
        await town.heard(alena, await town.talk(alena), f"Skupina {number}")
    await _paid(town, addresses, ROOMS)  # the keys of the rooms are given
    sealed = await _example(town, alena, addresses[0])
    turns = [await _turn(town, alena, addresses, sealed) for _ in range(TURNS)]
    limit, ours, work = (statistics.median(values) for values in zip(*turns, strict=True))
    ratios = sorted(limit / ours for limit, ours, _ in turns)
    print(f"the server's own limit: {REPLIES / limit:.0f}/s, {ROOMS} rooms at once")
    print(f"encrypted replies: {REPLIES / ours:.0f}/s, ratio {limit / ours:.2f} ({ratios[0]:.2f}–{ratios[-1]:.2f})")
    print(f"work of the bot: {1000 * work / REPLIES:.2f} ms of CPU a reply")
    print(f"memory of bot and bench: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")
    heard, worked = await _heard(town, alena, addresses)
    print(
        f"messages heard, decrypted, understood and answered by a reaction: {heard:.0f}/s, {worked:.2f} ms of CPU each"
    )


async def _turn(
    town: MatrixTown, alena: Person, addresses: list[str], sealed: dict[str, Any]
) -> tuple[float, float, float]:
    """Seconds of the server alone, seconds of the bot, and its seconds of CPU; the machine may have other things to do,

    so the two are taken by turns, and of many turns the median counts.
    """
    limit = await _limit(town, addresses, sealed)
    await alena.catches_up()
    work = time.process_time()
    ours = await _paid(town, addresses, REPLIES)
    work = time.process_time() - work
    await alena.catches_up()
    return limit, ours, work


async def _paid(town: MatrixTown, addresses: list[str], count: int) -> float:
    """Seconds from the commit that owes the replies to the last one sent."""

    def owe(db: Connection) -> None:
        known = [rooms.room_at(db, "matrix", one, None) for one in addresses]
        for number in range(count):
            room = known[number % len(known)]
            assert room
            card = Card((Line(f"{number}. {TEXT}"),)).stored()
            outbox.owe(db, room.id, "notice", town.clock.now(), card=card)

    await town.database.run(owe)
    started = time.perf_counter()
    town.house.deliveries[0].wake()
    await _settled(town)
    return time.perf_counter() - started


async def _example(town: MatrixTown, alena: Person, room: str) -> dict[str, Any]:
    """An encrypted reply of the bot as it lies on the server."""
    await town.heard(alena, room, "Zapsáno")
    events = [one for one in alena.rooms[room].raw if one["sender"] == town.bot and one["type"] == "m.room.encrypted"]
    return events[-1]["content"] | {"session_id": "of nobody's key, so that apps pass it over"}


async def _limit(town: MatrixTown, addresses: list[str], sealed: dict[str, Any]) -> float:
    """Seconds in which the server takes as many events from the same account when nobody does anything else."""
    api = town.adapter._api

    async def fill(room: str) -> None:
        for _ in range(REPLIES // len(addresses)):
            await api.put("rooms", room, "send", "m.room.encrypted", uuid4().hex, body=sealed)

    started = time.perf_counter()
    await asyncio.gather(*(fill(one) for one in addresses))
    return time.perf_counter() - started


async def _heard(town: MatrixTown, alena: Person, addresses: list[str]) -> tuple[float, float]:
    """Messages a second through the whole bot, written before it looks; and milliseconds of its work on each."""
    await town.closes()
    for number in range(HEARD):
        await alena.writes(addresses[number % ROOMS], f"!ukol vyřídit věc číslo {number}")
    await town.opens()
    await town.adapter._ready.wait()
    started, work = time.perf_counter(), time.process_time()
    await _settled(town)
    seconds, work = time.perf_counter() - started, time.process_time() - work
    return HEARD / seconds, 1000 * work / HEARD


async def _settled(town: MatrixTown) -> None:
    """Until nothing is owed any more; the dispatcher may just be looking at what is."""
    delivery = town.house.deliveries[0]
    while delivery.busy or await town.database.run(outbox.heads, "matrix", town.clock.now()):
        if delivery.busy:
            await asyncio.wait(delivery.busy.values())
        else:
            await asyncio.sleep(LOOK)


if __name__ == "__main__":
    os.environ.setdefault("PYTHONWARNINGS", "ignore")
    asyncio.run(main())
