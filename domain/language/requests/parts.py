"""A text in sentences and their pieces: where one request may end and another begin."""

import re
from collections.abc import Collection, Iterator, Sequence

from domain.language.cs import requests as cs
from domain.language.requests.vocabulary import Word
from domain.language.text import Pattern

END = Pattern(r"[!?…]+|\.(?=\s|$)|\n|;")
SHORTENED = Pattern(rf"(?<!\w)(?:[^\W\d_{cs.ALONE}]|{cs.ABBREVIATED})$", re.IGNORECASE)  # "č. 5"
PIECE = Pattern(r"[,–—]|(?<!\w)-(?!\w)")

Piece = tuple[Word, ...]


def sentences(words: Sequence[Word], text: str) -> Iterator[tuple[tuple[Word, ...], bool]]:
    """The sentences of a text, and whether each is asked."""
    said: list[Word] = []
    for at, word in enumerate(words):
        said.append(word)
        last = at + 1 == len(words)
        between = "" if last else text[word.end : words[at + 1].start]
        if last or "\n" in between or _ends(word, text):
            yield tuple(said), "?" in word.plain
            said = []


def _ends(word: Word, text: str) -> bool:
    dated = word.roles & {"date", "url"}
    return (
        not dated
        and "sign" in word.roles
        and bool(END.match(text, word.start))
        and not SHORTENED.search(text[: word.start])
    )


def pieces(sentence: Sequence[Word], joins: Collection[str]) -> list[Piece]:
    """The pieces of a sentence between commas, dashes and "and"; each begins with the sign or word that parts it."""
    found: list[list[Word]] = [[]]
    for word in sentence:
        parts = "date" not in word.roles and (("sign" in word.roles and PIECE.match(word.plain)) or word.plain in joins)
        if parts and found[-1]:
            found.append([])
        found[-1].append(word)
    return [tuple(piece) for piece in found if piece]
