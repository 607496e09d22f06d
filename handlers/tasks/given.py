"""Giving a task: by a command, by "úkol: …", by "T:" and "Z:", in reply to a message; then asking what is not clear."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from domain import task_words as words
from domain import tasks as rules
from domain.errors import BadInput
from domain.groups import Group, Role
from domain.language import TaskReading, clean, fold, read_task
from domain.tasks import Owner, Status, Task
from handlers.kit.about import meeting_answered
from handlers.kit.circle import Circle, circle_of, meant_by
from handlers.kit.turn import Turn
from handlers.tasks.cards import bring_to, changed, tasks, tell_owners
from handlers.tasks.questions import ask_next, unclear
from storage import agenda, groups, outbox, rooms
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


@tasks.hears(20)
def said(turn: Turn) -> bool:
    """ "úkol: …", "úkol" under a message, or lines with "T:" and "Z:"; all other talk is left alone."""
    rest = words.called_task(turn.text, turn.say("tasks-words").split())
    if rest is None and (_labelled(turn) or _adds(turn)):
        rest = words.short_task(turn.text, turn.say("tasks-words").split()) or turn.text
    if rest is None or (not rest and ":" not in turn.text and turn.event.answers is None):
        return False
    _give(turn, rest, _quoted(turn), turn.text)
    return True


def _adds(turn: Turn) -> bool:
    """Whether it is "úkol do pátku, Novák" under a person's message: a date or names and nothing else."""
    rest = words.short_task(turn.text, turn.say("tasks-words").split())
    if not rest or not _quoted(turn):
        return False
    language = words.tongue(turn.text, turn.view.language)
    added = words.addition(rest, turn.now, (), turn.view.zone, language)
    return not added.rest


def _labelled(turn: Turn) -> bool:
    """Whether minutes are being read out: lines with labels of which at least one makes a task."""
    zone, language = turn.view.zone, words.tongue(turn.text, turn.view.language)
    blocks = [block for block in words.blocks(turn.text) if words.reads_as_minutes(block)]
    found = [read_task(block, turn.now, (), zone, language) for block in blocks]
    return any(one is not None and one.form == "labelled" for one in found)


def _quoted(turn: Turn) -> str:
    """The words of a person's message that is answered; our own are no task."""
    answers = turn.event.answers
    if answers is None or answers.ours:
        return ""
    here = rooms.rooms_in_chat(turn.db, turn.room.platform, turn.room.chat)
    return "" if outbox.is_ours(turn.db, here, answers.message) else answers.text


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
        raise BadInput("not-entitled", role=Role.MEMBER.value)
    if len(mine) == 1:
        _write(turn, mine[0], keep)
        return
    ids = [group.id for group in mine]
    turn.ask("tasks.group", "tasks-ask-group", [group.name for group in mine], {**keep, "groups": ids})


@tasks.asked("group")
def group_asked(turn: Turn) -> None:
    """For which group: a tap, or its name."""
    assert turn.question
    keep = turn.question.values
    found = [groups.group_by_id(turn.db, group) for group in keep["groups"]]
    named = [one for one in found if fold(turn.text) in fold(one.name)] if turn.choice is None else [found[turn.choice]]
    if len(named) != 1:
        turn.ask("tasks.group", "tasks-ask-group", [group.name for group in found], keep)
        return
    _write(turn, named[0], keep)


# --- understanding


def _read(turn: Turn, group: Group, circle: Circle, keep: Mapping[str, str]) -> list[TaskReading | None]:
    """The tasks of a message, None for one that is not understood; under somebody's message what stands there."""
    text, quoted, lines = (clean(one, LONGEST) if (one := keep[name]).strip() else "" for name in SAID)
    group = replace(group, language=words.tongue(quoted or lines, group.language))
    if quoted and (answering := _answering(turn, group, circle, text, quoted)):
        return [answering]
    if blocks := words.blocks(lines):
        return [_block(turn, group, circle, block) for block in blocks]
    return [read_one(turn, group, circle, text)]


def _block(turn: Turn, group: Group, circle: Circle, block: str) -> TaskReading | None:
    """A block of minutes: what is to be done stands behind the labels, or else just above them."""
    found = (_understood(turn, group, circle, part) for part in words.cores(block))
    return next((reading for reading in found if reading), None)


def _understood(turn: Turn, group: Group, circle: Circle, text: str) -> TaskReading | None:
    """One task; names at its end count in small letters too, and ", já" means the writer."""
    bare, named = words.named_last(text, circle.known)
    reading = read_task(bare, turn.now, circle.known, group.zone, group.language)
    return replace(reading, owners=(*reading.owners, *named)) if reading and named else reading


