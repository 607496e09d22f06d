"""People of one name, or of similar ones: told apart by their organisations, offered when nobody has the name."""

from collections.abc import Sequence

from domain.language.people.names import Person, surname_key
from domain.language.text import fold, plain_words

SIMILAR = 4  # names offered for one that nobody has
ALIKE = 0.6  # of two surnames, 1 for the same one


def told_apart(text: str, people: Sequence[Person]) -> Person | None:
    """The one of some people whom words tell from the others by organisation: "Novák z charity", "novak charita"."""
    words = [word for word in plain_words(text) if len(word) > 1]
    found = [one for one in people if words and all(_begins(word, f"{one.name} {one.organisation}") for word in words)]
    return found[0] if len(found) == 1 else None


def _begins(word: str, text: str) -> bool:
    """Whether some word of the text begins as the word does, but for an ending."""
    stem = word[: max(3, len(word) - 2)]
    return any(one.startswith(stem) for one in plain_words(text))


def similar(name: str, people: Sequence[Person]) -> list[Person]:
    """Up to four people whose surname is written almost so, the most similar first."""
    from difflib import SequenceMatcher  # what only an unknown name has to wait for

    wanted = _surname(name)
    close = [(SequenceMatcher(None, wanted, _surname(one.name)).ratio(), one) for one in people]
    near = sorted((one for one in close if one[0] >= ALIKE), key=lambda one: (-one[0], surname_key(one[1].name)))
    return [person for _, person in near[:SIMILAR]]


def _surname(name: str) -> str:
    return fold((name.split() or [""])[-1])
