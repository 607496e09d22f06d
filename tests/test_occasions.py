"""Invitations of members to their own events."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from domain.errors import BadInput
from domain.language import When, invites, read_occasion
from domain.occasions import MOST, fitting
from tests.chat import Group

NOW = datetime(2017, 11, 8, 10, tzinfo=ZoneInfo("Europe/Prague"))
TODAY = NOW.date()


@pytest.fixture
def office(group: Group) -> Group:
    group.member("Dana", private=True)
    group.member("Soňa")
    return group


def test_an_invitation_is_noted_listed_and_withdrawn_by_whoever_made_it(office: Group) -> None:
    office.play("""
        Dana@bot> zvu vás na Dětský den 2. 12.
        bot@Dana> Zapsáno pod Různé (Řídicí skupina): Dětský den, sobota 2. 12. 2017.
        Alena@bot> /akce
        bot@Alena> Pozvánky: Řídicí skupina
          • sobota 2. 12. 2017 – Dětský den (zve Dana)
          [✕ Dětský den]
        Dana@bot> /akce
        bot@Dana> Pozvánky: Řídicí skupina
        Dana@bot> [✕ Dětský den]
        bot(Dana)> Pozvánka je pryč: Dětský den
        bot@Alena* Nikdo teď na nic nezve. …
    """)


def test_talk_of_a_group_is_offered_to_its_author_alone(office: Group) -> None:
    office.play("""
        Soňa~> zveme vás na besedu 2. 12.
        Dana~> zvu někoho na kafe?
        Dana~> Zvu na Dětský den ve středu 2. 12.
        Dana~> Zvu na Dětský den 2. 12.
        bot@Dana> Mám pod Různé připsat, že zvete na Dětský den (sobota 2. 12. 2017)?
        Dana@bot> [Nechat být]
        Dana@bot> /akce Dětský den ve středu 2. 12.
        bot@Dana> Den v týdnu nesouhlasí s datem. Kdy to je?
        Dana@bot> 2. 12.
        bot@Dana> Zapsáno pod Různé (Řídicí skupina): Dětský den, sobota 2. 12. 2017.
        Dana@bot> /akce něco hezkého
        bot@Dana> Napište prosím, na co a kdy zvete, …
    """)


@pytest.mark.parametrize(
    ("said", "what"),
    [
        ("Zvu na Dětský den 3. 6.", "Dětský den"),
        ("Srdečně zveme na den otevřených dveří dne 3. 6. od 14:00", "den otevřených dveří"),
        ("Pozvánka: beseda o dluzích, 3. 6.", "beseda o dluzích"),
        ("We invite you to the open day on 3 June", "open day"),
    ],
)
def test_what_is_invited_to_is_read_with_its_day(said: str, what: str) -> None:
    found = read_occasion(said, NOW, "Europe/Prague", "en" if "invite" in said else "cs")
    assert invites(said)
    assert found
    assert found.what == what
    assert found.date.when
    assert (found.date.when.start.month, found.date.when.start.day) == (6, 3)


@pytest.mark.parametrize("said", ["Zvu na poradu", "pozvi Petra na 3. 6.", "zvu vás?", "Dětský den byl 3. 6."])
def test_other_talk_invites_to_nothing(said: str) -> None:
    assert not invites(said) or read_occasion(said, NOW, "Europe/Prague") is None


def test_an_invitation_is_ahead_and_there_are_not_too_many() -> None:
    for day, known, key in ((date(2017, 11, 7), 0, "past"), (date(2019, 6, 3), 0, "far"), (TODAY, MOST, "many")):
        with pytest.raises(BadInput, match=f"occasions-{key}"):
            fitting(1, 1, "Dětský den", When(day), TODAY, known)
