"""The tables of words of requests, and which of them a text is read by."""

from collections.abc import Sequence

from domain.language.cs.requests_table import CZECH
from domain.language.en.requests_table import ENGLISH
from domain.language.requests.vocabulary import Vocabulary, Word, words_of

TABLES = {"cs": CZECH, "en": ENGLISH}


def words_and_table(text: str, language: str) -> tuple[list[Word], Vocabulary]:
    """The text's words by the table of the language in which most of them are known, the reader's own before others."""
    own = TABLES.get(language, CZECH)
    others = [table for table in TABLES.values() if table is not own]
    read = [(words_of(text, table), table) for table in (own, *others)]
    return max(read, key=lambda one: _known(one[0]))


def _known(words: Sequence[Word]) -> int:
    return sum(len(word.plain) for word in words if word.roles - {"sign", "number"})
