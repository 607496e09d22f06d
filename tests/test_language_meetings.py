"""A meeting told in one line: what is the place, what the title, and which group is meant."""

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from domain.language import read_meeting, read_move

NOW = datetime(2017, 11, 8, 9, 0, tzinfo=ZoneInfo("Europe/Prague"))
GROUPS = ["PS senioři", "PS rodina, děti a mládež", "Řídicí skupina", "PS Senioři a pečující"]


LINES = Path(__file__).parent / "corpora" / "meeting_lines.txt"


def lines() -> list[list[str]]:
    """The rows (line, title, place) of the corpus."""
    rows = [row for row in LINES.read_text("utf-8").splitlines() if not row.startswith("#")]
    return [row.replace("\\n", "\n").split(" | ") for row in rows]


@pytest.mark.parametrize(("line", "title", "place"), lines())
def test_a_line_is_read_into_title_and_place(line: str, title: str, place: str) -> None:
    read = read_meeting(line, NOW)
    assert (read.title, read.place) == (title, place)
    assert read.reading.when


@pytest.mark.parametrize(
    ("line", "title", "place", "groups"),
    [
        ("PS senioři st 6. 12. v 10, radnice: Akční plán", "Akční plán", "radnice", (0,)),
        ("st 6. 12. v 10, radnice: PS senioři", "", "radnice", (0,)),
        ("řídící skupina 6.12. 10:00", "", "", (2,)),
        ("6.12. 10:00 řídicí skupina", "", "", (2,)),
        ("jednání řídicí skupiny 6.12. v 10 na radnici", "", "radnice", (2,)),
        ("porada pracovní skupiny senioři a pečující 6. 12. v 10: Rozpočet", "Rozpočet", "", (3,)),
        ("PS rodina, děti a mládež, 6. 12. v 10, škola: Rodina", "Rodina", "škola", (1,)),
        ("6. 12. v 10, škola: Rodina", "Rodina", "škola", ()),
        ("6. 12. v 10, MěÚ, Řídicí skupina a PS senioři: Rozpočet", "Rozpočet", "MěÚ", (0, 2)),
        ("6. 12. v 10: Zápis z jednání PS senioři", "Zápis z jednání PS senioři", "", (0,)),
    ],
)
def test_a_named_group_is_found_and_leaves_the_title(
    line: str, title: str, place: str, groups: tuple[int, ...]
) -> None:
    read = read_meeting(line, NOW, groups=GROUPS)
    assert (read.title, read.place, read.groups) == (title, place, groups)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("na čtvrtek", "2017-11-23T14:00", None), ("čtvrtek v 9", "2017-11-23T09:00", None),
        ("až od 15", "2017-11-22T15:00", None), ("od 15 do 17", "2017-11-22T15:00", "2017-11-22T17:00"),
        ("24. 11.", "2017-11-24T14:00", None), ("24. 11. v 9", "2017-11-24T09:00", None),
        ("zítra", "2017-11-09T14:00", None), ("příští středu", "2017-11-15T14:00", None),
        ("středa 29. 11.", "2017-11-29T14:00", None), ("o týden", "2017-11-29T14:00", None),
        ("o 14 dní později", "2017-12-06T14:00", None), ("o hodinu dřív", "2017-11-22T13:00", None),
        ("o půl hodiny", "2017-11-22T14:30", None), ("o měsíc", "2017-12-22T14:00", None),
        ("týden navíc", "2017-11-29T14:00", None),
        ("na devátou", "2017-11-22T09:00", None), ("začátek na druhou", "2017-11-22T14:00", None),
        ("v pondělí", "2017-11-20T14:00", None),
    ],
)  # fmt: skip
def test_what_is_not_said_of_the_new_time_stays(text: str, start: str, end: str | None) -> None:
    when = read_move(text, datetime(2017, 11, 22, 14, 0), NOW, "Europe/Prague").to_ask().when
    assert when
    assert when.start.isoformat()[:16] == start
    assert (when.end.isoformat()[:16] if when.end else None) == end


@pytest.mark.parametrize(
    ("text", "day", "hour"),
    [("an hour later", 22, 15), ("by two days", 24, 14), ("two more days", 24, 14), ("another day", 23, 14)],
)
def test_a_length_is_reckoned_from_what_stands_in_english_too(text: str, day: int, hour: int) -> None:
    when = read_move(text, datetime(2017, 11, 22, 14, 0), NOW, "Europe/Prague", "en").when
    assert when
    assert when.start == datetime(2017, 11, day, hour, 0)


def test_a_weekday_of_a_week_that_is_over_is_the_nearest_one() -> None:
    later = datetime(2017, 11, 22, 16, 0, tzinfo=ZoneInfo("Europe/Prague"))
    when = read_move("na úterý", datetime(2017, 11, 23, 14, 0), later, "Europe/Prague").when
    assert when
    assert when.start == datetime(2017, 11, 28, 14, 0)


@pytest.mark.parametrize("text", ["", "nevím", "na jaře", "pátek nebo sobota", "31. 2.", "o měsíc dřív", "o fous"])
def test_what_is_no_time_moves_nothing(text: str) -> None:
    assert read_move(text, datetime(2017, 11, 22, 14, 0), NOW, "Europe/Prague").to_ask().when is None
