"""`kolecko explain minutes`: what the bot understands of a document, for a corpus and for a coordinator."""

from collections.abc import Iterator
from dataclasses import fields
from datetime import date, datetime, time
from typing import Any

from domain.language import TaskReading, read_minutes
from domain.language.minutes.entries import Attendee
from domain.language.minutes.reading import MinutesReading
from domain.language.minutes.when import Moment

SINGLE = (
    "title",
    "number",
    "kind",
    "group",
    "date",
    "start",
    "end",
    "place",
    "present_note",
    "signed_on",
    "attachments",
)
PEOPLE = ("present", "excused", "unexcused", "guests")
LONGEST = 200  # characters of a place that is quoted


def row_of(read: MinutesReading) -> dict[str, Any]:
    """Minutes in the corpus's form: plain values, without their places. A next meeting in a mere month is None."""
    following = read.next_meeting.value if read.next_meeting else None
    return {
        **{name: _plain(one.value) if (one := getattr(read, name)) else None for name in SINGLE},
        **{
            name: [_plain(one.value) for one in getattr(read, name)]
            for name in (*PEOPLE, "agenda", "decisions", "tasks")
        },
        "next_meeting": None if following is None or following.vague else {"start": _moment(following)},
        "author": read.author.value.name if read.author else None,
        "verifier": ", ".join(one.value.name for one in read.verifiers) or None,
    }


def fields_of(text: str) -> Iterator[dict[str, Any]]:
    """Every part that is understood: {"field", "value", "line", "where", "sure", "doubt"}; of a list, one for each."""
    read = read_minutes(text)
    for field in fields(read):
        found = getattr(read, field.name)
        for one in found if isinstance(found, tuple) else [found] if found else []:
            yield {
                "field": field.name,
                "value": _plain(one.value),
                "line": one.line,
                "where": " ".join(text[one.start : one.end].split())[:LONGEST],
                "sure": str(one.sure),
                "doubt": one.doubt or None,
            }


def _plain(value: Any) -> Any:
    """A value as JSON has it."""
    if isinstance(value, Attendee):
        return _person(value)
    if isinstance(value, TaskReading):
        return task_row(value)
    if isinstance(value, Moment):
        return _moment(value)[: 7 if value.vague else None]
    if isinstance(value, time):
        return clock(value)
    return iso(value) if isinstance(value, date) else value


def _person(one: Attendee) -> dict[str, str]:
    told = {"degree": one.degree, "organisation": one.organisation, "note": one.note}
    return {"name": one.name} | {name: words for name, words in told.items() if words}


def task_row(task: TaskReading) -> dict[str, Any]:
    """A task in the corpus's form."""
    due = iso(task.due.start) if task.due else None
    return {"what": task.what, "due": due, "responsible": list(task.owners), "form": task.form}


def _moment(moment: Moment) -> str:
    return iso(datetime.combine(moment.day, moment.start) if moment.start else moment.day) or ""


def iso(at: date | datetime | None) -> str | None:
    """A day, or a day with its hour to the minute."""
    if isinstance(at, datetime):
        return at.strftime("%Y-%m-%dT%H:%M")
    return at.isoformat() if at else None


def clock(at: time | None) -> str | None:
    """An hour of the day, "HH:MM"."""
    return at.strftime("%H:%M") if at else None
