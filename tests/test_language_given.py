"""Words that announce what they bring, and words that are known to give a task."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.language import (
    Known,
    Where,
    announced,
    announced_alone,
    by_next_meeting,
    called_task,
    chosen,
    is_body,
    is_me,
    is_nobody,
    is_title,
    minutes_tasks,
    only_adds,
    read_answering,
    read_given,
    read_reworded,
    read_topics,
    short_task,
    similar,
    surely_body,
    told_apart,
    without_next_meeting,
    written_as_name,
)
from domain.language.tasks.blocks import task_blocks
from tests.chat import Group

NOW = datetime(2017, 11, 8, 9, tzinfo=ZoneInfo("Europe/Prague"))
PEOPLE = [
    Known(1, "Jan Bílý", organisation="Charita"),
    Known(2, "Jan Bílý", organisation="Klub seniorů"),
    Known(3, "Dana Králová", organisation="Diakonie Západ"),
    Known(4, "Petr Novák"),
]
HERE = Where(PEOPLE, "Europe/Prague", "cs")
TOPIC = ["tema", "namet", "topic"]
TASK = ["ukol", "task", "todo"]
WORDS = st.text(max_size=200) | st.lists(
    st.sampled_from(["úkol", "T:", "Z:", "\n", "do pátku", "Novák", "pro Danu", ":", ",", "já", "téma:", "k bodu 2"])
).map(" ".join)


# --- what a message announces


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("téma: bydlení: pro mladé", "bydlení: pro mladé"), ("TEMA : bydlení", "bydlení"), ("námět:", ""),
        ("tématem: bydlení", None), ("téma bydlení", None), ("mám téma: bydlení", None), ("", None), (":", None),
    ],
)  # fmt: skip
def test_a_word_with_a_colon_announces_what_follows(text: str, rest: str | None) -> None:
    assert announced(text, TOPIC) == rest


def test_the_bare_word_is_enough_under_the_message_it_is_about() -> None:
    assert announced_alone(" Téma! ", TOPIC)
    assert not announced_alone("téma je to dobré", TOPIC)


def test_topics_go_over_lines() -> None:
    assert read_topics("téma: bydlení\npro mladé\n\nNámět: doprava", TOPIC) == ["bydlení pro mladé", "doprava"]
    assert read_topics("Dobrý den\ntéma: bydlení", TOPIC) == []


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("úkol: sehnat sál", "sehnat sál"), ("Ukol pro Danu: sehnat sál", "pro Danu: sehnat sál"), ("úkol", ""),
        ("task for Ann: book it", "for Ann: book it"), ("úkol se nám líbí", None), ("úkoly: sál", None), ("", None),
    ],
)  # fmt: skip
def test_the_word_for_a_task_needs_a_colon_or_somebody(text: str, rest: str | None) -> None:
    assert called_task(text, TASK) == rest


def test_under_a_message_the_word_for_a_task_needs_no_colon() -> None:
    assert short_task("úkol, do pátku", TASK) == "do pátku"
    assert short_task("do pátku", TASK) is None


def test_a_meeting_is_changed_by_words_typed_without_diacritics(group: Group) -> None:
    group.play("""
        Alena@bot> /schuzka st 22. 11. od 14:00 do 16:00, radnice: Návrh plánu
        bot@Alena> …
        Alena@bot> [Zveřejnit]
        bot> …
        Alena@bot> [Upravit]
        bot@Alena> …
        Alena@bot> misto: knihovna
        bot> ⚠️ Změna místa: Návrh plánu – nově knihovna (dříve radnice).
        Alena@bot> [Upravit]
        bot@Alena> …
        Alena@bot> nazev: Rozpočet
        bot> Jednání se nově jmenuje „Rozpočet“ (dříve „Návrh plánu“).
        Alena@bot> [Upravit]
        bot@Alena> …
        Alena@bot> termin: čt 23. 11. v 9
        bot> …nově čtvrtek 23. 11. 2017 od 9:00…
    """)


# --- choosing by words


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("seniori", [0, 1]), ("PS Senioři", [0]), ("pecujici", [1]), ("řídicí!", [2]),
        ("děti", []), ("", []), ("?", []),
    ],
)  # fmt: skip
def test_a_name_is_chosen_by_a_part_of_it_and_surely_by_the_whole(text: str, places: list[int]) -> None:
    assert chosen(text, ["PS Senioři", "PS Senioři a pečující", "Řídicí skupina"]) == places


@given(st.lists(st.text(min_size=1), max_size=5), st.text())
def test_what_is_chosen_was_offered(offered: list[str], text: str) -> None:
    assert set(chosen(text, offered)) <= set(range(len(offered)))


# --- owners who are nobody's name


@pytest.mark.parametrize("name", ["OSZ", "MPSV", "odbor sociálních věcí", "Koordinátorka", "Klub, z. s.", "chair"])
def test_a_body_or_a_role_is_told_by_its_writing(name: str) -> None:
    assert is_body(name)
    assert surely_body(name)


@pytest.mark.parametrize("name", ["Petr Novák", "P. Novák", "", "Radka Nováková"])
def test_a_name_is_no_body(name: str) -> None:
    assert not is_body(name)


def test_who_does_it_and_who_does_not() -> None:
    assert is_title("vedoucí OSZ")
    assert is_title("Mayor")
    assert not is_title("vedoucím")
    assert is_me(" já,")
    assert is_me("Myself")
    assert is_nobody("Nikdo.")
    assert is_nobody("no one!")
    assert not is_nobody("nikdo z nich")
    assert written_as_name("Petr Novák")
    assert not written_as_name("to nevím")


def test_namesakes_are_told_apart_by_their_organisation() -> None:
    assert told_apart("Bílý z klubu", PEOPLE) == PEOPLE[1]
    assert told_apart("bily charita", PEOPLE) == PEOPLE[0]
    assert told_apart("Bílý", PEOPLE) is None
    assert told_apart("", PEOPLE) is None


def test_for_a_name_with_a_slip_similar_ones_are_offered() -> None:
    assert similar("Novrák", PEOPLE) == [PEOPLE[3]]
    assert similar("Dana Králvá", PEOPLE) == [PEOPLE[2]]
    assert similar("", PEOPLE) == []


# --- tasks


def given_one(text: str, lines: str = "", where: Where = HERE) -> tuple[str, date | None, tuple[str, ...]]:
    """(what, due, owners) of the only task that is read."""
    (found,) = read_given(text, lines or text, NOW, where)
    assert found is not None
    return found.what, found.due.start if found.due else None, found.owners


@pytest.mark.parametrize(
    ("text", "owners"),
    [
        ("sehnat sál do 24. 11., novak a já", ("novak", "já")),
        ("pro Danu Královou: sehnat sál do 24. 11.", ("Dana Králová",)),
        ("Petr Novák sežene sál do 24. 11.", ("Petr Novák",)),
        ("sehnat sál do 24. 11. (OSZ)", ("OSZ",)),
        ("sehnat sál do 24. 11.", ()),
    ],
)
def test_whoever_is_to_do_it_stands_first_or_last(text: str, owners: tuple[str, ...]) -> None:
    what, due, named = given_one(text)
    assert "sál" in what
    assert (due, named) == (date(2017, 11, 24), owners)


@pytest.mark.parametrize(
    "lines",
    [
        "Úkol: předložit plán\nTermín splnění: 30. 11. 2017\nZodpovídá: Petr Novák",
        "Ukol: předložit plán\nTermin: 30. 11. 2017\nZodpovida: Petr Novák",
        "předložit plán\nt: 30. 11. 2017\nz: petr novák",
        "T: 30. 11. 2017\nZ: Petr Novák\npředložit plán",
    ],
)
def test_labels_count_however_they_are_typed(lines: str) -> None:
    assert len(task_blocks(lines)) == 1
    assert minutes_tasks(lines, NOW, HERE)
    assert given_one("", lines) == ("předložit plán", date(2017, 11, 30), ("Petr Novák",))


@pytest.mark.parametrize(
    "text", ["Termín: 8. prosince 2017 od 14:00", "T: 20 °C", "Přítomni: Novák, Králová", "Z: toho plyne", "", "ahoj"]
)
def test_other_labels_set_no_task(text: str) -> None:
    assert not minutes_tasks(text, NOW, HERE)


def test_a_short_reply_adds_its_date_and_names_to_what_it_answers() -> None:
    read = read_answering("do pátku, Novák", "Kdo sežene sál?", NOW, HERE)
    assert read is not None
    assert (read.due.start if read.due else None, read.owners) == (date(2017, 11, 10), ("Novák",))
    assert "sál" in read.what
    assert read_answering("do pátku sehnat projektor", "Kdo sežene sál?", NOW, HERE) is None


def test_a_reply_that_only_adds_is_told_from_one_that_says_something() -> None:
    assert only_adds("do pátku, Novák", NOW, HERE)
    assert only_adds("by Friday", NOW, HERE.written_in("task by Friday"))
    assert only_adds("do pátku, odbor dopravy", NOW, HERE)
    assert not only_adds("do pátku to nestihnu", NOW, HERE)
    assert not only_adds("do pátku, zavolat na úřad", NOW, HERE)
    assert not only_adds("by Friday, ask the coordinator", NOW, HERE.written_in("task by Friday"))


def test_a_task_put_in_other_words_keeps_what_they_leave_out() -> None:
    dated = read_reworded("do 24. 11.", "sehnat sál", NOW, HERE)
    named = read_reworded("Novák", "sehnat sál", NOW, HERE)
    new = read_reworded("sehnat projektor do 24. 11., Novák", "sehnat sál", NOW, HERE)
    assert dated is not None
    assert named is not None
    assert new is not None
    assert (dated.what, dated.due.start if dated.due else None) == ("sehnat sál", date(2017, 11, 24))
    assert (named.what, named.due, named.due_why, named.owners) == ("sehnat sál", None, None, ("Novák",))
    assert (new.what, new.owners) == ("sehnat projektor", ("Novák",))


@pytest.mark.parametrize(
    "end", ["do příštího jednání", "do pristiho jednani", "nejpozději do další schůzky", "by the next meeting",
            "do příští schůze"],
)  # fmt: skip
def test_by_the_next_meeting_is_no_part_of_the_task(end: str) -> None:
    assert by_next_meeting(end)
    assert without_next_meeting(f"sehnat sál, {end}") == "sehnat sál"
    assert without_next_meeting(end) == end


def test_next_meeting_without_a_deadline_stays() -> None:
    assert not by_next_meeting("pozvat hosty na příští jednání")
    assert without_next_meeting("pozvat hosty na příští jednání") == "pozvat hosty na příští jednání"


@given(WORDS, WORDS)
def test_no_words_break_the_giving_of_tasks(text: str, quoted: str) -> None:
    for where in (HERE, Where((), "Europe/Prague", "en"), Where(PEOPLE, "Europe/Prague", "sk")):
        read_given(text, f"{text}\n{quoted}", NOW, where)
        read_answering(text, quoted, NOW, where)
        read_reworded(text, quoted, NOW, where)
        only_adds(text, NOW, where)
        minutes_tasks(text, NOW, where)
    read_topics(text, TOPIC)
    announced(text, TOPIC)
    assert without_next_meeting(text) or not text.strip(" ,;")
