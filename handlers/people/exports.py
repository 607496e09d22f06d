"""The people of a group as a table for a spreadsheet, for whoever coordinates the group and nobody else."""

from documents import sheets
from domain.groups import Group, Role
from domain.language import surname_key
from domain.people import Contact
from handlers.kit.card import File, Part
from handlers.kit.turn import Turn
from handlers.kit.view import View
from handlers.people.capability import kept, people, separator
from storage import groups, rooms
from storage import people as store

COLUMNS = ("name", "before", "after", "organisation", "side", "role", "gender", "email", "phone")
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@people.part("roster", 60)
def doors(view: View, group: int) -> Part:
    """The table, [Organizace] and [Rok v číslech] under a coordinator's roster."""
    community = groups.group_by_id(view.db, group).community
    table = view.button("people-button-table", "people.table", group)
    csv = view.button("people-button-csv", "people.csv", group)
    bodies = view.button("people-button-organisations", "people.organisations", community, 0)
    return Part((), ((table, csv), (bodies, view.button("people-button-year", "people.year", community, 0))))


@people.button("table", grave=True)
def table(turn: Turn) -> None:
    """[Excel]"""
    _hand_over(turn, "people.xlsx")


@people.button("csv", grave=True)
def plain(turn: Turn) -> None:
    """[CSV]"""
    _hand_over(turn, "people.csv")


def _hand_over(turn: Turn, kind: str) -> None:
    assert turn.pressed
    group = kept(turn, turn.pressed.args[0])
    if (room := turn.private()) is None:
        turn.lead_out(f"group-{group.id}")
        return
    turn.log("people.exported", "group", group.id)
    turn.view.hand_over(room, kind, group.id)
    turn.outcome.taken = True


def _rows(view: View, group: Group) -> list[list[object]]:
    """Everybody in the group; nobody where the reader coordinates it no more."""
    reader = rooms.owner(view.db, view.room.account) if view.room.account is not None else None
    role = groups.role_in(view.db, group.id, reader) if reader is not None else None
    heads: list[object] = [view.say(f"people-column-{name}") for name in COLUMNS]
    if role is None or not role.may(Role.COORDINATOR):
        return [heads]
    members = sorted(groups.members_of(view.db, [group.id]), key=lambda one: surname_key(one.person.name))
    reached = store.contacts_of(view.db, group.community)
    genders = store.genders_of(view.db, [one.person.id for one in members])
    rows: list[list[object]] = [heads]
    for one in members:
        who, contact = one.person, reached.get(one.person.id, Contact())
        gender = view.say("people-gender", gender=genders[who.id].value) if who.id in genders else ""
        side = view.say("side-of", side=who.side.value) if who.organisation else ""
        role_said = view.say("role-of", role=one.role.value, name=who.name)
        rows.append(
            [who.name, who.before, who.after, who.organisation, side, role_said, gender, contact.email, contact.phone]
        )
    return rows


@people.file("people.xlsx")
def as_xlsx(view: View, group_id: int) -> File:
    """For a spreadsheet."""
    group = groups.group_by_id(view.db, group_id)
    return File(f"{_called(view, group)}.xlsx", XLSX, sheets.as_xlsx(_rows(view, group), group.name))


@people.file("people.csv")
def as_csv(view: View, group_id: int) -> File:
    """For any program."""
    group = groups.group_by_id(view.db, group_id)
    data = sheets.as_csv(_rows(view, group), separator(view))
    return File(f"{_called(view, group)}.csv", "text/csv", data)


def _called(view: View, group: Group) -> str:
    return f"{view.say('people-file')} {group.name}".replace("/", "-")
