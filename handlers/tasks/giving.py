"""Giving a task: by a command, by "úkol: …", by "T:" and "Z:", in reply to a message; then asking what is not clear."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

from domain import tasks as rules
from domain.errors import BadInput
from domain.flood import Daily
from domain.groups import Group, Role
from domain.language import (
    Every,
    TaskReading,
    Where,
    about_item,
    called_task,
    chosen,
    clean,
    fold,
    in_infinitive,
    minutes_tasks,
    only_adds,
    read_answering,
    read_every,
    read_given,
    short_task,
    without_next_meeting,
)
from domain.tasks import Owner, Status, Task
from handlers.kit.about import meeting_answered
from handlers.kit.circle import Circle, circle_of, meant_by
from handlers.kit.labels import an_option
from handlers.kit.pace import may_give
from handlers.kit.talk import Talk
from handlers.kit.turn import Turn
from handlers.tasks.by_meeting import until_next
from handlers.tasks.cards import bring_to, changed, tasks, tell_owners
from handlers.tasks.consent import share_of
from handlers.tasks.questions import ask_next, unclear
from locales import words
from storage import agenda, groups, outbox, sitting
from storage import tasks as store

SAID = ("text", "quoted", "lines")
LONGEST = 4000  # characters of a message that may set several tasks


# --- hearing


@tasks.command("ukol", "task", place=30)
def give(turn: Turn) -> None:
    """/ukol předložit plán do 30. 11., Marková – or alone, in reply to a message."""
    if not turn.text and not _quoted(turn):
        turn.ask("tasks.give", "tasks-ask-what")
        return
    _give(turn, turn.text, _quoted(turn))


@tasks.asked("give")
def give_asked(turn: Turn) -> None:
    """The task comes as the answer to our question."""
    _give(turn, turn.text, "")


def _sets_one(talk: Talk) -> bool:
    here = Where((), talk.speaker.zone, talk.speaker.language)
    named = called_task(talk.text, _words(talk.speaker.language)) is not None
    return named or minutes_tasks(talk.text, talk.now, here)


@tasks.hears(20, unasked=_sets_one)
def said(turn: Turn) -> bool:
    """ "úkol: …", "úkol" under a message, or lines with "T:" and "Z:"; all other talk is left alone."""
    rest = called_task(turn.text, _words(turn.view.language))
    if rest is None and (minutes_tasks(turn.text, turn.now, _here(turn)) or _adds(turn)):
        rest = short_task(turn.text, _words(turn.view.language)) or turn.text
    if rest is None or (not rest and ":" not in turn.text and turn.event.answers is None):
        return False
    _give(turn, rest, _quoted(turn), turn.text)
    return True


@cache
def _words(language: str) -> list[str]:
    """The words for a task."""
    return words(language).say("tasks-words").split()


def _here(turn: Turn) -> Where:
    """The chat as far as it is known before anybody is asked for: whose names may be said is looked up later."""
    return Where((), turn.view.zone, turn.view.language)


def _adds(turn: Turn) -> bool:
    """Whether it is "úkol do pátku, Novák" under a person's message: a date or names and nothing else."""
    rest = short_task(turn.text, _words(turn.view.language))
    return bool(rest and _quoted(turn)) and only_adds(rest or "", turn.now, _here(turn))


def _quoted(turn: Turn) -> str:
    """The words of a person's message that is answered; our own and commands are no task."""
    answers = turn.event.answers
    if answers is None or answers.ours:
        return ""
    ours = outbox.is_ours(turn.db, turn.room.platform, turn.room.chat, answers.message)
    return "" if ours or answers.text.startswith("/") else answers.text


def give_said(turn: Turn, text: str) -> None:
    """A task in a plain sentence, without the word for one."""
    _give(turn, text, "")


def _give(turn: Turn, text: str, quoted: str, lines: str = "") -> None:
    """Find out for which group it is, then write it down. text: without the word for a task; lines: the whole."""
    answered = meeting_answered(turn)
    said = {"text": text, "quoted": quoted, "lines": lines or text}
    keep: dict[str, Any] = {name: one[: LONGEST + 1] for name, one in said.items()}
    keep["meeting"] = answered.id if answered else None
    me = turn.me()
    if turn.group is not None:
        _write(turn, turn.group, keep)
        return
    mine = turn.groups_where(Role.MEMBER) if me else []
    if answered is not None:
        mine = [group for group in mine if group.id in answered.groups] or mine
    if not mine:
        raise turn.refusal(Role.MEMBER)
    if len(mine) == 1:
        _write(turn, mine[0], keep)
        return
    ids = [group.id for group in mine]
    turn.ask("tasks.group", "tasks-ask-group", turn.view.called(mine), {**keep, "groups": ids})


@tasks.asked("group", an_option)
def group_asked(turn: Turn) -> None:
    """For which group: a tap, or its name."""
    assert turn.question
    keep = turn.question.values
    found = [groups.group_by_id(turn.db, group) for group in keep["groups"]]
    names = turn.view.called(found)
    named = chosen(turn.text, names) if turn.choice is None else [turn.choice]
    if len(named) != 1:
        turn.ask("tasks.group", "tasks-ask-group", names, keep)
        return
    _write(turn, found[named[0]], keep)


# --- writing down


