"""Explicit dates are read twice before anything is written: where dateparser disagrees, somebody is asked."""

import subprocess
import sys
from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from domain.language import Why, read_date
from domain.language.text import words
from tests.chat import Group

NOW = datetime(2026, 11, 25, 9, 0, tzinfo=ZoneInfo("Europe/Prague"))
MONTHS = words("ledna února března dubna května června července srpna září října listopadu prosince")


@pytest.mark.parametrize("month", range(1, 13))
def test_both_readers_agree_about_every_usual_way_of_writing_a_day(month: int) -> None:
    for text in (
        f"5. {month}. 2027",
        f"12.{month}.2027 v 9",
        f"05.{month:02}.2027",
        f"28. {MONTHS[month - 1]} 2027 od 14:00",
        f"2027-{month:02}-12",
        f"st 31. {month}. 2027" if month == 3 else f"1.{month}.27",
    ):
        reading = read_date(text, NOW)
        assert reading.explicit, text
        assert reading.to_ask() is reading


def test_where_they_disagree_both_readings_are_offered() -> None:
    reading = read_date("14.1.75 v 9 hodin", NOW)
    assert reading.when
    asked = reading.to_ask()
    assert (asked.when, asked.why) == (None, Why.AMBIGUOUS)
    assert [when.start for when in asked.options] == [datetime(2075, 1, 14, 9), datetime(1975, 1, 14, 9)]


@pytest.mark.parametrize("text", ["zítra v 9", "příští středu", "od 2. do 10. 12.", "první úterý v lednu", "za 14 dní"])
def test_what_is_no_explicit_day_is_read_once(text: str) -> None:
    reading = read_date(text, NOW)
    assert reading.when
    assert reading.explicit is None


def test_what_the_second_reader_cannot_read_stands() -> None:
    reading = read_date("5. XII. 2026", NOW)
    assert reading.to_ask().when == reading.when
    assert reading.when
    assert reading.when.start == date(2026, 12, 5)


def test_talk_does_not_wake_the_second_reader() -> None:
    look = (
        "import sys; from datetime import datetime, UTC; from domain.language import read_date;"
        "reading = read_date('22. 11. 2027 ve 14:00', datetime.now(UTC)); before = 'dateparser' in sys.modules;"
        "reading.to_ask(); print(before, 'dateparser' in sys.modules)"
    )
    seen = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True)
    assert seen.stdout.split() == ["False", "True"]


def test_a_year_of_two_digits_is_asked_about_in_the_chat(group: Group) -> None:
    group.play("""
        Alena@bot> /schuzka 14.1.75 v 9:00: Návrh plánu
        bot@Alena> Termín se dá číst více způsoby. Který platí?
          [pondělí 14. 1. 2075 od 9:00]
          [úterý 14. 1. 1975 od 9:00]
    """)
