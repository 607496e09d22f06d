"""Who is who: places in groups, entries nobody has claimed, invitations, claims, knocks, and who sits in which chat."""

import hashlib
import secrets
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, bindparam, func, insert, or_, select, update

from domain.groups import Ended, Person, Role, Settings, Votes
from domain.linking import ALPHABET
from domain.members import INVITED, Knock, Place
from domain.rooms import Account
from storage import groups, rooms
from storage.member_tables import claim, knock, personal_invite, seat
from storage.owned import of_person
from storage.people_tables import account, belonging, group, membership, person
from storage.people_tables import community as community_table

MINUTE = timedelta(minutes=1)
LENGTH = 10  # of a personal code: 31^10 is 49 bits, and wrong ones are counted


def _place(row: Any) -> Place:
    return Place(
        row.id, row.group, row.person, Role(row.role), row.since, row.known_at, row.expires_at, row.until,
        Ended(row.ended) if row.ended else None,
    )  # fmt: skip


def _places(db: Connection, *at: Any) -> list[Place]:
    return [_place(row) for row in db.execute(select(membership).where(*at).order_by(membership.c.id))]


# --- places


def find_place(db: Connection, group_id: int, person: int | None) -> Place | None:
    """The person's place in the group, past ones too."""
    found = _places(db, membership.c.group == group_id, membership.c.person == person) if person is not None else []
    return found[0] if found else None


def place(db: Connection, group_id: int, person: int) -> Place:
    """The person's place in the group, who has or had one."""
    return _places(db, membership.c.group == group_id, membership.c.person == person)[0]


def place_by_id(db: Connection, place_id: int) -> Place | None:
    """The place with this id, if there still is one."""
    return next(iter(_places(db, membership.c.id == place_id)), None)


def places_of(db: Connection, person: int) -> list[Place]:
    """Where the person is now."""
    return _places(db, membership.c.person == person, membership.c.until.is_(None))


def ended(db: Connection, group_id: int, person: int | None) -> Ended | None:
    """How the person's membership ended, if it did."""
    found = find_place(db, group_id, person)
    return found.ended if found and found.until is not None else None


def mark(db: Connection, place_id: int, how: Ended) -> None:
    """Another end of a place that is over."""
    db.execute(update(membership).where(membership.c.id == place_id).values(ended=how))


def lasting(db: Connection, group_id: int) -> dict[int, Place]:
    """Everybody's place in the group now, by person."""
    found = _places(db, membership.c.group == group_id, membership.c.until.is_(None))
    return {one.person: one for one in found}


def set_term(db: Connection, place_id: int, last: datetime | None) -> None:
    """The last instant of the role in this place; None: for good."""
    db.execute(update(membership).where(membership.c.id == place_id).values(expires_at=last))


def expired(db: Connection, now: datetime) -> list[Place]:
    """Places whose time is over."""
    return _places(db, membership.c.until.is_(None), membership.c.expires_at < now)


def next_expiry(db: Connection) -> datetime | None:
    """When the next place comes to its end: the minute after its last instant."""
    soonest = select(func.min(membership.c.expires_at)).where(membership.c.until.is_(None))
    found: datetime | None = db.execute(soonest).scalar_one()
    return found + MINUTE if found else None


def voices(db: Connection, community: int) -> dict[int, list[tuple[Place, Votes]]]:
    """Where the community's people are now, with the rule of each place about whose support counts.

    An admin is known in every group, whether in it or not.
    """
    found: dict[int, list[tuple[Place, Votes]]] = {}
    joined = select(membership, group.c.settings).join(group, group.c.id == membership.c.group)
    for row in db.execute(joined.where(group.c.community == community, membership.c.until.is_(None))):
        found.setdefault(row.person, []).append((_place(row), Settings.read(row.settings).votes))
    admins = select(belonging.c.person.label("id"), community_table.c.created_at).join(
        community_table, community_table.c.id == belonging.c.community
    )
    for row in db.execute(admins.where(belonging.c.community == community, belonging.c.admin)):
        everywhere = Place(0, 0, row.id, Role.ADMIN, row.created_at, row.created_at)
        found.setdefault(row.id, []).append((everywhere, Votes.ALL))
    return found


def newcomers(db: Connection, group_id: int) -> list[Place]:
    """Who is in the group by a tap and has not been vouched for, first come first."""
    return _places(
        db, membership.c.group == group_id, membership.c.until.is_(None), membership.c.known_at.is_(None)
    )  # fmt: skip


def vouch(db: Connection, places: Sequence[int], now: datetime) -> None:
    """Somebody entitled knows the people in these places."""
    at = membership.c.id.in_(places) & membership.c.known_at.is_(None)
    db.execute(update(membership).where(at).values(known_at=now))


def assign(db: Connection, place_id: int, role: Role) -> None:
    """Another role in the same place."""
    db.execute(update(membership).where(membership.c.id == place_id).values(role=role))


