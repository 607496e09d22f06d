"""A meeting as a file for any calendar (iCalendar, RFC 5545)."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event, Timezone, TimezoneDaylight, TimezoneStandard, vUri

from domain.calendar import Entry

PRODUCT = "-//Kolecko//kolecko//CS"
SHOWN = timedelta(days=400)  # around a meeting, for which a zone of unusual rules is written out
HOUR = timedelta(hours=1)
SPRING, AUTUMN = 3, 10


def ics(entries: Sequence[Entry]) -> bytes:
    """The entries in one file, with the rules of their zones; of a cancelled one the calendar takes it away."""
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", "CANCEL" if entries and all(one.cancelled for one in entries) else "PUBLISH")
    for zone, year in {one.zone: one.start.year for one in entries}.items():
        if turns_with_europe(zone, year):
            calendar.add_component(_european(zone, year))
    for one in entries:
        calendar.add_component(_event(one))
    if entries:
        first, last = min(one.start for one in entries), max(one.end for one in entries)
        calendar.add_missing_timezones((first - SHOWN).date(), (last + SHOWN).date())
    return bytes(calendar.to_ical())


def _event(one: Entry) -> Event:
    zone, event = ZoneInfo(one.zone), Event()
    event.add("uid", one.uid)
    event.add("sequence", one.sequence)
    event.add("dtstamp", one.written)
    event.add("last-modified", one.written)
    event.add("dtstart", one.start.replace(tzinfo=zone))
    event.add("dtend", one.end.replace(tzinfo=zone))
    event.add("summary", one.title)
    event.add("status", "CANCELLED" if one.cancelled else "CONFIRMED")
    event.add("transp", "TRANSPARENT" if one.cancelled else "OPAQUE")
    for name, value in (("location", one.place), ("description", one.description)):
        if value:
            event.add(name, value)
    if one.link:
        event.add("url", vUri(one.link))
    return event


# --- zones


def turns_with_europe(zone: str, year: int) -> bool:
    """Whether the clocks of the zone go forward and back on the last Sundays of March and October at 1:00 UTC.

    Source: Directive 2000/84/EC.
    """
    at = [datetime.combine(_last_sunday(year, month), time(1), UTC) for month in (SPRING, AUTUMN)]
    jumps = [_offset(zone, turn) - _offset(zone, turn - timedelta(seconds=1)) for turn in at]
    return jumps == [HOUR, -HOUR]


def _european(zone: str, year: int) -> Timezone:
    """The zone by its two rules: calendars know them better than lists of days."""
    winter = _offset(zone, datetime(year, 1, 1, tzinfo=UTC))
    whole = Timezone()
    whole.add("tzid", zone)
    for kind, month, before in ((TimezoneDaylight, SPRING, winter), (TimezoneStandard, AUTUMN, winter + HOUR)):
        turn, at = kind(), datetime.combine(_last_sunday(1996, month), time(1)) + before
        turn.add("dtstart", at)
        turn.add("rrule", {"freq": "yearly", "bymonth": month, "byday": "-1su"})
        turn.add("tzoffsetfrom", before)
        turn.add("tzoffsetto", winter if month == AUTUMN else winter + HOUR)
        turn.add("tzname", _name(zone, datetime(year, 7 if month == SPRING else 1, 1, tzinfo=UTC)))
        whole.add_component(turn)
    return whole


def _last_sunday(year: int, month: int) -> date:
    end = date(year, month, 31)
    return end - timedelta(days=(end.weekday() + 1) % 7)


def _offset(zone: str, instant: datetime) -> timedelta:
    return instant.astimezone(ZoneInfo(zone)).utcoffset() or timedelta()


def _name(zone: str, instant: datetime) -> str:
    return instant.astimezone(ZoneInfo(zone)).tzname() or zone
