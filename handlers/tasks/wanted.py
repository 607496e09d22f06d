"""Tasks in plain words: whose they are, done, a week more, handed over – the same deeds as the buttons'."""

from collections.abc import Sequence
from datetime import datetime, time

from domain import tasks as rules
from domain.errors import BadInput
from domain.groups import Person, Role
from domain.language import Wanted, chosen, read_move
from domain.tasks import Owner, State, Task
from handlers.kit.card import Card, Line
from handlers.kit.signing import Pressed
from handlers.kit.turn import Turn
from handlers.kit.wishes import groups_meant, one_of, person_wished, wish_of
from handlers.tasks import taps
from handlers.tasks.cards import due_words, line_of, listed_mine, tasks
from handlers.tasks.consent import accept
from handlers.tasks.giving import give_said
from storage import groups
from storage import tasks as store

SHOWN = 8  # tasks in one answer

# --- questions


@tasks.wants(Wanted.MY_TASKS)
def mine(turn: Turn) -> None:
    """Mine, where only I see them."""
    if turn.private() is None:
        turn.lead_out("me-card")
    else:
        listed_mine(turn)


@tasks.wants(Wanted.GROUP_TASKS)
def of_group(turn: Turn) -> None:
    """The list of each group that is meant, or what one person has to do; in words where there is no private chat."""
    private = turn.private()
    mine = _groups(turn)
    if people := [one.id for one in wish_of(turn).request.people if isinstance(one, Person)]:
        _lines(turn, [one for one in _open(turn) if any(one.owned_by(person) for person in people)])
        return
    if private is None:
        _lines(turn, _open(turn))
        return
    for group in mine[:3]:
        turn.view.into(private).bring("tasks", group)
    turn.outcome.taken = True


@tasks.wants(Wanted.OVERDUE)
def overdue(turn: Turn) -> None:
    """What should have been done by now."""
    _lines(turn, [one for one in _open(turn) if rules.overdue(one, turn.view.today)])


@tasks.wants(Wanted.WHOSE_TASK)
def whose(turn: Turn) -> None:
    """Who answers for the task that the words name."""
    found = _open(turn)
    number = _number(turn, found)
    if number is not None:
        _lines(turn, [store.by_id(turn.db, number)])


def _lines(turn: Turn, found: Sequence[Task]) -> None:
    view = turn.private_view()
    lines = [Line(f"• {line_of(view, one)}") for one in rules.in_order(found)[:SHOWN]]
    turn.reply(Card(tuple(lines) or (view.line("tasks-said-none"),)))


def _groups(turn: Turn) -> list[int]:
    return [one.id for one in groups_meant(turn, Role.GUEST)]


def _open(turn: Turn) -> list[Task]:
    mine = _groups(turn)
    return rules.in_order(store.open_in(turn.db, mine)) if mine else []


# --- giving


@tasks.wants(Wanted.GIVE_TASK)
def give(turn: Turn) -> None:
    """ "Petr pošle tabulku do pátku": the same as behind the word for a task."""
    give_said(turn, wish_of(turn).request.what or turn.text)


# --- my own


@tasks.wants(Wanted.FINISH_TASK)
def finish(turn: Turn) -> None:
    """ "hotovo", "letáky jsou hotové"."""
    mine, what = _mine(turn), wish_of(turn).request.what
    run = [group.id for group in turn.groups_where(Role.COORDINATOR)]
    others = store.open_in(turn.db, run) if run and what and not chosen(what, [one.text for one in mine]) else []
    named = [others[at] for at in chosen(what, [one.text for one in others])] if others else []
    task = _task(turn, named or mine)
    if task is not None and task.owned_by(turn.account.person):
        taps.done(_tapped(turn, "tasks.done", task.id))
    elif task is not None:
        taps.close(_tapped(turn, "tasks.close", task.id))


@tasks.wants(Wanted.POSTPONE_TASK)
def postpone(turn: Turn) -> None:
    """ "potřebuju týden navíc", "do pátku to nestihnu": a week, or the day that is named."""
    task = _task(turn, _mine(turn))
    if task is None:
        return
    if task.due is None:
        raise BadInput("tasks-no-due-to-move")
    said = wish_of(turn).request.when
    if not said:
        taps.week(_tapped(turn, "tasks.week", task.id, epoch=task.due.toordinal()))
        return
    stands = datetime.combine(task.due, time())
    zone = groups.group_by_id(turn.db, task.group).zone
    when = read_move(said, stands, turn.now, zone, turn.view.language).to_ask().when
    day = rules.due_of(when) if when else None
    if day is None or day < turn.view.today or day == task.due:
        raise BadInput("tasks-move-how", due=due_words(turn.private_view(), task))
    taps.postpone(turn, task, day)


@tasks.wants(Wanted.TAKE_TASK)
def take(turn: Turn) -> None:
    """ "vezmu si to": a task that waits for my word, or one that nobody has."""
    me = turn.me().id
    asked = store.open_of(turn.db, me, State.ASKED)
    free = [one for one in _open(turn) if not one.present]
    task = _task(turn, [*asked, *free])
    if task is None:
        return
    share = task.owned_by(me)
    if share is not None:
        accept(_tapped(turn, "tasks.accept", task.id))
    else:
        taps.take_over(turn, task)


@tasks.wants(Wanted.HAND_OVER)
def hand_over(turn: Turn) -> None:
    """ "předej to Petrovi": to somebody of the group; without a name the same choice as the button's."""
    task = _task(turn, _mine(turn))
    if task is None:
        return
    share = _share(turn, task)
    said = [one for one in wish_of(turn).request.people if isinstance(one, Person)]
    if not said:
        taps.hand(_tapped(turn, "tasks.hand", share.id))
        return
    person = person_wished(turn, said)
    if person is not None:
        key, name = taps.hand_over(turn, rules.still(task), share, person.id)
        turn.answer(key, name=name)


def _share(turn: Turn, task: Task) -> Owner:
    share = task.owned_by(turn.account.person)
    if share is None:
        raise BadInput("tasks-not-owner")
    return share


def _mine(turn: Turn) -> list[Task]:
    me = turn.me().id
    return rules.in_order([*store.open_of(turn.db, me), *store.open_of(turn.db, me, State.ASKED)])


def _task(turn: Turn, found: Sequence[Task]) -> Task | None:
    """The task that is meant; None once the speaker has been asked. Raises BadInput("tasks-none-of-yours")."""
    number = _number(turn, found)
    return store.by_id(turn.db, number) if number is not None else None


def _number(turn: Turn, found: Sequence[Task]) -> int | None:
    if not found and "task" not in wish_of(turn).chosen:
        raise BadInput("tasks-none-of-yours")
    labels = [(one.id, f"{one.text} ({due_words(turn.private_view(), one)})") for one in found]
    return one_of(turn, "task", labels, wish_of(turn).request.what)


def _tapped(turn: Turn, action: str, *args: int, epoch: int = 0) -> Turn:
    """The turn as if the task's button had been tapped; what it answers is said in words."""
    turn.pressed = Pressed(action, args, epoch)
    return turn
