"""What is asked before minutes are shown to anybody: the faults of real minutes are found, sound ones raise nothing."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time

import pytest

from domain import checking
from domain.checking import Finding, Flaw, check, questions
from domain.minutes import (
    Invitation,
    Minutes,
    NextMeeting,
    Passage,
    Point,
    Resolution,
    Signature,
    Suggestion,
    Task,
    Verb,
    Vote,
    numbered,
)
from locales import languages, words
from tests.papers_of_towns import STEERING, TOWNS


def sound(minutes: Minutes) -> Minutes:
    """The minutes with what their offices had left out."""
    points = tuple(
        replace(
            point,
            suggestions=tuple(replace(one, owner=one.owner or "Alena Kunová") for one in point.suggestions),
            passages=point.passages or (Passage("Úvodní slovo."),),
        )
        for point in minutes.points
    )
    return replace(
        minutes,
        place=minutes.place or "radnice",
        author=minutes.author or Signature("Alena Kunová"),
        verifiers=tuple(replace(one, name="Veronika Marková") for one in minutes.verifiers),
        points=points,
    )


CORRECT = sound(STEERING)


def with_point(point: Point) -> Minutes:
    return replace(CORRECT, points=numbered((*CORRECT.points, point)))


def flaws(minutes: Minutes) -> list[Flaw]:
    return [one.flaw for one in check(minutes)]


def test_sound_minutes_raise_nothing() -> None:
    for town in TOWNS.values():
        assert check(sound(town)) == [], town.group


def test_the_five_faults_of_real_minutes_are_found() -> None:
    forgotten = replace(CORRECT.points[2], resolutions=CORRECT.points[2].resolutions[:2])
    assert check(replace(CORRECT, points=(*CORRECT.points[:2], forgotten, *CORRECT.points[3:]))) == [
        Finding(Flaw.NO_OUTCOME, (3,), ("statutu",))
    ]
    twice = replace(CORRECT.points[5], number=5)
    assert check(replace(CORRECT, points=(*CORRECT.points[:5], twice))) == [Finding(Flaw.NUMBER_TWICE, (5,))]
    assert check(replace(CORRECT, verifiers=STEERING.verifiers)) == [
        Finding(Flaw.STRANGE_VERIFIER, (), ("Ondřej Rafael",))
    ]
    assert check(replace(CORRECT, start=datetime.combine(CORRECT.start, time(0)))) == [Finding(Flaw.NO_TIME)]
    loose = Point(7, "Připomínky", suggestions=(Suggestion("zkrácená verze pro veřejnost", "Dana Miškovská"),))
    assert check(with_point(loose)) == [Finding(Flaw.NO_OWNER, (7,), ("zkrácená verze pro veřejnost",))]


FAULTS: list[tuple[Flaw, Callable[[], Minutes]]] = [
    (Flaw.NO_PLACE, lambda: replace(CORRECT, place="")),
    (Flaw.NO_AUTHOR, lambda: replace(CORRECT, author=None)),
    (Flaw.NO_OUTCOME, lambda: with_point(Point(7, "Schválení rozpočtu", passages=(Passage("Byl představen."),)))),
    (Flaw.TASK_OWNER, lambda: with_point(Point(7, "Úkoly", tasks=(Task(1, "rozeslat", (), date(2020, 12, 1)),)))),
    (Flaw.TASK_DAY, lambda: with_point(Point(7, "Úkoly", tasks=(Task(1, "rozeslat", ("Alena Kunová",)),)))),
    (
        Flaw.TASK_BEFORE,
        lambda: with_point(Point(7, "Úkoly", tasks=(Task(1, "rozeslat", ("A. Kunová",), date(2020, 9, 21)),))),
    ),
    (
        Flaw.VOTES,
        lambda: with_point(Point(7, "Logo", resolutions=(Resolution(1, Verb.APPROVES, "logo", vote=Vote(9, 2, 0)),))),
    ),
    (Flaw.QUORUM, lambda: replace(CORRECT, voting=20)),
    (Flaw.NEXT_PAST, lambda: replace(CORRECT, next=NextMeeting(datetime(2020, 9, 1, 9, 0)))),
    (Flaw.NEXT_DAY, lambda: replace(CORRECT, next=NextMeeting(words="čtvrtek 25. 11. 2020 od 9:00"))),
    (Flaw.PRIVATE, lambda: with_point(Point(7, "Různé", passages=(Passage("klientka, r. č. 855312/1234"),)))),
    (
        Flaw.CONTACTS,
        lambda: replace(with_point(Point(7, "Různé", passages=(Passage("pište na a@lipova.example"),))), public=True),
    ),
    (Flaw.EMPTY, lambda: with_point(Point(7, "Doprava"))),
    (Flaw.STYLE, lambda: with_point(Point(7, "Plán", passages=(Passage("plán na roky 2018 - 2022"),)))),
    (Flaw.STYLE, lambda: with_point(Point(7, "Plán", passages=(Passage("do 5.6.2022"),)))),
]


@pytest.mark.parametrize(("flaw", "made"), FAULTS)
def test_whatever_is_missing_is_named(flaw: Flaw, made: Callable[[], Minutes]) -> None:
    assert flaws(made()) == [flaw]


def test_numbers_go_on() -> None:
    third = replace(CORRECT, number=3)
    assert check(third, [1, 2]) == []
    assert check(third, []) == [], "the first minutes that the bot sees may have any number"
    assert check(third, [1, 3]) == [Finding(Flaw.NUMBER_USED, about=("3",))]
    assert check(third, [1]) == [Finding(Flaw.NUMBER_GAP, about=("1", "3"))]
    assert check(replace(third, version=2), [1, 2, 3]) == [], "a new version keeps the number"


@pytest.mark.parametrize(
    "point",
    [
        Point(7, "Úvod"),
        Point(7, "Různé a diskuse"),
        Point(7, "Projednání plánu", passages=(Passage("Plán byl představen."),)),
        Point(7, "Schválení programu", outcome="schváleno bez připomínek"),
        Point(7, "Schválení loga", tasks=(Task(1, "přepracovat logo", ("Alena Kunová",), date(2020, 12, 1)),)),
        Point(7, "Pozvánky", invitations=(Invitation("Dětský den"),)),
        Point(7, "Telefon 2019-0012, č. j. 2018-2022/1", passages=(Passage("klíčová aktivita 3.1.a"),)),
    ],
)
def test_what_is_in_order_is_not_asked(point: Point) -> None:
    assert check(with_point(point)) == []


def test_at_most_five_questions_and_the_weightiest_first() -> None:
    bare = Minutes("PS senioři", datetime(2020, 9, 22), points=(Point(1, "Doprava"), Point(1, "Schválení plánu")))
    found = questions(bare)
    assert len(found) == checking.MOST
    assert [one.flaw for one in found][:3] == [Flaw.NO_TIME, Flaw.NO_PLACE, Flaw.NO_AUTHOR]


@pytest.mark.parametrize("language", languages())
def test_every_finding_has_its_sentence(language: str) -> None:
    spoken = words(language)
    for flaw in Flaw:
        values = {"points": "3", "count": 1, "about": "„plán“", "present": 5, "voting": 11, "last": "2"}
        assert spoken.say(f"checking-{flaw}", **values)