def _write(turn: Turn, group: Group, keep: Mapping[str, Any]) -> None:
    """Keep the tasks, tell their owners, acknowledge on the message itself, and ask what is not clear."""
    turn.need(Role.MEMBER, group.id)
    circle = circle_of(turn.view, group)
    asks: list[list[Any]] = []
    every, keep = _rhythm(keep)
    heard = _read(turn, circle, keep)
    found = [reading for reading in heard if reading is not None]
    if not found:
        raise BadInput("tasks-nothing")
    for reading in found:
        if not _mine(turn, circle, reading) and not may_give(turn, Daily.TASKS, turn.me()):
            break
        task = keep_task(turn, group, circle, reading, keep["meeting"], every=every if len(heard) == 1 else None)
        tell_owners(turn.view, task)
        if turn.room.private and not task.present:  # nobody else would ever see it
            bring_to(turn.view, turn.me().id, task.id)
        changed(turn.view, task)
        _say_unheld(turn, task)
        asks += unclear(turn, circle, task, reading)
    else:
        _acknowledge(turn)
    if len(found) < len(heard):
        turn.answer("tasks-partly", kept=len(found), all=len(heard))
    ask_next(turn, asks)


def _rhythm(keep: Mapping[str, Any]) -> tuple[Every | None, Mapping[str, Any]]:
    """How often it comes again, and what was said without that."""
    found = {name: read_every(keep[name]) for name in SAID}
    every = next((one for one, _ in found.values() if one), None)
    return every, {**keep, **{name: rest for name, (_, rest) in found.items()}} if every else keep


def _say_unheld(turn: Turn, task: Task) -> None:
    """A role that nobody holds cannot be reminded: whoever gives it the task hears so, and what to do."""
    unheld = [owner.role for owner in task.owners if owner.role and owner.person is None]
    if unheld:
        turn.answer("tasks-role-unheld", name=unheld[0])


def _acknowledge(turn: Turn) -> None:
    if turn.pressed is None:
        turn.react("✍")
    else:
        turn.answer("tasks-noted")


def _mine(turn: Turn, circle: Circle, reading: TaskReading) -> bool:
    """Whether somebody gives the task to themselves alone."""
    owners = owners_of(turn, circle, reading.owners)
    return bool(owners) and all(owner.person == turn.account.person for owner in owners)


def _read(turn: Turn, circle: Circle, keep: Mapping[str, str]) -> list[TaskReading | None]:
    """The tasks of a message, None for one that is not understood; under somebody's message what stands there."""
    text, quoted, lines = (clean(one, LONGEST) if (one := keep[name]).strip() else "" for name in SAID)
    answering = read_answering(text, quoted, turn.now, circle.where) if quoted else None
    return [answering] if answering else read_given(text, lines, turn.now, circle.where)


def keep_task(
    turn: Turn, group: Group, circle: Circle, reading: TaskReading, answered: int | None, state: Status = Status.OPEN,
    every: Every | None = None,
) -> Task:  # fmt: skip
    text = in_infinitive(without_next_meeting(reading.what))
    if len(text) > rules.TEXT_LIMIT:
        raise BadInput("tasks-too-long", limit=rules.TEXT_LIMIT, got=len(text))
    meeting = answered or store.held_since(turn.db, group.id, turn.now - rules.WRITTEN_UP, turn.now)
    item, text = _item(turn, meeting, text)
    due = rules.due_of(reading.due) if reading.due else None
    if reading.due and isinstance(reading.due.start, datetime):
        text = f"{text} ({(reading.due.end or reading.due.start):%H:%M})"[: rules.TEXT_LIMIT]
    by: tuple[date | None, int | None] = (due if due and due >= today_of(turn, group) else None, None)
    if every and by[0] is None:
        by = (rules.first_due(every, today_of(turn, group)), None)
    elif reading.due is None and reading.due_why is None:
        by = until_next(turn.view, group.id)
    rhythm = rules.written_rhythm(every, by[0]) if every and by[0] else ""
    one = Task(
        0, group.community, group.id, text, by[0], owners_of(turn, circle, reading.owners), state, meeting, item,
        turn.me().id, until=by[1], every=rhythm,
    )  # fmt: skip
    made = store.add(turn.db, one, turn.now)
    turn.log("task.offered" if state is Status.OFFERED else "task.given", "task", made.id)
    return made


def _item(turn: Turn, meeting: int | None, text: str) -> tuple[int | None, str]:
    """The agenda item that the words name by its number, and the words without it; else the one that is on."""
    number, rest = about_item(text)
    items = agenda.programme(turn.db, meeting) if number and meeting else []
    if number and number <= len(items):
        return items[number - 1].id, rest
    return sitting.current_item(turn.db, meeting, turn.now) if meeting else None, text


def today_of(turn: Turn, group: Group) -> date:
    return turn.now.astimezone(ZoneInfo(group.zone)).date()


def owners_of(turn: Turn, circle: Circle, names: Sequence[str]) -> tuple[Owner, ...]:
    """Everybody once, whatever number of times they were named."""
    found: dict[object, Owner] = {}
    for name in names[: rules.OWNERS_LIMIT]:
        who = meant_by(turn, circle, clean(name, rules.NAME_LIMIT))
        person = who.person.id if who.person else None
        state = share_of(turn, circle.group.id, person)
        found.setdefault(person or fold(who.name), Owner(0, person, who.name, state, who.post))
    return tuple(found.values())
