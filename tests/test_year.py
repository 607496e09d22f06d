"""A year of seven groups and sixty people, and what must hold after everything that happens in it."""

import pytest

from tests.year import begun, failures

SEED = 2026


@pytest.mark.timeout(300)
async def test_a_year_of_meetings_tasks_topics_and_outages_keeps_its_books() -> None:
    year = await begun("sqlite://", SEED)
    try:
        await year.live()
        assert await failures(year) == 0
    finally:
        await year.play.db.close()
    assert year.done["meetings"] == 30
    assert year.done["tasks"] == 120
    assert year.done["topics"] == 40
    assert year.outages == 3
    assert year.done["answers"] > 400, "so few answers try nothing"
    assert len(year.nudged) > 100, "hardly anybody was nudged: the rule about nudges was not tried"
    assert max(year.said.values()) > 1, "groups heard of each meeting once only: the budget was not tried"
