"""Who comes along, and whether online or in person."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from domain.language.cs import company as cs
from domain.language.en import company as en
from domain.language.people.cases import Case, given_nominative
from domain.language.people.in_answers import NAME, TITLES, names_in, small_names, without_degrees
from domain.language.people.names import Known, nominative
from domain.language.speech import Speech
from domain.language.text import Pattern, fold_in_place

COUNTS = {word: number for table in (cs.COUNTS, en.COUNTS) for number, forms in table.items() for word in forms.split()}
PEOPLE_WORD = rf"(?:{cs.PEOPLE}|{en.PEOPLE})\w*"
NUMBER = rf"(\d{{1,4}}|{'|'.join(COUNTS)})"
PLUS = Pattern(rf"(?:\+|(?<!\w)plus)\s*{NUMBER}(?!\w)")
HEADS = Pattern(rf"(?<![\w:.]){cs.NOT_MORE}{NUMBER}\s+(?:{cs.HEADS})")
SEATS = Pattern(rf"(?<!\w){NUMBER}\s+{cs.SEATS}")
BROUGHT = Pattern(rf"(?<!\w)(?:{cs.BROUGHT})")
BOTH = Pattern(rf"(?<!\w)(?:{cs.BOTH}|{en.BOTH})")
COUNTED = Pattern(rf"(?<![\w:.]){NUMBER}\s+(?:(?!{cs.NO_COUNT})[a-z]+\s+)?{PEOPLE_WORD}")
WE_ARE = Pattern(
    rf"\s*(?:(?:{cs.BETWEEN})\s*)*(?:(?:{cs.IN_NUMBER})\s)?\s*{NUMBER}(?![\w:.]*\d|\s*(?:{cs.HOUR}))(?!\w)"
)
NEAR = 40  # characters before "we" in which its number may stand
OF_US = Pattern(rf"(?<!\w){NUMBER}{en.OF_US}|(?<!\w){cs.OF_US}{NUMBER}(?![\w:.]*\d)")
LEADS = tuple((Pattern(lead), case) for lead, case in (*cs.LEADS, *en.LEADS))
LISTED = Pattern(cs.LISTED)
ALSO = Pattern(rf"\s(?:{cs.AND})\s+(?P<who>(?:{TITLES}){NAME})\s+(?:{cs.ALSO})\b")
WITH_ME = Pattern(rf"(?P<who>{NAME}){en.JOINS}")
ONE = Pattern(f"(?:{cs.ONE})")
SEVERAL = Pattern(
    rf"(?:(?:{cs.ANOTHER}) )?{NUMBER}(?!\w)(?: (?:[a-z]+ ){{0,2}}?{PEOPLE_WORD}|(?= *(?:$|[,.!]| (?:{cs.FROM})\b)))"
)
AND = Pattern(rf"\s*(?:,|\b(?:{cs.AND}|plus)\b|\+)\s*{cs.AND_WITH}")
ONE_MORE = Pattern(rf"(?<!\w)(?:{cs.ONE_MORE}|{en.ONE_MORE})")
ME_AND_ANOTHER = Pattern(cs.ME_AND_ANOTHER)
ONLY_TALKED = tuple(map(Pattern, cs.ONLY_TALKED))
COMES_WITH = Pattern(rf"(?<!\w)(?:{cs.COMES_WITH})")
LEADING_NAME = Pattern(rf"(?P<who>(?:{TITLES}){NAME})")
NOT_AFTER = Pattern(rf"{cs.DENIED}(?!\w)")
FOR = Pattern(cs.FOR)
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
    if counted and not FOR.search(plain[: counted.start()]):
        return _count(counted[1]), ()
    plain = _without_talking(plain)
    return (1 if speech.company.search(plain) or _me_and_another(plain) else 0), ()


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
        before = re.search(rf"(?<!\w){NUMBER}\s+(?:{cs.OURS})?$", plain[max(0, found.start() - NEAR) : found.start()])
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


def _nominative(phrase: str, name: str, case: Case, people: Sequence[Known]) -> str:
    """The name in the nominative; one that already stands in it, against its case, stays."""
    if case is Case.ACCUSATIVE and not given_nominative(name.split(maxsplit=1)[0], case) and name == phrase:
        case = case if name.rsplit(maxsplit=1)[-1].endswith(cs.OBLIQUE) else Case.NOMINATIVE
    return nominative(name, case, people)


def _me_and_another(plain: str) -> bool:
    return bool(ONE_MORE.search(plain) or ME_AND_ANOTHER.match(plain))


def _without_talking(text: str) -> str:
    """The text without those with whom something was only talked over, or who were met elsewhere."""
    for talking in ONLY_TALKED:
        talked = talking.search(fold_in_place(text))
        if talked and not COMES_WITH.search(talked.group()):  # "po poradě přijdu s Janou"
            text = f"{text[: talked.start()]} {text[talked.end() :]}"
    return text
