"""How people are named in an answer: with a capital and titles, or typed small on a phone."""

import re
from collections.abc import Iterator

from domain.language.cs import names as cs
from domain.language.en import people as en
from domain.language.people.cases import Case, given_names, given_nominative
from domain.language.text import Pattern, fold

BIG = "[A-ZÁČĎÉĚÍŇÓŘŠŤÚŮÝŽĽĹŔÄÖÜ]"
NAME = rf"(?:(?:{BIG}\w*\.\s*)*(?:{BIG}[\w'’-]+|{BIG}\.)(?:\s+(?:{BIG}[\w'’-]+|{BIG}\.)){{0,2}})"
TITLES = cs.TITLES
# Programs by which people meet, and no people.
PROGRAMS = r"teams|zoom|google|microsoft|ms$|skype|webex"
CAPITAL = Pattern(rf"{TITLES}({NAME})")
DEGREES = Pattern(cs.DEGREES)
NO_NAME = Pattern(rf"(?:{cs.NO_NAME}|{en.NO_NAME}|{PROGRAMS})")
SURNAME = Pattern(cs.SURNAME)
COMMON = cs.COMMON_NAMES


def without_degrees(text: str) -> str:
    """The text without academic degrees, whose full stops end no sentence."""
    return DEGREES.sub("", text)


def blanked_degrees(text: str) -> str:
    """The text with blanks for academic degrees, so that every other letter keeps its place."""
    return DEGREES.made.sub(lambda found: " " * len(found.group()), text)


def names_in(part: str) -> Iterator[tuple[str, int, int]]:
    """The names of a clause with their places: (name with its forms of address, start, end)."""
    for match in CAPITAL.finditer(part):
        start, end = match.span()
        named = list(re.finditer(r"\S+", match[1]))
        while named and _is_no_name(named[0].group(), alone=len(named) == 1):
            named.pop(0)
        if named and not match[1].isupper():
            at = match.start(1) + named[0].start()
            yield part[at if at > match.start(1) else start : end], at, end


def _is_no_name(word: str, alone: bool) -> bool:
    plain = fold(word)
    known = any(given_nominative(word, case) for case in Case)
    return not known and bool(NO_NAME.match(plain)) and not (plain.endswith(cs.WOMANS) and alone)


def small_names(plain: str, case: Case) -> Iterator[tuple[str, int, int]]:
    """Given names of the table in a case, typed small, each with a surname that has the form of one."""
    found = list(re.finditer(r"[^\W\d_]+", plain))
    for i, word in enumerate(found):
        if word.group() in COMMON or len(word.group()) < 3 or word.group() not in given_names()[case]:
            continue
        after = found[i + 1] if i + 1 < len(found) else None
        surname = after if after and plain[word.end() : after.start()] == " " and SURNAME.match(after.group()) else None
        end = (surname or word).end()
        yield plain[word.start() : end].title(), word.start(), end
