"""People put on the roster by a coordinator: one a line, with degrees, organisation and side."""

from domain import groups as rules
from domain.errors import BadInput
from domain.groups import Entry, Group, Person, Role
from domain.language import clean
from handlers.groups.capability import groups
from handlers.groups.roster import ROSTER
from handlers.kit.card import Card
from handlers.kit.labels import an_option
from handlers.kit.turn import Turn
from storage import groups as store


@groups.command("clen", "member", needs=Role.COORDINATOR, place=72)
def add(turn: Turn) -> None:
    """„/clen Bc. Soňa Hladká, Diakonie, poskytovatel": one person a line, with titles, organisation and side."""
    mine = turn.groups_where(Role.COORDINATOR)
    if not mine:
        raise turn.refusal(Role.COORDINATOR)
    if not turn.text:
        raise BadInput("groups-add-how")
    if len(mine) > 1:
        names = turn.view.called(mine)
        keep: dict[str, object] = {"lines": clean(turn.text), "groups": [group.id for group in mine]}
        turn.ask("groups.whose", "groups-ask-whose", names, keep)
        return
    add_all(turn, mine[0], turn.text)


@groups.asked("whose", an_option)
def whose(turn: Turn) -> None:
    """To which group the new people belong."""
    assert turn.question
    keep = turn.question.values
    if turn.choice is None:
        raise BadInput("groups-tap-a-group")
    add_all(turn, store.group_by_id(turn.db, keep["groups"][turn.choice]), keep["lines"])


def add_all(turn: Turn, group: Group, text: str) -> None:
    """Put the people of these lines into the group; whoever is there already is named as such."""
    turn.need(Role.COORDINATOR, group.id)
    placed = [_place(turn, group, entry) for entry in rules.entries(clean(text))]
    new = [person for person, fresh in placed if fresh]
    there = [person for person, fresh in placed if not fresh]
    turn.log("members.added", "group", group.id, people=[one.id for one in new])
    turn.show(ROSTER, group.id)
    turn.show("group", group.id)
    view = turn.private_view()
    lines = [
        view.line(key, names=view.some([one.titled for one in people]), number=len(people), group=group.name)
        for key, people in (("groups-added", new), ("groups-already-in", there))
        if people
    ]
    turn.reply(Card(tuple(lines)))


def _place(turn: Turn, group: Group, entry: Entry) -> tuple[Person, bool]:
    """Put somebody into the group: whoever the community knows already is that person, not another one of their name.

    Returns the person and whether they were not in the group before.
    """
    values: dict[str, object] = {"before": entry.before, "after": entry.after}
    values = {column: value for column, value in values.items() if value}
    if entry.organisation:
        values["organisation"] = store.organisation_named(turn.db, group.community, entry.organisation, entry.side)
    known = rules.already_known(entry, store.people_of(turn.db, group.community))
    if known is None:
        known = store.add_person(turn.db, group.community, entry.name, **values)
    elif values:
        if group.community != known.community:  # their degrees are written by their own community
            values = {column: value for column, value in values.items() if column == "organisation"}
        store.change_person(turn.db, known.id, group.community, **values)
    fresh = not store.belongs(turn.db, group.id, known.id)
    if fresh:
        store.join(turn.db, group.id, known.id, Role.MEMBER, turn.now)
    return store.person_by_id(turn.db, known.id), fresh
