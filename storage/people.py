"""How people are reached, their organisations, and lists of people taken over in a few statements."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, distinct, func, insert, select, update

from domain.attendance import HERE
from domain.errors import BadInput
from domain.groups import Role, Side
from domain.meetings import Status
from domain.minutes import Gender
from domain.people import Addition, Contact, Listed, Organisation, Year
from storage import groups
from storage.attendance_tables import attendance, attendance_guest, attendance_sheet
from storage.contact_tables import contact, organisation_tag, people_list
from storage.meeting_tables import audience, meeting
from storage.owned import of_person
from storage.people_tables import belonging, membership, organisation, person
from storage.people_tables import group as group_table

# --- how people are reached


def contact_of(db: Connection, community: int, person_id: int) -> Contact:
    """How the community reaches the person."""
    at = (contact.c.community == community) & (contact.c.person == person_id)
    row = db.execute(select(contact).where(at)).one_or_none()
    return Contact(row.email, row.phone) if row else Contact()


def contacts_of(db: Connection, community: int) -> dict[int, Contact]:
    """The same of everybody whom the community can reach, by person."""
    rows = db.execute(select(contact).where(contact.c.community == community))
    return {row.person: Contact(row.email, row.phone) for row in rows}


def reach(db: Connection, community: int, person_id: int, one: Contact) -> None:
    """Keep how the person is reached; an empty contact is none."""
    db.execute(delete(contact).where(contact.c.community == community, contact.c.person == person_id))
    if one != Contact():
        values = {"community": community, "person": person_id, "email": one.email, "phone": one.phone}
        db.execute(insert(contact).values(**values))


def gender_of(db: Connection, person_id: int) -> Gender:
    """The grammatical gender that somebody has told of the person."""
    said = db.execute(select(person.c.gender).where(person.c.id == person_id)).scalar_one_or_none()
    return Gender(said) if said else Gender.UNKNOWN


def genders_of(db: Connection, people: Sequence[int]) -> dict[int, Gender]:
    """The same of those of whom it is told."""
    rows = db.execute(select(person.c.id, person.c.gender).where(person.c.id.in_(people), person.c.gender.is_not(None)))
    return {row.id: Gender(row.gender) for row in rows}


# --- lists that wait


@dataclass(frozen=True, slots=True)
class Waiting:
    """A list as it was sent by `person`. decided: by place in the list. done: numbers of what was done with it."""

    id: int
    person: int
    group: int | None
    people: tuple[Listed, ...]
    skipped: tuple[int, ...]
    decided: Mapping[int, int]
    done: Mapping[str, int]
    state: str


def put(
    db: Connection, by: int, group: int | None, people: Sequence[Listed], skipped: Sequence[int], now: datetime
) -> int:
    """A list waits for its sender to look at it; returns its id."""
    values = {"person": by, "group": group, "people": [one.stored() for one in people], "skipped": list(skipped)}
    made = insert(people_list).values(**values, decided={}, done={}, state="waits", at=now).returning(people_list.c.id)
    return int(db.execute(made).scalar_one())


def waiting(db: Connection, number: int) -> Waiting | None:
    """The list with this id, if there still is one."""
    row = db.execute(select(people_list).where(people_list.c.id == number)).one_or_none()
    if row is None:
        return None
    people = tuple(Listed.read(one) for one in row.people)
    decided = {int(at): one for at, one in row.decided.items()}
    return Waiting(row.id, row.person, row.group, people, tuple(row.skipped), decided, row.done, row.state)


def decide(db: Connection, number: int, decided: Mapping[int, int]) -> None:
    """Who those of the list are of whom a person has to say it."""
    db.execute(update(people_list).where(people_list.c.id == number).values(decided=dict(decided)))


def belongs_to(db: Connection, number: int, group: int) -> None:
    """The list is of the people of this group."""
    db.execute(update(people_list).where(people_list.c.id == number).values(group=group))


def settle(db: Connection, number: int, state: str, done: Mapping[str, int]) -> bool:
    """The list was taken over ("added") or thrown away ("dropped"), and is emptied; False where it waits no more."""
    at = (people_list.c.id == number) & (people_list.c.state == "waits")
    emptied = {"people": [], "skipped": [], "decided": {}, "done": dict(done), "state": state}
    return bool(db.execute(update(people_list).where(at).values(**emptied)).rowcount)


# --- taking a list over


def take_over(db: Connection, group: int, community: int, those: Sequence[Addition], now: datetime) -> dict[str, Any]:
    """Put everybody into the group and write down what was not known of them; what takes it back."""
    before = {"group": group, "bodies": _known_bodies(db, community)}
    bodies = _bodies(db, community, [one.listed for one in those])
    fresh = [one.listed for one in those if one.person is None]
    made = _made(db, community, fresh, bodies)
    filled = [_filled(db, community, one, bodies) for one in those if one.person is not None]
    known = [one.person.id for one in those if one.person is not None]
    places = _placed(db, group, [*made, *known], now)
    return before | {"made": made, "filled": [one for one in filled if one], "places": places}


def _known_bodies(db: Connection, community: int) -> int:
    """The id above which organisations are new."""
    highest = select(func.max(organisation.c.id)).where(organisation.c.community == community)
    return int(db.execute(highest).scalar_one() or 0)


def _bodies(db: Connection, community: int, people: Sequence[Listed]) -> dict[str, int]:
    """Ids of the organisations by name, those not known yet made; a side that is known already stays."""
    sides = {one.organisation: one.side or Side.OTHER for one in reversed(people) if one.organisation}
    rows = db.execute(select(organisation.c.name, organisation.c.id).where(organisation.c.community == community))
    known = {row.name: row.id for row in rows}
    new = [{"community": community, "name": name, "side": side} for name, side in sides.items() if name not in known]
    if new:
        added = insert(organisation).returning(organisation.c.name, organisation.c.id)
        known |= {row.name: row.id for row in db.execute(added, new)}
    return known


def _made(db: Connection, community: int, those: Sequence[Listed], bodies: Mapping[str, int]) -> list[int]:
    if not those:
        return []
    values = [{"community": community, **dict(zip(OWN, _own(one), strict=True))} for one in those]
    waiting: dict[tuple[Any, ...], list[int]] = {}
    added = insert(person).returning(person.c.id, *(person.c[name] for name in OWN))  # in whatever order, but at once
    for number, *own in db.execute(added, values):
        waiting.setdefault(tuple(own), []).append(number)
    numbered = [(waiting[_own(one)].pop(), one) for one in those]
    ids = [number for number, _ in numbered]
    there = [{"community": community, "person": n, "organisation": bodies.get(one.organisation)} for n, one in numbered]
    db.execute(insert(belonging), there)
    reached = [
        {"community": community, "person": n, "email": one.contact.email, "phone": one.contact.phone}
        for n, one in numbered
        if one.contact != Contact()
    ]
    if reached:
        db.execute(insert(contact), reached)
    return ids


OWN = ("name", "before", "after", "gender")


def _own(one: Listed) -> tuple[Any, ...]:
    return one.name, one.before, one.after, _told(one)


def _told(one: Listed) -> str | None:
    return None if one.gender is Gender.UNKNOWN else one.gender.value


def _filled(db: Connection, community: int, one: Addition, bodies: Mapping[str, int]) -> dict[str, Any] | None:
    """What was empty and the list knows; nothing is written over. What it was before."""
    known, said = one.person, one.listed
    assert known
    own = {"before": said.before, "after": said.after, "gender": _told(said)} if known.community == community else {}
    had = {"before": known.before, "after": known.after, "gender": None}
    if own.get("gender") and gender_of(db, known.id) is not Gender.UNKNOWN:
        del own["gender"]
    new: dict[str, Any] = {name: value for name, value in own.items() if value and not had[name]}
    if said.organisation and not known.organisation:
        new["organisation"] = bodies[said.organisation]
    reached = contact_of(db, community, known.id)
    contacts = Contact(reached.email or said.contact.email, reached.phone or said.contact.phone)
    if new:
        groups.change_person(db, known.id, community, **new)
    if contacts != reached:
        reach(db, community, known.id, contacts)
    if not new and contacts == reached:
        return None
    old = {name: had.get(name) for name in new}
    return {"person": known.id, "old": old, "contact": [reached.email, reached.phone]}


def _placed(db: Connection, group: int, people: Sequence[int], now: datetime) -> dict[str, Any]:
    """Everybody is in the group: who is new in it, and who had left it (with how that was)."""
    rows = db.execute(select(membership).where(membership.c.group == group)).all()
    there = {row.person: row for row in rows}
    new = [one for one in people if one not in there]
    back = [there[one] for one in people if one in there and there[one].until is not None]
    values = {"group": group, "role": Role.MEMBER, "since": now, "known_at": now}
    if new:
        db.execute(insert(membership), [{**values, "person": one} for one in new])
    for row in back:
        groups.join(db, group, row.person, Role.MEMBER, now)
    left = [
        {"person": row.person, "until": row.until.isoformat(), "ended": row.ended, "role": row.role} for row in back
    ]
    return {"new": new, "back": left}


def take_back(db: Connection, community: int, done: Mapping[str, Any]) -> tuple[int, int]:
    """The list was a slip: everything is as it was. Whoever has done anything since stays.

    Returns (how many went, how many stay).
    """
    group, made = done["group"], set(done["made"])
    used = _used(db, made)
    gone = made - used
    stay = membership.c.group == group
    for row in done["places"]["back"]:
        at = stay & (membership.c.person == row["person"])
        ends = {"until": datetime.fromisoformat(row["until"]), "ended": row["ended"], "role": row["role"]}
        db.execute(update(membership).where(at).values(**ends))
    out = [one for one in done["places"]["new"] if one not in used]
    _in_pieces(db, out, lambda some: delete(membership).where(stay, membership.c.person.in_(some)))
    for row in done["filled"]:
        groups.change_person(db, row["person"], community, **row["old"])
        reach(db, community, row["person"], Contact(*row["contact"]))
    for table in (contact, belonging):
        _in_pieces(db, sorted(gone), lambda some, table=table: delete(table).where(table.c.person.in_(some)))
    _in_pieces(db, sorted(gone), lambda some: delete(person).where(person.c.id.in_(some)))
    _drop_empty_bodies(db, community, done["bodies"])
    return len(gone) + len(set(out) - made), len(used)


def _used(db: Connection, people: set[int]) -> set[int]:
    """Those of the people who have an account by now, or do anything."""
    own = (contact, belonging, membership)
    found: set[int] = set()
    for column in of_person():
        if column.table in own:
            continue
        for some in _pieces(sorted(people)):
            found |= set(db.execute(select(column).where(column.in_(some)).distinct()).scalars())
    return found


def _drop_empty_bodies(db: Connection, community: int, above: int) -> None:
    taken = select(belonging.c.organisation).where(belonging.c.organisation.is_not(None))
    new = (organisation.c.community == community) & (organisation.c.id > above)
    db.execute(delete(organisation).where(new, organisation.c.id.not_in(taken)))


def _pieces(those: Sequence[int], size: int = 500) -> list[Sequence[int]]:
    return [those[at : at + size] for at in range(0, len(those), size)]


def _in_pieces(db: Connection, those: Sequence[int], statement: Any) -> None:
    for some in _pieces(those):
        db.execute(statement(some))


# --- organisations


def organisations_of(db: Connection, community: int) -> list[Organisation]:
    """The community's organisations, in no order."""
    rows = db.execute(select(organisation).where(organisation.c.community == community)).all()
    tagged: dict[int, list[str]] = {}
    there = select(organisation_tag).join(organisation, organisation.c.id == organisation_tag.c.organisation)
    for row in db.execute(there.where(organisation.c.community == community).order_by(organisation_tag.c.tag)):
        tagged.setdefault(row.organisation, []).append(row.tag)
    return [
        Organisation(row.id, row.community, row.name, Side(row.side), tuple(tagged.get(row.id, ()))) for row in rows
    ]


