"""English: the table of requests put together."""

from domain.language.en.requests import BEFORE_DATE, BEFORE_PLACE, DAYS, WORDS
from domain.language.requests.vocabulary import Vocabulary
from domain.language.text import words

ENGLISH = Vocabulary(
    "en",
    WORDS,
    {},
    DAYS,
    frozenset(BEFORE_DATE.split("|")),
    frozenset(BEFORE_PLACE.split("|")),
    frozenset(words("from")),
    frozenset(words("to")),
    frozenset(words("and but plus")),
)
