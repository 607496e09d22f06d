"""Czech: the table of requests put together."""

from domain.language.cs.requests import BEFORE_DATE, BEFORE_PLACE, DAYS, WORDS
from domain.language.cs.requests_verbs import VERBS, forms
from domain.language.requests.vocabulary import Vocabulary

CZECH = Vocabulary(
    "cs",
    WORDS,
    {role: forms(rows) for role, rows in VERBS.items()},
    DAYS,
    frozenset(BEFORE_DATE.split("|")),
    frozenset(BEFORE_PLACE.split("|")),
    "ne",
)
