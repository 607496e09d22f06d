"""What somebody says of slots of time: "můžu v úterý, ve čtvrtek jen v nouzi, jinak ne"."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from domain.language.dates.dates import read_date
from domain.language.meetings.slot_words import SlotWords, words_in
from domain.language.meetings.slots import BARE, EDGES
from domain.language.text import Pattern, fold_in_place

LONGEST, MOST = 300, 12  # characters, parts
ENDS = Pattern(r"(?<!\d)[.!?]+$|[!?]+$")
NOON = 12


class Stance(StrEnum):
    """How a slot suits somebody."""

    YES = "yes"
    NEED = "need"  # only if there is no other way
    NO = "no"


@dataclass(frozen=True, slots=True)
class VotesReading:
    """What was said of which slots, by their places; `sure`: every word was read and speaks of slots that there are.

    near: slots or their suiting are spoken of, so that whoever is not understood may be asked.
    """

    votes: Mapping[int, Stance] = field(default_factory=dict)
    sure: bool = False
    near: bool = False


@dataclass(slots=True)
class _Part:
    """One thing that is said: of which slots, and what. places None: nothing named; rest: all that are not named."""

    stance: Stance | None
    places: set[int] | None
    rest: bool = False
    unread: bool = False


def read_votes(text: str, slots: Sequence[datetime], now: datetime, zone: str, language: str = "cs") -> VotesReading:
    """Read what somebody says of slots, which begin at these wall times. Never raises on any text."""
    if len(text) > LONGEST or not slots:
        return VotesReading()
    said = words_in(language)
    reader = _Reader(slots, now.astimezone(ZoneInfo(zone)), zone, language, said)
    groups = [_parts(reader, chunk) for chunk in said.apart.split(text) if chunk.strip(EDGES)]
    every = [part for group in groups for part in group]
    near = any(part.stance or part.places or part.rest for part in every)
    named = any(part.places or part.rest for part in every)
    if len(every) > MOST or not named or any(part.unread for part in every) or not _settled(groups):
        return VotesReading(near=near and named)
    votes = _counted(every, len(slots))
    return VotesReading(votes or {}, bool(votes), near)


def _parts(reader: "_Reader", chunk: str) -> list[_Part]:
    plain = fold_in_place(chunk)
    pieces, at = [], 0
    for join in reader.said.joined.finditer(plain):
        pieces.append(chunk[at : join.start()])
        at = join.end()
    parts = [reader.part(piece) for piece in (*pieces, chunk[at:]) if piece.strip(EDGES)]
    return [part for part in parts if part is not None]


def _settled(groups: Sequence[Sequence[_Part]]) -> bool:
    """Give every part its stance: of its neighbours in the same row, else of the row before.

    "v úterý a ve středu můžu": both. Where it is not clear of whom it is said, nothing is settled.
    """
    before: Stance | None = None
    for group in groups:
        for at, part in enumerate(group):
            if part.stance is None:
                nearer = [one.stance for one in group[at:] if one.stance] or [one.stance for one in group if one.stance]
                part.stance = nearer[0] if nearer else before
            before = part.stance or before
    parts = [part for group in groups for part in group]
    later = next((part.stance for part in parts if part.stance), None)
    for part in parts:
        if part.stance is None:  # "v úterý, ve středu můžu"; of "v úterý, ve středu ne" nobody can tell
            part.stance = later if later is Stance.YES else None
    return all(part.stance for part in parts)


def _counted(parts: Sequence[_Part], number: int) -> dict[int, Stance] | None:
    """The stance of each slot; None where two different things are said of one, or one of nothing."""
    votes: dict[int, Stance] = {}
    bare = [part for part in parts if part.places is None and not part.rest]
    if bare:
        return None
    for part in parts:
        for place in part.places or ():
            assert part.stance
            if votes.setdefault(place, part.stance) is not part.stance:
                return None
    for part in parts:
        if part.rest and part.stance:
            votes.update({place: part.stance for place in range(number) if place not in votes})
    return votes


class _Reader:
    def __init__(self, slots: Sequence[datetime], now: datetime, zone: str, language: str, said: SlotWords) -> None:
        self.slots, self.now, self.zone, self.language, self.said = slots, now, zone, language, said

    def part(self, piece: str) -> _Part | None:
        """One part of a sentence; None for mere courtesy."""
        plain = ENDS.sub("", " ".join(fold_in_place(piece).split()).strip(EDGES))
        named: set[int] | None = set(range(len(self.slots))) if self.said.pattern("ALL").search(plain) else None
        none, rest = (bool(self.said.pattern(kind).search(plain)) for kind in ("NONE", "REST"))
        for kind in ("ALL", "NONE", "REST"):
            plain = self.said.without(kind, plain)
        stance, plain = self._stance(plain)
        if stance is None and named:  # "kdykoli"
            stance = Stance.YES
        if none:
            named, stance = set(range(len(self.slots))), Stance.NO
        left = self._left(plain)
        doubt = bool(self.said.pattern("DOUBT").search(plain))
        if doubt:
            left = self.said.without("DOUBT", left)
        if left and named is None and not rest:
            named = self._places(left)
            left = "" if named else left
        if stance is None and named is None and not rest and not left and not doubt:
            return None
        return _Part(stance, None if rest and not named else named, rest, doubt or bool(left))

    def _stance(self, plain: str) -> tuple[Stance | None, str]:
        """What is said, and the words without it. "můžu jen v nouzi" is no plain yes."""
        found: list[Stance] = []
        for stance in (Stance.NEED, Stance.NO, Stance.YES):
            kind = stance.name
            if self.said.pattern(kind).search(plain):
                plain = self.said.without(kind, plain)
                found.append(stance)
        if Stance.NEED in found and Stance.NO not in found:
            return Stance.NEED, plain
        return (found[0], plain) if len(found) == 1 else (None, f"{plain} ?" if found else plain)

    def _left(self, plain: str) -> str:
        for kind in ("FILL", "NUMBERED"):
            plain = self.said.without(kind, plain)
        return plain.strip(EDGES + "!")

    def _places(self, left: str) -> set[int] | None:
        """The slots that words name: by number, by weekday, day or hour; None where there are none or several days."""
        if (number := BARE.match(left)) and 1 <= int(number[1]) <= len(self.slots):
            return {int(number[1]) - 1}
        part = self.said.part_of_day(left)
        found = {at for at, slot in enumerate(self.slots) if self._means(left, slot, part)}
        days = {self.slots[at].date() for at in found}
        return found if len(days) == 1 or (days and self._only_hour(left)) else None

    def _means(self, left: str, slot: datetime, part: str) -> bool:
        """Whether words mean this slot: read as if its week were the nearest one."""
        if part and (part == "morning") != (slot.hour < NOON):
            return False
        week_ago = datetime.combine(slot.date() - timedelta(days=6), time(), ZoneInfo(self.zone))
        told = f"{slot.date().isoformat()} {left}"
        for text, then in ((left, week_ago), (f"{left} 12:00", week_ago), (left, self.now), (told, self.now)):
            reading = read_date(text, then, self.zone, self.language)
            when = reading.when
            if when is None or (when.end and when.all_day) or self._unread(reading.rest) or not reading.day_told:
                continue
            if text.endswith("12:00") and text is not left:
                return isinstance(when.start, datetime) and when.start.date() == slot.date()
            return when.start == (slot if isinstance(when.start, datetime) else slot.date())
        return False

    def _only_hour(self, left: str) -> bool:
        return not read_date(left, self.now, self.zone, self.language).day_told and not self._weekday(left)

    def _weekday(self, left: str) -> bool:
        return read_date(f"{left} 12:00", self.now, self.zone, self.language).day_told

    def _unread(self, rest: str) -> str:
        plain = fold_in_place(rest)
        for kind in ("MORNING", "AFTERNOON", "FILL"):
            plain = self.said.without(kind, plain)
        return plain.strip(EDGES)
