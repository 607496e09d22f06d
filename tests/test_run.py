"""`kolecko run` as its own process, over real HTTP, from the first code to a reminder days later."""

import asyncio
import os
import re
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.transcript import tidy
from tests.telegram_server import TelegramServer
from tests.telegram_world import Chat, Message, Person

NOON = "2017-11-08T09:00"
LINE = "/schuzka st 22. 11. 2017 od 14:00 do 16:00, historická radnice, kancelář 202: Návrh komunitního plánu"


@dataclass
class Process:
    """One `kolecko` at work and what it wrote."""

    process: asyncio.subprocess.Process
    out: list[str] = field(default_factory=list)
    log: list[str] = field(default_factory=list)

    async def read(self, stream: asyncio.StreamReader, kept: list[str]) -> None:
        async for line in stream:
            kept.append(line.decode().rstrip())

    @property
    def ready(self) -> bool:
        return any(line.startswith("ready") for line in self.out)

    async def stop(self, number: int = signal.SIGTERM) -> int:
        if self.process.returncode is None:
            self.process.send_signal(number)
        return await asyncio.wait_for(self.process.wait(), 20)


@dataclass
class Office:
    """A machine on which Kolečko is installed, and the Telegram it talks to."""

    server: TelegramServer
    folder: Path
    database: str

    def environment(self, **more: str) -> dict[str, str]:
        """What the process sees: nothing of ours but what the test sets."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith("KOLECKO_")}
        return kept | {
            "KOLECKO_DATA_DIR": str(self.folder),
            "KOLECKO_DATABASE_URL": self.database,
            "KOLECKO_TELEGRAM_TOKEN": self.server.token,
            "KOLECKO_TELEGRAM_API_URL": self.server.url,
            "KOLECKO_CLOCK": NOON,
            **more,
        }

    async def command(self, *words: str, **more: str) -> tuple[int, str]:
        """Run a command to its end: exit code, and all it wrote."""
        process = await self._start(words, more)
        out, err = await asyncio.wait_for(process.communicate(), 60)
        return process.returncode or 0, (out + err).decode()

    @asynccontextmanager
    async def running(self, **more: str) -> AsyncIterator[Process]:
        """`kolecko run`, ready and polling; stopped in the orderly way at the end."""
        process = await self._start(["run"], more)
        assert process.stdout
        assert process.stderr
        running = Process(process)
        readers = [
            asyncio.create_task(running.read(process.stdout, running.out)),
            asyncio.create_task(running.read(process.stderr, running.log)),
        ]
        try:
            await self.server.until(lambda: running.ready or process.returncode is not None, 30)
            assert running.ready, running.log
            yield running
        finally:
            code = await running.stop()
            await asyncio.gather(*readers)
        assert code == 0, running.log

    async def _start(self, words: "tuple[str, ...] | list[str]", more: dict[str, str]) -> asyncio.subprocess.Process:
        return await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot.cli", *words, env=self.environment(**more), stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
        )  # fmt: skip


@pytest.fixture
async def office(database_url: str, tmp_path: Path) -> AsyncIterator[Office]:
    moment = datetime.fromisoformat(NOON).replace(tzinfo=ZoneInfo("Europe/Prague")).timestamp()
    async with TelegramServer(now=lambda: moment) as server:
        yield Office(server, tmp_path / "data", database_url)


@dataclass
class Committee:
    """The people of the tests and their group's chat."""

    alena: Person
    dana: Person
    petr: Person
    chat: Chat


async def begun(office: Office) -> Committee:
    """Alena redeems a code and adds the bot to her group's chat, of which it then knows."""
    server = office.server
    alena, dana, petr = (server.person(name) for name in ("Alena Dvořáková", "Dana Králová", "Petr Šimek"))
    chat = server.group("Řídicí skupina", [alena, dana, petr], rights=None)
    code, said = await office.command("invite", "--name", "Město Javorná")
    assert code == 0, said
    link = re.search(r"https://t\.me/kolecko_bot\?start=([\w-]+)", said)
    assert link, said
    await alena.starts(link[1])
    await heard(office, alena.chat, "teď jste správce")
    chat.set_bot(alena, ("admin", "pin"))
    await heard(office, alena.chat, "Skupina je připravená")
    return Committee(alena, dana, petr, chat)


async def heard(office: Office, chat: Chat, words: str) -> Message:
    """Wait for a message of the bot with these words, and give it."""

    def there() -> list[Message]:
        return [message for message in chat.from_bot if words in message.text]

    await office.server.until(there, 20)
    return there()[-1]


async def tapped(office: Office, who: Person, message: Message, label: str) -> str:
    """Tap, and wait for the pop-up that answers."""
    tap = await who.taps(message, label)
    await office.server.until(lambda: tap.answered, 20)
    return tap.text


