"""The tables of words of requests, and which of them a text is read by."""

from domain.language.cs.requests_table import CZECH
from domain.language.en.requests_table import ENGLISH
from domain.language.requests.vocabulary import Vocabulary, words_of

TABLES = {"cs": CZECH, "en": ENGLISH}


def vocabulary_of(text: str, language: str) -> Vocabulary:
    """The table of the language in which most of the text's words are known, the reader's own before the other."""
    own = TABLES.get(language, CZECH)
    others = [table for table in TABLES.values() if table is not own]
    return max((own, *others), key=lambda table: _known(text, table))


def _known(text: str, table: Vocabulary) -> int:
    return sum(len(word.plain) for word in words_of(text, table) if word.roles - {"sign", "number"})
