"""Whom a name means: among a group's members, its guests, and the other people of the community."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from domain.groups import Person
from domain.language import Person as Known
from domain.language import find_people, fold, is_body, similar, told_apart


@dataclass(frozen=True, slots=True)
class Meant:
    """Whom a name means. One of: `person` (sure), `name` alone (a guest, role or body, kept so), or a question.

    options: the people of that name (`several`), or those with a similar one, when it has to be asked.
    """

    name: str
    person: Person | None = None
    options: tuple[Person, ...] = ()
    several: bool = False
    ask: bool = False


def meant(name: str, members: Sequence[Person], others: Sequence[Person], guests: Sequence[str]) -> Meant:
    """Find the owner among the group's members, its guests, and the community's other people, in this order.

    A body ("OSZ", "odbor sociálních věcí") is nobody's name and keeps its own; an unknown name has to be asked.
    """
    for people in (members, others):
        found = _called(name, people)
        if len(found) == 1:
            return Meant(found[0].name, found[0])
        if found:
            return Meant(name, options=tuple(found), several=True, ask=True)
        visitors = _guests_called(name, guests) if people is members else []
        if len(visitors) == 1:
            return Meant(visitors[0])
    if is_body(name) or fold(name) in {fold(person.organisation) for person in (*members, *others)}:
        return Meant(name)
    return Meant(name, options=tuple(_persons(similar(name, known(members)), members)), ask=True)


def one_of(text: str, people: Sequence[Person]) -> Meant | None:
    """The one of some people whom words tell from the others by organisation: "Novák z charity", "novak charita"."""
    found = told_apart(text, known(people))
    return next((Meant(person.name, person) for person in people if found and person.id == found.id), None)


def known(people: Iterable[Person]) -> list[Known]:
    """The people as the language knows them."""
    return [Known(p.id, p.name, p.before, p.after, p.organisation) for p in people]


def _persons(found: Iterable[Known], people: Sequence[Person]) -> list[Person]:
    by_id = {person.id: person for person in people}
    return [by_id[one.id] for one in found]


def _called(name: str, people: Sequence[Person]) -> list[Person]:
    exact = [p for p in people if fold(p.name) == fold(name)]
    return exact if len(exact) == 1 else _persons(find_people(name, known(people)), people)


def _guests_called(name: str, names: Sequence[str]) -> list[str]:
    return [names[one.id] for one in find_people(name, [Known(at, said) for at, said in enumerate(names)])]
