"""Hearing tasks: which message sets one, and what a short reply adds to somebody's words."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from domain.circle import is_me, is_title, surely_body
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
SURE = re.compile(
    r"(?:^|\s)[TZ]:\s|^\s*(?:Zodp\.?|Zodpovídá|Odpovídá|Zajistí|Owner|Úkol|Task)\b[^:\n]{0,12}:",
    re.MULTILINE | re.IGNORECASE,
)
TONGUES = re.compile(
    r"^\s*/?(?:(?P<cs>[úu]kol\w*|T:|Z:|Termín\w*:|Zod\w+\.?:)|(?:task|todo|Due:|Owner:|Deadline:))(?=\W|$|(?<=:))",
    re.IGNORECASE | re.MULTILINE,
)
CZECH = re.compile(r"[áčďéěíňóřšťúůýž]")
SMALL = re.compile(r"[tz]\s*:")
SMALL_NAME = r"[^\W\d_]+(?: [^\W\d_]+)?"
SMALL_NAMES = re.compile(rf"Z\s*:\s*(?P<names>{SMALL_NAME}(?:(?:,\s*| (?:a|and) ){SMALL_NAME})*)$")
LAST = re.compile(r"(?<=\S)\s*(?:,|\s[–-]|\()\s*([^,;:()\n–]{2,60}?)\s*[.)]?\s*$")
AND = re.compile(r"[,;\n]|\s+(?:a|and)\s+")
TASKS_LIMIT = 10  # tasks taken from one message


# --- messages


def tongue(text: str, language: str) -> str:
    """In which language a message sets a task: people write Czech in an English group, and the other way round.

    The word for a task and the labels decide, then letters that only Czech has; else it is the group's language.
    A group of a third language has no words of its own for them, so there they tell nothing.
    """
    if language not in ("cs", "en"):
        return language
    if found := TONGUES.search(text):
        return "cs" if found["cs"] else "en"
    return "cs" if CZECH.search(re.sub(r"\b[A-ZÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ]\w*", "", text)) else language


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
    A message whose first line is "T:" or "Z:" says below its labels what is to be done.
    """
    lines = _capitals([line.strip() for line in text.split("\n") if line.strip()])
    below = bool(lines) and _label(lines[0]) in ("due", "who")
    found: list[list[tuple[str, str]]] = [[]]
    for line in lines:
        _put(found, (_label(line), line), below)
    whole = ["\n".join(line for _, line in block) for block in found if _seen(block)]
    if not whole and all(re.search(rf"(?<!\w){label}:\s", text) for label in "TZ"):
        whole = [text]
    return whole[:TASKS_LIMIT]


def reads_as_minutes(block: str) -> bool:
    """Whether the labels are those of a task: "Termín: 8. prosince" alone is an invitation, not a due date."""
    return bool(SURE.search(block))


def _label(line: str) -> str:
    return next((name for name, label in LABELS.items() if label.match(line)), "")


def _seen(block: Sequence[tuple[str, str]]) -> set[str]:
    return {label for label, _ in block if label}


def _capitals(lines: list[str]) -> list[str]:
    """The lines as minutes have them: "t:" and "z:" are labels where a message has both, and "Z: dana" names Dana."""
    both = {line[0] for line in map(str.lower, lines) if SMALL.match(line)} == {"t", "z"}
    written = [line[0].upper() + line[1:] if both and SMALL.match(line) else line for line in lines]
    named = [(line, SMALL_NAMES.match(line)) for line in written]
    return [_capital(line) if found and found["names"].islower() else line for line, found in named]


def _capital(line: str) -> str:
    return re.sub(r"\b(?!(?:a|and)\b)[^\W\d_]", lambda first: first[0].upper(), line)


def _put(found: list[list[tuple[str, str]]], line: tuple[str, str], below: bool) -> None:
    block, label = found[-1], line[0]
    if label and label in _seen(block):
        own = len(block) if below or _seen(block) >= {"due", "who"} else _last_label(block) + 1
        found.append(block[own:])
        del block[own:]
    elif not below and not label and _seen(block) >= {"due", "who"}:
        found.append([])
    found[-1].append(line)


def _last_label(block: Sequence[tuple[str, str]]) -> int:
    return max(at for at, (label, _) in enumerate(block) if label)


def without_next_meeting(text: str) -> str:
    """The text without "do příštího jednání", which is what a task with no date means anyway."""
    return NEXT_MEETING.sub("", text).strip(" ,;") or text


ABOUT = re.compile(
    r"\s*(?:(?:k\s+)?bodu?\s*(?:č\.\s*)?|ad\.?\s*|(?:on\s+)?item\s+)(\d{1,2})(?:\s*[.):–-]+\s*|\s+)(?=\S)",
    re.IGNORECASE,
)


def about_item(text: str) -> tuple[int | None, str]:
    """The number of the agenda item that a task says it comes from, and the task without it.

    "k bodu 2: zjistit ceny" → (2, "zjistit ceny"); "Ad 2) …" is how minutes say it. None where no number stands first.
    """
    found = ABOUT.match(text)
    return (int(found[1]), text[found.end() :]) if found else (None, text)


def cores(block: str) -> list[str]:
    """What to read a block of minutes as, best first: its labels alone, with the line above them, the whole of it.

    "Úkol:" says itself what is to be done and may go on for more lines; headings above it are none of it.
    """
    lines = block.split("\n")
    labelled = [at for at, line in enumerate(lines) if _label(line)]
    if not labelled:
        return [block]
    first = labelled[0]
    tasked = any(_label(line) == "task" for line in lines)
    core = lines[first:] if tasked else [lines[at] for at in labelled]
    return ["\n".join(core), "\n".join([*lines[max(0, first - 1) : first], *core]), block]


def named_last(text: str, people: Sequence[Known]) -> tuple[str, tuple[str, ...]]:
    """The text without the known people after its last commas, and their names: "…, novak a já".

    Only what is a name and nothing else counts, however it is written; "já" stays as written.
    """
    named: list[str] = []
    while found := LAST.search(text):
        pieces = [piece for piece in AND.split(found[1]) if piece.strip()]
        if not all(is_me(piece) or is_title(piece) or find_people(piece, people) for piece in pieces):
            break
        named = [*(piece.strip(" .)@") for piece in pieces), *named]
        text = text[: found.start()]
    return text, tuple(named)


# --- a short reply under somebody's message


@dataclass(frozen=True, slots=True)
class Addition:
    """What "do pátku, Novák" adds to the message it answers; `rest` are words that are neither a date nor a name."""

    reading: Reading
    owners: tuple[str, ...]
    rest: str


def addition(text: str, now: datetime, people: Sequence[Known], zone: str, language: str) -> Addition:
    """Read the deadline and the names of a short reply."""
    reading = read_date(text, now, zone, language).to_ask()
    rest = reading.rest if reading.when or reading.options else text
    pieces = [bare for piece in AND.split(rest) if (bare := re.sub(r"^\s*(?:pro|for)\s+|[.:]$", "", piece).strip())]
    named = [piece for piece in pieces if _is_name(piece, people)]
    return Addition(reading, tuple(named), ", ".join(piece for piece in pieces if piece not in named))


def _is_name(text: str, people: Sequence[Known]) -> bool:
    capitals = all(word[0].isupper() or word[0] == "@" for word in text.split())
    known = bool(find_people(text, people)) or surely_body(text) or is_me(text)
    return known or (capitals and len(text.split()) <= 3)
