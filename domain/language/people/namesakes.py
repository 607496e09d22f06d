"""People of one name, or of similar ones: told apart by their organisations, offered when nobody has the name."""

from collections.abc import Sequence

from domain.language.people.index import Named, People, Somebody
from domain.language.people.names import LONGEST, surname_key
from domain.language.text import fold, plain_words

SIMILAR = 4  # names offered for one that nobody has
ALIKE = 0.6  # of two surnames, 1 for the same one


def told_apart(text: str, people: Sequence[Somebody]) -> Somebody | None:
    """The one of some people whom words tell from the others by organisation: "Novák z charity", "novak charita"."""
    words = [word for word in plain_words(text[:LONGEST]) if len(word) > 1]
    found = [one for one in people if words and all(_begins(word, f"{one.name} {one.organisation}") for word in words)]
    return found[0] if len(found) == 1 else None


def _begins(word: str, text: str) -> bool:
    """Whether some word of the text begins as the word does, but for an ending."""
    stem = word[: max(3, len(word) - 2)]
    return any(one.startswith(stem) for one in plain_words(text))


def similar(name: str, people: Sequence[Somebody]) -> list[Somebody]:
    """Up to four people whose surname is written almost so, the most similar first."""
    from difflib import get_close_matches  # what only an unknown name has to wait for

    known = People.of(people)
    wanted = fold((name[-LONGEST:].split() or [""])[-1])
    close = get_close_matches(wanted, known.surnames, SIMILAR, ALIKE) if wanted else []
    found = [one for surname in close for one in sorted(known.with_surname(surname), key=_in_order)]
    return found[:SIMILAR]


def _in_order(one: Named) -> tuple[object, ...]:
    return surname_key(one.name)
