"""Czech: the rooms and houses in which groups meet, for their names on a card: "ve velkém sále" → "velký sál"."""

from domain.language.case import Case
from domain.language.cs.declension import decline
from domain.language.text import fold, words

LEADS = frozenset(words("v ve na do"))
# Nouns that decline as names of women do.
WOMANLY = words(
    """
radnice fara knihovna zasedačka škola školka klubovna jídelna kavárna restaurace pobočka aula učebna hala nemocnice
poliklinika charita diakonie tělocvična budova herna sokolovna hospoda ordinace čajovna
hasičárna galerie poradna
"""
)
# Others by gender, each with its forms where one is and whither one goes.
OTHERS = {
    "f": {"kancelář": "kanceláři", "místnost": "místnosti", "společnost": "společnosti"},
    "m": {
        "sál": "sále sálu", "úřad": "úřadě úřadu", "dům": "domě domu", "magistrát": "magistrátě magistrátu",
        "stacionář": "stacionáři stacionáře", "kostel": "kostele kostela", "klub": "klubu",
        "domov": "domově domova",
        "hotel": "hotelu", "park": "parku", "ústav": "ústavu", "odbor": "odboru odboře", "kulturák": "kulturáku",
        "dvůr": "dvoře dvora", "ateliér": "ateliéru",
    },
    "n": {
        "centrum": "centru centra", "kino": "kině kina", "patro": "patře patra", "divadlo": "divadle divadla",
        "náměstí": "náměstí", "středisko": "středisku střediska", "muzeum": "muzeu muzea", "gymnázium": "gymnáziu",
    },
}  # fmt: skip
# Endings of adjectives by the gender of their noun, and those that they have on a card.
ADJECTIVES = {
    "f": (("é", "á"), ("ou", "á"), ("á", "á"), ("í", "í")),
    "m": (("ém", "ý"), ("ím", "í"), ("ého", "ý"), ("ího", "í"), ("ý", "ý"), ("í", "í")),
    "n": (("ém", "é"), ("ím", "í"), ("ého", "é"), ("ího", "í"), ("é", "é"), ("í", "í")),
}


def _table() -> dict[str, tuple[str, str]]:
    """Folded forms of the nouns → (nominative, gender)."""
    found: dict[str, tuple[str, str]] = {}
    for noun in WOMANLY:
        cases = decline(noun, feminine=True)
        said = (form for case in (Case.NOMINATIVE, Case.DATIVE, Case.ACCUSATIVE) for form in cases[case])
        found |= {fold(form): (noun, "f") for form in said}
    for gender, nouns in OTHERS.items():
        found |= {fold(form): (noun, gender) for noun, forms in nouns.items() for form in (noun, *forms.split())}
    return found


NOUNS = _table()
