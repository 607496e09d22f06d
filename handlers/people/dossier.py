"""One person as their coordinators keep them: name, degrees, organisation, gender, and how they are reached."""

from collections.abc import Callable

from domain import people as rules
from domain.errors import BadInput
from domain.groups import NAME_LIMIT, ORGANISATION_LIMIT, Group, Person, Role
from domain.language import clean, is_nobody, plain_letters, read_contacts, split_titles
from domain.members import Place
from domain.minutes import Gender
from domain.people import Contact
from handlers.kit.card import Card, Line, Part, Style
from handlers.kit.readers import in_group
from handlers.kit.turn import Turn
from handlers.kit.view import View
from handlers.people.capability import kept, people
from storage import groups
from storage import members as places
from storage import people as store

DOSSIER = "dossier"
FIELDS = ("name", "organisation", "gender", "email", "phone")
GENDERS = (Gender.FEMALE, Gender.MALE, Gender.UNKNOWN)


@people.part("member", 30)
def door(view: View, place_id: int) -> Part:
    """How somebody is reached, and the way to change what is kept of them."""
    place = places.place_by_id(view.db, place_id)
    if place is None:
        return Part()
    community = groups.group_by_id(view.db, place.group).community
    reached = store.contact_of(view.db, community, place.person)
    lines = (Line(" · ".join(one for one in (reached.email, reached.phone) if one)),) if reached != Contact() else ()
    return Part(lines, ((view.button("people-button-edit", "people.edit", place_id),),))


@people.button("edit")
def edit(turn: Turn) -> None:
    """[Upravit údaje]"""
    assert turn.pressed
    place, _ = _kept(turn, turn.pressed.args[0])
    turn.lead(DOSSIER, place.id, f"group-{place.group}")


def _kept(turn: Turn, place_id: int) -> tuple[Place, Group]:
    """Somebody's place in a group whose people the speaker keeps.

    Raises BadInput("button-foreign").
    """
    place = places.place_by_id(turn.db, place_id)
    if place is None:
        raise BadInput("button-foreign")
    return place, kept(turn, place.group)


def _coordinators(view: View, place_id: int, person: int) -> bool:
    place = places.place_by_id(view.db, place_id)
    return place is None or in_group(Role.COORDINATOR)(view, place.group, person)


@people.card(DOSSIER, _coordinators)
def card(view: View, place_id: int) -> Card:
    """What is kept, a button on each piece of it."""
    place = places.place_by_id(view.db, place_id)
    if place is None:
        return Card((view.line("groups-person-gone"),))
    group = groups.group_by_id(view.db, place.group)
    known = groups.person_by_id(view.db, place.person)
    reached = store.contact_of(view.db, group.community, known.id)
    gender = store.gender_of(view.db, known.id)
    side = view.say("side-of", side=known.side.value) if known.organisation else ""
    said = {
        "organisation": " · ".join(one for one in (known.organisation, side) if one),
        "gender": view.say("people-gender", gender=gender.value),
        "email": reached.email, "phone": reached.phone,
    }  # fmt: skip
    lines = [Line(known.titled, Style.TITLE)]
    lines += [view.line("people-field", field=name, value=value or "–") for name, value in said.items()]
    lines.append(view.line("people-private", Style.NOTE))
    buttons = [
        view.button("people-button-field", "people.field", place_id, at, field=name) for at, name in enumerate(FIELDS)
    ]
    return Card(tuple(lines), (tuple(buttons[:3]), tuple(buttons[3:])))


@people.button("field")
def field(turn: Turn) -> None:
    """A piece of it was tapped: the gender changes at once, the rest is asked for."""
    assert turn.pressed
    place, group = _kept(turn, turn.pressed.args[0])
    name = FIELDS[turn.pressed.args[1]]
    known = groups.person_by_id(turn.db, place.person)
    if name in ("name", "gender"):
        _need_home(known, group)
    if name == "gender":
        now = GENDERS[(GENDERS.index(store.gender_of(turn.db, known.id)) + 1) % len(GENDERS)]
        groups.change_person(turn.db, known.id, gender=None if now is Gender.UNKNOWN else now.value)
        _changed(turn, place, known, name)
        return
    turn.ask("people.field", f"people-ask-{name}", None, {"place": place.id, "field": name}, name=known.name)


def _need_home(known: Person, group: Group) -> None:
    """A person's own name and degrees are written by their own community.

    Raises BadInput("people-elsewhere", name=).
    """
    if known.community != group.community:
        raise BadInput("people-elsewhere", name=known.name)


@people.asked("field")
def answered(turn: Turn) -> None:
    """What it is to be; a dash empties it."""
    assert turn.question
    place, group = _kept(turn, turn.question.values["place"])
    known = groups.person_by_id(turn.db, place.person)
    name = turn.question.values["field"]
    WRITES[name](turn, group, known, "" if _nothing(turn.text) else turn.text)
    _changed(turn, place, known, name)
    turn.react("👍")


def _nothing(text: str) -> bool:
    return not any(one.isalnum() for one in text) or is_nobody(text)


def _changed(turn: Turn, place: Place, known: Person, name: str) -> None:
    turn.log(
        "person.changed",
        "person",
        known.id,
        (groups.group_by_id(turn.db, place.group).community, place.group),
        field=name,
    )
    turn.show(DOSSIER, place.id)
    turn.show("member", place.id)
    turn.happened("person-renamed", known.id)
    turn.outcome.taken = True


def _write_name(turn: Turn, group: Group, known: Person, text: str) -> None:
    _need_home(known, group)
    before, name, after = split_titles(clean(plain_letters(text)))
    if len(name.split()) < 2 or len(name) > NAME_LIMIT:
        raise BadInput("people-name-how")
    titles = {"before": before[: rules.TITLE_LIMIT], "after": after[: rules.TITLE_LIMIT]}
    groups.change_person(turn.db, known.id, name=name, **titles)


def _write_organisation(turn: Turn, group: Group, known: Person, text: str) -> None:
    named = clean(text, ORGANISATION_LIMIT) if text else ""
    body = groups.organisation_named(turn.db, group.community, named) if named else None
    groups.change_person(turn.db, known.id, group.community, organisation=body)


def _write_email(turn: Turn, group: Group, known: Person, text: str) -> None:
    email, _ = read_contacts(text)
    if text and (not email or len(email) > rules.EMAIL_LIMIT):
        raise BadInput("people-email-how")
    phone = store.contact_of(turn.db, group.community, known.id).phone
    store.reach(turn.db, group.community, known.id, Contact(email, phone))


def _write_phone(turn: Turn, group: Group, known: Person, text: str) -> None:
    _, phone = read_contacts(text)
    if text and not phone:
        raise BadInput("people-phone-how")
    email = store.contact_of(turn.db, group.community, known.id).email
    store.reach(turn.db, group.community, known.id, Contact(email, phone))


WRITES: dict[str, Callable[[Turn, Group, Person, str], None]] = {
    "name": _write_name, "organisation": _write_organisation, "email": _write_email, "phone": _write_phone
}  # fmt: skip