def fresh(db: Connection) -> list[tuple[int, datetime, datetime | None]]:
    """(group, when its newest newcomer came, when its coordinators were told) where they were not told of all."""
    newest = func.max(membership.c.since)
    came = membership.c.until.is_(None) & membership.c.known_at.is_(None)
    query = select(group.c.id, newest, group.c.newcomers_told_at).join(membership, membership.c.group == group.c.id)
    grouped = query.where(came).group_by(group.c.id, group.c.newcomers_told_at)
    untold = grouped.having(or_(group.c.newcomers_told_at.is_(None), newest > group.c.newcomers_told_at))
    return [(row[0], row[1], row[2]) for row in db.execute(untold.order_by(group.c.id))]


# --- entries of the roster that nobody has claimed


def unclaimed(db: Connection, group_id: int) -> list[Person]:
    """The group's people who have no account yet, oldest first."""
    people = [one.person for one in groups.members_of(db, [group_id])]
    owned = select(account.c.person).where(account.c.person.in_([one.id for one in people]))
    taken = set(db.execute(owned).scalars())
    return [one for one in people if one.id not in taken]


def free_entries(db: Connection, group_id: int) -> list[Person]:
    """Those of them with whom nothing comes along: no role, no vote, no task, no other group, no invitation sent."""
    return [one for one in unclaimed(db, group_id) if not _carries(db, group_id, one)]


def _carries(db: Connection, group_id: int, one: Person) -> bool:
    here = _places(db, membership.c.person == one.id)
    plain = all(place.group == group_id and place.role in (Role.MEMBER, Role.GUEST) for place in here)
    if one.admin or not plain or len(groups.communities_of(db, one.id)) > 1:
        return True
    others = (column for column in of_person() if column.table not in (membership, belonging))
    return any(db.execute(select(column).where(column == one.id).limit(1)).first() for column in others)


def vouchers(db: Connection, group_id: int, entry: Person) -> list[Person]:
    """Who is asked who the entry is: the group's coordinators who may say it, else the admins.

    Where there is nobody like that, the coordinators: they can say at least that it is somebody else.
    """
    ours = [one for one in groups.coordinators(db, group_id) if one.id != entry.id]
    admins = [one for one in groups.people_of(db, entry.community) if one.admin and one.id != entry.id]
    return [one for one in ours if may_vouch(db, one, entry)] or admins or ours


def may_vouch(db: Connection, person: Person, entry: Person) -> bool:
    """Whether the person coordinates every group of the entry; only an admin vouches for an admin."""
    rights = set(groups.administers(db, entry.id)) - set(groups.administers(db, person.id))
    if rights or entry.community not in groups.communities_of(db, person.id):
        return False
    roles = [groups.role_in(db, place.group, person.id) for place in places_of(db, entry.id)]
    return all(role is not None and role.may(Role.COORDINATOR) for role in roles)


# --- personal invitations


def invite(db: Connection, person: int, group_id: int, now: datetime) -> str:
    """A one-time code for one person of the roster; older ones are void. Only the hash is kept."""
    code = "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))
    older = (personal_invite.c.person == person) & personal_invite.c.used_at.is_(None)
    db.execute(update(personal_invite).where(older).values(used_at=now))
    values = {"code": _hash(code), "person": person, "group": group_id, "made_at": now, "expires_at": now + INVITED}
    db.execute(insert(personal_invite).values(**values))
    return code


def invited(db: Connection, code: str, now: datetime) -> Any:
    """The invitation (`id`, `person`, `group`) behind a code, while it holds."""
    return _invitation(db, personal_invite.c.code == _hash(code), now)


def invitation(db: Connection, number: int, now: datetime) -> Any:
    """The invitation with this id, while it holds."""
    return _invitation(db, personal_invite.c.id == number, now)


def _invitation(db: Connection, at: Any, now: datetime) -> Any:
    holds = personal_invite.c.used_at.is_(None) & (personal_invite.c.expires_at > now)
    return db.execute(select(personal_invite).where(at, holds)).one_or_none()


def use(db: Connection, number: int, now: datetime) -> bool:
    """Use the invitation up; False when somebody else just did."""
    good = (personal_invite.c.id == number) & personal_invite.c.used_at.is_(None)
    used = update(personal_invite).where(good).values(used_at=now).returning(personal_invite.c.id)
    return db.execute(used).first() is not None


def invited_until(db: Connection, person: int, now: datetime) -> datetime | None:
    """Until when the person's invitation waits to be taken, if one does."""
    row = _invitation(db, personal_invite.c.person == person, now)
    return row.expires_at if row else None


def _hash(code: str) -> str:
    return hashlib.sha256(code.encode()).hexdigest()


# --- newcomers who may be somebody on the roster


def ask(db: Connection, newcomer: int, group_id: int, now: datetime) -> int:
    """Keep the question who a newcomer is; returns its id."""
    values = {"newcomer": newcomer, "group": group_id, "asked_at": now}
    return int(db.execute(insert(claim).values(**values).returning(claim.c.id)).scalar_one())


