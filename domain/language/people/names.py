"""People's names as Czech writes them: titles, initials, case forms, forms of address, alphabetical order."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from domain.language.cs.names import ADDRESSED, ALPHABET, GENTLEMAN, LADY, MANS, OBLIQUE
from domain.language.cs.people import ADDRESS as CZECH_ADDRESS
from domain.language.cs.people import OFFICES, TITLES_AFTER, TITLES_BEFORE
from domain.language.cs.pet_names import pets
from domain.language.en.people import ADDRESS as ENGLISH_ADDRESS
from domain.language.people.cases import (
    Case,
    decline,
    given_nominative,
    is_woman,
    is_womans_surname,
    surname_nominative,
    unshortened,
)
from domain.language.people.index import PARTS, Named, People, Somebody
from domain.language.text import Pattern, fold

ADDRESS = {*CZECH_ADDRESS, *ENGLISH_ADDRESS}
_BEFORE = {fold(title) for title in TITLES_BEFORE}
_AFTER = {fold(title) for title in TITLES_AFTER}


LONGEST = 200  # characters of a name
WORD = Pattern(r"[^\W\d_]+\.?")
MOST_WORDS = 4  # of a name


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody whose name may be said. name: given name and surname in the nominative; before, after: titles."""

    id: int
    name: str
    before: str = ""
    after: str = ""
    organisation: str = ""


def split_titles(text: str) -> tuple[str, str, str]:
    """Titles before, the name, titles after: "Bc. Soňa Hladková, DiS." → ("Bc.", "Soňa Hladková", "DiS.")."""
    words = text.replace(",", " , ").split()
    start = 0
    while start < len(words) and _is_title(words[start], _BEFORE):
        start += 1
    end = len(words)
    while end > start and (words[end - 1] == "," or _is_title(words[end - 1], _AFTER)):
        end -= 1
    before, name, after = words[:start], words[start:end], [w for w in words[end:] if w != ","]
    return " ".join(before), " ".join(name).replace(" ,", ","), " ".join(after)


def _is_title(word: str, titles: set[str]) -> bool:
    bare = fold(word).rstrip(".,")
    known = bare in titles or all(part in titles for part in bare.split("."))
    return bool(bare) and known and (word.endswith((".", ".,")) or (word.isupper() and len(word) > 1) or len(word) > 2)


def bare_name(text: str) -> str:
    """A name without titles, "paní", "@" and the like: "@p. Mgr. Hrubá" → "Hrubá"."""
    return split_titles(without_address(text.strip(" ,;:.–-()")).lstrip("@"))[1].strip(" ,;:")


def without_address(text: str) -> str:
    """The text without "paní", "p.", "Mr" and the like before it: "paní Ing. Eva Nová" → "Ing. Eva Nová"."""
    words = text.split()
    while words and fold(words[0]).strip(".@") in ADDRESS and not re.fullmatch(r"P[ií]?\.", words[0]):
        words.pop(0)
    return " ".join(words)


def find_people(text: str, people: Sequence[Somebody]) -> list[Somebody]:
    """The known people whom a name as written may mean; several = ambiguous, none = unknown.

    text: one name in any case form, whole or in part, with initials, titles or "paní", with or without diacritics.
    people: a `People` where more names than one are looked up among many.
    """
    words = WORD.findall(bare_name(text[:LONGEST]))
    while len(words) > 1 and fold(words[0]) in OFFICES:
        words.pop(0)
    if not words or len(words) > MOST_WORDS:
        return []
    plain = [fold(word) for word in words]
    found = [one for one in People.of(people).perhaps(plain) if _fits(plain, _forms_of(one.name))]
    if len(found) > 1 and not text.isascii():  # "Petrů" is nobody's "Petru"
        return [one for one in found if _fits([w.lower() for w in words], _written_forms_of(one.name))] or found
    return found


def _fits(words: list[str], forms_of_parts: Sequence[frozenset[str]]) -> bool:
    parts = list(forms_of_parts)
    for word in words:
        at = next((i for i, forms in enumerate(parts) if _is_form(word, forms)), None)
        if at is None:
            return False
        parts.pop(at)
    return any(not w.endswith(".") for w in words)


def _is_form(word: str, forms: frozenset[str]) -> bool:
    if word.endswith("."):
        return any(form.startswith(word[:-1]) for form in forms)
    return word in forms


@lru_cache(maxsize=4096)
def _forms_of(name: str) -> tuple[frozenset[str], ...]:
    """The folded case forms of every part of a person's name."""
    return tuple(frozenset(fold(form) for form in forms) for forms in _written_forms_of(name))


@lru_cache(maxsize=4096)
def _written_forms_of(name: str) -> tuple[frozenset[str], ...]:
    """The case forms of every part of a person's name, and of the everyday forms of given names, in small letters."""
    parts = PARTS.split(name)
    woman = any(is_womans_surname(part) for part in parts[-1:]) or bool(parts and is_woman(parts[0]))
    return tuple(frozenset(form.lower() for form in (part, *_forms_of_part(part, woman))) for part in parts)


def _forms_of_part(part: str, woman: bool) -> Iterator[str]:
    for base, feminine in ((part, woman), *pets().get(part, ())):
        for forms in decline(base, feminine).values():
            yield from forms
    if not woman:
        for forms in unshortened(part).values():
            yield from forms


