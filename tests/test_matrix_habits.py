"""What people on Matrix are used to, on a real homeserver: rights given and taken, threads, pins, names."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage.db import Database
from tests.contract import until
from tests.matrix_people import Person
from tests.matrix_town import MatrixTown
from tests.office import LINE

pytestmark = pytest.mark.parametrize("dialect", ["sqlite"])
SILENT = {"events_default": 10, "state_default": 0}  # only whom somebody gave the power writes


@pytest.fixture
async def town(homeserver: str, database: Database, tmp_path: Path) -> AsyncIterator[MatrixTown]:
    town = MatrixTown(homeserver, database, tmp_path)
    await town.opens()
    yield town
    await town.ends()


def texts(town: MatrixTown, person: Person, room: str) -> list[str]:
    """What the bot wrote in a room."""
    return [one.text for one in person.rooms[room].by(town.bot)]


async def test_a_card_that_may_not_be_posted_is_told_and_comes_when_the_right_is_given(town: MatrixTown) -> None:
    alena = await town.admin()
    room = await town.group(alena, power=SILENT)
    talk = await town.talk(alena)
    await town.heard(alena, talk, "V chatu Řídicí skupina nesmím psát")
    await alena.writes(talk, LINE.replace("/", "!", 1))
    preview = await town.heard(alena, talk, "Náhled")
    await town.presses(alena, talk, preview, "Zveřejnit")
    await town.heard(alena, talk, "Svoláno, ale karta zatím není všude")
    await town.reads(alena, talk, preview, "Karta zatím není v chatu Řídicí skupina")
    assert not any("Zveřejněno v" in one for one in texts(town, alena, talk))
    assert not texts(town, alena, room)
    await alena.put_state(room, "m.room.power_levels", SILENT | {"users": {town.bot: 50}})
    await town.heard(alena, room, "kancelář 202")
    await town.heard(alena, talk, "už zase píšu")
    await town.reads(alena, talk, preview, "Zveřejněno v 1 chatu")


async def test_a_right_taken_behind_the_cards_back_is_told_once(town: MatrixTown) -> None:
    alena, dana = await town.admin(), await town.person("Dana Králová")
    room = await town.group(alena, dana)
    card = await town.meets(alena, room)
    await alena.put_state(room, "m.room.power_levels", SILENT | {"users": {dana.id: 10}})
    for mark in ("✅", "❌"):
        await dana.reacts(room, card.id, mark)
    await town.told(alena, "V chatu Řídicí skupina nesmím psát")
    await alena.put_state(room, "m.room.power_levels", SILENT | {"users": {town.bot: 50, dana.id: 10}})
    await town.reads(alena, room, card, "1 omluva")
    await town.told(alena, "už zase píšu")
    talk = await town.talk(alena)
    assert len([one for one in texts(town, alena, talk) if "nesmím psát:" in one]) == 1


async def test_put_out_the_coordinator_hears_and_invited_again_it_goes_on(town: MatrixTown) -> None:
    alena, dana = await town.admin(), await town.person("Dana Králová")
    room = await town.group(alena, dana)
    card = await town.meets(alena, room)
    await alena.kicks(room, town.bot)
    await town.told(alena, "Z chatu Řídicí skupina mě někdo odebral")
    await dana.reacts(room, card.id, "✅")
    await alena.invites(room, town.bot)
    await town.inside(alena, room)
    await town.told(alena, "už zase píšu")
    await dana.reacts(room, card.id, "❌")
    await town.reads(alena, room, card, "1 omluva")


async def test_an_upgrade_to_which_the_bot_is_not_invited_is_told(town: MatrixTown) -> None:
    alena = await town.admin()
    room = await town.group(alena)
    await town.meets(alena, room)
    successor = await alena.upgrades(room)
    await town.told(alena, "má nástupce a")
    await alena.invites(successor, town.bot)
    await town.heard(alena, successor, "kancelář 202")

    async def told() -> bool:
        talk = await alena.sees(await town.talk(alena))
        return any("už zase píšu" in one.text for one in talk.by(town.bot))

    await until(told)
