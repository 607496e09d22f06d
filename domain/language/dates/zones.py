"""A time zone as people call it: by its name in the world's list, or by a city."""

from zoneinfo import available_timezones

from domain.language.cs.cities import ZONES
from domain.language.text import fold


def read_zone(text: str) -> str | None:
    """The name of the zone in the world's list: "Europe/Prague", "praha", "new york"; None unless it is only one."""
    wanted = fold(text).strip()
    wanted = ZONES.get(wanted, wanted).casefold().replace(" ", "_")
    named = [zone for zone in available_timezones() if "/" in zone and not zone.startswith("Etc/")]
    exact = [zone for zone in named if zone.casefold() == wanted]
    cities = exact or [zone for zone in named if zone.rpartition("/")[2].casefold() == wanted]
    return cities[0] if len(cities) == 1 else None
