"""Convening handed over, or shared: offered, accepted, declined."""

import pytest

from domain.groups import Role
from storage import groups, meetings
from tests.chat import Group


@pytest.fixture
def town(group: Group) -> Group:
    """A group with a meeting called by Alena; Dana and Petr have private chats, Soňa has none."""
    group.member("Dana Králová", private=True)
    group.member("Petr Šimek", private=True)
    group.member("Soňa Hladká")
    group.play("""
        Alena@bot> /schuzka st 22. 11. od 14:00 do 16:00, radnice: Návrh plánu
        bot@Alena> …
        Alena@bot> [Zveřejnit]
        bot> …
    """)
    return group


def role(town: Group, name: str) -> Role | None:
    return town.run(
        town.database.run(
            lambda db: groups.role_in(
                db, town.ids["Řídicí skupina"],
                next(one.id for one in groups.people_of(db, town.community) if one.name == name),
            )
        )
    )  # fmt: skip


def test_convening_is_handed_over_once_the_other_accepts(town: Group) -> None:
    town.play("""
        Alena@bot> [Předat svolávání]
        bot@Alena> Komu předat svolávání (Řídicí skupina)? Nic se nezmění, dokud to nepřijme.
          [Dana Králová]
          [Petr Šimek]
        Alena@bot> [Dana Králová]
        bot@Alena> Dana Králová – Řídicí skupina: předat svolávání úplně, nebo svolávat spolu? …
        Alena@bot> [Předat]
        bot@Alena* Čeká se, až to Dana Králová přijme (Řídicí skupina). Do té doby svoláváte vy.
        bot@Dana Králová> Alena vám předává svolávání: Řídicí skupina. Převezmete i to, co je svolané:
          středa 22. 11. 2017 od 14:00 – Návrh plánu
          [Přijmout] [Odmítnout]
    """)
    assert role(town, "Dana Králová") is Role.MEMBER
    town.play("""
        Dana Králová@bot> [Přijmout]
        bot@Dana Králová* Přijato, jednání teď svoláváte vy: Řídicí skupina. …
        bot@Dana Králová> Návrh plánu
          [Upravit] [Zrušit jednání]
        bot@Alena> Dana Králová přijímá, od teď svolává jednání: Řídicí skupina. Vy dál všechno čtete.
        Dana Králová@bot> přejmenuj to na Akční plán
        bot@Dana Králová> …
        Dana Králová@bot> ano
        bot> …
    """)
    assert (role(town, "Dana Králová"), role(town, "Alena")) == (Role.COORDINATOR, Role.MEMBER)
    called = town.run(town.database.run(lambda db: meetings.by_id(db, 1)))
    assert called.title == "Akční plán"
    assert called.convener != 1


def test_two_convene_together_and_one_may_decline(town: Group) -> None:
    town.play("""
        Alena@bot> předej svolávání Petru Šimkovi
        bot@Alena> Petr Šimek – Řídicí skupina: předat svolávání úplně, nebo svolávat spolu? …
        Alena@bot> [Svolávat spolu]
        bot@Petr Šimek> Alena vás zve, abyste svolávali spolu: Řídicí skupina. …
        Petr Šimek@bot> [Odmítnout]
        bot@Petr Šimek* …
        bot@Alena> Petr Šimek svolávání nepřijímá (Řídicí skupina). Svoláváte dál vy.
        Alena@bot> předej svolávání Petru Šimkovi
        bot@Alena> …
        Alena@bot> [Svolávat spolu]
        bot@Petr Šimek> …
        Petr Šimek@bot> ano
        bot@Petr Šimek> Návrh plánu
        bot@Alena> Petr Šimek přijímá, jednání teď svoláváte spolu: Řídicí skupina.
    """)
    assert (role(town, "Petr Šimek"), role(town, "Alena")) == (Role.COORDINATOR, Role.COORDINATOR)


def test_what_was_handed_over_meanwhile_cannot_be_accepted_and_members_hand_over_nothing(town: Group) -> None:
    town.play("""
        Alena@bot> [Předat svolávání]
        bot@Alena> …
        Alena@bot> [Dana Králová]
        bot@Alena> …
        Alena@bot> [Předat]
        bot@Dana Králová> …
        Alena@bot> [Předat svolávání]
        bot@Alena> …
        Alena@bot> [Petr Šimek]
        bot@Alena> …
        Alena@bot> [Předat]
        bot@Petr Šimek> …
        Dana Králová@bot> [Přijmout]
        bot@Dana Králová> Návrh plánu
        bot@Alena> …
        Petr Šimek@bot> [Přijmout]
        bot@Petr Šimek* Svolávání už mezitím převzal někdo jiný (Řídicí skupina).
        Soňa Hladká@bot> předej svolávání Petru Šimkovi
        bot@Soňa Hladká> Tohle může jen, …
    """)
