"""What a group may set, and how people write it."""

from domain.errors import BadInput
from domain.language import read_hours, read_zone

DAY = 24 * 60  # minutes
QUIET = ((20, 7), (22, 6), (0, 0))  # hours; equal ones mean that no hour is quiet
BEFORE = (7 * DAY, DAY, 2 * 60)  # minutes before a meeting at which reminders may be had
NUDGE = 7 * DAY
TOPICS = (7 * DAY, 3 * DAY, None)


def toggled(times: tuple[int, ...], minutes: int) -> tuple[int, ...]:
    """The times with this one added or taken out, the earliest (most minutes before) first.

    Raises BadInput("button-foreign") for a time that cannot be had.
    """
    if minutes not in BEFORE:
        raise BadInput("button-foreign")
    return tuple(sorted(set(times) ^ {minutes}, reverse=True))


def quiet_hours(text: str, language: str = "cs") -> tuple[int, int]:
    """Quiet hours as people write them: "21-6", "od 21 do 6", "21:00–6:00"; equal ones mean that none is quiet.

    Raises BadInput("settings-hours-unclear").
    """
    hours = read_hours(text, language)
    if hours is None:
        raise BadInput("settings-hours-unclear", got=text[:60])
    return hours


def zone_named(text: str) -> str:
    """A time zone by its name in the world's list, or by its city alone: "Europe/Prague", "prague".

    Raises BadInput("settings-zone-unknown").
    """
    zone = read_zone(text)
    if zone is None:
        raise BadInput("settings-zone-unknown", got=text[:60])
    return zone
