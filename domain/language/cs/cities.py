"""Czech names of cities by which a time zone is called, folded, where the world's list has another name."""

ZONES = {
    "praha": "Europe/Prague",
    "viden": "Europe/Vienna",
    "varsava": "Europe/Warsaw",
    "lublan": "Europe/Ljubljana",
    "zahreb": "Europe/Zagreb",
    "mnichov": "Europe/Berlin",
    "londyn": "Europe/London",
    "pariz": "Europe/Paris",
    "brusel": "Europe/Brussels",
    "rim": "Europe/Rome",
    "curych": "Europe/Zurich",
    "kyjev": "Europe/Kyiv",
    "moskva": "Europe/Moscow",
}
