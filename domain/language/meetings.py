"""A meeting told in one message: when, where and what about, in any order."""

import re
from dataclasses import dataclass
from datetime import datetime

from domain.language.dates import Reading, read_date
from domain.language.text import Pattern, fold_in_place

PLACE = Pattern(
    r"(?<!\w)(?:radni\w+|kancelar\w*|zasedac\w+|zasedačk\w*|mistnost\w*|klubovn\w*|sal|sale"
    r"|salu|urad\w*|meu|mu|ou|ku|kd|patr[oae]\w*|budov\w+|ucebn\w*|knihovn\w*|charit\w*"
    r"|skol\w+"
    r"|dum|dome|domu|centr\w+|stacionar\w*|namest\w+|ulic\w+|ul\.|nam\.|tr\.|online|on-line"
    r"|teams|zoom\w*|meet|restaurac\w*|kavarn\w*|kino|kine|spolecensk\w+|obradni\w*|dvere|c\."
    r"|hala|hale|pobock\w+|aul\w+|nemocnic\w*|poliklini\w*|office|room|hall|library|town "
    r"hall)(?!\w)"
)
LEAD = Pattern(r"^(?:v|ve|na|u|přes|kde|místo|místo konání|place|where|at|in)\s*:?\s+(?=\S)", re.IGNORECASE)
WHERE = Pattern(r"^(?:kde|místo|místo konání|place|where)\s*:\s*", re.IGNORECASE)
NAMED = Pattern(r"^(?:název|téma|věc|co|title|program|cíl)\s*:\s*", re.IGNORECASE)
WHEN = Pattern(
    r"(?:^|(?<=\s))(?:kdy|datum|termín|čas|date|time|when|dne|se (?:koná|uskuteční|bude konat"
    r"|sejde)|proběhne|bude|je naplánován[oa]?(?: na)?)\s*:?\s*$",
    re.IGNORECASE,
)
EDGES = " \t,;:–—-."


@dataclass(frozen=True, slots=True)
class MeetingReading:
    """What a message says of a meeting; title or place is "" when it is not said. reading: the date, as `read_date`."""

    title: str
    place: str
    reading: Reading


def read_meeting(text: str, now: datetime, zone: str = "Europe/Prague", language: str = "cs") -> MeetingReading:
    """Read date, place and title out of one message in free order. Never raises on any text.

    A colon after the place ends it ("…, kancelář 202: Návrh plánu"); otherwise words of places tell.
    """
    reading = read_date(text, now, zone, language)
    titles: list[str] = []
    places: list[str] = []
    last = ""
    for chunk, named, sign in (found for part in _around(text, reading) for found in _chunks(part)):
        title, place = (chunk, "") if named else _sorted(chunk, last == "place" and _goes_on(chunk))
        if title:
            titles += [sign if last == "title" else ", ", title]
        if place:
            places += [", ", place]
        last = "place" if place else "title"
    return MeetingReading("".join(titles[1:]), "".join(places[1:]), reading)


def _around(text: str, reading: Reading) -> list[str]:
    """The text in pieces, without its date expression."""
    if reading.cuts:
        edges = [0, *(edge for cut in reading.cuts for edge in cut), len(text)]
        return [text[a:b] for a, b in zip(edges[::2], edges[1::2], strict=True)]
    return [text]


def _chunks(part: str) -> list[tuple[str, bool, str]]:
    """Parts apart by commas, lines and colons; whether a colon after the place makes one the title; the sign before."""
    found: list[tuple[str, bool, str]] = []
    pieces = [", ", *re.split(r"(\n|;|,(?!\d)|\s[–—-]\s)", WHEN.sub("", part.strip(EDGES)))]
    for sign, line in zip(pieces[::2], pieces[1::2], strict=True):
        named = WHERE.match(line.strip()) or NAMED.match(line.strip())
        halves = [line] if named or ":" not in line else line.split(":", 1)
        halves = [WHEN.sub("", half.strip(EDGES)).strip(EDGES) for half in halves]
        told = len(halves) > 1 and bool(_sorted(halves[0], False)[1] if halves[0] else part[:1] == ":")
        between = {";": "; ", ",": ", ", "\n": ", "}.get(sign, sign)
        found += [(half, told and i > 0, ", " if i else between) for i, half in enumerate(halves)]
    return [one for one in found if one[0]]


def _goes_on(chunk: str) -> bool:
    """Whether a part after a place still tells where: a number of a door, a lower-case word or two."""
    return len(chunk.split()) <= 2 and (chunk[:1].islower() or any(c.isdigit() for c in chunk))


def _sorted(chunk: str, after_place: bool) -> tuple[str, str]:
    """(title, place) of one part; a title may end with its place: "Setkání poskytovatelů ve velkém sále"."""
    if WHERE.match(chunk):
        return "", WHERE.sub("", chunk).strip(EDGES)
    if NAMED.match(chunk):
        return NAMED.sub("", chunk).strip(EDGES), ""
    plain = fold_in_place(chunk)
    if LEAD.match(chunk) or (PLACE.search(plain) and _mostly_place(plain)) or after_place:
        return "", chunk
    tail = re.search(r"\s(?:v|ve|na|u|přes|at|in)\s+(?=\S)", chunk)
    if tail and PLACE.search(plain[tail.end() :]):
        return chunk[: tail.start()].strip(EDGES), chunk[tail.start() :].strip(EDGES)
    return chunk, ""


def _mostly_place(plain: str) -> bool:
    """Whether a place word stands at the head of a part, or the part is short."""
    found = PLACE.search(plain)
    named = re.match(r"(?:jednani|setkani|schuz\w*|navrh|porada|workshop)\b", plain)
    return found is not None and not named and len(plain[: found.start()].split()) <= 1
