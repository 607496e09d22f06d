"""Who comes."""

import pytest

from tests.chat import Group


@pytest.fixture
def called(group: Group) -> Group:
    """A meeting that Alena has called."""
    group.members("Dana", "Soňa", "Petr")
    group.play("""
        Alena@bot> /schuzka st 22. 11. od 14:00 do 16:00, historická radnice: Návrh komunitního plánu
        bot@Alena> …
        Alena@bot> [Zveřejnit]
        bot> …
    """)
    return group


def test_a_member_can_change_their_mind_and_the_card_follows(called: Group) -> None:
    called.play("""
        Dana> přijdu
        bot+ 👍
        bot* přijde 1 z 4
        Alena> [Přijdu]
        bot* přijdou 2 z 4
        Dana> omlouvám se
        bot* přijde 1 z 4 · 1 omluva
    """)
