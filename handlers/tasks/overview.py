"""Who has how much: a group's open tasks counted by people, or by their organisations."""

from collections.abc import Callable

from domain import tasks as rules
from domain.groups import Role
from domain.language import surname_key
from domain.tasks import Owner
from handlers.kit.card import Card, Style
from handlers.kit.readers import in_group
from handlers.kit.turn import Turn
from handlers.kit.view import View
from handlers.tasks.cards import tasks
from storage import groups
from storage import tasks as store

OVERVIEW = "tasks-overview"
PAYLOAD = "overview-"
PEOPLE, ORGANISATIONS = range(2)  # the pages of the card
MOST = 40  # lines


@tasks.button("overview")
def pressed(turn: Turn) -> None:
    """[Podle lidí], [Podle organizací]"""
    assert turn.pressed
    group, page = turn.pressed.args
    turn.need(Role.GUEST, group)
    turn.lead(OVERVIEW, group, f"{PAYLOAD}{group}", page, within=(OVERVIEW,))


@tasks.started(PAYLOAD)
def started(turn: Turn) -> None:
    """The deep link of somebody who had no private chat."""
    group = turn.started_with(PAYLOAD)
    if group is None or turn.person is None or groups.role_in(turn.db, group, turn.person.id) is None:
        raise turn.refusal(Role.GUEST)
    turn.lead(OVERVIEW, group, turn.text)


@tasks.card(OVERVIEW, in_group())
def card(view: View, group: int) -> Card:
    """Everybody who has something open, with how much of it is late."""
    found = store.open_in(view.db, [group])
    by = rules.counted(found, view.today, _organisations(view, group) if view.page else _name)
    nameless = view.say("tasks-overview-none")
    lines = [
        view.line("tasks-overview-line", name=name or nameless, open=one.open, late=one.late)
        for name, one in sorted(by.items(), key=lambda pair: surname_key(pair[0]))[:MOST]
    ]
    key = "tasks-overview-organisations" if view.page else "tasks-overview-people"
    title = view.line(key, Style.TITLE, group=groups.group_by_id(view.db, group).name)
    other = PEOPLE if view.page else ORGANISATIONS
    button = view.button(f"tasks-button-overview-{other}", "tasks.overview", group, other)
    return Card((title, *lines), ((button,),))


def _name(owner: Owner) -> str:
    return owner.name


def _organisations(view: View, group: int) -> Callable[[Owner], str]:
    """Whose organisation answers; a body without a person is one itself."""
    town = groups.group_by_id(view.db, group).community
    known = {one.id: one.organisation for one in groups.people_of(view.db, town)}
    return lambda owner: owner.name if owner.person is None else known.get(owner.person, "")
