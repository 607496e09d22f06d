"""`kolecko run` as its own process, over real HTTP, from the first code to a reminder days later."""

import asyncio
import os
import signal
import subprocess
import sys
from contextlib import suppress
from importlib.metadata import version

import pytest

from bot.ground.clock import SystemClock
from bot.ground.limits import NONE
from bot.house import House
from bot.playground.console import Console
from bot.playground.transcript import tidy
from storage.db import Database
from tests.office import Office, begun, called, resident, tapped


async def test_from_the_code_to_the_live_card(office: Office) -> None:
    async with office.running():
        people = await begun(office)
        card = await called(office, people)
        await office.server.until(lambda: card in people.chat.pinned, 10)
        assert "Počítáme s vámi" in tidy(await tapped(office, people.dana, card, "Přijdu"))
        await office.server.until(lambda: "přijde 1 ze 2" in tidy(card.text), 10)
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
async def test_it_is_ready_though_telegram_is_down(office: Office) -> None:
    await office.server.down()
    async with office.running() as running:
        await office.server.until(lambda: any("cannot be reached" in line for line in running.log), 20)
        assert resident(running.process.pid) < 110
        await office.server.up()
        await office.server.until(lambda: office.server.polling, 20)
    assert not any(office.server.token in line for line in running.log + running.out)


@pytest.mark.parametrize("dialect", ["sqlite"])
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
async def test_a_signal_ends_it_in_order(office: Office, number: int) -> None:
    async with office.running() as running:
        await office.server.until(lambda: office.server.polling, 20)
        assert await running.stop(number) == 0
    assert any("event=stopped" in line for line in running.log)


async def _begun_with_a_log_that_nobody_reads(office: Office) -> asyncio.subprocess.Process:
    """`kolecko run`, ready; whoever read its log has gone."""
    reading, writing = os.pipe()
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot.cli", "run", env=office.environment(), stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE, stderr=writing,
    )  # fmt: skip
    os.close(writing)
    await office.server.until(lambda: office.server.polling, 30)
    os.close(reading)
    return process


@pytest.mark.parametrize("dialect", ["sqlite"])
async def test_a_signal_ends_it_even_when_nobody_reads_its_log_any_more(office: Office) -> None:
    process = await _begun_with_a_log_that_nobody_reads(office)
    try:
        process.terminate()
        await asyncio.wait_for(process.communicate(), 20)
    finally:
        with suppress(ProcessLookupError):
            process.kill()
    assert process.returncode == 0


@pytest.mark.parametrize("dialect", ["sqlite"])
async def test_check_says_one_line_for_each_thing(office: Office) -> None:
    code, said = await office.command("check")
    assert (code, len(said.splitlines())) == (0, 4)
    assert "@kolecko_bot" in said
    code, said = await office.command("check", KOLECKO_TELEGRAM_TOKEN="123456:not-the-token-of-anybody")
    assert code == 1
    assert "KOLECKO_TELEGRAM_TOKEN" in said
    assert "not-the-token" not in said


@pytest.mark.parametrize("dialect", ["sqlite"])
async def test_it_says_which_version_it_is(office: Office) -> None:
    code, said = await office.command("--version")
    assert (code, said.strip()) == (0, f"kolecko {version('kolecko')}")


@pytest.mark.parametrize("dialect", ["sqlite"])
async def test_without_any_network_and_terminal_it_plays_the_tour(office: Office) -> None:
    code, said = await office.command("run", KOLECKO_TELEGRAM_TOKEN="")
    assert code == 0, said
    assert "KOLECKO_TELEGRAM_TOKEN" in said.splitlines()[0]
    assert "KOLECKO_MATRIX_USER" in said.splitlines()[0]
    assert "historická radnice, 1. patro, kancelář 202" in said


@pytest.mark.parametrize("dialect", ["sqlite"])
async def test_the_tour_is_played_in_the_language_that_is_set(office: Office) -> None:
    code, said = await office.command("run", KOLECKO_TELEGRAM_TOKEN="", KOLECKO_LANGUAGE="en")
    assert code == 0, said
    assert "Alice@bot> /meeting Wed 22 November 2017" in said
    assert "historická radnice" not in said


@pytest.mark.parametrize("dialect", ["sqlite"])
async def test_a_database_that_cannot_be_opened_is_one_sentence(office: Office) -> None:
    away = "postgresql://kolecko:tajne-heslo@127.0.0.1:9/x"
    code, said = await office.command("run", KOLECKO_DATABASE_URL=away, KOLECKO_DATABASE_WAIT="0")
    assert code == 1
    assert len(said.strip().splitlines()) == 1
    assert "tajne-heslo" not in said


def test_what_a_start_does_not_need_is_not_imported() -> None:
    heavy = ("rich", "pygments", "alembic", "holidays", "dateparser", "telegram", "nio", "twisted")
    look = f"import sys, bot.cli, bot.serve; print([name for name in {heavy} if name in sys.modules])"
    seen = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True)
    assert seen.stdout.strip() == "[]"


def test_what_the_first_message_needs_is_loaded_before_it_comes_and_no_more() -> None:
    needed = ("dateparser.data.date_translation_data.cs", "holidays.countries.czechia")
    spared = ("dateparser.data.date_translation_data.fr", "holidays.countries.germany")
    look = (
        "import sys; from datetime import datetime, UTC; from bot.serve import get_ready;"
        "get_ready(datetime.now(UTC), 'cs');"
        f"print(*[name for name in {needed + spared} if name in sys.modules])"
    )
    seen = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True)
    assert seen.stdout.split() == [*needed]


@pytest.mark.parametrize("part", ["delivery", "scheduler"])
@pytest.mark.parametrize("dialect", ["sqlite"])
async def test_the_end_is_heard_even_in_the_instant_of_a_waking(database: Database, part: str) -> None:
    house = House(database, SystemClock(), [(Console(), NONE)])
    worker = house.deliveries[0] if part == "delivery" else house.scheduler
    working = asyncio.create_task(worker.run())
    await asyncio.sleep(0.3)
    worker.wake()
    await asyncio.sleep(0)
    working.cancel()
    done, _ = await asyncio.wait([working], timeout=5)
    assert done
