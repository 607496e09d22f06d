"""Slips of the thumb in a verb that an answer waits for: a neighbouring key, or two letters in the wrong order.

Only words of five letters or more that have one such reading are mended, never one that is a word itself. The length
stays, so that places in the text hold.
"""

from collections.abc import Collection
from functools import cache

from domain.language.text import Pattern

ROWS = ("qwertzuiop", "asdfghjkl", "yxcvbnm")  # of a Czech keyboard
SHORTEST = 5  # letters; shorter words are too near to others
WORD = Pattern(r"[a-z]{5,24}")


@cache
def _beside() -> dict[str, str]:
    """The letters whose keys touch a letter's; y and z change places on many keyboards."""
    at = {key: (row, place) for row, keys in enumerate(ROWS) for place, key in enumerate(keys)}
    near = {
        key: "".join(
            other
            for other, (r, p) in at.items()
            if other != key
            and abs(r - row) <= 1
            and (abs(p - place) <= 1 if r == row else -1 <= (p - place) * (r - row) <= 0)
        )
        for key, (row, place) in at.items()
    }
    return {**near, "y": near["y"] + "z", "z": near["z"] + "y"}


def slips_of(word: str) -> set[str]:
    """Every way to write a word with one slip."""
    changed = {word[:i] + other + word[i + 1 :] for i, letter in enumerate(word) for other in _beside().get(letter, "")}
    swapped = {word[:i] + word[i + 1] + word[i] + word[i + 2 :] for i in range(len(word) - 1)}
    return (changed | swapped) - {word}


@cache
def _slips(expected: Collection[str]) -> dict[str, str]:
    """What each slip stands for, where it can stand for one word only."""
    meant: dict[str, set[str]] = {}
    for word in expected:
        for slip in slips_of(word) if len(word) >= SHORTEST else ():
            meant.setdefault(slip, set()).add(word)
    return {slip: words.pop() for slip, words in meant.items() if len(words) == 1 and slip not in expected}


def mended(plain: str, expected: frozenset[str], real: frozenset[str]) -> str:
    """A folded text with the slips in its words put right; `real` are words of the language and stay."""
    slips = _slips(expected)
    return WORD.made.sub(lambda w: slips.get(w.group(), w.group()) if w.group() not in real else w.group(), plain)
