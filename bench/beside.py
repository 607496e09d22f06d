"""Kolečko beside a bare python-telegram-bot bot: the same updates, over HTTP, in turns of one run.

Run `python -m bench.beside`. Kolečko keeps everything in a database on disk, the bare bot stores nothing. The ratio of
two medians is what to compare: figures are of this machine at this moment.
"""

import asyncio
import os
import statistics
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.office import Office, begun, called, resident
from tests.telegram_server import TelegramServer
from tests.telegram_world import Chat, Message, Person

ROUNDS = 5
TAPS = 200
TALK = 600
PEOPLE = 12
EVERY = 1 / 40  # seconds between two taps of the steady stream
STREAM = 200
WORDS = (
    "Ahoj všichni, jak se máte?", "Včera jsem byla u doktora a čekala tam tři hodiny.", "Díky moc!", "👍",
    "Kdo má klíče od sklepa? Já je nemůžu najít.", "Posílám fotky z výletu, povedly se :)",
    "dnes prší, ale zítra má být hezky, tak doufám že na procházku vyjdeme",
    "Zítra v osm jedu do Brna, nechce někdo svézt?",
)  # fmt: skip


class Holding(TelegramServer):
    """Keeps updates back until they are let go all at once, so that making them is not measured."""

    held: list[dict[str, Any]] | None = None

    def __init__(self) -> None:
        super().__init__(privacy=False)
        self.seen: dict[str, float] = {}  # when a tap's pop-up came

    async def answer_callback_query(self, params: dict[str, Any]) -> Any:
        self.seen[params["callback_query_id"]] = time.perf_counter()
        return await super().answer_callback_query(params)

    def emit_raw(self, update: dict[str, Any]) -> None:
        if self.held is None:
            super().emit_raw(update)
        else:
            self.held.append(update)

    def hold(self) -> None:
        """From now on nothing is told."""
        self.held = []

    def let_go(self) -> None:
        """All of it now."""
        held, self.held = self.held or [], None
        for update in held:
            super().emit_raw(update)


