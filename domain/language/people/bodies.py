"""Owners who are nobody's name: a body ("odbor sociálních věcí", "OSZ"), a role ("vedoucí"), the writer, nobody."""

import re

from domain.language.cs import people as cs
from domain.language.cs.tasks import BODY as DOES
from domain.language.cs.tasks import UPPER
from domain.language.en import people as en
from domain.language.text import Pattern, fold, plain_words

BODY = Pattern(rf"\b(?:{cs.BODY})\b|\b(?:{cs.LEGAL_FORM})\.", re.IGNORECASE)
KNOWN = Pattern(rf"(?:{DOES})(?!\w)")
ROLE = Pattern(rf"(?:{cs.ROLE}|{en.ROLE})\w*$", re.IGNORECASE)
TITLE = Pattern(rf"(?:{cs.ROLE_NOMINATIVE}|{en.ROLE_NOMINATIVE})(?: [{UPPER}]{{2,6}})?", re.IGNORECASE)
ABBREVIATION = range(2, 7)  # letters
SHORTEST_STEM = 4  # letters by which a word is known in another case
ENDING = 2  # letters that a case changes


def is_body(name: str) -> bool:
    """Whether the name is that of a role or a body, by its writing: an abbreviation, small letters, "odbor …"."""
    return surely_body(name) or name[:1].islower()


def surely_body(name: str) -> bool:
    """The same where it may also be mere words: an abbreviation, a word for a body or a role."""
    abbreviation = name.isupper() and len(name) > 1 and "." not in name
    return abbreviation or bool(BODY.search(name) or ROLE.match(name) or KNOWN.match(name))


def is_title(name: str) -> bool:
    """Whether it can only be somebody who does something: a role in the nominative ("vedoucí OSZ"), an abbreviation."""
    name = name.strip()
    return bool(TITLE.fullmatch(name)) or (name.isupper() and name.isalpha() and len(name) in ABBREVIATION)


def is_me(name: str) -> bool:
    """Whether the writer names herself: "úkol pro mě"."""
    return fold(name.strip(" .,")) in cs.MYSELF | en.MYSELF


def is_nobody(text: str) -> bool:
    """Whether an answer takes a name back: "nikdo"."""
    return fold(text.strip(" .!")) in cs.NOBODY | en.NOBODY


def written_as_name(text: str) -> bool:
    """Whether every word begins with a capital, as those of a name do."""
    return all(word[0].isupper() for word in text.split())


def same_role(name: str, other: str) -> bool:
    """Whether two names are one role's in some case: "koordinátorovi", "koordinátor"; abbreviations in full."""
    said, known = plain_words(name), plain_words(other)
    return len(said) == len(known) and all(map(_same_word, said, known))


def _same_word(one: str, other: str) -> bool:
    shorter = min(len(one), len(other))
    stem = max(SHORTEST_STEM, shorter - ENDING)
    return one == other or (
        shorter >= SHORTEST_STEM and one[:stem] == other[:stem] and abs(len(one) - len(other)) < ENDING + 2
    )
