"""A round of collecting topics: announced, reminded of once, and ended."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain import collecting as rules
from domain.errors import BadInput
from domain.hours import Hours
from domain.meetings import instant
from tests.chat import Group

NOW = datetime(2017, 11, 8, 9, 0, tzinfo=UTC)
PRAGUE = Hours("Europe/Prague")


@pytest.fixture
def town(group: Group) -> Group:
    """Two groups; Dana and Petr have private chats."""
    group.add("PS Senioři")
    group.member("Dana", private=True)
    group.member("Petr", group="PS Senioři", private=True)
    return group


OPENED = """
    Alena@bot> /sber do středy 15. 11.: jarní jednání
    bot@Alena> Vyhlásit sběr témat (jarní jednání)? Skončí: středa 15. 11. 2017. Seznam témat přijde do 2 chatů …
      [Vyhlásit]
      [Nechat být]
    Alena@bot> [Vyhlásit]
    bot#Řídicí skupina> 💡 Témata pro společná jednání
      Sbíráme: jarní jednání. Konec: středa 15. 11. 2017
    bot#PS Senioři> 💡 Témata pro společná jednání
    bot@Alena* Sběr témat je vyhlášený, skončí: středa 15. 11. 2017.
      [Vrátit]
"""


def test_a_round_has_one_list_in_each_chat_one_reminder_and_an_end(town: Group) -> None:
    town.play(OPENED)
    town.play("""
        Dana> téma: dluhové poradenství
        == PS Senioři ==
        Petr~> téma: doprava k lékaři
        >> 2017-11-13 12:00
        >> 2017-11-14 09:00
        bot#Řídicí skupina> ⏰ Sběr témat končí: středa 15. 11. 2017. Zatím přišla 2, další navrhnete takto: …
        bot#PS Senioři> ⏰ Sběr témat končí: středa 15. 11. 2017. …
        >> 2017-11-15 23:00
        >> 2017-11-16 06:00
        bot#PS Senioři* 💡 Témata pro společná jednání
          1. dluhové poradenství – Dana
        >> 2017-11-16 07:05
        bot@Alena> Sběr témat skončil. Přišla 2 témata, navrhovatelů: 2.
          1. dluhové poradenství (👍 1)
          2. doprava k lékaři (👍 1)
          [Vyřídit]
    """)


def test_a_round_is_taken_back_or_ended_before_its_day_and_then_nobody_is_reminded(town: Group) -> None:
    town.play(OPENED)
    town.play("""
        Alena@bot> [Vrátit]
        bot@Alena* Sběr témat skončil. Nepřišlo žádné.
        bot#PS Senioři* Žádné téma teď nečeká. …
        Alena@bot> sbírejte témata do středy 15. 11.
        bot@Alena> Vyhlásit sběr témat? Skončí: středa 15. 11. 2017. …
        Alena@bot> ano
        bot#Řídicí skupina> Sbíráme. Konec: středa 15. 11. 2017
        bot#PS Senioři> …
        Alena@bot> /sber
        bot@Alena> Sběr témat končí: středa 15. 11. 2017. Zatím nepřišlo žádné téma.
          [Ukončit sběr]
        Alena@bot> [Ukončit sběr]
        bot(Alena)> Sběr témat skončil. Nepřišlo žádné.
        >> 2017-11-16 12:00
    """)


@pytest.mark.parametrize(
    "words",
    ["vyhlas sběr témat do středy 15. 11.", "sběr témat: do středy 15. 11.", "collect topics until 15 November"],
)
def test_a_round_is_wished_for_in_plain_words(town: Group, words: str) -> None:
    town.play(f"""
        Alena@bot> {words}
        bot@Alena> Vyhlásit sběr témat? Skončí: středa 15. 11. 2017. …
        Alena@bot> ne
    """)


def test_what_cannot_be_announced_is_refused_with_what_to_write(town: Group) -> None:
    town.play(f"""
        Alena@bot> /sber
        bot@Alena> Do kdy se mají témata sbírat, a na co? …
        Alena@bot> nevím
        bot@Alena> Do kdy se mají témata sbírat, a na co? …
        Alena@bot> /sber do 1. 11. 2017
        bot@Alena> …
        Alena@bot> /sber do 31. 12. 2018
        bot@Alena> Sběr může trvat nejvýš 120 dní. Napište bližší den.
        Alena@bot> /sber do pátku: {"a" * 121}
        bot@Alena> Popis má 121 znaků, vejde se 120. …
        Petr@bot> /sber do pátku
        bot@Petr> …
    """)
    town.play(OPENED)
    town.play("""
        Alena@bot> /sber do pátku 17. 11.
        bot@Alena> Sběr témat už běží. Ukončíte ho příkazem /sber.
    """)


@given(st.integers(0, 60), st.integers(0, 23))
def test_the_reminder_comes_on_a_working_morning_between_the_two_or_not_at_all(days: int, hour: int) -> None:
    ends = rules.end_of((NOW + timedelta(days=days)).date()) if hour == 23 else datetime(2017, 11, 9, hour)
    at = rules.reminds_at(NOW, ends, PRAGUE)
    if at is not None:
        assert NOW + rules.SETTLING < at < instant(ends, PRAGUE.zone)
        assert not PRAGUE.quiet(at)
        assert not PRAGUE.free(at)


def test_a_day_lasts_to_its_end_and_no_round_lasts_for_ever() -> None:
    assert rules.end_of(datetime(2017, 11, 10).date()) == datetime(2017, 11, 10, 23, 59)
    assert rules.end_of(datetime(2017, 11, 10, 12)) == datetime(2017, 11, 10, 12)
    with pytest.raises(BadInput, match="collecting-past"):
        rules.check("", datetime(2017, 11, 8, 9), "Europe/Prague", NOW)
