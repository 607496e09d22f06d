"""What a group may set, and how people write it."""

import re
from zoneinfo import available_timezones

from domain.errors import BadInput
from domain.language import fold

DAY = 24 * 60  # minutes
QUIET = ((20, 7), (22, 6), (0, 0))  # hours; equal ones mean that no hour is quiet
BEFORE = (7 * DAY, DAY, 2 * 60)  # minutes before a meeting at which reminders may be had
NUDGE = 7 * DAY
TOPICS = (7 * DAY, 3 * DAY, None)
CITIES = {"praha": "Europe/Prague"}
HOURS = re.compile(r"(\d{1,2})(?::00|\.00|\s*h(?:od)?\.?)?\s*(?:-|–|—|do|to|az|until|,|\s)\s*(\d{1,2})(?::00|\.00)?\b")


def toggled(times: tuple[int, ...], minutes: int) -> tuple[int, ...]:
    """The times with this one added or taken out, the earliest (most minutes before) first.

    Raises BadInput("button-foreign") for a time that cannot be had.
    """
    if minutes not in BEFORE:
        raise BadInput("button-foreign")
    return tuple(sorted(set(times) ^ {minutes}, reverse=True))


def read_hours(text: str) -> tuple[int, int]:
    """Quiet hours as people write them: "21-6", "od 21 do 6", "21:00–6:00".

    Raises BadInput("settings-hours-unclear").
    """
    found = HOURS.search(fold(text))
    hours = tuple(int(hour) % 24 for hour in found.groups()) if found else ()
    if not found or any(int(hour) > 24 for hour in found.groups()) or ":" in text.replace(":00", ""):
        raise BadInput("settings-hours-unclear", got=text[:60])
    return hours[0], hours[1]


def read_zone(text: str) -> str:
    """A time zone by its name in the world's list, or by its city alone: "Europe/Prague", "prague".

    Raises BadInput("settings-zone-unknown").
    """
    wanted = fold(text).strip()
    wanted = CITIES.get(wanted, wanted).casefold().replace(" ", "_")
    named = [zone for zone in available_timezones() if "/" in zone and not zone.startswith("Etc/")]
    exact = [zone for zone in named if zone.casefold() == wanted]
    cities = exact or [zone for zone in named if zone.rpartition("/")[2].casefold() == wanted]
    if len(cities) != 1:
        raise BadInput("settings-zone-unknown", got=text[:60])
    return cities[0]
