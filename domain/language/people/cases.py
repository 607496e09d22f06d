"""Case forms of names: of those languages that have cases, which is Czech."""

from domain.language.case import Case
from domain.language.cs.declension import (
    SHORT,
    decline,
    given_names,
    given_nominative,
    given_nominative_in_any,
    is_woman,
    is_womans_surname,
    surname_nominative,
    unshortened,
)

__all__ = [
    "SHORT",
    "Case",
    "decline",
    "given_names",
    "given_nominative",
    "given_nominative_in_any",
    "is_woman",
    "is_womans_surname",
    "surname_nominative",
    "unshortened",
]
