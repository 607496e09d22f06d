"""Who comes in somebody's stead, by name."""

import re
from collections.abc import Sequence

from domain.language.cs import stead as cs
from domain.language.en import stead as en
from domain.language.near import stead as near
from domain.language.people.cases import Case, given_nominative_in_any
from domain.language.people.in_answers import BIG, names_in, small_names, without_degrees
from domain.language.people.names import Known, nominative
from domain.language.text import Pattern, fold_in_place

PART = Pattern(rf"[;!\n]|(?<!{BIG})(?<!\bp)(?<!\b{BIG}[a-z]){cs.PART}|,\s|\s(?=(?:{cs.TURN}|{en.TURN})\s)")
STEAD = Pattern(rf"(?<!\w)(?:{cs.STEAD}|{en.STEAD}|{near.STEAD})(?!\w)")
ASKED = Pattern(rf"(?<!\w)(?:{cs.ASKED}|{en.ASKED})(?!\w)")
ACCUSATIVE_VERB = Pattern(rf"(?<!\w)(?:{cs.ACCUSATIVE_VERB})(?!\w)")
WITH = Pattern(rf"(?<!\w)(?:{cs.WITH})\s+{cs.ADDRESSED}$")
TO = Pattern(rf"(?<!\w)(?:{cs.TO})(?:\s+\w+){{0,2}}\s+{cs.ADDRESSED}$")
HEADED = Pattern(rf"(?<!\w){cs.HEADED}\s*[:–-]?\s*$")
SENT_AFTER = Pattern(rf"\s+(?:\w+\s+){{0,2}}?(?:{cs.SENT})\w*")
SENT_FOR = Pattern(rf"(?<!\w)(?:{cs.SENT_FOR})")
GIVEN_AFTER = Pattern(cs.GIVEN_AFTER)
FOR = Pattern(rf"(?<!\w)(?:{cs.FOR}|{en.FOR})\s+{cs.ADDRESSED}")
SPOKEN_FOR = Pattern(rf"(?<!\w)(?:{cs.SPOKEN_FOR})\s+$")
OURS = Pattern(rf"^(?:{cs.OURS})+", re.IGNORECASE)


def for_another(text: str) -> bool:
    """Whether somebody comes in the stead of somebody else who is named: "za Tomáše přijde Lucie"."""
    names = (text[found.end() :].split(maxsplit=1)[:1] for found in FOR.finditer(fold_in_place(text)))
    return any(given_nominative_in_any(name.strip(".,;!?")) for word in names for name in word)


def substitute_in(text: str, people: Sequence[Known]) -> tuple[str | None, bool]:
    """Who comes instead, as (name in the nominative or None, whether somebody unnamed comes)."""
    parts = [part for part in PART.split(without_degrees(text)) if part]
    plains = [fold_in_place(part) for part in parts]
    likely = [
        (part, plain) for key in (STEAD, ASKED) for part, plain in zip(parts, plains, strict=True) if key.search(plain)
    ]
    for part, plain in likely:
        for name, start, end in names_in(part):
            if not SPOKEN_FOR.search(plain[:start]) or SENT_FOR.search(plain[:start]):
                return nominative(OURS.sub("", name), _case(plain[:start], plain[end:]), people), False
    for _, plain in likely:
        small = _small_name(plain)
        if small:
            return nominative(small[0], small[1], people), False
    return None, True


def _small_name(plain: str) -> tuple[str, Case] | None:
    """A name typed without capitals, where its case is the one that its verb asks for."""
    for case in (Case.NOMINATIVE, Case.ACCUSATIVE, Case.DATIVE, Case.INSTRUMENTAL):
        for name, start, end in small_names(plain, case):
            if _case(plain[:start], plain[end:]) is case:
                return name, case
    return None


def _case(before: str, after: str) -> Case:
    """The case in which a name stands between these words: "s" takes the instrumental, "pošlu" the accusative."""
    if WITH.search(before):
        return Case.INSTRUMENTAL
    if TO.search(before) or GIVEN_AFTER.match(after):
        return Case.DATIVE
    if ACCUSATIVE_VERB.search(before) and not HEADED.search(before):
        return Case.ACCUSATIVE
    return Case.ACCUSATIVE if SENT_AFTER.match(after) else Case.NOMINATIVE
