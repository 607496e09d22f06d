"""Details of an answer: who comes instead, who comes along, from when till when, online or in person."""

import re
from collections.abc import Sequence
from datetime import date, datetime, time
from functools import cache

from domain.language.cases import Case, given_nominative
from domain.language.clock_words import CLOCK_WORD_RULES
from domain.language.clocks import CLOCK_RULES
from domain.language.cs import CZECH
from domain.language.cs_speech import SOMEBODY
from domain.language.lexicon import Lexicon
from domain.language.names import Person, nominative
from domain.language.pieces import Book, Clock, by_first_tag, scan
from domain.language.speech import Speech
from domain.language.text import Pattern, fold, fold_in_place
from domain.language.tokens import tokenise

ANY_DAY = datetime.combine(date(2026, 1, 5), time())  # clock times do not depend on the day
NAME = r"(?:(?:[A-Z]\w*\.\s*)*(?:[A-Z][\w'’-]+|[A-Z]\.)(?:\s+(?:[A-Z][\w'’-]+|[A-Z]\.)){0,2})"
TITLES = (
    r"(?:(?:kol|Bc|BcA|Mgr|MgA|Ing|MUDr|JUDr|PhDr|RNDr|ThDr|doc|prof|p|pí)\.\s*|pan(?:[aíu]|em)?\s+"
    r"|paní\s+|slečn[au]\s+|koleg\w+\s+|vedoucí\w*\s+|naše\s+|naši\s+|moje\s+)*"
)
CAPITAL = Pattern(rf"{TITLES}({NAME})".replace("[A-Z]", "[A-ZÁČĎÉĚÍŇÓŘŠŤÚŮÝŽĽĹŔÄÖÜ]"))
ACCUSATIVE_VERB = Pattern(
    r"(?:posl\w+|posilam\w*|vysl\w+|vysilam\w*|deleg\w+|poveril\w*|poverim|poveruj\w+|zmocn\w+"
    r"|vezmu|vemu|privedu|beru|zapis\w+|pripis\w+|napis\w+|uved\w+|zarad\w+|domluvil\w*"
    r"|zajistil\w*|sehnal\w*|nasl\w*|urcil\w*|zvolil\w*|nahlasuj\w+|jmenuj\w+)\b"
)
COMING_NAMED = Pattern(
    r"(?<!\w)(?P<verb>prijde|dorazi|jde|pujde|prijede|zucastni se|posl(?:u|eme)|posila(?:m|me)|vys(?:lu|ilam)"
    r"|deleguj\w+"
    r"|pover\w+)\s+(?:misto nas\s+|za nas\s+|tam\s+)?(?P<title>(?:(?:pan[ai]?|koleg\w+|ing\.|mgr\.|bc\."
    r"|p\.)\s*){0,2})(?P<who>[^\W\d_]{2,})"
)
NOT_NAMES = {
    "omlouvám",
    "omlouváme",
    "ano",
    "ne",
    "dobrý",
    "děkuji",
    "já",
    "za",
    "místo",
    "bohužel",
    "nemohu",
    "nemůžu",
    "nepřijdu",
    "přijdu",
    "zastoupí",
    "zastupovat",
}
COUNTS = {
    "jeden": 1,
    "jedna": 1,
    "jednu": 1,
    "jednoho": 1,
    "dva": 2,
    "dve": 2,
    "dvou": 2,
    "tri": 3,
    "trech": 3,
    "ctyri": 4,
    "ctyrech": 4,
    "pet": 5,
    "peti": 5,
    "sest": 6,
    "sesti": 6,
}
COUNTS |= {
    "dvema": 2,
    "tremi": 3,
    "jednim": 1,
    "jednou": 1,
    "dalsi": 1,
    "dalsim": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "one": 1,
    "another": 1,
}
PEOPLE_WORD = rf"(?:{SOMEBODY}|lidi|colleagues?|guests?|people|persons?|friends?|students?)\w*"
NUMBER = rf"(\d{{1,4}}|{'|'.join(COUNTS)})"
PLUS = Pattern(rf"(?:\+|plus)\s*{NUMBER}(?!\w)")
HEADS = Pattern(rf"(?<!\w)(?<!dalsi\s)(?<!jeste\s){NUMBER}\s+(?:osob|lid[ie]\b|lide\b|mist)")
BROUGHT = Pattern(r"(?<!\w)(?:vezm|vem[ue]|priv|beru|bere|dalsi|jeste|plus|navic|s sebou)")
LED = Pattern(rf"(?<!\w)(?:privedu|privedeme|dovedu|privezu) (?:s sebou |sebou |i |jeste |taky |take )*{NUMBER}(?!\w)")
BOTH = Pattern(
    r"(?<!\w)(?:prijde|dorazi|bude|zucastni|jde|prijede)\w*(?: se| nas| tam)* (?:oba|obe)(?: dva| dve)?(?!\w)"
    r"|(?<!\w)(?:we(?:'ll|'re| will| are| can)? both (?:be|come|coming|attend|attending|join|joining|make)"
    r"|both of us)(?!\w)"
)
COUNTED = Pattern(rf"(?<!\w){NUMBER}\s+(?:(?!do|za)[a-z]+\s+)?{PEOPLE_WORD}")


