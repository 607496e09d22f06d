"""A member lays tasks on members like her; whoever runs the group, and whoever is not in it, is asked first."""

import pytest

from domain.groups import Role
from domain.tasks import State, begins
from tests.chat import Group


@pytest.fixture
def office(group: Group) -> Group:
    """Alena runs the group; Dana and Petr are in it, Soňa is in another one of the same town."""
    group.member("Dana", private=True)
    group.member("Petr", private=True)
    group.add("PS Senioři")
    group.member("Soňa Hladká", group="PS Senioři", private=True)
    return group


@pytest.mark.parametrize("giver", [None, *Role])
@pytest.mark.parametrize("owner", [None, *Role])
def test_who_may_lay_a_task_on_whom(giver: Role | None, owner: Role | None) -> None:
    runs = giver in (Role.ADMIN, Role.COORDINATOR, Role.MINUTES)
    colleague = owner in (Role.MEMBER, Role.MINUTES)
    assert begins(giver, owner) is (State.OPEN if runs or colleague else State.ASKED)


def test_a_members_task_for_the_coordinator_waits_for_her_word(office: Group) -> None:
    office.play("""
        Dana> /ukol Alena: uklidí radnici do pátku
        bot+ ✍
        bot@Alena> ✍ Navržený úkol – přijmete ho?
          …
          [Přijmout] [Nepřijmout]
          …
        Dana> /ukoly
        bot> ✍ Otevřené úkoly: Řídicí skupina
          1. uklidit radnici – do pátku 10. 11. 2017 – Alena (ještě nepřijato)
          …
        Alena@bot> [Přijmout]
        bot(Alena)> Úkol je váš, díky.
        bot@Alena* ✍ Máte úkol
          …
          Kdo: Alena
          …
    """)


def test_whoever_is_in_another_group_is_asked_and_may_refuse(office: Group) -> None:
    office.play("""
        Dana> úkol: Soňa Hladká pošle seznam služeb do pátku
        bot+ ✍
        bot@Soňa> ✍ Navržený úkol – přijmete ho?
          …
        Soňa@bot> [Nepřijmout]
        bot(Soňa)> Rozumím, úkol vám nezapíšu.
        bot@Dana> Soňa Hladká úkol „poslat seznam služeb“ nepřijímá. …
        Dana> /ukoly
        bot> ✍ Otevřené úkoly: Řídicí skupina
          1. poslat seznam služeb – do pátku 10. 11. 2017 – zatím nikdo
          …
    """)


def test_nobody_is_reminded_of_what_she_did_not_take_on(office: Group) -> None:
    office.play("""
        Dana> /ukol Alena: uklidí radnici do pátku 24. 11.
        bot+ ✍
        bot@Alena> …
        >> + 30 d
        Petr> /ukoly
        bot> ✍ Otevřené úkoly: Řídicí skupina
          1. uklidit radnici – do pátku 24. 11. 2017 – Alena (ještě nepřijato)
          …
    """)


def test_what_a_coordinator_gives_and_what_colleagues_give_each_other_holds_at_once(office: Group) -> None:
    office.play("""
        Dana> /ukol Petr: pošle pozvánky do pátku
        bot+ ✍
        bot@Petr> ✍ Máte úkol
          …
        Alena> /ukol Soňa Hladká: pošle seznam do pátku
        bot+ ✍
        bot@Soňa> ✍ Máte úkol
          …
    """)


def test_what_was_laid_on_her_she_offers_to_anybody_in_the_group(office: Group) -> None:
    office.play("""
        Alena> /ukol Dana: pošle pozvánky do pátku
        bot+ ✍
        bot@Dana> ✍ Máte úkol
          …
        Dana@bot> [Předat]
        bot@Dana> Komu předáváte …
          …
        Dana@bot> [Alena]
        bot@Alena> ✍ Navržený úkol – přijmete ho?
          …
    """)


def test_what_she_gave_herself_and_hands_on_stays_hers_when_refused(office: Group) -> None:
    office.play("""
        Dana> /ukol Dana: uklidí radnici do pátku
        bot+ ✍
        bot@Dana> ✍ Máte úkol
          …
        Dana@bot> [Předat]
        bot@Dana> Komu předáváte …
          …
        Dana@bot> [Alena]
        bot(Dana)> Alena úkol převezme, až ho přijme.
        bot@Alena> ✍ Navržený úkol – přijmete ho?
          …
        Alena@bot> [Nepřijmout]
        bot@Dana> Alena úkol „uklidit radnici“ nepřebírá, zůstává vám.
        Dana@bot> [Hotovo]
        bot(Dana)> Hotovo, díky!
    """)


def test_an_answer_is_given_once_and_by_nobody_else(office: Group) -> None:
    office.play("""
        Dana> /ukol Alena: uklidí radnici do pátku
        bot+ ✍
        bot@Alena> …
    """)
    accept, refuse = office.playground.console.chats["@Alena"].messages[-1].buttons()[:2]
    assert office.press("Petr", accept.data, "@Alena").startswith("Tenhle úkol má na starosti někdo jiný.")
    assert office.press("Alena", accept.data, "@Alena") == "Úkol je váš, díky."
    assert office.press("Alena", refuse.data, "@Alena") == "Na tenhle úkol už jste mi odpověděli."
