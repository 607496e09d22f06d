"""Lists of people taken over: who is new, who is known, and of whom a person has to say who it is."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from domain.attendance import TRIAD
from domain.errors import BadInput
from domain.groups import NAME_LIMIT, ORGANISATION_LIMIT, Person, Side
from domain.language import ListReading, bare_name, clean, fold, plain_letters
from domain.language.private_data import private_data
from domain.minutes import Gender

MOST = 2000  # people of one list
LONG = 5  # letters of a surname from which on one other letter may be a slip
OTHERS = 3  # people among whom one chooses
EMAIL_LIMIT, PHONE_LIMIT, TITLE_LIMIT, TAG_LIMIT, TAGS = 200, 40, 60, 40, 10


@dataclass(frozen=True, slots=True)
class Contact:
    """How somebody is reached; their coordinators' alone. "" for what is not known."""

    email: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class Listed:
    """Somebody of a list, fit to be kept."""

    name: str
    before: str = ""
    after: str = ""
    organisation: str = ""
    side: Side | None = None
    gender: Gender = Gender.UNKNOWN
    contact: Contact = field(default_factory=Contact)

    @property
    def written(self) -> str:
        """Mgr. Jana Nová (Charita)."""
        named = f"{self.before} {self.name}".strip() + (f", {self.after}" if self.after else "")
        return f"{named} ({self.organisation})" if self.organisation else named

    def stored(self) -> list[str]:
        """As JSON keeps it."""
        side, gender = self.side or "", self.gender.value
        return [
            self.name,
            self.before,
            self.after,
            self.organisation,
            side,
            gender,
            self.contact.email,
            self.contact.phone,
        ]

    @classmethod
    def read(cls, stored: Sequence[str]) -> "Listed":
        """From its stored form."""
        name, before, after, organisation, side, gender, email, phone = stored
        return cls(
            name, before, after, organisation, Side(side) if side else None, Gender(gender), Contact(email, phone)
        )  # fmt: skip


def listed(found: Iterable[tuple[int, ListReading | None]]) -> tuple[list[Listed], list[int]]:
    """The people of a list, each once, and the numbers of the rows that name nobody.

    Raises BadInput("people-none") where nobody is named, BadInput("people-many", limit=).
    """
    people: dict[tuple[str, str], Listed] = {}
    skipped = []
    for row, reading in found:
        one = _fit(reading) if reading else None
        if one is None:
            skipped.append(row)
            continue
        key = fold(one.name), fold(one.organisation)
        people[key] = _completed(people[key], one) if key in people else one
    if not people:
        raise BadInput("people-none")
    if len(people) > MOST:
        raise BadInput("people-many", limit=MOST)
    return [*people.values()], skipped


def _fit(one: ListReading) -> Listed | None:
    try:
        name = clean(plain_letters(one.name), NAME_LIMIT)
    except BadInput:
        return None
    organisation = "" if private_data(one.organisation) else one.organisation[:ORGANISATION_LIMIT].strip()
    return Listed(
        name, one.before[:TITLE_LIMIT], one.after[:TITLE_LIMIT], organisation,
        Side(one.side) if one.side else None, Gender(one.gender) if one.gender else Gender.UNKNOWN,
        Contact(one.email[:EMAIL_LIMIT], one.phone[:PHONE_LIMIT]),
    )  # fmt: skip


def _completed(one: Listed, other: Listed) -> Listed:
    """What stands twice in a list, once."""
    contact = Contact(one.contact.email or other.contact.email, one.contact.phone or other.contact.phone)
    return replace(
        one, before=one.before or other.before, after=one.after or other.after, side=one.side or other.side,
        gender=one.gender if one.gender is not Gender.UNKNOWN else other.gender, contact=contact,
    )  # fmt: skip


# --- who is it


class Match(StrEnum):
    """What a list's person is to the community: nobody yet, somebody for sure, or perhaps somebody."""

    NEW = "new"
    KNOWN = "known"
    PERHAPS = "perhaps"


@dataclass(frozen=True, slots=True)
class Compared:
    """One of the list, and whom of the community it is or may be, likeliest first."""

    listed: Listed
    match: Match
    people: tuple[Person, ...] = ()


def compare(those: Sequence[Listed], people: Sequence[Person], contacts: Mapping[int, Contact]) -> list[Compared]:
    """Who of the list is known: by the whole name and the same organisation, or one that nobody has said.

    Perhaps known is whoever has the same name elsewhere, a name that differs by one letter, or the same e-mail and one
    name in common; and whoever stands in the list twice with two organisations.
    """
    known = _Known(people, contacts)
    names = Counter(fold(one.name) for one in those)
    return [_compared(one, known, twice=names[fold(one.name)] > 1) for one in those]


