"""A made-up town for the playground and the docs: three groups with chats, eight people, two of them new to the bot."""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from domain.groups import Kind, Role, Side
from storage import groups, rooms
from storage.db import Connection

if TYPE_CHECKING:
    from bot.playground.play import Playground

TOWN = "Město Javorná"
STEERING, SENIORS, FAMILY = "Řídicí skupina", "PS senioři", "PS rodina, děti a mládež"
GROUPS = {STEERING: Kind.STEERING, SENIORS: Kind.WORKING, FAMILY: Kind.WORKING}


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


PEOPLE = (
    Inhabitant(
        "Alena Dvořáková", "Mgr.", "", "Městský úřad Javorná", Side.COMMISSIONER, tuple(GROUPS), Role.COORDINATOR
    ),
    Inhabitant("Tomáš Bureš", "Ing.", "", "Městský úřad Javorná", Side.COMMISSIONER, (STEERING,), Role.ADMIN),
    Inhabitant("Dana Králová", "Bc.", "", "Charita Javorná", Side.PROVIDER, (STEERING, SENIORS)),
    Inhabitant("Petr Šimek", "Mgr.", "Ph.D.", "Rodinné centrum Kopretina", Side.PROVIDER, (STEERING, FAMILY)),
    Inhabitant("Soňa Hladká", "", "DiS.", "Domov Pod Lipami", Side.PROVIDER, (SENIORS,)),
    Inhabitant("Jan Vlček", "", "", "Klub seniorů", Side.USER, (SENIORS,), started=False),
    Inhabitant("Lucie Marková", "Bc.", "", "Nízkoprahový klub Průlez", Side.PROVIDER, (FAMILY,)),
    Inhabitant("Marie Benešová", "", "", "Spolek rodičů", Side.USER, (FAMILY,), started=False),
)


async def settle_in(playground: "Playground", language: str = "cs") -> None:
    """Found the town in the playground's database and open its chats; people speak in the steering group's first."""
    await playground.db.run(_found, language, playground.zone, playground.clock.now())
    for name in GROUPS:
        playground.console.chat(name, name)
    for one in PEOPLE:
        playground.people.append(one.name)
        if one.started:
            playground.talk(one.name)
    playground.room = STEERING


def _found(db: Connection, language: str, zone: str, now: datetime) -> None:
    town = groups.found(db, TOWN, language, zone, now)
    made = {}
    for name, kind in GROUPS.items():
        made[name] = groups.add_group(db, town, name, kind, language, zone).id
        room = rooms.enter(db, "console", name, None, private=False, title=name)
        rooms.grant(db, "console", name, frozenset({"admin", "pin"}))
        rooms.bind(db, room.id, made[name])
    for one in PEOPLE:
        _move_in(db, town, made, one, now)


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
