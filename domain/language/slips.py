"""Slips of the finger: which word was meant by one that nobody knows. Folded words; no words of any language here."""

from dataclasses import dataclass
from enum import Enum, auto
from itertools import pairwise, takewhile

KEYBOARDS = ("qwertzuiop asdfghjkl yxcvbnm", "qwertyuiop asdfghjkl zxcvbnm")  # Czech and English
VOWELS = frozenset("aeiouy")
LONG = 7  # letters; one slip in a word as long as this hardly makes another word
HEAP = 4  # consonants in a row, of which one more or less is easily lost ("čtvrtek")


class What(Enum):
    """What the finger did."""

    SWAPPED = auto()  # a letter with the next one
    LEFT_OUT = auto()
    DOUBLED = auto()
    STRAY = auto()  # one more key beside the right one
    BESIDE = auto()  # a key beside instead of the right one


@dataclass(frozen=True, slots=True)
class Slip:
    """One slip, and its place in the word that was meant."""

    what: What
    at: int


def _neighbours() -> dict[str, frozenset[str]]:
    """Which keys touch each key; Y and Z also stand for each other, as the two keyboards have them the other way."""
    found: dict[str, set[str]] = {"y": {"z"}, "z": {"y"}}
    for rows in (keyboard.split() for keyboard in KEYBOARDS):
        pairs = [pair for row in rows for pair in pairwise(row)]
        pairs += [(one, two) for upper, lower in pairwise(rows) for one, two in zip(upper, lower, strict=False)]
        pairs += [(one, two) for upper, lower in pairwise(rows) for one, two in zip(upper[1:], lower, strict=False)]
        for one, two in pairs:
            found.setdefault(one, set()).add(two)
            found.setdefault(two, set()).add(one)
    return {key: frozenset(keys) for key, keys in found.items()}


TOUCHES = _neighbours()


def slip(word: str, meant: str) -> Slip | None:
    """The one slip that makes `word` of `meant`; None if it takes none, or more than one, or no finger would do it."""
    if word == meant or abs(len(word) - len(meant)) > 1:
        return None
    at = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(word, meant, strict=False)))
    a, b = word[at:], meant[at:]
    if len(a) < len(b):
        return Slip(What.LEFT_OUT, at) if a == b[1:] else None
    if len(a) > len(b):
        return _added(a, b, meant, at)
    if a[1:] == b[1:]:
        return Slip(What.BESIDE, at) if a[0] in TOUCHES.get(b[0], ()) else None
    return Slip(What.SWAPPED, at) if a[:2] == b[1::-1] and a[2:] == b[2:] else None


def _added(a: str, b: str, meant: str, at: int) -> Slip | None:
    if a[1:] != b:
        return None
    if at and a[0] == meant[at - 1]:
        return Slip(What.DOUBLED, at)
    beside = any(a[0] in TOUCHES.get(key, ()) for key in (*meant[at - 1 : at], *b[:1]))
    return Slip(What.STRAY, at) if beside else None


def surely(word: str, meant: str, *, crowded: bool) -> bool:
    """Whether a word is `meant` with one slip that leaves no other word: its first and last letters are right.

    A letter struck twice, Y for Z, two letters swapped; in a word of seven letters or more also a vowel or one of
    many consonants left out, and a key beside the right one. crowded: two swapped letters of `meant` may make
    another word, so that only a vowel and a consonant far enough inside are taken for swapped.

    Source: measured against all 4.3 million forms of Debian's list hunspell-cs; see tests/test_language_dictionary.py.
    """
    found = slip(word, meant)
    if found is None or found.what is What.STRAY:
        return False
    at, last = found.at, len(meant) - 1
    if found.what is What.SWAPPED:
        mixed = (meant[at] in VOWELS) != (meant[at + 1] in VOWELS)
        return at > 0 and (not crowded or (mixed and 1 < at < last - 1))
    if found.what is What.DOUBLED or (found.what is What.BESIDE and {word[at], meant[at]} == {"y", "z"}):
        return True
    lost = meant[at] in VOWELS or _heap(meant, at) >= HEAP
    return len(meant) >= LONG and 0 < at < last and (lost or found.what is What.BESIDE)


def _heap(meant: str, at: int) -> int:
    """How many consonants stand in a row round a place."""
    before = next((n for n, letter in enumerate(reversed(meant[:at])) if letter in VOWELS), at)
    after = next((n for n, letter in enumerate(meant[at:]) if letter in VOWELS), len(meant) - at)
    return before + after
