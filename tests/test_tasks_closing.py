"""When a task of several people is done, and whose it is while somebody is asked to take it over."""

import pytest

from domain.tasks import Owner, State, all_done, leader
from tests.chat import Group

OPEN, DONE, HANDED = Owner(1, 1, "Dana"), Owner(2, 2, "Petr", State.DONE), Owner(1, 1, "Dana", State.HANDED)
NEXT = Owner(3, 3, "Alena", State.DONE, after=1)


@pytest.fixture
def office(group: Group) -> Group:
    group.member("Dana", private=True)
    group.member("Petr", private=True)
    return group


def test_where_the_lead_closes_a_task_their_part_is_enough(office: Group) -> None:
    office.play("""
        Alena@bot> /nastaveni
        bot@Alena> Úkol více lidí je hotový, až mají hotovo všichni
        Alena@bot> [Úkol uzavírá, kdo ho vede]
        bot@Alena* Úkol více lidí je hotový, když má hotovo, kdo ho vede (první jmenovaný)
        Alena~> úkol: poslat podklady do pátku, Dana, Petr
        bot@Dana> Vede a uzavírá: Dana
        bot@Petr> ✍ Máte úkol
        Petr@bot> [Hotovo]
        bot(Petr)> Zapsáno, díky! Ještě čeká: Dana
        Dana@bot> [Hotovo]
        bot(Dana)> Hotovo, díky!
        bot@Alena> ✅ Úkol je hotový
    """)


def test_who_hands_a_task_over_has_it_until_it_is_taken_and_may_finish_it_first(office: Group) -> None:
    office.play("""
        Alena~> úkol: poslat podklady do pátku, Dana
        bot@Dana> ✍ Máte úkol
        Dana@bot> předej to Petrovi
        bot@Dana> Petr úkol převezme, až ho přijme.
        bot@Petr> ✍ Navržený úkol – přijmete ho?
        Dana@bot> [Hotovo]
        bot(Dana)> Hotovo, díky!
        bot@Alena> ✅ Úkol je hotový
        bot@Petr* ✅ Úkol je hotový
    """)


@pytest.mark.parametrize(
    ("owners", "lead", "done"),
    [
        ((OPEN, DONE), False, False),
        ((OPEN, DONE), True, False),
        ((DONE, OPEN), True, True),
        ((DONE, OPEN), False, False),
        ((HANDED, OPEN, NEXT), True, True),
        ((), True, False),
    ],
)
def test_the_two_rules_of_closing(owners: tuple[Owner, ...], lead: bool, done: bool) -> None:
    assert all_done(owners, lead=lead) is done
    assert leader(()) is None


def test_open_tasks_are_counted_by_people_and_by_organisations(office: Group) -> None:
    office.member("Soňa Hladká", organisation="Charita")
    office.member("Jan Vlček", organisation="Charita")
    office.play("""
        Alena~> úkol: poslat podklady do 10. 11., Soňa Hladká, Jan Vlček
        bot+ ✍
        Alena~> úkol: zjistit ceny do 30. 11., Hladká
        bot+ ✍
        >> 2017-11-13 07:30
        bot@Alena> …
        Alena> /ukoly
        bot> ✍ Otevřené úkoly: Řídicí skupina
        Alena> [Podle lidí]
        bot@Alena> ✍ Kdo má co na starosti: Řídicí skupina
          Soňa Hladká – 2, po termínu 1
          Jan Vlček – 1, po termínu 1
        Alena@bot> [Podle organizací]
        bot@Alena* ✍ Úkoly podle organizací: Řídicí skupina
          Charita – 2, po termínu 1
    """)
