"""Hearing tasks: which message sets one, and what a short reply adds to somebody's words."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from domain.circle import is_body
from domain.language import Person as Known
from domain.language import Reading, find_people, fold, read_date

NEXT_MEETING = re.compile(
    r"[\s,;:–—-]*(?:\b(?:nejpozději|T:)\s*)?\b(?:do|by) (?:(?:příštího|dalšího) (?:jednání|setkání)"
    r"|příští schůzky|(?:the )?next meeting)\b",
    re.IGNORECASE,
)
LABELS = {
    "due": re.compile(r"\s*(?:T|Termín(?: splnění)?|Due|Deadline)\s*:"),
    "who": re.compile(r"\s*(?:Z|Zodp\.?|Zodpovídá|Odpovídá|Zajistí|Owner)\s*:"),
    "task": re.compile(r"\s*(?:Úkol(?: č\. ?\d+)?|Task)\s*:", re.IGNORECASE),
}
MYSELF = re.compile(r"\s*(?:,|–|-|\()\s*(?:já|me)\s*[.)]?\s*$", re.IGNORECASE)
AND = re.compile(r"[,;\n]|\s+(?:a|and)\s+")
TASKS_LIMIT = 10  # tasks taken from one message


# --- messages


def called_task(text: str, words: Sequence[str]) -> str | None:
    """What follows the word for a task ("úkol: …", "úkol pro Danu: …"); "" when it stands alone, None for other talk.

    words: the word and its variants, folded. Without a colon only "pro" may follow: "úkol se nám líbí" is mere talk.
    """
    found = re.match(r"\s*(\w+)\s*(:|$|(?=\s(?:pro|for)\s))", text)
    if found is None or fold(found[1]) not in words:
        return None
    return text[found.end() :].strip()


def short_task(text: str, words: Sequence[str]) -> str | None:
    """The same in answer to somebody's message, where no colon is needed: "úkol do pátku, Novák"."""
    word, _, rest = text.strip().partition(" ")
    return rest.strip() if fold(word.strip(":,")) in words else None


def blocks(text: str) -> list[str]:
    """The tasks of minutes with labels, each with its lines; empty when no line begins by "T:", "Z:" or "Úkol:".

    The lines of one task may come in any order; the next one begins where a label comes again, or where plain words
    follow after both labels. Lines above the labels belong to what is to be done only where it is not said behind them.
    """
    found: list[list[tuple[str, str]]] = [[]]
    for line in text.split("\n"):
        if line.strip():
            _put(found, (_label(line), line.strip()))
    whole = ["\n".join(line for _, line in block) for block in found if _seen(block)]
    return whole[:TASKS_LIMIT]


def _label(line: str) -> str:
    return next((name for name, label in LABELS.items() if label.match(line)), "")


def _seen(block: Sequence[tuple[str, str]]) -> set[str]:
    return {label for label, _ in block if label}


def _put(found: list[list[tuple[str, str]]], line: tuple[str, str]) -> None:
    block, label = found[-1], line[0]
    if label and label in _seen(block):
        own = len(block) if _seen(block) >= {"due", "who"} else _last_label(block) + 1
        found.append(block[own:])
        del block[own:]
    elif not label and _seen(block) >= {"due", "who"}:
        found.append([])
    found[-1].append(line)


def _last_label(block: Sequence[tuple[str, str]]) -> int:
    return max(at for at, (label, _) in enumerate(block) if label)


def without_next_meeting(text: str) -> str:
    """The text without "do příštího jednání", which is what a task with no date means anyway."""
    return NEXT_MEETING.sub("", text).strip(" ,;") or text


def by_myself(text: str) -> str | None:
    """The task without the ", já" at its end, by which the writer takes it upon herself; None where there is none."""
    found = MYSELF.search(text)
    return text[: found.start()].strip() if found and found.start() else None


# --- a short reply under somebody's message


@dataclass(frozen=True, slots=True)
class Addition:
    """What "do pátku, Novák" adds to the message it answers; `rest` are words that are neither a date nor a name."""

    reading: Reading
    owners: tuple[str, ...]
    rest: str


def addition(text: str, now: datetime, people: Sequence[Known], zone: str, language: str) -> Addition:
    """Read the deadline and the names of a short reply."""
    reading = read_date(text, now, zone, language)
    rest = reading.rest if reading.when or reading.options else text
    pieces = [bare for piece in AND.split(rest) if (bare := re.sub(r"^\s*(?:pro|for)\s+|[.:]$", "", piece).strip())]
    named = [piece for piece in pieces if _is_name(piece, people)]
    return Addition(reading, tuple(named), ", ".join(piece for piece in pieces if piece not in named))


def _is_name(text: str, people: Sequence[Known]) -> bool:
    capitals = all(word[0].isupper() or word[0] == "@" for word in text.split())
    return bool(find_people(text, people)) or is_body(text) or (capitals and len(text.split()) <= 3)
