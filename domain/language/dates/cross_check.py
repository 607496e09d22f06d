"""A second reader of explicit dates: dateparser reads the same few words, and where it disagrees, somebody is asked."""

from datetime import date
from functools import cache, lru_cache
from typing import Any

# Only what is written counts: no day, month or year is made up, and none is taken from today.
SETTINGS = {
    "DATE_ORDER": "DMY",
    "REQUIRE_PARTS": ["day", "month"],
    "PARSERS": ["absolute-time"],
    "NORMALIZE": True,
}
SLIPS = (ValueError, TypeError, LookupError, AttributeError, ArithmeticError, RecursionError)


@lru_cache(maxsize=64)
def other_day(words: str, day: date, dated: bool, language: str) -> date | None:
    """The day that dateparser sees in the words of an explicit date ("22. 11. 2017", "4 December") if it is not `day`.

    dated: whether the words tell the year, too; else only day and month are compared.
    None where both agree, or dateparser cannot tell.
    """
    try:
        seen = _reader(language).get_date_data(words).date_obj
    except SLIPS:  # a stranger's grammar; what it chokes on it cannot judge
        return None
    other = seen and (seen.date() if dated else _in_year(seen.date(), day.year))
    return other if other != day else None


def _in_year(seen: date, year: int) -> date | None:
    try:
        return seen.replace(year=year)
    except ValueError:
        return None


@cache
def _reader(language: str) -> Any:
    """dateparser's reader of one language. Imported when first needed: it is big, and talk can do without it."""
    from dateparser.date import DateDataParser

    return DateDataParser(languages=[language], settings=SETTINGS)
