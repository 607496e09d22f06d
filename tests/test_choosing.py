"""Coordinators choose: onto an agenda, together, or declined."""

from typing import Any

import pytest
from sqlalchemy import select

from domain.groups import Role
from storage.db import Connection
from storage.meeting_tables import agenda_item
from tests.chat import Group


@pytest.fixture
def town(group: Group) -> Group:
    """Three groups, two topics, a cross-group meeting called by Alena, and her desk open."""
    group.add("PS Senioři")
    group.add("PS Rodina")
    group.member("Dana", private=True)
    group.member("Soňa", group="PS Senioři")
    group.member("Petr", group="PS Rodina", private=True)
    group.member("Alena", role=Role.COORDINATOR, group="PS Senioři")
    group.play("""
        Dana> téma: bydlení pro lidi s autismem
        == PS Rodina ==
        Petr> téma: bydlení pro mladé
        == PS Senioři ==
        Soňa> téma: odlehčovací služba
        Soňa> /temata
        bot> …
        Soňa> [👍 1 · bydlení pro mladé]
        Soňa> [👍 1 · bydlení pro lidi s autismem]
        Alena@bot> /schuzka st 22. 11. od 14:00 do 16:00, radnice: Napříč
        bot@Alena> …
        Alena@bot> [Řídicí skupina]
        Alena@bot> [PS Senioři]
        Alena@bot> [Zveřejnit]
        bot#Řídicí skupina> …
        bot#PS Senioři> …
        Alena@bot> [Vybrat témata]
        bot@Alena> 💡 Vyřídit témata
          1. bydlení pro lidi s autismem – Dana
          2. bydlení pro mladé – Petr
          3. odlehčovací služba – Soňa
    """)
    return group


def items(group: Group) -> list[Any]:
    """(meeting's item text, who proposed it, topic) of every agenda."""

    def read(db: Connection) -> list[Any]:
        columns = (agenda_item.c.position, agenda_item.c.text, agenda_item.c.proposed_by, agenda_item.c.topic)
        return [tuple(row) for row in db.execute(select(*columns).order_by(agenda_item.c.position))]

    return list(group.run(group.database.run(read)))


def test_a_topic_goes_onto_the_agenda_and_its_author_hears_of_it(town: Group) -> None:
    dana = town.member("Dana")
    town.play("""
        Alena@bot> [👍 2 · bydlení pro lidi s autismem]
        bot@Alena* Podpora (2): Dana; Soňa
          [Na program] [Sloučit] [Odmítnout]
        Alena@bot> [Na program]
        bot@Alena* Na které jednání?
        Alena@bot> [středa 22. 11. 2017 od 14:00 · Napříč]
        bot(Alena)> Hotovo, kdo téma navrhl, dostal zprávu.
        bot@Alena* ✓ Na programu: Napříč, středa 22. 11. 2017 od 14:00
        bot@Dana> 💡 Vaše téma „bydlení pro lidi s autismem“ je na programu: Napříč, středa …
        bot#PS Senioři* Už na programu (středa 22. 11. 2017 od 14:00): bydlení pro lidi s autismem
    """)
    assert [(text, by) for _, text, by, _ in items(town)] == [("bydlení pro lidi s autismem", dana)]


def test_a_cancelled_meeting_gives_its_topics_back(town: Group) -> None:
    town.play("""
        Alena@bot> [👍 2 · bydlení pro lidi s autismem]
        Alena@bot> [Na program]
        Alena@bot> [středa 22. 11. 2017 od 14:00 · Napříč]
        bot@Dana> …
        Alena@bot> [Zrušit jednání]
        bot@Alena> Opravdu zrušit …
        Alena@bot> [Zrušit jednání]
        bot#Řídicí skupina> …
        bot#PS Senioři> …
        bot#PS Senioři* 1. bydlení pro lidi s autismem – Dana
        bot@Dana> 💡 Jednání „Napříč“ se ruší. Vaše téma „bydlení pro lidi s autismem“ se vrací na seznam …
    """)


