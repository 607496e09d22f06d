"""Two hours of the clock between which there should be quiet: "21–8", "od devíti večer do sedmi ráno"."""

import re
from dataclasses import dataclass

from domain.language.dates.dates import TABLES, lexicon_of
from domain.language.lexicon import AFTERNOON, EVENING, NIGHT
from domain.language.text import Pattern, plain_words
from domain.language.tokens import Tokens, tokenise

HOUR = Pattern(r"(?P<link>[ft]?)(?P<hour>n|C-?C?|O|N)(?:[:.](?P<minute>n))?\.?h?(?:[vZ]?d?(?P<part>[PX]))?")
TIMES = Pattern("[nxyCOHQIJWMD]")  # tags of numbers, of days, and of times that are no whole hours
LATER = (AFTERNOON, EVENING)
HALF, DAY = 12, 24  # hours
LONGEST = 200  # characters; whoever writes more says more than two hours
SMALL_HOURS = 7  # before that "v noci" means after midnight
READ = ("cs", "en")  # people of one group write in both


@dataclass(frozen=True, slots=True)
class Hour:
    """One hour as it was said.

    value: 0–23; spelt: in words; told: with its part of the day; link: "f" (from), "t" (till) or "".
    """

    value: int
    spelt: bool
    told: bool
    link: str

    def options(self, other: "Hour") -> tuple[int, ...]:
        """The hours of the day that it may be: one in words, or beside "večer", may be of either half of the day."""
        open_ = 0 < self.value <= HALF and not self.told and (self.spelt or other.told)
        return (self.value, (self.value + HALF) % DAY) if open_ else (self.value,)


def read_hours(text: str, language: str = "cs") -> tuple[int, int] | None:
    """The whole hours (0–23) from which and to which there should be quiet; None unless two of them are clear.

    Of two possible hours it is the one with which the quiet lasts for half a day at most. Never raises on any text.
    """
    if len(text) > LONGEST:
        return None
    said = _tokens(text, language)
    hours = [_hour(said, found) for found in HOUR.finditer(said.tags)]
    # Whoever says when one may write says the opposite of what is asked.
    opposite = any(word in lexicon_of(one).manner.awake for word in plain_words(text) for one in READ)
    if len(hours) != 2 or None in hours or TIMES.search(HOUR.sub("", said.tags)) or opposite:
        return None
    first, last = (hour for hour in hours if hour)
    return _spans(last, first) if (first.link, last.link) == ("t", "f") else _spans(first, last)


def read_since(text: str, language: str = "cs") -> int | None:
    """The one hour (0–23) that is named, "po osmé večer"; of two possible ones the later. Never raises on any text."""
    if len(text) > LONGEST:
        return None
    said = _tokens(text, language)
    hours = [_hour(said, found) for found in HOUR.finditer(said.tags)]
    only = hours[0] if len(hours) == 1 else None
    return max(only.options(Hour(0, spelt=False, told=True, link=""))) % DAY if only else None


def _spans(since: Hour, until: Hour) -> tuple[int, int] | None:
    found = [(one, other) for one in since.options(until) for other in until.options(since)]
    short = [span for span in found if 0 < (span[1] - span[0]) % DAY <= HALF]
    likely = short if len(found) > 1 else found
    return likely[0] if len(likely) == 1 else None


def _tokens(text: str, language: str) -> Tokens:
    """The text in that of the languages in which most of its words are known, first of all the reader's own."""
    tongues = dict.fromkeys((*((language,) if language in TABLES else ()), *READ))
    return min((tokenise(text, lexicon_of(tongue)) for tongue in tongues), key=lambda one: one.tags.count("_"))


def _hour(said: Tokens, found: re.Match[str]) -> Hour | None:
    """The hour that was said; None for one that is not whole or that no day has."""
    value = sum(token.value for token in said.row[found.start("hour") : found.end("hour")] if token.tag != "-")
    minute = said.row[found.start("minute")].value if found["minute"] else 0
    first = said.row[found.start("hour")].value
    if minute or value > DAY or ("CC" in found["hour"].replace("-", "") and first != 20):
        return None
    part = said.row[found.start("part")].value if found["part"] else None
    value = _of_the_day(value % DAY, part, exact=found["part"] == "X")
    return Hour(value, found["hour"][0] in "CO", part is not None, found["link"])


def _of_the_day(hour: int, part: int | None, *, exact: bool) -> int:
    """The hour as the part of the day says: "devět večer" is 21, "12 am" is 0."""
    if part is None or hour > HALF:
        return hour
    if exact:
        return hour % HALF + part
    if part == NIGHT:
        return hour % HALF + HALF * (SMALL_HOURS <= hour < HALF)
    return hour + HALF if part in LATER and hour < HALF else hour
