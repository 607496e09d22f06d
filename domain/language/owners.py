"""Who is to do a task, as written: names, abbreviations of offices, roles."""

import re
from dataclasses import dataclass

from domain.language.cases import Case
from domain.language.cs_tasks import CAPITALS, ROLE
from domain.language.text import Pattern

SEVERAL = rf"{CAPITALS}(?:(?:,| a)\s+{CAPITALS})*"
ROLES = Pattern(rf"{ROLE}(?:\s+\w{{2,}}){{0,3}}", re.IGNORECASE)
HEAD = Pattern(
    rf"\s*(?P<who>{CAPITALS}|{ROLE}(?:\s+\w+){{0,2}})\s*"
    r"(?:(?P<sep>,(?!\s*(?:DiS|Ph\.|CSc|MBA))|\ba\b|/|;)"
    r"|,\s*(?:DiS\.?|Ph\. ?D\.?|CSc\.?|MBA)\s*(?P<sep2>,)?|(?=$|[.)\n(]))"
)


@dataclass(frozen=True, slots=True)
class Errand:
    """A task in words. owners: as written, in `case`; due: the words of the deadline, "" if they stand in `what`."""

    what: str
    owners: tuple[str, ...]
    case: Case
    form: str
    due: str = ""


def is_owner(text: str) -> bool:
    """Whether words can be an owner: a name, an abbreviation of an office, a role."""
    bare = text.strip()
    return bool(re.fullmatch(rf"{CAPITALS}(?:\s+\w+){{0,2}}", bare) or ROLES.fullmatch(bare))


def owners_in(text: str) -> tuple[list[str], str]:
    """Owners enumerated at the head of a text, and what follows them."""
    names: list[str] = []
    rest = text
    while match := HEAD.match(rest):
        names.append(match["who"].strip())
        rest = rest[match.end() :]
        if not match["sep"] and not match["sep2"]:
            break
    return names, rest.lstrip(" .,;)").rstrip(" ,;)")


def split_names(text: str) -> list[str]:
    """Enumerated names apart: "Karla a Hanku" → two."""
    return [part.strip() for part in re.split(r",|;|/|\s+(?:a|i|and)\s+|\s+se?\s+", text) if part.strip()]
