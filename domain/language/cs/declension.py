"""Case forms of Czech names, made by rule from the nominative; and the nominative guessed from a case form."""

from functools import cache, lru_cache

from domain.language.case import Case
from domain.language.cs.given_names import MEN, WOMEN
from domain.language.cs.pet_names import pets
from domain.language.text import fold, words

N, G, D, A, V, I = Case  # noqa: E741 - the usual one-letter marks of cases
Forms = dict[Case, tuple[str, ...]]
SOFT = tuple("žščřcjďťň")
SOFTENED = {"k": "c", "h": "z", "g": "z", "r": "ř", "d": "d", "t": "t", "n": "n"}
FLEETING = ("ek", "ec", "něk", "ěk", "el", "ěc")
SHORT = {"Lev": "Lv", "Pes": "Ps"}
KEEP_E = ("niel", "ael", "iel", "uel", "bel", "ffel", "mel", "sel", "zel", "cel", "ndrel")


def decline(name: str, feminine: bool) -> Forms:
    """The case forms of one given name or surname; indeclinable names give themselves.

    Source: patterns pán, muž, předseda, jarní/mladý (men), žena, růže, mladá (women) of Internetová jazyková příručka.
    """
    return _woman(name) if feminine else _man(name)


def _woman(name: str) -> Forms:
    if name.endswith("á"):
        return _forms(name[:-1], N="á", G="é", D="é", A="ou", V="á", I="ou")
    if name.endswith("ie") or name.endswith("e"):
        return _forms(name[:-1], N="e", G="e", D="i", A="i", V="e", I="í")
    if not name.endswith("a"):
        consonant = name[-1] not in "aeiouyáéíóúýě" and name in {"Dagmar", "Ester", "Miriam", "Karin", "Rut"}
        extra = _forms(name, N="", G="y", D="e", A="u", V="", I="ou") if consonant else _forms(name)
        return {case: (*forms, name) for case, forms in extra.items()}
    stem = name[:-1]
    if stem.endswith(SOFT):
        return _forms(_plain(stem), G="i e", D="i e ě", A="i", I="") | _forms(
            stem, N="a", A="u", V="o", I="ou", G="i e", D="i e"
        )
    forms = _forms(stem, N="a", G="y", A="u", V="o", I="ou")
    dative = stem[:-2] + "še" if stem.endswith("ch") else _softened(stem) + ("e" if stem[-1:] in "krhglsz" else "ě")
    return forms | {D: (dative,)}


def _plain(stem: str) -> str:
    return stem[:-1] + {"ň": "n", "ď": "d", "ť": "t"}.get(stem[-1], stem[-1])


def _softened(stem: str) -> str:
    return stem[:-1] + SOFTENED.get(stem[-1], stem[-1]) if stem else stem


def _man(name: str) -> Forms:
    if name.endswith("ý"):
        return _forms(name[:-1], N="ý", G="ého", D="ému", A="ého", V="ý", I="ým")
    if name.endswith(("í", "i", "y")):
        return _forms(name, N="", G="ho", D="mu", A="ho", V="", I="m")
    if name.endswith("a"):
        endings = {"G": "i e y" if name[:-1].endswith(SOFT) else "y", "D": "ovi", "A": "u", "V": "o", "I": "ou"}
        return _forms(name[:-1], N="a", **endings)
    if name.endswith("o"):
        return _forms(name[:-1], N="o", G="a", D="ovi", A="a", V="o", I="em")
    if name.endswith("ů"):
        return _forms(name)
    if name.endswith(("e", "é", "ě", "u", "á")):
        return dict.fromkeys(Case, (name, name + "ho", name + "mu", name + "m"))
    return _hard_or_soft(name)


def unshortened(name: str) -> Forms:
    """Other forms of a man's surname, whose last vowel may stay or go: "Švec" → "Švece", "Kozel" → "Kozla"."""
    if name[-1:] in "aeiouyáéíóúůýě":
        return {}
    if name.endswith(KEEP_E) and len(name) > 4:
        return _hard_or_soft(name, name[:-2] + name[-1])  # "Kozel" → "Kozla"
    return {} if _oblique(name) == name else _hard_or_soft(name, name)


