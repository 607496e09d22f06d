"""A vote among a few topics: prepared, tapped, decided."""

from datetime import UTC, datetime, timedelta
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain import shortlist as rules
from domain import topics as topic_rules
from domain.errors import BadInput
from domain.shortlist import Ballot
from domain.topics import State, Topic
from storage import shortlist as store
from storage import topics
from storage.db import Connection
from tests.chat import Group

T0 = datetime(2017, 11, 8, tzinfo=UTC)


@pytest.fixture
def town(group: Group) -> Group:
    """Two groups with three topics; Petr and Jana are of one organisation."""
    group.add("PS Senioři")
    group.member("Dana", private=True)
    group.member("Petr", group="PS Senioři", organisation="Diakonie", private=True)
    group.member("Jana", group="PS Senioři", organisation="Diakonie")
    group.play("""
        Dana> téma: dluhové poradenství
        Dana> téma: doprava k lékaři
        == PS Senioři ==
        Petr> téma: odlehčovací služba
        Petr> /temata
        bot> …
        == Řídicí skupina ==
        Alena> /temata
        bot> …
        Alena> [Vyřídit]
        bot@Alena> 💡 Vyřídit témata
          [Dát hlasovat]
          [Za organizaci jeden hlas]
    """)
    return group


OPENED = """
    Alena@bot> [Dát hlasovat]
    bot@Alena* 🗳 Připravit hlasování
      [✓ dluhové poradenství]
      [✓ doprava k lékaři]
      [✓ odlehčovací služba]
      [Hlasovat do: pátek 10. 11. 2017]
      [Hlasovat do: středa 15. 11. 2017]
    Alena@bot> [✓ doprava k lékaři]
    bot@Alena* [doprava k lékaři]
    Alena@bot> [Hlasovat do: pátek 10. 11. 2017]
    bot#Řídicí skupina> 🗳 Které téma má přednost?
      Konec: pátek 10. 11. 2017
      1. dluhové poradenství – zatím bez hlasu
      [0 · dluhové poradenství]
      [0 · odlehčovací služba]
    bot#PS Senioři> 🗳 Které téma má přednost?
    bot@Dana> 🗳 Vaše téma „dluhové poradenství“ je v užším výběru, hlasuje se o něm.
    bot@Petr> 🗳 Vaše téma „odlehčovací služba“ je v užším výběru, hlasuje se o něm.
    bot(Alena)> Hlasuje se, karta je ve 2 chatech.
"""


def test_everybody_has_one_vote_and_the_winner_goes_onto_an_agenda_by_one_tap(town: Group) -> None:
    town.play(OPENED)
    town.play("""
        == PS Senioři ==
        Jana> [0 · odlehčovací služba]
        bot(Jana)> Hlasujete pro: odlehčovací služba
        bot#Řídicí skupina* 2. odlehčovací služba – 1 hlas
        Jana> [0 · dluhové poradenství]
        bot(Jana)> Hlasujete pro: dluhové poradenství
        bot#Řídicí skupina* 1. dluhové poradenství – 1 hlas
          2. odlehčovací služba – zatím bez hlasu
        Jana> [1 · dluhové poradenství]
        bot(Jana)> Hlasujete pro: dluhové poradenství
        Petr> [0 · odlehčovací služba]
        == Řídicí skupina ==
        Dana> [1 · dluhové poradenství]
        bot* 1. dluhové poradenství – 2 hlasy
        >> 2017-11-11 08:00
        bot#PS Senioři* 🗳 Hlasování skončilo
          1. dluhové poradenství – 2 hlasy
          2. odlehčovací služba – 1 hlas
          Hlasovali 3 lidé.
        bot@Dana> 🗳 Hlasování skončilo. Vaše téma „dluhové poradenství“ dostalo 2 hlasy; vybíralo se z 2 témat.
        bot@Petr> 🗳 Hlasování skončilo. Vaše téma „odlehčovací služba“ dostalo 1 hlas; vybíralo se z 2 témat.
        bot@Alena> 🗳 Hlasování skončilo, vyhrálo:
          1. dluhové poradenství – 2 hlasy
          [Na program: dluhové poradenství]
    """)


def test_an_organisation_has_one_vote_where_the_community_wants_it_so(town: Group) -> None:
    town.play("""
        == PS Senioři ==
        Jana> [👍 1 · odlehčovací služba]
        == Řídicí skupina ==
        Alena@bot> [Za organizaci jeden hlas]
        bot@Alena* [✓ Za organizaci jeden hlas]
        bot#PS Senioři* Každá organizace má u tématu jeden hlas.
          [👍 1 · odlehčovací služba]
    """)
    town.play(OPENED)
    town.play("""
        == PS Senioři ==
        Jana> [0 · odlehčovací služba]
        >> + 1 min
        Petr> [0 · dluhové poradenství]
        bot(Petr)> Hlas vaší organizace je teď u tématu: dluhové poradenství (předtím: odlehčovací služba)
        bot#PS Senioři* 1. dluhové poradenství – 1 hlas
          2. odlehčovací služba – zatím bez hlasu
          Klepnutím hlasujete. Každá organizace má jeden hlas a platí ten poslední.
    """)


