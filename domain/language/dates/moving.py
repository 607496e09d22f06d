"""Another time for what stands already: "na čtvrtek", "až od 15", "24. 11."."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from domain.language.dates import almanac
from domain.language.dates.dates import TABLES, lexicon_of, read_date, scanned
from domain.language.dates.pieces import Clock, Days, Form, Moment, Part, Piece, Precision, Stop, Why
from domain.language.dates.reading import Reading, When
from domain.language.dates.shifts import read_shift
from domain.language.text import Pattern
from domain.language.tokens import tokenise
from domain.language.which_language import tongue_of_date

ON_THE_HOUR = Pattern("g[OC](?=$|_)")
HALF_DAY, MORNING, LATEST = 12, 7, 22  # hours


def read_move(text: str, stands: datetime, now: datetime, zone: str, language: str = "cs") -> Reading:
    """The new time; what is not said of it stays: an hour alone is of the day that stands, a day keeps the hour.

    A length is reckoned from what stands ("o týden", "by two days"). A weekday alone is that of the week in which it
    stands, or else the nearest. stands: wall time in `zone`.
    Never raises on any text.
    """
    if shifted := _shifted(text, stands, now, zone, language):
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
    reading = _kept(read_date(text, now, zone, language), stands)
    hour = _on_the_hour(text, language) if reading.why is Why.NO_DATE else None
    return reading if hour is None else read_move(f"{hour}:00", stands, now, zone, language)


def _on_the_hour(text: str, language: str) -> int | None:
    """The hour of "na devátou", "na devět", from seven in the morning till six in the evening; None for other words."""
    if language not in TABLES:
        return None
    lexicon = lexicon_of(tongue_of_date(text, language))
    said = tokenise(text, lexicon)
    found = ON_THE_HOUR.search(said.tags)
    hour = said.row[found.end() - 1] if found else None
    ordinal = found is not None and said.tags[found.end() - 1] == "O"
    if hour is None or (ordinal and not hour.word.endswith(lexicon.manner.till_hour)) or not 0 < hour.value <= LATEST:
        return None
    return hour.value if hour.value >= MORNING else hour.value + HALF_DAY


def _pieces(text: str, now: datetime, zone: str, language: str) -> tuple[Piece, ...]:
    if language not in TABLES:
        return ()
    local = now.astimezone(ZoneInfo(zone)).replace(tzinfo=None, fold=0)
    return scanned(text, local, tongue_of_date(text, language))[1]


def _shifted(text: str, stands: datetime, now: datetime, zone: str, language: str) -> Reading | None:
    """ "O týden", "o hodinu dřív": so far from what stands."""
    if language not in TABLES:
        return None
    shift = read_shift(text, lexicon_of(tongue_of_date(text, language)))
    if shift is None:
        return None
    at = shift.of(stands)
    if at <= now.astimezone(ZoneInfo(zone)).replace(tzinfo=None, fold=0):
        return Reading(None, Why.PAST)
    return Reading(When(at, None, Precision.MINUTE, False), day_told=True)


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