async def called(office: Office, people: Committee) -> Message:
    """Alena writes one line and publishes it: the card in the group's chat."""
    await people.alena.writes(people.alena.chat, LINE)
    preview = await heard(office, people.alena.chat, "Náhled")
    assert "středa 22. 11. 2017 od 14:00 do 16:00" in tidy(preview.text)
    assert not people.chat.from_bot
    assert await tapped(office, people.alena, preview, "Zveřejnit") == "Zveřejněno."
    return await heard(office, people.chat, "kancelář 202")


def resident(pid: int) -> float:
    """Megabytes of memory that a process holds."""
    found = re.search(r"VmRSS:\s+(\d+) kB", Path(f"/proc/{pid}/status").read_text())
    assert found
    return int(found[1]) / 1024


async def test_from_the_code_to_the_live_card(office: Office) -> None:
    async with office.running():
        people = await begun(office)
        card = await called(office, people)
        await office.server.until(lambda: card in people.chat.pinned, 10)
        assert "Počítáme s vámi" in await tapped(office, people.dana, card, "Přijdu")
        await office.server.until(lambda: "přijde 1 z 2" in tidy(card.text), 10)
        note = await people.petr.writes(people.chat, "omlouvám se", reply_to=card)
        await office.server.until(lambda: "1 omluva" in tidy(card.text), 10)
        await office.server.until(lambda: note.bots_reaction, 10)
    assert len(people.chat.from_bot) == 1
    assert not people.dana.chat.from_bot


async def test_what_was_said_while_the_bot_was_away_is_heard_once_and_only_once(office: Office) -> None:
    async with office.running():
        people = await begun(office)
        card = await called(office, people)
    await people.dana.taps(card, "Přijdu")
    async with office.running(KOLECKO_CLOCK="2017-11-15T10:00"):
        await office.server.until(lambda: "přijde 1 z" in tidy(card.text), 20)
    async with office.running(KOLECKO_CLOCK="2017-11-15T11:00"):
        await people.petr.writes(people.chat, "přijdu", reply_to=card)
        await office.server.until(lambda: "přijdou 2 z" in tidy(card.text), 20)
    assert len([message for message in people.chat.from_bot if "kancelář 202" in message.text]) == 1


@pytest.mark.parametrize("dialect", ["sqlite"])
async def test_ready_within_two_seconds_though_telegram_is_down(office: Office) -> None:
    await office.server.down()
    started = asyncio.get_running_loop().time()
    async with office.running() as running:
        took = asyncio.get_running_loop().time() - started
        await office.server.until(lambda: any("cannot be reached" in line for line in running.log), 20)
        assert resident(running.process.pid) < 110
        await office.server.up()
        await office.server.until(lambda: office.server.polling, 20)
    # a busy machine is slower than an idle one; the bar itself is measured in bench
    assert took < 10
    assert not any(office.server.token in line for line in running.log + running.out)


@pytest.mark.parametrize("dialect", ["sqlite"])
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
async def test_a_signal_ends_it_in_order(office: Office, number: int) -> None:
    async with office.running() as running:
        await office.server.until(lambda: office.server.polling, 20)
        assert await running.stop(number) == 0
    assert any("event=stopped" in line for line in running.log)


@pytest.mark.parametrize("dialect", ["sqlite"])
async def test_check_says_one_line_for_each_thing(office: Office) -> None:
    code, said = await office.command("check")
    assert (code, len(said.splitlines())) == (0, 3)
    assert "@kolecko_bot" in said
    code, said = await office.command("check", KOLECKO_TELEGRAM_TOKEN="123456:not-the-token-of-anybody")
    assert code == 1
    assert "KOLECKO_TELEGRAM_TOKEN" in said
    assert "not-the-token" not in said


@pytest.mark.parametrize("dialect", ["sqlite"])
async def test_without_any_network_and_terminal_it_plays_the_tour(office: Office) -> None:
    code, said = await office.command("run", KOLECKO_TELEGRAM_TOKEN="")
    assert code == 0, said
    assert "KOLECKO_TELEGRAM_TOKEN" in said.splitlines()[0]
    assert "historická radnice, 1. patro, kancelář 202" in said


@pytest.mark.parametrize("dialect", ["sqlite"])
async def test_a_database_that_cannot_be_opened_is_one_sentence(office: Office) -> None:
    code, said = await office.command("run", KOLECKO_DATABASE_URL="postgresql://kolecko:tajne-heslo@127.0.0.1:9/x")
    assert code == 1
    assert len(said.strip().splitlines()) == 1
    assert "tajne-heslo" not in said
