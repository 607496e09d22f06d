"""Asking what a task leaves unclear, whom a name means and by when; it is kept meanwhile, so that nothing is lost."""

from collections.abc import Sequence
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from domain import tasks as rules
from domain.circle import Meant, one_of
from domain.errors import BadInput
from domain.language import (
    TaskReading,
    by_next_meeting,
    clean,
    fold,
    is_nobody,
    only_a_name,
    only_a_time,
    read_date,
    surely_body,
    written_as_name,
)
from domain.tasks import Owner, Task
from handlers.kit.capability import SENTENCE
from handlers.kit.circle import Circle, circle_of, meant_by
from handlers.kit.turn import Turn
from handlers.tasks.by_meeting import until_next
from handlers.tasks.cards import bring_to, changed, due_words, label_of, tasks
from handlers.tasks.taps import pass_on
from storage import groups
from storage import tasks as store

NAME_WORDS = 5  # a name that nobody on the roster has is no longer than that


def unclear(turn: Turn, circle: Circle, task: Task, reading: TaskReading) -> list[list[Any]]:
    """The questions that the task leaves: ["who", owner] and ["due", task, why, options]."""
    asks: list[list[Any]] = [
        ["who", owner.id] for owner in task.owners if owner.person is None and meant_by(turn, circle, owner.name).ask
    ]
    options = sorted({day for one in reading.due_options if (day := rules.due_of(one)) >= turn.view.today})
    if task.due is None and (reading.due or reading.due_why):
        why = "past" if reading.due else (reading.due_why or "vague")
        asks.append(["due", task.id, str(why), [day.isoformat() for day in options]])
    return asks


def ask_next(turn: Turn, asks: Sequence[list[Any]]) -> None:
    """The first question; the others wait for its answer, so that nobody gets two at once."""
    if not asks:
        return
    (kind, *args), rest = asks[0], list(asks[1:])
    if kind == "who":
        _ask_who(turn, args[0], rest)
    else:
        _ask_due(turn, args[0], args[1], args[2], rest)


def _ask_who(turn: Turn, owner_id: int, rest: list[Any]) -> None:
    task = store.with_owner(turn.db, owner_id)
    owner = task.owner(owner_id) if task else None
    if task is None or owner is None:
        ask_next(turn, rest)
        return
    who = meant_by(turn, circle_of(turn.view, groups.group_by_id(turn.db, task.group)), owner.name)
    _put_who(turn, owner_id, who, rest, owner.name)


def _put_who(turn: Turn, owner_id: int, who: Meant, rest: list[Any], name: str) -> None:
    options = list(who.options)[:8]
    labels = [*(label_of(one, options) for one in options), turn.private_view().say("tasks-button-guest")]
    keep = {"owner": owner_id, "people": [one.id for one in options], "rest": rest}
    turn.ask("tasks.who", "tasks-ask-several" if who.several else "tasks-ask-who", labels, keep, name=name)


def _names_somebody(turn: Turn) -> bool:
    """Whether words are just somebody's name, or that it is nobody's."""
    assert turn.question
    owned = store.with_owner(turn.db, turn.question.values["owner"])
    if owned is None or is_nobody(turn.text):
        return True
    circle = circle_of(turn.view, groups.group_by_id(turn.db, owned.group))
    said = turn.text[: rules.NAME_LIMIT]
    offered = [groups.person_by_id(turn.db, person) for person in turn.question.values["people"]]
    who = meant_by(turn, circle, said)
    found = [one.person for one in (who, one_of(said, offered)) if one and one.person] or list(who.options)
    if found:
        return only_a_name(said, [f"{one.name} {one.organisation}" for one in found])
    return looks_named(who) and len(said.split()) <= NAME_WORDS


@tasks.asked("who", _names_somebody, longest=SENTENCE)
def who_asked(turn: Turn) -> None:
    """Somebody of the roster, a guest, or the name written better."""
    assert turn.question
    keep = turn.question.values
    task = store.with_owner(turn.db, keep["owner"])
    owner = task.owner(keep["owner"]) if task else None
    if task is None or owner is None:
        raise BadInput("question-over")
    rules.still(task)
    if turn.choice is None and is_nobody(turn.text):
        _drop(turn, task, owner)
    else:
        who = _chosen(turn, task, owner, keep["people"])
        if turn.choice is None and who.person is None and not looks_named(who):
            _ask_again(turn, owner, who, keep["rest"])
            return
        _settle(turn, task, owner, who)
    ask_next(turn, keep["rest"])


