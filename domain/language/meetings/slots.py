"""Slots of time as somebody proposes them: a list of days and hours, or a stretch of days to choose from."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from domain.language.dates.dates import read_date
from domain.language.dates.pieces import Why
from domain.language.dates.reading import When
from domain.language.meetings.groups_named import named, pattern_of
from domain.language.meetings.slot_words import SlotWords, words_in
from domain.language.text import Pattern, fold_in_place

WEEK = timedelta(days=7)
LONGEST, SHOWN = 1000, 40  # characters of a proposal, and of what is not understood
MOST = 30  # pieces of a list
NOON = "12:00"
TITLE = Pattern(r":(?!\d)\s*")
BARE = Pattern(r"(\d{1,2})\.?$")
EDGES = " ,;–-"


@dataclass(frozen=True, slots=True)
class Slot:
    """A wall time, and its end where one was named."""

    start: datetime
    end: datetime | None = None


@dataclass(frozen=True, slots=True)
class SlotsReading:
    """What was proposed.

    slots: with their hours; days: those named without an hour; first, last: a stretch of days, both inclusive;
    part: "morning", "afternoon" or "" of the days; unread: the first piece that is not understood, past: for it names
    a time that has passed; title: what
    followed a colon; groups: places of those that were named among the names given.
    """

    slots: tuple[Slot, ...] = ()
    days: tuple[date, ...] = ()
    first: date | None = None
    last: date | None = None
    part: str = ""
    unread: str = ""
    past: bool = False
    title: str = ""
    groups: tuple[int, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether no day is named at all."""
        return not (self.slots or self.days or self.first)


def read_slots(text: str, now: datetime, zone: str, language: str = "cs", groups: Sequence[str] = ()) -> SlotsReading:
    """Read "út 9:00, čt 14–16", "14. a 15. 11. v 9: Rozpočet" or "příští týden dopoledne". Never raises on any text.

    now: aware; the result is naive wall time in `zone`. A list goes forward: of "út 14. 11., čt" the Thursday is the
    one after that Tuesday; days take the hour that follows them, hours the day before them.
    """
    if len(text) > LONGEST:
        return SlotsReading(unread=text[:SHOWN])
    head, title = _titled(text)
    called = named(head, groups)
    head = _without(head, [groups[place] for place in called])
    said = words_in(language)
    pieces = [one for chunk in said.apart.split(head) for one in _joined(chunk, said) if one.strip(EDGES)]
    reader = _Reader(now, zone, language, said)
    for piece in pieces[:MOST]:
        reader.take(piece.strip(EDGES))
    part = said.part_of_day(fold_in_place(head))
    return replace(reader.result(), part=part, title=title.strip(), groups=called)


def _titled(text: str) -> tuple[str, str]:
    found = TITLE.search(text)
    return (text[: found.start()], text[found.end() :]) if found else (text, "")


def _without(text: str, names: Sequence[str]) -> str:
    for name in names:
        for found in pattern_of(name).finditer(fold_in_place(text)):
            text = text[: found.start()] + " " * (found.end() - found.start()) + text[found.end() :]
    return text


def _joined(chunk: str, said: SlotWords) -> list[str]:
    """The chunk where words such as "a" join two pieces, cut there."""
    plain, found, at = fold_in_place(chunk), [], 0
    for join in said.joined.finditer(plain):
        found.append(chunk[at : join.start()])
        at = join.end()
    return [*found, chunk[at:]]


