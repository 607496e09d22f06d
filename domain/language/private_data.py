"""What does not belong into a shared record: birth numbers, bank accounts, numbers of identity cards, clients' names.

And the other way about: a person's name taken out of what others wrote, in whatever case form it stands there.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import islice

from domain.language.people.names import Known, find_people
from domain.language.text import Pattern, fold, fold_in_place, words


class Private(StrEnum):
    """A kind of private data."""

    BIRTH = "birth"
    CARD = "card"
    CLIENT = "client"
    ACCOUNT = "account"


@dataclass(frozen=True, slots=True)
class Found:
    """Private data in a text: its kind, and its place with the label before it."""

    kind: Private
    start: int
    end: int


# --- numbers

BIRTH_LABEL = r"(?:r\s?\.\s?c\s?\.|rc(?=[\s:])|rodn\w{1,3}\s{1,3}cisl\w{1,3}|birth\s{1,3}n(?:umber|o\.?))"
LABELLED_BIRTH = Pattern(rf"(?<!\w){BIRTH_LABEL}[\s:,]{{0,4}}\d{{6}}\s?[/-]?\s?\d{{3,4}}(?!\d)")
BIRTH = Pattern(r"(?<![\d/.+-])(?:\d{6}\s?/\s?\d{3,4}|\d{6}[ -]?\d{4})(?![\d/])")
CARD_LABEL = (
    r"(?:obcansk\w{1,4}\s{1,3}prukaz\w{0,3}|obcank\w{1,3}|cislo\s{1,3}op|c\.\s?op|op\s{1,3}c\.|cestovni\w{0,2}\s{1,3}"
    r"pas\w{0,2}|cisl\w{1,3}\s{1,3}pojistenc\w{1,2}|id\s{1,3}card|passport)"
)
CARD = Pattern(
    rf"(?<!\w){CARD_LABEL}[\s:,]{{0,3}}(?:(?:c|cislo|no|number)\.?)?[\s:,]{{0,3}}[a-z]{{0,2}}\s?\d{{6,9}}(?!\d)"
)
ACCOUNT = Pattern(r"(?<![\d/.-])(?:(\d{1,6})-)?(\d{2,10})\s?/\s?(\d{4})(?![\d/])")
ACCOUNT_LABEL = Pattern(r"(?:ucet|uctu|uctem|c\s?\.\s?u\s?\.|account)\W{0,3}(?:cislo|c\.|no\.?)?[\s:]{0,3}$")
FILE_LABEL = Pattern(r"(?:c\s?\.\s?j\s?\.|cj|zn\s?\.|usneseni|c\.)[\s:]{0,3}$")
BANKS = frozenset(
    words(
        """
