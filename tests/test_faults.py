"""Disk full, database away, network away: quietly in the log, in words to the coordinator, by name in `check`."""

import asyncio
import errno
import resource
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import make_url

from bot.config import Settings
from bot.keeping import modes
from bot.keeping.faults import LINE, WORD, Faults
from bot.playground.console import Console
from storage.faults import Fault, fault_of
from tests import engines
from tests.chat import Group
from tests.errors import Errors
from tests.office import Office, begun, called

only_sqlite = pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)
SOCKET = ".s.PGSQL.5432"
FULL = OSError(errno.ENOSPC, "No space left on device")


@dataclass
class Watch:
    """The faults of a group's bot, with a second network beside its first, and a clock that the test turns."""

    group: Group
    second: Console
    faults: Faults
    seconds: float = 0.0

    def pass_by(self, seconds: float) -> None:
        self.seconds += seconds
        self.group.run(self.faults.look())

    def heard(self, console: Console, chat: str) -> list[str]:
        """What was written to one chat."""
        there = console.chats.get(chat)
        return [message.card.plain() for message in there.messages if message.card] if there else []


@pytest.fixture
def watch(group: Group) -> Watch:
    second = Console(platform="second")
    watch = Watch(group, second, Faults(group.database, group.playground.clock, [group.playground.console, second]))
    watch.faults.monotonic = lambda: watch.seconds
    watch.pass_by(0)
    return watch


def told(watch: Watch) -> list[str]:
    return [line.replace("\xa0", " ") for line in watch.heard(watch.group.playground.console, "@Alena")]


def test_a_full_disk_is_one_plain_line_a_minute(watch: Watch, errors: Errors) -> None:
    for _ in range(200):
        watch.faults.told("sending failed", FULL)
        watch.seconds += 1
    assert len(errors) == 200 // LINE + 1
    assert all("exception" not in one and "disk" in one["event"] for one in errors)
    errors.clear()


def test_a_slip_of_ours_keeps_its_trace_but_is_not_shouted(watch: Watch, errors: Errors) -> None:
    for _ in range(30):
        watch.faults.told("sending failed", ValueError("a slip"))
    watch.faults.told("sending failed", ValueError("another one"))
    assert all("slip" in one["exception"] or "another" in one["exception"] for one in errors)
    errors.were("sending failed", "sending failed")


def test_the_coordinator_is_told_after_five_minutes_and_when_it_is_over(watch: Watch, errors: Errors) -> None:
    stuck = [True]

    async def run(*_: object) -> None:
        if stuck[0]:
            raise FULL

    real, watch.faults.db = watch.faults.db, type("Stuck", (), {"run": staticmethod(run)})()  # type: ignore[assignment]
    watch.faults.told("sending failed", FULL)
    watch.pass_by(WORD - 1)
    assert told(watch) == []
    watch.pass_by(1)
    watch.pass_by(60)
    assert [line.split(".")[0] for line in told(watch)] == ["Na disku, kde mám data, není místo"]
    stuck[0] = False
    watch.faults.db = real
    watch.pass_by(60)
    assert told(watch)[1:] == ["Na disku je zase místo, zapisuji dál. (Trvalo to 7 min.)"]
    errors.clear()


def test_a_fault_that_passes_in_five_minutes_is_not_worth_a_word(watch: Watch, errors: Errors) -> None:
    watch.faults.told("sending failed", FULL)
    watch.pass_by(WORD - 1)
    watch.pass_by(1000)
    assert told(watch) == []
    errors.clear()


def test_a_network_away_is_told_on_the_one_that_works(watch: Watch) -> None:
    watch.second.away = True
    watch.pass_by(1)
    watch.pass_by(WORD)
    assert [line.split(".")[0] for line in told(watch)] == ["Nedostanu se do sítě second"]
    watch.second.away = False
    watch.pass_by(60)
    assert told(watch)[1:] == ["Síť second zase jde. (Nešla 6 min.)"]


def test_whoever_can_be_reached_on_the_broken_network_alone_hears_of_it_afterwards(watch: Watch) -> None:
    first = watch.group.playground.console
    first.away = True
    watch.pass_by(1)
    watch.pass_by(WORD)
    assert told(watch) == []
    first.away = False
    watch.pass_by(60)
    assert told(watch) == ["Síť Hřiště zase jde. (Nešla 6 min.)"]


@pytest.mark.parametrize(("error", "fault"), [
    (FULL, Fault.DISK), (OSError(errno.EACCES, "no"), None), (ValueError("x"), None),
    (ExceptionGroup("both", [FULL, FULL]), Fault.DISK), (ExceptionGroup("both", [FULL, ValueError()]), None),
])  # fmt: skip
def test_a_fault_of_the_machine_is_told_from_a_slip_of_ours(error: Exception, fault: Fault | None) -> None:
    assert fault_of(error) is fault


