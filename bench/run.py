"""What `kolecko run` costs, over loopback: start, memory, pop-ups, updates a second against a bare echo loop.

Run `python -m bench.run`. Figures are of this machine at this moment; the ratio is what to compare.
"""

import asyncio
import statistics
import tempfile
import time
from pathlib import Path

from bot.telegram.http import BotApi
from tests.office import Office, begun, called, resident
from tests.telegram_server import TelegramServer
from tests.telegram_world import Message, Person

STARTS = 5
TAPS = 200
UPDATES = 400


async def main() -> None:
    """Print the figures, one line each."""
    with tempfile.TemporaryDirectory() as folder:
        async with TelegramServer() as server:
            office = Office(server, Path(folder, "data"), f"sqlite:///{folder}/kolecko.sqlite3")
            print(f"ready after the first start, with a new database: {await _start(office):.2f} s")
            starts = [await _start(office) for _ in range(STARTS)]
            print(f"ready after start: median {statistics.median(starts):.2f} s, worst {max(starts):.2f} s")
            await _served(office)


async def _served(office: Office) -> None:
    """One process: memory, pop-ups, then its throughput beside that of the echo."""
    async with office.running() as running:
        await office.server.until(lambda: office.server.polling)
        pid = running.process.pid
        print(f"memory after start: {resident(pid):.0f} MB")
        people = await begun(office)
        card = await called(office, people)
        times = [await _tap(office, people.dana, card, turn) for turn in range(TAPS)]
        cuts = statistics.quantiles(times, n=100)
        print(f"pop-up: p50 {cuts[49] * 1000:.0f} ms, p99 {cuts[98] * 1000:.0f} ms of {TAPS} taps")
        print(f"memory after {TAPS} taps: {resident(pid):.0f} MB")
        ours = await _rate(office.server, people.petr, card)
        print(f"memory after {UPDATES} more updates: {resident(pid):.0f} MB")
    echo = await _echoed(office.server, people.petr, card)
    print(f"updates: {ours:.0f}/s, bare echo {echo:.0f}/s, ratio {ours / echo:.2f}")


async def _start(office: Office) -> float:
    """Seconds from the command to "ready"."""
    started = time.perf_counter()
    async with office.running():
        return time.perf_counter() - started


async def _tap(office: Office, who: Person, card: Message, turn: int) -> float:
    """Seconds from the tap to its pop-up, with no other in the queue."""
    started = time.perf_counter()
    tap = await who.taps(card, ("Přijdu", "Omlouvám se")[turn % 2])
    await office.server.until(lambda: tap.answered)
    return time.perf_counter() - started


async def _rate(server: TelegramServer, who: Person, card: Message) -> float:
    """Updates a second from the first to the confirmation of the last: taps, all at once, each answered."""
    await server.until(lambda: not server.updates)
    started = time.perf_counter()
    taps = await asyncio.gather(*(who.taps(card, ("Přijdu", "Nevím")[turn % 2]) for turn in range(UPDATES)))
    await server.until(lambda: not server.updates and all(tap.answered for tap in taps), 120)
    return UPDATES / (time.perf_counter() - started)


async def _echoed(server: TelegramServer, who: Person, card: Message) -> float:
    """The same taps answered by a loop that does nothing else, in this process, on the same wire."""
    api = BotApi(server.token, server.url)
    await api.open()
    work = asyncio.create_task(_echo(api))
    rate = await _rate(server, who, card)
    work.cancel()
    await asyncio.wait([work])
    await api.hang_up()
    return rate


async def _echo(api: BotApi) -> None:
    offset = None
    while True:
        updates = await api.raw_updates(offset, 5, ["callback_query"])
        for update in updates:
            await api.answer_callback_query(update["callback_query"]["id"], "ano")
            offset = update["update_id"] + 1


if __name__ == "__main__":
    asyncio.run(main())
