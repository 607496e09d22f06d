"""Who comes in somebody's stead: whether an answer says that anybody does, and the name."""

import re
from collections.abc import Sequence

from domain.language.people.cases import Case, given_names, given_nominative
from domain.language.people.in_answers import BIG, COMMON, NAME, TITLES, names_in, small_names, without_degrees
from domain.language.people.names import Person, nominative
from domain.language.text import Pattern, fold_in_place

PART = Pattern(rf"[;!\n]|(?<!{BIG})(?<!\bp)(?<!\b{BIG}[a-z])(?<!kol)\.\s|,\s|\s(?=(?:ale|but)\s)")
# A clause that says who comes instead, in Czech, English and the languages near; and one that may tell who it is.
STEAD = Pattern(
    r"(?<!\w)(?:za|misto|zast\w+|nahra\w+|zasko\w+|zaskak\w+|vystrid\w+|prevezme|nominuj\w+|dele\w+|pover\w+"
    r"|zmoc\w+|posl\w+|posil\w+|vys[li]\w*"
    r"|prijde"
    r"|dorazi|tam bude|bude tam|jde|jede|pujde|pojede|zajde|prijede|ucastni|zucastni|dostavi|reprezent\w+|jmenuj\w+"
    r"|ano|instead"
    r"|behalf|place"
    r"|stead|come|coming|cover\w*|stand\w*|step\w*|fill\w*|sending|deput\w+|replac\w+|represent\w*|attend\w*|pride"
    r"|zucastni|kommt|vertritt|przyjdzie|zastapi)(?!\w)"
)
ASKED = Pattern(
    r"(?<!\w)(?:preda\w+|prenech\w+|sver\w+|postoup\w+|domluv\w+|dohod\w+|pocitej\w*|spojil\w*|popros\w*|pozad\w*"
    r"|kontakt\w+"
    r"|premluv\w+|oslov\w+|asked|nominat\w+)(?!\w)"
)
ACCUSATIVE_VERB = Pattern(
    r"(?<!\w)(?:posl\w+|posil\w+|vysl\w+|vysil\w+|deleg\w+|pover\w+|zmocn\w+|vezmu|vemu|privedu|beru|zapis\w+|pripis\w+"
    r"|napis\w+|uved\w+|zarad\w+|domluvil\w*|zajistil\w*|sehnal\w*|nasl\w*|urcil\w*|zvolil\w*|nahlasuj\w+|jmenuj\w+"
    r"|popros\w*|pozad\w*|kontakt\w+|premluv\w+|oslov\w+|nominuj\w+|navrhuj\w+)(?!\w)"
)
ADDRESSED = r"(?:(?:pan\w*|koleg\w+|slecn\w+|nas\w+|moj\w+|p\.)\s+)*"
WITH = Pattern(
    rf"(?<!\w)(?:se?|(?:budu|budeme|jsem)\s+(?:zastoupen|reprezentovan)\w*|(?:zastoupen|reprezentovan)\w*\s+(?:budu"
    rf"|budeme)|zastoupit|zastupovat)\s+{ADDRESSED}$"
)
TO = Pattern(
    r"(?<!\w)(?:preda\w+|prenech\w+|sver\w+|postoup\w+|postupuj\w+|necham|nechavam)(?:\s+\w+){0,2}\s+" + ADDRESSED + "$"
)
HEADED = Pattern(r"(?<!\w)(?:nahrad|zastup)\w*\s*[:–-]?\s*$")
SENT_AFTER = Pattern(r"\s+(?:\w+\s+){0,2}?(?:posl|posil|vys[li]|deleg|pover|zmoc|jmenuj)\w*")
GIVEN_AFTER = Pattern(r"\s+(?:jsem\s+|jsme\s+)?(?:preda|prenech|sver|postoup)\w*")
SPOKEN_FOR = Pattern(r"(?<!\w)(?:za|z|ze|na|u|o|v|ve|od|do|k|ke|pro)\s+$")

def substitute_in(text: str, people: Sequence[Person]) -> tuple[str | None, bool]:
    """Who comes instead, as (name in the nominative or None, whether somebody unnamed comes)."""
    parts = [part for part in PART.split(without_degrees(text)) if part]
    plains = [fold_in_place(part) for part in parts]
    likely = [
        (part, plain) for key in (STEAD, ASKED) for part, plain in zip(parts, plains, strict=True) if key.search(plain)
    ]
    for part, plain in likely:
        for name, start, end in names_in(part):
            if not SPOKEN_FOR.search(plain[:start]) or re.search(r"(?<!\w)(?:posl|posil)", plain[:start]):
                return nominative(re.sub(OURS, "", name), _case(plain[:start], plain[end:]), people), False
    for _, plain in likely:
        small = _small_name(plain)
        if small:
            return nominative(small[0], small[1], people), False
    return None, True


OURS = re.compile(r"^(?:(?:moje|můj|naše|naši|náš|vedoucí\w*)\s+)+", re.IGNORECASE)


def _small_name(plain: str) -> tuple[str, Case] | None:
    """A name typed without capitals, where its case is the one that its verb asks for."""
    for case in (Case.NOMINATIVE, Case.ACCUSATIVE, Case.DATIVE, Case.INSTRUMENTAL):
        for name, start, end in small_names(plain, case):
            if _case(plain[:start], plain[end:]) is case:
                return name, case
    return None


def _case(before: str, after: str) -> Case:
    """The case in which a name stands between these words: "s" takes the instrumental, "pošlu" the accusative."""
    if WITH.search(before):
        return Case.INSTRUMENTAL
    if TO.search(before) or GIVEN_AFTER.match(after):
        return Case.DATIVE
    if ACCUSATIVE_VERB.search(before) and not HEADED.search(before):
        return Case.ACCUSATIVE
    return Case.ACCUSATIVE if SENT_AFTER.match(after) else Case.NOMINATIVE