def _hard_or_soft(name: str, kept: str | None = None) -> Forms:
    stem = kept or SHORT.get(name) or _oblique(name)
    if stem.endswith(SOFT) or name in {"Alois", "Julius", "Felix", "Král", "Koníčel"}:
        vocative = stem[:-1] + "če" if name.endswith("ec") else stem + "i"
        return _forms(stem, G="e", D="i ovi", A="e", I="em") | {N: (name,), V: (vocative,)}
    return _forms(stem, G="a", D="ovi u", A="a", I="em") | {N: (name,), V: _vocatives(stem)}


def _vocatives(stem: str) -> tuple[str, ...]:
    """The form of address of a hard name; some are heard both ways: "Danieli" and "Daniele"."""
    if stem.endswith(("iel", "ael", "uel", "cel", "s", "x", "z")):
        return stem + "i", stem + "e"
    if stem.endswith("th"):
        return stem + "e", stem + "u"
    return (stem + "u",) if stem.endswith(("k", "h", "g")) else (_vocative_e(stem),)


def _vocative_e(stem: str) -> str:
    if stem.endswith("r") and len(stem) > 1 and stem[-2] not in "aeiouyáéíóúýě":
        return stem[:-1] + "ře"
    return stem + "e"


def _oblique(name: str) -> str:
    """The stem of the other cases: "Marek" → "Mark", "Zdeněk" → "Zdeňk", "Pavel" → "Pavl", "Daniel" stays."""
    if len(name) < 4 or not name.endswith(FLEETING) or name.endswith(KEEP_E) or name in {"Čeněk_"}:
        return name
    head, last = name[:-2], name[-1]
    if name[-2] == "ě":
        head = head[:-1] + {"n": "ň", "d": "ď", "t": "ť"}.get(head[-1], head[-1])
    return head + last


def _forms(stem: str, **endings: str) -> Forms:
    marks = {"N": N, "G": G, "D": D, "A": A, "V": V, "I": I}
    given = endings or dict.fromkeys(marks, "")
    return {marks[m]: tuple(stem + e for e in ends.split() or [""]) for m, ends in given.items()}


def is_womans_surname(name: str) -> bool:
    """Whether a surname is a woman's by its form ("Nováková", "Tichá")."""
    return name.endswith(("ová", "á"))


@cache
def given_names() -> dict[Case, dict[str, tuple[str, ...]]]:
    """For every case, folded forms of the given names of the table → nominatives."""
    found: dict[Case, dict[str, tuple[str, ...]]] = {case: {} for case in Case}
    everyday = {
        woman: [pet for names in pets().values() for pet, of in names if of is woman] for woman in (True, False)
    }
    for names, feminine in ((WOMEN, True), (MEN, False)):
        for name in dict.fromkeys((*names, *everyday[feminine])):
            for case, forms in decline(name, feminine).items():
                for form in {fold(form) for form in forms}:
                    found[case][form] = tuple(dict.fromkeys((*found[case].get(form, ()), name)))
    return found


def is_woman(given: str) -> bool | None:
    """Whether a given name of the table is a woman's; None for names that both bear or that are not in it."""
    woman, man = given in WOMEN, given in MEN
    return woman if woman != man else None


# Endings of an adjective and its noun as an object, where they tell the nominative.
OBJECT_ADJECTIVE = (("ou", "á"), ("í", "í"))
OBJECT_NOUN = (("ci", "ce"), ("či", "če"), ("ii", "ie"), ("u", "a"))
NO_NOUN = 2  # letters of a word that is a preposition rather than a noun


def object_nominative(said: str) -> str:
    """What is put or wanted, as it is called: "odlehčovací službu" → "odlehčovací služba".

    Only the first noun of the words changes, a woman's or a thing's in -a, -e; whatever else stands there stays.
    """
    words = said.split(" ")
    for at, word in enumerate(words):
        if noun := next((word[: -len(a)] + b for a, b in OBJECT_NOUN if word.endswith(a) and len(word) > NO_NOUN), ""):
            before = [_object_adjective(one) for one in words[:at]]
            return " ".join((*before, noun, *words[at + 1 :])) if all(before) else said
        if not _object_adjective(word):
            return said
    return said


