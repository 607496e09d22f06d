"""How figures are typed in minutes: what a careful typist would put right."""

from collections.abc import Sequence

from domain.language.text import Pattern

END = r"(?:\d{1,2}[.:]\d{2}|(?:19|20)\d{2})"  # of a range: an hour or a year
HYPHEN = Pattern(rf"(?<![\d/.-]){END} ?- ?{END}(?![\d/-])")
SPACED, TIGHT = Pattern(r"\b\d{1,2}\. \d{1,2}\. \d{4}\b"), Pattern(r"\b\d{1,2}\.\d{1,2}\.\d{4}\b")


def untidy(texts: Sequence[str]) -> tuple[str, ...]:
    """What is typed amiss: hyphens that should be dashes ("9.00-10.15"), and tight dates where others have spaces."""
    hyphens = tuple(found[0] for text in texts if (found := HYPHEN.search(text)))
    if not any(SPACED.search(text) for text in texts):
        return hyphens
    return hyphens + tuple(found[0] for text in texts if (found := TIGHT.search(text)))
