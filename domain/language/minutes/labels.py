"""The labels of minutes in all languages, squeezed: folded, without spaces ("datumjednani:")."""

from collections.abc import Mapping

from domain.language.cs import minutes_labels as cs
from domain.language.en import minutes_labels as en
from domain.language.minutes_parts import Part
from domain.language.text import Pattern

__all__ = ["BARE_LABEL", "LABEL", "LABEL_WORDS", "SAID", "Part"]


def _book(*tables: Mapping[Part, str]) -> Pattern:
    """One pattern for the labels of all languages, with a group for each part."""
    parts = [part for part in tables[0] if any(part in table for table in tables)]
    said = {part: "|".join(table[part] for table in tables if part in table) for part in parts}
    return Pattern("|".join(f"(?P<{part}>{''.join(source.split())})" for part, source in said.items()))


LABEL = _book(cs.TABLE, en.TABLE)  # before a colon, a wide gap, or alone on a line
BARE_LABEL = _book(cs.LOOSE, en.LOOSE)  # without a colon; whoever reads the value checks that it is one
SAID = (*cs.SAID, *en.SAID)  # sentences that name people
LABEL_WORDS = cs.LABEL_WORDS  # by which torn words are known
