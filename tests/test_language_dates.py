"""Dates as offices and phones write them, each kind with a neighbour that must not be taken for it."""

import ast
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from domain import language
from domain.language import When, read_date
from domain.language.cs.dates import CZECH
from domain.language.text import plain_words

LANGUAGE = Path(language.__file__).parent
NOW = datetime(2026, 11, 30, 9, 0, tzinfo=ZoneInfo("Europe/Prague"))  # a Monday


def shown(when: When | None) -> str:
    """Start and end, "ask" where nothing may be taken."""
    if when is None:
        return "ask"
    form = "%Y-%m-%d" if when.all_day else "%Y-%m-%dT%H:%M"
    return "/".join(at.strftime(form) for at in (when.start, when.end) if at)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a day without its last full stop: of its weekday, or a deadline at no hour of work
        ("út 8.12 v 9", "2026-12-08T09:00"), ("st 2.12 v 10.30", "2026-12-02T10:30"), ("út 8.12", "2026-12-08"),
        ("do 11.12", "2026-12-11"), ("do 10.12", "2026-12-10"), ("út 9.30", "2026-12-01T09:30"), ("út 10.11", "ask"),
        # this year
        ("v neděli dne 27. 9. t. r. v 15.30 hodin", "2026-09-27T15:30"),
        # two days in a row are a run, others a choice
        ("ve dnech 8. a 9. prosince", "2026-12-08/2026-12-09"), ("8. a 10. prosince", "ask"),
        ("čt 7.1.-pá 8.1.2027", "2027-01-07/2027-01-08"), ("7.-8.1. (čt-pá)", "2027-01-07/2027-01-08"),
        ("St+Čt 9.-10. 12.", "2026-12-09/2026-12-10"), ("St-Čt 10.-11. 12.", "ask"),
        ("4.-5.12. dvoudenní školení, začátek v 9", "2026-12-04/2026-12-05"),
        # weekends
        ("o víkendu", "2026-12-05/2026-12-06"), ("příští víkend", "2026-12-12/2026-12-13"),
        ("o příštím víkendu v sobotu v 9", "2026-12-12T09:00"), ("spíš přes týden než o víkendu", "ask"),
        ("víkendový pobyt 11. 12.", "2026-12-11"),
        # ends of months, halves of them
        ("posledního prosince", "2026-12-31"), ("do posledního ledna", "2027-01-31"), ("1. pol. ledna", "ask"),
        ("1. pol. 2027", "2027-01-01/2027-06-30"), ("v lednu 12. od 9 v knihovně", "2027-01-12T09:00"),
        # an hour right after its day
        ("ve čtvrtek 8 ráno", "2026-12-03T08:00"), ("v úterý 6 večer", "2026-12-01T18:00"),
        ("31. 12. ve 24:00", "2027-01-01T00:00"), ("31. 12. ve 24:30", "ask"),
        # months and quarters by number; a number of a paper is none
        ("termín 12/2026", "2026-12-01/2026-12-31"), ("termín: 12/2026", "2026-12-01/2026-12-31"),
        ("do 02/2027", "2027-02-01/2027-02-28"), ("1Q/2027", "2027-01-01/2027-03-31"), ("usnesení 12/2026", "ask"),
        ("zápis 11/2026", "ask"), ("zákon 108/2006 Sb.", "ask"), ("13/2027", "ask"),
        # feasts by which people reckon
        ("na Mikuláše v 9", "2026-12-06T09:00"), ("Mikuláše jsem neviděl", "ask"),
        # weeks ahead with their weekday
        ("za 3 týdny ve středu v deset", "2026-12-23T10:00"), ("za týden v pondělí", "2026-12-07"),
        # "po" is Monday where the date says so
        ("po 7. 12. v 9", "2026-12-07T09:00"), ("po 8. 12. v 9", "ask"), ("až po 7. 1.", "ask"),
        ("skupina 6. 12. v 10", "2026-12-06T10:00"), ("skupina 6", "ask"), ("bod 6.12.", "ask"),
    ],
)  # fmt: skip
def test_a_date_is_read_as_it_is_written(text: str, expected: str) -> None:
    assert shown(read_date(text, NOW).to_ask().when) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("by 12/2026", "2026-12-01/2026-12-31"), ("this weekend", "2026-12-05/2026-12-06"),
        ("next weekend", "2026-12-12/2026-12-13"), ("Thursday at 24:00", "2026-12-04T00:00"),
        ("act 12/2026 coll.", "ask"), ("8 and 9 December", "2026-12-08/2026-12-09"),
    ],
)  # fmt: skip
def test_an_english_date_is_read_as_it_is_written(text: str, expected: str) -> None:
    assert shown(read_date(text, NOW, language="en").to_ask().when) == expected


def test_a_misspelt_day_is_confirmed_and_stays_in_the_text() -> None:
    reading = read_date("sejdeme se ve čtvretk v 9", NOW)
    assert reading.when
    assert (reading.rest, reading.confirm) == ("sejdeme se ve čtvretk", True)
    assert reading.to_ask().options == (reading.when,)


def test_a_misspelt_weekday_beside_a_date_that_agrees_needs_no_question() -> None:
    assert shown(read_date("čtvretk 3. 12. v 9", NOW).to_ask().when) == "2026-12-03T09:00"
    assert shown(read_date("čtvretk 4. 12. v 9", NOW).to_ask().when) == "ask"


def told(path: Path) -> set[str]:
    """The folded words in the strings of a module, docstrings left out."""
    tree = ast.parse(path.read_text("utf-8"))
    docs = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    found = (node for node in ast.walk(tree) if isinstance(node, ast.Constant) and id(node) not in docs)
    return {word for node in found if isinstance(node.value, str) for word in plain_words(node.value)}


NEUTRAL = [
    *LANGUAGE.glob("dates/*.py"),
    *LANGUAGE.glob("meetings/*.py"),
    *(path for path in LANGUAGE.glob("*.py") if path.stem != "__init__"),
]


@pytest.mark.parametrize("path", NEUTRAL, ids=lambda path: path.stem)
def test_words_of_dates_stand_in_the_folders_of_the_languages_only(path: Path) -> None:
    ours = {word for word, (tag, _) in CZECH.words.items() if len(word) > 2 and tag != "K"}
    assert told(path) & ours == set()
