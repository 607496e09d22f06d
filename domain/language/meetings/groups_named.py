"""The groups that a message names, among those that may be meant."""

import re
from collections.abc import Sequence
from functools import lru_cache

from domain.language.cs import meetings as cs
from domain.language.en import meetings as en
from domain.language.text import Pattern, fold_in_place, plain_words

GROUP = rf"(?:{cs.GROUP}|{en.GROUP})"
KIND = Pattern(rf"{GROUP}(?=\W)")
MEETINGS = rf"(?:(?:{cs.MEETING}|{en.MEETING})\s+)*"
AND = rf"{cs.JOINS}|{en.JOINS}"
LITTLE = Pattern(r"(?:^|\s)\w{1,2}$")  # a preposition that would be left alone: "Zápis z jednání PS senioři"
DECLINED, ENDING = 5, 2  # letters of the shortest word that is declined, and of its ending
EDGES = " ,;–—-"


def named(text: str, groups: Sequence[str]) -> tuple[int, ...]:
    """Which of the groups are named by all their words, by their places; of two names the longer one where both fit."""
    plain, found = fold_in_place(text), []
    for place in sorted(range(len(groups)), key=lambda i: -len(groups[i])):
        said = pattern_of(groups[place])
        if said.search(plain):
            plain = said.sub(" ", plain)
            found.append(place)
    return tuple(sorted(found))


def without_group(chunk: str, names: Sequence[str]) -> str:
    """A part of a text without the names of groups at either end, and without words for a meeting before them."""
    for name in names:
        said, plain = pattern_of(name).source, fold_in_place(chunk)
        head = re.match(rf"{MEETINGS}{said}(?:\s+(?:{AND})(?!\w))?\s*", plain)
        tail = re.search(rf"(?:(?:^|\s)(?:{AND}))?(?:\s+[-–])?(?:^|\s+){MEETINGS}{said}$", plain)
        if head and (head.end() == len(chunk) or not chunk[head.end()].islower()):
            chunk = chunk[head.end() :].strip(EDGES)
        elif tail and not LITTLE.search(plain[: tail.start()]):
            chunk = chunk[: tail.start()].strip(EDGES)
    return re.sub(rf"(?:^|\s+)(?:{AND})$", "", chunk) if names else chunk


@lru_cache(maxsize=256)
def pattern_of(name: str) -> Pattern:
    """The words of a name in a row, in any case; "PS", "pracovní skupina" or "skupina" may stand for each other.

    A name without any word is found nowhere.
    """
    plain = fold_in_place(name)
    kind = KIND.match(plain)
    body = r"\W{1,3}".join(map(_any_case, plain_words(plain[kind.end() :] if kind else plain)))
    opening = rf"{GROUP}\s+" if kind else ""
    return Pattern(rf"(?<!\w){opening}{body}(?!\w)" if body else r"(?!)")


def _any_case(word: str) -> str:
    """A word of a name with any ending that a case may give it: "řídicí skupiny", "pro seniory"."""
    return re.escape(word) if len(word) < DECLINED else rf"{re.escape(word[:-ENDING])}\w{{0,3}}"
