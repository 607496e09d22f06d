"""Guests told by name: "host Michal Polák, univerzita", "hosté: Jan Malý, Eva Nová"."""

from collections.abc import Collection
from dataclasses import dataclass

from domain.language.text import fold


@dataclass(frozen=True, slots=True)
class GuestsReading:
    """Guests as named, each with an organisation or ""; a name that has no letters is a slip of the writer's."""

    named: tuple[tuple[str, str], ...]
    several: bool


def read_guests(text: str, one: Collection[str], several: Collection[str]) -> GuestsReading | None:
    """The guests whom a message names after a word of these; None for other talk ("host přijde pozdě").

    one, several: folded. After one of `one` comes a name with its organisation, after one of `several`, which needs
    its colon, come names. Never raises on any text.
    """
    word, _, rest = text.partition(" ")
    bare, colon = fold(word.rstrip(":")), word.endswith(":")
    rest = rest.strip()
    if colon and bare in several and rest:
        return GuestsReading(tuple((piece, "") for piece in _pieces(rest) if piece), True)
    if bare not in one or not rest or (rest[0].islower() and not colon):
        return None
    name, *organisation = _pieces(rest)
    return GuestsReading(((name, ", ".join(organisation)),), False)


def _pieces(text: str) -> list[str]:
    return [piece.strip() for piece in text.split(",")]