def nominative(text: str, case: Case, people: Sequence[Named] = ()) -> str:
    """A name found in a case, in the nominative and without titles; a known person's own name parts where one fits.

    Initials stay ("K. Martincovou" → "K. Martincová"); an unknown word that no rule fits stays as it is.
    """
    woman_said = _woman_said(text)
    words = bare_name(text[:LONGEST]).split()
    if not words:
        return ""
    given = given_nominative(words[0], case) if len(words) > 1 or woman_said is None else None
    if given is None and (case is Case.NOMINATIVE or _named_already(words)):
        return " ".join(words)
    woman = woman_said if woman_said is not None else is_woman(given) if given else None
    known = _known(words, people)
    return known or " ".join(_undone(words, given, case, woman))


def as_listed(name: str) -> str:
    """A name told after a verb as the roster has it: "Marii Novou" -> "Marie Nová"; a nominative stays as it is."""
    *given, last = name.split() or [""]
    told = nominative(last, Case.ACCUSATIVE) != last
    return nominative(name, Case.ACCUSATIVE) if told else " ".join([*given, last])


def _named_already(words: Sequence[str]) -> bool:
    """Whether a whole name stands in the nominative against its case: "zapište Hana Malá"."""
    if len(words) == 1 or words[-1].endswith(OBLIQUE):
        return False
    if is_woman(words[0]) and not is_womans_surname(words[-1]) and words[-1].endswith(MANS):
        return False  # "Romana Vlka" is Roman Vlk in the accusative
    return given_nominative(words[0], Case.NOMINATIVE) == words[0]


def _woman_said(text: str) -> bool | None:
    first = fold(text).split()[:1]
    word = first[0].strip(".@") if first else ""
    return True if word in LADY else False if word in GENTLEMAN else None


def _known(words: list[str], people: Sequence[Named]) -> str | None:
    """The nominative of the same parts of the one known person whom the words mean."""
    found = find_people(" ".join(words), people)
    if len(found) != 1 or any(word.endswith(".") for word in words):
        return None
    parts = list(zip(_forms_of(found[0].name), PARTS.split(found[0].name), strict=True))
    return " ".join(next((part for forms, part in parts if fold(word) in forms), word) for word in words)


def _undone(words: list[str], given: str | None, case: Case, woman: bool | None) -> list[str]:
    done = [given] if given and len(words) > 0 else []
    for word in words[len(done) :]:
        done.append(_surname(word, case, woman))
    if given and fold(given) == fold(words[0]):
        done[0] = words[0]
    return done


def vocative(given_name: str) -> str:
    """The form of address of a given name: "Dana" → "Dano", "Zdeněk" → "Zdeňku"."""
    woman = is_woman(given_name)
    feminine = woman if woman is not None else given_name.endswith(("a", "e"))
    return decline(given_name, feminine).get(Case.VOCATIVE, (given_name,))[0]


def address(name: str) -> str:
    """How somebody is spoken to: "Dana Malá" → "paní Malá", "Petr Šimek" → "pane Šimku", "Dana" → "Dano".

    "" where nobody can tell whether it is a woman's name.
    """
    parts = bare_name(name[:LONGEST]).split()
    called = _in_case(name, Case.VOCATIVE)
    return f"{ADDRESSED[bool(is_womans(name))]} {called.split()[-1]}" if called and len(parts) > 1 else called


def is_womans(name: str) -> bool | None:
    """Whether a whole name is a woman's, by its surname or given name; None where nobody can tell."""
    parts = bare_name(name[:LONGEST]).split()
    return True if parts and is_womans_surname(parts[-1]) else is_woman(parts[0]) if parts else None


def accusative(name: str) -> str:
    """A whole name as it is asked for, "Dana Malá" → "Danu Malou"; "" where nobody can tell whether it is a woman's."""
    return _in_case(name, Case.ACCUSATIVE)


def _in_case(name: str, case: Case) -> str:
    parts, woman = bare_name(name[:LONGEST]).split(), is_womans(name)
    if woman is None:
        return ""
    return " ".join(decline(part, woman).get(case, (part,))[0] for part in parts)


def _surname(word: str, case: Case, woman: bool | None) -> str:
    """A surname in the nominative; many men's surnames are given names ("Tomáše Marka")."""
    if word.endswith("."):
        return word
    given = given_nominative(word, case) if woman is False else None
    return given or surname_nominative(word, case, woman)


LETTER = Pattern(r"ch|\d+|.", re.DOTALL)
_PLACE = {letter: i for i, letter in enumerate(ALPHABET)}


def collate(text: str) -> tuple[tuple[tuple[int, ...], ...], str, str]:
    """A key that sorts as Czech dictionaries do: Ch after H; Č, Ř, Š, Ž letters of their own; other marks decide last.

    Source: ČSN 97 6030, alphabetical order.
    """
    words = tuple(tuple(_letter(m.group()) for m in LETTER.finditer(word)) for word in text.casefold().split())
    return words, text.casefold(), text


def _letter(letter: str) -> int:
    if letter.isdecimal():
        return int(letter[:9]) - 10**9  # numbers precede letters, by their size
    return _PLACE.get(letter) or _PLACE.get(fold(letter)[:1] or letter, 100 + ord(letter[0]))


def by_surname(names: Iterable[str]) -> list[str]:
    """Names in the order of a Czech list of people."""
    return sorted(names, key=surname_key)


@lru_cache(maxsize=4096)
def surname_key(name: str) -> tuple[object, ...]:
    """A key that sorts people by surname, then by given name."""
    parts = bare_name(name[:LONGEST]).split()
    return collate(" ".join(parts[-1:])), collate(" ".join(parts[:-1]))
