"""Who comes along, and whether online or in person."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from domain.language.answers.verdict import TAKEN_AWAY
from domain.language.cs.details import SOMEBODY
from domain.language.cs.verbs import BRING, own
from domain.language.people.cases import Case, given_nominative
from domain.language.people.in_answers import NAME, TITLES, names_in, small_names, without_degrees
from domain.language.people.names import Known, nominative
from domain.language.speech import Speech
from domain.language.text import Pattern, fold_in_place

COUNTS = {
    word: number
    for number, forms in {
        1: "jeden jedna jedno jednu jednoho jednim jednou dalsi dalsim dalsiho one another",
        2: "dva dve dvou dvema oba obe obou obema two",
        3: "tri trech tremi three",
        4: "ctyri ctyrech ctyrmi four",
        5: "pet peti five",
        6: "sest sesti six",
        7: "sedm sedmi seven",
        8: "osm osmi eight",
    }.items()
    for word in forms.split()
}
ENGLISH_PEOPLE = (
    "colleagues?|guests?|people|persons?|friends?|students?|volunteers?|others?|interns?|clients?|trainees?|partners?"
)
PEOPLE_WORD = (
    rf"(?:{SOMEBODY}|lid[iemu]|holk|kluk|klucin|pan[ai]?\b|panov|zen[auy]?\b|muz[eui]?\b|dam[auy]?\b"
    rf"|{ENGLISH_PEOPLE})\w*"
)
NUMBER = rf"(\d{{1,4}}|{'|'.join(COUNTS)})"
PLUS = Pattern(rf"(?:\+|(?<!\w)plus)\s*{NUMBER}(?!\w)")
HEADS = Pattern(rf"(?<!\w)(?<!dalsi\s)(?<!jeste\s){NUMBER}\s+(?:osob|lid[ie]\b|lide\b|mist)")
SEATS = Pattern(rf"(?<!\w){NUMBER}\s+mist\w* (?:navic|pro hosta)")
BROUGHT = Pattern(r"(?<!\w)(?:vezm|vem[ue]|priv|beru|bere|dalsi|jeste|plus|navic|s sebou)")
BOTH = Pattern(
    r"(?<!\w)(?:prijde|dorazi|bude|zucastni|jde|prijede)\w*(?: se| nas| tam)* (?:oba|obe)(?: dva| dve)?(?!\w)"
    r"|(?<!\w)(?:we(?:'ll|'re| will| are| can)? both (?:be|come|coming|attend|attending|join|joining|make)"
    r"|both of us)(?!\w)"
)
COUNTED = Pattern(rf"(?<!\w){NUMBER}\s+(?:(?!do|za)[a-z]+\s+)?{PEOPLE_WORD}")
WE_ARE = Pattern(
    r"\s*(?:(?:se|tam|nas|asi|celkem|dohromady|urcite|pravdepodobne|od nas|ode me|taky|v poctu|vsech)\s*)*"
    rf"(?:(?:v|ve)\s)?\s*{NUMBER}(?![\w:.]*\d|\s*(?:hod|h\b|min))(?!\w)"
)
NEAR = 40  # characters before "we" in which its number may stand
OF_US = Pattern(
    rf"(?<!\w){NUMBER} of us(?!\w)|(?<!\w)nas (?:tam )?(?:prijde|dorazi|prijede|bude) {NUMBER}(?![\w:.]*\d)"
)
# Behind these words stand those who come along, in this case.
FILL = r"(?:\s+(?:s sebou|sebou|si|i|jeste|taky|take|rovnou|asi|mozna|urcite|tam|nejspis))*"
GOES = r"(?:prijde|prijdou|jde|jdou|bude|budou|dorazi|prijede|prijedou|pojede|jede|pujde|pujdou|zucastni se)"
LEADS = (
    (Pattern(rf"(?<!\w)(?:{own(BRING)}|privest|prizvat|sebe (?:a|i)(?: za)?){FILL}\s+"), Case.ACCUSATIVE),
    (Pattern(r"(?<!\w)(?:s|se(?=\s(?:[sz]|dve|tre|ctyr|vs)))\s+(?!sebou|tim|mnou|nam[ai]|vam[ai])"), Case.INSTRUMENTAL),
    (
        Pattern(rf"(?<!\w)(?:{GOES}{FILL} se mnou|(?<!pocitejte )(?<!pocitej )se mnou{FILL}(?: {GOES})?){FILL}\s+"),
        Case.NOMINATIVE,
    ),
    (
        Pattern(
            rf"(?<!\w)(?:(?:doprov\w+|pripoji se ke) (?:me|mne|mi)|(?:bude )?(?:me|mne) (?:bude )?doprov\w+){FILL}\s+"
        ),
        Case.NOMINATIVE,
    ),
    (Pattern(r"(?<!\w)(?:ja|oba,?|me|myself) (?:a|i|and|plus|\+)(?: jeste| taky| take)*\s+"), Case.NOMINATIVE),
    (
        Pattern(r"(?<!\w)(?:(?:come|coming|attend|attending|there) with|bring|bringing|joined by)(?: along)?\s+"),
        Case.NOMINATIVE,
    ),
    (Pattern(r"(?<!\w)(?:ano|jo|prijdu|dorazim|budu)\s*(?:\+|plus)\s*"), Case.NOMINATIVE),
)
BRINGING = tuple(lead for lead, _ in (LEADS[0], LEADS[2]))
LISTED = Pattern(r"(?<!\w)ja,\s+(?=[^,.]{2,40} (?:a|i) )")  # "já, Pavlína a Roman"; "já, Petr Malý" signs
ALSO = Pattern(rf"\s(?:a|i)\s+(?P<who>(?:{TITLES}){NAME})\s+(?:taky|také|take|rovněž|rovnez)\b")
WITH_ME = Pattern(
    rf"(?P<who>{NAME})(?: will|'ll|'s| is)?(?: also)? (?:com|join|tag|accompan)\w*(?: along)?(?: with)? (?:me|us)\b"
)
ADJECTIVES = r"(?:(?:dalsi\w*|jeste|nas\w{0,3}|moj\w*|muj|[a-z]+(?:ym|im|em|ou|ho|eho|ni|mi|a|e|y|i|u)) ){0,3}?"
ONE = re.compile(rf"(?:{ADJECTIVES}{SOMEBODY}\w*|jedn\w{{1,3}} (?:[a-z]+ )?{PEOPLE_WORD}|nek(?:oho|ym|do)\b)")
SEVERAL = re.compile(
    rf"(?:(?:dalsi\w*|jeste) )?{NUMBER}(?!\w)(?: (?:[a-z]+ ){{0,2}}?{PEOPLE_WORD}|(?= *(?:$|[,.!]| (?:z|ze|od)\b)))"
)
AND = re.compile(r"\s*(?:,|\b(?:a|i|plus)\b|\+)\s*(?:se?\s+|i\s+|jeste\s+)?")
MOST_LISTED = 10


@dataclass(frozen=True, slots=True)
class Company:
    """Those who come along. heads: how many; names: those of them who are named."""

    heads: int = 0
    names: tuple[str, ...] = ()


def guests_in(text: str, plain: str, speech: Speech, people: Sequence[Known]) -> tuple[int, tuple[str, ...]]:
    """How many people come along besides the sender, and the names of those who are named."""
    own_words = _without_talking(without_degrees(text))
    found = _listed(own_words, people)
    told = _told(fold_in_place(own_words), plain, speech)
    if told is not None:
        return max(told, len(found.names)), found.names
    if found.heads:
        return found.heads, found.names
    counted = COUNTED.search(_without_talking(plain))
    if counted and not re.search(r"\bza\s+$", plain[: counted.start()]):
        return _count(counted[1]), ()
    plain = _without_talking(plain)
    return (1 if speech.company.search(plain) or _me_and_another(plain) else 0), ()


def brings(text: str, people: Sequence[Known]) -> bool:
    """ "přivedu Pavlínu a Romana", "přijdou se mnou dva": bringing people says that one comes; not to the doctor's."""
    plain = fold_in_place(text)
    for lead in BRINGING:
        for found in lead.finditer(plain):
            items = list(_items(text, plain, found.end(), Case.ACCUSATIVE, people))
            if items and not TAKEN_AWAY.match(plain, items[-1][0]):
                return True
    return False


