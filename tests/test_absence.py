"""Being left alone until a day."""

from datetime import date

import pytest

from domain.absence import Absence, days_of
from domain.errors import BadInput
from domain.language import When
from tests.chat import Group

TODAY = date(2017, 11, 8)


@pytest.fixture
def office(group: Group) -> Group:
    group.member("Dana", private=True)
    group.member("Petr", private=True)
    return group


def test_whoever_is_away_hears_nothing_until_the_morning_after_and_can_come_back_sooner(office: Group) -> None:
    office.play("""
        Alena~> úkol: poslat podklady do čtvrtka 16. 11., Dana
        bot@Dana> ✍ Máte úkol
        Dana@bot> do pondělí mě nech být
        bot@Dana> Do konce dne pondělí 13. 11. 2017 se vám s připomínkami ani se souhrnem neozvu. Úkoly zůstávají vaše.
          [Vrátit]
        >> 2017-11-09 08:00
        >> 2017-11-13 20:00
        >> 2017-11-14 08:00
        bot@Dana> ⏰ Blíží se termín úkolu
        Dana@bot> mám dovolenou do 30. 11.
        bot@Dana> Do konce dne čtvrtek 30. 11. 2017 …
        >> 2017-11-15 08:00
        Dana@bot> /ja
        bot@Dana> Neozývám se: úterý 14. 11. 2017 až čtvrtek 30. 11. 2017
          [Už jsem zpátky]
        Dana@bot> [Už jsem zpátky]
        bot(Dana)> Vítejte zpátky, zase se ozvu jako obvykle.
        >> 2017-11-16 08:00
        bot@Dana> ⏰ Dnes je termín úkolu
    """)


def test_the_command_asks_until_when_and_the_convener_sees_who_is_away(office: Group) -> None:
    office.play("""
        Alena@bot> /schuzka st 22. 11. od 14:00 do 16:00, radnice: Návrh plánu
        bot@Alena> …
        Alena@bot> [Zveřejnit]
        bot> …
        Dana@bot> /nepritomnost
        bot@Dana> Do kdy vám mám dát pokoj, a kdo vás zastoupí? …
        Dana@bot> do 24. 11.
        bot@Alena* Hlásí nepřítomnost: Dana
        bot@Dana* Do konce dne pátek 24. 11. 2017 …
        Dana@bot> [Vrátit]
        Dana@bot> /nepritomnost do 1. 11. 2017
        bot@Dana> …
    """)


def test_only_a_colleague_stands_in(office: Group) -> None:
    office.add("PS Senioři")
    office.member("Soňa Hladká", group="PS Senioři", private=True)
    office.play("""
        Dana@bot> jsem pryč do pátku, zastupuje Soňa Hladká
        bot@Dana> Soňa Hladká s vámi v žádné skupině není. …
    """)


@pytest.mark.parametrize(
    ("when", "days"),
    [
        (When(date(2017, 11, 10), deadline=True), (TODAY, date(2017, 11, 10))),
        (When(date(2017, 11, 13), date(2017, 11, 19)), (date(2017, 11, 13), date(2017, 11, 19))),
        (When(date(2017, 11, 1), date(2017, 11, 12)), (TODAY, date(2017, 11, 12))),
    ],
)
def test_the_days_of_an_absence(when: When, days: tuple[date, date]) -> None:
    assert days_of(when, TODAY) == days
    assert Absence(1, *days).holds(days[1])


def test_an_absence_is_ahead_and_no_longer_than_a_year() -> None:
    with pytest.raises(BadInput, match="absence-past"):
        days_of(When(date(2017, 11, 1)), TODAY)
    with pytest.raises(BadInput, match="absence-long"):
        days_of(When(date(2019, 11, 1), deadline=True), TODAY)
