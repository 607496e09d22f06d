"""Asking for a day and an hour until they are clear: readings become buttons, a day without an hour is asked for one.

Whoever needs a moment calls `moment_of` with the reading; None means that a question is out, and its answer comes to
the deed under `asked(kind)`, which calls `moment_asked` in the same way. What the asker will need travels in `keep`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time

from domain.collecting import LAST_MINUTE
from domain.errors import BadInput
from domain.language import Reading, When, only_a_time, read_date, read_move
from handlers.kit.turn import Turn
from handlers.kit.view import View

HOURS = ("9:00", "13:00", "14:00", "15:00")  # offered when somebody names a day without an hour

Keep = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Moment:
    """A wall time, and the end where one was named."""

    start: datetime
    end: datetime | None = None


def moment_of(turn: Turn, kind: str, reading: Reading, keep: Keep) -> Moment | None:
    """The moment that was read, or None once the person has been asked for what is missing."""
    reading = reading.to_ask()
    when = reading.when
    if when is None or not _a_day(when):
        _ask_when(turn, kind, reading, keep)
        return None
    return _timed(turn, kind, when.start, when.end, keep)


def moment_asked(turn: Turn, kind: str, zone: str, stands: datetime | None = None) -> Moment | None:
    """The moment that answers our question: an option tapped, or words.

    stands: the moment that is to be moved; what is not said of the new one, day or hour, stays as it was.
    """
    assert turn.question
    keep = {name: value for name, value in turn.question.values.items() if name not in ("options", "day")}
    options, day = turn.question.values.get("options"), turn.question.values.get("day")
    if turn.choice is not None and options:
        start, end = options[turn.choice]
        return _timed(turn, kind, _stored(start), _stored(end) if end else None, keep)
    if day:
        return _hour_asked(turn, kind, date.fromisoformat(day), zone, keep)
    language = turn.view.language
    if stands:
        return moment_of(turn, kind, read_move(turn.text, stands, turn.now, zone, language), keep)
    return moment_of(turn, kind, read_date(turn.text, turn.now, zone, language), keep)


def until(view: View, ends: datetime) -> str:
    """The end of what lasts until a day, weekday first; with the hour where one was named."""
    day = view.when(ends.date())
    return day if ends.time() == LAST_MINUTE else f"{day} {view.words.clock(ends)}"


def tells_a_moment(turn: Turn) -> bool:
    """Whether words are just a day or an hour."""
    return only_a_time(turn.text, turn.view.language)


def _hour_asked(turn: Turn, kind: str, day: date, zone: str, keep: Keep) -> Moment | None:
    """An hour for the day we know; whoever writes another whole date means that one."""
    if turn.choice is not None:
        return Moment(datetime.combine(day, time.fromisoformat(HOURS[turn.choice].zfill(5))))
    language = turn.view.language
    reading = read_date(f"{day.isoformat()} {turn.text}", turn.now, zone, language)
    if reading.when is None or not isinstance(reading.when.start, datetime):
        reading = read_date(turn.text, turn.now, zone, language)
    if reading.when is None or reading.when.start == day:
        _ask_hour(turn, kind, day, keep)
        return None
    return moment_of(turn, kind, reading, keep)


def _timed(turn: Turn, kind: str, start: date, end: date | None, keep: Keep) -> Moment | None:
    if not isinstance(start, datetime):
        _ask_hour(turn, kind, start, keep)
        return None
    return Moment(start, end if isinstance(end, datetime) else None)


def _a_day(when: When) -> bool:
    """Whether it names one day, not a week or a month."""
    return when.precision in ("minute", "day") and not (when.all_day and when.end and when.end != when.start)


def _ask_when(turn: Turn, kind: str, reading: Reading, keep: Keep) -> None:
    """No date, or one that cannot be: the readings that there are become buttons."""
    options = [one for one in reading.options if _a_day(one)]
    stored = [[one.start.isoformat(), one.end.isoformat() if one.end else None] for one in options]
    labels = [turn.view.when(one.start, one.end) for one in options]
    why = reading.why.value if reading.why else "vague"
    turn.ask(kind, "moment-ask-when", labels, {**keep, "options": stored}, why=why, number=len(options))


def _ask_hour(turn: Turn, kind: str, day: date, keep: Keep) -> None:
    if day < turn.view.today:
        raise BadInput("meeting-past")
    turn.ask(kind, "moment-ask-hour", HOURS, {**keep, "day": day.isoformat()}, day=turn.view.when(day))


def _stored(text: str) -> date:
    return datetime.fromisoformat(text) if "T" in text else date.fromisoformat(text)
