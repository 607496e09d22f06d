"""Who may what on Matrix, by commands, numbers in answer to cards, and marks: a member, and an admin of others.

No button is ever sent there: a number names one of a card that stands in the same room. So everything that somebody
can press is what they can see, and what they can answer by a forged reference. What they do is done one after another;
their own proposals and tasks are theirs.
"""

from collections.abc import AsyncIterator
from contextlib import suppress
from pathlib import Path

import pytest
from sqlalchemy import Connection, update

from bot.playground.transcript import tidy
from handlers.kit.capability import book
from storage import rooms
from storage.db import Database
from storage.people_tables import community
from tests.contract import until
from tests.matrix_people import Message, Person, Refusal
from tests.matrix_town import MatrixTown
from tests.test_permissions import foreign, state

pytestmark = [pytest.mark.parametrize("dialect", ["sqlite"]), pytest.mark.timeout(240)]
MEETING = "st 6. 12. 2017 v 10:00, sál: Cizí jednání"
NUMBERS = [str(number) for number in range(1, 10)]


@pytest.fixture
async def town(homeserver: str, database: Database, tmp_path: Path) -> AsyncIterator[MatrixTown]:
    town = MatrixTown(homeserver, database, tmp_path)
    yield town
    await town.ends()


def commands() -> list[str]:
    """Each once, as Matrix calls them."""
    named = {bound.deed: name for name, bound in sorted(book().commands.items())}
    return [f"!{name}{words}" for name in named.values() for words in ("", f" {MEETING}")]


def _patient(db: Connection) -> None:
    """Nobody is told that they write too fast: here all that somebody could write comes at once."""
    db.execute(update(community).values(limits={"per_minute": 100_000}))


async def everything_by(person: Person, room: str, cards: list[Message], beside: Person) -> None:
    """All commands, and every number and mark on every card, whether or not it stands in this room.

    beside: who reads along, for a server tells an app the last hundred events only.
    """
    for number, line in enumerate(commands()):
        await person.writes(room, line)
        if number % 15 == 0:
            await beside.catches_up()
    for card in cards:
        await beside.catches_up()
        for figure in NUMBERS:
            await person.writes(room, figure, answers=card.id)
        for mark in ("✅", "❌", "❓", "👍"):
            with suppress(Refusal):  # it stands there already
                await person.reacts(room, card.id, mark)


async def all_heard(town: MatrixTown, person: Person, room: str) -> None:
    """Wait until what was written before in the room has been handled, for rooms are served in order."""
    if room == town.talks.get(person.id):
        await person.writes(room, "!konec")
        await town.heard(person, room, "konec neznám")
        return
    last = await person.writes(room, f"!ukol {person.name} přinese koláč")

    async def taken() -> bool:
        found = (await person.sees(room)).find(last)
        return bool(found and found.reactions_by(town.bot))

    await until(taken)


async def test_neither_a_member_nor_an_administrator_of_others_changes_what_is_not_theirs(town: MatrixTown) -> None:
    await town.opens()
    alena = await town.admin()
    dana, boris = await town.person("Dana Králová"), await town.admin("Boris Cizí", "Město Jinde")
    room = await alena.makes_room("Řídicí skupina", dana)
    await alena.invites(room, town.bot)
    await town.heard(alena, await town.talk(alena), "Řídicí skupina")
    card = await town.meets(alena, room)
    await dana.reacts(room, card.id, "✅")
    await alena.writes(room, "!ukol Dana Králová pošle pozvánky do pátku")
    await town.heard(dana, room, "poslat pozvánky")
    await town.database.run(_patient)
    talk = await town.talk(alena)
    await alena.writes(talk, "!schuzky")
    hers = [one for one in (await alena.sees(talk)).by(town.bot) if one.rows]
    assert any("Zrušit jednání" in label for one in hers for row in one.buttons for label in row)
    for person in (dana, boris):
        before = await town.database.run(state)
        cards = [card, *hers] if person is dana else hers
        for where in [room, await town.talk(person)] if person is dana else [await town.talk(person)]:
            await everything_by(person, where, cards, alena)
            await all_heard(town, person, where)
        account = await town.database.run(rooms.account_of, "matrix", person.id)
        assert foreign(before, await town.database.run(state), account.person) == []
    assert "ZRUŠENO" not in tidy((await alena.sees(room)).by(town.bot)[0].text)
