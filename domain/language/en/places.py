"""English words before a place that do not stand on a card."""

from domain.language.text import words

LEADS = frozenset(words("in at to into"))
ARTICLES = frozenset(words("the a our"))
