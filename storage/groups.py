"""Communities, people, groups and who belongs where."""

import hashlib
import secrets
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, bindparam, delete, func, insert, select, update

from domain.groups import Ended, Group, Kind, Member, Person, Role, Settings, Side
from domain.language import collate
from domain.linking import Where
from storage.people_tables import (
    community,
    former_person,
    group,
    invite,
    membership,
    organisation,
    person,
    room,
    secret,
)
from storage.schema import every_table

PEOPLE = select(
    person, organisation.c.name.label("organisation_name"), organisation.c.side.label("side")
).outerjoin(organisation, organisation.c.id == person.c.organisation)  # fmt: skip
SAME = select(former_person.c.person).where(former_person.c.id == bindparam("wanted")).scalar_subquery()
BY_ID = PEOPLE.where(person.c.id == func.coalesce(SAME, bindparam("wanted")))
PRESENT = person.c.id.not_in(select(former_person.c.id))  # an entry that turned out to be another one's rests


def _person(row: Row[tuple[object, ...]]) -> Person:
    r = row._mapping
    return Person(
        id=r["id"], community=r["community"], name=r["name"], before=r["before"], after=r["after"],
        organisation=r["organisation_name"] or "", side=Side(r["side"] or Side.OTHER), admin=r["admin"],
        language=r["language"], quiet_from=r["quiet_from"], quiet_to=r["quiet_to"],
    )  # fmt: skip


def _group(row: Row[tuple[object, ...]]) -> Group:
    r = row._mapping
    settings = Settings.read(r["settings"])
    return Group(r["id"], r["community"], r["name"], Kind(r["kind"]), r["language"], r["zone"], settings)


def signing_key(db: Connection) -> bytes:
    """The key that signs this bot's buttons, made at the first call."""
    kept = db.execute(select(secret.c.value).where(secret.c.name == "buttons")).scalar_one_or_none()
    if kept is None:
        kept = secrets.token_hex(32)
        db.execute(insert(secret).values(name="buttons", value=kept))
    return bytes.fromhex(kept)


# --- communities and invitations to the bot itself


def found(db: Connection, name: str, language: str, zone: str, now: datetime) -> int:
    """Start a community; returns its id."""
    values = {"name": name, "language": language, "zone": zone, "created_at": now}
    return int(db.execute(insert(community).values(**values).returning(community.c.id)).scalar_one())


def communities(db: Connection) -> list[int]:
    """Ids of all communities, oldest first."""
    return list(db.execute(select(community.c.id).order_by(community.c.id)).scalars())


def name_of_community(db: Connection, community_id: int) -> str:
    """What the community is called."""
    return str(db.execute(select(community.c.name).where(community.c.id == community_id)).scalar_one())


def ways_of_community(db: Connection, community_id: int) -> tuple[str, str]:
    """(language, zone) of the community."""
    query = select(community.c.language, community.c.zone).where(community.c.id == community_id)
    row = db.execute(query).one()
    return row.language, row.zone


def invite_admin(db: Connection, name: str, community_id: int | None, expires: datetime) -> str:
    """A one-time code that makes its bearer an admin; only its hash is kept."""
    code = secrets.token_urlsafe(12)
    values = {"code": _hash(code), "name": name, "community": community_id, "expires_at": expires}
    db.execute(insert(invite).values(**values))
    return code


def redeem(db: Connection, code: str, now: datetime) -> tuple[str, int | None] | None:
    """Use a code up: the name and community it was made for, or None for a code unknown, used or expired."""
    good = (invite.c.code == _hash(code)) & invite.c.used_at.is_(None) & (invite.c.expires_at > now)
    taken = update(invite).where(good).values(used_at=now).returning(invite.c.name, invite.c.community)
    row = db.execute(taken).one_or_none()
    return (row[0], row[1]) if row else None


def _hash(code: str) -> str:
    return hashlib.sha256(code.encode()).hexdigest()


# --- people


def add_person(db: Connection, community_id: int, name: str, **values: object) -> Person:
    """A new person of the community; `values` are columns of the table."""
    added = insert(person).values(community=community_id, name=name, **values).returning(person.c.id)
    return person_by_id(db, int(db.execute(added).scalar_one()))


def change_person(db: Connection, person_id: int, **values: object) -> None:
    """Change columns of a person."""
    db.execute(update(person).where(person.c.id == person_id).values(**values))


