"""For whom a meeting across groups is called, where it is said at the beginning: "poskytovatele na čtvrtek…"."""

from domain.language.cs import audiences as cs
from domain.language.en import audiences as en
from domain.language.text import Pattern, fold_in_place

LEAD = rf"\s*(?:(?:{cs.LEAD}|{en.LEAD})\s+)?"
NAMED = {kind: Pattern(rf"{LEAD}(?:{said}|{en.AUDIENCES[kind]})(?!\w)") for kind, said in cs.AUDIENCES.items()}


def audience_named(text: str) -> tuple[str, str] | None:
    """(which of the usual audiences a line begins with, the rest of the line); None where with none of them."""
    plain = fold_in_place(text)
    for kind, said in NAMED.items():
        if found := said.match(plain):
            return kind, text[found.end() :].strip(" ,;:–-")
    return None
