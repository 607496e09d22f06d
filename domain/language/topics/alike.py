"""Whether two topics are about the same, in whatever cases and order their words stand."""

from collections.abc import Sequence
from functools import lru_cache

from domain.language.cs import topics as cs
from domain.language.en import topics as en
from domain.language.text import plain_words, words

ALIKE = 0.76  # of the weight of both topics that must be in both, from 0 to 1: tests/corpora/topics_alike.tsv
STEM = 6  # letters of a word that endings hardly reach
CLOSE = 74  # per cent of letters by which two stems are one word: "lékaře", "lékaři"
START, ROOT = 2, 4  # letters that such stems begin with alike, and those that are enough: "úřadem", "úřady"
IDLE, COMMON = frozenset(words(f"{cs.IDLE} {en.IDLE}")), words(f"{cs.COMMON} {en.COMMON}")
FULL, HALF = 2, 1  # weights of words

Weighed = tuple[tuple[str, int], ...]


def alike(text: str, others: Sequence[str]) -> list[int]:
    """Places of those among the others that are about the same, the likest first."""
    said = _weighed(text)
    found = [(likeness(said, _weighed(other)), at) for at, other in enumerate(others)]
    return [at for score, at in sorted(found, key=lambda one: (-one[0], one[1])) if score >= ALIKE]


def mentions(text: str, query: str) -> bool:
    """Whether every word of the query that counts is in the text, in whatever case."""
    said, wanted = _weighed(text), _weighed(query)
    return bool(wanted) and all(any(_same(stem, each) for each, _ in said) for stem, _ in wanted)


def likeness(one: Weighed, other: Weighed) -> float:
    """How much of the weight of both is in both, from 0 to 1; numbers must be the same."""
    if not one or not other or _numbers(one) != _numbers(other):
        return 0.0
    left, shared = list(other), 0
    for stem, weight in one:
        match = next((each for each in left if _same(stem, each[0])), None)
        if match:
            left.remove(match)
            shared += weight + match[1]
    return shared / sum(weight for _, weight in (*one, *other))


@lru_cache(maxsize=2048)
def _weighed(text: str) -> Weighed:
    """The stems of the words that count, and what each weighs; all of them where none would be left."""
    said = plain_words(text)
    kept = [word for word in said if word.isdecimal() or (len(word) > START and not _begins(word, IDLE))] or said
    return tuple((word if word.isdecimal() else word[:STEM], HALF if _begins(word, COMMON) else FULL) for word in kept)


def _begins(word: str, among: frozenset[str] | tuple[str, ...]) -> bool:
    return any(word.startswith(start) if len(start) > 3 else word == start for start in among)


def _numbers(said: Weighed) -> set[str]:
    return {stem for stem, _ in said if stem.isdecimal()}


def _same(one: str, other: str) -> bool:
    short = min(len(one), len(other))
    if (short >= ROOT and one[: short - 1] == other[: short - 1]) or (one[:ROOT] == other[:ROOT] and short > ROOT):
        return True
    if one[:START] != other[:START]:
        return False
    from rapidfuzz import fuzz  # five megabytes that a bot without topics does without

    return fuzz.ratio(one, other) >= CLOSE
