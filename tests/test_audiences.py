"""Meetings across groups: leaders, a side, bodies under one name, some people; each counted once."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain import audiences as rules
from domain.audiences import Audience, Rule, Spot
from domain.groups import Person, Role, Side
from domain.language import audience_named
from tests.chat import Group


@pytest.fixture
def town(group: Group) -> Group:
    """Two working groups with leaders of their own, two providers, somebody from the town."""
    group.add("PS Senioři")
    group.add("PS Rodina")
    group.member("Soňa Hladká", role=Role.COORDINATOR, group="PS Senioři", organisation="Domov", private=True)
    group.member("Petr Šimek", role=Role.COORDINATOR, group="PS Rodina", organisation="Centrum", private=True)
    group.member("Dana Králová", group="PS Senioři", organisation="Charita", private=True)
    group.member("Dana Králová", organisation="Charita")
    group.member("Jan Vlček", group="PS Rodina", organisation="MěÚ Javorná", side=Side.COMMISSIONER)
    return group


def test_providers_are_called_by_a_sentence_and_each_is_invited_alone(town: Group) -> None:
    town.play("""
        Alena@bot> svolej poskytovatele na čtvrtek 16. 11. od 14:00, radnice: Plán na příští rok
        bot@Alena> Náhled, zatím ho vidíte jen vy:
          📅 Poskytovatelé
          Plán na příští rok
          čtvrtek 16. 11. 2017 od 14:00
          [✓ Poskytovatelé]
        Alena@bot> [Zveřejnit]
        bot@Soňa Hladká> 📅 Poskytovatelé – jednání č. 1/2017
          [Přijdu] [Omlouvám se] [Nevím]
        bot@Petr Šimek> 📅 Poskytovatelé – jednání č. 1/2017
        bot@Dana Králová> 📅 Poskytovatelé – jednání č. 1/2017
        bot@Alena* Soukromě pozváni 3 lidé.
          přijde 0 ze 4
        Dana Králová@bot> [Přijdu]
        bot@Alena* přijde 1 ze 4
        Alena@bot> přesuň to na pátek 17. 11.
        bot@Alena> …
        Alena@bot> ano
        bot@Soňa Hladká> pátek 17. 11. 2017 od 14:00
        bot@Petr Šimek> pátek 17. 11. 2017 od 14:00
        bot@Dana Králová> pátek 17. 11. 2017 od 14:00
    """)


def test_leaders_of_all_groups_are_kept_current(town: Group) -> None:
    town.play("""
        Alena@bot> /schuzka vedoucí pracovních skupin čt 16. 11. od 9:00, radnice: Jak dál
        bot@Alena> 📅 Vedoucí skupin
        Alena@bot> [Zveřejnit]
        bot@Soňa Hladká> 📅 Vedoucí skupin – jednání č. 1/2017
        bot@Petr Šimek> 📅 Vedoucí skupin – jednání č. 1/2017
        bot@Alena* přijde 0 ze 3
    """)
    town.member("Dana Králová", role=Role.COORDINATOR, group="PS Senioři")
    town.play("""
        Alena@bot> /schuzka vedoucí skupin čt 23. 11. od 9:00, radnice: Znovu
        bot@Dana Králová> Jak dál
        bot@Alena> Náhled, zatím ho vidíte jen vy:
          📅 Vedoucí skupin
    """)


def test_people_by_name_by_sentence_and_by_button(town: Group) -> None:
    town.play("""
        Alena@bot> svolej Danu Královou a Petra Šimka na čtvrtek 16. 11. od 14:00: Dotace
        bot@Alena> 📅 Dana Králová, Petr Šimek
          Dotace
        Alena@bot> [Zveřejnit]
        bot@Dana Králová> Dotace
        bot@Petr Šimek> Dotace
        Alena@bot> /schuzka pá 17. 11. od 14:00, radnice: Smlouvy
        bot@Alena> Náhled, …
          [Vedoucí skupin] [Poskytovatelé]
          [Jmenovitě…]
        Alena@bot> [Jmenovitě…]
        bot@Alena> Koho pozvat? …
        Alena@bot> Hladká, Nováková
        bot@Alena> Koho myslíte jménem „Nováková“? …
        Alena@bot> Hladká, Jan Vlček
        bot@Alena* [✓ Soňa Hladká, Jan Vlček]
        Alena@bot> [Zveřejnit]
        bot@Soňa Hladká> Smlouvy
        bot@Alena* Soukromě pozván 1 člověk.
          Soukromý chat se mnou nemají, pozvěte je prosím sami: Jan Vlček
    """)


def test_bodies_have_a_name_of_their_own(town: Group) -> None:
    town.play("""
        Alena@bot> /okruh Úřady: MěÚ Javorná, Charita
        bot@Alena> Okruh „Úřady“ má 3 lidi. …
        Alena@bot> /okruh
        bot@Alena> Okruhy napříč skupinami
          Úřady – 3 lidé
        Alena@bot> svolej úřady na čtvrtek 16. 11. od 14:00: Sdílené služby
        bot@Alena> 📅 Úřady
        Alena@bot> [Zveřejnit]
        bot@Dana Králová> 📅 Úřady – jednání č. 1/2017
        Alena@bot> /okruh Úřady
        bot@Alena> Okruh organizací založíte takto: …
        Alena@bot> /okruh PS Senioři: Charita
        bot@Alena> Jméno „PS Senioři“ už patří skupině …
        Alena@bot> /okruh Obce: Lhota
        bot@Alena> Z organizace „Lhota“ v seznamech nikdo není. …
        Dana Králová@bot> /okruh Obce: Charita
        bot@Dana Králová> …
    """)


def test_a_joint_meeting_has_a_block_for_each_body_and_counts_nobody_twice(town: Group) -> None:
    town.member("Alena", role=Role.COORDINATOR, group="PS Senioři")
    town.play("""
        Alena@bot> /schuzka st 22. 11. od 14:00, radnice: Společné jednání
        bot@Alena> …
        Alena@bot> [Řídicí skupina]
        Alena@bot> [PS Senioři]
        Alena@bot> [Zveřejnit]
        bot#Řídicí skupina> …
        bot#PS Senioři> …
        Dana Králová> [Přijdu]
        Alena> [Celý seznam]
        bot@Alena> Společné jednání
          přijde 1 ze 3
          Řídicí skupina – přijde 1 z 2
          ✅ Dana Králová – Charita
          ▫️ Alena
          PS Senioři – přijde 0 z 1
          ▫️ Soňa Hladká – Domov
    """)


def test_the_best_topics_fill_the_programme_by_one_tap_and_it_is_undone_by_another(town: Group) -> None:
    town.play("""
        Dana Králová> téma: dluhové poradenství
        Dana Králová> téma: doprava k lékaři
        Alena@bot> svolej vedoucí skupin na čtvrtek 16. 11. od 14:00, radnice: Jak dál
        bot@Alena> …
        Alena@bot> [Zveřejnit]
        bot@Soňa Hladká> …
        bot@Petr Šimek> …
        Alena@bot> [Na program 2 nejpodporovanější témata]
        bot@Alena> Na programu jednání „Jak dál“ přibyla 2 témata. Kdo je navrhl, dostal zprávu.
          [Vrátit]
        bot@Dana Králová> 💡 Vaše téma „dluhové poradenství“ je na programu: Jak dál, čtvrtek 16. 11. 2017 od 14:00. …
        bot@Dana Králová> 💡 Vaše téma „doprava k lékaři“ je na programu: …
        bot@Petr Šimek* 1. dluhové poradenství (návrh: Dana Králová, Charita)
          2. doprava k lékaři (návrh: Dana Králová, Charita)
        Alena@bot> [Vrátit]
        bot@Alena* Témata jsou zpátky na seznamu, program jednání „Jak dál“ je bez nich.
        bot@Dana Králová> …
        bot@Dana Králová> …
        Alena@bot> /temata
        bot@Alena> 1. dluhové poradenství – Dana Králová, Charita
    """)


def test_an_audience_of_nobody_and_one_of_somebody_else_are_refused(town: Group) -> None:
    town.play("""
        Alena@bot> /schuzka uživatelé čt 16. 11. od 14:00: Potřeby
        bot@Alena> V okruhu „Uživatelé“ teď nikdo není. …
        Alena@bot> /schuzka poskytovatelé čt 16. 11. od 14:00: Plán
        bot@Alena> 📅 Poskytovatelé
        Petr Šimek@bot> /schuzka poskytovatelé čt 16. 11. od 15:00: Můj plán
        bot@Petr Šimek> Tohle může jen, kdo skupinu koordinuje. Požádejte prosím Alenu.
    """)


# --- reading and rules


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("poskytovatele na čtvrtek 14:00: Plán", ("providers", "na čtvrtek 14:00: Plán")),
        ("všechny poskytovatele sociálních služeb st 14:00", ("providers", "st 14:00")),
        ("vedoucí pracovních skupin zítra v 9", ("leaders", "zítra v 9")),
        ("vedoucím skupin, zítra v 9", ("leaders", "zítra v 9")),
        ("all providers on Thursday", ("providers", "on Thursday")),
        ("leaders of all groups tomorrow", ("leaders", "tomorrow")),
        ("st 14:00: poskytovatelé a jejich plán", None),
        ("vedoucí odboru zítra", None),
        ("", None),
    ],
)
def test_who_is_called_is_read_at_the_beginning_only(text: str, named: tuple[str, str] | None) -> None:
    assert audience_named(text) == named


PEOPLE = st.lists(
    st.builds(
        Spot,
        st.builds(Person, st.integers(1, 9), st.just(1), st.just("Jana"), side=st.sampled_from(Side),
                  organisation=st.sampled_from(["", "A", "B"])),
        st.sampled_from(Role),
    )
)  # fmt: skip


@given(PEOPLE, st.sampled_from([rule for rule in Rule if rule is not Rule.PEOPLE]))
def test_an_audience_has_everybody_once_and_nobody_else(spots: list[Spot], rule: Rule) -> None:
    found = rules.belong(Audience(1, rule, frozenset({"A"})), spots)
    assert found == sorted(set(found))
    leaders = {one.person.id for one in spots if one.role is Role.COORDINATOR}
    assert rule is not Rule.LEADERS or set(found) == leaders


@given(st.lists(st.integers(1, 9), unique=True), st.lists(st.tuples(st.integers(1, 3), st.sets(st.integers(1, 9)))))
def test_blocks_of_groups_hold_everybody_once(people: list[int], groups: list[tuple[int, set[int]]]) -> None:
    blocks = rules.by_group(people, groups)
    assert sorted(one for _, block in blocks for one in block) == sorted(people)