ASKED_FOR = Pattern(
    rf"(?:(?:domluvil|dohodl|spojil)\w*[^,.]*?\s(?P<with>se?)|(?:popros|požád|pozad|kontakt|přemluv|premluv|oslov"
    rf"|poslal)\w*(?:\s+jsem)?)"
    rf"\s+(?P<who>(?:{TITLES}){NAME})".replace("[A-Z]", "[A-ZÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ]")
)


def substitute_in(text: str, people: Sequence[Person]) -> tuple[str | None, bool]:
    """Who comes instead, as (name in the nominative or None, whether somebody unnamed comes)."""
    for part in re.split(
        r"[;!\n]|(?<![A-Z])(?<!\bp)(?<!\b[A-Z][a-z])(?<!gr)(?<!ng)(?<!Dr)(?<!kol)\.\s|,\s(?!DiS|Ph)", text
    ):
        plain = fold_in_place(part)
        if not re.search(
            r"\b(?:za|misto|posl\w+|posil\w+|zast\w+|nahra\w+|zasko\w+|dele\w+|pover\w+|prijde|dorazi"
            r"|jde|instead|behalf|place|come|replac\w+|represent\w*|pride|kommt|przyjdzie)\b",
            plain,
        ):
            continue
        found = _person_in(_small_verb(part, plain), plain)
        if found:
            return nominative(found[0], found[1], people), False
    asked = ASKED_FOR.search(text)
    if asked:
        case = Case.INSTRUMENTAL if asked["with"] else Case.ACCUSATIVE
        return nominative(asked["who"], case, people), False
    return None, True


def named_instead(text: str) -> re.Match[str] | None:
    """Where somebody is said to come, or to be sent, by name: "přijde Hana Malá", "posílám Hanu Malou"."""
    for found in COMING_NAMED.finditer(fold_in_place(text)):
        name = text[found.start("who") : found.end("who")]
        sent = found["verb"].startswith(("pos", "vys", "del", "pov"))
        if name[:1].isupper() and (not sent or given_nominative(name, Case.ACCUSATIVE) or found["title"]):
            return found
    return None


def _small_verb(part: str, plain: str) -> str:
    """The part with a verb at its head written small, so that no capital but a name's is left."""
    head = plain.lstrip().split(" ", 1)[0]
    verb = ACCUSATIVE_VERB.match(head) or head in {fold(word) for word in NOT_NAMES}
    at = len(part) - len(part.lstrip())
    return part[:at] + part[at : at + 1].lower() + part[at + 1 :] if verb else part


def _person_in(part: str, plain: str) -> tuple[str, Case] | None:
    for match in CAPITAL.finditer(part):
        name = match[1]
        before = plain[: match.start()]
        if fold(name.split()[0]) in {fold(word) for word in NOT_NAMES} or name.isupper():
            continue
        if re.search(r"(?:\bza|\bz|\bze|\bna|\bmistko)\s+$", before) and not re.search(r"\b(?:posl|posil)", before):
            continue  # "za Charitu": the organisation spoken for
        return OURS.sub("", match[0]), _case_after(before)
    return None


OURS = Pattern(r"^(?:(?:moje|naše|naši|vedoucí\w*)\s+)+", re.IGNORECASE)