def _told(folded: str, plain: str, speech: Speech) -> int | None:
    """How many more than the sender, where the number of all, or of the others, is told; None where it is not."""
    of_us = OF_US.search(plain)
    we = 2 if BOTH.search(plain) else _count(of_us[1] or of_us[2]) if of_us else _we(plain, speech)
    if we:
        return we - 1
    plus = PLUS.search(plain)
    if plus:
        return _count(plus[1])
    seats = SEATS.search(folded)
    if seats:
        return _count(seats[1])
    heads = HEADS.search(folded)
    return max(0, _count(heads[1]) - 1) if heads and not BROUGHT.search(folded) else None


def _we(plain: str, speech: Speech) -> int:
    """How many "we" are: "přijdeme tři", "zúčastníme se ve čtyřech"."""
    for found in speech.we.finditer(plain):
        after = WE_ARE.match(plain, found.end())
        before = re.search(rf"(?<!\w){NUMBER}\s+(?:nas\s+)?$", plain[max(0, found.start() - NEAR) : found.start()])
        match = after or before
        if match and _count(match[1]) > 1:
            return _count(match[1])
    return 0


def _count(word: str) -> int:
    return int(word) if word.isdecimal() else COUNTS.get(word, 0)


def _listed(text: str, people: Sequence[Known]) -> Company:
    """Those named or spoken of after a word of bringing: "vezmu Pavlínu a dvě studentky", "přijdu s Hanou"."""
    plain = fold_in_place(text)
    heads, names, read_to = 0, [], 0
    for at, case in sorted(_leads(plain), key=lambda lead: lead[0]):
        if at < read_to:
            continue
        for end, number, name in _items(text, plain, at, case, people):
            heads, read_to = heads + number, end
            names += [name] if name else []
    also = ALSO.search(text) or WITH_ME.search(text)
    if not heads and also and next(names_in(also["who"]), None):
        return Company(1, (nominative(also["who"], Case.NOMINATIVE, people),))
    return Company(heads, tuple(names))


