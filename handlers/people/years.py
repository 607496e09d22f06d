"""A year in numbers, as the report for a grant asks for it: meetings, people, attendances by side."""

from documents import sheets
from domain.attendance import TRIAD
from domain.groups import Group, Role
from domain.people import Year
from handlers.kit.card import Card, File, Line, Style
from handlers.kit.readers import running_community
from handlers.kit.turn import Turn
from handlers.kit.view import View
from handlers.people.capability import coordinated, people, separator
from storage import groups, rooms
from storage import people as store

YEARS = "years"


@people.command("rocni_pocty", "years", needs=Role.COORDINATOR, place=75)
def years(turn: Turn) -> None:
    """The numbers of every group that the speaker coordinates."""
    for community in dict.fromkeys(group.community for group in coordinated(turn)):
        turn.lead(YEARS, community, f"years-{community}")


@people.started("years-")
def started(turn: Turn) -> None:
    """The deep link for whoever has no private chat yet."""
    turn.lead(YEARS, _need(turn, turn.started_with("years-") or 0), "years-")


def _need(turn: Turn, community: int) -> int:
    """Raises BadInput("not-entitled")."""
    person = turn.person
    if turn.event.author.anonymous or person is None or not running_community(turn.view, community, person.id):
        raise turn.refusal(Role.COORDINATOR)
    return community


@people.button("year")
def another(turn: Turn) -> None:
    """The year before, or the one after it; the page of the card is how many years ago it was."""
    assert turn.pressed
    community, ago = turn.pressed.args
    turn.lead(YEARS, _need(turn, community), f"years-{community}", ago, within=(YEARS,))


def _mine(view: View, community: int) -> list[Group]:
    """The community's groups that the reader coordinates."""
    reader = rooms.owner(view.db, view.room.account) if view.room.account is not None else None
    roles = [(one, groups.role_in(view.db, one.id, reader)) for one in groups.groups_of(view.db, community) if reader]
    return [one for one, role in roles if role is not None and role.may(Role.COORDINATOR)]


def _counted(view: View, community: int, year: int) -> list[Year]:
    found = [store.year_of(view.db, group.id, year, view.now) for group in _mine(view, community)]
    return [one for one in found if one.meetings]


@people.card(YEARS, running_community)
def card(view: View, community: int) -> Card:
    """A year of each group, with the way to other years and to the table."""
    year = view.today.year - view.page
    lines = [view.line("people-year", Style.TITLE, year=str(year))]
    counted = _counted(view, community, year)
    lines += [line for one in counted for line in _told(view, one)]
    if not counted:
        lines.append(view.line("people-year-empty"))
    ways = [view.labelled(f"‹ {year - 1}", "people.year", community, view.page + 1)]
    if view.page:
        ways.append(view.labelled(f"{year + 1} ›", "people.year", community, view.page - 1))
    table = ((view.button("people-button-csv", "people.year-csv", community, year),),) if counted else ()
    return Card(tuple(lines), (tuple(ways), *table))


def _told(view: View, one: Year) -> list[Line]:
    sides = [view.say("people-year-side", side=side.value, number=one.came.get(side, 0)) for side in TRIAD]
    if one.other:
        sides.append(view.say("people-year-side", side="other", number=one.other))
    lines = [
        Line(one.group, Style.HEAD),
        view.line("people-year-met", meetings=one.meetings, people=one.people),
        Line(" · ".join(sides)),
    ]
    if one.guests:
        lines.append(view.line("people-year-guests", number=one.guests))
    if one.unwritten:
        lines.append(view.line("people-year-unwritten", Style.NOTE, number=one.unwritten))
    return lines


@people.button("year-csv")
def table(turn: Turn) -> None:
    """[CSV]"""
    assert turn.pressed
    community, year = turn.pressed.args
    _need(turn, community)
    if room := turn.private():
        turn.view.hand_over(room, "people.years", community * 10_000 + year)
        turn.outcome.taken = True


@people.file("people.years")
def as_csv(view: View, subject: int) -> File:
    """The same as a table; `subject` holds the community and the year."""
    community, year = divmod(subject, 10_000)
    columns = ("group", "meetings", "people", "commissioner", "provider", "user", "other", "guests", "unwritten")
    rows: list[list[object]] = [[view.say(f"people-year-column-{name}") for name in columns]]
    for one in _counted(view, community, year):
        sides = [one.came.get(side, 0) for side in TRIAD]
        rows.append([one.group, one.meetings, one.people, *sides, one.other, one.guests, one.unwritten])
    data = sheets.as_csv(rows, separator(view))
    return File(f"{view.say('people-year-file')} {year}.csv", "text/csv", data)
