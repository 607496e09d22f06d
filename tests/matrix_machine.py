"""A machine on which `kolecko run` serves Matrix as a process of its own, to be stopped or killed."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from tests.contract import until
from tests.matrix_bot import PASSWORD
from tests.office import NOON, Process


@dataclass
class Machine:
    """The settings of one bot; `database` is an address."""

    url: str
    user: str
    database: str
    folder: Path

    def environment(self) -> dict[str, str]:
        """What the process sees: nothing of ours but what the test sets."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith("KOLECKO_")}
        return kept | {
            "KOLECKO_DATA_DIR": str(self.folder),
            "KOLECKO_DATABASE_URL": self.database,
            "KOLECKO_MATRIX_HOMESERVER": self.url,
            "KOLECKO_MATRIX_USER": self.user,
            "KOLECKO_MATRIX_PASSWORD": PASSWORD,
            "KOLECKO_CLOCK": NOON,
        }

    async def _spawned(self) -> tuple[Process, list[asyncio.Task[None]]]:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot.cli", "run", env=self.environment(), stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
        )  # fmt: skip
        assert process.stdout
        assert process.stderr
        running = Process(process)
        streams = ((process.stdout, running.out), (process.stderr, running.log))
        return running, [asyncio.create_task(running.read(stream, kept)) for stream, kept in streams]

    @asynccontextmanager
    async def running(self) -> AsyncIterator[Process]:
        """`kolecko run`, ready; stopped in the orderly way at the end."""
        running, readers = await self._spawned()
        try:
            await until(lambda: running.ready or running.process.returncode is not None)
            assert running.ready, running.log
            yield running
        finally:
            code = await running.stop()
            await asyncio.gather(*readers)
        assert code == 0, running.log

    async def killed(self, seconds: float) -> list[str]:
        """`kolecko run`, killed without warning so long after it was ready; what it logged."""
        running, readers = await self._spawned()
        await until(lambda: running.ready or running.process.returncode is not None, 60)
        await asyncio.sleep(seconds)
        with suppress(ProcessLookupError):
            running.process.kill()
        await running.process.wait()
        await asyncio.gather(*readers)
        return running.log
