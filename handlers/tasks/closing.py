"""When a task of several people is done: when everybody has done their part, or when its lead has."""

from dataclasses import replace

from domain import tasks as rules
from domain.groups import Role
from domain.tasks import Status
from handlers.kit.card import Part, Style
from handlers.kit.turn import Turn
from handlers.kit.view import View
from handlers.tasks.cards import tasks
from storage import groups
from storage import settings as ways
from storage import tasks as store


@tasks.part("settings", 45)
def rule_part(view: View, group: int) -> Part:
    """Which rule holds, and the way to change it."""
    lead = groups.group_by_id(view.db, group).settings.lead_closes
    tick = "✓ " if lead else ""
    line = view.line("tasks-closing", lead=str(lead).lower())
    return Part((line,), ((view.button("tasks-button-lead", "tasks.lead", group, tick=tick),),))


@tasks.button("lead")
def lead(turn: Turn) -> None:
    """The other rule from now on."""
    assert turn.pressed
    group = groups.group_by_id(turn.db, turn.pressed.args[0])
    turn.need(Role.COORDINATOR, group.id)
    ways.keep(turn.db, group.id, replace(group.settings, lead_closes=not group.settings.lead_closes))
    turn.log("settings.changed", "group", group.id)
    turn.show("settings", group.id)
    turn.outcome.taken = True


@tasks.part("task", 20)
def lead_part(view: View, task_id: int) -> Part:
    """Who closes it, where that is the lead alone."""
    task = store.by_id(view.db, task_id)
    first = rules.leader(task.owners)
    several = len(task.present) > 1 and task.state is Status.OPEN
    if first is None or not several or not groups.group_by_id(view.db, task.group).settings.lead_closes:
        return Part()
    return Part((view.line("tasks-led-by", Style.NOTE, name=first.name),))
