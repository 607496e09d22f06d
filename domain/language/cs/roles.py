"""Czech names of roles and bodies in the nominative: "koordinátorce" → "koordinátorka"."""

import re

from domain.language.cs.people import BODY_NOMINATIVES
from domain.language.text import Pattern, fold

# "paní ředitelka Malá" is Malá.
OFFICE = Pattern(r"^[Pp]an[íiaeu]?\s+(?=[a-záčďéěíňóřšťúůýž])\w+\s+(?=[A-ZÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ])")
FROM = Pattern(r"(?<=\w)\s+(?:z|ze|za)\s+.+")  # "Klára z Diakonie"
LADY = Pattern(r"^[Pp]an[íieu]?\s+")
BODIES = {fold(name)[:4]: name for name in BODY_NOMINATIVES}  # their cases begin alike
DEGREES = ("p", "dr", "ing", "mgr", "bc")  # without their full stop
AND, WITH = r"a|i", r"se?"  # between names
WOMANS = ("á", "ova")  # endings of surnames
PRONOUN = Pattern(r" (?:nám|vám|mi|ti|jim|mu)$")  # "kolegové z prevence nám připraví"
EVERYBODY = "vsech"  # folded, the beginning of all its forms
PLURALS = (
    ("uky", "uci"), ("íky", "íci"), ("tele", "telé"), ("členy", "členové"), ("ery", "eři"), ("ory", "oři"),
    ("ce", "ci"), ("gy", "gové"), ("sty", "sté"),
)  # fmt: skip


def everybody(text: str) -> str:
    """ "všechny členy PS" → "všichni členové PS"."""
    words = text.split()
    words[0] = "všichni" if fold(words[0]) in ("vsechny", "vsech", "vsem") else words[0]
    for ending, plural in PLURALS if len(words) > 1 else ():
        if words[1].endswith(ending):
            words[1] = words[1][: -len(ending)] + plural
            break
    return " ".join(words)


def role_nominative(text: str) -> str:
    """A role in another case: "koordinátorce" → "koordinátorka", "vedoucího PS" → "vedoucí PS", "městskou policii"."""
    first, *rest = LADY.sub("", text).split()
    if first.endswith("ou") and rest:  # an adjective and what it belongs to
        return " ".join((first[:-2] + "á", re.sub(r"ii$", "ie", re.sub(r"u$", "a", rest[0])), *rest[1:]))
    body = BODIES.get(fold(first)[:4])
    return " ".join((body.lower() if body else _role(first), *rest))


def _role(word: str) -> str:
    if word.endswith(("ího", "ímu")):
        return word[:-2]
    if word.endswith("áři"):
        return word[:-1]
    if word.endswith(("ovi", "ra", "tele", "teli")):
        return re.sub(r"(?:ovi|a|e|i)$", "", word)
    if word.endswith(("ko", "sto", "edo", "go")):
        return word[:-1] + "a"
    return re.sub(r"(?:ce|ku|ky)$", "ka", word)