def person_by_id(db: Connection, person_id: int) -> Person:
    """The person with this id, who exists; or the one she turned out to be the same as."""
    return _person(db.execute(BY_ID, {"wanted": person_id}).one())


def find_person(db: Connection, person_id: int) -> Person | None:
    """The same; None where there is nobody any more."""
    row = db.execute(BY_ID, {"wanted": person_id}).one_or_none()
    return _person(row) if row is not None else None


def people_of(db: Connection, community_id: int) -> list[Person]:
    """Everybody known to the community, oldest first."""
    known = PEOPLE.where(person.c.community == community_id, PRESENT)
    return [_person(row) for row in db.execute(known.order_by(person.c.id))]


def organisation_named(db: Connection, community_id: int, name: str, side: Side | None = None) -> int:
    """The organisation's id, made at first mention; a side given is kept."""
    at = (organisation.c.community == community_id) & (organisation.c.name == name)
    known = db.execute(select(organisation.c.id).where(at)).scalar_one_or_none()
    if known is None:
        values = {"community": community_id, "name": name, "side": side or Side.OTHER}
        return int(db.execute(insert(organisation).values(**values).returning(organisation.c.id)).scalar_one())
    if side:
        db.execute(update(organisation).where(organisation.c.id == known).values(side=side))
    return int(known)


# --- groups and membership


def add_group(db: Connection, community_id: int, name: str, kind: Kind, language: str, zone: str) -> Group:
    """A new group of the community, with the settings every group begins with."""
    values = {"community": community_id, "name": name, "kind": kind, "language": language, "zone": zone, "settings": {}}
    added = db.execute(insert(group).values(**values).returning(group.c.id)).scalar_one()
    return group_by_id(db, int(added))


def change_group(db: Connection, group_id: int, **values: object) -> None:
    """Change columns of a group; `settings` is written whole."""
    db.execute(update(group).where(group.c.id == group_id).values(**values))


def is_blank(db: Connection, group_id: int) -> bool:
    """Whether the group has rooms and people only: nothing was called, proposed or given in it yet."""
    own = {membership.name, room.name}
    for table in every_table():
        for column in table.c:
            refers = any(key.column is group.c.id for key in column.foreign_keys) and table.name not in own
            if refers and db.execute(select(column).where(column == group_id).limit(1)).first():
                return False
    return True


def dissolve(db: Connection, group_id: int, into: int) -> bool:
    """Give the rooms and people of a blank group to another one and remove it; False for one that has something."""
    if not is_blank(db, group_id):
        return False
    there = select(membership.c.person).where(membership.c.group == into)
    newcomers = (membership.c.group == group_id) & membership.c.person.not_in(there)
    db.execute(update(membership).where(newcomers).values(group=into, role=Role.MEMBER))
    db.execute(update(room).where(room.c.group == group_id).values(group=into))
    db.execute(delete(group).where(group.c.id == group_id))
    return True


def group_by_id(db: Connection, group_id: int) -> Group:
    """The group with this id, which exists."""
    return _group(db.execute(select(group).where(group.c.id == group_id)).one())


def groups_of(db: Connection, community_id: int) -> list[Group]:
    """The community's groups, by name."""
    return _groups(db, select(group).where(group.c.community == community_id))


def groups_with(db: Connection, person_id: int) -> list[Group]:
    """The groups that the person is in now, by name."""
    joined = select(group).join(membership, membership.c.group == group.c.id)
    return _groups(db, joined.where(membership.c.person == person_id, membership.c.until.is_(None)))


def _groups(db: Connection, query: Select[tuple[object, ...]]) -> list[Group]:
    return sorted((_group(row) for row in db.execute(query)), key=lambda one: (collate(one.name), one.id))


def role_in(db: Connection, group_id: int, person_id: int) -> Role | None:
    """The person's role in the group; an admin of the group's community is that in every group of it."""
    if db.execute(ADMIN, {"person": person_id, "group": group_id}).scalar_one_or_none():
        return Role.ADMIN
    role: str | None = db.execute(ROLE, {"person": person_id, "group": group_id}).scalar_one_or_none()
    return Role(role) if role else None


