"""Whom a name means: among a group's members, its guests, and the other people of the community."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from domain.groups import Person
from domain.language import Person as Known
from domain.language import find_people, fold, surname_key

BODY = re.compile(
    r"\b(?:odbor|oddělení|město|městský|krajský|úřad|skupina|komise|rada|tým|charita|centrum|výbor)\b"
    r"|\b(?:z\. ?s|o\. ?p)\.",
    re.IGNORECASE,
)
ROLE = re.compile(
    r"(?:koordin|metodi|vedouc|manaž|předsed|tajemn|zapisovatel|starost|ředitel|všichni|všechn|všem|coordinator|chair)\w*$",
    re.IGNORECASE,
)
TITLE = re.compile(
    r"(?:koordinátor(?:ka)?|vedoucí|předsed(?:a|kyně)|tajemn(?:ík|ice)|zapisovatel(?:ka)?|starost(?:a|ka)|metodi(?:k|čka)"
    r"|ředitel(?:ka)?|manažer(?:ka)?|všichni|coordinator|chair|mayor|everybody)(?: [A-ZÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ]{2,6})?",
    re.IGNORECASE,
)
SIMILAR = 4  # names offered for one that nobody on the roster has
ME = {"ja", "me", "mne", "mi", "sebe", "myself"}


@dataclass(frozen=True, slots=True)
class Meant:
    """Whom a name means. One of: `person` (sure), `name` alone (a guest, role or body, kept so), or a question.

    options: the people of that name (`several`), or those with a similar one, when it has to be asked.
    """

    name: str
    person: Person | None = None
    options: tuple[Person, ...] = ()
    several: bool = False
    ask: bool = False


def meant(name: str, members: Sequence[Person], others: Sequence[Person], guests: Sequence[str]) -> Meant:
    """Find the owner among the group's members, its guests, and the community's other people, in this order.

    A body ("OSZ", "odbor sociálních věcí") is nobody's name and keeps its own; an unknown name has to be asked.
    """
    for people in (members, others):
        found = _known(name, people)
        if len(found) == 1:
            return Meant(found[0].name, found[0])
        if found:
            return Meant(name, options=tuple(found), several=True, ask=True)
        visitors = _known_names(name, guests) if people is members else []
        if len(visitors) == 1:
            return Meant(visitors[0])
    if is_body(name) or fold(name) in {fold(person.organisation) for person in (*members, *others)}:
        return Meant(name)
    return Meant(name, options=tuple(similar(name, members)), ask=True)


def one_of(text: str, people: Sequence[Person]) -> Meant | None:
    """The one of some people whom words tell from the others by organisation: "Novák z charity", "novak charita"."""
    words = [word for word in re.findall(r"\w+", fold(text)) if len(word) > 1]
    found = [p for p in people if words and all(_begins(word, f"{p.name} {p.organisation}") for word in words)]
    return Meant(found[0].name, found[0]) if len(found) == 1 else None


def _begins(word: str, text: str) -> bool:
    """Whether some word of the text begins as the word does, but for an ending."""
    stem = word[: max(3, len(word) - 2)]
    return any(one.startswith(stem) for one in re.findall(r"\w+", fold(text)))


def _known(name: str, people: Sequence[Person]) -> list[Person]:
    found = find_people(name, [Known(p.id, p.name, p.before, p.after, p.organisation) for p in people])
    ids = {one.id for one in found}
    exact = [p for p in people if fold(p.name) == fold(name)]
    return exact if len(exact) == 1 else [p for p in people if p.id in ids]


def _known_names(name: str, names: Sequence[str]) -> list[str]:
    return [names[one.id] for one in find_people(name, [Known(at, said) for at, said in enumerate(names)])]


def is_body(name: str) -> bool:
    """Whether the name is that of a role or a body, by its writing: an abbreviation, small letters, "odbor …"."""
    return surely_body(name) or name[:1].islower()


def surely_body(name: str) -> bool:
    """The same where it may also be mere words: an abbreviation, a word for a body or a role."""
    abbreviation = name.isupper() and len(name) > 1 and "." not in name
    return abbreviation or bool(BODY.search(name) or ROLE.match(name))


def is_title(name: str) -> bool:
    """Whether it can only be somebody who does something: a role in the nominative ("vedoucí OSZ"), an abbreviation."""
    name = name.strip()
    return bool(TITLE.fullmatch(name)) or (name.isupper() and name.isalpha() and 2 <= len(name) <= 6)


def similar(name: str, people: Sequence[Person]) -> list[Person]:
    """Up to four people whose surname is written almost so, the most similar first."""
    wanted = _surname(name)
    close = [(SequenceMatcher(None, wanted, _surname(p.name)).ratio(), p) for p in people]
    near = sorted((one for one in close if one[0] >= 0.6), key=lambda one: (-one[0], surname_key(one[1].name)))
    return [person for _, person in near[:SIMILAR]]


def _surname(name: str) -> str:
    return fold((name.split() or [""])[-1])


def is_me(name: str) -> bool:
    """Whether the writer names herself: "úkol pro mě"."""
    return fold(name.strip(" .,")) in ME
