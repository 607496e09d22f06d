"""How many people fit in, where the line of a meeting says so."""

from domain.language.cs import meetings as cs
from domain.language.en import meetings as en
from domain.language.text import Pattern, fold_in_place

SAYS = Pattern(rf"(?<!\w)(?:{cs.CAPACITY}|{en.CAPACITY})(?=\s*(?:[,;:.)\n]|$))")
NUMBER = Pattern(r"\d+")
EDGES = " \t,;"


def read_capacity(text: str) -> tuple[int | None, str]:
    """(seats, the text without them): "radnice, kapacita 20: Plán" -> (20, "radnice: Plán"); None where none are said.

    Either language is understood in a text of any other.
    """
    found = SAYS.search(fold_in_place(text))
    if found is None:
        return None, text
    told = NUMBER.search(found.group())
    assert told
    before, after = text[: found.start()].rstrip(EDGES + "("), text[found.end() :].lstrip(EDGES + ")")
    joint = "" if not before or not after or after[0] in ":.\n" else ", "
    return int(told.group()), f"{before}{joint}{after}"