def looks_named(who: Meant) -> bool:
    """Whether what nobody is called may be kept as a guest's name or a body's: written so, and not one of several."""
    return not who.several and (written_as_name(who.name) or surely_body(who.name))


def _drop(turn: Turn, task: Task, owner: Owner) -> None:
    """It was nobody's name after all."""
    store.disown(turn.db, owner.id)
    turn.log("task.owner", "task", task.id)
    changed(turn.view, store.by_id(turn.db, task.id))
    turn.react("👍")


def _ask_again(turn: Turn, owner: Owner, who: Meant, rest: list[Any]) -> None:
    """The answer names several people, or nobody: the task keeps the name it had."""
    _put_who(turn, owner.id, who, rest, owner.name if not who.options else who.name)


def _chosen(turn: Turn, task: Task, owner: Owner, people: Sequence[int]) -> Meant:
    if turn.choice is None:
        circle = circle_of(turn.view, groups.group_by_id(turn.db, task.group))
        offered = [groups.person_by_id(turn.db, person) for person in people]
        who = meant_by(turn, circle, clean(turn.text, rules.NAME_LIMIT))
        return who if who.person else one_of(turn.text, offered) or who
    if turn.choice < len(people):
        person = groups.person_by_id(turn.db, people[turn.choice])
        return Meant(person.name, person)
    return Meant(owner.name)


def _settle(turn: Turn, task: Task, owner: Owner, who: Meant) -> None:
    if who.person is not None:
        pass_on(turn, task, owner, who.person.id)
        bring_to(turn.view, who.person.id, task.id)
    elif who.name != owner.name:
        store.own(turn.db, owner.id, turn.now, name=who.name)
    turn.log("task.owner", "task", task.id)
    changed(turn.view, store.by_id(turn.db, task.id))
    _noted(turn, "tasks-owner-noted", name=who.name)


def _noted(turn: Turn, key: str, **values: object) -> None:
    """A tap is answered by a pop-up, words by a mark on them."""
    if turn.pressed is None:
        turn.react("👍")
    else:
        turn.answer(key, **values)


def _ask_due(turn: Turn, task_id: int, why: str, options: Sequence[str], rest: list[Any]) -> None:
    view = turn.private_view()
    labels = [*(view.when(date.fromisoformat(day)) for day in options), view.say("tasks-button-no-due")]
    keep = {"task": task_id, "options": list(options), "rest": rest}
    text = store.by_id(turn.db, task_id).text[:200]
    turn.ask("tasks.due", "tasks-ask-due", labels, keep, why=why, text=text, number=len(options))


def _tells_a_day(turn: Turn) -> bool:
    """Whether words are just a day, or that there is none."""
    none = fold(turn.text) == fold(turn.say("tasks-button-no-due"))
    return none or by_next_meeting(turn.text) or only_a_time(turn.text, turn.view.language)


@tasks.asked("due", _tells_a_day, longest=SENTENCE)
def due_asked(turn: Turn) -> None:
    """A day tapped or written, or none."""
    assert turn.question
    keep = turn.question.values
    task = rules.still(store.by_id(turn.db, keep["task"]))
    if turn.choice is not None:
        days = [date.fromisoformat(day) for day in keep["options"]]
        _set_due(turn, task, days[turn.choice] if turn.choice < len(days) else None)
    elif not _due_written(turn, task, keep["rest"]):
        return
    ask_next(turn, keep["rest"])


def _due_written(turn: Turn, task: Task, rest: list[Any]) -> bool:
    """Take the day from words; False when it had to be asked again."""
    group = groups.group_by_id(turn.db, task.group)
    if fold(turn.text) == fold(turn.say("tasks-button-no-due")) or by_next_meeting(turn.text):
        _set_due(turn, task, None)
        return True
    reading = read_date(turn.text, turn.now, group.zone, turn.view.language).to_ask()
    due = rules.due_of(reading.when) if reading.when else None
    if due is None or due < turn.now.astimezone(ZoneInfo(group.zone)).date():
        why = "past" if due else str(reading.why or "no_date")
        _ask_due(turn, task.id, why, sorted({rules.due_of(one).isoformat() for one in reading.options}), rest)
        return False
    _set_due(turn, task, due)
    return True


def _set_due(turn: Turn, task: Task, due: date | None) -> None:
    store.set_due(turn.db, task.id, *((due, None) if due else until_next(turn.view, task.group)))
    turn.log("task.due", "task", task.id)
    after = store.by_id(turn.db, task.id)
    changed(turn.view, after)
    _noted(turn, "tasks-moved", due=due_words(turn.view, after))
