from dataclasses import dataclass
from datetime import time
from enum import StrEnum

from domain.language.dates import Reading, When, read_date
from domain.language.names import Person, collate, find_people, split_titles, surname_key, vocative
from domain.language.text import clean, fold
from domain.language.writing import say_date, say_day, say_time, vlna


class Rsvp(StrEnum):
    YES = "yes"
    NO = "no"
    MAYBE = "maybe"
    NONE = "none"


@dataclass(frozen=True)
class Reply:
    rsvp: Rsvp
    substitute: str | None = None
    substitute_unnamed: bool = False
    guests: int = 0
    guest_names: tuple = ()
    arrives: time | None = None
    leaves: time | None = None
    mode: str | None = None
    reason: str | None = None
    unsure: bool = False


def read_reply(text, context, people=(), language="cs"):
    t = fold(text)
    if context == "no_reply":
        return Reply(Rsvp.NONE)
    if "prijdu" in t:
        return Reply(Rsvp.YES)
    if "omlouvam" in t:
        return Reply(Rsvp.NO)
    return Reply(Rsvp.NONE, unsure=True)


@dataclass(frozen=True)
class MeetingReading:
    title: str
    place: str
    reading: Reading


def read_meeting(text, now, zone="Europe/Prague", language="cs"):
    r = read_date(text, now, zone, language)
    place, _, title = r.rest.partition(":")
    if not title:
        place, title = "", place
    return MeetingReading(title.strip(" ,"), place.strip(" ,"), r)


__all__ = [
    "MeetingReading",
    "Person",
    "Reading",
    "Reply",
    "Rsvp",
    "When",
    "clean",
    "collate",
    "find_people",
    "fold",
    "read_date",
    "read_meeting",
    "read_reply",
    "say_date",
    "say_day",
    "say_time",
    "split_titles",
    "surname_key",
    "vlna",
    "vocative",
]
