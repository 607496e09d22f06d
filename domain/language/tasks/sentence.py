"""A sentence as it is held against the builds: without its deadline and without what only surrounds a task."""

import re
from dataclasses import dataclass
from datetime import datetime

from domain.language.cs import task_phrases as cs_clauses
from domain.language.tasks.clauses import TONGUES, Clause, without_intro
from domain.language.tasks.due import split_due
from domain.language.text import Pattern

WRAPPED = Pattern(r"^\s*\((?P<said>[^()]+)\)[\s.]*$")
MARK = Pattern(r"[–—:(]|\s-")
CLOCK = Pattern(cs_clauses.CLOCK)


def _either(name: str) -> str:
    return "|".join(getattr(tongue, name) for tongue in TONGUES)


VAGUE = Pattern(rf"(?<!\w)(?:{_either('VAGUE')})(?!\w)[:!,]*", re.IGNORECASE)  # deadlines without a date
FLUFF = Pattern(rf"(?<!\w)(?:{_either('FLUFF')})(?!\w)[,!.]*", re.IGNORECASE)  # what only surrounds a task
TRAILING = Pattern(rf"[\s,;(–-]{0, 4}(?:(?:{_either('TRAILING')})\s?:?\s?){1, 4}[).]{0, 4}$", re.IGNORECASE)
LATE = Pattern(rf"(?<!\w)(?:{_either('LATE')})(?!\w)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Deadline:
    """What is known of the deadline: its words, "" without one, and whether they say "do …"."""

    words: str
    late: bool


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence of a language without its deadline."""

    clause: Clause
    due: Deadline
    language: str

    @property
    def tags(self) -> str:
        return self.clause.tags

    def cut(self, span: tuple[int, int]) -> str:
        return self.clause.cut(*span)


def bare_sentence(text: str) -> str:
    """The text without greetings, politeness and the like; a day that is the deadline is said to be one."""
    text = WRAPPED.sub(r"\g<said>", text)
    text = cs_clauses.NAMED_DUE.sub(r"\1 do", without_intro(text))
    return cs_clauses.ON.sub("do ", FLUFF.sub(" ", text))


def without_due(text: str, now: datetime, zone: str, language: str, late: bool) -> tuple[str, Deadline]:
    """The text without its deadline, and the deadline."""
    bare = VAGUE.sub(" ", text)
    late |= bare != text
    found = split_due(text, now, zone, language)
    if not found or not (found.before.strip() or found.after.strip()):
        return bare.strip(" ,;"), Deadline("", late)
    words = found.words(text)
    when = found.reading.when
    late |= bool(when and when.deadline) or bool(LATE.search(words) and not CLOCK.search(words))
    return VAGUE.sub(" ", _joined(TRAILING.sub("", found.before), found.after)).strip(" ,;"), Deadline(words, late)


def _joined(before: str, after: str) -> str:
    head, tail = before.rstrip(" ,;:–—-("), after.lstrip(" ,;:.–—-)")
    if not head or not tail:
        return head or tail
    signs = before[len(head) :] + after[: len(after) - len(tail)]
    return f"{head}{' – ' if MARK.search(signs) else ', ' if ',' in signs else ' '}{tail}"
