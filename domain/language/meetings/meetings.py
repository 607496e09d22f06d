"""A meeting told in one message: when, where, what about and for whom, in any order."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import islice

from domain.language.cs import meetings as cs
from domain.language.dates.dates import Precision, Reading, lexicon_of, read_date
from domain.language.en import meetings as en
from domain.language.meetings.groups_named import named, pattern_of, without_group
from domain.language.meetings.places import shown_place
from domain.language.text import LONGEST, Pattern, fold_in_place

REMOTE = r"online|on-line|teams|zoom\w*|meet"
AT, LABEL, TITLE = f"{cs.AT}|{en.AT}", f"{cs.WHERE}|{en.WHERE}", f"{cs.CALLED}|{en.CALLED}"
PLACE = Pattern(rf"(?<!\w)(?:{cs.PLACES}|{en.PLACES}|{REMOTE})(?!\w)")
LEAD = Pattern(rf"^(?:{AT})\s+(?=\S)", re.IGNORECASE)
TAIL = Pattern(rf"\s(?:{AT})\s+(?=\S)")
WHERE = Pattern(rf"^(?:{LABEL})\s?:\s*", re.IGNORECASE)
CALLED = Pattern(rf"^(?:(?:{TITLE})\s?:\s*|(?:{cs.TOPIC}|{en.TOPIC})\s+(?=\S))", re.IGNORECASE)
WHEN = Pattern(rf"(?:^|(?<=\s))(?:{cs.WHEN}|{en.WHEN})\s?:?$", re.IGNORECASE)
LABEL_COLON = Pattern(rf"(?<!\w)(?:{LABEL}|{TITLE}|{cs.WHEN}|{en.WHEN})\s?:", re.IGNORECASE)
NOISE = Pattern(rf"(?:{cs.MEETING}|{en.MEETING})")
COURTESY = Pattern(rf"(?<!\w)(?:{cs.COURTESY}|{en.COURTESY})")
# What is one thing, so that no sign in it parts anything: a link, brackets, words in quotes.
WHOLE = Pattern(
    r"(?:https?://|www\.|\b[a-z0-9-]{1,40}(?:\.[a-z0-9-]{1,40}){1,4}/)[^\s,;]{0,300}[^\s,;:.)!?]"
    r"|\([^()\n]{1,300}\)|\[[^][\n]{1,300}\]|„[^„“\n]{1,300}“",
    re.IGNORECASE,
)
BRACKETED = Pattern(r"^\(([^()]+)\)$")
SPLIT = Pattern(r"\n|;|,(?!\d)|(?<!\d):|:(?!\d)|\s[–—-]\s|(?<=[a-z]{5})\.\s")
COLON = Pattern(r"(?<!\d):|:(?!\d)")
WIDE = 400  # characters in which the date is looked for by itself
MARKS = 8  # signs at which the date is looked for to have ended
GOING_ON = "otž"  # tags of what joins another day or hour: or, till
EDGES = " \t\n,;:–—-"
SIGNS = {"\n": ", ", ",": ", ", ";": "; ", ":": ": ", ". ": ". "}
KIND = Pattern(rf"(?:{cs.KINDS}|{en.KINDS})\b")
LINK = Pattern(r"https?://|www\.|[a-z0-9-]{1,40}(?:\.[a-z0-9-]{1,40}){1,4}/")


@dataclass(frozen=True, slots=True)
class MeetingReading:
    """What a message says of a meeting; title or place is "" when it is not said.

    reading: the date, as `read_date`. groups: those of the offered names that are named, by their places.
    """

    title: str
    place: str
    reading: Reading
    groups: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the text between signs and dates. sign: what stands before it; after: whether the date does."""

    text: str
    sign: str
    after: bool


