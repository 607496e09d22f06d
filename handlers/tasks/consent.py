"""A task that its giver may not lay on somebody is proposed: until they take it on, they are not reminded of it."""

from domain import tasks as rules
from domain.errors import BadInput
from domain.tasks import Owner, State, Task
from handlers.kit.turn import Turn
from handlers.tasks.cards import changed, task_pressed, tasks, tell_owners
from storage import groups
from storage import tasks as store


def share_of(turn: Turn, group: int, person: int | None) -> State:
    """How the share begins that the speaker gives to somebody, or to a mere name, which nobody can ask."""
    if person is None or person == turn.account.person:
        return State.OPEN
    return rules.begins(turn.role(group), groups.role_in(turn.db, group, person))


def passed_to(turn: Turn, task: Task, person: int) -> State:
    """How a share begins that its owner hands on to somebody else; theirs it stays until that one takes it on."""
    return State.OPEN if person == turn.account.person else rules.handed(turn.role(task.group))


@tasks.button("accept")
def accept(turn: Turn) -> None:
    """[Přijmout]: from now on it is theirs like any other."""
    task, share = _asked(turn)
    if share.after is not None:
        store.own(turn.db, share.after, turn.now, state=State.HANDED)
    _answer(turn, task, share, State.OPEN)
    turn.answer("tasks-accepted")
    before = task.owner(share.after) if share.after is not None else None
    if before is not None and before.person is not None:
        turn.view.note(before.person, "tasks-taken-over", name=share.name, text=" ".join(task.text.split())[:200])


@tasks.button("refuse")
def refuse(turn: Turn) -> None:
    """[Nepřijmout]: it is not theirs; whoever gave it hears so, to find somebody else."""
    task, share = _asked(turn)
    _answer(turn, task, share, State.REFUSED)
    turn.answer("tasks-refused")
    _give_back(turn, store.by_id(turn.db, task.id))
    before = task.owner(share.after) if share.after is not None else None
    asked = before.person if before else task.given_by
    if asked is not None and asked != share.person:
        text = " ".join(task.text.split())[:200]
        turn.view.note(asked, "tasks-kept-told" if before else "tasks-refused-told", name=share.name, text=text)


def _give_back(turn: Turn, task: Task) -> None:
    """Whoever handed it on last has it again where nobody else answers for it."""
    handed = [owner for owner in task.owners if owner.state is State.HANDED and owner.person is not None]
    if not task.present and handed:
        store.own(turn.db, handed[-1].id, turn.now, state=State.OPEN)
        changed(turn.view, store.by_id(turn.db, task.id))
        tell_owners(turn.view, store.by_id(turn.db, task.id))


def _asked(turn: Turn) -> tuple[Task, Owner]:
    """The presser's share that waits for their word.

    Raises BadInput("tasks-not-owner" | "tasks-answered-already").
    """
    task = rules.still(task_pressed(turn))
    share = task.owned_by(turn.account.person)
    if share is None:
        raise BadInput("tasks-not-owner")
    if share.state is not State.ASKED:
        raise BadInput("tasks-answered-already")
    return task, share


def _answer(turn: Turn, task: Task, share: Owner, state: State) -> None:
    store.own(turn.db, share.id, turn.now, state=state)
    turn.log("task.accepted" if state is State.OPEN else "task.refused", "task", task.id)
    changed(turn.view, store.by_id(turn.db, task.id))
