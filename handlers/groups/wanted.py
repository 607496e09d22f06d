"""Groups and their people in plain words: who coordinates, who belongs, somebody new."""

from dataclasses import replace

from domain import groups as rules
from domain.groups import Role
from domain.language import Wanted, as_listed, clean
from handlers.groups.capability import groups
from handlers.groups.entries import add, add_all
from handlers.groups.roster import members, members_of
from handlers.kit.card import Card, Line, Style
from handlers.kit.confirming import agreed, confirm, neither
from handlers.kit.turn import Turn
from handlers.kit.wishes import groups_meant, one_of, wish_of
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
    """ "přidej člena Jan Novák, Charita": whom and where, for one tap; without a name how it is written."""
    mine = groups_meant(turn, Role.COORDINATOR)
    if not mine or not wish_of(turn).request.what:
        turn.text = wish_of(turn).request.what
        add(turn)
        return
    group = one_of(turn, "group", [(one.id, one.name) for one in mine])
    if group is None:
        return
    entries = [replace(one, name=as_listed(one.name)) for one in rules.entries(clean(wish_of(turn).request.what))]
    names = "; ".join(", ".join(piece for piece in (one.name, one.organisation) if piece) for one in entries)
    keep = {"group": group, "lines": "\n".join(one.written for one in entries)}
    called = store.group_by_id(turn.db, group).name
    confirm(turn, "groups.adding", "groups-ask-add", "groups-button-add", keep, names=names, group=called)


@groups.asked("adding", neither)
def adding(turn: Turn) -> None:
    """[Přidat]"""
    assert turn.question
    if agreed(turn):
        keep = turn.question.values
        add_all(turn, store.group_by_id(turn.db, keep["group"]), keep["lines"])
