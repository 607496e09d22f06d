"""Tasks and their owners: nothing is made of talk, nobody is invented, and what was understood once stays so."""

from collections.abc import Iterator
from datetime import datetime
from itertools import islice
from pathlib import Path

import pytest

from bench.language import judged, likeness
from bench.varied_tasks import NOW, sentences
from domain.language import Known, People, TaskReading, Where, called_task, fold, in_infinitive, read_given, read_task

CORPORA = Path(__file__).parent / "corpora"
WORDS = ["ukol", "task", "todo"]
Shown = tuple[str, str, tuple[str, ...]]
MEMBERS = ["Petr Šimek", "Dana Králová", "Marie Benešová", "Marek Holub", "Jan Malý", "Kateřina Nová"]
HERE = Where(People(Known(at, name) for at, name in enumerate(MEMBERS)), "Europe/Prague", "cs")
# Not understood yet: a first person's promise, which is asked about.
MISSED = {"b-t005"}


def met() -> Iterator[tuple[str, str]]:
    """The (label, text) pairs of wordings that were met in use."""
    for line in (CORPORA / "met_tasks.txt").read_text("utf-8").splitlines():
        if not line.startswith("#"):
            label, text = line.split(" | ", 1)
            yield label, text.replace("⏎", "\n")


@pytest.mark.parametrize(("label", "text"), list(met()))
def test_a_wording_that_was_met_is_understood(label: str, text: str) -> None:
    got = read_task(text, NOW)
    if label == "null":
        assert got is None
        return
    what, due, owners = (part.strip() for part in label.split(" ; "))
    assert got is not None
    assert likeness(what, got.what) >= 0.75
    assert (str(got.due.start) if got.due else "-") == due
    assert sorted(map(fold, got.owners)) == sorted(fold(one.strip()) for one in owners.split(",") if one != "-")


def test_the_second_list_loses_nothing_and_has_nothing_wrong() -> None:
    found = [(row["id"], row["text"], verdict) for row, _, verdict in judged("task", "second_tasks.jsonl")]
    assert [one for one in found if one[2].startswith("wrong")] == []
    assert {name for name, _, verdict in found if verdict != "right"} <= MISSED


@pytest.mark.parametrize("seed", range(3))
def test_other_names_deeds_and_deadlines_change_nothing(seed: int) -> None:
    """Some thousands of the crossings; all of them are read by `python -m bench.varied_tasks`."""
    heard = [(one, read_task(one.text, NOW)) for one in islice(sentences(seed), 1200)]
    assert [(one.text, said) for one, read in heard if (said := one.wrong(read))] == []
    tasks = [(one, read) for one, read in heard if one.task]
    assert [one.text for one, read in tasks if not one.whole(read)][: len(tasks) // 50] == [
        one.text for one, read in tasks if not one.whole(read)
    ]


# --- given by the word for a task


def given(text: str, now: datetime = NOW) -> list[Shown] | None:
    """(what, due, owners) of every task that a message gives; None where it is mere talk."""
    rest = called_task(text, WORDS)
    return None if rest is None else [_shown(one) for one in read_given(rest, text, now, HERE)]


def _shown(read: TaskReading | None) -> Shown:
    return ("", "", ()) if read is None else (read.what, str(read.due.start) if read.due else "", read.owners)


@pytest.mark.parametrize(
    ("text", "tasks"),
    [
        ("úkol Petr: tabulka do pátku", [("tabulka", "2026-12-04", ("Petr",))]),
        ("úkol Markovi objednat sál do pátku", [("objednat sál", "2026-12-04", ("Marek",))]),
        ("úkol Markovi: objednat sál", [("objednat sál", "", ("Marek",))]),
        ("úkol paní Králové: sehnat sál", [("sehnat sál", "", ("Králová",))]),
        ("úkol pro katku zavolat na kraj do pátku", [("zavolat na kraj", "2026-12-04", ("Kateřina",))]),
        ("ukol: marie benesova zavola na kraj do 1.12.", [("zavola na kraj", "2026-12-01", ("marie benesova",))]),
        ("úkol: Petr tabulka", [("tabulka", "", ("Petr",))]),
        ("úkol: Malá oprava dveří", [("Malá oprava dveří", "", ())]),
        ("úkol: malé občerstvení do pátku", [("malé občerstvení", "2026-12-04", ())]),
        ("úkol: web: aktualizovat kontakty", [("web: aktualizovat kontakty", "", ())]),
        ("úkol 14.1: připravit mapu (Králová, do 15. 12. 2027)", [("připravit mapu", "2027-12-15", ("Králová",))]),
        (
            "úkol: 1) rozeslat pozvánky do pátku, Králová 2) objednat sál do středy, Šimek",
            [("rozeslat pozvánky", "2026-12-04", ("Králová",)), ("objednat sál", "2026-12-02", ("Šimek",))],
        ),
        (
            "úkol:\n- Dana: objednat sál do pátku\n- Petr: koupit kávu",
            [("objednat sál", "2026-12-04", ("Dana",)), ("koupit kávu", "", ("Petr",))],
        ),
        (
            "úkol:\n1. Dana objedná sál do 1. prosince\n2. Petr koupí kávu do 5. prosince",
            [("objedná sál", "2026-12-01", ("Dana",)), ("koupí kávu", "2026-12-05", ("Petr",))],
        ),
        ("úkol: Petr", [("", "", ())]),
        ("úkol se nám líbí", None),
        ("úkol je hotový", None),
        ("úkol Petra Šimka je hotový", None),
    ],
)  # fmt: skip
def test_a_task_is_given_to_whoever_stands_first(
    text: str, tasks: list[tuple[str, str, tuple[str, ...]]] | None
) -> None:
    assert given(text) == tasks


# --- the deed in the infinitive


@pytest.mark.parametrize(
    ("said", "deed"),
    [
        ("pošle podklady", "poslat podklady"), ("se zeptá na zkušenosti", "zeptat se na zkušenosti"),
        ("připraví a pošle tabulku", "připravit a poslat tabulku"), ("Osloví školy", "Oslovit školy"),
        ("zjistí, kolik stojí sál, a dá vědět", "zjistit, kolik stojí sál, a dát vědět"),
        ("jedna kopie", "jedna kopie"), ("jedná s krajem", "jednat s krajem"), ("zápis z jednání", "zápis z jednání"),
        ("poslat podklady", "poslat podklady"), ("tabulka", "tabulka"), ("", ""), ("se", "se"),
    ],
)  # fmt: skip
def test_what_somebody_will_do_is_what_is_to_be_done(said: str, deed: str) -> None:
    assert in_infinitive(said) == deed


# --- talk

# What an answer may ask for besides; it would be offered at most.
REQUESTS = {
    "Jano, zavolej mi prosím",
    "Petře, ozvi se mi",
    "prosím o připomínky k zápisu z jednání do pátku",
    "já se omlouvám, organizaci zastoupí Eva Malinová",
}


@pytest.mark.parametrize("name", ["said_replies", "said_talk", "phone_replies", "phone_talk"])
def test_of_answers_and_talk_no_task_is_made(name: str) -> None:
    lines = (CORPORA / f"{name}.txt").read_text("utf-8").splitlines()
    texts = [line.split(" | ", 1)[1].strip() for line in lines if " | " in line and not line.startswith("#")]
    assert {text for text in texts if read_task(text.replace("⏎", "\n"), NOW)} <= REQUESTS
