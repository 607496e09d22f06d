"""What was decided is found by members in whatever case, and by nobody else."""

from datetime import UTC, date, datetime

from domain import decisions as rules
from domain.decisions import Decision
from domain.minutes import Minutes, Point, Resolution, Verb, Vote
from domain.minutes import Status as MinutesStatus
from storage import decisions as store
from storage import minutes
from storage.db import Connection
from tests.chat import Group

NOW = datetime(2017, 11, 8, 9, 0, tzinfo=UTC)
KNOWN = [
    Decision("návrh ankety pro veřejnost", date(2020, 9, 22), verb="approves", mark="4/1/2020"),
    Decision("Statut a jednací řád", date(2020, 9, 22), outcome="approved"),
]


def test_a_decision_is_found_in_any_case() -> None:
    assert rules.found("anketě", KNOWN) == KNOWN[:1]
    assert rules.found("jednacím řádu", KNOWN) == KNOWN[1:]
    assert rules.found("rozpočet", KNOWN) == []
    assert rules.found("", KNOWN) == KNOWN


def published(group: Group) -> None:
    """A meeting whose minutes have one resolution and are out."""
    group.play("""
        Alena@bot> /schuzka st 22. 11. 2017 od 14:00 do 16:00, radnice: Plán
        bot@Alena> …
        Alena@bot> [Zveřejnit]
        bot> …
    """)
    decided = Resolution(1, Verb.RECOMMENDS, "plán schválit", "ŘS", vote=Vote(3, 0, 1))
    point = Point(1, "Plán", resolutions=(decided,))
    body = Minutes("Řídicí skupina", datetime(2017, 11, 22, 14), number=1, year=2017, points=(point,))

    def keep(db: Connection) -> None:
        minutes.open_draft(db, 1, None, NOW)
        minutes.publish(db, 1, body, [], NOW)
        minutes.change(db, 1, status=MinutesStatus.PUBLISHED, published_at=NOW)

    group.run(group.database.run(keep))


def test_a_member_asks_and_is_answered_and_a_stranger_is_not(group: Group) -> None:
    group.member("Dana", private=True)
    group.add("Jiná skupina")
    group.member("Petr", group="Jiná skupina", private=True)
    published(group)
    group.play("""
        Dana@bot> co jsme rozhodli o plánu?
        bot@Dana> ⚖ Co se rozhodlo: plánu
          22. 11. 2017: Usnesení č. 1/1/2017 – ŘS doporučuje plán schválit
          [Zápis: 22. 11. 2017]
        Dana> /rozhodnuti plán
        bot@Dana> …
        Petr@bot> co jsme rozhodli o plánu?
        bot@Petr> O tom žádné rozhodnutí nemám: plánu. …
        Petr@bot> /rozhodnuti
        bot@Petr> Žádné rozhodnutí tu zatím není. …
    """)


def test_what_is_not_published_is_nobodys(group: Group) -> None:
    published(group)
    group.run(group.database.run(lambda db: minutes.change(db, 1, published_at=None)))
    assert group.run(group.database.run(lambda db: store.of_groups(db, [1]))) == []