def test_merged_topics_unite_supporters_without_double_votes_and_undo_restores_both(town: Group) -> None:
    town.play("""
        Alena@bot> [👍 2 · bydlení pro mladé]
        Alena@bot> [Sloučit]
        bot@Alena* S kterým tématem ho sloučit?
          [👍 2 · bydlení pro lidi s autismem]
          [👍 1 · odlehčovací služba]
        Alena@bot> [👍 2 · bydlení pro lidi s autismem]
        bot@Petr> 💡 Vaše téma „bydlení pro mladé“ je teď spojené s tématem „bydlení pro lidi s autismem“: …
        bot@Alena* ✓ Sloučeno s tématem: bydlení pro lidi s autismem
          [Zpět, rozdělit] [Na seznam témat]
        bot#PS Senioři* 1. bydlení pro lidi s autismem – Dana; Petr
          2. odlehčovací služba – Soňa
          [👍 3 · bydlení pro lidi s autismem]
        Alena@bot> [Zpět, rozdělit]
        bot@Petr> 💡 Vaše téma „bydlení pro mladé“ je zase samostatné, i se svou podporou.
        bot#PS Senioři* 1. bydlení pro lidi s autismem – Dana
          2. bydlení pro mladé – Petr
          [👍 2 · bydlení pro lidi s autismem]
          [👍 2 · bydlení pro mladé]
    """)


def test_support_taken_back_from_the_whole_is_taken_back_from_its_parts(town: Group) -> None:
    town.play("""
        Alena@bot> [👍 2 · bydlení pro mladé]
        Alena@bot> [Sloučit]
        Alena@bot> [👍 2 · bydlení pro lidi s autismem]
        bot@Petr> 💡 Vaše téma „bydlení pro mladé“ je teď spojené s tématem „bydlení pro lidi s autismem“: …
        >> + 1 min
        Soňa> [👍 3 · bydlení pro lidi s autismem]
        bot(Soňa)> Podpora odebrána: bydlení pro lidi s autismem
        bot* [👍 2 · bydlení pro lidi s autismem]
        Alena@bot> [Zpět, rozdělit]
        bot@Petr> 💡 Vaše téma „bydlení pro mladé“ je zase samostatné, i se svou podporou.
        bot#PS Senioři* [👍 1 · bydlení pro lidi s autismem]
          [👍 1 · bydlení pro mladé]
    """)


def test_both_authors_of_a_merged_topic_hear_about_the_agenda_each_by_her_own_words(town: Group) -> None:
    town.play("""
        Alena@bot> [👍 2 · bydlení pro mladé]
        Alena@bot> [Sloučit]
        Alena@bot> [👍 2 · bydlení pro lidi s autismem]
        bot@Petr> 💡 Vaše téma „bydlení pro mladé“ je teď spojené s tématem „bydlení pro lidi s autismem“: …
        Alena@bot> [Na seznam témat]
        Alena@bot> [👍 3 · bydlení pro lidi s autismem]
        bot@Alena* Navrhuje: Dana; Petr
          [Rozdělit: bydlení pro mladé]
        Alena@bot> [Na program]
        Alena@bot> [středa 22. 11. 2017 od 14:00 · Napříč]
        bot@Dana> 💡 Vaše téma „bydlení pro lidi s autismem“ je na programu: …
        bot@Petr> 💡 Vaše téma „bydlení pro mladé“ je na programu: …
        bot#Řídicí skupina* 1. bydlení pro lidi s autismem (návrh: Dana; Petr)
    """)


