"""All forms of Debian's Czech spelling list (package hunspell-cs), made of its stems and its rules of endings."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from os import getuid
from pathlib import Path
from string import ascii_lowercase
from tempfile import NamedTemporaryFile, gettempdir

from domain.language.text import fold

LISTS = Path("/usr/share/hunspell")
WORDS, RULES = LISTS / "cs_CZ.dic", LISTS / "cs_CZ.aff"
PLAIN = str.maketrans("áčďéěíňóřšťúůýž", "acdeeinorstuuyz")
ABSENT = f"{WORDS} is not there: install the package hunspell-cs"


@dataclass(frozen=True, slots=True)
class Affix:
    """One rule: what is cut off a stem that ends (or begins) as `fits` says, what is put there, and its own flags."""

    cut: str
    put: str
    flags: str
    fits: re.Pattern[str]


def words() -> list[str]:
    """Every form once, sorted; kept in the folder for temporary files, since making them takes half a minute."""
    stamp = int(WORDS.stat().st_mtime + RULES.stat().st_mtime)
    kept = Path(gettempdir()) / f"czech-words-{getuid()}-{stamp}.txt"
    if not kept.exists():
        with NamedTemporaryFile("w", dir=kept.parent, delete=False, encoding="utf-8") as part:
            part.write("\n".join(sorted(set(_forms()))))
        Path(part.name).rename(kept)
    return kept.read_text("utf-8").splitlines()


def folded(word: str) -> str:
    """`fold`, as fast as millions of words need it."""
    plain = word.lower().translate(PLAIN)
    return plain if plain.isascii() else fold(plain)


def one_off(word: str) -> set[str]:
    """Everything that one letter changed, added, left out or swapped with the next makes of a word."""
    halves = [(word[:i], word[i:]) for i in range(len(word) + 1)]
    added = {a + letter + b for a, b in halves for letter in ascii_lowercase}
    changed = {a + letter + b[1:] for a, b in halves if b for letter in ascii_lowercase}
    swapped = {a + b[1] + b[0] + b[2:] for a, b in halves if len(b) > 1}
    return added | changed | swapped | {a + b[1:] for a, b in halves if b}


def _forms() -> Iterator[str]:
    """Every form of every word, as it is written; some come more than once.

    Source: hunspell(5): SFX and PFX rules of one letter each; an ending may carry flags for one more.
    """
    endings, beginnings = _rules("SFX"), _rules("PFX")
    for line in WORDS.read_text("utf-8").splitlines()[1:]:
        stem, _, flags = line.partition("/")
        if "q" in flags:
            continue  # forbidden
        ended = [stem, *_ended(stem, flags, endings)]
        yield from ended
        for put in (rule.put for flag in flags if flag in beginnings for rule in beginnings[flag]):
            yield from (put + form for form in ended)


def _ended(stem: str, flags: str, endings: dict[str, list[Affix]]) -> Iterator[str]:
    for flag in flags:
        for rule in endings.get(flag, ()):
            if stem.endswith(rule.cut) and rule.fits.search(stem):
                form = stem[: len(stem) - len(rule.cut)] + rule.put
                yield form
                yield from _ended(form, rule.flags, endings)


def _rules(kind: str) -> dict[str, list[Affix]]:
    found: dict[str, list[Affix]] = {}
    for line in RULES.read_text("utf-8").splitlines():
        parts = line.split()
        if len(parts) >= 5 and parts[0] == kind:
            put, _, flags = parts[3].partition("/")
            fits = re.compile(f"{parts[4]}$" if kind == "SFX" else f"^{parts[4]}")
            plain = [part if part != "0" else "" for part in (parts[2], put)]
            found.setdefault(parts[1], []).append(Affix(plain[0], plain[1], flags, fits))
    return found
