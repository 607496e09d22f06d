"""What people on Matrix are used to, on a real homeserver: rights given and taken, threads, pins, names."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from storage.db import Database
from tests.contract import until
from tests.matrix_people import Message, Person
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


async def marks(town: MatrixTown, person: Person, room: str, card: Message, *wanted: str) -> None:
    """Wait until the bot's own marks under a card are these."""

    async def there() -> bool:
        found = (await person.sees(room)).find(card.id)
        return found is not None and set(found.reactions_by(town.bot)) == set(wanted)

    await until(there)


async def test_the_bots_mark_makes_room_for_peoples_and_comes_back(town: MatrixTown) -> None:
    alena, dana = await town.admin(), await town.person("Dana Králová")
    room = await town.group(alena, dana)
    card = await town.meets(alena, room)
    await marks(town, dana, room, card, "✅", "❌", "❓")
    hers = await dana.reacts(room, card.id, "✅")
    his = await alena.reacts(room, card.id, "✅")
    await marks(town, dana, room, card, "❌", "❓")
    await dana.redacts(room, hers)
    await town.reads(dana, room, card, "přijde 1 z")
    await marks(town, dana, room, card, "❌", "❓")
    await alena.redacts(room, his)
    await marks(town, dana, room, card, "✅", "❌", "❓")


async def test_a_card_brought_down_is_the_only_one_pinned(town: MatrixTown) -> None:
    alena = await town.admin()
    room = await town.group(alena)
    card = await town.meets(alena, room)

    async def pinned() -> bool:
        return (await alena.sees(room)).pinned == [card.id]

    await until(pinned)
    await alena.writes(room, "Tak co, přijdete?")
    await alena.writes(room, "!schuzky")

    async def only_the_newest() -> bool:
        newest = (await alena.sees(room)).by(town.bot)[-1]
        return newest.id != card.id and alena.rooms[room].pinned == [newest.id]

    await until(only_the_newest)
    await alena.writes(room, "!schuzky")
    await town.told(alena, "je v chatu poslední zpráva")
    assert len((await alena.sees(room)).by(town.bot)) == 2


async def test_a_member_who_asks_what_is_called_gets_it_alone(town: MatrixTown) -> None:
    alena, dana = await town.admin(), await town.person("Dana Králová")
    room = await town.group(alena, dana)
    card = await town.meets(alena, room)
    await dana.reacts(room, card.id, "✅")
    await town.reads(dana, room, card, "přijde 1 z")
    await dana.writes(room, "!schuzky")
    await town.told(dana, "jednání č. 1/2017")
    assert len((await dana.sees(room)).by(town.bot)) == 1


async def test_an_edit_that_changes_no_word_changes_nothing(town: MatrixTown) -> None:
    alena, dana = await town.admin(), await town.person("Dana Králová")
    room = await town.group(alena, dana)
    card = await town.meets(alena, room)
    said = await dana.writes(room, "přijdu", answers=card.id)
    await town.reads(dana, room, card, "přijde 1 z")
    await dana.reacts(room, card.id, "❌")
    await town.reads(dana, room, card, "1 omluva")
    await dana.edits(room, said, "přijdu")
    await alena.writes(room, "přijdu", answers=card.id)
    await town.reads(dana, room, card, "přijde 1 z")
    await town.reads(dana, room, card, "1 omluva")


async def test_a_member_who_brings_the_bot_elsewhere_hears_who_may_use_it_there(town: MatrixTown) -> None:
    alena, dana = await town.admin(), await town.person("Dana Králová")
    room = await town.group(alena, dana)
    card = await town.meets(alena, room)
    await dana.reacts(room, card.id, "✅")
    await town.reads(dana, room, card, "přijde 1 z")
    await dana.makes_room("Výlety", town.bot)
    await town.told(dana, "chatu Výlety zatím nic nedělám")


async def test_a_mark_after_the_meeting_is_refused_privately(town: MatrixTown) -> None:
    alena, dana = await town.admin(), await town.person("Dana Králová")
    room = await town.group(alena, dana)
    card = await town.meets(alena, room)
    await dana.reacts(room, card.id, "✅")
    await town.reads(dana, room, card, "přijde 1 z")
    town.clock.shift += timedelta(days=15)
    town.house.scheduler.wake()
    await town.reads(dana, room, card, "Jednání už proběhlo")
    await marks(town, dana, room, card)
    await dana.reacts(room, card.id, "❌")
    await town.told(dana, "Tohle jednání už proběhlo")


async def test_who_is_in_the_room_is_invited_and_who_comes_later_can_read_the_card(town: MatrixTown) -> None:
    alena, dana, petr = await town.admin(), await town.person("Dana Králová"), await town.person("Petr Šimek")
    room = await town.group(alena, dana, petr)
    card = await town.meets(alena, room)
    await town.reads(alena, room, card, "přijde 0 ze 3")
    sona = await town.person("Soňa Hladká")
    await alena.invites(room, sona.id)
    await sona.joins(room)
    await town.reads(alena, room, card, "přijde 0 ze 4")
    theirs = await town.told(sona, "kancelář 202")
    assert [one.name for one in theirs.rows[0]] == ["✅", "❌", "❓"]
    assert card.id not in [one.id for one in (await sona.sees(room)).messages]  # which nobody can open for her


async def test_names_follow_people_and_rooms(town: MatrixTown) -> None:
    alena, dana = await town.admin(), await town.person("Dana Králová")
    room = await town.group(alena, dana)
    card = await town.meets(alena, room)
    await dana.reacts(room, card.id, "✅")
    await town.reads(dana, room, card, "Dana Králová")
    await dana.calls_herself("Dana Nová")
    await town.reads(dana, room, card, "Dana Nová")
    await alena.put_state(room, "m.room.name", {"name": "Řídicí skupina KPSS"})
    await town.reads(dana, room, card, "Řídicí skupina KPSS – jednání")


async def test_a_group_made_by_command_knows_who_is_there(town: MatrixTown) -> None:
    alena, dana = await town.admin(), await town.person("Dana Králová")
    room = await dana.makes_room("Klábosení", alena)
    await alena.invites(room, town.bot)
    await town.heard(alena, await town.talk(alena), "Klábosení")
    card = await town.meets(alena, room)
    await town.reads(dana, room, card, "přijde 0 ze 2")