class _Reader:
    """The list as far as it is read; what waits for the piece after it stands as a None among the slots."""

    def __init__(self, now: datetime, zone: str, language: str, said: SlotWords) -> None:
        self.now, self.zone, self.language, self.said = now, zone, language, said
        self.found: list[Slot | date | int] = []
        self.span: When | None = None
        self.unread = ""
        self.past = False

    def take(self, piece: str) -> None:
        """Read the next piece of the list."""
        when = self._read(piece) or self._of_day(piece) or self._bare_day(piece) or self._further(piece)
        if when is not None:
            self._keep(piece, when)
        elif bare := BARE.match(piece):
            self.found.append(int(bare[1]))
        elif self._bare(piece) and not self.unread:
            self.unread = piece
            self.past = read_date(piece, self.now, self.zone, self.language).why is Why.PAST

    def _keep(self, piece: str, when: When) -> None:
        if when.all_day and when.end:
            self.span = self.span or when
            self.unread = self.unread or (piece if self.span is not when else "")
            return
        start, end = when.start, when.end if isinstance(when.end, datetime) else None
        if isinstance(start, datetime):
            slot = Slot(start, end)
            self._forward(slot) if not self._tells_date(piece) else self.found.append(slot)
        else:
            self.found.append(start if self._tells_date(piece) else self._after(start))

    def _forward(self, slot: Slot) -> None:
        later = self._after(slot.start.date()) - slot.start.date()
        self.found.append(Slot(slot.start + later, slot.end + later if slot.end else None))

    def _after(self, day: date) -> date:
        """The day itself, or the same weekday after those that were named before it."""
        before = self._last_day()
        while before and day < before:
            day += WEEK
        return day

    def _last_day(self) -> date | None:
        for one in reversed(self.found):
            if isinstance(one, Slot):
                return one.start.date()
            if isinstance(one, date):
                return one
        return None

    def _tells_date(self, piece: str) -> bool:
        return read_date(piece, self.now, self.zone, self.language).explicit is not None

    def _read(self, text: str) -> When | None:
        """What a piece says for sure when nothing of it is left over; hours alone need their day."""
        reading = read_date(text, self.now, self.zone, self.language).to_ask()
        return reading.when if reading.day_told and not self._bare(reading.rest) else None

    def _bare(self, rest: str) -> str:
        """What is left of words that say something."""
        plain = fold_in_place(rest)
        for kind in ("LEADS", "MORNING", "AFTERNOON"):
            plain = self.said.without(kind, plain)
        return plain.strip(EDGES + ".()")

    def _of_day(self, piece: str) -> When | None:
        """An hour, of the day that was named last."""
        day = self._last_day()
        return self._read(f"{day.isoformat()} {piece}") if day else None

    def _further(self, piece: str) -> When | None:
        """A weekday that is today's as well, behind a day that was named."""
        day = self._last_day()
        if day is None:
            return None
        then = datetime.combine(day, time(12), ZoneInfo(self.zone))
        reading = read_date(piece, then, self.zone, self.language).to_ask()
        return reading.when if reading.day_told and not self._bare(reading.rest) else None

    def _bare_day(self, piece: str) -> When | None:
        """A weekday in its short form, which counts as a day only beside an hour."""
        when = self._read(f"{piece} {NOON}")
        return replace(when, start=_day(when.start), all_day=True) if when and _is_noon(when) else None

    def result(self) -> SlotsReading:
        """Everything read; days take the hour after them, bare numbers the month after them."""
        slots: list[Slot] = []
        days: list[date] = []
        following: Slot | date | None = None
        for found in reversed(self.found):
            one = (self._numbered(found, following) or found) if isinstance(found, int) else found
            if isinstance(one, int):
                self.unread = self.unread or f"{one}."
            elif isinstance(one, Slot):
                slots.append(one)
                following = one
            elif isinstance(following, Slot):
                slots.append(_on(following, one))
            else:
                days.append(one)
                following = one
        whole = (self.span.start, self.span.end) if self.span else (None, None)
        first, last = (_day(one) if one else None for one in whole)
        return SlotsReading(
            _slots_once(slots), tuple(sorted(set(days))), first, last, unread=self.unread, past=self.past
        )

    @staticmethod
    def _numbered(number: int, following: "Slot | date | None") -> date | None:
        """ "14. a 15. 11.": the month stands with the later day."""
        day = following.start.date() if isinstance(following, Slot) else following
        if day is None or not 1 <= number < day.day:
            return None
        return day.replace(day=number)


def _is_noon(when: When) -> bool:
    return isinstance(when.start, datetime) and (when.start.hour, when.start.minute, when.end) == (12, 0, None)


def _on(slot: Slot, day: date) -> Slot:
    away = day - slot.start.date()
    return Slot(slot.start + away, slot.end + away if slot.end else None)


def _slots_once(found: Sequence[Slot]) -> tuple[Slot, ...]:
    return tuple(sorted(dict.fromkeys(found), key=lambda one: one.start))


def _day(at: date) -> date:
    return at.date() if isinstance(at, datetime) else at
