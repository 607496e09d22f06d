"""A person at the head of a few words of a list: degrees, the name put together again when torn, what follows."""

from dataclasses import dataclass
from functools import cache

from domain.language.cs import minutes as cs
from domain.language.cs.given_names import MEN, WOMEN
from domain.language.cs.people import TITLES_AFTER, TITLES_BEFORE
from domain.language.en import minutes as en
from domain.language.minutes.letters import LOWER, UPPER
from domain.language.near.given_names import FOREIGN
from domain.language.text import Pattern, fold

DEGREES = (*sorted({*TITLES_BEFORE, *cs.DEGREES, *en.DEGREES, "JUDr"}, key=len),)
ADDRESS = rf"{cs.ADDRESS}|{en.ADDRESS}"
AFTER = "|".join(
    sorted((" ?".join(t) for t in {*TITLES_AFTER, "Ph.D", "Th.D", "dr. h. c"} if len(t) > 1), key=len)[::-1]
)
BEFORE = Pattern(
    r"\s*(?:(?P<address>(?:"
    + ADDRESS
    + r")(?:\s?\.\s*|\s+))|(?P<degree>Ing ?\. ?(?:et ?)?[Aa]rch ?\. ?|(?:"
    + "|".join(" ?".join(t) for t in DEGREES[::-1])
    + "|"
    + "|".join(rf"{t.lower()}(?=\.)" for t in DEGREES[::-1] if t.isalpha())
    + rf")(?: ?\.,? ?|(?=\s+[{UPPER}][{LOWER}])\s+))(?:et\s+(?=\w))?)"
)
DEGREE_AFTER = Pattern(
    r"\s*,?\s*(?P<degree>(?:"
    + cs.SUFFIX
    + "|"
    + AFTER.replace(".", r"\.")
    + r")\b ?\.?(?:\s*[DdHhCc]\.)*)(?=\s|$|[,;()–-])"
)
TOKEN = Pattern(r"\s*(?P<word>[^\W\d_]+(?:[’'‐-][^\W\d_]+)*)(?P<dot>\.?)")
PARTICLES = {"von", "van", "de", "der", "den", "di", "da", "la", "ten", "del", "bin", "al"}
MOST = 4  # words of a name
FRAGMENT = 8  # letters of what a tear leaves of a word, at the most
WHOLE = 13  # letters of a torn name, at the most
VERB = Pattern(rf"{cs.DEED}|{en.DEED}")
WORDS_AFTER = (*cs.AFTER_NAME, *en.AFTER_NAME)
NO_FRAGMENT = frozenset(WORDS_AFTER)
# Folded beginnings of words by which organisations are told from people.
ORGANISATIONS = Pattern(rf"(?:{cs.ORGANISATIONS}|{en.ORGANISATIONS})")


@dataclass(frozen=True, slots=True)
class Named:
    """A person read. rest: where in the text what follows the name begins; strong: whether it is surely a person."""

    name: str
    before: str
    after: str
    rest: int
    strong: bool


@cache
def given() -> frozenset[str]:
    """Folded given names of the table."""
    return frozenset(map(fold, (*MEN, *WOMEN, *FOREIGN)))


def person_at(text: str, single: bool = False) -> Named | None:
    """The person with whom the text begins; None if it begins with something else.

    single: whether a lone capitalised word is taken for a surname.
    """
    before, addressed, at = _titles(text)
    parts, at = _words(text, at)
    if not parts or all(part.endswith(".") for part in parts):
        return None
    titled = bool(before) or addressed
    known = any(fold(part) in given() for part in parts)
    strong = titled or (len(parts) > 1 and (known or _telling(parts)))
    if not strong and (_foreign_to_names(parts) or (len(parts) == 1 and not single)):
        return None
    after, at = _after(text, at)
    return Named(_ordered(parts), before, after, at, strong or bool(after))


def _titles(text: str) -> tuple[str, bool, int]:
    """Degrees before the name, whether "paní" or the like stands there, and where the name begins."""
    found: list[str] = []
    at, addressed = 0, False
    while match := BEFORE.match(text, at):
        addressed = addressed or bool(match["address"])
        if match["degree"]:
            found.append(_degree(match[0].strip()))
        at = match.end()
    return " ".join(found), addressed, at


def _degree(torn: str) -> str:
    """A degree as written, whole again: "Mg r." → "Mgr.", "Mgr. et " → "Mgr. et"."""
    whole = torn.replace(" ", "").strip(",")
    return whole.replace(".et", ". et").replace(".arch", ". arch").replace(".Arch", ". Arch")


