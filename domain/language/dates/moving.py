"""Another time for what stands already: "na čtvrtek", "až od 15", "24. 11."."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from domain.language.cs import dates as cs
from domain.language.dates import almanac
from domain.language.dates.dates import TABLES, read_date, scanned
from domain.language.dates.pieces import Clock, Days, Form, Moment, Part, Piece, Precision, Stop
from domain.language.dates.reading import Reading, When
from domain.language.en import dates as en
from domain.language.text import plain_words
from domain.language.which_language import tongue_of_date

SHIFTS = {"cs": cs.SHIFT, "en": en.SHIFT}


def read_move(text: str, stands: datetime, now: datetime, zone: str, language: str = "cs") -> Reading:
    """The new time; what is not said of it stays: an hour alone is of the day that stands, a day keeps the hour.

    A weekday alone is that of the week in which it stands, or else the nearest. stands: wall time in `zone`.
    Never raises on any text.
    """
    if shifted := _shifted(text, stands, zone, language):
        return shifted
    pieces = _pieces(text, now, zone, language)
    days = [piece for piece in pieces if isinstance(piece, Days)]
    if days and all(piece.form is Form.WEEKDAY and not piece.bound for piece in days):
        before = datetime.combine(almanac.week_of(stands.date()) - timedelta(1), stands.time(), ZoneInfo(zone))
        reading = _kept(read_date(text, before, zone, language), stands)
        if reading.when and _ahead(reading.when, now.astimezone(ZoneInfo(zone))):
            return reading
    elif not days and any(isinstance(piece, Clock | Part) for piece in pieces):
        morning = datetime.combine(stands.date(), datetime.min.time(), ZoneInfo(zone))
        reading = read_date(text, max(morning, now) if now.date() == stands.date() else morning, zone, language)
        if not any(isinstance(piece, Stop | Moment) for piece in pieces):
            return reading
    return _kept(read_date(text, now, zone, language), stands)


def _shifted(text: str, stands: datetime, zone: str, language: str) -> Reading | None:
    """ "o týden později", "by two hours", "o den dřív": so much after what stands, or before; None for other words."""
    before, away, back = SHIFTS.get(language, SHIFTS["cs"])
    words = plain_words(text)
    if before not in words:
        return None
    much = [word for word in words[words.index(before) + 1 :] if word not in back]
    there = stands.replace(tzinfo=ZoneInfo(zone))
    when = read_date(f"{away} {' '.join(much)}", there, zone, language).when
    if when is None or when.precision not in (Precision.MINUTE, Precision.DAY) or when.end:
        return None
    start = _at_hour(when, stands).start
    if any(word in back for word in words) and isinstance(start, datetime):
        start = stands - (start - stands)
    return Reading(replace(when, start=start, precision=Precision.MINUTE, all_day=False))


def _pieces(text: str, now: datetime, zone: str, language: str) -> tuple[Piece, ...]:
    if language not in TABLES:
        return ()
    local = now.astimezone(ZoneInfo(zone)).replace(tzinfo=None, fold=0)
    return scanned(text, local, tongue_of_date(text, language))[1]


def _kept(reading: Reading, stands: datetime) -> Reading:
    """The reading with the hour that stands for every single day without one."""
    when = reading.when and _at_hour(reading.when, stands)
    return replace(reading, when=when, options=tuple(_at_hour(one, stands) for one in reading.options))


def _at_hour(when: When, stands: datetime) -> When:
    if when.precision is not Precision.DAY or when.end:
        return when
    return replace(when, start=datetime.combine(when.start, stands.time()), precision=Precision.MINUTE, all_day=False)


def _ahead(when: When, local: datetime) -> bool:
    day: date = when.start.date() if isinstance(when.start, datetime) else when.start
    return day >= local.date()
