"""What somebody may be after, by a few telling words: offered or, where it is a question, answered; never done."""

from collections.abc import Iterable, Mapping
from functools import cache

from domain.language.cs import requests_hints as cs
from domain.language.en import requests_hints as en
from domain.language.requests.request import Wanted

TABLES: Mapping[str, Mapping[str, str]] = {"cs": cs.HINTS, "en": en.HINTS}
Way = tuple[str, ...]


@cache
def _ways(language: str) -> tuple[tuple[Wanted, tuple[Way, ...]], ...]:
    return tuple(
        (Wanted(wanted), tuple(tuple(way.split()) for way in ways.split("|")))
        for wanted, ways in TABLES[language].items()
    )


def hinted(words: Iterable[str], language: str, *, people: bool = False) -> dict[Wanted, float]:
    """For each thing that is hinted at, how strongly: the words of its longest way.

    words: folded; people: whether somebody known is named, "@" in a way.
    """
    said = frozenset((*words, *["@"][:people]))
    found = {wanted: max((_weight(way, said) for way in ways), default=0.0) for wanted, ways in _ways(language)}
    return {wanted: weight for wanted, weight in found.items() if weight}


def _weight(way: Way, said: frozenset[str]) -> float:
    """How many words of a way are said, the longer a little more; 0 where one is missing."""
    if not all(_is_said(word, said) for word in way):
        return 0.0
    return len(way) + sum(len(word) for word in way) / 100


def _is_said(word: str, said: frozenset[str]) -> bool:
    if word == "*":
        return True
    return any(one.startswith(word[:-1]) for one in said) if word.endswith("*") else word in said