def test_a_topic_withdrawn_sets_those_merged_into_it_free(town: Group) -> None:
    town.play("""
        Alena@bot> [👍 2 · bydlení pro mladé]
        Alena@bot> [Sloučit]
        Alena@bot> [👍 2 · bydlení pro lidi s autismem]
        bot@Petr> 💡 Vaše téma „bydlení pro mladé“ je teď spojené s tématem „bydlení pro lidi s autismem“: …
        Dana@bot> /ja
        bot@Dana> …
        Dana@bot> [Stáhnout: bydlení pro lidi s autismem]
        bot#PS Senioři* 1. bydlení pro mladé – Petr
          2. odlehčovací služba – Soňa
    """)


def test_a_declined_topic_comes_with_its_reason(town: Group) -> None:
    town.play("""
        Alena@bot> [👍 2 · bydlení pro mladé]
        Alena@bot> [Odmítnout]
        bot@Alena> Proč téma „bydlení pro mladé“ odmítáte? …
        Alena@bot> Řeší to už PS Rodina.
        bot@Petr> 💡 Vaše téma „bydlení pro mladé“ se teď na společné jednání nedostane. Důvod: Řeší to už PS Rodina.
        bot@Alena> Hotovo, kdo téma navrhl, dostal zprávu.
        bot+ 👍
        Petr@bot> /ja
        bot@Petr> bydlení pro mladé – odmítnuto: Řeší to už PS Rodina.
    """)


def test_who_cannot_be_told_is_named_to_the_coordinator(town: Group) -> None:
    town.play("""
        Alena@bot> [👍 1 · odlehčovací služba]
        Alena@bot> [Odmítnout]
        bot@Alena> …
        Alena@bot> [Řeší se jinde]
        bot(Alena)> Hotovo. Soukromě nemohu napsat: Soňa. Dejte prosím vědět osobně.
    """)


def test_only_coordinators_have_a_desk(town: Group) -> None:
    town.play("""
        Soňa> [Vyřídit]
        bot(Soňa)> Tohle může jen, kdo skupinu koordinuje. Požádejte prosím Alenu.
        Dana@bot> /start choosing
        bot@Dana> Tohle může jen, kdo skupinu koordinuje. …
        Dana@bot> /temata
        bot@Dana> Klepnutím téma podpoříte. …
    """)
    last = town.playground.console.chats["@Dana"].messages[-1].buttons()
    assert "Vyřídit" not in [button.label for button in last]


def test_a_coordinator_who_became_a_member_acts_no_more(town: Group) -> None:
    town.play("Alena@bot> [👍 2 · bydlení pro mladé]")
    standing = town.playground.console.chats["@Alena"].messages[-1].buttons()
    refusing = next(one.data for one in standing if one.label == "Odmítnout")
    for name in ("Řídicí skupina", "PS Senioři"):
        town.member("Alena", role=Role.MEMBER, group=name)
    town.play("""
        Alena@bot> [Sloučit]
        bot(Alena)> Tohle může jen, kdo skupinu koordinuje.
        bot@Alena* Tahle karta se už nemění: …
    """)
    assert town.press("Alena", refusing, "@Alena").startswith("Tohle může jen, kdo skupinu koordinuje.")


def test_a_topic_settled_meanwhile_is_said_to_be_so(town: Group) -> None:
    town.play("""
        Alena@bot> [👍 2 · bydlení pro mladé]
        Alena@bot> [Odmítnout]
        bot@Alena> …
        Petr@bot> /ja
        bot@Petr> …
        Petr@bot> [Stáhnout: bydlení pro mladé]
        Alena@bot> [Řeší se jinde]
        bot(Alena)> Tohle téma je stažené.
    """)


def test_without_any_meeting_there_is_nowhere_to_put_a_topic(group: Group) -> None:
    group.members("Dana")
    group.play("""
        Dana> téma: bydlení
        Alena@bot> /temata
        bot@Alena> …
        Alena@bot> [Vyřídit]
        bot@Alena> …
        Alena@bot> [👍 1 · bydlení]
        Alena@bot> [Na program]
        bot(Alena)> Není svolané žádné jednání, kam by se téma vešlo. …
    """)
