"""Other words, another day, one more owner for a task that was given: [Přepsat] asks, one line answers."""

from dataclasses import replace

from domain import tasks as rules
from domain.errors import BadInput
from domain.groups import Group
from domain.language import TaskReading, clean, read_reworded
from domain.tasks import Task
from handlers.kit.circle import Circle, circle_of
from handlers.kit.turn import Turn
from handlers.tasks.cards import changed, due_words, owners_words, task_pressed, tasks, tell_owners
from handlers.tasks.giving import owners_of, today_of
from handlers.tasks.questions import ask_next, unclear
from handlers.tasks.taps import gave_or_runs
from storage import groups
from storage import tasks as store


@tasks.button("rewrite")
def rewrite(turn: Turn) -> None:
    """[Přepsat]: the task as it stands, to be written anew; a day or a name alone changes just that."""
    task = rules.still(task_pressed(turn))
    gave_or_runs(turn, task)
    view = turn.private_view()
    now = ", ".join(piece for piece in (task.text, due_words(view, task), owners_words(view, task, 300)) if piece)
    turn.ask("tasks.rewrite", "tasks-ask-rewrite", None, {"task": task.id}, text=now)


@tasks.asked("rewrite")
def rewrite_asked(turn: Turn) -> None:
    """The new line."""
    assert turn.question
    task = rules.still(store.by_id(turn.db, turn.question.values["task"]))
    gave_or_runs(turn, task)
    group = groups.group_by_id(turn.db, task.group)
    circle = circle_of(turn.view, group)
    _change(turn, task, group, circle, _read(turn, task, circle))


def _read(turn: Turn, task: Task, circle: Circle) -> TaskReading:
    """The task as it should be; what the line does not say stays.

    Raises BadInput("tasks-nothing" | "tasks-too-long").
    """
    read = read_reworded(clean(turn.text), task.text, turn.now, circle.where)
    if read is None:
        raise BadInput("tasks-nothing")
    if len(read.what) > rules.TEXT_LIMIT:
        raise BadInput("tasks-too-long", limit=rules.TEXT_LIMIT, got=len(read.what))
    return read


def _change(turn: Turn, task: Task, group: Group, circle: Circle, read: TaskReading) -> None:
    store.rewrite(turn.db, task.id, read.what)
    due = rules.due_of(read.due) if read.due else None
    dated = due is not None and due >= today_of(turn, group)
    if dated:
        store.set_due(turn.db, task.id, due)
    _add_owners(turn, task, circle, read)
    turn.log("task.rewritten", "task", task.id)
    after = store.by_id(turn.db, task.id)
    changed(turn.view, after)
    before = {owner.id for owner in task.owners}
    _tell(turn, task, after, before)
    turn.react("👍")
    asks = unclear(turn, circle, after if dated else replace(after, due=None), read)
    ask_next(turn, [ask for ask in asks if ask[0] == "due" or ask[1] not in before])


def _tell(turn: Turn, task: Task, after: Task, before: set[int]) -> None:
    """What is to be done by when concerns every owner; a name that was added only the one who came."""
    other = (after.text, after.due) != (task.text, task.due)
    heard = [owner for owner in after.owners if other or owner.id not in before]
    tell_owners(turn.view, replace(after, owners=tuple(heard)), but=turn.account.person)


def _add_owners(turn: Turn, task: Task, circle: Circle, read: TaskReading) -> None:
    """Whoever is named and does not answer for it yet; taking somebody off is handing over."""
    there = {(owner.person, owner.name) for owner in task.present}
    for owner in owners_of(turn, circle, read.owners):
        known = any(owner.person == person if owner.person else owner.name == name for person, name in there)
        if not known:
            store.add_owner(turn.db, task.id, owner.person, owner.name, turn.now, owner.state)