def _case_after(before: str) -> Case:
    """The case in which a name stands after these words: "s" takes the instrumental, "pošlu" the accusative."""
    if re.search(
        r"(?<!\w)(?:se?|zastoupen\w*(?:\s+budu)?)\s+(?:(?:pan\w*|koleg\w+|ing\.|mgr\.|bc\.|p\.)\s+)*$", before
    ):
        return Case.INSTRUMENTAL
    if re.search(r"(?<!\w)(?:predam|predavam|sverim|preneham|necham|prenecham)(?:\s+\w+){0,2}\s+$", before):
        return Case.DATIVE
    accusative = ACCUSATIVE_VERB.search(before) and "nahrad" not in before
    return Case.ACCUSATIVE if accusative else Case.NOMINATIVE


def guests_in(text: str, plain: str, speech: Speech, people: Sequence[Person]) -> tuple[int, tuple[str, ...]]:
    """How many people come along besides the sender, and the names of those who are named."""
    we = 2 if BOTH.search(plain) else _we(plain, speech)
    names = _named_company(text, people)
    if we:
        return we - 1, names
    led = LED.search(plain)
    if led:
        return _count(led[1]), names
    plus = PLUS.search(plain)
    if plus:
        return _count(plus[1]), names
    heads = HEADS.search(plain)
    if heads and not BROUGHT.search(plain):
        return max(0, _count(heads[1]) - 1), names
    counted = COUNTED.search(plain)
    if counted and not re.search(r"\bza\s+$", plain[: counted.start()]):
        return _count(counted[1]), names
    if names:
        return len(names), names
    plain = TALKING_WITH.sub(" ", plain)
    return (1 if speech.company.search(plain) or _me_and_another(plain) else 0), ()


def _we(plain: str, speech: Speech) -> int:
    """How many "we" are: "přijdeme tři", "zúčastníme se ve čtyřech"."""
    found = speech.we.search(plain)
    if not found:
        return 0
    after = re.match(
        rf"\s*(?:se|tam|nas|asi|celkem|urcite|pravdepodobne|od nas|ode me|taky)?\s*(?:v|ve)?\s*{NUMBER}(?![\w:.]*\d"
        rf"|\s*(?:hod|h\b|min))(?!\w)",
        plain[found.end() :],
    )
    before = re.search(rf"(?<!\w){NUMBER}\s+(?:nas\s+)?$", plain[: found.start()])
    match = after or before
    return _count(match[1]) if match and _count(match[1]) > 1 else 0


def _count(word: str) -> int:
    return int(word) if word.isdecimal() else COUNTS.get(word, 0)


def _me_and_another(plain: str) -> bool:
    return bool(
        re.match(r"\s*ja\b[^,.]*(?:,| a| i)\s*(?:ma |moje |nase )?koleg\w+ (?:online|osobne|taky|take|ano)", plain)
    )


LED_NAME = Pattern(
    rf"(?<!\w)(?:[Pp]řived(?:u|eme)|[Vv]ezm(?:u|eme)|[Vv]em(?:u|em|eme)"
    rf"|[Bb]er(?:u|eme)|privedu|sebe (?:a|i))\s+(?:s sebou\s+|sebou\s+|i\s+|ještě\s+|taky\s+"
    rf"|také\s+|a\s+)*(?P<who>{NAME})".replace("[A-Z]", "[A-ZÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ]")
)
TALKING_WITH = Pattern(r"(?<!\w)(?:domluv|porad|zept|probr|projedn|mluv|konzult)\w*(?: \w+){0,3} se? [^,.]*")
BESIDE_ME = Pattern(
    rf"(?:(?<!\w)[Jj][áa] (?:a|i|plus|\+) |(?<!\w)(?i:oba),? (?:i|s) )(?P<who>(?:{TITLES}){NAME})(?! ne\b)".replace(
        "[A-Z]", "[A-ZÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ]"
    )
)


def _named_company(text: str, people: Sequence[Person]) -> tuple[str, ...]:
    """Names after "s", in the instrumental: "přijdu s Hanou Malou a Petrem"."""
    text = _without_talking(text)
    beside = BESIDE_ME.search(text)
    if beside:
        return (nominative(beside["who"], Case.NOMINATIVE, people),)
    led = LED_NAME.search(text)
    if led and given_nominative(led["who"].split()[0], Case.ACCUSATIVE):
        return (nominative(led["who"], Case.ACCUSATIVE, people),)
    found = re.search(
        rf"\b(?:s|se|spolu s)\s+((?:{TITLES}){NAME}(?:(?:,| a)\s+{TITLES}{NAME})*)".replace(
            "[A-Z]", "[A-ZÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ]"
        ),
        text,
    )
    if not found:
        return ()
    return tuple(nominative(name, Case.INSTRUMENTAL, people) for name in re.split(r",\s*|\s+a\s+", found[1]))


