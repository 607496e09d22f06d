"""A meeting told in one message: when, where and what about, in any order."""

import re
from dataclasses import dataclass
from datetime import datetime

from domain.language.cs import meetings as cs
from domain.language.dates.dates import Reading, read_date
from domain.language.en import meetings as en
from domain.language.text import Pattern, fold_in_place

REMOTE = r"online|on-line|teams|zoom\w*|meet"
AT, LABEL = f"{cs.AT}|{en.AT}", f"{cs.WHERE}|{en.WHERE}"
PLACE = Pattern(rf"(?<!\w)(?:{cs.PLACES}|{en.PLACES}|{REMOTE})(?!\w)")
LEAD = Pattern(rf"^(?:{AT}|{LABEL})\s*:?\s+(?=\S)", re.IGNORECASE)
TAIL = Pattern(rf"\s(?:{AT})\s+(?=\S)")
WHERE = Pattern(rf"^(?:{LABEL})\s*:\s*", re.IGNORECASE)
NAMED = Pattern(rf"^(?:{cs.CALLED}|{en.CALLED})\s*:\s*", re.IGNORECASE)
WHEN = Pattern(rf"(?:^|(?<=\s))(?:{cs.WHEN}|{en.WHEN})\s*:?\s*$", re.IGNORECASE)
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
    tail = TAIL.search(chunk)
    if tail and PLACE.search(plain[tail.end() :]):
        return chunk[: tail.start()].strip(EDGES), chunk[tail.start() :].strip(EDGES)
    return chunk, ""


def _mostly_place(plain: str) -> bool:
    """Whether a place word stands at the head of a part, or the part is short."""
    found = PLACE.search(plain)
    named = re.match(r"(?:jednani|setkani|schuz\w*|navrh|porada|workshop)\b", plain)
    return found is not None and not named and len(plain[: found.start()].split()) <= 1