def places_of(db: Connection, person_id: int) -> dict[Where, Role]:
    """What the person may do, and where: the communities she administers, then her groups by name."""
    one = person_by_id(db, person_id)
    towns = [one.community] if one.admin else []
    places = {Where(town, None, name_of_community(db, town)): Role.ADMIN for town in towns}
    for here in groups_with(db, one.id):
        role = db.execute(ROLE, {"person": one.id, "group": here.id}).scalar_one()
        places[Where(here.community, here.id, here.name)] = Role(role)
    return places


def belongs(db: Connection, group_id: int, person_id: int) -> bool:
    """Whether the person herself is in the group now; being an admin of its community is not being in it."""
    return db.execute(ROLE, {"person": person_id, "group": group_id}).first() is not None


def join(db: Connection, group_id: int, person_id: int, role: Role, now: datetime, *, known: bool = True) -> None:
    """Make the person a member of the group, or give a present one the role, for good.

    known: whether somebody entitled vouches for it; a tap alone does not.
    """
    at = (membership.c.group == group_id) & (membership.c.person == person_id)
    lasts = {"role": role, "until": None, "ended": "", "expires_at": None}
    vouched = {"known_at": func.coalesce(membership.c.known_at, now)} if known else {}
    if not db.execute(update(membership).where(at).values(**lasts, **vouched)).rowcount:
        values = {"group": group_id, "person": person_id, "since": now, "known_at": now if known else None}
        db.execute(insert(membership).values(**values, **lasts))


def leave(db: Connection, group_id: int, person_id: int, now: datetime, how: Ended = Ended.REMOVED) -> None:
    """The person is in the group no more; what they did there stays."""
    at = (membership.c.group == group_id) & (membership.c.person == person_id)
    db.execute(update(membership).where(at).values(until=now, ended=how))


def members_of(db: Connection, group_ids: Sequence[int]) -> list[Member]:
    """Members of the groups, each person once with her highest role there, oldest person first."""
    query = PEOPLE.add_columns(membership.c.role).join(membership, membership.c.person == person.c.id)
    present = query.where(membership.c.group.in_(group_ids), membership.c.until.is_(None)).order_by(person.c.id)
    best: dict[int, Member] = {}
    for row in db.execute(present):
        member = Member(_person(row), Role(row.role))
        known = best.get(member.person.id)
        if known is None or not known.role.may(member.role):
            best[member.person.id] = member
    return list(best.values())


def out_of(db: Connection, group_ids: Sequence[int]) -> dict[int, datetime]:
    """Who was in some of the groups and is in none of them now, and since when; admins of the community never are."""
    query = select(membership.c.person, membership.c.until).where(membership.c.group.in_(group_ids))
    gone: dict[int, datetime] = {}
    here = set(db.execute(ADMINS.where(group.c.id.in_(group_ids))).scalars())
    for row in db.execute(query):
        if row.until is None:
            here.add(row.person)
        else:
            gone[row.person] = max(row.until, gone.get(row.person, row.until))
    return {person_id: until for person_id, until in gone.items() if person_id not in here}


def coordinators(db: Connection, group_id: int) -> list[Person]:
    """Who answers for the group: its coordinators, or the community's admins where it has none."""
    mine = [m.person for m in members_of(db, [group_id]) if m.role is Role.COORDINATOR]
    if mine:
        return mine
    at = (person.c.community == group_by_id(db, group_id).community) & person.c.admin & PRESENT
    return [_person(row) for row in db.execute(PEOPLE.where(at).order_by(person.c.id))]


def has_coordinator(db: Connection, group_id: int) -> bool:
    """Whether somebody coordinates the group itself."""
    return any(one.role is Role.COORDINATOR for one in members_of(db, [group_id]))


def count_admins(db: Connection, community_id: int) -> int:
    """How many admins the community has."""
    at = (person.c.community == community_id) & person.c.admin & PRESENT
    return int(db.execute(select(func.count()).select_from(person).where(at)).scalar_one())


def _role_query() -> Select[Any]:
    at = (membership.c.group == bindparam("group")) & (membership.c.person == bindparam("person"))
    return select(membership.c.role).where(at, membership.c.until.is_(None))


def _admin_query() -> Select[tuple[int]]:
    same = (group.c.id == bindparam("group")) & (group.c.community == person.c.community)
    return select(person.c.id).join(group, same).where(person.c.id == bindparam("person"), person.c.admin, PRESENT)


ADMINS = select(person.c.id).join(group, group.c.community == person.c.community).where(person.c.admin)
ROLE = _role_query()
ADMIN = _admin_query()