0100 0300 0600 0710 0800 2010 2060 2070 2100 2200 2220 2250 2260 2275 2600 2700 3030 3050 3060 3500 4000 4300 5500
5800 6000 6100 6200 6210 6300 6363 6700 6800 7910 7950 7960 7970 7990 8030 8040 8060 8090 8150 8190 8198 8199 8200 8220
8230 8240 8250 8255 8265 8270 8280 8291 8293 8299 8500
"""
    )
)
WEIGHTS = (6, 3, 7, 9, 10, 5, 8, 4, 2, 1)
IBAN = Pattern(r"(?<![a-z0-9])(?:cz|sk|de|at|pl|hu|gb|fr|it|es|nl|be|ua)\d{2}")
IBAN_LENGTHS = {
    "cz": 24, "sk": 24, "de": 22, "at": 20, "pl": 28, "hu": 28, "gb": 22, "fr": 27, "it": 27, "es": 24, "nl": 18,
    "be": 16, "ua": 29,
}  # fmt: skip


def is_birth_number(digits: str) -> bool:
    """Whether nine or ten digits are a Czech or Slovak birth number: the day exists and the sum is right.

    Source: Act No. 133/2000 Sb., § 13: months of women + 50, since 2004 also + 20; nine digits without a sum up to
    1953; the tenth digit makes the whole divisible by 11 (up to 1985 it may be 0 where the rest is 10).
    """
    if not digits.isdecimal() or len(digits) not in (9, 10):
        return False
    year, month, day = int(digits[:2]), int(digits[2:4]), int(digits[4:6])
    old = len(digits) == 9
    if old and (year > 53 or digits[6:] == "000"):
        return False
    year += 1900 if old or year >= 54 else 2000
    month -= 50 if month > 50 else 0
    month -= 20 if month > 20 and year >= 2004 else 0
    try:
        date(year, month, day)
    except ValueError:
        return False
    rest = int(digits[:9]) % 11
    return old or rest == int(digits[9]) or (rest == 10 and digits[9] == "0" and year < 1986)


def is_account(prefix: str, number: str, bank: str) -> bool:
    """Whether it is a Czech bank account: both parts weighted make multiples of 11, and the bank exists.

    Source: Decree No. 169/2011 Sb. of the Czech National Bank.
    """
    enough = len(number.strip("0")) > 0 and sum(digit != "0" for digit in number) >= 2
    return enough and bank in BANKS and _weighted(prefix) and _weighted(number)


def _weighted(digits: str) -> bool:
    padded = digits.rjust(10, "0")
    return sum(weight * int(digit) for weight, digit in zip(WEIGHTS, padded, strict=True)) % 11 == 0


def is_iban(compact: str) -> bool:
    """Whether the letters and digits, without spaces, make an IBAN (ISO 13616: the remainder by 97 is 1)."""
    turned = compact[4:] + compact[:4]
    return int("".join(str(int(letter, 36)) for letter in turned)) % 97 == 1


def _births(plain: str) -> Iterator[Found]:
    for match in LABELLED_BIRTH.finditer(plain):
        yield Found(Private.BIRTH, *match.span())
    for match in BIRTH.finditer(plain):
        if is_birth_number(re.sub(r"\D", "", match.group())):
            yield Found(Private.BIRTH, *match.span())


def _accounts(plain: str) -> Iterator[Found]:
    for match in ACCOUNT.finditer(plain):
        before = plain[max(0, match.start() - 16) : match.start()]
        labelled = ACCOUNT_LABEL.search(before)
        told = labelled or (len(match[2]) >= 6 and not FILE_LABEL.search(before))
        if told and is_account(match[1] or "", match[2], match[3]):
            yield Found(Private.ACCOUNT, match.start() - (len(labelled.group()) if labelled else 0), match.end())
    for match in IBAN.finditer(plain):
        end = _end_of(plain, match.start(), IBAN_LENGTHS[match.group()[:2]])
        if end and is_iban(plain[match.start() : end].replace(" ", "")):
            yield Found(Private.ACCOUNT, match.start(), end)


def _end_of(plain: str, start: int, length: int) -> int | None:
    """Where so many letters and digits end, single spaces left out; None where there are fewer."""
    at = start
    while length and at < len(plain):
        if plain[at].isascii() and plain[at].isalnum():
            length -= 1
        elif plain[at] != " " or plain[at - 1] == " ":
            return None
        at += 1
    whole = at == len(plain) or not plain[at].isalnum()
    return at if not length and whole else None


# --- clients

CLIENT = Pattern(
    r"(?<!\w)(?:(?:klient|pacient)(?:a|ovi|em|e|ka|ky|ce|ku|kou)?|uzivatel(?:e|i|em|ka|ky|ce|ku|kou)?"
    r"|opatrovan(?:ec|ce|ci|cem|ka|ky|ku|kou)|client|patient|service\s{1,3}user|resident)"
    r"(?:[\s,:]{1,3}(?:pan(?:a|em|ovi|u|i)?|p\.|pi\.|sl\.|slecn\w{1,2}|mr\.?|mrs\.?|ms\.?|jmenem|named)){0,2}[\s,:]{1,3}"
)
MOST = 8  # clients of one text: whoever names more is asked all the same
BIG = "[A-ZÁČĎÉĚÍĽŇÓŘŠŤÚŮÝŽ]"
SMALL = "[a-záäčďéěíľĺňóôöřŕšťúůüýž]"
NAME = Pattern(rf"(?:{BIG}\.\s?)?{BIG}{SMALL}{{2,30}}(?:[ -]{BIG}{SMALL}{{1,30}}){{0,2}}")
# Beginnings of what somebody is a client of, or a user of.
OF_BODIES = Pattern(
    r"charit|diakoni|domov|klub|centr|ustav|urad|stacion|azyl|nizkoprah|spolk|armad|nadej|lig[ayeu]|facebook|google"
    r"|windows|messenger|telegram|matrix|whatsapp|instagram|element|zoom|teams|mest[aoe]|obc[ei]|cesk|oblastn|poradn"
    r"|nemocnic|skol|terenn|sluzb|socialn|pecovatel|osobn|denni|odlehcov|chranen|podporovan|kdo|kter|jmen|services?$"
)


def _clients(text: str, plain: str, people: Sequence[Known], bodies: Sequence[str]) -> Iterator[Found]:
    beginnings = {fold(word)[:5] for body in bodies for word in body.split() if len(word) > 3}
    for match in islice(CLIENT.finditer(plain), MOST):
        named = NAME.match(text, match.end())
        if named is None:
            continue
        first = fold(named.group())
        if OF_BODIES.match(first) or first[:5] in beginnings or find_people(named.group(), people):
            continue
        yield Found(Private.CLIENT, *named.span())


# --- all of it


def private_data(text: str, people: Sequence[Known] = (), bodies: Sequence[str] = ()) -> list[Found]:
    """Private data of a text in the order of their places, none twice.

    people: those of the group, who are nobody's clients there; bodies: names of known organisations.
    """
    plain = fold_in_place(text)
    found: list[Found] = []
    if any(letter.isdecimal() for letter in plain):
        found += [*_births(plain), *_accounts(plain)]
        found += [Found(Private.CARD, *match.span()) for match in CARD.finditer(plain)]
    found += _clients(text, plain, people, bodies)
    found.sort(key=lambda one: (one.start, -one.end))
    apart: list[Found] = []
    for one in found:
        if not apart or apart[-1].end <= one.start:
            apart.append(one)
    return apart


def without(text: str, found: Sequence[Found]) -> str:
    """The text without them; commas and brackets that are left empty go as well."""
    for one in sorted(found, key=lambda each: -each.start):
        text = text[: one.start] + text[one.end :]
    text = re.sub(r"\([\s,.:;]{0,5}\)", "", text)
    text = re.sub(r" {1,9}([,.;)])", r"\1", text)
    text = re.sub(r",[ ,]{0,9},", ",", text)
    return "\n".join(re.sub(r" {2,}", " ", line).strip(" ,") for line in text.split("\n")).strip()


# --- a person taken out of what others wrote

WORD = Pattern(rf"{BIG}[\w'’]*")


def without_name(text: str, name: str, put: str) -> str:
    """The text with the name, in any case form, replaced; a given name alone stays, for it may be anybody's."""
    surname = name.split(" ", 1)[-1]
    if fold(surname)[:3] not in fold(text):
        return text
    whole, alone = Known(0, name), Known(0, surname)
    spans, kept, at, first = [match.span() for match in WORD.finditer(text)], "", 0, 0
    while first < len(spans):
        last = next(
            (one for one in (first + 2, first + 1, first) if _is_name(text, spans, first, one, whole, alone)), -1
        )
        if last >= 0:
            kept, at = kept + _without_initial(text[at : spans[first][0]], name) + put, spans[last][1]
        first = max(first, last) + 1
    return kept + text[at:]


def _without_initial(before: str, name: str) -> str:
    """What stands before a surname, less the initial of its given name: "vyřídí D. " of Dana → "vyřídí "."""
    initial = f"{name[:1]}."
    bare = before.rstrip()
    alone = bare.endswith(initial) and not bare[: -len(initial)][-1:].isalnum()
    return bare[: -len(initial)] if alone else before


def _is_name(text: str, spans: Sequence[tuple[int, int]], first: int, last: int, whole: Known, alone: Known) -> bool:
    """Whether the words from the first to the last, side by side, are a form of the name with its surname."""
    if last >= len(spans) or any(spans[i + 1][0] - spans[i][1] != 1 for i in range(first, last)):
        return False
    said = text[spans[first][0] : spans[last][1]]
    return bool(find_people(said, [whole])) and any(find_people(word, [alone]) for word in said.split())
