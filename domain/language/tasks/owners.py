"""Who is to do a task: the nominative of names, roles and bodies as people write them."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from domain.language.cs import labels as cs
from domain.language.cs import roles
from domain.language.cs.people import HUMAN as CZECH_HUMAN
from domain.language.cs.people import OBLIQUE, THINGS
from domain.language.cs.tasks import BODY
from domain.language.en import labels as en
from domain.language.people.cases import Case, given_nominative_in_any
from domain.language.people.index import Named
from domain.language.people.names import ADDRESS, nominative
from domain.language.text import Pattern, fold, fold_in_place

LETTER = Pattern(r"\s[A-ZÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ]\.$")  # "Lenka K."
HUMAN = Pattern(CZECH_HUMAN)
KNOWN = Pattern(fold_in_place(rf"{BODY}(?!\w)"))
TASK_WORD = Pattern(rf"(?:{cs.COMMAND}|{en.COMMAND})\w{{0,3}}")
BETWEEN = Pattern(rf",|;|/|\s+(?:{roles.AND}|{en.AND})\s+|\s+{roles.WITH}\s+")
CALLED = ADDRESS | set(roles.DEGREES)


@dataclass(frozen=True, slots=True)
class Owner:
    """Somebody as written, and the case in which the name stands."""

    words: str
    case: Case = Case.NOMINATIVE


@dataclass(frozen=True, slots=True)
class Errand:
    """A task in words. due: the words of the deadline, "" if they stand in `what`; form: see TaskReading."""

    what: str
    owners: tuple[Owner, ...]
    form: str
    due: str = ""


def named(names: Iterable[str], case: Case = Case.NOMINATIVE) -> tuple[Owner, ...]:
    """Owners who all stand in one case."""
    return tuple(Owner(bare_owner(name), case) for name in names)


def bare_owner(text: str) -> str:
    """An owner without "@", without an office said before the name and without whom she comes from."""
    name = roles.OFFICE.sub("", text).lstrip("@")
    return roles.FROM.sub("", name) if given_nominative_in_any(name.partition(" ")[0]) else name


def may_be_somebody(text: str) -> bool:
    """Whether words can name who does something: no number, no heading, no thing, small only if they are a role."""
    plain = fold(text).lstrip("@").split()
    if not plain or any(char.isdecimal() for char in text) or TASK_WORD.fullmatch(plain[0]):
        return False
    if text.startswith("@") or text[0].isupper():
        return text.isupper() or len(plain) > 1 or not (plain[0].endswith(THINGS) and not given_nominative_in_any(text))
    if is_called(text) or given_nominative_in_any(text.title()):
        return True
    return any(map(_is_human, plain[:2]))


def _is_human(word: str) -> bool:
    return bool(KNOWN.match(word) or HUMAN.match(word)) and not word.endswith(OBLIQUE)


def is_called(text: str) -> bool:
    """Whether words begin with a form of address: "paní Malá"."""
    return fold(text.partition(" ")[0]).rstrip(".") in CALLED and " " in text


def surely_somebody(text: str) -> bool:
    """Whether words can only be somebody: a given name, an initial and a surname, a woman's surname, a role or body."""
    first = text.split(maxsplit=1)[0] if text.strip() else ""
    surname = text.endswith(roles.WOMANS) and text[:1].isupper()
    return bool(
        given_nominative_in_any(first) or surname or re.match(r"[^\W\d_]\. ?[^\W\d_]{2}", text) or first.islower()
    )


def owner_nominative(owner: Owner, people: Sequence[Named] = ()) -> str:
    """A name, role or body in the nominative and without titles."""
    if fold(owner.words).startswith(roles.EVERYBODY) and owner.case is not Case.NOMINATIVE:
        return roles.everybody(owner.words)
    first, *rest = owner.words.split()
    body = roles.BODIES.get(fold(first)[:4]) if rest and rest[0][:1].isupper() else None
    if body and owner.case is not Case.NOMINATIVE:
        return " ".join((body, *rest))  # "Charity Lipnice" → "Charita Lipnice"
    addressed = fold(first).rstrip(".") in CALLED and bool(rest)
    called = addressed and rest[-1][:1].isupper()
    if owner.case is Case.VOCATIVE and not rest and _is_human(fold(first)) and not given_nominative_in_any(first):
        return roles.role_nominative(first.lower())
    if addressed and not called:
        bare = roles.LADY.sub("", roles.PRONOUN.sub("", owner.words))
        return bare if owner.case is Case.NOMINATIVE else roles.role_nominative(owner.words)
    if called or first[:1].isupper() or owner.case is Case.NOMINATIVE:
        name = nominative(owner.words, owner.case, people) or (owner.words if rest else "")
        return f"{name}." if LETTER.search(owner.words) else name
    return roles.role_nominative(owner.words)


def split_names(text: str) -> list[str]:
    """Enumerated names apart: "Karla a Hanku" → two."""
    return [part.strip() for part in BETWEEN.split(text) if part.strip()]
