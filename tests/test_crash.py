"""kill -9 at random moments: nothing is lost and nothing is done twice."""

import random

import pytest
from sqlalchemy import Connection, func, select

from storage.db import Database
from storage.task_tables import task
from tests.office import Office, begun

KILLS = 20
UPDATES = 200


def tasks_by_text(db: Connection) -> dict[str, int]:
    """How many tasks there are of each text."""
    return {row[0]: row[1] for row in db.execute(select(task.c.text, func.count()).group_by(task.c.text))}


async def stored(office: Office) -> dict[str, int]:
    """The tasks in the office's database, read beside whatever runs."""
    database = Database.open(office.database)
    try:
        return await database.run(tasks_by_text)
    finally:
        await database.close()


@pytest.mark.timeout(420)
async def test_no_message_is_lost_or_handled_twice_over_twenty_kills(office: Office) -> None:
    async with office.running():
        people = await begun(office)
    moments = random.Random(office.database)
    for kill in range(KILLS):
        for number in range(kill * UPDATES // KILLS, (kill + 1) * UPDATES // KILLS):
            await people.alena.writes(people.chat, f"/ukol vyřídit věc číslo {number}")
        await office.killed(moments.uniform(0.0, 0.3))
    async with office.running():
        await office.server.until(lambda: not office.server.updates, 60)
    kept = await stored(office)
    assert set(kept) == {f"vyřídit věc číslo {number}" for number in range(UPDATES)}
    assert set(kept.values()) == {1}
