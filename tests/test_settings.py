"""What a group may set."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain import settings as rules
from domain.errors import BadInput
from domain.groups import Role
from tests.chat import Group

HOUR = st.integers(0, 23)


def test_every_tap_holds_at_once_and_the_card_says_it(group: Group) -> None:
    group.play("""
        Alena@bot> /nastaveni
        bot@Alena> ⚙️ Nastavení: Řídicí skupina
          Tichý čas: 20–7 hodin, tehdy se sám neozývám.
          Jednání připomenu ve skupině: den předem.
          …
        Alena@bot> [Ticho 22–6]
        bot@Alena* Tichý čas: 22–6 hodin, tehdy se sám neozývám.
        Alena@bot> [Skupině týden]
        bot@Alena* Jednání připomenu ve skupině: týden předem, den předem.
        Alena@bot> [✓ Skupině týden]
        Alena@bot> [✓ Skupině den]
        bot@Alena* Jednání připomenu ve skupině: nikdy.
        Alena@bot> [✓ Pozvat znovu, kdo neodpověděl]
        bot@Alena* Kdo neodpoví, tomu se znovu neozvu.
        Alena@bot> [Bez uzávěrky]
        bot@Alena* Sběr témat k jednání napříč skupinami nemá uzávěrku.
        Alena@bot> [✓ Jen v pracovní dny]
        bot@Alena* Na úkoly a odpovědi se ptám i o víkendech a svátcích.
    """)


def test_own_quiet_hours_and_clock_are_asked_for_and_refused_with_a_reason(group: Group) -> None:
    group.play("""
        Alena@bot> /nastaveni
        bot@Alena> …
        Alena@bot> [Jiné ticho]
        bot@Alena> Odkdy dokdy nemám nikomu psát? …
        Alena@bot> v noci
        bot@Alena> Nerozumím, odkdy dokdy má být ticho: „v noci“. …
        Alena@bot> od 21 do 6
        bot@Alena* Tichý čas: 21–6 hodin, tehdy se sám neozývám.
        Alena@bot> [Změnit časové pásmo]
        bot@Alena> Jaké časové pásmo skupina má? Teď je to Europe/Prague. …
        Alena@bot> Horní Dolní
        bot@Alena> Časové pásmo „Horní Dolní“ neznám. …
        Alena@bot> Europe/Vienna
        bot@Alena* Časové pásmo: Europe/Vienna
    """)


def test_the_group_hears_its_new_language_on_the_living_card(group: Group) -> None:
    group.play("""
        Alena@bot> /schuzka st 22. 11. od 14:00, radnice: Návrh plánu
        bot@Alena> …
        Alena@bot> [Zveřejnit]
        bot> …
        Alena@bot> /nastaveni
        bot@Alena> …
        Alena@bot> [English]
        bot* 0 of 1 coming
          [I'll come] [Can't come] [Not sure]
    """)


def test_only_the_coordinator_sets_her_own_groups(group: Group) -> None:
    group.member("Dana", private=True)
    group.add("PS Senioři")
    group.member("Dana", group="PS Senioři", role=Role.COORDINATOR)
    group.play("""
        Dana@bot> /nastaveni
        bot@Dana> ⚙️ Nastavení: PS Senioři
        Dana> /nastaveni
        bot@Dana> Tohle může jen, kdo skupinu koordinuje. Požádejte prosím Alenu.
    """)


def test_who_has_several_groups_is_asked_which_or_names_it(group: Group) -> None:
    group.add("PS Senioři")
    group.member("Alena", group="PS Senioři", role=Role.COORDINATOR)
    group.play("""
        Alena@bot> /nastaveni
        bot@Alena> Kterou skupinu chcete nastavit?
          [PS Senioři]
          [Řídicí skupina]
        Alena@bot> [PS Senioři]
        bot@Alena> ⚙️ Nastavení: PS Senioři
        Alena@bot> /settings ridici
        bot@Alena> ⚙️ Nastavení: Řídicí skupina
    """)


@given(HOUR, HOUR, st.sampled_from(["{}-{}", "od {} do {}", "{}:00–{}:00", "{} až {}", "from {} to {}"]))
def test_quiet_hours_are_read_however_they_are_written(since: int, until: int, form: str) -> None:
    assert rules.quiet_hours(form.format(since, until)) == (since, until)


@pytest.mark.parametrize("text", ["", "v noci", "21", "21:30-6", "25-7", "od 21"])
def test_half_said_quiet_hours_are_refused(text: str) -> None:
    with pytest.raises(BadInput, match="settings-hours-unclear"):
        rules.quiet_hours(text)


@pytest.mark.parametrize(("text", "zone"), [("Europe/Prague", "Europe/Prague"), ("praha", "Europe/Prague"),
                                            ("new york", "America/New_York")])  # fmt: skip
def test_a_zone_is_known_by_its_name_or_city(text: str, zone: str) -> None:
    assert rules.zone_named(text) == zone


@given(st.lists(st.sampled_from(rules.BEFORE), max_size=6))
def test_a_time_tapped_twice_is_as_before(taps: list[int]) -> None:
    times: tuple[int, ...] = ()
    for minutes in taps:
        assert rules.toggled(rules.toggled(times, minutes), minutes) == times
        times = rules.toggled(times, minutes)
    assert sorted(times, reverse=True) == list(times)


def test_a_stranger_and_words_instead_of_a_tap_are_told_what_to_do(group: Group) -> None:
    group.add("PS senioři")
    group.member("Alena", group="PS senioři", role=Role.COORDINATOR)
    group.member("Dana", private=True)
    group.play("""
        Dana@bot> /nastaveni
        bot@Dana> Tohle může jen, kdo skupinu koordinuje. …
        Alena@bot> /nastaveni děti
        bot@Alena> Kterou skupinu chcete nastavit?
        Alena@bot> tu druhou
        bot@Alena> Klepněte prosím na jednu ze skupin.
    """)
