"""Text as people send it: cleaned for keeping, folded for comparing."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Any

from domain.errors import BadInput

LONGEST = 4096
INVISIBLE = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
STACKED = {"Mn", "Me"}
SPACES = re.compile(r"[^\S\n]+")
MARKS = 2  # accents on one letter; more of them are a tower that covers the lines around


def clean(text: str, limit: int = LONGEST) -> str:
    """Text fit to be kept and shown: composed, visible characters only, single spaces, lines kept.

    limit: the longest result in characters.
    Raises BadInput("text-empty") when nothing is left and BadInput("text-too-long", limit=, got=) past the limit.

    Source: Unicode categories C* (control, bidi, zero width) of UAX #44; composition NFC of UAX #15.
    """
    apart = unicodedata.normalize("NFD", text.replace("\r\n", "\n").replace("\r", "\n"))
    levelled = _levelled(c for c in apart if c in "\n\t" or unicodedata.category(c) not in INVISIBLE)
    visible = unicodedata.normalize("NFC", levelled)
    lines = (SPACES.sub(" ", line).strip() for line in visible.split("\n"))
    tidy = re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()
    if not tidy:
        raise BadInput("text-empty")
    if len(tidy) > limit:
        raise BadInput("text-too-long", limit=limit, got=len(tidy))
    return tidy


def _levelled(chars: Iterable[str]) -> str:
    """The text with no letter under more than `MARKS` accents."""
    kept, high = [], 0
    for char in chars:
        high = high + 1 if unicodedata.category(char) in STACKED else 0
        if high <= MARKS:
            kept.append(char)
    return "".join(kept)


def fold(text: str) -> str:
    """The text for comparing: without case and without diacritics ("Hladková" and "HLADKOVA" agree)."""
    plain = unicodedata.normalize("NFD", text.casefold())
    return "".join(c for c in plain if not unicodedata.combining(c))


def plain_words(text: str) -> list[str]:
    """The words of a text for comparing, folded, without punctuation."""
    return re.findall(r"\w+", fold(text))


class Pattern:
    """A regular expression compiled when it is first used: tables of hundreds of words would slow every start."""

    def __init__(self, source: str, flags: int = 0) -> None:
        self.source, self.flags = source, flags

    @cached_property
    def made(self) -> re.Pattern[str]:
        return re.compile(self.source, self.flags)

    def search(self, text: str, at: int = 0) -> re.Match[str] | None:
        return self.made.search(text, at)

    def match(self, text: str, at: int = 0) -> re.Match[str] | None:
        return self.made.match(text, at)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        return self.made.fullmatch(text)

    def finditer(self, text: str, at: int = 0) -> Iterator[re.Match[str]]:
        return self.made.finditer(text, at)

    def findall(self, text: str) -> list[str]:
        return self.made.findall(text)

    def split(self, text: str, most: int = 0) -> list[str | Any]:
        return self.made.split(text, most)

    def sub(self, put: str, text: str) -> str:
        return self.made.sub(put, text)


def squeezed(text: str) -> str:
    """The text with single spaces and without empty lines: patterns that meet runs of white space take long."""
    return "\n".join(" ".join(line.split()) for line in text.split("\n") if line and not line.isspace())


def words(table: str) -> tuple[str, ...]:
    """A closed table of words, written with spaces between them."""
    return tuple(table.split())


def fold_in_place(text: str) -> str:
    """`fold` that keeps every character's position, so that spans found in it hold in the text itself."""
    return text.lower() if text.isascii() else "".join(map(_fold_one, text))


def _fold_one(char: str) -> str:
    if char.isascii():
        return char.lower()
    plain = unicodedata.normalize("NFD", char)[0].lower()
    return plain if len(plain) == 1 else char
