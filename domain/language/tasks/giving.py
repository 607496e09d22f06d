"""Giving a task: words that are known to set one, so that less has to be said than in talk."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from domain.language.cs import labels as cs
from domain.language.en import labels as en
from domain.language.people.index import Named
from domain.language.people.names import find_people
from domain.language.tasks.additions import Addition, named_first, named_last, read_addition
from domain.language.tasks.announced import is_headed
from domain.language.tasks.blocks import block_cores, is_of_minutes, labels_a_task, numbered, task_blocks
from domain.language.tasks.tasks import LONGEST, TaskReading, read_task
from domain.language.tasks.unlabelled import told_to
from domain.language.text import fold, squeezed
from domain.language.which_language import tongue_of_task

WORD = cs.WORD  # by which every language's reader of tasks knows one
TO_SOMEBODY = (f"{cs.FOR} ", f"{en.FOR} ")


@dataclass(frozen=True, slots=True)
class Where:
    """Among whom and where a task is given: the people who may be named, the clock's zone, the group's language."""

    people: Sequence[Named]
    zone: str
    language: str

    def written_in(self, text: str) -> "Where":
        """The same, in the language that the text is written in."""
        return replace(self, language=tongue_of_task(squeezed(text), self.language))


def minutes_tasks(text: str, now: datetime, where: Where) -> bool:
    """Whether minutes are being read out: lines with labels of which at least one makes a task."""
    where = where.written_in(text)
    blocks = [block for block in task_blocks(text) if labels_a_task(block)]
    found = [read_task(block, now, (), where.zone, where.language) for block in blocks]
    return any(one is not None and one.form == "labelled" for one in found)


def only_adds(text: str, now: datetime, where: Where) -> bool:
    """Whether "do pátku, Novák" says a date or names and nothing else."""
    where = where.written_in(text)
    return not read_addition(text, now, where.people, where.zone, where.language).rest


def read_given(text: str, lines: str, now: datetime, where: Where) -> list[TaskReading | None]:
    """The tasks of a message, None for one that is not understood. Never raises on any text.

    text: without the word for a task; lines: the whole message, which may be a piece of minutes with several.
    """
    where = where.written_in(lines)
    if len(text) > LONGEST and len(squeezed(text)) > LONGEST and not task_blocks(lines):
        return [TaskReading(text)]  # whoever keeps it says that it is too long
    parts = numbered(text)
    blocks = [] if parts else task_blocks(lines)
    if len(blocks) > 1 or any(map(is_of_minutes, blocks)):
        return [_block(block, now, where) for block in blocks]
    return [_one(part, now, where) for part in parts or [text]]


def read_reworded(text: str, task: str, now: datetime, where: Where) -> TaskReading | None:
    """A task put in other words; where they are only a day or names, those of the task that stands."""
    where = where.written_in(text)
    added = read_addition(text, now, where.people, where.zone, where.language)
    if added.rest:
        return _one(text, now, where)
    heard = added.reading
    why = heard.why if heard.when or heard.options else None  # else it was names only
    return TaskReading(task, heard.when, why, heard.options, added.owners)


def read_answering(text: str, quoted: str, now: datetime, where: Where) -> TaskReading | None:
    """The task in somebody's message, with the date and the names that a short reply adds; None for a longer reply.

    text: the reply without the word for a task, "" for none; quoted: the message that it answers.
    """
    where = where.written_in(quoted)
    added = read_addition(text, now, where.people, where.zone, where.language) if text else None
    if added is not None and added.rest:
        return None
    read = _named(quoted, now, where) or _one(quoted, now, where)
    return _with(read, added) if read and added else read


def _with(read: TaskReading, added: Addition) -> TaskReading:
    heard = added.reading
    if heard.when or heard.options:
        read = replace(read, due=heard.when, due_why=heard.why, due_options=heard.options)
    return replace(read, owners=added.owners or read.owners)


def _block(block: str, now: datetime, where: Where) -> TaskReading | None:
    """A block of minutes: what is to be done stands behind the labels, or else just above them."""
    found = (_named(part, now, where) for part in block_cores(block))
    return next((reading for reading in found if reading), None)


def _one(text: str, now: datetime, where: Where) -> TaskReading | None:
    """One task said in plain words, whoever is to do it first ("pro Danu: …", "Dana pošle …") or last."""
    led = fold(text).startswith(TO_SOMEBODY)
    if (led or is_headed(text) or told_to(text)) and (found := _named(f"{WORD} {text}", now, where)) and found.owners:
        return found
    found = _named(f"{WORD}: {text}", now, where)
    if found is None or found.owners:
        return found
    if find_people(found.what, where.people):
        return None  # who is to do it, but not what
    prose = read_task(found.what, now, where.people, where.zone, where.language)
    if prose and prose.owners:
        return replace(found, what=prose.what, owners=prose.owners)
    name, what = named_first(found.what.split(" ", 1)[-1] if led else found.what, where.people, led)
    return replace(found, what=what, owners=(name,)) if name else found


def _named(text: str, now: datetime, where: Where) -> TaskReading | None:
    """One task; names at its end count in small letters too, and ", já" means the writer."""
    bare, named = named_last(text, where.people)
    reading = read_task(bare, now, where.people, where.zone, where.language)
    return replace(reading, owners=(*reading.owners, *named)) if reading and named else reading
