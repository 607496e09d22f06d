"""A sentence that may set a task, as tagged words: a letter for each, so that its build is a pattern over letters.

People: N name, R role or body, E everybody, K nobody in particular, C capital word at the head that may be a name.
Deeds: I to do, V will do, O do!, Z either of V and O, X has done; i, v, u: words that look like I, V, O.
Ways to set a task: M has to (l in English), m we must, B it is needed, Y can you (y in English), P please, A that,
D sets, Q entrusts, q is entrusted, k whose task, T takes on, t promises, L in one's charge, H has, G falls to (g on),
U wants, e is.
Small words: F from, o on, b about, r for, p other prepositions, S "se", J and, d the; a adjective, n number, w other.
Signs: , : - ( ) / . ?
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from domain.language.cs import task_phrases as cs_clauses
from domain.language.cs.labels import ITEM
from domain.language.cs.tasks import BODY, CAPITALS, PAST, TITLE, UPPER
from domain.language.en import task_phrases as en_clauses
from domain.language.people.cases import given_nominative_in_any
from domain.language.tasks.deeds import is_state, looks_done, tags_of
from domain.language.text import Pattern, fold, fold_in_place

LONGEST = 600  # characters; who writes more tells a story
TONGUES = (cs_clauses, en_clauses)
TAGS = "PtAQqkDBmYyTLGgMlHUeFobrdpEKSJ"  # in this order the first that fits counts


def _phrases() -> Iterator[str]:
    for tag in TAGS:
        sources = [tongue.PHRASES[tag] for tongue in TONGUES if tag in tongue.PHRASES]
        assert sources, f"no language has words for {tag}"
        yield f"(?P<{tag}>{'|'.join(sources)})(?!\\w)"


PHRASE = Pattern("|".join(_phrases()))
NAME = Pattern(CAPITALS)
AT = Pattern(r"@\w+")
BODIES = Pattern(rf"{BODY}(?!\w)")
PLAIN_BODIES = Pattern(fold_in_place(rf"{BODY}(?!\w)"))  # of texts typed without diacritics
TITLED = Pattern(rf"{TITLE[:-1]}+[{UPPER}]|[{UPPER}]\.\s*[{UPPER}]")
COLLEAGUE = Pattern(rf"{cs_clauses.COLLEAGUE}\s+(?=[{UPPER}])")
SCHOOL = Pattern(cs_clauses.SCHOOL)
NOUN = Pattern(r"\s+(?P<noun>[a-záčďéěíňóřšťúůýž]{4,})")
SIGN = Pattern(r"[\[\]=]|\.{2,}|…|->|=>|→|⇒|[–—-]|\||[,;:()/.?!\n]")
SIGNS = dict(zip("→⇒–—…[]|;\n!=", "-----()/,/,:", strict=True))
WORD = Pattern(r"@?[\w’']+(?:\.(?=[^\s.]))?")
ADJECTIVE = Pattern(cs_clauses.ADJECTIVE)
INFINITIVE = Pattern(cs_clauses.INFINITIVE)
ORDERLY = Pattern(cs_clauses.ORDERLY)
DONE = Pattern(cs_clauses.DONE)
COMMON = frozenset(word for tongue in TONGUES for word in tongue.COMMON)
NO_DEEDS = frozenset(word for tongue in TONGUES for word in tongue.NO_DEEDS)
INTRO = Pattern(
    rf"\s*(?:[-–•*]\s+|\d{{1,2}}[.)]\s+|\(?(?:{ITEM})\d+[.)]?\)?[\s:–-]*"
    rf"|(?:{'|'.join(tongue.INTROS for tongue in TONGUES)})(?:\s*[,:!–]|,?\s+{cs_clauses.THAT}(?=\s))*(?=\W|$)"
    rf"|[^\w\s@„(/\[.–-]+\s*)\s*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Clause:
    """The words of a text, their tags position by position, and where each stands in the text."""

    text: str
    tags: str
    spans: tuple[tuple[int, int], ...]

    def cut(self, first: int, last: int) -> str:
        """The text of the words first..last-1."""
        return self.text[self.spans[first][0] : self.spans[last - 1][1]] if first < last else ""


@lru_cache(maxsize=64)
def clause(text: str, language: str = "cs") -> Clause:
    """The text tagged; nothing of a text that is too long for one task."""
    found = list(_tagged(text)) if len(text) <= LONGEST else []
    if language == "en":
        found = [(_english(tag, text[first:last]), first, last) for tag, first, last in found]
    return Clause(text, "".join(tag for tag, _, _ in found), tuple((first, last) for _, first, last in found))


def without_intro(text: str) -> str:
    """The text without greetings, bullets and words that only introduce: "Dohodli jsme se, že …"."""
    start = 0
    while (match := INTRO.match(text, start)) and start < match.end() < len(text):
        start = match.end()
    return text[start:]


def _english(tag: str, word: str) -> str:
    """What is done ends in "ed", and "annual" is nobody's deed as the Czech ending would have it."""
    if word.endswith("ed") and tag in "wavXu":
        return "X"
    return "w" if tag == "X" else tag


