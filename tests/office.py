"""A machine on which Kolečko is installed, the Telegram it talks to, and the first steps everybody takes there."""

import asyncio
import os
import re
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from bot.playground.transcript import tidy
from tests.telegram_server import TelegramServer
from tests.telegram_world import Chat, Message, Person

KOLECKO = ("-m", "bot.cli")
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
        async with self.running_anyhow(*KOLECKO, **more) as running:
            yield running
            code = await running.stop()
        assert code == 0, running.log

    @asynccontextmanager
    async def running_anyhow(self, *program: str, **more: str) -> AsyncIterator[Process]:
        """The same of a program that may end as it likes; stopped at the end if it still runs."""
        process = await self._start(["run"], more, program)
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
            await running.stop()
            await asyncio.gather(*readers)

    async def killed(self, seconds: float) -> None:
        """`kolecko run`, killed without warning so long after its first poll."""
        process = await self._start(["run"], {})
        polls = len(self.server.called("getUpdates"))
        await self.server.until(lambda: len(self.server.called("getUpdates")) > polls, 60)
        await asyncio.sleep(seconds)
        process.kill()
        await process.communicate()

    async def _start(
        self, words: "tuple[str, ...] | list[str]", more: dict[str, str], program: tuple[str, ...] = KOLECKO
    ) -> asyncio.subprocess.Process:
        return await asyncio.create_subprocess_exec(
            sys.executable, *program, *words, env=self.environment(**more), stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
        )  # fmt: skip


@dataclass
class Committee:
    """The people of the tests and their group's chat."""

    alena: Person
    dana: Person
    petr: Person
    chat: Chat


async def begun(office: Office, kind: str = "supergroup") -> Committee:
    """Alena redeems a code and adds the bot to her group's chat, of which it then knows."""
    server = office.server
    alena, dana, petr = (server.person(name) for name in ("Alena Dvořáková", "Dana Králová", "Petr Šimek"))
    chat = server.group("Řídicí skupina", [alena, dana, petr], kind=kind, rights=None)
    code, said = await office.command("invite", "--name", "Město Javorná")
    assert code == 0, said
    link = re.search(r"https://t\.me/kolecko_bot\?start=([\w-]+)", said)
    assert link, said
    await alena.starts(link[1])
    await alena.taps(await heard(office, alena.chat, "Stanete se správcem"), "Ano, jsem to já")
    await heard(office, alena.chat, "teď jste správce")
    chat.set_bot(alena, ("admin", "pin"))
    await heard(office, alena.chat, "Skupina je připravená")
    return Committee(alena, dana, petr, chat)


async def heard(office: Office, chat: Chat, words: str) -> Message:
    """Wait for a message of the bot with these words, and give it."""

    def there() -> list[Message]:
        return [message for message in chat.from_bot if words in tidy(message.text)]

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
