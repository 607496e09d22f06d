"""Whom a meeting across groups is for: leaders of all groups, one side of the planning, some bodies, some people.

Each such audience is a group without a chat whose people follow its rule, so that it has numbers, answers and a list of
its own like any other.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from domain.groups import Person, Role, Side


class Rule(StrEnum):
    """By what somebody belongs to an audience."""

    LEADERS = "leaders"
    PROVIDERS = "providers"
    COMMISSIONERS = "commissioners"
    USERS = "users"
    BODIES = "bodies"
    PEOPLE = "people"


STANDING = (Rule.LEADERS, Rule.PROVIDERS, Rule.COMMISSIONERS, Rule.USERS)  # there is one of each in a community
SIDES = {Rule.PROVIDERS: Side.PROVIDER, Rule.COMMISSIONERS: Side.COMMISSIONER, Rule.USERS: Side.USER}
NAME_LIMIT = 60  # characters of an audience's name
BODIES_LIMIT = 100  # organisations of one audience


@dataclass(frozen=True, slots=True)
class Audience:
    """An audience: the group that stands for it, its rule, and the organisations of a `BODIES` one."""

    group: int
    rule: Rule
    bodies: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Spot:
    """Somebody's place in a group with a chat; only of people for whom somebody entitled vouches."""

    person: Person
    role: Role


def belong(audience: Audience, spots: Iterable[Spot]) -> list[int]:
    """Who belongs to the audience now, each person once, in the order of their ids; not of one of named people."""
    return sorted({one.person.id for one in spots if one.role is not Role.GUEST and _fits(audience, one)})


def _fits(audience: Audience, one: Spot) -> bool:
    if audience.rule is Rule.LEADERS:
        return one.role is Role.COORDINATOR
    if audience.rule is Rule.BODIES:
        return one.person.organisation in audience.bodies
    return SIDES.get(audience.rule) is one.person.side


def changes(wanted: Collection[int], there: Collection[int], kept: Collection[int]) -> tuple[list[int], list[int]]:
    """(who comes in, who goes); `kept` stay whatever the rule says: whoever calls its meetings."""
    return sorted(set(wanted) - set(there)), sorted(set(there) - set(wanted) - set(kept))


def by_group(everyone: Sequence[int], groups: Sequence[tuple[int, Collection[int]]]) -> list[tuple[int, list[int]]]:
    """People under the groups of a meeting, each once: under the first of their groups.

    groups: (group, its people) in the order shown. Whoever is in none of them stands under 0, last.
    """
    left, found = list(everyone), []
    for group, people in groups:
        found.append((group, [one for one in left if one in people]))
        left = [one for one in left if one not in people]
    return [one for one in [*found, (0, left)] if one[1]]