def claim_by_id(db: Connection, number: int) -> Any:
    """The question (`newcomer`, `group`, `entry`, `settled_at`) with this id, if there is one."""
    return db.execute(select(claim).where(claim.c.id == number)).one_or_none()


def open_claims(db: Connection, group_id: int) -> list[Any]:
    """The group's questions that nobody has answered, oldest first."""
    waits = (claim.c.group == group_id) & claim.c.settled_at.is_(None)
    return list(db.execute(select(claim).where(waits).order_by(claim.c.id)))


def settle(db: Connection, number: int, entry: int | None, journal: int | None, now: datetime) -> None:
    """Somebody said who it is: an entry (and the journal by which the two are parted again), or somebody else."""
    db.execute(update(claim).where(claim.c.id == number).values(entry=entry, journal=journal, settled_at=now))


def reopen(db: Connection, number: int) -> None:
    """It was a slip: the question stands again."""
    db.execute(update(claim).where(claim.c.id == number).values(entry=None, journal=None, settled_at=None))


# --- whoever waits outside


def _knock(row: Any) -> Knock:
    return Knock(row.id, row.account, row.group, row.room, row.name, row.tap, row.state == "refused", row.at)


def knocked(db: Connection, account_id: int, group_id: int) -> Knock | None:
    """The account's knock at the group's door."""
    at = (knock.c.account == account_id) & (knock.c.group == group_id)
    row = db.execute(select(knock).where(at)).one_or_none()
    return _knock(row) if row else None


def knocks(
    db: Connection, account_id: int, group_id: int, room: int, name: str, tap: dict[str, object] | None, now: datetime
) -> bool:
    """The account taps outside: its newest tap is kept. Returns whether it is there for the first time."""
    known = knocked(db, account_id, group_id)
    if known is None:
        values = {"account": account_id, "group": group_id, "room": room, "name": name, "tap": tap}
        db.execute(insert(knock).values(state="waiting", at=now, **values))
    elif not known.refused:
        kept = {"tap": tap} if tap else {}
        db.execute(update(knock).where(knock.c.id == known.id).values(room=room, name=name, **kept))
    return known is None


def outside(db: Connection, group_id: int) -> list[Knock]:
    """Who waits to be let in, first come first."""
    at = (knock.c.group == group_id) & (knock.c.state == "waiting")
    return [_knock(row) for row in db.execute(select(knock).where(at).order_by(knock.c.id))]


def knock_by_id(db: Connection, number: int) -> Knock | None:
    """The knock with this id, while it waits."""
    row = db.execute(select(knock).where(knock.c.id == number, knock.c.state == "waiting")).one_or_none()
    return _knock(row) if row else None


def refuse(db: Connection, number: int) -> None:
    """The account is not let in, and does not ask again."""
    db.execute(update(knock).where(knock.c.id == number).values(state="refused", tap=None))


def opened(db: Connection, account_id: int, group_id: int) -> None:
    """The account is inside: nothing waits any more."""
    db.execute(knock.delete().where(knock.c.account == account_id, knock.c.group == group_id))


# --- who sits where


IS_IN = select(membership.c.id).where(
    membership.c.group == bindparam("group"), membership.c.person == person.c.id, membership.c.until.is_(None)
)
IS_HERE = select(seat.c.here).where(seat.c.account == bindparam("account"), seat.c.chat == bindparam("chat"))
PRESENT = groups.BY_ID.add_columns(
    IS_IN.correlate(person).scalar_subquery().label("belongs"), IS_HERE.scalar_subquery().label("sits")
)


def present(db: Connection, group_id: int, one: Account, chat: str) -> tuple[Person | None, bool, bool]:
    """Whose the account is, whether they belong to the group, and whether the account is known to be in the chat."""
    if one.person is None:
        return None, False, False
    asked = {"wanted": one.person, "group": group_id, "account": one.id, "chat": chat}
    row = db.execute(PRESENT, asked).one()
    return groups.person_of(row), row.belongs is not None, bool(row.sits)


def sits(db: Connection, account_id: int, chat: str, *, here: bool = True) -> None:
    """The account is in the chat, or is not."""
    at = (seat.c.account == account_id) & (seat.c.chat == chat)
    known = db.execute(select(seat.c.here).where(at)).scalar_one_or_none()
    if known is None:
        db.execute(insert(seat).values(account=account_id, chat=chat, here=here))
    elif known is not here:
        db.execute(update(seat).where(at).values(here=here))


def seated(db: Connection, group_id: int, person: int) -> set[bool | None]:
    """What is known of the person's being in the group's chats on the networks where they have an account: True, False
    and None (nothing) for each pair of an account and a chat."""
    theirs, chats = rooms.accounts_of(db, person), rooms.rooms_of_group(db, group_id)
    pairs = {(one.id, room.chat) for one in theirs for room in chats if room.platform == one.platform}
    rows = db.execute(select(seat).where(seat.c.account.in_([one.id for one in theirs])))
    told = {(row.account, row.chat): bool(row.here) for row in rows}
    return {told.get(pair) for pair in pairs}
