"""The programme of a meeting."""

import pytest

from tests.chat import Group


@pytest.fixture
def called(group: Group) -> Group:
    """A meeting that Alena has called; Dana of Diakonie has a private chat with the bot."""
    group.member("Dana", organisation="Diakonie", private=True)
    group.members("Petr")
    group.play("""
        Alena@bot> /schuzka st 22. 11. od 14:00 do 16:00, historická radnice: Návrh komunitního plánu
        bot@Alena> …
        Alena@bot> [Zveřejnit]
        bot> …
    """)
    return group


def test_a_pasted_programme_becomes_items_with_presenters_and_minutes(called: Group) -> None:
    called.play("""
        Alena@bot> /program 1) Úvod
          2) Návrh komunitního plánu – p. Hrubá 20 min
          3) Různé
        bot+ 👍
        bot* Program
          1. Úvod
          2. Návrh komunitního plánu – Hrubá (20 min)
          3. Různé
        bot@Alena> 📋 Program: Návrh komunitního plánu
          …
          1. Úvod
          [1 ▼] [1 ✕]
          [2 ▲] [2 ▼] [2 ✕]
          [3 ▲] [3 ✕]
          [Přidat body]
    """)
