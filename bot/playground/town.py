"""Made-up towns for the playground and the docs: three groups with chats, eight people, two of them new to the bot."""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from domain.groups import Kind, Role, Side
from locales import DEFAULT
from storage import groups, rooms
from storage.db import Connection

if TYPE_CHECKING:
    from bot.playground.play import Playground


@dataclass(frozen=True, slots=True)
class Inhabitant:
    """Somebody of the town. `started`: has written to the bot privately, so that it may write back."""

    name: str
    before: str
    after: str
    organisation: str
    side: Side
    groups: tuple[str, ...]
    role: Role = Role.MEMBER
    started: bool = True


@dataclass(frozen=True, slots=True)
class Town:
    """A town: its groups by name, the first of which people speak in to begin with, and who lives in it."""

    name: str
    groups: dict[str, Kind]
    people: tuple[Inhabitant, ...]


STEERING, SENIORS, FAMILY = "Řídicí skupina", "PS senioři", "PS rodina, děti a mládež"
JAVORNA = Town(
    "Město Javorná",
    {STEERING: Kind.STEERING, SENIORS: Kind.WORKING, FAMILY: Kind.WORKING},
    (
        Inhabitant(
            "Alena Dvořáková", "Mgr.", "", "Městský úřad Javorná", Side.COMMISSIONER, (STEERING, SENIORS, FAMILY),
            Role.COORDINATOR,
        ),
        Inhabitant("Tomáš Bureš", "Ing.", "", "Městský úřad Javorná", Side.COMMISSIONER, (STEERING,), Role.ADMIN),
        Inhabitant("Dana Králová", "Bc.", "", "Charita Javorná", Side.PROVIDER, (STEERING, SENIORS)),
        Inhabitant("Petr Šimek", "Mgr.", "Ph.D.", "Rodinné centrum Kopretina", Side.PROVIDER, (STEERING, FAMILY)),
        Inhabitant("Soňa Hladká", "", "DiS.", "Domov Pod Lipami", Side.PROVIDER, (SENIORS,)),
        Inhabitant("Jan Vlček", "", "", "Klub seniorů", Side.USER, (SENIORS,), started=False),
        Inhabitant("Lucie Marková", "Bc.", "", "Nízkoprahový klub Průlez", Side.PROVIDER, (FAMILY,)),
        Inhabitant("Marie Benešová", "", "", "Spolek rodičů", Side.USER, (FAMILY,), started=False),
    ),
)  # fmt: skip
BOARD, ELDERS, CHILDREN = "Steering group", "Older people", "Families and children"
MAPLEFORD = Town(
    "Mapleford",
    {BOARD: Kind.STEERING, ELDERS: Kind.WORKING, CHILDREN: Kind.WORKING},
    (
        Inhabitant("Alice Carter", "", "", "Town Hall", Side.COMMISSIONER, (BOARD, ELDERS, CHILDREN), Role.COORDINATOR),
        Inhabitant("Tom Barnes", "", "", "Town Hall", Side.COMMISSIONER, (BOARD,), Role.ADMIN),
        Inhabitant("Dana King", "", "", "Mapleford Charity", Side.PROVIDER, (BOARD, ELDERS)),
        Inhabitant("Peter Sims", "Dr", "", "Daisy Family Centre", Side.PROVIDER, (BOARD, CHILDREN)),
        Inhabitant("Sonia Hart", "", "", "Lime Tree House", Side.PROVIDER, (ELDERS,)),
        Inhabitant("John Wolfe", "", "", "Seniors' Club", Side.USER, (ELDERS,), started=False),
        Inhabitant("Lucy Marks", "", "", "Passage Youth Club", Side.PROVIDER, (CHILDREN,)),
        Inhabitant("Mary Benson", "", "", "Parents' Association", Side.USER, (CHILDREN,), started=False),
    ),
)
TOWNS = {"cs": JAVORNA, "en": MAPLEFORD}


async def settle_in(playground: "Playground", language: str = "cs", town: Town | None = None) -> None:
    """Found a town in the playground's database and open its chats; people speak in its first group's.

    town: the language's own where none is given.
    """
    town = town or TOWNS.get(language, TOWNS[DEFAULT])
    await playground.db.run(_found, town, language, playground.zone, playground.clock.now())
    for name in town.groups:
        playground.console.chat(name, name)
    for one in town.people:
        playground.people.append(one.name)
        if one.started:
            playground.talk(one.name)
    playground.room = next(iter(town.groups))


def _found(db: Connection, town: Town, language: str, zone: str, now: datetime) -> None:
    community = groups.found(db, town.name, language, zone, now)
    made = {}
    for name, kind in town.groups.items():
        made[name] = groups.add_group(db, community, name, kind, language, zone).id
        room = rooms.enter(db, "console", name, None, private=False, title=name)
        rooms.grant(db, "console", name, frozenset({"admin", "pin"}))
        rooms.bind(db, room.id, made[name])
    for one in town.people:
        _move_in(db, community, made, one, now)


def _move_in(db: Connection, town: int, made: dict[str, int], one: Inhabitant, now: datetime) -> None:
    organisation = groups.organisation_named(db, town, one.organisation, one.side)
    admin = one.role is Role.ADMIN
    person = groups.add_person(
        db, town, one.name, before=one.before, after=one.after, organisation=organisation, admin=admin
    )
    for group in one.groups:
        groups.join(db, made[group], person.id, Role.MEMBER if admin else one.role, now)
    account = rooms.account_of(db, "console", one.name, None)
    rooms.belongs(db, account.id, person.id)
    if one.started:
        room = rooms.enter(db, "console", f"@{one.name}", None, private=True, title=one.name)
        rooms.keep_private(db, room.id, account.id)
