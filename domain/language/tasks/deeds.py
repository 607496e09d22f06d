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
    for form, tag in (*_czech(), *_orders(), *_english()):
        if tag not in made.get(form, ""):
            made[form] = made.get(form, "") + tag
    return made


def _czech() -> Iterator[tuple[str, str]]:
    odd = _odd() | {
        prefix + base: ":".join(prefix + form for form in forms.split(":"))
        for base, _, forms in (row.partition(":") for row in cs.BASES)
        for prefix in cs.PREFIXES
    }
    for verb in dict.fromkeys((*cs.DEEDS, *odd)):
        plain = fold(verb)
        yield plain, "I"
        if plain.endswith("t"):
            yield f"{plain}i", "I"
        one, many, order = odd[verb].split(":") if verb in odd else _regular(plain)
        for third in (one, many, f"{one[:-1]}ejou"):
            yield third, "V"
        if many.endswith(("aji", "eji", "uji")):
            yield f"{many[:-1]}ou", "V"
        for second in (f"{one}s", f"{one}te", order, *_plural(order)):
            yield second, "O"


def _odd() -> dict[str, str]:
    return dict(row.split(":", 1) for row in cs.IRREGULAR)


def _regular(verb: str) -> tuple[str, str, str]:
    """Third person singular and plural and the imperative of a folded infinitive."""
    if verb.endswith("ovat"):
        return f"{verb[:-4]}uje", f"{verb[:-4]}uji", f"{verb[:-4]}uj"
    if verb.endswith("nout"):
        return f"{verb[:-3]}e", f"{verb[:-3]}ou", f"{verb[:-3]}i"
    if verb.endswith("at"):
        return f"{verb[:-2]}a", f"{verb[:-2]}aji", f"{verb[:-2]}ej"
    return f"{verb[:-2]}i", f"{verb[:-2]}i", verb[:-2].replace("oup", "up").replace("ouz", "uz")


def _plural(order: str) -> tuple[str, ...]:
    return (f"{order[:-1]}ete", f"{order}te") if order.endswith("i") else (f"{order}te", f"{order}i", f"{order}ete")


def _orders() -> Iterator[tuple[str, str]]:
    return ((order, "O") for order in cs.ORDERS)


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


@cache
def _infinitives() -> dict[str, str]:
    """Folded third person → infinitive, where only one verb of the table has that form."""
    found: dict[str, set[str]] = {}
    odd = _odd()
    for verb in dict.fromkeys((*cs.DEEDS, *odd)):
        one, many, _ = odd[verb].split(":") if verb in odd else _regular(fold(verb))
        for form in (one, many):
            found.setdefault(form, set()).add(verb)
    return {form: verbs.pop() for form, verbs in found.items() if len(verbs) == 1}


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
        verb = _infinitive(bare)
        if not verb:
            return text
        words[at] = (verb.capitalize() if word[0].isupper() else verb) + word[len(bare) :]
    return " ".join(words)


def _infinitive(word: str) -> str:
    """The infinitive of a third person as it is written; "" for any other word: "jedna" is no "jedná"."""
    verb = _infinitives().get(fold(word), "") if word else ""
    return verb if verb and (word[-1] in "áíeu" or word.endswith(("ují", "ejí", "ou"))) else ""