# --- who may read


def test_what_others_can_read_is_named_and_closed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder, config = tmp_path / "data", tmp_path / "kolecko.toml"
    folder.mkdir(mode=0o755)
    folder.chmod(0o755)
    (folder / "kolecko.sqlite3").touch()
    (folder / "kolecko.sqlite3").chmod(0o644)
    config.write_text('matrix_password = "x"')
    config.chmod(0o644)
    monkeypatch.setenv("KOLECKO_CONFIG", str(config))
    monkeypatch.chdir(tmp_path)
    settings = Settings(data_dir=folder)
    found = modes.wide(settings)
    assert sorted((one.path.name, one.now, f"{one.mode:04o}") for one in found) == [
        ("data", "0755", "0700"), ("kolecko.sqlite3", "0644", "0600"), ("kolecko.toml", "0644", "0600"),
    ]  # fmt: skip
    for one in found:
        one.close()
    assert modes.wide(settings) == []


@only_sqlite
async def test_check_names_what_is_wide_open_and_run_closes_it(office: Office) -> None:
    office.folder.mkdir()
    office.folder.chmod(0o755)
    code, said = await office.command("check")
    assert code == 1
    assert f"✗ {office.folder} mohou číst i jiní (0755)" in said.replace("\xa0", " ")
    async with office.running() as running:
        await office.server.until(lambda: office.server.polling, 20)
    assert any("mode changed" in line for line in running.log)
    assert stat.S_IMODE(office.folder.stat().st_mode) == 0o700
    code, said = await office.command("check")
    assert code == 0, said


# --- the whole program


@only_sqlite
async def test_a_full_disk_is_quiet_and_what_was_tapped_is_answered_afterwards(office: Office) -> None:
    async with office.running() as running:
        people = await begun(office)
        card = await called(office, people)
        await office.server.until(lambda: card in people.chat.pinned, 20)
        before = len(running.log)
        resource.prlimit(running.process.pid, resource.RLIMIT_FSIZE, (4096, resource.RLIM_INFINITY))
        tap = await people.dana.taps(card, "Přijdu")
        await office.server.until(lambda: any("the disk takes nothing more" in line for line in running.log), 30)
        await asyncio.sleep(4)
        assert not tap.answered
        resource.prlimit(running.process.pid, resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
        await office.server.until(lambda: tap.answered, 60)
        await office.server.until(lambda: any("event=over" in line for line in running.log), 30)
    said = running.log[before:]
    assert not [line for line in said if "Traceback" in line]
    assert len([line for line in said if "the disk takes nothing more" in line]) == 1, said


@pytest.mark.parametrize("dialect", ["postgresql"], indirect=True)
async def test_run_waits_for_a_postgresql_that_is_still_starting(office: Office, tmp_path: Path) -> None:
    """Its socket is not there yet."""
    address = make_url(office.database)
    there = Path(str(address.query["host"])) / SOCKET
    office.database = address.set(query={**address.query, "host": str(tmp_path)}).render_as_string(hide_password=False)
    process = await office._start(["run"], {})
    try:
        assert process.stdout
        assert process.stderr
        said = (await asyncio.wait_for(process.stderr.readline(), 30)).decode()
        assert "počkám na ni" in said.replace("\xa0", " ")
        (tmp_path / SOCKET).symlink_to(there)
        assert (await asyncio.wait_for(process.stdout.readline(), 30)).startswith(b"ready")
        process.terminate()
        _, err = await asyncio.wait_for(process.communicate(), 30)
        assert b"po\xc4\x8dk\xc3\xa1m" not in err, "said once"
    finally:
        if process.returncode is None:
            process.kill()


@pytest.mark.parametrize("dialect", ["postgresql"], indirect=True)
async def test_a_database_that_goes_away_is_quiet_and_comes_back(office: Office) -> None:
    async with office.running() as running:
        people = await begun(office)
        card = await called(office, people)
        before = len(running.log)
        with away(office.database):
            tap = await people.dana.taps(card, "Přijdu")
            await office.server.until(lambda: any("does not answer: nothing" in line for line in running.log), 30)
        await office.server.until(lambda: tap.answered, 60)
    said = running.log[before:]
    assert not [line for line in said if "Traceback" in line]
    assert len([line for line in said if "does not answer: nothing" in line]) == 1


@contextmanager
def away(url: str) -> Iterator[None]:
    """Nobody gets to the database."""
    name = make_url(url).database
    with psycopg.connect(engines.server(), autocommit=True) as server:
        try:
            server.execute(f'ALTER DATABASE "{name}" ALLOW_CONNECTIONS false'.encode())
            server.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s", [name])
            yield
        finally:
            server.execute(f'ALTER DATABASE "{name}" ALLOW_CONNECTIONS true'.encode())