COMES_WITH = Pattern(r"(?<!\w)(?:prijd|doraz|prijed|zucastn|pripoj|jd[ue]|jed[ue]|bud[ue]|vez?m|beru|bere)")


def _without_talking(text: str) -> str:
    """The text without those with whom something was only talked over: "domluvila jsem to s Janou Malou"."""
    talked = TALKING_WITH.search(fold_in_place(text))
    if talked is None or COMES_WITH.search(talked.group()):
        return text  # "po poradě přijdu s Janou"
    return f"{text[: talked.start()]} {text[talked.end() :]}"


NEGATED = Pattern(r"(?<!\w)ne(?!j|bo\b|kd|co\b|kter|davno|vim|vad|be?re|ustal|pochyb|zmesk|chyb)\w{2,}")


def mode_of(clauses: Sequence[str], speech: Speech) -> str | None:
    """ "online", "in_person", or None; of two the first said counts for the sender, and what is declined does not."""
    for text in clauses:
        online, here = speech.online.search(text), speech.in_person.search(text)
        first = min((found for found in (online, here) if found), key=lambda found: found.start(), default=None)
        if first and not (
            NEGATED.search(text) or speech.sure_no.search(text) or speech.word_no.match(text[first.end() :].lstrip())
        ):
            return "online" if first is online else "in_person"
    return None


@cache
def grammar_of_clocks() -> Book:
    """The grammar of clock times alone."""
    return by_first_tag((*CLOCK_RULES, *CLOCK_WORD_RULES))


def clock_times(text: str, speech: Speech, lexicon: Lexicon = CZECH) -> tuple[time | None, time | None]:
    """When the sender arrives and leaves, where a clock time is given."""
    row, pieces = scan(tokenise(text, lexicon), lexicon, ANY_DAY, grammar_of_clocks())
    arrives: time | None = None
    leaves: time | None = None
    for piece in pieces:
        if not isinstance(piece, Clock) or len(piece.times) != 1 or piece.why:
            continue
        if piece.until:
            return _time(piece.times), _time(piece.until)
        around = _clause_around(text, row[piece.first].start, row[piece.last - 1].end)
        if piece.link == "t" and THEN.search(fold_in_place(text), row[piece.last - 1].end):
            arrives = arrives or _time(piece.times)
        elif _leaving(piece.link, around, speech):
            leaves = leaves or _time(piece.times)
        elif speech.arrives.search(around):
            arrives = arrives or _time(piece.times)
    return arrives, leaves


THEN = Pattern(r"(?<!\w)(?:pak|potom|pote|then)(?!\w)[^.!?]*(?<!\w)(?:prijd|doraz|prijed|budu|jdu|come|join)")


def _leaving(link: str, around: str, speech: Speech) -> bool:
    return link == "t" or bool(speech.leaves.search(around))


# "nejdřív ale v devět" is one clause, though "ale" stands in it.
CUT = Pattern(r",\s(?!az|tak)|;|\.\s|\n|\sa\s|(?<!nejdriv)(?<!nejdrive)(?<!teprve)\sale\s|\sbut\s")


def _clause_around(text: str, start: int, end: int) -> str:
    """The clause in which a time stands, folded."""
    plain = fold_in_place(text)
    cuts = [m.start() for m in CUT.finditer(plain)]
    before = [0, *(cut for cut in cuts if cut < start)]
    low = before[-1]
    if len(plain[low:start].split()) <= 2 and not any(c.isalpha() for c in plain[low + 2 : start - 2]):
        low = before[-2] if len(before) > 1 else 0  # "dorazím osobně, v 9:15": the verb stands before the comma
    high = min((cut for cut in cuts if cut >= end), default=len(plain))
    return plain[low:high]


def _time(minutes: tuple[int, ...]) -> time | None:
    return time(minutes[0] // 60, minutes[0] % 60) if len(minutes) == 1 else None