def organisation_by_id(db: Connection, number: int) -> Organisation | None:
    """The organisation with this id, if there still is one."""
    row = db.execute(select(organisation).where(organisation.c.id == number)).one_or_none()
    if row is None:
        return None
    tagged = select(organisation_tag.c.tag).where(organisation_tag.c.organisation == number)
    tags = db.execute(tagged.order_by(organisation_tag.c.tag)).scalars()
    return Organisation(row.id, row.community, row.name, Side(row.side), tuple(tags))


def people_in(db: Connection, organisation_id: int) -> list[int]:
    """Ids of the people of an organisation."""
    query = select(belonging.c.person).where(belonging.c.organisation == organisation_id)
    return list(db.execute(query.order_by(belonging.c.person)).scalars())


def rename(db: Connection, one: Organisation, name: str) -> None:
    """Call an organisation otherwise, everywhere.

    Raises BadInput("people-organisation-there", name=) where another one is called so.
    """
    at = (organisation.c.community == one.community) & (func.lower(organisation.c.name) == name.lower())
    if db.execute(select(organisation.c.id).where(at, organisation.c.id != one.id)).first():
        raise BadInput("people-organisation-there", name=name)
    db.execute(update(organisation).where(organisation.c.id == one.id).values(name=name))


def put_on(db: Connection, organisation_id: int, side: Side) -> None:
    """The organisation stands on a side; what its people attended before stays counted where it was."""
    db.execute(update(organisation).where(organisation.c.id == organisation_id).values(side=side))


