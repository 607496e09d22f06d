"""Letters of other alphabets that look like ours: a name written with them reads the same and is another one."""

import unicodedata
from collections import Counter

from domain.language.text import fold

CYRILLIC = dict(zip("АВЕІЈКМНОРСТУХЅԚԜаеіјкморстухѕһԁԛԝѵ", "ABEIJKMHOPCTYXSQWaeijkmopctyxshdqwv", strict=True))
GREEK = dict(zip("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαικνορυχ", "ABEZHIKMNOPTYXaikvopux", strict=True))
OURS = {ord(theirs): ours for theirs, ours in (CYRILLIC | GREEK).items()}


def plain_letters(text: str) -> str:
    """A name in one alphabet where it pretends to be: "Меrglová" with a Cyrillic Ме becomes Merglová.

    A name that is wholly of another alphabet stays; so does a word that none of our letters could write.

    Source: the idea of UTS #39 (mixed scripts, confusables), with the letters that look alike in common typefaces.
    """
    whole = unicodedata.normalize("NFD", unicodedata.normalize("NFKC", text))
    if len(_alphabets(whole)) > 1:
        whole = " ".join(_ours(word) for word in whole.split(" "))
    return unicodedata.normalize("NFC", whole)


def looks_like(name: str, other: str) -> bool:
    """Whether two names read the same on a screen: whatever the alphabet, case, accents and order of words."""
    return _seen(name) == _seen(other)


def _ours(word: str) -> str:
    """The word in our letters, if all of it can be or it has some of ours already."""
    written = word.translate(OURS)
    alike = _alphabets(written) <= {"LATIN"}
    return written if alike or "LATIN" in _alphabets(word) else word


def _alphabets(text: str) -> set[str]:
    return {unicodedata.name(char, "?").split(" ")[0] for char in text if char.isalpha()}


def _seen(name: str) -> Counter[str]:
    plain = unicodedata.normalize("NFD", unicodedata.normalize("NFKC", name)).translate(OURS)
    return Counter(fold(plain).replace(",", " ").split())
