"""Names are looked up in thousands of people as they are among ten."""

import random
import time
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from domain.circle import meant
from domain.groups import Person
from domain.language import Case, People, Where, find_people, read_given, similar
from domain.language.cs.given_names import MEN, WOMEN
from domain.language.cs.pet_names import pets
from domain.language.people.cases import decline

NOW = datetime(2017, 11, 8, 9, tzinfo=ZoneInfo("Europe/Prague"))
STEMS = ["Nov", "Mal", "Kr", "Hor", "Do", "Svo", "Če", "Ze", "Bla", "Ku", "Ha", "Ma", "Pro", "Va", "Ry", "Še"]
ENDS = ["ák", "ál", "ek", "ouda", "ič", "ula", "relý", "ovec", "áček", "éda", "itný", "ola"]
ENOUGH = 0.2  # seconds; a look at every person in turn took more than one


def crowd(size: int) -> People[Person]:
    chance = random.Random(size)
    surnames = [stem + end for stem in STEMS for end in ENDS]
    men = [f"{chance.choice(MEN)} {chance.choice(surnames)}" for _ in range(size // 2)]
    women = [f"{chance.choice(WOMEN)} {chance.choice(surnames).rstrip('aý')}ová" for _ in range(size - len(men))]
    return People(Person(i, 1, name) for i, name in enumerate([*men, *women]))


EVERYBODY = crowd(3000)


@pytest.mark.parametrize("person", random.Random(7).sample(list(EVERYBODY), 40), ids=lambda one: one.name)
def test_everybody_is_found_by_every_form_of_the_name(person: Person) -> None:
    given, surname = person.name.split(" ", 1)
    woman = person.id >= len(EVERYBODY) // 2
    for case in Case:
        for word in decline(given, woman)[case]:
            assert person in find_people(f"{word} {decline(surname, woman)[case][0]}", EVERYBODY)
    for pet, _ in pets().get(given, ()):
        assert person in find_people(f"{pet} {surname}", EVERYBODY)
    assert person in find_people(f"{given[0]}. {surname}", EVERYBODY)


def test_short_names_and_names_in_two_parts_are_found() -> None:
    people = People(Person(i, 1, name) for i, name in enumerate(["Lev Pes", "Jo O", "Anna-Marie Malá-Tichá", ""], 1))
    assert [one.id for one in find_people("Lva Psa", people)] == [1]
    assert [one.id for one in find_people("Jo", people)] == [2]
    assert [one.id for one in find_people("Malé", people)] == [3]
    assert find_people("", people) == []


def test_a_task_among_three_thousand_people_is_read_at_once() -> None:
    text = "Úkol: Marek Novák a Dana Malová předloží plán do 5. 12., Hana Dooudová, Petr Prolakš"
    read_given(text, text, NOW, Where((), "Europe/Prague", "cs"))  # the tables are made when they are first needed
    people = crowd(3000)
    where = Where(people, "Europe/Prague", "cs")
    begun = time.process_time()
    (task,) = read_given(text, text, NOW, where)
    assert task is not None
    for name in task.owners:
        meant(name, people, (), ())
    similar("Hana Dooudvá", people)
    assert time.process_time() - begun < ENOUGH
