"""Who is to do a task: the nominative of names, roles and bodies as people write them."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from domain.language.cs import labels as cs
from domain.language.cs.people import BODY_NOMINATIVES, OBLIQUE, THINGS
from domain.language.cs.people import HUMAN as CZECH_HUMAN
from domain.language.cs.tasks import BODY
from domain.language.en import labels as en
from domain.language.people.cases import Case, given_nominative_in_any
from domain.language.people.index import Named
from domain.language.people.names import ADDRESS, nominative
from domain.language.text import Pattern, fold, fold_in_place

# "paní ředitelka Malá" is Malá.
OFFICE = re.compile(r"^[Pp]an[íiaeu]?\s+(?=[a-záčďéěíňóřšťúůýž])\w+\s+(?=[A-ZÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ])")
FROM = re.compile(r"(?<=\w)\s+(?:z|ze|za)\s+.+")  # "Klára z Diakonie"
LETTER = re.compile(r"\s[A-ZÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ]\.$")  # "Lenka K."
LADY = re.compile(r"^[Pp]an[íieu]?\s+")
BODIES = {fold(name)[:4]: name for name in BODY_NOMINATIVES}  # their cases begin alike
HUMAN = Pattern(CZECH_HUMAN)
KNOWN = Pattern(fold_in_place(rf"{BODY}(?!\w)"))
TASK_WORD = Pattern(rf"(?:{cs.COMMAND}|{en.COMMAND})\w{{0,3}}")
CALLED = ADDRESS | {"p", "dr", "ing", "mgr", "bc"}
PLURALS = (
    ("uky", "uci"), ("íky", "íci"), ("tele", "telé"), ("členy", "členové"), ("ery", "eři"), ("ory", "oři"),
    ("ce", "ci"), ("gy", "gové"), ("sty", "sté"),
)  # fmt: skip


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
    name = OFFICE.sub("", text).lstrip("@")
    return FROM.sub("", name) if given_nominative_in_any(name.partition(" ")[0]) else name


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
    surname = text.endswith(("á", "ova")) and text[:1].isupper()
    return bool(
        given_nominative_in_any(first) or surname or re.match(r"[^\W\d_]\. ?[^\W\d_]{2}", text) or first.islower()
    )


def owner_nominative(owner: Owner, people: Sequence[Named] = ()) -> str:
    """A name, role or body in the nominative and without titles."""
    if fold(owner.words).startswith("vsech") and owner.case is not Case.NOMINATIVE:
        return everybody(owner.words)
    first, *rest = owner.words.split()
    body = BODIES.get(fold(first)[:4]) if rest and rest[0][:1].isupper() else None
    if body and owner.case is not Case.NOMINATIVE:
        return " ".join((body, *rest))  # "Charity Lipnice" → "Charita Lipnice"
    addressed = fold(first).rstrip(".") in CALLED and bool(rest)
    called = addressed and rest[-1][:1].isupper()
    if owner.case is Case.VOCATIVE and not rest and _is_human(fold(first)) and not given_nominative_in_any(first):
        return role_nominative(first.lower())
    if addressed and not called and owner.case is not Case.NOMINATIVE:
        return role_nominative(owner.words)
    if called or first[:1].isupper() or owner.case is Case.NOMINATIVE:
        name = nominative(owner.words, owner.case, people) or (owner.words if rest else "")
        return f"{name}." if LETTER.search(owner.words) else name
    return role_nominative(owner.words)


def everybody(text: str) -> str:
    """ "všechny členy PS" → "všichni členové PS"."""
    words = text.split()
    words[0] = "všichni" if fold(words[0]) in ("vsechny", "vsech", "vsem") else words[0]
    for ending, plural in PLURALS if len(words) > 1 else ():
        if words[1].endswith(ending):
            words[1] = words[1][: -len(ending)] + plural
            break
    return " ".join(words)


def role_nominative(text: str) -> str:
    """A role in another case: "koordinátorce" → "koordinátorka", "vedoucího PS" → "vedoucí PS", "městskou policii"."""
    first, *rest = LADY.sub("", text).split()
    if first.endswith("ou") and rest:  # an adjective and what it belongs to
        return " ".join((first[:-2] + "á", re.sub(r"ii$", "ie", re.sub(r"u$", "a", rest[0])), *rest[1:]))
    body = BODIES.get(fold(first)[:4])
    return " ".join((body.lower() if body else _role(first), *rest))


def _role(word: str) -> str:
    if word.endswith(("ího", "ímu")):
        return word[:-2]
    if word.endswith("áři"):
        return word[:-1]
    if word.endswith(("ovi", "ra", "tele", "teli")):
        return re.sub(r"(?:ovi|a|e|i)$", "", word)
    if word.endswith(("ko", "sto", "edo", "go")):
        return word[:-1] + "a"
    return re.sub(r"(?:ce|ku|ky)$", "ka", word)


def split_names(text: str) -> list[str]:
    """Enumerated names apart: "Karla a Hanku" → two."""
    return [part.strip() for part in re.split(r",|;|/|\s+(?:a|i|and)\s+|\s+se?\s+", text) if part.strip()]
