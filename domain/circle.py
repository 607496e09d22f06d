"""Whom a name means: among a group's members, its guests, and the other people of the community."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from domain.groups import Person
from domain.language import Known, People, find_people, fold, is_body, similar, told_apart


@dataclass(frozen=True, slots=True)
class Meant:
    """Whom a name means. One of: `person` (sure), `name` alone (a guest, role or body, kept so), or a question.

    post: the role that is meant, whose holder `person` is, if anybody holds it.
    options: the people of that name (`several`), or those with a similar one, when it has to be asked.
    """

    name: str
    person: Person | None = None
    options: tuple[Person, ...] = ()
    several: bool = False
    ask: bool = False
    post: int | None = None


def meant(name: str, members: Sequence[Person], others: Sequence[Person], guests: Sequence[str]) -> Meant:
    """Find the owner among the group's members, its guests, and the community's other people, in this order.

    A body ("OSZ", "odbor sociálních věcí") is nobody's name and keeps its own; an unknown name has to be asked.
    members, others: as `People` where many names are looked up.
    """
    here, elsewhere = People.of(members), People.of(others)
    for people in (here, elsewhere):
        found = _called(name, people)
        if len(found) == 1:
            return Meant(found[0].name, found[0])
        if found:
            return Meant(name, options=tuple(found), several=True, ask=True)
        visitors = _guests_called(name, guests) if people is here else []
        if len(visitors) == 1:
            return Meant(visitors[0])
    if is_body(name) or fold(name) in here.organisations | elsewhere.organisations:
        return Meant(name)
    return Meant(name, options=tuple(similar(name, here)), ask=True)


def one_of(text: str, people: Sequence[Person]) -> Meant | None:
    """The one of some people whom words tell from the others by organisation: "Novák z charity", "novak charita"."""
    found = told_apart(text, people)
    return Meant(found.name, found) if found else None


def known(people: Iterable[Person]) -> list[Known]:
    """The people as the language knows them."""
    return [Known(p.id, p.name, p.before, p.after, p.organisation) for p in people]


def _called(name: str, people: People[Person]) -> list[Person]:
    found = find_people(name, people)
    exact = [one for one in found if fold(one.name) == fold(name)]
    return exact if len(exact) == 1 else found


def _guests_called(name: str, names: Sequence[str]) -> list[str]:
    return [names[one.id] for one in find_people(name, [Known(at, said) for at, said in enumerate(names)])]