@dataclass
class Bot:
    """A bot at work, its Telegram, and a group whose people press a card and talk."""

    name: str
    server: Holding
    pid: int
    chat: Chat
    people: list[Person]
    card: Message
    taps: list[float] = field(default_factory=list)
    talk: list[float] = field(default_factory=list)
    tap_cpu: list[float] = field(default_factory=list)
    talk_cpu: list[float] = field(default_factory=list)
    popups: list[float] = field(default_factory=list)

    async def tapped(self, turn: int) -> None:
        """Everybody taps, all at once: taps a second until each has its answer and is confirmed, and their CPU."""
        labels = ("Přijdu", "Nevím")
        self.server.hold()
        taps = [
            await self.people[number % PEOPLE].taps(self.card, labels[(turn + number // PEOPLE) % 2])
            for number in range(TAPS)
        ]
        rate, cpu = await self._measured(TAPS, lambda: all(tap.answered for tap in taps))
        self.taps.append(rate)
        self.tap_cpu.append(cpu)

    async def talked(self) -> None:
        """They talk, all at once: messages a second until all are confirmed, and their CPU."""
        self.server.hold()
        for number in range(TALK):
            await self.people[number % PEOPLE].writes(self.chat, WORDS[number % len(WORDS)])
        rate, cpu = await self._measured(TALK, lambda: True)
        self.talk.append(rate)
        self.talk_cpu.append(cpu)

    async def _measured(self, number: int, done: Callable[[], bool]) -> tuple[float, float]:
        """Updates a second, and milliseconds of CPU for each; what the bot does afterwards counts, too."""
        cpu, started = cpu_of(self.pid), time.perf_counter()
        self.server.let_go()
        await self.server.until(lambda: not self.server.updates and done(), 120)
        lasted = time.perf_counter() - started
        await asyncio.sleep(0.5)
        return number / lasted, (cpu_of(self.pid) - cpu) * 1000 / number

    async def streamed(self) -> None:
        """Forty taps a second: how long each waits for its pop-up."""
        waits = [asyncio.create_task(self._popup(number, number * EVERY)) for number in range(STREAM)]
        self.popups += await asyncio.gather(*waits)

    async def _popup(self, number: int, after: float) -> float:
        await asyncio.sleep(after)
        tap = await self.people[number % PEOPLE].taps(self.card, ("Přijdu", "Nevím")[number // PEOPLE % 2])
        started = time.perf_counter()
        await self.server.until(lambda: tap.answered)
        return self.server.seen[tap.id] - started


async def main() -> None:
    """Print the figures, one line each."""
    with tempfile.TemporaryDirectory() as folder:
        async with Holding() as ours, Holding() as theirs:
            office = Office(ours, Path(folder, "data"), f"sqlite:///{folder}/kolecko.sqlite3")
            async with office.running() as running, _bare(theirs) as bare:
                kolecko = await _kolecko(office, running.process.pid)
                other = await _other(theirs, bare)
                memory = resident(kolecko.pid)
                for turn in range(ROUNDS + 1):
                    for bot in (kolecko, other):
                        await bot.tapped(turn)
                        await bot.talked()
                        await bot.streamed()
                        if not turn:  # the first round only warms up
                            for figures in (bot.taps, bot.talk, bot.tap_cpu, bot.talk_cpu, bot.popups):
                                figures.clear()
                    if turn == 1:
                        print(
                            f"memory: {memory:.0f} MB, after {2 * (TAPS + STREAM)} taps {resident(kolecko.pid):.0f} MB"
                        )
    _compared("taps a second", kolecko.taps, other.taps)
    _compared("CPU of a tap, ms", kolecko.tap_cpu, other.tap_cpu)
    _compared("ignored messages a second", kolecko.talk, other.talk)
    _compared("CPU of an ignored message, ms", kolecko.talk_cpu, other.talk_cpu)
    for bot in (kolecko, other):
        cuts = statistics.quantiles(bot.popups, n=100)
        print(f"pop-up at 40 taps/s, {bot.name}: p50 {cuts[49] * 1000:.0f} ms, p99 {cuts[98] * 1000:.0f} ms")


def _compared(what: str, ours: list[float], theirs: list[float]) -> None:
    mine, other = statistics.median(ours), statistics.median(theirs)
    spread = f"{min(ours):.2f}–{max(ours):.2f} / {min(theirs):.2f}–{max(theirs):.2f}"
    print(f"{what}: {mine:.2f} / bare {other:.2f}, ratio {mine / other:.2f}  ({spread})")


async def _kolecko(office: Office, pid: int) -> Bot:
    """The committee of the tests with a called meeting, and more members who have answered once."""
    people = await begun(office)
    card = await called(office, people)
    members = [people.dana, people.petr, *(office.server.person(f"Jana Nová {n}") for n in range(PEOPLE - 2))]
    people.chat.members += members[2:]
    return Bot("Kolečko", office.server, pid, people.chat, members, card)  # type: ignore[arg-type]


async def _other(server: Holding, pid: int) -> Bot:
    """The same people; the card was sent by nobody."""
    await server.until(lambda: server.polling)
    members = [server.person(f"Jana Nová {n}") for n in range(PEOPLE)]
    chat = server.group("Řídicí skupina", members)
    await server.send_message(
        {
            "chat_id": chat.id,
            "text": "Návrh komunitního plánu",
            "reply_markup": {"inline_keyboard": [[{"text": one, "callback_data": one} for one in ("Přijdu", "Nevím")]]},
        }
    )
    return Bot("bare", server, pid, chat, members, chat.from_bot[-1])


@asynccontextmanager
async def _bare(server: Holding) -> AsyncIterator[int]:
    """The bare bot as a process."""
    environment = os.environ | {"KOLECKO_TELEGRAM_TOKEN": server.token, "KOLECKO_TELEGRAM_API_URL": server.url}
    process = await asyncio.create_subprocess_exec(sys.executable, "-m", "bench.bare_bot", env=environment)
    try:
        yield process.pid
    finally:
        process.terminate()
        await process.wait()


def cpu_of(pid: int) -> float:
    """Seconds of CPU that all threads of a process have used."""
    tasks = Path(f"/proc/{pid}/task").iterdir()
    return sum(int((one / "schedstat").read_text().split()[0]) for one in tasks) / 1e9


if __name__ == "__main__":
    asyncio.run(main())
