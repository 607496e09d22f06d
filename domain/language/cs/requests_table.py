"""Czech: the table of requests put together."""

from domain.language.cs import requests_deeds
from domain.language.cs.requests import BEFORE_DATE, BEFORE_PLACE, DAYS, WORDS
from domain.language.cs.requests_verbs import VERBS, forms, own_forms, wished
from domain.language.requests.vocabulary import Vocabulary
from domain.language.text import words

CZECH = Vocabulary(
    "cs",
    WORDS | requests_deeds.WORDS,
    {role: forms(rows) for role, rows in VERBS.items()} | {"own": own_forms(", ".join(VERBS.values()))},
    DAYS,
    frozenset(BEFORE_DATE.split("|")),
    frozenset(BEFORE_PLACE.split("|")),
    frozenset(words("z ze")),
    frozenset(words("na do")),
    frozenset(words("a i ale")),
    "ne",
    wished(),
    frozenset(words("bych bychom bysme bys byste")),
    {"zapiš": "minutes", "zapište": "minutes"},
)
