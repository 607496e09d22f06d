"""From when till when somebody stays: the clock times of an answer, each read by the verb that stands nearest to it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from functools import cache, partial

from domain.language.cs import stay as cs
from domain.language.cs.dates import CZECH
from domain.language.dates.clock_words import CLOCK_WORD_RULES
from domain.language.dates.clocks import CLOCK_RULES
from domain.language.dates.pieces import Book, Clock, Why, by_first_tag, scan
from domain.language.en import stay as en
from domain.language.lexicon import Lexicon
from domain.language.speech import Speech
from domain.language.text import Pattern, fold_in_place
from domain.language.tokens import tokenise

ANY_DAY = datetime.combine(date(2026, 1, 5), time())  # clock times do not depend on the day
NEAR = 150  # characters to either side of an hour in which its verb is looked for
CUT = Pattern(rf",\s(?!{cs.GOES_ON})|;|\.\s|\n|[!?]\s|{cs.CUT}|{en.CUT}")
SECOND = Pattern(rf"\s(?:{cs.SECOND})\s")
FILLERS = Pattern(rf"(?<!\w)(?:{cs.FILLERS})\b")
LEAST = Pattern(rf"(?<!\w)(?:{cs.LEAST}|{en.LEAST})(?!\w)[^,.]{{0,12}}$")
THEN = Pattern(rf"(?<!\w)(?:{cs.THEN}|{en.THEN})(?!\w)[^.!?]*(?<!\w)(?:{cs.THEN_COMES}|{en.THEN_COMES})")
NEVER = Pattern(rf"(?<!\w)(?:{cs.NEVER}|{en.NEVER})")
FOR_HOUR = Pattern(cs.FOR_HOUR)
REWORDED = tuple((Pattern(said), put) for said, put in (en.ABOUT, en.EARLIEST))
TILL = Pattern(rf".*[\d ][-–—]\s?\d[\d:.]*\s$|{cs.TILL}")  # "9:00–10:00"
BY = Pattern(en.BY)
ONLY = Pattern(rf"(?<!\w)(?:{cs.ONLY}|{en.ONLY})(?!\w)")


class Role(StrEnum):
    """What a clock time of an answer tells; BUSY: what the writer does at that hour elsewhere."""

    ARRIVES = "arrives"
    LEAVES = "leaves"
    BUSY = "busy"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Hour:
    """A clock time and the words around it, folded, within its clause."""

    before: str
    after: str
    link: str
    rest: str  # what follows in the text

    @property
    def clause(self) -> str:
        return f"{self.before} {self.after}"


def clock_times(text: str, speech: Speech, lexicon: Lexicon = CZECH) -> tuple[time | None, time | None]:
    """When the sender arrives and leaves, where a clock time is given."""
    found: dict[Role, time] = {}
    for hour, clock in _hours(text, speech, lexicon):
        if clock.until and not speech.busy.search(hour.clause):
            return _time(clock.times), _time(clock.until)
        role = Role.LEAVES if TILL.match(hour.before) and found else _role(hour, clock, speech)
        at = None if clock.until else _time(clock.times)
        if at and role is not Role.NOTHING:
            found.setdefault(role, at)
    arrives, leaves = found.get(Role.ARRIVES), found.get(Role.LEAVES) or found.get(Role.BUSY)
    if arrives and leaves and leaves <= arrives:  # what keeps one busy before, or more than is told plainly
        return (arrives, None) if Role.LEAVES not in found else (None, None)
    return arrives, leaves


@cache
def grammar_of_clocks() -> Book:
    """The grammar of clock times alone."""
    return by_first_tag((*CLOCK_RULES, *CLOCK_WORD_RULES))


def _hours(text: str, speech: Speech, lexicon: Lexicon) -> Iterator[tuple[Hour, Clock]]:
    """The clock times of a text that can be read without asking, each with its clause."""
    text = FOR_HOUR.sub(cs.FROM, text)
    for said, put in REWORDED:
        text = said.made.sub(partial(_put, put), text)
    row, pieces = scan(tokenise(text, lexicon), lexicon, ANY_DAY, grammar_of_clocks())
    plain = fold_in_place(text)
    cuts = [m.span() for m in CUT.finditer(plain)]
    for piece in pieces:
        before_it = isinstance(piece, Clock) and piece.link == "p" and piece.why is Why.VAGUE
        if not isinstance(piece, Clock) or len(piece.times) != 1 or (piece.why and not before_it):
            continue
        start, end = row[piece.first].start, row[piece.last - 1].end
        low, high = _clause(plain, start, end, cuts, speech)
        link = row[piece.first].word if before_it else piece.link
        before = f"{plain[max(low, start - NEAR) : start]}{plain[start:end].split(' ')[0]} "
        yield Hour(before, plain[end : min(high, end + NEAR)], link, plain[end : end + NEAR]), piece


def _put(word: str, found: re.Match[str]) -> str:
    """The word in the place of what was found, as long as it, so that places in the text hold."""
    return word.ljust(len(found.group()))


def _clause(plain: str, start: int, end: int, cuts: list[tuple[int, int]], speech: Speech) -> tuple[int, int]:
    """Where the clause of a time begins and ends; a time alone belongs to what precedes it."""
    starts = [0, *(after for _, after in cuts if after <= start)]
    ends = [at for at, _ in cuts if at >= end] + [len(plain)]
    low, high = starts[-1], ends[0]
    said = plain[low:start]
    if SECOND.match(plain, high) and not _keyed(f"{said} {plain[end:high]}", speech):
        high = ends[1]
    while len(starts) > 1 and _bare(f"{plain[starts[-1] : start]} {plain[end:high]}"):
        starts.pop()  # "dorazím osobně, v 9:15": the verb stands before the comma
    return starts[-1], high


def _bare(clause: str) -> bool:
    return not any(word.isalpha() for word in FILLERS.sub(" ", clause).split())


def _keyed(said: str, speech: Speech) -> bool:
    return any(key.search(said) for key in (speech.arrives, speech.leaves, speech.busy))


def _role(hour: Hour, clock: Clock, speech: Speech) -> Role:
    """What a time tells: a preposition may say it, else the nearest verb."""
    if clock.why:
        late = hour.link in (cs.BEFORE, en.BEFORE) and NEVER.search(hour.clause)
        return Role.ARRIVES if late else Role.NOTHING
    if speech.elsewise.search(hour.clause):
        return Role.NOTHING
    if _around(hour, speech):
        return Role.LEAVES
    if hour.link == "t":
        return _until(hour, speech)
    if hour.link == "f" and NEVER.search(hour.after):
        return Role.LEAVES
    if hour.link == "f" and speech.busy.search(hour.after):
        return Role.BUSY
    if LEAST.search(hour.before) and not speech.leaves.search(hour.clause):
        return Role.ARRIVES
    return _nearest(hour, speech)


def _around(hour: Hour, speech: Speech) -> bool:
    """Whether the verb of leaving stands on both sides of the hour: "budu muset v jedenáct odejít"."""
    before = " ".join(hour.before.split()[:-1])
    found = [match.span() for match in speech.leaves.finditer(f"{before} {hour.after.strip()}")]
    return any(start < len(before) < end for start, end in found)


def _until(hour: Hour, speech: Speech) -> Role:
    """ "do jedenácti": how long one stays; with an errand, when one comes; "by ten" goes with its verb."""
    if THEN.search(hour.rest):
        return Role.ARRIVES
    if speech.leaves.search(hour.clause):
        return Role.LEAVES
    if speech.busy.search(hour.clause):
        return Role.ARRIVES
    by = BY.search(hour.before) and speech.arrives.search(hour.before)
    in_time = speech.gets_there.search(hour.clause) and not ONLY.search(hour.clause)
    return Role.ARRIVES if by or in_time else Role.LEAVES


def _nearest(hour: Hour, speech: Speech) -> Role:
    """The role by the verb nearest to the time: the last before it, else the first after it."""
    for text, pick in ((hour.before, max), (hour.after, min)):
        keys = list(_keys(text, speech))
        if keys:
            role = pick(keys)[1]
            return Role.NOTHING if role is Role.BUSY and THEN.search(hour.rest) else role
    return Role.NOTHING


def _keys(text: str, speech: Speech) -> Iterator[tuple[int, Role]]:
    taken: list[tuple[int, int]] = []
    for role, key in ((Role.LEAVES, speech.leaves), (Role.BUSY, speech.busy), (Role.ARRIVES, speech.arrives)):
        for found in key.finditer(text):
            if not any(low <= found.start() < high for low, high in taken):
                taken.append(found.span())
                yield found.start(), role


def _time(minutes: tuple[int, ...]) -> time | None:
    return time(minutes[0] // 60, minutes[0] % 60) if len(minutes) == 1 else None