def _tagged(text: str) -> Iterator[tuple[str, int, int]]:
    plain = fold_in_place(text)
    at, head = 0, True  # head: of a sentence, where any word has a capital
    while at < len(text):
        if text[at].isspace() and text[at] != "\n":
            at += 1
            continue
        tag, end = _next(text, plain, at, head)
        head = tag in ".?:/" or (head and tag in "-(")
        yield tag, at, end
        at = end


def _next(text: str, plain: str, at: int, head: bool) -> tuple[str, int]:
    if sign := SIGN.match(text, at):
        return "-" if len(sign[0]) > 1 else SIGNS.get(sign[0], sign[0]), sign.end()
    if end := _name(text, at, head):
        return "N", end
    if phrase := PHRASE.match(plain, at):
        return str(phrase.lastgroup), phrase.end()
    if body := (PLAIN_BODIES.match(plain, at) if text.isascii() else BODIES.match(text, at)):
        return "R", body.end()
    word = WORD.match(text, at)
    if not word:
        return "w", at + 1
    tag = _word(plain[at : word.end()], text[at : word.end()])
    strange = tag in "waviu" and head and text[at].isupper() and plain[at : word.end()] not in COMMON
    return ("C" if strange else tag), word.end()


# --- names


def _name(text: str, at: int, head: bool) -> int:
    """Where a name that begins here ends; 0 when there is none."""
    titled, colleague = TITLED.match(text, at), COLLEAGUE.match(text, at)
    if not (text[at].isupper() or text[at] == "@" or titled or colleague):
        return 0
    start = colleague.end() if colleague else at
    match = NAME.match(text, start) or AT.match(text, start)
    if not match:
        return 0
    words, end = match[0].split(), start + len(_whole(match[0]))
    if titled or colleague or words[0].startswith("@"):
        return end
    if len(words) == 1 and (end := _school(text, end, words[0])) == 0:
        return 0
    return end if _is_name(words, head) else 0


def _school(text: str, end: int, word: str) -> int:
    """Where "Technická univerzita" ends; 0 for a body of the table, the word's own end for any other."""
    if BODIES.fullmatch(word):
        return 0
    noun = NOUN.match(text, end) if SCHOOL.fullmatch(word) else None
    return noun.end() if noun and not tags_of(fold(noun["noun"])) else end


def _is_name(words: list[str], head: bool) -> bool:
    """Whether words with capitals are a name: at the head of a sentence only what cannot be anything else."""
    first, given = words[0], given_nominative_in_any(words[0])
    if fold(first) in COMMON or (not given and _common(first)):
        return False
    if head and not given and len(words) > 1 and given_nominative_in_any(words[1]):
        return False  # "Ahoj Věro"
    return given or not head or len(words) > 1 or _is_office(first) or fold(first).endswith(cs_clauses.WOMANS)


def _whole(name: str) -> str:
    """The name as far as it goes: "L. Vaňková Objednat" ends before the deed."""
    for place in re.finditer(r"\s+(\w+)", name):
        if "I" in tags_of(fold(place[1])) and not given_nominative_in_any(place[1]):
            return name[: place.start()]
    return name


def _is_office(word: str) -> bool:
    return sum(char.isupper() for char in word) > 1 and not word.isdecimal()


def _common(word: str) -> bool:
    """Whether a word with a capital may be a common one."""
    if _is_office(word):
        return False
    plain = fold(word)
    return bool(tags_of(plain)) or bool(PHRASE.fullmatch(plain)) or bool(BODIES.fullmatch(word))


# --- other words


def _word(plain: str, shown: str) -> str:
    if plain[0].isdecimal():
        return "n"
    if tags := tags_of(plain):
        return "Z" if set(tags) == {"V", "O"} else "I" if "I" in tags else tags[0]
    return next((tag for tag, fits in LOOKS if fits(plain, shown.lower())), "w")


LOOKS: tuple[tuple[str, Callable[[str, str], bool]], ...] = (
    ("X", lambda plain, shown: bool(PAST.fullmatch(shown) or DONE.fullmatch(plain))),
    ("u", lambda _, shown: bool(ORDERLY.fullmatch(shown))),
    ("i", lambda plain, shown: bool(INFINITIVE.fullmatch(shown)) and plain not in NO_DEEDS),
    ("a", lambda plain, _: bool(ADJECTIVE.fullmatch(plain))),
    ("v", lambda plain, _: looks_done(plain) and not is_state(plain)),
)
