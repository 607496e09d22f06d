"""Verbs of what people in working groups do: their folded forms, made by rule, tell who does it and how it is said.

Czech verbs are given in the infinitive with their long vowels; English ones in the base form. The table is closed, but
a word in the right place may be a verb that is not in it: `looks_done` tells by prefix and ending.
"""

from collections.abc import Iterator
from functools import cache

from domain.language.cs import deeds as cs
from domain.language.en import deeds as en
from domain.language.text import Pattern, fold

WORD = Pattern(r"[a-z]+")


@cache
def forms() -> dict[str, str]:
    """Folded form → its tags: "I" infinitive, "V" third person of what will be done, "O" an order or a "you do"."""
    made: dict[str, str] = {}
    for form, tag in (*cs.forms(), *_english()):
        if tag not in made.get(form, ""):
            made[form] = made.get(form, "") + tag
    return made


def _english() -> Iterator[tuple[str, str]]:
    for verb in en.DEEDS:
        yield verb, "I"
        yield verb, "O"
        yield f"{verb}{'es' if verb.endswith(('s', 'sh', 'ch', 'x')) else 's'}", "V"


def tags_of(word: str) -> str:
    """What a folded word of the table can be; "" for any other word."""
    return forms().get(word, "")


def tells_of_deeds(text: str) -> bool:
    """Whether a folded text has a verb of the table that says what somebody will do."""
    return any("V" in tags_of(word) for word in WORD.findall(text))


def looks_done(word: str) -> bool:
    """Whether a folded word where a verb would stand says that something will be done: "obtelefonuje", "vyklidí"."""
    return bool(cs.PERFECTIVE.fullmatch(word)) and not cs.STATES.match(word) and not word.endswith(cs.NO_DEED_ENDINGS)


def is_state(word: str) -> bool:
    """Whether the folded word tells where people are or go or how they feel: "přijede", "zůstane"."""
    return bool(cs.STATES.match(word))


# --- what is to be done, in the infinitive


def in_infinitive(text: str) -> str:
    """What somebody will do as what is to be done: "pošle podklady" → "poslat podklady", "se zeptá" → "zeptat se".

    As it is where the rule is not sure: the verb is not in the table, or a second one would stay as it is.
    """
    first, *rest = text.split(" ")
    turned = first in cs.REFLEXIVE and bool(rest)
    words = [rest[0], first, *rest[1:]] if turned else [first, *rest]
    for at, word in enumerate(words):
        bare = word.rstrip(",.")
        joined = at > 0 and words[at - 1] in cs.JOINED and "V" in tags_of(fold(bare))
        if at > 0 and not joined:
            continue
        verb = cs.infinitive(bare)
        if not verb:
            return text
        words[at] = (verb.capitalize() if word[0].isupper() else verb) + word[len(bare) :]
    return " ".join(words)
