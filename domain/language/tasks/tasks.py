"""Tasks in a text: what is to be done, by whom, by when; "T:"/"Z:" labels, requests in a chat, and mere prose."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from domain.language.cs import task_phrases as cs
from domain.language.dates.dates import When, Why
from domain.language.en import task_phrases as en
from domain.language.people.index import Named
from domain.language.tasks.due import split_due
from domain.language.tasks.labels import labelled
from domain.language.tasks.owners import Errand, owner_nominative
from domain.language.tasks.unlabelled import errand, is_no_task
from domain.language.text import Pattern, squeezed

LONGEST = 1200  # characters; who writes more tells a story
EDGES = " \t\n,;:.–—-/→()!?"
FILLERS = Pattern(rf"(?<!\w)(?:{cs.FILLERS}|{en.FILLERS})(?!\w)[,!.]*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class TaskReading:
    """A task as read. owners: as named, nominative, without titles; persons, roles or organisations.

    due_why, due_options: why the deadline has to be asked and what to offer; both empty when none was named.
    form: "labelled" ("T:", "Úkol:"), "chat" (a request to somebody), "prose" (may only be offered, never created).
    """

    what: str
    due: When | None = None
    due_why: Why | None = None
    due_options: tuple[When, ...] = ()
    owners: tuple[str, ...] = ()
    form: str = "prose"


def read_task(
    text: str, now: datetime, people: Sequence[Named] = (), zone: str = "Europe/Prague", language: str = "cs"
) -> TaskReading | None:
    """Read the task that a message or a line of minutes sets; None if it sets none. Never raises on any text."""
    text = squeezed(text)
    if not text or len(text) > LONGEST or is_no_task(text):
        return None
    found = labelled(text, now, zone, language) or errand(text, now, zone, language)
    return _reading(found, now, people, zone, language) if found else None


def _reading(found: Errand, now: datetime, people: Sequence[Named], zone: str, language: str) -> TaskReading | None:
    due = split_due(found.due or found.what, now, zone, language, anything=True)
    what = found.what
    if due and not found.due:
        what = _joined(due.before, due.after)
    what = tidy(what)
    if not what:
        return None
    named = (owner_nominative(one, people) for one in found.owners if len(one.words.strip(f"{EDGES}.")) > 1)
    owners = tuple(dict.fromkeys(name for name in named if name))
    heard = due.reading.to_ask() if due else None
    when, why, options = (heard.when, heard.why, heard.options) if heard else (None, None, ())
    return TaskReading(what, when, why if why is not Why.NO_DATE else None, options, owners, found.form)


def _joined(before: str, after: str) -> str:
    return f"{before.rstrip(' ,;:–—-(')} {after.lstrip(' ,;:.!?–—-)')}"


def tidy(text: str) -> str:
    """What is to be done, without politeness and stray signs."""
    bare = FILLERS.sub(" ", text)
    bare = re.sub(r"\(\s*[,;]*\s*\)", " ", bare)
    return re.sub(r"\s+([,.;:!?])", r"\1", " ".join(bare.split())).strip(EDGES)