def _leads(plain: str) -> Iterator[tuple[int, Case]]:
    for lead, case in LEADS:
        yield from ((found.end(), case) for found in lead.finditer(plain))
    yield from ((found.end(), Case.NOMINATIVE) for found in LISTED.finditer(plain))


def _items(
    text: str, plain: str, at: int, case: Case, people: Sequence[Known]
) -> Iterator[tuple[int, int, str | None]]:
    """The members of a list of people from a place on: (where it ends, how many, the name if told)."""
    for _ in range(MOST_LISTED):
        item = _item(text, plain, at, case, people)
        if item is None:
            return
        yield item
        after = AND.match(plain, item[0])
        if after is None:
            return
        at = after.end()


def _item(text: str, plain: str, at: int, case: Case, people: Sequence[Known]) -> tuple[int, int, str | None] | None:
    several = SEVERAL.match(plain, at)
    if several:
        return several.end(), _count(several[1]), None
    one = ONE.match(plain, at)
    named = LEADING_NAME.match(text, one.end() + 1 if one else at) or LEADING_NAME.match(text, at)
    if named and not NOT_AFTER.match(plain, named.end()) and next(names_in(named["who"]), None):
        return named.end(), 1, _nominative(text[at if one else named.start() : named.end()], named["who"], case, people)
    if one:
        return one.end(), 1, None
    small = next((found for found in small_names(plain[at : at + 60], case) if found[1] == 0), None)
    return (at + small[2], 1, nominative(small[0], case, people)) if small and case is not Case.NOMINATIVE else None


