"""Who comes in somebody's stead: whether an answer says that anybody does, and the name."""

import re
from collections.abc import Sequence

from domain.language.answers.verdict import Clause, no_word
from domain.language.people.cases import Case, given_names, given_nominative
from domain.language.people.in_answers import BIG, COMMON, NAME, TITLES, names_in, small_names, without_degrees
from domain.language.people.names import Known, nominative
from domain.language.speech import Speech
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
COMING_NAMED = Pattern(
    r"(?<!\w)(?P<verb>prijde|dorazi|jde|pujde|prijede|jede|pojede|zajde|zucastni se|se zucastni|dostavi se|(?:posla"
    r"|vysla|poveri)l\w* jsem|posl(?:u|eme)"
    r"|posila(?:m|me)"
    r"|vys(?:lu|leme|ilam|ilame)|deleguj\w+|pover\w+)\s+(?:misto nas\s+|za nas\s+|tam\s+)?(?P<title>"
    r"(?:(?:pan[aiu]?|koleg\w+|p\.)\s*){0,2})(?P<who>[^\W\d_]{2,})"
)
NAMED_COMING = Pattern(
    rf"(?:^|\s)(?P<who>{NAME})\s+(?:tam\s+|určitě\s+|urcite\s+)?"
    r"(?:(?i:tam bude|bude tam|přijde|prijde|dorazí|dorazi|půjde|pujde|zajde|přijede|prijede|jde|se zúčastní"
    r"|se zucastni|ano|jo|může"
    r"|muze)\b)"
)
IMPLORED = Pattern(
    rf"(?i:předáv|předám|předal|predav|predam|predal|přenech|prenech|svěř|sver)\w*\s+(?:to\s+"
    rf"|jsem\s+)*(?:{TITLES}){NAME}"
    rf"|(?i:popros|požád|pozad|přemluv|premluv|oslov|ukecal)\w*\s+(?:jsem\s+|jsme\s+)?(?:{TITLES}){NAME}"
    r"(?! o (?!zast|zásk|zask|účast|ucast))"
)
SOMEONE = Pattern(r"(?<!\w)nekdo (?:\w+ ){0,3}(?:prijde|dorazi|pujde|bude|prijede|se zucastni)(?!\w)")
SENT = Pattern(
    r"(?<!\w)(?:posl|posil|pust|vys|deleg|domluv|dohod|pover|najd|nas[el]|sezen|sehn|zajist|zarid|nahlas|navrh"
    r"|jmenuj|mam"
    r"|nech|hleda)\w*"
)
MINE = Pattern(r"(?:za|misto) (?:me|mne|sebe)|me$|for me|my ")
NOBODY = Pattern(r"(?<!\w)(?:nikdo|nikoho|nemam|nemame|neni kdo)(?!\w)")


def comes_instead(told: Sequence[Clause], text: str, speech: Speech) -> bool:
    """Whether somebody is said to come in the writer's stead. told: the clauses that ask nothing."""
    return any(_in_stead(clause.text, speech) for clause in told) or _somebody_comes(told, text, speech)


def _in_stead(text: str, speech: Speech) -> bool:
    """Whether a clause says that somebody comes in one's stead; "přijdu za ni" says the opposite."""
    found = speech.instead.search(text)
    if NOBODY.search(text):
        return False
    if not found:
        return bool(
            re.match(
                r"(?:a )?za (?!\w[\w ]{1,30} nas )[\w ]{2,30}? (?:prijde|dorazi|se zucastni|pujde|prijede|jde|bude)\b",
                text,
            )
        )
    if found.group() in ("za nas", "for me", "misto nas"):
        return bool(speech.comes.search(text) or re.search(r"(?<!\w)(?:posl|posil|vys)\w+", text))
    if found.group() in ("za sebe", "misto sebe") and not SENT.search(text):
        return False
    return not speech.sure_yes.search(text) or bool(MINE.search(found.group()))


def _somebody_comes(told: Sequence[Clause], text: str, speech: Speech) -> bool:
    """ "omlouvám se, přijde kolega", "nemůžu, posílám Hanu Malou": an apology beside somebody else's coming."""
    sorry = any(
        speech.light_no.search(c.text) or speech.sure_no.search(c.text) or no_word(c.text, speech) for c in told
    )
    text = without_degrees(text)
    named = named_instead(text)
    if not sorry:
        return bool(named and named["verb"].startswith(("pos", "vys", "del")) and len(told) == 1)
    other = any(speech.comes.match(c.text) and speech.others.search(c.text) for c in told)
    someone = any(SOMEONE.search(c.text) for c in told)
    return other or someone or bool(named) or _named_first(text) or bool(IMPLORED.search(text))


def named_instead(text: str) -> re.Match[str] | None:
    """Where somebody is said to come, or to be sent, by name: "přijde Hana Malá", "posílám Hanu Malou"."""
    for found in COMING_NAMED.finditer(fold_in_place(text)):
        name = text[found.start("who") : found.end("who")]
        sent = found["verb"].startswith(("pos", "vys", "del", "pov"))
        small = (
            name not in COMMON and len(name) > 2 and name in given_names()[Case.ACCUSATIVE if sent else Case.NOMINATIVE]
        )
        if (name[:1].isupper() or small) and (not sent or given_nominative(name, Case.ACCUSATIVE) or found["title"]):
            return found
    return None


def _named_first(text: str) -> bool:
    """ "nemůžu, ale Hana Malá přijde"."""
    return any(next(names_in(found["who"]), None) for found in NAMED_COMING.finditer(text))


def substitute_in(text: str, people: Sequence[Known]) -> tuple[str | None, bool]:
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
