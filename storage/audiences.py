"""Audiences of meetings across groups, and who belongs to them."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, insert, select

from domain.audiences import Audience, Rule, Spot, belong, changes
from domain.groups import Ended, Group, Kind, Role, Settings
from storage import groups, settings
from storage.audiences_tables import circle, circle_body
from storage.db import alone
from storage.people_tables import group, membership, organisation

ONE_OF_EACH = 74_655_607  # the lock under which an audience is made
SETTINGS = Settings(nudge_before=2 * 24 * 60, room_before=(), alone=True)


def of_community(db: Connection, community: int) -> list[Audience]:
    """All audiences of the community, oldest first."""
    joined = select(circle).join(group, group.c.id == circle.c.group).where(group.c.community == community)
    return [_audience(db, row) for row in db.execute(joined.order_by(circle.c.group)).all()]


def _audience(db: Connection, row: Any) -> Audience:
    named = select(organisation.c.name).join(circle_body, circle_body.c.organisation == organisation.c.id)
    bodies = db.execute(named.where(circle_body.c.group == row.group)).scalars() if row.rule == Rule.BODIES else ()
    return Audience(row.group, Rule(row.rule), frozenset(bodies))


def find(db: Connection, group_id: int) -> Audience | None:
    """The audience for which the group stands; None for a group of its own."""
    row = db.execute(select(circle).where(circle.c.group == group_id)).one_or_none()
    return _audience(db, row) if row else None


def standing(db: Connection, community: int, rule: Rule) -> Audience | None:
    """The community's audience of this rule, of which there is one."""
    return next((one for one in of_community(db, community) if one.rule is rule), None)


def passing(db: Connection, community: int) -> set[int]:
    """Groups that stand for some people named for one occasion."""
    return {one.group for one in of_community(db, community) if one.rule is Rule.PEOPLE}


def make(db: Connection, like: Group, name: str, rule: Rule) -> Group:
    """A new audience of the group's community, with its language and clock; nobody is in it."""
    alone(db, ONE_OF_EACH)
    made = groups.add_group(db, like.community, name, Kind.CROSS, like.language, like.zone)
    settings.keep(db, made.id, SETTINGS)
    db.execute(insert(circle).values(group=made.id, rule=rule))
    return groups.group_by_id(db, made.id)


def of_bodies(db: Connection, group_id: int, bodies: Sequence[int]) -> None:
    """These organisations, by their ids, are the audience from now on."""
    db.execute(delete(circle_body).where(circle_body.c.group == group_id))
    for one in dict.fromkeys(bodies):
        db.execute(insert(circle_body).values(group=group_id, organisation=one))


def of_people(db: Connection, community: int, people: Collection[int]) -> Group | None:
    """The audience of just these people, where they were called together before."""
    for number in passing(db, community):
        if _there(db, number) == set(people):
            return groups.group_by_id(db, number)
    return None


def refresh(db: Connection, community: int, now: datetime) -> list[tuple[int, int]]:
    """Let the people of each audience follow its rule; returns (audience's group, person) of who came in."""
    spots, came = _spots(db, community), []
    for one in of_community(db, community):
        if one.rule is Rule.PEOPLE:
            continue
        kept = {each.person.id for each in groups.members_of(db, [one.group]) if each.role.may(Role.MINUTES)}
        new, gone = changes(belong(one, spots), _there(db, one.group), kept)
        for person in new:
            groups.join(db, one.group, person, Role.MEMBER, now)
        for person in gone:
            groups.leave(db, one.group, person, now, Ended.EXPIRED)
        came += [(one.group, person) for person in new]
    return came


def _there(db: Connection, group_id: int) -> set[int]:
    return {one.person.id for one in groups.members_of(db, [group_id])}


def _spots(db: Connection, community: int) -> list[Spot]:
    """Places in groups of their own of people for whom somebody vouches."""
    people = {one.id: one for one in groups.people_of(db, community)}
    joined = select(membership).join(group, group.c.id == membership.c.group)
    there = joined.where(
        group.c.community == community, membership.c.until.is_(None), membership.c.known_at.is_not(None),
        group.c.id.not_in(select(circle.c.group)),
    )  # fmt: skip
    return [Spot(people[row.person], Role(row.role)) for row in db.execute(there) if row.person in people]
