"""A text as typed tokens: every token carries one tag letter, so that the grammar can be patterns over letters."""

from dataclasses import dataclass, replace
from itertools import islice

from domain.language.lexicon import Lexicon
from domain.language.text import Pattern, fold_in_place

WORD = Pattern(r"[^\W\d_]+|\d+|[^\s]")
END = Pattern(r"[^\S\n]*(?:[,;.!?)\n]|$)")
MOST = 900  # tokens; prose as long as a message may be has fewer
UNKNOWN = "_"
NEAR = 6  # tokens that tell what may stand between them
LEADING = tuple("vgftkžbTZ")  # tags of what precedes a day
MONTH_AFTER = Pattern(r"(?:n\.|O)$")
BARE_NUMBER = Pattern(r"n°?$")
NUMBER_AFTER = Pattern(r",?\.?(?:n\.[nMm]|n°?[Mm]|[Mm]\.?n)")
NUMBER_BEFORE = Pattern(r"n\.(?:n|M|m)\.?y?,?\(?$")
SIGNS = dict(zip(".,:/()-–—‑−+", ".,:/()-----i", strict=True))


@dataclass(frozen=True, slots=True)
class Token:
    """One word (folded), number or sign, and as it was written.

    start, end: its place in the text, in characters. glued: no space stands before it. slip: the word is misspelt,
    and its tag and value are those of the word that is expected in its place.
    """

    word: str
    shown: str
    tag: str
    value: int
    start: int
    end: int
    glued: bool
    slip: bool = False


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of a text and their tags in one string, position by position."""

    text: str
    row: tuple[Token, ...]
    tags: str

    def cut(self, first: int, last: int) -> tuple[int, int]:
        """Where tokens first..last-1 stand in the text."""
        return self.row[first].start, self.row[last - 1].end


def tokenise(text: str, lexicon: Lexicon) -> Tokens:
    """The text's tokens; what the language's claims say is no date ("č. 2/2026", "§ 16") is tagged unknown."""
    plain = fold_in_place(text)
    taken = [claim.span() for claim in lexicon.claims.finditer(plain)]
    raw = [(m.group(), m.start(), m.end()) for m in islice(WORD.finditer(plain), MOST)]
    words = [word for word, _, _ in raw]
    row: list[Token] = []
    skip = 0
    for i, (word, start, _) in enumerate(raw):
        if skip:
            skip -= 1
            continue
        while taken and taken[0][1] <= start:
            taken.pop(0)
        claimed = bool(taken) and taken[0][0] <= start
        phrase, (tag, value) = _phrase(words, i, lexicon) if not claimed else (1, (UNKNOWN, 0))
        skip = phrase - 1
        glued = bool(row) and row[-1].end == start
        last = raw[i + skip][2]
        if glued and row[-1].tag == "n" and not claimed:
            tag = lexicon.endings.get(word, tag)
        if word in lexicon.last and row and row[-1].tag == "t" and END.match(plain, last):
            tag, value = lexicon.last[word]
        row.append(Token(word, text[start:last], tag, value, start, last, glued))
    row = [_mended(row, i, lexicon) if token.tag == UNKNOWN else token for i, token in enumerate(row)]
    return Tokens(text, tuple(row), "".join(token.tag for token in row))


def _mended(row: list[Token], i: int, lexicon: Lexicon) -> Token:
    """The token, with what is meant by it where a day or month is expected and only misspelt."""
    meant = lexicon.misspelt(row[i].word)
    if meant is None or meant[0] not in _expected(row, i, lexicon.month_first):
        return row[i]
    return replace(row[i], tag=meant[0], value=meant[1], slip=True)


def _expected(row: list[Token], i: int, month_first: bool) -> str:
    """Tags of the names that may stand in a place: after a preposition, beside a day's number, or by themselves."""
    before = "".join(token.tag for token in row[max(0, i - NEAR) : i])
    after = "".join(token.tag for token in row[i + 1 : i + 1 + NEAR])
    if MONTH_AFTER.search(before) or (month_first and BARE_NUMBER.search(before)):
        return "M"
    alone = all(token.tag != UNKNOWN for token in (*row[:i], *row[i + 1 :]))
    tags = "M" if month_first and after[:1] == "n" else ""
    tags += ("W" if NUMBER_AFTER.match(after) or NUMBER_BEFORE.search(before) else "") + ("WD" if alone else "")
    return tags + ("WMD" if before[-1:] in LEADING else "")


def _phrase(words: list[str], i: int, lexicon: Lexicon) -> tuple[int, tuple[str, int]]:
    for phrase, entry in lexicon.phrases:
        if words[i] == phrase[0] and tuple(words[i : i + len(phrase)]) == phrase:
            return len(phrase), entry
    return 1, _tag(words[i], lexicon)


def _tag(word: str, lexicon: Lexicon) -> tuple[str, int]:
    if word.isdecimal():
        return _number(word)
    if word in SIGNS:
        return SIGNS[word], 0
    return lexicon.words.get(word) or (UNKNOWN, 0)


def _number(word: str) -> tuple[str, int]:
    if len(word) <= 2:
        return "n", int(word)
    if len(word) == 4 and word[:2] in {"19", "20"}:
        return "y", int(word)
    return "x", 0
