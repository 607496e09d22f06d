"""In which case somebody is named."""

from enum import StrEnum


class Case(StrEnum):
    """Grammatical cases in which people are named in a chat."""

    NOMINATIVE = "nominative"
    GENITIVE = "genitive"
    DATIVE = "dative"
    ACCUSATIVE = "accusative"
    VOCATIVE = "vocative"
    INSTRUMENTAL = "instrumental"