def tag(db: Connection, organisation_id: int, tags: Sequence[str]) -> None:
    """The organisation has these tags and no others."""
    db.execute(delete(organisation_tag).where(organisation_tag.c.organisation == organisation_id))
    if tags:
        db.execute(insert(organisation_tag), [{"organisation": organisation_id, "tag": one} for one in tags])


# --- a year in numbers


def year_of(db: Connection, group: int, year: int, now: datetime) -> Year:
    """The group's year so far: meetings held, and who came, also those who are in the group no more.

    Somebody in two groups of one meeting counts in each.
    """
    name = db.execute(select(group_table.c.name).where(group_table.c.id == group)).scalar_one()
    invited = select(audience.c.meeting).where(audience.c.group == group)
    held = select(meeting.c.id).where(
        meeting.c.id.in_(invited), meeting.c.status == Status.CALLED, meeting.c.starts_at <= now,
        func.substr(meeting.c.wall_start, 1, 4) == str(year),
    )  # fmt: skip
    ids = list(db.execute(held).scalars())
    theirs = select(membership.c.person).where(membership.c.group == group)
    there = attendance.c.meeting.in_(ids) & attendance.c.presence.in_(HERE) & attendance.c.person.in_(theirs)
    sides = db.execute(select(attendance.c.side, func.count()).where(there).group_by(attendance.c.side))
    came = {Side(side): int(count) for side, count in sides}
    people = db.execute(select(func.count(distinct(attendance.c.person))).where(there)).scalar_one()
    visits = attendance_guest.c.meeting.in_(ids) & attendance_guest.c.here
    guests = db.execute(select(func.count()).select_from(attendance_guest).where(visits)).scalar_one()
    written = select(func.count()).select_from(attendance_sheet).where(
        attendance_sheet.c.meeting.in_(ids), attendance_sheet.c.closed_at.is_not(None)
    )  # fmt: skip
    unwritten = len(ids) - int(db.execute(written).scalar_one())
    return Year(name, len(ids), int(people), came, int(guests), unwritten)
