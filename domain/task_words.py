"""Hearing tasks: which message sets one, what a short reply adds to it, and whom a name means."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from difflib import SequenceMatcher

from domain.groups import Person
from domain.language import Person as Known
from domain.language import Reading, find_people, fold, read_date, surname_key

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
AND = re.compile(r"[,;\n]|\s+(?:a|and)\s+")
BODY = re.compile(
    r"\b(?:odbor|oddělení|město|městský|krajský|úřad|skupina|komise|rada|tým|charita|centrum|výbor)\b|\b(?:z\. ?s|o\. ?p)\.",
    re.IGNORECASE,
)
SIMILAR = 4  # names offered for one that nobody on the roster has
TASKS_LIMIT = 10  # tasks taken from one message
ME = {"ja", "me", "mne", "mi", "sebe", "myself"}


# --- messages


def called_task(text: str, words: Sequence[str]) -> str | None:
    """What follows the word for a task ("úkol: …", "úkol pro Danu: …"); "" when it stands alone, None for other talk.

    words: the word and its variants, folded. Without a colon only "pro" may follow: "úkol se nám líbí" is mere talk.
    """
    found = re.match(r"\s*(\w+)\s*(:|$|(?=\s(?:pro|for)\s))", text)
    if found is None or fold(found[1]) not in words:
        return None
    return text[found.end() :].strip()


def blocks(text: str) -> list[str]:
    """The tasks of minutes with labels, each with its lines; empty when no line begins by "T:" or "Z:".

    The lines of one task may come in any order; the next one begins where a label comes again, or where plain words
    follow after both labels. Lines above the labels belong to what is to be done only where it is not said behind them.
    """
    found: list[list[tuple[str, str]]] = [[]]
    for line in text.split("\n"):
        if line.strip():
            _put(found, (_label(line), line.strip()))
    whole = ["\n".join(line for _, line in block) for block in found if _seen(block) & {"due", "who"}]
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


# --- names


@dataclass(frozen=True, slots=True)
class Meant:
    """Whom a name means. One of: `person` (sure), `name` alone (a guest, role or body, kept so), or a question.

    options: the people of that name (`several`), or those with a similar one, when it has to be asked.
    """

    name: str
    person: Person | None = None
    options: tuple[Person, ...] = ()
    several: bool = False
    ask: bool = False


def meant(name: str, members: Sequence[Person], others: Sequence[Person], guests: Sequence[str]) -> Meant:
    """Find the owner among the group's members, its guests, and the community's other people, in this order.

    A body ("OSZ", "odbor sociálních věcí") is nobody's name and keeps its own; an unknown name has to be asked.
    """
    for people in (members, others):
        found = _known(name, people)
        if len(found) == 1:
            return Meant(found[0].name, found[0])
        if found:
            return Meant(name, options=tuple(found), several=True, ask=True)
        visitors = _known_names(name, guests) if people is members else []
        if len(visitors) == 1:
            return Meant(visitors[0])
    if is_body(name) or fold(name) in {fold(person.organisation) for person in (*members, *others)}:
        return Meant(name)
    return Meant(name, options=tuple(similar(name, members)), ask=True)


def _known(name: str, people: Sequence[Person]) -> list[Person]:
    found = find_people(name, [Known(p.id, p.name, p.before, p.after, p.organisation) for p in people])
    ids = {one.id for one in found}
    exact = [p for p in people if fold(p.name) == fold(name)]
    return exact if len(exact) == 1 else [p for p in people if p.id in ids]


def _known_names(name: str, names: Sequence[str]) -> list[str]:
    return [names[one.id] for one in find_people(name, [Known(at, said) for at, said in enumerate(names)])]


def is_body(name: str) -> bool:
    """Whether the name is that of a role or a body, by its writing: an abbreviation, small letters, "odbor …"."""
    return bool(BODY.search(name)) or name[:1].islower() or (name.isupper() and len(name) > 1 and "." not in name)


def similar(name: str, people: Sequence[Person]) -> list[Person]:
    """Up to four people whose surname is written almost so, the most similar first."""
    wanted = _surname(name)
    close = [(SequenceMatcher(None, wanted, _surname(p.name)).ratio(), p) for p in people]
    near = sorted((one for one in close if one[0] >= 0.6), key=lambda one: (-one[0], surname_key(one[1].name)))
    return [person for _, person in near[:SIMILAR]]


def _surname(name: str) -> str:
    return fold((name.split() or [""])[-1])


def is_me(name: str) -> bool:
    """Whether the writer names herself: "úkol pro mě"."""
    return fold(name.strip(" .,")) in ME
