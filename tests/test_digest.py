"""The weekly digest: asked for, silent when empty, at a decent hour."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.digest import WEEK, is_late, next_at
from domain.hours import Hours
from tests.chat import Group

PRAGUE = Hours("Europe/Prague")


@pytest.fixture
def office(group: Group) -> Group:
    group.member("Dana", private=True)
    group.member("Petr", private=True)
    return group


def test_a_digest_comes_to_whoever_wants_it_and_none_is_empty(office: Group) -> None:
    office.play("""
        Dana@bot> posílejte mi týdenní souhrn
        bot@Dana> Dobře, v pondělí ráno se ozvu s tím, co vás čeká. Když nic, mlčím.
        >> 2017-11-13 12:00
        Alena~> úkol: poslat podklady do středy 22. 11., Dana
        bot@Dana> ✍ Máte úkol
        >> 2017-11-15 12:00
        bot@Dana> ⏰ Za týden je termín úkolu
        >> 2017-11-20 12:00
        bot@Dana> 🗓 Váš týden
          • poslat podklady – středa 22. 11. 2017 – Dana
        Dana@bot> jsem na dovolené do 27. 11.
        bot@Dana> …
        >> 2017-11-27 12:00
        Petr@bot> /souhrn
        bot@Petr> Tento týden vás nic nečeká.
    """)


def test_a_group_gets_one_message_when_its_coordinator_wants_it(office: Group) -> None:
    office.play("""
        Alena@bot> /nastaveni
        bot@Alena> Týdenní souhrn do chatu: ne
        Alena@bot> [Souhrn v pondělí]
        Alena~> úkol: poslat podklady do úterý 14. 11., Dana
        bot@Dana> ✍ Máte úkol
        >> 2017-11-13 12:00
        bot> 🗓 Týden ve skupině Řídicí skupina
          • poslat podklady – úterý 14. 11. 2017 – Dana
        bot@Dana> ⏰ Zítra je termín úkolu
        Dana@bot> hotovo
        bot@Dana> …
        bot@Alena> ✅ Úkol je hotový
        >> 2017-11-20 12:00
    """)


@given(st.datetimes(datetime(2017, 1, 1), datetime(2030, 1, 1)).map(lambda at: at.replace(tzinfo=UTC)))
def test_the_next_digest_is_on_a_working_morning_within_ten_days(now: datetime) -> None:
    due = next_at(now, PRAGUE)
    assert now < due <= now + WEEK + WEEK / 2
    assert not PRAGUE.free(due)
    assert not PRAGUE.quiet(due)
    assert not is_late(due, due)
