"""Understanding what people write: dates, answers, tasks, meetings, programmes and names, mostly in Czech.

Pure functions; when in doubt they record nothing and say why, so that the bot can ask.
"""

from domain.language.agenda import ItemReading, closes_programme, read_programme
from domain.language.cases import Case
from domain.language.dates import Reading, When, read_date, warm_up
from domain.language.hours import read_hours
from domain.language.meetings import MeetingReading, read_meeting
from domain.language.minutes import read_minutes
from domain.language.names import (
    Person,
    address,
    by_surname,
    collate,
    find_people,
    nominative,
    split_titles,
    surname_key,
    vocative,
    without_address,
)
from domain.language.pieces import Precision, Why
from domain.language.replies import Reply, read_reply
from domain.language.stance import Rsvp
from domain.language.talk import weekday_named
from domain.language.tasks import TaskReading, read_task
from domain.language.text import clean, fold
from domain.language.writing import say_date, say_day, say_time, vlna
from domain.language.zones import read_zone

__all__ = [
    "Case",
    "ItemReading",
    "MeetingReading",
    "Person",
    "Precision",
    "Reading",
    "Reply",
    "Rsvp",
    "TaskReading",
    "When",
    "Why",
    "address",
    "by_surname",
    "clean",
    "closes_programme",
    "collate",
    "find_people",
    "fold",
    "nominative",
    "read_date",
    "read_hours",
    "read_meeting",
    "read_minutes",
    "read_programme",
    "read_reply",
    "read_task",
    "read_zone",
    "say_date",
    "say_day",
    "say_time",
    "split_titles",
    "surname_key",
    "vlna",
    "vocative",
    "warm_up",
    "weekday_named",
    "without_address",
]
