"""Somebody's name or organisation in other words: by whoever coordinates a group of theirs, after one tap."""

from domain import groups as rules
from domain.errors import BadInput
from domain.groups import Person, Role
from domain.language import Wanted, clean
from handlers.groups.capability import groups
from handlers.kit.confirming import agreed, confirm, done, neither
from handlers.kit.turn import Turn
from handlers.kit.wishes import person_wished, wish_of
from storage import groups as store


@groups.wants(Wanted.CORRECT_PERSON)
def correct(turn: Turn) -> None:
    """ "Novákové změň příjmení na Dvořáková": what would stand there, for one tap."""
    said = wish_of(turn).request
    people = [one for one in said.people if isinstance(one, Person)]
    if not said.what or (people and not said.when):
        raise BadInput("groups-correct-how")
    person = person_wished(turn, people or [turn.me()])
    if person is None:
        return
    _need(turn, person)
    change = rules.corrected(person, said.when, clean(said.what))
    keep = {"person": person.id, **change}
    new = change.get("name") or change["organisation"]
    key = "groups-button-correct"
    confirm(
        turn, "groups.correcting", "groups-ask-correct", key, keep, name=person.name, new=new, what=next(iter(change))
    )


def _need(turn: Turn, person: Person) -> None:
    """The speaker coordinates a group of the person's. Raises BadInput("not-entitled")."""
    shared = store.groups_with(turn.db, person.id)
    if not any(turn.role(one.id) in (Role.ADMIN, Role.COORDINATOR) for one in shared):
        raise turn.refusal(Role.COORDINATOR)


@groups.asked("correcting", neither)
def correcting(turn: Turn) -> None:
    """[Opravit]: everywhere at once; they hear of it."""
    assert turn.question
    keep = turn.question.values
    person = store.person_by_id(turn.db, keep["person"])
    if not agreed(turn):
        return
    _need(turn, person)
    _change(turn, person, keep)
    after = store.person_by_id(turn.db, person.id)
    before = {"person": person.id, "name": person.name, "organisation": person.organisation}
    done(turn, "groups.corrected", before, "groups-corrected", name=_described(after))
    if person.id != turn.account.person:
        turn.view.note(person.id, "groups-corrected-told", name=_described(after))


def _change(turn: Turn, person: Person, values: dict[str, str]) -> None:
    town = person.community
    if "name" in values:
        store.change_person(turn.db, person.id, name=values["name"])
        turn.happened("person-renamed", person.id)
    if organisation := values.get("organisation"):
        number = store.organisation_named(turn.db, town, organisation)
        store.change_person(turn.db, person.id, town, organisation=number)
    turn.log("person.corrected", "person", person.id)


def _described(person: Person) -> str:
    return f"{person.titled} – {person.organisation}" if person.organisation else person.titled


@groups.undoes("corrected")
def corrected_back(turn: Turn) -> None:
    """[Vrátit]"""
    assert turn.undo
    person = store.person_by_id(turn.db, turn.undo.values["person"])
    _need(turn, person)
    _change(turn, person, {name: turn.undo.values[name] for name in ("name", "organisation")})
    turn.answer("groups-corrected", name=_described(store.person_by_id(turn.db, person.id)))
