"""Groups and their people in plain words: who coordinates, who belongs, somebody new."""

from domain.groups import Role
from domain.language import Wanted
from handlers.groups.capability import groups
from handlers.groups.entries import add
from handlers.groups.roster import members, members_of
from handlers.kit.card import Card, Line, Style
from handlers.kit.turn import Turn
from handlers.kit.wishes import groups_meant, wish_of
from storage import groups as store

BUDGET = 600  # characters of names in one answer


@groups.wants(Wanted.COORDINATOR)
def coordinator(turn: Turn) -> None:
    """Who answers for the group, or for each of mine."""
    view = turn.private_view()
    mine = groups_meant(turn, Role.GUEST)
    lines = []
    for group in mine:
        names = [one.titled for one in store.coordinators(turn.db, group.id)]
        said = view.some(names, BUDGET) if names else "–"
        lines.append(view.line("groups-said-coordinator", group=group.name, names=said, number=len(names)))
    turn.reply(Card(tuple(lines) or (view.line("stranger"),)))


@groups.wants(Wanted.MEMBERS)
def who(turn: Turn) -> None:
    """The roster privately, in one line where there is no private chat."""
    if turn.group is None:
        members_of(turn, groups_meant(turn, Role.MEMBER))
        return
    if turn.private() is not None:
        members(turn)
        return
    people = [one.person.name for one in store.members_of(turn.db, [turn.group.id])]
    head = Line(turn.group.name, Style.HEAD)
    turn.reply(Card((head, Line(turn.view.some(people, BUDGET)))))


@groups.wants(Wanted.ADD_PERSON)
def added(turn: Turn) -> None:
    """ "přidej člena Jan Novák, Charita": the same as behind the command."""
    turn.text = wish_of(turn).request.what
    add(turn)
