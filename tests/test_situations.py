"""A client's situation as a topic: seen by nobody before a coordinator approved its words."""

import pytest

from tests.chat import Group


@pytest.fixture
def town(group: Group) -> Group:
    """Alena coordinates, Dana and Petr have private chats."""
    group.member("Dana", private=True)
    group.member("Petr", private=True)
    return group


BROUGHT = """
    Dana@bot> /situace rodina bez příjmu po výpovědi z bytu
    bot@Dana> Situace čeká na schválení (Alena). Nikdo jiný ji zatím nevidí.
    bot@Alena> 🔒 Situace klienta ke schválení
      rodina bez příjmu po výpovědi z bytu
      Přináší: Dana. …
      [Schválit] [Upravit název] [Nepřijmout]
    Petr@bot> /temata
    bot@Petr> Žádné téma teď nečeká. …
    Petr@bot> /temata rodina
    bot@Petr> O „rodina“ se tu žádné téma nenašlo, …
"""


def test_an_approved_situation_is_on_the_list_without_a_name(town: Group) -> None:
    town.play(BROUGHT)
    town.play("""
        Alena@bot> [Schválit]
        bot@Alena* ✓ Schváleno, je na seznamu bez jména.
        bot@Dana> 🔒 Situace je schválená a na seznamu témat stojí takto, bez vašeho jména: …
        Petr@bot> /temata
        bot@Petr> 1. rodina bez příjmu po výpovědi z bytu – situace klienta, anonymně
          [👍 1 · rodina bez příjmu po výpovědi z bytu]
        Petr@bot> [👍 1 · rodina bez příjmu po výpovědi z bytu]
        bot(Petr)> Podporujete: …
    """)


def test_a_refused_situation_is_kept_nowhere_and_its_author_reads_why(town: Group) -> None:
    town.play(BROUGHT)
    town.play("""
        Alena@bot> [Nepřijmout]
        bot@Alena> Proč ji nepřijmout? …
        Alena@bot> patří na případovou konferenci
        bot@Dana> 🔒 Situace „rodina bez příjmu po výpovědi z bytu“ přijata nebyla a je smazaná. Důvod: patří na …
        bot@Alena* Tahle situace přijata nebyla, nic z ní není uloženo.
        Dana@bot> /ja
        bot@Dana> …
    """)


def test_in_a_groups_chat_it_is_refused_and_its_author_may_take_it_back(town: Group) -> None:
    town.play("""
        Dana> /situace rodina bez příjmu
        bot@Dana> Situaci klienta pište jen mně v soukromém chatu, …
    """)
    town.play(BROUGHT)
    town.play("""
        Dana@bot> /ja
        bot@Dana> rodina bez příjmu po výpovědi z bytu – čeká na schválení
        Dana@bot> [Stáhnout: rodina bez příjmu po…]
        bot(Dana)> Staženo. …
        bot@Alena* Staženo.
        Dana@bot> téma: rodina bez příjmu po výpovědi z bytu
        bot+ 👍
        Petr@bot> /temata
        bot@Petr> 1. rodina bez příjmu po výpovědi z bytu – Dana
    """)
