"""Details of an answer: who comes instead, who comes along, from when till when, online or in person."""

import re
from collections.abc import Sequence
from datetime import date, datetime, time
from functools import cache

from domain.language.cases import Case
from domain.language.clock_words import CLOCK_WORD_RULES
from domain.language.clocks import CLOCK_RULES
from domain.language.cs import CZECH
from domain.language.names import Person, nominative
from domain.language.pieces import Book, Clock, by_first_tag, scan
from domain.language.speech import Speech
from domain.language.text import Pattern, fold, fold_in_place
from domain.language.tokens import tokenise

ANY_DAY = datetime.combine(date(2026, 1, 5), time())  # clock times do not depend on the day
NAME = r"(?:(?:[A-Z]\w*\.\s*)*(?:[A-Z][\w'’-]+|[A-Z]\.)(?:\s+(?:[A-Z][\w'’-]+|[A-Z]\.)){0,2})"
TITLES = (
    r"(?:(?:Bc|BcA|Mgr|MgA|Ing|MUDr|JUDr|PhDr|RNDr|ThDr|doc|prof|p|pí)\.\s*|pan[aí]?\s+"
    r"|paní\s+|slečn[au]\s+|koleg\w+\s+|vedoucí\w*\s+|naše\s+|naši\s+|moje\s+)*"
)
CAPITAL = Pattern(rf"{TITLES}({NAME})".replace("[A-Z]", "[A-ZÁČĎÉĚÍŇÓŘŠŤÚŮÝŽĽĹŔÄÖÜ]"))
ACCUSATIVE_VERB = Pattern(
    r"(?:posl\w+|posilam\w*|vysl\w+|vysilam\w*|deleg\w+|poveril\w*|poverim|poveruj\w+|zmocn\w+"
    r"|vezmu|privedu|beru|nahlasuj\w+|jmenuj\w+)\b"
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
    "a": 1,
}
PEOPLE_WORD = (
    r"(?:kolegy\w*|koleg\w*|host\w*|lidi|clovek\w*|osob\w*|student\w*|praktikant\w*"
    r"|dobrovolni\w*|colleagues?|guests?|people|persons?)"
)
NUMBER = rf"(\d{{1,2}}|{'|'.join(COUNTS)})"
PLUS = Pattern(rf"(?:\+|plus)\s*{NUMBER}(?!\w)")
COUNTED = Pattern(rf"(?<!\w){NUMBER}\s+(?:dalsi\w*\s+)?{PEOPLE_WORD}")


def substitute_in(text: str, people: Sequence[Person]) -> tuple[str | None, bool]:
    """Who comes instead, as (name in the nominative or None, whether somebody unnamed comes)."""
    for part in re.split(r"[;!\n]|(?<![A-Z])(?<!\bp)(?<!\b[A-Z][a-z])(?<!gr)(?<!ng)(?<!Dr)\.\s|,\s(?!DiS|Ph)", text):
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
    return None, True


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
        accusative = ACCUSATIVE_VERB.search(before) and "nahrad" not in before
        return match[0], Case.ACCUSATIVE if accusative else Case.NOMINATIVE
    return None


def guests_in(text: str, plain: str, speech: Speech, people: Sequence[Person]) -> tuple[int, tuple[str, ...]]:
    """How many people come along besides the sender, and the names of those who are named."""
    we = _we(plain, speech)
    names = _named_company(text, people)
    if we:
        return we - 1, names
    plus = PLUS.search(plain)
    if plus:
        return _count(plus[1]), names
    counted = COUNTED.search(plain)
    if counted and not re.search(r"\bza\s+$", plain[: counted.start()]):
        return _count(counted[1]), names
    if names:
        return len(names), names
    return (1 if speech.company.search(plain) or _me_and_another(plain) else 0), ()


def _we(plain: str, speech: Speech) -> int:
    """How many "we" are: "přijdeme tři", "zúčastníme se ve čtyřech"."""
    found = speech.we.search(plain)
    if not found:
        return 0
    after = re.match(
        rf"\s*(?:se|tam|nas|asi|celkem|urcite|pravdepodobne)?\s*(?:v|ve)?\s*{NUMBER}(?![\w:.]*\d"
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


def _named_company(text: str, people: Sequence[Person]) -> tuple[str, ...]:
    """Names after "s", in the instrumental: "přijdu s Hanou Malou a Petrem"."""
    found = re.search(
        rf"\b(?:s|se|spolu s)\s+((?:{TITLES}){NAME}(?:(?:,| a)\s+{TITLES}{NAME})*)".replace(
            "[A-Z]", "[A-ZÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ]"
        ),
        text,
    )
    if not found:
        return ()
    return tuple(nominative(name, Case.INSTRUMENTAL, people) for name in re.split(r",\s*|\s+a\s+", found[1]))


def mode_of(plain: str, speech: Speech) -> str | None:
    """ "online", "in_person", or None; of two the first said counts for the sender."""
    online, here = speech.online.search(plain), speech.in_person.search(plain)
    if online and here:
        return "online" if online.start() < here.start() else "in_person"
    return "online" if online else "in_person" if here else None


@cache
def grammar_of_clocks() -> Book:
    """The grammar of clock times alone."""
    return by_first_tag((*CLOCK_RULES, *CLOCK_WORD_RULES))


def clock_times(text: str, speech: Speech) -> tuple[time | None, time | None]:
    """When the sender arrives and leaves, where a clock time is given."""
    lexicon = CZECH
    row, pieces = scan(tokenise(text, lexicon), lexicon, ANY_DAY, grammar_of_clocks())
    arrives: time | None = None
    leaves: time | None = None
    for piece in pieces:
        if not isinstance(piece, Clock) or len(piece.times) != 1 or piece.why:
            continue
        if piece.until:
            return _time(piece.times), _time(piece.until)
        around = _clause_around(text, row[piece.first].start, row[piece.last - 1].end)
        if _leaving(piece.link, around, speech):
            leaves = leaves or _time(piece.times)
        elif speech.arrives.search(around):
            arrives = arrives or _time(piece.times)
    return arrives, leaves


def _leaving(link: str, around: str, speech: Speech) -> bool:
    return link == "t" or bool(speech.leaves.search(around))


def _clause_around(text: str, start: int, end: int) -> str:
    """The clause in which a time stands, folded."""
    plain = fold_in_place(text)
    cuts = [m.start() for m in re.finditer(r",\s(?!az|tak)|;|\.\s|\n|\sa\s|\sale\s|\sbut\s", plain)]
    before = [0, *(cut for cut in cuts if cut < start)]
    low = before[-1]
    if len(plain[low:start].split()) <= 2 and not any(c.isalpha() for c in plain[low + 2 : start - 2]):
        low = before[-2] if len(before) > 1 else 0  # "dorazím osobně, v 9:15": the verb stands before the comma
    high = min((cut for cut in cuts if cut >= end), default=len(plain))
    return plain[low:high]


def _time(minutes: tuple[int, ...]) -> time | None:
    return time(minutes[0] // 60, minutes[0] % 60) if len(minutes) == 1 else None