def read_one(turn: Turn, group: Group, circle: Circle, text: str) -> TaskReading | None:
    """One task said in plain words, whoever is to do it first ("pro Danu: …", "Dana pošle …") or last."""
    if fold(text).startswith(("pro ", "for ")) and (found := _understood(turn, group, circle, f"úkol {text}")):
        return found
    found = _understood(turn, group, circle, f"úkol: {text}")
    if found is None or found.owners:
        return found
    prose = read_task(found.what, turn.now, circle.known, group.zone, group.language)
    return replace(found, what=prose.what, owners=prose.owners) if prose and prose.owners else found


def _answering(turn: Turn, group: Group, circle: Circle, text: str, quoted: str) -> TaskReading | None:
    """The task in somebody's message, with the date and the names that a short reply adds; None for a longer reply."""
    added = words.addition(text, turn.now, circle.known, group.zone, group.language) if text else None
    if added is not None and added.rest:
        return None
    read = _understood(turn, group, circle, quoted) or read_one(turn, group, circle, quoted)
    if read is None or added is None:
        return read
    heard = added.reading
    if heard.when or heard.options:
        read = replace(read, due=heard.when, due_why=heard.why, due_options=heard.options)
    return replace(read, owners=added.owners or read.owners)


# --- writing down


def _write(turn: Turn, group: Group, keep: Mapping[str, Any]) -> None:
    """Keep the tasks, tell their owners, acknowledge on the message itself, and ask what is not clear."""
    turn.need(Role.MEMBER, group.id)
    circle = circle_of(turn.view, group)
    asks: list[list[Any]] = []
    heard = _read(turn, group, circle, keep)
    found = [reading for reading in heard if reading is not None]
    if not found:
        raise BadInput("tasks-nothing")
    for reading in found:
        task = keep_task(turn, group, circle, reading, keep["meeting"])
        tell_owners(turn.view, task)
        if turn.room.private and not task.present:  # nobody else would ever see it
            bring_to(turn.view, turn.me().id, task.id)
        changed(turn.view, task)
        asks += unclear(turn, circle, task, reading)
    if turn.choice is None:
        turn.react("✍")
    else:
        turn.answer("tasks-noted")
    if len(found) < len(heard):
        turn.answer("tasks-partly", kept=len(found), all=len(heard))
    ask_next(turn, asks)


def keep_task(
    turn: Turn, group: Group, circle: Circle, reading: TaskReading, answered: int | None, state: Status = Status.OPEN
) -> Task:
    text = words.without_next_meeting(reading.what)
    if len(text) > rules.TEXT_LIMIT:
        raise BadInput("tasks-too-long", limit=rules.TEXT_LIMIT, got=len(text))
    meeting = answered or store.held_since(turn.db, group.id, turn.now - rules.WRITTEN_UP, turn.now)
    item, text = _item(turn, meeting, text)
    due = rules.due_of(reading.due) if reading.due else None
    if reading.due and isinstance(reading.due.start, datetime):
        text = f"{text} ({(reading.due.end or reading.due.start):%H:%M})"[: rules.TEXT_LIMIT]
    one = Task(
        0, group.community, group.id, text, due if due and due >= today_of(turn, group) else None,
        owners_of(turn, circle, reading.owners), state, meeting, item, turn.me().id,
    )  # fmt: skip
    made = store.add(turn.db, one, turn.now)
    turn.log("task.offered" if state is Status.OFFERED else "task.given", "task", made.id)
    return made


def _item(turn: Turn, meeting: int | None, text: str) -> tuple[int | None, str]:
    """The agenda item of the meeting that the words name by its number, and the words without it."""
    number, rest = words.about_item(text)
    items = agenda.programme(turn.db, meeting) if number and meeting else []
    return (items[number - 1].id, rest) if number and number <= len(items) else (None, text)


def today_of(turn: Turn, group: Group) -> date:
    return turn.now.astimezone(ZoneInfo(group.zone)).date()


def owners_of(turn: Turn, circle: Circle, names: Sequence[str]) -> tuple[Owner, ...]:
    """Everybody once, whatever number of times she was named."""
    found: dict[object, Owner] = {}
    for name in names[: rules.OWNERS_LIMIT]:
        who = meant_by(turn, circle, clean(name, rules.NAME_LIMIT))
        person = who.person.id if who.person else None
        found.setdefault(person or fold(who.name), Owner(0, person, who.name))
    return tuple(found.values())