def test_a_vote_follows_a_topic_that_is_merged_or_taken_back_meanwhile(town: Group) -> None:
    town.play(OPENED)
    town.play("""
        == PS Senioři ==
        Jana> [0 · odlehčovací služba]
        Petr@bot> stáhni téma odlehčovací služba
        bot@Petr> …
        bot@Petr> …
        bot#PS Senioři* 1. dluhové poradenství – zatím bez hlasu
          [0 · dluhové poradenství]
    """)
    assert len(town.run(town.database.run(lambda db: store.ballots(db, 1)))) == 1


def test_what_cannot_be_voted_on_is_refused(town: Group) -> None:
    town.play("""
        Alena@bot> [Dát hlasovat]
        Alena@bot> [✓ doprava k lékaři]
        Alena@bot> [✓ dluhové poradenství]
        Alena@bot> [Hlasovat do: pátek 10. 11. 2017]
        bot(Alena)> Hlasuje se o 2 až 8 tématech. Zaškrtněte jich tolik, prosím.
        Alena@bot> [dluhové poradenství]
        Alena@bot> [Jiný den]
        bot@Alena> Do kdy se má hlasovat? …
        Alena@bot> do 31. 12. 2018
        bot@Alena> Hlasovat se může nejvýš 60 dní. …
        Alena@bot> do čtvrtka 9. 11. do 18:00
        bot@Alena> Vyhlásit hlasování? Skončí: čtvrtek 9. 11. 2017 18:00
        Alena@bot> ano
        bot#Řídicí skupina> 🗳 …
        bot#PS Senioři> 🗳 …
        bot@Dana> …
        bot@Petr> …
        bot@Alena> …
        Alena@bot> /temata
        bot@Alena> …
        Alena@bot> [Vyřídit]
        bot@Alena> Hlasuje se, konec: čtvrtek 9. 11. 2017 18:00
          [Ukončit hlasování]
        Alena@bot> [Ukončit hlasování]
        bot@Dana> …
        bot@Petr> …
        bot@Alena> 🗳 Hlasování skončilo a nikdo nehlasoval:
    """)


# --- at once


def test_fifty_votes_and_merges_at_once_are_counted_exactly(town: Group) -> None:
    """Fifty people vote while three topics are put together in every order at once: nobody and nothing is lost."""
    people = [town.member(f"Člen {n}", group="PS Senioři") for n in range(50)]
    town.play(
        OPENED.replace("    Alena@bot> [✓ doprava k lékaři]\n    bot@Alena* [doprava k lékaři]\n", "").replace(
            "bot@Dana> 🗳 Vaše téma „dluhové poradenství“ je v užším výběru, hlasuje se o něm.",
            "bot@Dana> 🗳 …\n    bot@Dana> 🗳 …",
        )
    )
    every = [one.topic.id for one in town.run(town.database.run(topics.inbox, town.community))]

    def vote(db: Connection, person: int, at: int) -> None:
        store.cast(db, 1, person, every[at % 3], town.now + timedelta(seconds=at))
        topics.back(db, every[at % 3], person, town.now)

    def merge(db: Connection, gone: int, kept: int) -> None:
        topics.hold(db)
        try:
            topics.keep(db, topic_rules.merge(topics.by_id(db, gone), topics.by_id(db, kept)))
        except BadInput:
            return

    async def all_at_once() -> None:
        import asyncio

        votes = [town.database.run(partial(vote, person=one, at=at)) for at, one in enumerate(people)]
        pairs = [(one, other) for one in every for other in every if one != other]
        merges = [town.database.run(partial(merge, gone=one, kept=other)) for one, other in pairs]
        await asyncio.gather(*votes[:25], *merges, *votes[25:])

    town.run(all_at_once())
    left = town.run(town.database.run(topics.inbox, town.community))
    assert sorted(at for one in left for at in one.ids) == sorted(every)
    assert len(left) == 1
    supporters = set(people) | set(left[0].authors)
    assert left[0].supporters == supporters
    found, said = town.run(town.database.run(lambda db: store.result(db, store.by_id(db, 1))))
    assert [one.votes for one in found] == [len(people)] == [len(said)]


# --- rules

PEOPLE = st.integers(1, 8)
VOTES = st.lists(st.tuples(PEOPLE, st.integers(1, 4)), max_size=30)


@given(VOTES, st.dictionaries(PEOPLE, st.sampled_from("AB")))
def test_every_voice_is_counted_once_whatever_is_merged(said: list[tuple[int, int]], bodies: dict[int, str]) -> None:
    every = {at: Topic(at, 1, None, 1, f"téma {at}", T0) for at in range(1, 5)}
    every[2] = topic_rules.merge(every[2], every[1])
    latest = {person: Ballot(person, topic, T0 + timedelta(minutes=at)) for at, (person, topic) in enumerate(said)}
    found = rules.standings((1, 2, 3, 4), every, list(latest.values()), bodies)
    assert [one.topic.id for one in sorted(found, key=lambda one: one.topic.id)] == [1, 3, 4]
    assert sum(one.votes for one in found) == len({bodies.get(person) or person for person, _ in said})
    assert [one.votes for one in found] == sorted((one.votes for one in found), reverse=True)


def test_a_topic_taken_back_is_out_and_its_votes_with_it() -> None:
    every = {1: Topic(1, 1, None, 1, "a", T0), 2: Topic(2, 1, None, 1, "b", T0, State.WITHDRAWN)}
    found = rules.standings((1, 2), every, [Ballot(1, 2, T0)], {})
    assert [(one.topic.id, one.votes) for one in found] == [(1, 0)]
    assert rules.leaders(found) == []
