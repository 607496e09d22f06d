"""Any text can be thrown at the bot; names, spaces and the alphabet are Czech."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import BadInput
from domain.language import (
    Case,
    Known,
    clean,
    collate,
    find_people,
    nominative,
    read_date,
    read_meeting,
    read_programme,
    read_reply,
    read_task,
    split_titles,
    surname_key,
    vlna,
    vocative,
)
from domain.language.dates.dates import scanned
from domain.language.text import words

NOW = datetime(2026, 1, 12, 8, 15, tzinfo=UTC)
PEOPLE = [
    Known(1, "Dana Matějovičová"),
    Known(2, "Zdeněk Čapek"),
    Known(3, "Kateřina Martincová"),
    Known(4, "Petr Novotný"),
    Known(5, "Petra Nová"),
    Known(6, "Marek Hájek"),
]
FRAGMENTS = words("v 9 . : - 22. 1. 2026 do pátku nebo půl třetí T: Z: Novák , ( ) přijdu ne ?")
PIECES = st.lists(
    st.sampled_from(
        [
            "v",
            "9",
            ".",
            ":",
            "-",
            "22.",
            "1.",
            "2026",
            "do",
            "pátku",
            "nebo",
            "půl",
            "třetí",
            "T:",
            "Z:",
            "Novák",
            ",",
            "(",
            ")",
            "přijdu",
            "ne",
            "?",
        ]
    )
)
TEXTS = st.one_of(st.text(max_size=200), PIECES.map(" ".join), PIECES.map("".join))


@given(TEXTS)
def test_any_text_is_read_without_an_error(text: str) -> None:
    read_date(text, NOW)
    read_date(text, NOW, language="en")
    read_reply(text, "reply_to_invitation", PEOPLE)
    read_reply(text, "no_reply")
    read_reply(text, "private")
    read_date(text, NOW, language="fr")
    read_date(text, NOW, language="nonsense")
    read_task(text, NOW, PEOPLE)
    read_meeting(text, NOW)
    read_programme(text)
    find_people(text, PEOPLE)
    vlna(text)


RUNAWAYS = (
    """a|9 |22. 1. |T: |, |A. |(|-|Novák a |do |1.1.1|1.|2026|1,|9h|1 - |ale |v 9 |půl |přijdu |budu na |jdu k |1400 """
)


@pytest.mark.parametrize("piece", [" ", *RUNAWAYS.split("|")])
def test_the_longest_message_is_read_without_running_away(piece: str) -> None:
    """A pattern that tries everything would take hours here; how quick it is, bench/language.py measures."""
    text = (piece * 4096)[:4096]
    scanned.cache_clear()
    read_date(text, NOW)
    read_date(text, NOW, language="en")
    read_reply(text, "reply_to_invitation")
    read_task(text, NOW)
    assert isinstance(read_programme(text), list)


@pytest.mark.parametrize("language", ["cs", "en"])
@pytest.mark.parametrize(
    "text", ["Wed 22 November 14:00-16:00, town hall: Plan", "st 22. listopadu od 14:00 do 16:00, radnice: Plán"]
)
def test_a_date_is_read_in_the_language_it_is_written_in(text: str, language: str) -> None:
    when = read_meeting(
        text, datetime(2017, 11, 8, 9, tzinfo=ZoneInfo("Europe/Prague")), language=language
    ).reading.when
    assert when
    assert (when.start, when.end) == (datetime(2017, 11, 22, 14), datetime(2017, 11, 22, 16))


def test_cleaning_keeps_lines_and_drops_what_cannot_be_seen() -> None:
    assert clean("  Ahoj\u200b  světe \u202e\r\n druhý\třádek\x00 ") == "Ahoj světe\ndruhý řádek"
    with pytest.raises(BadInput, match="text-empty"):
        clean("\u200b \n")
    with pytest.raises(BadInput, match="text-too-long"):
        clean("a" * 11, limit=10)


@pytest.mark.parametrize(
    ("written", "found"),
    [
        ("Matějovičovou", [1]),
        ("paní Danou Matejovicovou", [1]),
        ("K. Martincová", [3]),
        ("Zdeňku", [2]),
        ("Mgr. Čapkovi", [2]),
        ("Marka", [6]),
        ("pane Hájku", [6]),
        ("Novotného", [4]),
        ("Petře", [4, 5]),
        ("Dvořák", []),
    ],
)
def test_a_known_person_is_found_in_any_case_form(written: str, found: list[int]) -> None:
    assert [person.id for person in find_people(written, PEOPLE)] == found


@pytest.mark.parametrize(
    ("written", "case", "name"),
    [
        ("Hanu Malou", Case.ACCUSATIVE, "Hana Malá"),
        ("Bc. Davida Krále", Case.ACCUSATIVE, "David Král"),
        ("paní Hrubou", Case.ACCUSATIVE, "Hrubá"),
        ("Zdeňko", Case.VOCATIVE, "Zdeňka"),
        ("Zdeňku", Case.VOCATIVE, "Zdeněk"),
        ("M. Polanskému", Case.DATIVE, "M. Polanský"),
        ("Karla", Case.ACCUSATIVE, "Karel"),
        ("Karlu", Case.ACCUSATIVE, "Karla"),
        ("Němce", Case.ACCUSATIVE, "Němec"),
        ("Novákovou", Case.INSTRUMENTAL, "Nováková"),
    ],
)
def test_a_name_in_a_case_gives_its_nominative(written: str, case: Case, name: str) -> None:
    assert nominative(written, case) == name


def test_people_are_addressed_and_sorted_as_czech_does() -> None:
    assert [vocative(n) for n in ("Dana", "Zdeněk", "Petr", "Tomáš", "Lucie")] == [
        "Dano",
        "Zdeňku",
        "Petře",
        "Tomáši",
        "Lucie",
    ]
    assert sorted(["Žák", "Chalupa", "Ivan", "Hrubá", "Cibulka", "Čapek"], key=collate) == [
        "Cibulka",
        "Čapek",
        "Hrubá",
        "Chalupa",
        "Ivan",
        "Žák",
    ]
    assert sorted(["Jana Čapková", "Petr Adam", "Alena Čapková"], key=surname_key)[1] == "Alena Čapková"
    assert split_titles("Bc. Soňa Hladková, DiS.") == ("Bc.", "Soňa Hladková", "DiS.")


def test_a_line_never_breaks_where_czech_forbids_it() -> None:
    assert vlna("v pátek 22. 11. 2017 s Ing. Malou, č. 2, § 5, 5 min") == (
        "v\u00a0pátek 22.\u00a011.\u00a02017 s\u00a0Ing.\u00a0Malou, č.\u00a02, §\u00a05, 5\u00a0min"
    )
