"""A place as it stands on a card: "na radnici" → "radnice", "in the library" → "library"."""

from collections.abc import Sequence

from domain.language.cs import places as cs
from domain.language.en import places as en
from domain.language.text import fold

ADJECTIVES = 3  # words at most before the noun
SIGNS = ",;.–-"


def shown_place(said: str) -> str:
    """A place without its preposition, in the nominative where its noun is known; else as it was said."""
    words = said.split(" ")
    led = words[0].casefold() in cs.LEADS and len(words) > 1
    if words[0].casefold() in en.LEADS and len(words) > 1:
        rest = words[2:] if words[1].casefold() in en.ARTICLES and len(words) > 2 else words[1:]
        return " ".join(rest)
    return _nominative(words[1:] if led else words) or said


def is_house(word: str) -> bool:
    """Whether a folded word is some form of a house or a room in which groups meet."""
    return word in cs.NOUNS


def _nominative(words: Sequence[str]) -> str:
    """The words with the first noun that is known, and the adjectives before it, in the nominative; "" without one."""
    for at, word in enumerate(words[: ADJECTIVES + 1]):
        bare = word.rstrip(SIGNS)
        noun, gender = cs.NOUNS.get(fold(bare), ("", ""))
        if noun:
            before = [_adjective(one, gender) for one in words[:at]]
            shown = _as_written(noun, bare) + word[len(bare) :]
            return " ".join((*before, shown, *words[at + 1 :])) if all(before) else ""
    return ""


def _as_written(noun: str, word: str) -> str:
    return noun.upper() if word.isupper() else noun.capitalize() if word[:1].isupper() else noun


def _adjective(word: str, gender: str) -> str:
    """An adjective or an ordinal in the nominative; "" for any other word."""
    if word[:-1].isdecimal() and word.endswith("."):
        return word
    ends = ((word[: -len(end)] + base) for end, base in cs.ADJECTIVES[gender] if word.endswith(end) and len(word) > 3)
    return next(ends, "")
