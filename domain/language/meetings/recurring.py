"""What comes again and again: "každé první úterý v měsíci"; or without days: "3–4× ročně", "na podzim dvě"."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from types import ModuleType

from domain.language.cs import recurring as czech
from domain.language.en import recurring as english
from domain.language.text import Pattern, fold_in_place

LONGEST = 600  # characters
DIGITS = r"\d{1,3}"
YEAR = (1, 12)  # months
EDGES = " ,:;–-"


@dataclass(frozen=True, slots=True)
class Recurrence:
    """How days come again. Every `interval` weeks on `weekday` where `months` is 0; else every `months` months.

    There on `nth` (1–4, -1 the last) weekday, or on `day` of the month; month: the one in which a yearly one comes.
    """

    weekday: int | None = None
    interval: int = 1
    months: int = 0
    nth: int = 0
    day: int = 0
    month: int = 0


@dataclass(frozen=True, slots=True)
class RecurringReading:
    """`rule` and the text before and behind it; unclear: "every second Tuesday" may be of the month or of the weeks."""

    rule: Recurrence | None
    before: str
    behind: str = ""
    unclear: bool = False

    def on(self, day: date) -> str:
        """What follows the rule, of one day: the line of a single meeting."""
        return " ".join(f"{day.day}. {day.month}. {day.year} {self.behind}".split())


@dataclass(frozen=True, slots=True)
class TimesReading:
    """So many meetings between the first day of one month and the last of another; the text before and behind it."""

    least: int
    most: int
    months: tuple[int, int]
    before: str
    behind: str


@dataclass(frozen=True)
class Words:
    """The patterns of one language, for folded text."""

    table: ModuleType

    @cached_property
    def weekday(self) -> str:
        return "|".join(f"(?P<d{at}>{forms})" for at, forms in enumerate(self.table.WEEKDAYS))

    @cached_property
    def nth(self) -> str:
        return "|".join(f"(?P<n{at}>{forms})" for at, forms in enumerate(self.table.NTH))

    @cached_property
    def month(self) -> str:
        return "|".join(f"(?P<m{at}>{forms})" for at, forms in enumerate(self.table.MONTHS))

    @cached_property
    def by_nth(self) -> Pattern:
        table = self.table
        of = rf"(?:\s+(?:(?P<month>{table.OF_MONTH})|(?P<quarter>{table.OF_QUARTER})))?"
        return _whole(rf"(?:(?P<each>{table.EACH})\s+)?{table.ON}(?:{self.nth})\s+(?:{self.weekday}){of}")

    @cached_property
    def by_week(self) -> Pattern:
        table = self.table
        often = rf"(?P<two>{table.FORTNIGHTLY})|(?P<weeks>{table.WEEKS})|(?P<one>{table.WEEKLY})|(?P<each>{table.EACH})"
        return _whole(rf"(?:{often}),?\s+{table.ON}(?:{self.weekday})")

    @cached_property
    def by_day(self) -> Pattern:
        return _whole(self.table.DAY_OF_MONTH)

    @cached_property
    def by_year(self) -> Pattern:
        numbered = rf"(?P<day>\d{{1,2}})\.?\s*(?:(?P<number>\d{{1,2}})\.|(?:{self.month}))"
        return _whole(rf"(?:{self.table.YEARLY}),?\s+(?:(?:{self.table.EACH})\s+)?{self.table.ON}{numbered}")

    @cached_property
    def number(self) -> str:
        return rf"(?:{DIGITS}|{'|'.join(sorted(self.table.NUMBERS, key=len, reverse=True))})"

    @cached_property
    def a_year(self) -> Pattern:
        n = self.number
        return _whole(
            rf"(?:{self.table.AT_LEAST})?(?P<least>{n})(?:\s*(?:[-–]|{self.table.UP_TO})\s*(?P<most>{n}))?\s*{self.table.A_YEAR}"
        )

    @cached_property
    def in_season(self) -> Pattern:
        n, when = self.number, "|".join(f"(?P<s{at}>{said})" for at, said in enumerate(self.spans))
        least = rf"(?:{self.table.AT_LEAST}(?P<least>{n}))?"
        return _whole(rf"(?:{when})\s+(?P<most>{n})(?:\s+(?:{self.table.TIMES}))?{least}(?:\s+(?:{self.table.TIMES}))?")

    @property
    def spans(self) -> dict[str, tuple[int, int]]:
        return {**self.table.SEASONS, **self.table.HALVES}

    def value(self, said: str) -> int:
        return int(said) if said.isdecimal() else int(self.table.NUMBERS[said])


def _whole(pattern: str) -> Pattern:
    return Pattern(rf"(?<!\w)(?:{pattern})(?!\w)")


WORDS = (Words(czech), Words(english))


def read_recurring(text: str) -> RecurringReading:
    """The rule by which days come again, in Czech or English, and the text without its words. Never raises."""
    if len(text) > LONGEST:
        return RecurringReading(None, text)
    plain = fold_in_place(text)
    for said in WORDS:
        for found, rule in _rules(said, plain):
            return RecurringReading(rule, text[: found.start()], text[found.end() :], rule is None)
    return RecurringReading(None, text)


def _rules(said: Words, plain: str) -> Iterable[tuple[re.Match[str], Recurrence | None]]:
    """The first thing that is read; None for the rule where two are possible."""
    if found := said.by_year.search(plain):
        month = int(found["number"]) if found["number"] else _place(found, "m", 12) + 1
        if 1 <= month <= 12 and 1 <= int(found["day"]) <= 31:
            yield found, Recurrence(months=12, day=int(found["day"]), month=month)
    if found := said.by_nth.search(plain):
        nth = list(said.table.NTH.values())[_place(found, "n", len(said.table.NTH))]
        of = 3 if found["quarter"] else 1
        if found["month"] or found["quarter"] or (found["each"] and nth != 2):
            yield found, Recurrence(_place(found, "d", 7), months=of, nth=nth)
        elif found["each"]:
            yield found, None
    if found := said.by_day.search(plain):
        day = int(found[1] or found[2])
        if 1 <= day <= 31:
            yield found, Recurrence(months=1, day=day)
    if found := said.by_week.search(plain):
        yield found, Recurrence(_place(found, "d", 7), _interval(said, found))


def _interval(said: Words, found: re.Match[str]) -> int:
    if found["two"]:
        return 2
    if found["weeks"]:
        told = next(word for word in found["weeks"].split() if word.isdecimal() or word in said.table.NUMBERS)
        return said.value(told)
    return 1


def _place(found: re.Match[str], letter: str, number: int) -> int:
    return next(at for at in range(number) if found[f"{letter}{at}"])


def read_times(text: str) -> TimesReading | None:
    """So many meetings in a year or a part of it, in Czech or English; None where no number is promised."""
    if len(text) > LONGEST:
        return None
    plain = fold_in_place(text)
    for said in WORDS:
        if found := said.in_season.search(plain):
            months = list(said.spans.values())[_place(found, "s", len(said.spans))]
            most = said.value(found["most"])
            return TimesReading(
                said.value(found["least"]) if found["least"] else most, most, months, *_around(text, found)
            )
        if found := said.a_year.search(plain):
            least = said.value(found["least"])
            most = said.value(found["most"]) if found["most"] else least
            return TimesReading(least, most, YEAR, *_around(text, found))
    return None


def _around(text: str, found: re.Match[str]) -> tuple[str, str]:
    return text[: found.start()].strip(EDGES), text[found.end() :].strip(EDGES)
