"""Czech names of groups in the nominative: "řídící skupiny" → "řídící skupina"."""

from domain.language.text import fold

# Folded beginnings of what bodies are called: the nominative, and the ending of a hard adjective before it.
NOUNS = {
    "skupin": ("skupina", "á"), "komis": ("komise", "á"), "vybor": ("výbor", "ý"), "tym": ("tým", "ý"),
    "zastupitelstv": ("zastupitelstvo", "é"), "predstavenstv": ("představenstvo", "é"), "rad": ("rada", "á"),
    "hromad": ("hromada", "á"),
}  # fmt: skip
PLURALS = {"skupin": "skupiny", "skupinami": "skupiny", "skupinam": "skupiny"}
HARD = ("ého", "ému", "ých", "ými", "é", "ou", "ý", "á")
SOFT = ("ího", "ímu", "ích", "ími")


def nominative_of_group(adjectives: str, noun: str) -> str:
    """ "řídící", "skupiny" → "řídící skupina"; "Výkonného", "výboru" → "Výkonný výbor"."""
    base, hard = NOUNS[next(stem for stem in NOUNS if fold(noun).startswith(stem))]
    if fold(noun) in PLURALS:
        base, hard = PLURALS[fold(noun)], "é"
    turned = [_adjective(word, hard) for word in adjectives.split()]
    return " ".join([*turned, base])


def _adjective(word: str, hard: str) -> str:
    for ending in HARD:
        if word.lower().endswith(ending):
            return word[: -len(ending)] + hard
    for ending in SOFT:
        if word.lower().endswith(ending):
            return word[: -len(ending)] + "í"
    return word