def _object_adjective(word: str) -> str:
    return next((word[: -len(a)] + b for a, b in OBJECT_ADJECTIVE if word.endswith(a) and len(word) > NO_NOUN), "")


UNDO_WOMAN = [("ii", "ie"), ("ií", "ie"), ("ovou", "ová"), ("ové", "ová"), ("ove", "ová"), ("ou", "á"), ("é", "á")]
UNDO: dict[Case, list[tuple[str, str]]] = {
    G: [("ého", "ý"), ("eho", "ý"), ("ího", "í"), ("y", "a"), ("a", ""), ("e", "")],
    D: [("ému", "ý"), ("emu", "ý"), ("ímu", "í"), ("ovi", ""), ("i", "")],
    A: [("ého", "ý"), ("eho", "ý"), ("ího", "í"), ("iho", "í"), ("u", "a"), ("a", ""), ("e", "")],
    V: [("ku", "k"), ("hu", "h"), ("če", "ec"), ("ře", "r"), ("e", ""), ("i", ""), ("o", "a")],
    I: [("ým", "ý"), ("ím", "í"), ("em", ""), ("ou", "a")],
}


# The commonest surnames of men that end in -a: only they tell "Sýkorovi" from "Novákovi".
MEN_IN_A = frozenset(
    words(
        """
Bárta Bláha Brázda Červenka Duda Fiala Havelka Hora Hrdlička Hruška Janda Jedlička Kafka Kalina Klíma Kotrba Krčma
Kučera Liška Mácha Machala Malina Matějka Peterka Petrželka Plachta Polívka Procházka Ryba Růžička Říha Skála Slíva
Smetana Smolka Sojka Sova Srba Straka Svoboda Sýkora Šebesta Škoda Štěrba Trnka Tůma Vácha Valenta Vávra Veverka Vojta
Vondra Vrána Vrba Závada Zelenka Zima Žemlička
"""
    )
)


def surname_nominative(word: str, case: Case, woman: bool | None = None) -> str:
    """The nominative of a surname found in a case; the word itself where no rule fits or it already is one."""
    if case is N or (case is V and (woman or word.endswith(("ý", "á", "í")))):
        return word
    if woman is not False:
        for ending, base in UNDO_WOMAN:
            if word.endswith(ending) and not (ending == "é" and case in (A, I)) and len(word) > len(ending) + 1:
                return word[: -len(ending)] + base
    if woman or word.endswith("á"):
        return word
    for ending, base in UNDO[case]:
        if ending == "ovi" and word.endswith(ending) and f"{word[:-3]}a" in MEN_IN_A:
            return f"{word[:-3]}a"
        if word.endswith(ending) and len(word) > len(ending) + 2:
            return _fleeting(word[: -len(ending)] + base, base)
    return word


def _fleeting(stem: str, base: str) -> str:
    """Put back the vowel that the ending drove out: "Hájk" → "Hájek", "Němc" → "Němec"."""
    vowels = "aeiouyáéíóúůýě"
    if base in ("", "k") and stem[-3:] in ("ánk", "ínk", "ůnk", "ýnk"):
        return stem[:-1] + "ek"
    if base in ("", "k") and stem[-1:] in "kc" and len(stem) > 2 and stem[-2] not in vowels + "rslcnš":
        return stem[:-1] + "e" + stem[-1]
    return stem


def given_nominative(word: str, case: Case) -> str | None:
    """The nominative of a given name of the table found in a case; None if the word is no form of one."""
    if case is V and word in MEN and word.endswith("o"):
        return word  # "Ivo" is rather he himself than Iva
    found = given_names()[case].get(fold(word), ())
    exact = [
        name for name in found if word in {f for woman in (True, False) for f in decline(name, woman).get(case, ())}
    ]
    return (exact or list(found))[0] if found else None


@lru_cache(maxsize=4096)
def given_nominative_in_any(word: str) -> bool:
    """Whether a word with a capital is a given name of the table in some case."""
    return word[:1].isupper() and any(given_nominative(word, case) for case in Case)
