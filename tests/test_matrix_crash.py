"""kill -9 of the bot at random moments while people write in an encrypted room: nothing is lost, nothing done twice."""

import asyncio
import random
import re
from collections import Counter
from pathlib import Path

import pytest

from bot.playground.transcript import tidy
from storage.db import Database
from tests.contract import until
from tests.matrix_bot import account
from tests.matrix_machine import Machine
from tests.matrix_people import Person
from tests.matrix_town import MatrixTown
from tests.test_crash import tasks_by_text

KILLS = 10
MESSAGES = 100


@pytest.mark.timeout(400)
@pytest.mark.parametrize("dialect", ["sqlite"])
async def test_no_message_is_lost_or_answered_twice_over_ten_kills(
    homeserver: str, database: Database, database_url: str, tmp_path: Path
) -> None:
    town = MatrixTown(homeserver, database, tmp_path, bot=await account(homeserver))
    machine = Machine(homeserver, town.bot, database_url, tmp_path / "data")
    async with machine.running():
        alena = await town.admin()
        room = await alena.makes_room("Řídicí skupina", town.bot)
        await town.heard(alena, await town.talk(alena), "Řídicí skupina")
    writing = asyncio.create_task(_write(alena, room, await town.talk(alena)))
    moments = random.Random()
    for _ in range(KILLS):
        await machine.killed(moments.uniform(0.0, 2.0))
    await writing
    answers = [f"!neznamy{number}" for number in range(1, MESSAGES, 2)]
    async with machine.running():
        await until(lambda: _answered(town, alena, answers), 90)
        await until(lambda: _marked(alena, room, town.bot), 90)
    stored = await database.run(tasks_by_text)
    assert stored == {f"vyřídit věc číslo {number}": 1 for number in range(0, MESSAGES, 2)}
    said = await _commands(town, alena)
    assert Counter(said) == Counter(answers)
    await alena.sees(room)
    mine = alena.rooms[room].by(alena.id)
    assert {one.reactions_by(town.bot) for one in mine} == {("✍",)}
    await town.ends()


async def _write(alena: Person, room: str, talk: str) -> None:
    """One message after another, by turns into the room and in private."""
    for number in range(MESSAGES):
        where, text = (talk, f"!neznamy{number}") if number % 2 else (room, f"!ukol vyřídit věc číslo {number}")
        await alena.writes(where, text)
        await asyncio.sleep(0.2)


async def _commands(town: MatrixTown, alena: Person) -> list[str]:
    """Which unknown commands the bot answered in private."""
    talk = await town.talk(alena)
    said = [tidy(one.text) for one in (await alena.sees(talk)).by(town.bot)]
    return [found[0] for text in said if (found := re.search(r"!neznamy\d+", text))]


async def _answered(town: MatrixTown, alena: Person, answers: list[str]) -> bool:
    return set(await _commands(town, alena)) >= set(answers)


async def _marked(alena: Person, room: str, bot: str) -> bool:
    return all(one.reactions_by(bot) for one in (await alena.sees(room)).by(alena.id))