def _compared(one: Listed, known: "_Known", *, twice: bool) -> Compared:
    same = known.named(one.name)
    there = [person for person in same if fold(person.organisation) == fold(one.organisation)]
    sure = there or (
        [person for person in same if not person.organisation or not one.organisation] if len(same) == 1 else []
    )
    if len(sure) == 1 and (there or not twice):
        return Compared(one, Match.KNOWN, (sure[0],))
    perhaps = tuple(dict.fromkeys([*same, *known.like(one)]))[:OTHERS]
    return Compared(one, Match.PERHAPS if perhaps else Match.NEW, perhaps)


class _Known:
    """The people of a community by whatever a list may know of them."""

    def __init__(self, people: Sequence[Person], contacts: Mapping[int, Contact]) -> None:
        self._named: dict[str, list[Person]] = {}
        self._given: dict[str, list[Person]] = {}
        self._mail: dict[str, list[Person]] = {}
        for person in people:
            self._named.setdefault(fold(person.name), []).append(person)
            self._given.setdefault(_names(person.name)[0], []).append(person)
            if mail := contacts.get(person.id, Contact()).email.casefold():
                self._mail.setdefault(mail, []).append(person)

    def named(self, name: str) -> list[Person]:
        return self._named.get(fold(name), [])

    def like(self, one: Listed) -> list[Person]:
        given, surname = _names(one.name)
        slips = [person for person in self._given.get(given, []) if _slip(surname, _names(person.name)[1])]
        mail = self._mail.get(one.contact.email.casefold(), []) if one.contact.email else []
        return slips + [person for person in mail if {given, surname} & {*_names(person.name)}]


def _names(name: str) -> tuple[str, str]:
    """(given name, surname), folded."""
    words = fold(bare_name(name)).split() or [""]
    return words[0], words[-1]


def _slip(one: str, other: str) -> bool:
    if one == other or min(len(one), len(other)) < LONG:
        return False
    from rapidfuzz.distance import Levenshtein  # five megabytes that a bot without lists does without

    return Levenshtein.distance(one, other, score_cutoff=1) <= 1


@dataclass(frozen=True, slots=True)
class Addition:
    """What taking a list over does with one of it: somebody new, or `person` who is known."""

    listed: Listed
    person: Person | None = None


OTHER, LEFT_OUT = 0, -1  # decisions about one of the list: somebody else, nobody; else the id of whoever it is


def additions(compared: Sequence[Compared], decided: Mapping[int, int]) -> list[Addition]:
    """What is added for whom; decided: by place in the list. Of whom nobody has said yet who it is, is left out."""
    found = []
    for at, one in enumerate(compared):
        if one.match is Match.NEW or (one.match is Match.PERHAPS and decided.get(at) == OTHER):
            found.append(Addition(one.listed))
        elif one.match is Match.KNOWN:
            found.append(Addition(one.listed, one.people[0]))
        elif (meant := next((person for person in one.people if person.id == decided.get(at)), None)) is not None:
            found.append(Addition(one.listed, meant))
    return found


def undecided(compared: Sequence[Compared], decided: Mapping[int, int]) -> list[int]:
    """Places in the list of those of whom a person has to say who it is."""
    return [at for at, one in enumerate(compared) if one.match is Match.PERHAPS and at not in decided]


# --- organisations


@dataclass(frozen=True, slots=True)
class Organisation:
    """A body whose people meet: on which side it stands, and by what else it is found."""

    id: int
    community: int
    name: str
    side: Side
    tags: tuple[str, ...] = ()


def tags(text: str) -> tuple[str, ...]:
    """Tags as they are kept: short, in small letters, each once, at most a few.

    Raises BadInput("people-tags-how", limit=).
    """
    found = tuple(dict.fromkeys(piece.strip().casefold() for piece in clean(text).split(",") if piece.strip()))
    if not found or len(found) > TAGS or any(len(one) > TAG_LIMIT for one in found):
        raise BadInput("people-tags-how", limit=TAGS)
    return found


# --- a year in numbers


@dataclass(frozen=True, slots=True)
class Year:
    """One group's year. people: how many came at least once; came: attendances by side; guests: attendances of guests.

    unwritten: meetings whose attendance nobody has written down.
    """

    group: str
    meetings: int
    people: int
    came: Mapping[Side, int]
    guests: int
    unwritten: int

    @property
    def other(self) -> int:
        """Attendances of those who stand on none of the three sides."""
        return sum(count for side, count in self.came.items() if side not in TRIAD)
