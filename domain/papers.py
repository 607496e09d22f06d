"""Papers around a meeting: the invitation that is handed out, and the list that is signed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from domain.language import plain_words
from domain.minutes import Attendee, Project

EMPTY = 4  # rows of a list to be signed that wait for whoever was not expected
FILES = 120  # characters of a file's name


@dataclass(frozen=True, slots=True)
class Item:
    """A point of the programme as it is announced; `minutes` is its planned length, `at` when it begins."""

    text: str
    presenter: str = ""
    minutes: int | None = None
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Convener:
    """Who convenes the meeting, and how they are reached."""

    name: str
    function: str = ""
    organisation: str = ""
    phone: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True)
class Call:
    """An invitation to a meeting. `start` and `end` are wall times.

    number: which meeting of the group it is, from 1. link: where it is seen on line, never in the public version.
    answer_by: the last day to say who comes. moved_from: the time that does not hold any more. issued: the day on which
    it was written, at `issued_at`.
    """

    group: str
    title: str
    start: datetime
    end: datetime | None = None
    place: str = ""
    link: str = ""
    number: int | None = None
    purpose: str = ""
    items: tuple[Item, ...] = ()
    convener: Convener | None = None
    answer_by: date | None = None
    attachments: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    project: Project | None = None
    issued: date | None = None
    issued_at: str = ""
    moved_from: datetime | None = None
    cancelled: bool = False
    language: str = "cs"


@dataclass(frozen=True, slots=True)
class Signing:
    """The list that those present sign. `held`: the meeting is over, and it says who was there.

    notice: one sentence on what the data are kept for, "" for the usual one.
    """

    group: str
    title: str
    start: datetime
    end: datetime | None = None
    place: str = ""
    project: Project | None = None
    people: tuple[Attendee, ...] = ()
    held: bool = False
    notice: str = ""
    language: str = "cs"


def file_name(words: Sequence[str], ending: str) -> str:
    """A name of a file that every machine takes: the words in plain letters and digits, joined by hyphens."""

    name = "-".join(part for each in words for part in plain_words(each) if part.isascii())
    return f"{name[:FILES].strip('-_') or 'kolecko'}.{ending}"
