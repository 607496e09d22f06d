"""Names and dates that come last: those after a task's last comma, and a short reply that is nothing but them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from domain.language.cs import labels as cs
from domain.language.dates.dates import Reading, read_date
from domain.language.dates.pieces import Why
from domain.language.en import labels as en
from domain.language.people.bodies import is_me, is_title, surely_body, written_as_name
from domain.language.people.cases import Case, given_nominative
from domain.language.people.in_answers import COMMON
from domain.language.people.index import Named
from domain.language.people.names import find_people, nominative
from domain.language.text import Pattern, fold, squeezed

LAST = Pattern(r"(?<=\S)\s*(?:,|\s[–-]|\()\s*(?P<names>[^,;:()\n–]{2,60}?)\s*[.)]?\s*$")
AND = Pattern(rf"[,;\n]|\s+(?:{cs.AND}|{en.AND})\s+")
DEED = Pattern(rf"{cs.DEED}|{en.DEED}")
AROUND = Pattern(rf"^\s*(?:{cs.FOR}|{en.FOR})\s+|[.:]$")
WINDOW = 80  # characters at the end of a text in which the last name stands
MOST = 20  # names at the end
LONGEST = 300  # characters of a reply that only adds
NAME = 3  # words; whoever nobody knows has no longer name


@dataclass(frozen=True, slots=True)
class Addition:
    """What "do pátku, Novák" adds to the message it answers; `rest` are words that are neither a date nor a name."""

    reading: Reading
    owners: tuple[str, ...]
    rest: str


def read_addition(text: str, now: datetime, people: Sequence[Named], zone: str, language: str) -> Addition:
    """Read the deadline and the names of a short reply. Never raises on any text."""
    text = squeezed(text)
    if len(text) > LONGEST:
        return Addition(Reading(None, Why.NO_DATE), (), text)
    reading = read_date(text, now, zone, language).to_ask()
    rest = reading.rest if reading.when or reading.options else text
    pieces = [bare for piece in AND.split(rest) if (bare := AROUND.sub("", piece).strip())]
    named = [piece for piece in pieces if _is_name(piece, people)]
    return Addition(reading, tuple(named), ", ".join(piece for piece in pieces if piece not in named))


def _is_name(text: str, people: Sequence[Named]) -> bool:
    if find_people(text, people) or is_me(text) or (surely_body(text) and not DEED.match(text)):
        return True
    words = text.split()
    return len(words) <= NAME and all(word[0] == "@" or written_as_name(word) for word in words)


def named_first(text: str, people: Sequence[Named], led: bool = False) -> tuple[str, str]:
    """The name of a known person with which the text begins, and what follows: "Petr tabulka". ("", text) without one.

    A whole name counts however it is written, a given name alone if it is no common word.
    led: "pro" stands before it, so that the name is in the accusative and anybody's form of it will do.
    """
    words = text.split()
    for count in (2, 1):
        name = " ".join(words[:count])
        found = find_people(name, people) if len(words) > count else []
        if found and led:
            return nominative(name, Case.ACCUSATIVE, people), " ".join(words[count:]).lstrip(":,–- ")
        if any(_is_called(one.name, name) for one in found):
            return name, " ".join(words[count:])
    return "", text


def _is_called(whole: str, name: str) -> bool:
    """Whether a name is somebody's whole one, or the given one in the nominative, an everyday form included."""
    if fold(name) == fold(whole):
        return True
    given = fold(given_nominative(name.title(), Case.NOMINATIVE) or "")
    return given == fold(name) and (name[0].isupper() or given not in COMMON)


def named_last(text: str, people: Sequence[Named]) -> tuple[str, tuple[str, ...]]:
    """The text without the known people after its last commas, and their names: "…, novak a já".

    Only what is a name and nothing else counts, however it is written; "já" stays as written.
    """
    named: list[str] = []
    while len(named) < MOST and (found := LAST.search(text[-WINDOW:])):
        pieces = [piece for piece in AND.split(found["names"]) if piece.strip()]
        if not all(is_me(piece) or is_title(piece) or find_people(piece, people) for piece in pieces):
            break
        named = [*(piece.strip(" .)@") for piece in pieces), *named]
        text = text[: len(text) - len(found.string) + found.start()]
    return text, tuple(named)
