"""Finished minutes: what is counted, what is numbered, what may be published."""

from dataclasses import astuple, replace
from datetime import datetime

import pytest

from domain import minutes as rules
from domain.groups import Side
from domain.minutes import Attendee, Minutes, Names, Passage, Point, Resolution, State, Task, Verb
from domain.publishing import published
from tests.papers_of_towns import CONSENSUS, COUNCIL, STEERING, TOWNS


def words(minutes: Minutes) -> str:
    return repr(astuple(minutes))


def test_the_list_is_counted() -> None:
    found = rules.totals(STEERING)
    assert (found.present, found.excused, found.absent, found.guests, found.organisations) == (10, 3, 0, 0, 8)
    assert dict(found.sides)[Side.COMMISSIONER] == 5
    council = rules.totals(COUNCIL)
    assert (council.present, council.excused, council.absent, council.guests, council.there) == (10, 2, 1, 1, 11)


def test_guests_never_vote_and_half_is_not_enough() -> None:
    alone = Minutes(
        "G", datetime(2026, 1, 5, 9), attendees=(Attendee("A B", State.PRESENT), Attendee("C D", State.ABSENT))
    )
    assert not rules.able_to_decide(alone)
    guest = Attendee("E F", State.GUEST, voting=False)
    assert rules.may_vote(replace(alone, attendees=(*alone.attendees, guest))) == 1
    stead = Attendee("C D", State.SUBSTITUTED, substitute="G H")
    assert rules.able_to_decide(replace(alone, attendees=(alone.attendees[0], stead)))
    assert not rules.able_to_decide(replace(alone, attendees=(alone.attendees[0], stead), voting=4))


def test_numbers_run_through_the_whole_minutes() -> None:
    decided = Resolution(7, Verb.NOTES, "to", vote=CONSENSUS)
    points = rules.numbered(
        [Point(5, "A", resolutions=(decided, decided)), Point(5, "B", tasks=(Task(3, "c"),), resolutions=(decided,))]
    )
    assert [point.number for point in points] == [1, 2]
    assert [one.number for point in points for one in point.resolutions] == [1, 2, 3]
    assert rules.mark(STEERING, STEERING.resolutions[1]) == "2/1/2020"
    assert rules.mark(COUNCIL, decided) == "7/2017"


@pytest.mark.parametrize("name", TOWNS)
def test_the_public_version_names_nobody(name: str) -> None:
    minutes = TOWNS[name]
    public = words(published(minutes))
    names = [one.name for one in (*minutes.attendees, *minutes.verifiers, *filter(None, [minutes.author]))]
    assert [one for one in names if one.split()[-1] in public] == []
    assert rules.totals(published(minutes)).present == rules.totals(minutes).present
    assert published(minutes, Names.PEOPLE).attendees == minutes.attendees


def test_what_is_said_of_people_keeps_its_sense_without_them() -> None:
    told = replace(
        STEERING,
        link="https://example.org/zoom",
        points=(
            Point(
                1,
                "Úvod",
                presenter="PhDr. Dana Miškovská",
                passages=(
                    Passage(
                        "Návrh S. Hladké podpořil Ing. Krejza. Hlaste se na krejza@lipova.cz nebo tel. 602 123 456 "
                        "(www.lipova.cz). Rodné číslo 805201/1238 do zápisu nepatří, č. j. 12345/2020 ano."
                    ),
                ),
                tasks=(Task(1, "Ozvat se", ("V. Marková", "T. Eberová", "obce", "p. Teplá")),),
            ),
        ),
    )  # fmt: skip
    public = published(told)
    point = public.points[0]
    said = point.passages[0].text
    assert said.startswith("Návrh N. N. podpořil Ing. N. N. Hlaste se na")
    assert not any(one in said for one in ("@", "602", "www", "805201"))
    assert "12345/2020" in said
    assert point.presenter == "ÚP ČR"
    assert point.tasks[0].owners == ("Centrum komunitní práce", "obce")
    assert public.link == ""
    assert published(told, Names.NOBODY).points[0].tasks[0].owners == ("obce",)
    assert "krejza@" not in words(published(told, Names.PEOPLE))
