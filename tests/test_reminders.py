"""What is said before a meeting or a task's day, and when."""

import pytest

from tests.chat import Group


@pytest.fixture
def called(group: Group) -> Group:
    """A meeting in two weeks that Alena has called; Dana can be written to alone, Soňa and Petr cannot."""
    group.member("Dana", private=True)
    group.members("Soňa", "Petr")
    group.play("""
        Alena@bot> /schuzka st 22. 11. od 14:00 do 16:00, historická radnice: Návrh komunitního plánu
        bot@Alena> …
        Alena@bot> [Zveřejnit]
        bot> …
    """)
    return group


def test_a_meeting_is_announced_the_day_before_and_two_hours_before_to_those_who_come(called: Group) -> None:
    called.play("""
        Dana> přijdu
        Soňa> [Přijdu]
        Petr> omlouvám se
        Alena> [Přijdu]
        >> 2017-11-21 13:59
        >> 2017-11-21 14:00
        bot> ⏰ Zítra, středa 22. 11. 2017 od 14:00 do 16:00, historická radnice: Návrh komunitního plánu. …
        >> 2017-11-22 11:59
        >> 2017-11-22 12:00
        bot@Dana> ⏰ Dnes, středa 22. 11. 2017 od 14:00 do 16:00, historická radnice: …
        bot@Alena> ⏰ Dnes, …
        >> + 1 d
    """)


def test_only_the_silent_are_nudged_once_and_who_cannot_be_is_named_on_the_card(called: Group) -> None:
    called.play("""
        Alena> [Přijdu]
        >> 2017-11-15 13:59
        >> 2017-11-15 14:00
        bot@Dana> 📅 Řídicí skupina – jednání č. 1/2017
          Přijdete?
          [Přijdu] [Omlouvám se] [Nevím]
        bot* …
          Bez odpovědi, soukromě psát nemohu: Petr, Soňa. Stačí klepnout tady na kartě.
        bot@Alena> K jednání „Návrh komunitního plánu“ (…) zatím chybí odpověď: Petr, Soňa. …
        Soňa> [Přijdu]
        bot* …
          Bez odpovědi, soukromě psát nemohu: Petr. Stačí klepnout tady na kartě.
        >> 2017-11-21 13:59
    """)
