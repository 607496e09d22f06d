"""Leaving, correcting, appointing and adding in plain words: each asks for one tap before anything is so."""

import pytest

from domain.groups import Person, Role, corrected
from storage import groups as store
from tests.chat import Group


@pytest.fixture
def office(group: Group) -> Group:
    group.member("Jana Nováková", private=True, organisation="Charita")
    group.member("Petr Šimek", private=True)
    return group


def names(group: Group) -> dict[str, Role]:
    found = group.run(group.database.run(lambda db: store.members_of(db, list(group.ids.values()))))
    return {one.person.name: one.role for one in found}


def test_who_wants_to_leave_says_so_and_the_coordinator_hears_what_was_theirs(office: Group) -> None:
    office.play("""
        Alena~> úkol: poslat pozvánky do pátku, Šimek
        bot@Petr> ✍ Máte úkol
        Petr Šimek@bot> vyřaďte mě ze skupiny
        bot@Petr> Odejdete ze skupiny Řídicí skupina? Co jste v ní řekli, zůstane v jejím záznamu, …
          [Odejít ze skupiny]
          [Nechat být]
        Petr Šimek@bot> [Nechat být]
        Petr Šimek@bot> už nechci být ve skupině
        bot@Petr> Odejdete ze skupiny Řídicí skupina? …
        Petr Šimek@bot> [Odejít ze skupiny]
        bot@Alena> Skupinu Řídicí skupina …
          1. poslat pozvánky
        Alena@bot> chci odejít ze skupiny
        bot@Alena> Skupinu Řídicí skupina teď koordinujete jen vy. …
    """)
    assert names(office) == {"Alena": Role.COORDINATOR, "Jana Nováková": Role.MEMBER}


def test_a_name_is_corrected_by_the_coordinator_alone_and_can_be_taken_back(office: Group) -> None:
    office.play("""
        Petr Šimek@bot> Novákové změň příjmení na Dvořáková
        bot@Petr> …Požádejte prosím Alenu.
        Alena@bot> Novákové změň příjmení na Dvořáková
        bot@Alena> Jana Nováková: na seznamu teď bude jméno „Jana Dvořáková“. Platí to všude, ve všech skupinách.
          [Opravit]
          [Nechat být]
        Alena@bot> [Opravit]
        bot@Alena* Opraveno: Jana Dvořáková – Charita
        bot@Jana> Koordinátor opravil, jak vás mám na seznamu: Jana Dvořáková – Charita. …
        Alena@bot> Petru Šimkovi změň organizaci na Diakonie
        bot@Alena> Petr Šimek: organizace teď bude „Diakonie“. …
        Alena@bot> [Opravit]
        bot@Petr> …Petr Šimek – Diakonie…
        Alena@bot> [Vrátit]
    """)
    assert set(names(office)) == {"Alena", "Jana Dvořáková", "Petr Šimek"}


def test_another_coordinator_is_appointed_by_one_tap(office: Group) -> None:
    office.play("""
        Alena@bot> novým koordinátorem bude Karel Host
        bot@Alena> …
        Alena@bot> novým koordinátorem bude Petr Šimek
        bot@Alena> Petr Šimek bude skupinu Řídicí skupina koordinovat: …
        Alena@bot> [Ano]
        bot@Alena* Petr Šimek teď skupinu Řídicí skupina koordinuje.
        bot@Petr> Skupinu Řídicí skupina teď koordinujete vy. …
        Alena@bot> udělejte z Jany Novákové zapisovatelku
        bot@Alena> Jana Nováková bude skupinu Řídicí skupina zapisovat. …
        Alena@bot> [Ano]
        bot@Jana> Skupinu Řídicí skupina teď zapisujete vy. …
    """)
    assert names(office) == {
        "Alena": Role.COORDINATOR, "Petr Šimek": Role.COORDINATOR, "Jana Nováková": Role.MINUTES,
    }  # fmt: skip


def test_somebody_new_is_shown_before_they_are_added(office: Group) -> None:
    office.play("""
        Alena@bot> přidej do skupiny Marii Novou, Diakonie
        bot@Alena> Do skupiny Řídicí skupina přidám: Marie Nová, Diakonie
          [Přidat]
          [Nechat být]
        Alena@bot> [Přidat]
        bot(Alena)> …Marie Nová…
    """)
    assert "Marie Nová" in names(office)


@pytest.mark.parametrize(
    ("what", "new", "whole"),
    [
        ("surname", "Dvořáková", "Jana Dvořáková"),
        ("name", "Hana", "Hana Nováková"),
        ("whole", "Dvořáková", "Jana Dvořáková"),
        ("name", "Hana Malá", "Hana Malá"),
    ],
)
def test_what_becomes_of_a_name(what: str, new: str, whole: str) -> None:
    assert corrected(Person(1, 1, "Jana Nováková"), what, new) == {"name": whole}
