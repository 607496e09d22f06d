"""A line of a roster: name with degrees, organisation, side of the planning."""

from dataclasses import dataclass

from domain.language.cs import people as cs
from domain.language.en import people as en
from domain.language.people.names import split_titles, without_address
from domain.language.text import fold


@dataclass(frozen=True, slots=True)
class EntryReading:
    """Somebody as written on a roster; "" for what is not. side: "commissioner", "provider", "user" or "other"."""

    name: str
    before: str = ""
    after: str = ""
    organisation: str = ""
    side: str = ""


def read_roster(text: str) -> list[EntryReading | None]:
    """The people of a roster, one a line; None for a line without a name. Never raises on any text."""
    return [_entry(line) for line in text.split("\n") if line.strip()]


def _entry(line: str) -> EntryReading | None:
    """ "Bc. Soňa Hladká, DiS., Diakonie, poskytovatel"; organisation and side may be missing."""
    pieces = [piece.strip() for piece in without_address(line.strip("-–• ")).split(",")]
    side = _side(pieces[-1]) if len(pieces) > 1 else ""
    pieces = pieces[:-1] if side else pieces
    degrees = []
    while len(pieces) > 1 and split_titles(f"X Y, {pieces[1]}")[1] == "X Y":
        degrees.append(pieces.pop(1))
    before, name, after = split_titles(", ".join([pieces[0], *degrees]))
    if not any(letter.isalpha() for letter in name):
        return None
    return EntryReading(name, before, after, ", ".join(piece for piece in pieces[1:] if piece), side)


def _side(word: str) -> str:
    """The side of the planning triad that a word names, "" when it names none."""
    plain = fold(word.strip())
    return cs.SIDES.get(plain) or en.SIDES.get(plain) or ""
