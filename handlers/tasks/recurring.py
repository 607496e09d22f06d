"""Tasks that come again: with the one that is done the next one stands, for the same people."""

from dataclasses import replace
from datetime import date
from zoneinfo import ZoneInfo

from domain import tasks as rules
from domain.errors import BadInput
from domain.groups import Role
from domain.tasks import State, Status
from handlers.kit.card import Part, Style
from handlers.kit.turn import Turn
from handlers.kit.view import View
from handlers.tasks.cards import changed, task_pressed, tasks
from storage import groups
from storage import tasks as store


@tasks.when("task-changed")
def repeat(view: View, task_id: int) -> None:
    """A task that is done and comes again leaves the next one behind, once."""
    task = store.by_id(view.db, task_id)
    if task.state is not Status.DONE or not task.every:
        return
    due = rules.next_due(task, _today(view, task.group))
    owners = tuple(replace(one, state=State.OPEN) for one in task.present if one.state is not State.ASKED)
    store.set_every(view.db, task.id, "")
    made = store.add(view.db, replace(task, due=due, until=None, owners=owners, state=Status.OPEN), view.now)
    changed(view, made)


def _today(view: View, group: int) -> date:
    return view.now.astimezone(ZoneInfo(groups.group_by_id(view.db, group).zone)).date()


@tasks.part("task", 30)
def every_part(view: View, task_id: int) -> Part:
    """How often it comes again."""
    task = store.by_id(view.db, task_id)
    if not task.every or task.state is not Status.OPEN:
        return Part()
    every = rules.rhythm(task.every)
    return Part((view.line("tasks-every", Style.NOTE, unit=every.unit, number=every.number),))


@tasks.button("once")
def once(turn: Turn) -> None:
    """[Už neopakovat]: this one is the last."""
    task = rules.still(task_pressed(turn))
    if task.owned_by(turn.account.person) is None and task.given_by != turn.account.person:
        turn.need(Role.COORDINATOR, task.group)
    if not task.every:
        raise BadInput("button-foreign")
    store.set_every(turn.db, task.id, "")
    turn.log("task.once", "task", task.id)
    changed(turn.view, store.by_id(turn.db, task.id))
    turn.answer("tasks-once-noted")