def _words(text: str, at: int) -> tuple[list[str], int]:
    """The words of the name, torn ones whole again, and where they end."""
    parts: list[str] = []
    while match := TOKEN.match(text, at):
        word, wide = match["word"], text[at : match.start("word")]
        if parts and ("\t" in wide or len(wide.replace("\n", "")) > 1):
            break
        if word[0].isupper() and len(parts) < MOST and not (parts and _is_office(word)):
            parts.append(word + (match["dot"] if len(word) <= 3 else ""))
        elif parts and _is_fragment(parts[-1], word, len(parts) > 1, _woman_follows(text, match.end())):
            parts[-1] += word
        elif parts and word in PARTICLES and _capital_follows(text, match.end()):
            parts.append(word)
        else:
            break
        at = match.end() if not (match["dot"] and len(word) > 3) else match.end("word")
    return [part for part in parts if part], at


def _is_office(word: str) -> bool:
    """Whether a word within a name is an abbreviation: "Jana Nová MÚ"."""
    return len(word) > 1 and word.isupper() and len(word) <= 4 and not any(c in "AEIOUYÁÉÍÓÚŮÝĚ" for c in word[1:-1])


def _is_fragment(torn: str, word: str, second: bool, woman: bool) -> bool:
    """Whether a word in small letters is the rest of the torn one before it: "Hole" "čková".

    second: whether the torn word is not the first of the name, so that it may begin like a given name ("Petr" "ová");
    woman: whether a woman's surname follows, so that "Jan a Nová" is "Jana Nová" and no couple.
    """
    if not word[0].islower() or torn.endswith(".") or len(word) > FRAGMENT or len(torn + word) > WHOLE:
        return False
    if ORGANISATIONS.match(fold(word)) or ORGANISATIONS.match(fold(torn)):
        return False
    small = word in NO_FRAGMENT or (len(word) > 2 and fold(word) in NO_FRAGMENT)
    whole = fold(torn + word)
    if len(torn) == 1 and len(word) > 1:
        return True
    if whole in given():
        return not small or fold(torn) not in given() or woman
    if small or word in PARTICLES or (len(word) > 3 and VERB.fullmatch(word)):
        return False
    plain = fold(torn)
    return (second or plain not in given()) and not (plain.endswith(cs.COMPLETE) and len(plain) > 5)


def _capital_follows(text: str, at: int) -> bool:
    follows = TOKEN.match(text, at)
    return bool(follows and follows["word"][0].isupper())


def _woman_follows(text: str, at: int) -> bool:
    follows = TOKEN.match(text, at)
    return bool(follows and follows["word"][0].isupper() and follows["word"].endswith(cs.WOMAN))


def _telling(parts: list[str]) -> bool:
    """Whether a name without a known given name shows that it is one: an initial, a woman's surname."""
    return any(part.endswith(".") for part in parts) or parts[-1].endswith((cs.WOMANS, fold(cs.WOMANS)))


def _foreign_to_names(parts: list[str]) -> bool:
    plain = [fold(part) for part in parts]
    return any(ORGANISATIONS.match(part) for part in plain) or any(p.isupper() and len(p) > 1 for p in parts)


def degree_after(text: str) -> str:
    """The text as degrees that follow a name, "DiS.", "Ph.D., MBA"; "" if it is anything else."""
    found, at = _after(text, 0)
    return found if not text[at:].strip(" .,") else ""


def _after(text: str, at: int) -> tuple[str, int]:
    """Degrees after the name."""
    found: list[str] = []
    while match := DEGREE_AFTER.match(text, at):
        bare = match["degree"].replace(" ", "")
        found.append(bare.rstrip(".") + ("" if bare.rstrip(".").isupper() else "."))
        at = match.end()
    return ", ".join(found), at


def _ordered(parts: list[str]) -> str:
    """Given name first, capitals made small: "NOVÁKOVÁ Jana" → "Jana Nováková"."""
    parts = [part.title() if part.isupper() and len(part) > 2 else part for part in parts]
    known = [fold(part) in given() for part in parts]
    if len(parts) > 1 and known[-1] and not known[0] and not parts[0].endswith("."):
        parts = [parts[-1], *parts[:-1]]
    elif len(parts) == 2 and parts[1].endswith(".") and not parts[0].endswith("."):
        parts = parts[::-1]
    return " ".join(parts)