LEADING_NAME = Pattern(rf"(?P<who>(?:{TITLES}){NAME})")
NOT_AFTER = Pattern(r" ne(?!\w)")


def _nominative(phrase: str, name: str, case: Case, people: Sequence[Known]) -> str:
    """The name in the nominative; one that already stands in it, against its case, stays."""
    if case is Case.ACCUSATIVE and not given_nominative(name.split(maxsplit=1)[0], case) and name == phrase:
        case = case if name.rsplit(maxsplit=1)[-1].endswith(("ou", "ého", "u")) else Case.NOMINATIVE
    return nominative(name, case, people)


def _me_and_another(plain: str) -> bool:
    return bool(ONE_MORE.search(plain)) or bool(
        re.match(r"\s*ja\b[^,.]*(?:,| a| i)\s*(?:ma |moje |nase )?koleg\w+ (?:online|osobne|taky|take|ano)", plain)
    )


ONE_MORE = Pattern(
    rf"(?<!\w)(?:a|i) (?:ma |moje |muj |nase |nas )?{SOMEBODY}\w* (?:taky|take|rovnez)(?!\w)"
    rf"|(?<!\w)(?:my|our|a) (?:{ENGLISH_PEOPLE}) and (?:i|me)(?!\w)"
)
# With whom one has only talked, or meets elsewhere: "domluvila jsem to s Janou", "schůzka s klientem odpadla".
TALKING_WITH = Pattern(r"(?<!\w)(?:domluv|porad|zept|prob[er]|projedn|mluv|konzult)\w*(?: \w+){0,3} se? [^,.]*")
MEETING_WITH = Pattern(
    r"(?<!\w)(?:schuzk\w*|schuzi|jednani|porad\w*|hovor\w*|setkani|obed\w*|supervizi?|konzultac\w*|termin\w*"
    r"|rozhovor\w*)"
    r" se? [^,.!;\n]*"
)
DONE_WITH = Pattern(
    r"(?<![^,.!;\n])[^,.!;\n]{0,60}(?<!\w)se? [^,.!;\n]{0,60}(?<!\w)(?:(?:jsem|jsme) (?:se |si )?\w+[lny][aoiy]?"
    r"|\w+l[aoiy] jsem|sejdu|sejdeme|resim"
    r"|resime|mluvim|domluven[ay]|odpadl\w*)(?!\w)[^,.!;\n]*"
)
COMES_WITH = Pattern(
    r"(?<!\w)(?:prijd|doraz|prijed|zucastn|pripoj|jd[ue]|jed[ue]|bud[ue]|vez?m|beru|bere|privez|prived)"
)


def _without_talking(text: str) -> str:
    """The text without those with whom something was only talked over, or who were met elsewhere."""
    for talking in (TALKING_WITH, MEETING_WITH, DONE_WITH):
        talked = talking.search(fold_in_place(text))
        if talked and not COMES_WITH.search(talked.group()):  # "po poradě přijdu s Janou"
            text = f"{text[: talked.start()]} {text[talked.end() :]}"
    return text


DENIED = Pattern(r"(?<!\w)(?:ne|not) $")
NEGATED = Pattern(r"(?<!\w)ne(?!j|moc(?!t)|bo\b|kd|co\b|kter|davno|vim|vad|be?re|ustal|pochyb|zmesk|chyb)\w{2,}")


def mode_of(clauses: Sequence[str], speech: Speech) -> str | None:
    """ "online", "in_person", or None; of two the first said counts for the sender, and what is declined does not."""
    for text in clauses:
        ways = [("online", found) for found in speech.online.finditer(text)]
        ways += [("in_person", found) for found in speech.in_person.finditer(text)]
        told = [(way, found) for way, found in ways if not DENIED.search(text[: found.start()])]
        if not told or NEGATED.search(text) or speech.sure_no.search(text):
            continue
        way, first = min(told, key=lambda one: one[1].start())
        if not speech.word_no.match(text[first.end() :].lstrip()):
            return way
    return None