def read_meeting(
    text: str, now: datetime, zone: str = "Europe/Prague", language: str = "cs", groups: Sequence[str] = ()
) -> MeetingReading:
    """Read date, place, title and groups out of one message in free order. Never raises on any text.

    groups: the names of groups that may be meant. What stands between the date and a colon is the place and what
    follows the colon the title ("st 6. 12. v 10, Diakonie: Návrh plánu"); otherwise words of places tell.
    """
    line = "\n".join(" ".join(row.split()) for row in text[:LONGEST].split("\n"))
    found = named(line, groups)
    names = [groups[place] for place in found]
    plain = _masked(line, names)
    reading, colon = _told(line, plain, now, zone, language)
    head = _parts(line, plain, reading, 0, colon, names)
    tail = _parts(line, plain, reading, colon + 1, len(line), names)
    title, place = _by_colon(head, tail) if colon < len(line) else _free(head)
    return MeetingReading(title, shown_place(place), reading, found)


def _masked(line: str, names: Sequence[str]) -> str:
    """The line, folded, with a letter for each sign that parts nothing."""
    plain = fold_in_place(line)
    groups = (found for name in names for found in pattern_of(name).finditer(plain))
    for whole in (*WHOLE.finditer(plain), *LABEL_COLON.finditer(line), *groups):
        plain = plain[: whole.start()] + "x" * (whole.end() - whole.start()) + plain[whole.end() :]
    return plain


def _told(line: str, plain: str, now: datetime, zone: str, language: str) -> tuple[Reading, int]:
    """The date, and where the colon stands behind which the title begins; the end of the line where there is none.

    What follows an exact date is no part of it: "…, Kavárna Sobota: Brzy", "…: Zápis z 3. 5.".
    """
    whole = read_date(line, now, zone, language)
    colons = [colon.start() for colon in COLON.finditer(plain) if not any(a < colon.start() < b for a, b in whole.cuts)]
    for mark in islice(SPLIT.finditer(plain), MARKS):
        at = mark.start()
        if at > WIDE:
            break
        head = read_date(line[:at], now, zone, language)
        if _is_exact(head) and not _goes_on_with_a_date(line[mark.end() :], plain[mark.end() :], now, zone, language):
            return head, next((colon for colon in colons if colon >= at), len(line))
        if at in colons and (head.cuts or head.slips):
            minute = head.when and head.when.precision is Precision.MINUTE
            return (head if minute or not whole.when else whole), at
    return whole, len(line)


def _is_exact(reading: Reading) -> bool:
    return bool(reading.when and reading.day_told and reading.when.precision is Precision.MINUTE)


def _goes_on_with_a_date(line: str, plain: str, now: datetime, zone: str, language: str) -> bool:
    """Whether another day or hour follows before the colon ("…, nebo ve čtvrtek"); a name of a place may be a day's."""
    colon = COLON.search(plain)
    rest = line[: colon.start()] if colon else line
    first = lexicon_of(language).words.get(fold_in_place(rest.strip().partition(" ")[0]), ("", 0))[0]
    if first and first in GOING_ON:
        return True
    said = read_date(rest, now, zone, language)
    return said.explicit is not None or bool(said.when and said.when.precision is Precision.MINUTE)


def _parts(line: str, plain: str, reading: Reading, start: int, end: int, names: Sequence[str]) -> list[Part]:
    """What stands in a piece of the line beside its date, and is neither a group nor a word for any meeting.

    A misspelt day that is asked about is neither title nor place.
    """
    cuts = sorted(cut for cut in (*reading.cuts, *reading.slips) if start <= cut[0] < end)
    edges = [start, *(edge for cut in cuts for edge in cut), end]
    first = min((cut[0] for cut in (*reading.cuts, *reading.slips)), default=len(line))
    found: list[Part] = []
    for a, b in zip(edges[::2], edges[1::2], strict=True):
        for text, sign in _chunks(line, plain, a, b):
            rest = "" if _is_noise(text, start) else without_group(text, names)
            if rest and not _is_noise(rest, start):
                found.append(Part(BRACKETED.sub(r"\1", rest), sign, a >= first))
    return found


