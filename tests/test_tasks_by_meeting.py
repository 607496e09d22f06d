"""What is promised by the next meeting moves with it and is the first thing it goes through."""

import pytest

from domain.language import reviews_tasks
from tests.chat import Group

CALL = """
    Alena@bot> /schuzka {when} od 14:00 do 16:00, historická radnice: Návrh plánu
    bot@Alena> …
    Alena@bot> [Zveřejnit]
    bot> …
"""


@pytest.fixture
def office(group: Group) -> Group:
    group.member("Dana", private=True)
    group.member("Petr", private=True)
    return group


def test_a_promise_by_the_next_meeting_moves_with_it_and_waits_for_another_when_that_is_cancelled(
    office: Group,
) -> None:
    office.play("""
        Dana~> úkol: zjistit ceny, Petr
        bot+ ✍
        bot@Petr> ✍ Máte úkol
          Termín: do příštího jednání
    """)
    office.play(
        CALL.format(when="st 22. 11.")
        + """
    bot@Petr* Termín: do příštího jednání (středa 22. 11. 2017)
    bot@Alena* 1. Kontrola úkolů
    Dana> [Přijdu]
    bot* 1. Kontrola úkolů
      • zjistit ceny – do tohoto jednání – Petr
    """
    )
    office.play("""
        Alena@bot> přesuň to na 29. 11.
        bot@Alena> …
        Alena@bot> [Změnit]
        bot> …
        bot@Dana> …
        bot@Petr* Termín: do příštího jednání (středa 29. 11. 2017)
        >> 2017-11-22 09:00
        bot@Petr> ⏰ Za týden je termín úkolu
        Alena@bot> zruš jednání
        bot@Alena> …
        Alena@bot> [Zrušit jednání]
        bot> …
        bot@Petr* Termín: do příštího jednání
    """)
    office.play(CALL.format(when="čt 14. 12.") + "    bot@Petr* Termín: do příštího jednání (čtvrtek 14. 12. 2017)")
    office.play("""
        Dana@bot> /ukoly
        bot@Dana> …
    """)


def test_the_review_comes_with_the_first_task_goes_with_the_last_and_stays_off_where_it_was_taken_off(
    office: Group,
) -> None:
    office.play(CALL.format(when="st 22. 11."))
    office.play("""
        Alena@bot> /program 1) Zahájení 2) Návrh plánu
        bot@Alena> 📋 Program: Návrh plánu
          1. Zahájení
          2. Návrh plánu
        Dana~> úkol: zjistit ceny do pátku, Petr
        bot@Petr> ✍ Máte úkol
        bot@Alena* 📋 Program: Návrh plánu
          1. Kontrola úkolů
          2. Zahájení
        Petr@bot> [Hotovo]
        bot@Dana> ✅ Úkol je hotový
        bot@Alena* 📋 Program: Návrh plánu
          1. Zahájení
          2. Návrh plánu
        Petr@bot> [Ještě není hotovo]
        bot@Alena* 1. Kontrola úkolů
        Alena@bot> [1 ✕]
        bot@Alena* 📋 Program: Návrh plánu
          1. Zahájení
        Dana~> úkol: objednat sál do pátku, Dana
        bot@Dana> ✍ Máte úkol
        Dana> co je na programu?
        bot@Dana> 📋 Program: Návrh plánu
          1. Zahájení
          2. Návrh plánu
    """)


def test_a_programme_that_goes_through_the_tasks_itself_gets_no_second_item(office: Group) -> None:
    office.play("Dana~> úkol: zjistit ceny do pátku, Petr\nbot@Petr> …")
    office.play(CALL.format(when="st 22. 11."))
    office.play("""
        Alena@bot> /program 1) Zahájení 2) Kontrola plnění úkolů z minulého jednání
        bot@Alena> 📋 Program: Návrh plánu
          1. Zahájení
          2. Kontrola plnění úkolů z minulého jednání
    """)
    assert [reviews_tasks(said) for said in ("Plnění úkolů", "Review of action items", "Úkoly pro rok 2018")] == [
        True, True, False,
    ]  # fmt: skip
