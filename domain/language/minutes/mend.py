"""Words that a PDF tore apart put together again: "Zajišt ění", "k omunitního", "NAP ŘÍČ"."""

from collections import Counter
from collections.abc import Iterable

from domain.language.text import Pattern, fold

WORD = Pattern(r"[^\W\d_]+")
NO_BEGINNING = tuple("ěůýáéíĚŮÝ")  # no Czech word begins with these (í in "íčko" aside)
ALONE = frozenset("aikosuvzAIKOSUVZ")  # letters that are words
SHORTEST = 5  # letters of a word that is believed whole because it stands whole elsewhere
TEAR = Pattern(r"(?P<one>[^\W\d_]+) (?P<two>[^\W\d_]+)")


class Mender:
    """Mends the words of one document, whose whole words tell what its torn ones were."""

    def __init__(self, text: str, known: Iterable[str] = ()) -> None:
        self.words = Counter(fold(match.group()) for match in WORD.finditer(text))
        self.known = frozenset(known)
        self.learnt: frozenset[str] = frozenset()

    def learn(self, words: Iterable[str]) -> None:
        """Take folded words for whole ones: names that were read."""
        self.learnt |= frozenset(words)

    def mend(self, text: str) -> str:
        """The text on one line, with single spaces and its torn words whole."""
        parts: list[str] = []
        for part in text.split():
            if parts and self._torn(parts[-1], part):
                parts[-1] += part
            else:
                parts.append(part)
        return " ".join(parts)

    def _torn(self, one: str, two: str) -> bool:
        left, right = one.lstrip('(„"'), two.rstrip(',.;:)!?“"')
        if not left.isalpha() or not right.isalpha() or (right[0].isupper() and not left.isupper()):
            return False
        if right[0] in NO_BEGINNING and not (len(right) == 1 and right.isupper()):
            return True
        if len(left) == 1 and left.islower() and left not in ALONE:
            return True
        whole = fold(left + right)
        if whole in self.learnt:
            return True
        return len(whole) >= SHORTEST and (self.words[whole] > 0 or whole in self.known) and self._rare(left, right)

    def _rare(self, left: str, right: str) -> bool:
        """Whether one of two parts is no word that the document uses much."""
        return len(left) > 1 and min(self.words[fold(left)], self.words[fold(right)]) <= 2