def _chunks(line: str, plain: str, start: int, end: int) -> list[tuple[str, str]]:
    """The parts between commas, colons, dashes and lines, each with the sign before it."""
    marks = list(SPLIT.finditer(plain[:end], start))
    starts, ends = [start, *(mark.end() for mark in marks)], [*(mark.start() for mark in marks), end]
    signs = [", ", *(SIGNS.get(mark.group(), mark.group()) for mark in marks)]
    rows = ((line[a:b].strip(EDGES), sign) for a, b, sign in zip(starts, ends, signs, strict=True))
    bare = ((WHEN.sub("", text).strip(EDGES), sign) for text, sign in rows)
    return [(text, sign) for text, sign in bare if text.strip(".")]


def _is_noise(chunk: str, start: int) -> bool:
    """Whether it says nothing of this meeting; behind the colon that begins a title "Porada" is one."""
    plain = fold_in_place(chunk)
    return bool((not start and NOISE.fullmatch(plain)) or COURTESY.search(plain))


def _by_colon(head: Sequence[Part], tail: Sequence[Part]) -> tuple[str, str]:
    """(title, place) where a colon parts them: all between the date and the colon is the place."""
    where = [part for part in head if part.after and not CALLED.match(part.text)]
    titles, places = _sorted([*(part for part in head if part not in where), *tail], placed=bool(where))
    return _joined(titles), _joined([*(replace(part, text=WHERE.sub("", part.text)) for part in where), *places])


def _free(parts: Sequence[Part]) -> tuple[str, str]:
    """(title, place) in any order: by labels and words of places, else what follows a date that follows a title."""
    titles, places = _sorted(parts, placed=False)
    named_before = any(not part.after for part in titles)
    if not places and named_before:
        titles, places = [part for part in titles if not part.after], [part for part in titles if part.after]
    return _joined(titles), _joined(places)


def _sorted(parts: Sequence[Part], *, placed: bool) -> tuple[list[Part], list[Part]]:
    """Which parts are the title and which the place; where the place is known, only its label tells of another one."""
    titles: list[Part] = []
    places: list[Part] = []
    last: list[Part] = titles
    for part in parts:
        for text, kept in _told_apart(part.text, after_place=last is places and not placed, placed=placed):
            last = places if kept else titles
            last.append(replace(part, text=text))
    return titles, places


def _told_apart(chunk: str, *, after_place: bool, placed: bool) -> list[tuple[str, bool]]:
    """A part and whether it is the place; a title may end with one: "Setkání poskytovatelů ve velkém sále"."""
    if WHERE.match(chunk):
        return [(WHERE.sub("", chunk).strip(EDGES), True)]
    if CALLED.match(chunk) or placed:
        return [(CALLED.sub("", chunk).strip(EDGES), False)]
    plain = fold_in_place(chunk)
    if LEAD.match(chunk) or _mostly_place(plain) or (after_place and _goes_on(chunk)):
        return [(chunk, True)]
    tail = TAIL.search(chunk)
    if tail and PLACE.search(plain[tail.end() :]):
        return [(chunk[: tail.start()].strip(EDGES), False), (chunk[tail.start() :].strip(EDGES), True)]
    return [(chunk, False)]


def _goes_on(chunk: str) -> bool:
    """Whether a part after a place still tells where: a number of a door, a lower-case word or two."""
    return len(chunk.split()) <= 2 and (chunk[:1].islower() or any(c.isdigit() for c in chunk))


def _mostly_place(plain: str) -> bool:
    """Whether a link or a word of a place stands at the head of a part, or close to it."""
    found = PLACE.search(plain)
    if LINK.match(plain):
        return True
    return found is not None and not KIND.match(plain) and len(plain[: found.start()].split()) <= 1


def _joined(parts: Sequence[Part]) -> str:
    """The parts with the signs between them."""
    return "".join(part.text if i == 0 else part.sign + part.text for i, part in enumerate(parts))
