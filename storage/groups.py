"""Communities, people, groups and who belongs where."""

import hashlib
import secrets
from collections.abc import Sequence
from datetime import datetime
from typing import Any
from weakref import WeakKeyDictionary

from sqlalchemy import Connection, Engine, Row, Select, bindparam, delete, func, insert, select, update

from domain.groups import Ended, Group, Invitation, Kind, Member, Person, Role, Settings, Side
from domain.language import collate
from domain.linking import Where
from storage.people_tables import (
    belonging,
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

KEYS: WeakKeyDictionary[Engine, bytes] = WeakKeyDictionary()
NUMBERED = 12  # hexadecimal digits of a hash that name an invitation


def _people(town: Any, among: Any = person) -> Select[Any]:
    """People as the community `town` (a column or an id) knows them."""
    there = (belonging.c.person == person.c.id) & (belonging.c.community == town)
    known = among.outerjoin(belonging, there).outerjoin(organisation, organisation.c.id == belonging.c.organisation)
    names = (organisation.c.name.label("organisation_name"), organisation.c.side.label("side"))
    return select(person, belonging.c.admin, *names).select_from(known)


PEOPLE = _people(person.c.community)
SAME = select(former_person.c.person).where(former_person.c.id == bindparam("wanted")).scalar_subquery()
BY_ID = PEOPLE.where(person.c.id == func.coalesce(SAME, bindparam("wanted")))
PRESENT = person.c.id.not_in(select(former_person.c.id))  # an entry that turned out to be another one's rests
LIVING = (belonging.c.person.is_not(None), PRESENT, person.c.former.is_(None))
KNOWN = _people(bindparam("town")).where(*LIVING).order_by(person.c.id)


def person_of(row: Row[Any]) -> Person:
    """The person of a row of `PEOPLE`."""
    r = row._mapping
    return Person(
        id=r["id"], community=r["community"], name=r["name"], before=r["before"], after=r["after"],
        organisation=r["organisation_name"] or "", side=Side(r["side"] or Side.OTHER), admin=bool(r["admin"]),
        language=r["language"], quiet_from=r["quiet_from"], quiet_to=r["quiet_to"], gender=r["gender"] or "",
    )  # fmt: skip


def _group(row: Row[Any]) -> Group:
    r = row._mapping
    settings = Settings.read(r["settings"])
    return Group(r["id"], r["community"], r["name"], Kind(r["kind"]), r["language"], r["zone"], settings)


def signing_key(db: Connection) -> bytes:
    """The key that signs this bot's buttons, made at the first call; it never changes."""
    known = KEYS.get(db.engine)
    if known is None:
        kept = db.execute(select(secret.c.value).where(secret.c.name == "buttons")).scalar_one_or_none()
        if kept is None:  # not remembered: what made it may yet be undone
            kept = secrets.token_hex(32)
            db.execute(insert(secret).values(name="buttons", value=kept))
            return bytes.fromhex(kept)
        known = KEYS[db.engine] = bytes.fromhex(kept)
    return known


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


def invite_admin(
    db: Connection, name: str, community_id: int | None, expires: datetime, meant_for: str = ""
) -> str:  # fmt: skip
    """A one-time code that makes its bearer an admin, meant for somebody; only its hash is kept."""
    code = secrets.token_urlsafe(12)
    values = {"code": _hash(code), "name": name, "community": community_id, "expires_at": expires}
    db.execute(insert(invite).values(**values, meant_for=meant_for))
    return code


def invitation(db: Connection, code: str) -> Invitation | None:
    """What a code is for, used, expired or not; None for one that nobody was given."""
    return _invitation(db, _hash(code))


def invitation_numbered(db: Connection, number: int) -> Invitation | None:
    """The same by the number of an invitation."""
    return _invitation(db, f"{number:0{NUMBERED}x}")


def _invitation(db: Connection, hashed: str) -> Invitation | None:
    row = db.execute(select(invite).where(invite.c.code.startswith(hashed))).one_or_none()
    if row is None:
        return None
    number = int(row.code[:NUMBERED], 16)
    return Invitation(number, row.name, row.community, row.meant_for, row.expires_at, row.used_at is not None)


def use_invitation(db: Connection, number: int, now: datetime) -> bool:
    """Use an invitation up; False when somebody else just did."""
    good = invite.c.code.startswith(f"{number:0{NUMBERED}x}") & invite.c.used_at.is_(None)
    return db.execute(update(invite).where(good).values(used_at=now).returning(invite.c.code)).first() is not None


def _hash(code: str) -> str:
    return hashlib.sha256(code.encode()).hexdigest()


# --- people


def add_person(db: Connection, community_id: int, name: str, **values: object) -> Person:
    """A new person whose home is the community; `values` as in `change_person`."""
    added = insert(person).values(community=community_id, name=name).returning(person.c.id)
    number = int(db.execute(added).scalar_one())
    belong(db, community_id, number)
    change_person(db, number, **values)
    return person_by_id(db, number)


def change_person(db: Connection, person_id: int, community_id: int | None = None, /, **values: object) -> None:
    """Change columns of a person; `admin` and `organisation` (an id) are what they are in the community, or at home."""
    there = {name: value for name, value in values.items() if name in belonging.c}
    if there:
        town = community_id or select(person.c.community).where(person.c.id == person_id).scalar_subquery()
        at = (belonging.c.person == person_id) & (belonging.c.community == town)
        db.execute(update(belonging).where(at).values(**there))
    if own := {name: value for name, value in values.items() if name not in belonging.c or name == "community"}:
        db.execute(update(person).where(person.c.id == person_id).values(**own))


def belong(db: Connection, community_id: int, person_id: int) -> None:
    """The community knows the person."""
    values = {"community": community_id, "person": person_id}
    if db.execute(select(belonging.c.person).filter_by(**values)).first() is None:
        db.execute(insert(belonging).values(**values))


def communities_of(db: Connection, person_id: int) -> list[int]:
    """The communities that know the person, oldest first."""
    query = select(belonging.c.community).where(belonging.c.person == person_id)
    return list(db.execute(query.order_by(belonging.c.community)).scalars())


def administers(db: Connection, person_id: int) -> list[int]:
    """The communities of which the person is an admin, oldest first."""
    query = select(belonging.c.community).where(belonging.c.person == person_id, belonging.c.admin)
    return list(db.execute(query.order_by(belonging.c.community)).scalars())


def admins_of(db: Connection, community_id: int) -> list[Person]:
    """The admins of the community, oldest first."""
    return [one for one in people_of(db, community_id) if one.admin]


def person_by_id(db: Connection, person_id: int) -> Person:
    """The person with this id, who exists; or the one they turned out to be the same as."""
    return person_of(db.execute(BY_ID, {"wanted": person_id}).one())


def find_person(db: Connection, person_id: int) -> Person | None:
    """The same; None where there is nobody any more."""
    row = db.execute(BY_ID, {"wanted": person_id}).one_or_none()
    return person_of(row) if row is not None else None


def people_of(db: Connection, community_id: int) -> list[Person]:
    """Everybody known to the community, oldest first; without those who had their data erased."""
    return [person_of(row) for row in db.execute(KNOWN, {"town": community_id})]


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


GROUP = select(group).where(group.c.id == bindparam("wanted"))


def group_by_id(db: Connection, group_id: int) -> Group:
    """The group with this id, which exists."""
    return _group(db.execute(GROUP, {"wanted": group_id}).one())


def groups_of(db: Connection, community_id: int) -> list[Group]:
    """The community's groups, by name."""
    return _groups(db, select(group).where(group.c.community == community_id))


def groups_with(db: Connection, person_id: int) -> list[Group]:
    """The groups that the person is in now, by name."""
    joined = select(group).join(membership, membership.c.group == group.c.id)
    return _groups(db, joined.where(membership.c.person == person_id, membership.c.until.is_(None)))


def groups_within(db: Connection, person_id: int) -> list[Group]:
    """The groups that the person is in now and those of every community of which they are an admin, by name."""
    joined = select(membership.c.group).where(membership.c.person == person_id, membership.c.until.is_(None))
    towns = select(belonging.c.community).where(belonging.c.person == person_id, belonging.c.admin)
    return _groups(db, select(group).where(group.c.id.in_(joined) | group.c.community.in_(towns)))


def _groups(db: Connection, query: Select[tuple[object, ...]]) -> list[Group]:
    return sorted((_group(row) for row in db.execute(query)), key=lambda one: (collate(one.name), one.id))


def role_in(db: Connection, group_id: int, person_id: int) -> Role | None:
    """The person's role in the group; an admin of the group's community is that in every group of it."""
    if db.execute(ADMIN, {"person": person_id, "group": group_id}).scalar_one_or_none():
        return Role.ADMIN
    role: str | None = db.execute(ROLE, {"person": person_id, "group": group_id}).scalar_one_or_none()
    return Role(role) if role else None


def places_of(db: Connection, person_id: int) -> dict[Where, Role]:
    """What the person may do, and where: the communities they administer, then their groups by name."""
    one = person_by_id(db, person_id).id
    places = {Where(town, None, name_of_community(db, town)): Role.ADMIN for town in administers(db, one)}
    for here in groups_with(db, one):
        role = db.execute(ROLE, {"person": one, "group": here.id}).scalar_one()
        places[Where(here.community, here.id, here.name)] = Role(role)
    return places


def belongs(db: Connection, group_id: int, person_id: int) -> bool:
    """Whether the person themselves is in the group now; being an admin of its community is not being in it."""
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
    belong(db, group_by_id(db, group_id).community, person_id)


def leave(db: Connection, group_id: int, person_id: int, now: datetime, how: Ended = Ended.REMOVED) -> None:
    """The person is in the group no more; what they did there stays."""
    at = (membership.c.group == group_id) & (membership.c.person == person_id)
    db.execute(update(membership).where(at).values(until=now, ended=how))


def members_of(db: Connection, group_ids: Sequence[int]) -> list[Member]:
    """Members of the groups, each person once with their highest role there, oldest person first."""
    among = person.join(membership, membership.c.person == person.c.id).join(group, group.c.id == membership.c.group)
    query = _people(group.c.community, among).add_columns(membership.c.role)
    present = query.where(membership.c.group.in_(group_ids), membership.c.until.is_(None)).order_by(person.c.id)
    best: dict[int, Member] = {}
    for row in db.execute(present):
        member = Member(person_of(row), Role(row.role))
        known = best.get(member.person.id)
        if known is None or not known.role.may(member.role):
            best[member.person.id] = member
    return list(best.values())


def out_of(db: Connection, group_ids: Sequence[int]) -> dict[int, datetime]:
    """Who was in some of the groups and is in none of them now, and since when; admins of the community never are."""
    groups = list(group_ids)
    gone = {row.person: row.until for row in db.execute(LEFT, {"groups": groups})}
    if not gone:
        return {}
    here = {*db.execute(STAYED, {"groups": groups, "people": [*gone]}).scalars()}
    here.update(db.execute(ADMINS.where(group.c.id.in_(groups))).scalars())
    return {person_id: until for person_id, until in gone.items() if person_id not in here}


def coordinators(db: Connection, group_id: int) -> list[Person]:
    """Who answers for the group: its coordinators, or the community's admins where it has none."""
    mine = [m.person for m in members_of(db, [group_id]) if m.role is Role.COORDINATOR]
    if mine:
        return mine
    return admins_of(db, group_by_id(db, group_id).community)


def has_coordinator(db: Connection, group_id: int) -> bool:
    """Whether somebody coordinates the group itself."""
    return any(one.role is Role.COORDINATOR for one in members_of(db, [group_id]))


def count_admins(db: Connection, community_id: int) -> int:
    """How many admins the community has."""
    return len(admins_of(db, community_id))


def _role_query() -> Select[Any]:
    at = (membership.c.group == bindparam("group")) & (membership.c.person == bindparam("person"))
    return select(membership.c.role).where(at, membership.c.until.is_(None))


ADMINS = select(belonging.c.person).join(group, group.c.community == belonging.c.community).where(belonging.c.admin)
ROLE = _role_query()
ADMIN = ADMINS.where(group.c.id == bindparam("group"), belonging.c.person == bindparam("person"))
AMONG = membership.c.group.in_(bindparam("groups", expanding=True))
LEFT = (
    select(membership.c.person, func.max(membership.c.until).label("until"))
    .where(AMONG, membership.c.until.is_not(None))
    .group_by(membership.c.person)
)
STAYED = select(membership.c.person).where(
    AMONG, membership.c.until.is_(None), membership.c.person.in_(bindparam("people", expanding=True))
)
