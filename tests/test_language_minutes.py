"""Minutes are read as people write them: labels in any dress, torn words, tables, lists by organisation."""

import json
import random
import re
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bench.language import CORPORA, REAL, agreement, documents, facts_of, likeness, names_of
from bot.operator.explain_minutes import fields_of, row_of
from domain.language import fold, read_minutes
from domain.language.minutes.reading import Found, Kind, MinutesReading, Sure

DOCUMENTS = list(documents())
LETTERS = st.text(max_size=300)
SCRAPS = st.lists(
    st.sampled_from(
        [
            *[
                "Přítomni:",
                "Omluveni",
                "Host:",
                "Zapsala:",
                "Datum:",
                "5.",
                "3.",
                "2024",
                "Mgr.",
                "Jana",
                "Nová",
                ",",
                "(",
                "–",
                "1.",
                "Program:",
                "Úkol:",
                "T:",
                "Z:",
                "a",
                "|",
                "Dne",
                "viz",
            ],
            *(
                "\n",
                "\t",
                "  ",
                "v 9:00",
                "Příští jednání",
                "do pátku",
                "Usnesení:",
                "PS schvaluje",
                "Přílohy:",
                "za město",
            ),
            *("omluven", "Jméno", "Organizace", "Strana 1 z 2", "\n\n", "Úkoly:\n", "Nov áková"),
        ]
    ),
    max_size=60,
)


def read(text: str) -> MinutesReading:
    return read_minutes(text)


def names(people: tuple[Found[Any], ...]) -> list[str]:
    return [one.value.name for one in people]


@pytest.mark.parametrize(("labels", "text"), DOCUMENTS, ids=[labels["id"] for labels, _ in DOCUMENTS])
def test_names_days_and_hours_of_made_up_minutes_are_read_whole(labels: dict[str, Any], text: str) -> None:
    got = row_of(read(text))
    assert names_of(got) == names_of(labels)
    assert facts_of(got) == facts_of(labels)


def test_what_made_up_minutes_decided_is_found() -> None:
    wanted = found = right = 0
    for labels, text in DOCUMENTS:
        left = [one.value for one in read(text).decisions]
        wanted, found = wanted + len(labels["decisions"]), found + len(left)
        for decision in labels["decisions"]:
            best = max(left, key=lambda one: likeness(decision, one), default="")
            if likeness(decision, best) >= 0.6:
                left.remove(best)
                right += 1
    assert 2 * right / (wanted + found) >= 0.95


FIELD = [json.loads(line) for line in (CORPORA / "field_minutes.jsonl").read_text("utf-8").splitlines()]


@pytest.mark.parametrize("row", FIELD, ids=[row["id"] for row in FIELD])
def test_layouts_met_in_the_field_are_read(row: dict[str, Any]) -> None:
    """`has`, `not`: what must and must not be among the values of a field; `eq`: its first; `count`: how many."""
    got: dict[str, list[str]] = {}
    for one in fields_of(row["text"]):
        value = one["value"]
        shown = value.get("name") or value["what"] if isinstance(value, dict) else value
        got.setdefault(one["field"], []).append(squeezed(str(shown)))
    expected = row["expected"]
    for field, values in expected.get("has", {}).items():
        assert [one for one in values if not any(squeezed(one) in value for value in got.get(field, []))] == []
    for field, values in expected.get("not", {}).items():
        assert [one for one in values if any(squeezed(one) in value for value in got.get(field, []))] == []
    assert {field: got[field][0] for field in expected.get("eq", {})} == {
        field: squeezed(value) for field, value in expected.get("eq", {}).items()
    }
    assert {field: len(got.get(field, [])) for field in expected.get("count", {})} == expected.get("count", {})


def squeezed(text: str) -> str:
    return "".join(fold(text).split())


def test_most_tasks_of_made_up_minutes_are_read_whole() -> None:
    owed = [(task, row_of(read(text))["tasks"]) for labels, text in DOCUMENTS for task in labels["tasks"]]
    whole = [
        any(task["due"] == got["due"] and task["responsible"] == got["responsible"] for got in found)
        for task, found in owed
    ]
    assert sum(whole) >= 0.8 * len(owed)


@pytest.mark.skipif(not REAL.exists(), reason="the real minutes are not beside the repository")
def test_names_and_days_of_real_minutes_reach_the_bar() -> None:
    both = [(want, row_of(read(text))) for want, text in documents(REAL)]
    assert agreement((names_of(want), names_of(got)) for want, got in both) >= 0.97
    assert agreement((facts_of(want), facts_of(got)) for want, got in both) >= 0.97


def torn(text: str, chance: random.Random) -> str:
    """The text as a bad PDF gives it: words torn by spaces, lines wrapped early, blank lines lost."""
    words = [_torn_word(word, chance) for word in re.split(r"(\s+)", text)]
    lines = [part for line in "".join(words).split("\n") for part in _wrapped(line)]
    return "\n".join(line for line in lines if line.strip())


def _torn_word(word: str, chance: random.Random) -> str:
    if not re.fullmatch(r"[^\W\d]{4,}[:,.]?", word) or chance.random() > 0.04:
        return word
    at = chance.randrange(1, len(word) - 2)
    return f"{word[:at]} {word[at:]}"


def _wrapped(line: str, width: int = 60) -> list[str]:
    at = line.rfind(" ", 0, width) if len(line) > width and "\t" not in line and "|" not in line else -1
    return [line[:at], *_wrapped(line[at + 1 :])] if at > 0 else [line]


@given(st.integers(0, 10**6))
@settings(max_examples=15)
def test_names_and_days_survive_a_bad_pdf(seed: int) -> None:
    chance = random.Random(seed)
    both = [(want, row_of(read(torn(text, chance)))) for want, text in DOCUMENTS]
    assert agreement((names_of(want), names_of(got)) for want, got in both) >= 0.93
    assert agreement((facts_of(want), facts_of(got)) for want, got in both) >= 0.9


@given(st.one_of(LETTERS, SCRAPS.map("".join), SCRAPS.map(" ".join), SCRAPS.map("\n".join)))
def test_any_text_is_read_and_every_part_stands_where_it_says(text: str) -> None:
    reading = read(text)
    for name in MinutesReading.__dataclass_fields__:
        found = getattr(reading, name)
        for one in found if isinstance(found, tuple) else (found,) if found else ():
            assert 0 <= one.start <= one.end <= len(text)
            assert one.line == text.count("\n", 0, one.start) + 1


LISTS = ("Přítomni:\n", "Přítomni: ", "Jan Nový, ", "za města ", "se omluvili ", "Ing. ", "a\tb\n")
ODDITIES = (" ", "\n", "a\n", "T:\n", "1. Program:\n2. a\n", "(", "zaza", "schuze", "2 0 ")


@pytest.mark.parametrize("piece", [*LISTS, *ODDITIES])
def test_a_long_document_is_read_without_running_away(piece: str) -> None:
    """A pattern that tries everything would take hours here; how quick it is, bench/language.py measures."""
    assert read((piece * 20_000)[:20_000]) is not None


@pytest.mark.parametrize(
    "text",
    [
        "Přítomni: Jana Nováková, Petr Malý",
        "PŘÍTOMNI\nJana Nováková\nPetr Malý",
        "P řítomni :\n\nJana Nov áková\n\nPetr Malý",
        "**Přítomni:**\n* Jana Nováková\n* Petr Malý",
        "1) Přítomni: Jana Nováková a Petr Malý",
        "Přítomni členové skupiny (2): NOVÁKOVÁ Jana; Malý Petr",
        "Jednání se zúčastnili: Jana Nováková, Petr Malý.",
        "Schůzku vedla paní Hrubá. Přítomni byli Jana Nováková a Petr Malý. Začali v 9:00.",
        "Přítomni:\nCharita – Jana Nováková\nMěsto – Petr Malý",
        "Jméno a příjmení\tOrganizace\tÚčast\nJana Nováková\tCharita\tano\nPetr Malý\tměsto\tano",
        "Jméno | Organizace | Podpis\nJana Nováková | Charita | \nPetr Malý | město | ",
        "Present: Jana Nováková and Petr Malý",
    ],
)
def test_those_present_are_found_in_every_dress(text: str) -> None:
    assert names(read(text).present) == ["Jana Nováková", "Petr Malý"]


def test_how_everybody_took_part_is_told_by_lists_by_remarks_and_by_columns() -> None:
    told = read(
        "Přítomni: Jana Nováková, Petr Malý (omluven), Eva Tichá – bez omluvy, Ivan Kos – host\n"
        "Hosté: nikdo\nOmluveni: –"
    )
    assert [names(one) for one in (told.present, told.excused, told.unexcused, told.guests)] == [
        ["Jana Nováková"],
        ["Petr Malý"],
        ["Eva Tichá"],
        ["Ivan Kos"],
    ]
    columns = read("Přítomni          Omluveni\nJana Nováková     Petr Malý\nEva Tichá         Ivan Kos")
    assert (names(columns.present), names(columns.excused)) == (
        ["Jana Nováková", "Eva Tichá"],
        ["Petr Malý", "Ivan Kos"],
    )


def test_degrees_and_organisations_are_apart_from_names() -> None:
    (one, two, three) = read(
        "Přítomni:\nMgr. et Mgr. Jana Nováková, Ph.D. – Charita, pobočka Lhota\nIng.Petr Malý, MBA (město)\n"
        "Domov Pod Lipou, z. s.: paní Eva Tichá"
    ).present
    assert (one.value.degree, one.value.organisation) == ("Mgr. et Mgr., Ph.D.", "Charita, pobočka Lhota")
    assert (two.value.name, two.value.degree, two.value.organisation) == ("Petr Malý", "Ing., MBA", "město")
    assert (three.value.name, three.value.organisation) == ("Eva Tichá", "Domov Pod Lipou, z. s.")


def test_a_list_ends_where_the_text_begins() -> None:
    reading = read(
        "Přítomni:\nJana Nováková\nPetr Malý\n\nJana Nováková zahájila jednání a přivítala hosty.\nEva Tichá mluvila."
    )
    assert names(reading.present) == ["Jana Nováková", "Petr Malý"]


def test_an_attendance_sheet_instead_of_names_is_noted() -> None:
    reading = read("Přítomni:\n- viz prezenční listina\n\n1. Úvod:\nPetr Malý přivítal hosty.")
    assert reading.present == ()
    assert reading.present_note is not None
    assert reading.present_note.value == "viz prezenční listina"


@pytest.mark.parametrize(
    "text",
    [
        "Datum jednání:  05. 03. 2024\nČas konání:  09.00 – 10.15 hod.",
        "Zápis z jednání konaného dne 5. března 2024 od 9:00 do 10:15 hodin",
        "Dat um:\n5. 3. 20 24\nČas:\n9–10.15",
        "Zápis PS\núterý 5.3.2024, 9:00-10:15, radnice",
        "Zápis č. 2/2024\nKdy: út 5. 3. od 9 hod.\nKonec: 10.15",
        "Datum a místo: 5.3.24, radnice\nZačátek\t9.00\nKonec\t10.15",
        "Meeting notes\nWhen: Tuesday 5 March 2024, 9.00 am - 10.15 am",
        "Datum: 5. 3. 2024\nJednání bylo zahájeno v 9:00 hod.\nJednání bylo ukončeno v 10.15 hod.",
    ],
)
def test_the_day_and_the_hours_are_found_in_every_dress(text: str) -> None:
    reading = read(text)
    found = [one.value if one else None for one in (reading.date, reading.start, reading.end)]
    assert found == [date(2024, 3, 5), time(9), time(10, 15)]


def test_a_weekday_that_contradicts_the_day_makes_it_unsure() -> None:
    reading = read("Datum: středa 5. 3. 2024\n\nDalší jednání se uskuteční v pondělí 2. 4. 2024 od 14 hod.")
    assert reading.date is not None
    assert (reading.date.value, reading.date.sure, reading.date.doubt) == (date(2024, 3, 5), Sure.UNSURE, "weekday")
    following = reading.next_meeting
    assert following is not None
    assert (following.value.day, following.value.start, following.doubt) == (date(2024, 4, 2), time(14), "weekday")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Příště se sejdeme ve středu 3. 4. v 9 hodin.", date(2024, 4, 3)),
        ("Termín příští schůzky: 3.4.2024", date(2024, 4, 3)),
        ("Dal ší setkání:\nstředa 3. dubna 2024", date(2024, 4, 3)),
        ("Next meeting: Wednesday 3 April", date(2024, 4, 3)),
        ("Na příštím jednání se probere smlouva ze 3. 1. 2024.", None),
        ("Další jednání bude upřesněno.", None),
    ],
)
def test_the_next_meeting_is_told_from_other_days(text: str, day: date | None) -> None:
    reading = read(f"Datum: 5. 3. 2024\n\n{text}\n\nZapsala: Jana Nováková")
    assert (reading.next_meeting.value.day if reading.next_meeting else None) == day


@pytest.mark.parametrize(
    "text",
    [
        "Zapsala: Mgr. Jana Nováková, Charita\nOvěřil: Petr Malý\nDne: 8. 3. 2024",
        "V Rokytnově dne 8. 3. 2024\n\nZapsal/a: Jana Nováková\nOvěřil/a: Petr Malý",
        "Zapsala:\t\tOvěřil:\nJana Nováková\t\tPetr Malý\nDatum zpracování: 8. 3. 2024",
        "zapsala Jana Nováková, 8. 3. 2024\nověřil Petr Malý",
        "Zápis vyhotovila dne 8. 3. 2024 Jana Nováková.\nOvěřovatel zápisu: Petr Malý",
        "Minutes taken by Jana Nováková on 8 March 2024\nChecked by: Petr Malý",
    ],
)
def test_who_wrote_who_verified_and_when_it_was_signed(text: str) -> None:
    reading = read(f"Zápis z jednání\nDatum: 5. 3. 2024\n\n1. Úvod\n2. Závěr\n\n{text}\n")
    assert reading.author is not None
    assert (reading.author.value.name, names(reading.verifiers)) == ("Jana Nováková", ["Petr Malý"])
    assert reading.signed_on is not None
    assert reading.signed_on.value == date(2024, 3, 8)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Přílohy: 0", 0),
        ("Přílohy: žádné", 0),
        ("Přílohy: prezenční listina, fotografie", 2),
        ("Přílohy:\n1. Prezenční listina\n2. Návrh plánu\n3. Tabulka", 3),
        ("Příloha č. 1: Mapa\nPříloha č. 2: Tabulka", 2),
        ("", None),
    ],
)
def test_attachments_are_counted(text: str, count: int | None) -> None:
    reading = read(f"Zápis\nProgram:\n1. Úvod\n2. Závěr\n\nBylo hezky.\n\n{text}")
    assert (reading.attachments.value if reading.attachments else None) == count


def test_a_number_used_twice_keeps_both_items_and_says_so() -> None:
    reading = read("Program:\n1. Úvod\n2. Plán\n2. Různé\n\n1. Úvod\nPetr Malý zahájil jednání.")
    assert [item.value for item in reading.agenda] == ["Úvod", "Plán", "Různé"]
    assert [item.doubt for item in reading.agenda] == ["", "", "twice"]


@pytest.mark.parametrize(
    ("title", "number", "kind"),
    [
        ("ZÁPIS č. 2/2024", "2/2024", Kind.MEETING),
        ("Zápis z 2. setkání pracovní skupiny", "2", Kind.WORKING_GROUP),
        ("Zápis ze třetího jednání řídicí skupiny", "3", Kind.STEERING_GROUP),
        ("ZÁZNAM ZE SETKÁNÍ NAP ŘÍČ SKUPINAMI", None, Kind.CROSS_GROUP),
        ("Minutes of the 4th meeting of the Steering Committee", "4", Kind.STEERING_GROUP),
        ("Záznam z fokusní skupiny", None, Kind.FOCUS_GROUP),
    ],
)
def test_the_title_tells_number_and_kind(title: str, number: str | None, kind: Kind) -> None:
    reading = read(f"Město Rokytnov\n\n{title}\n\nDatum: 5. 3. 2024")
    assert reading.title is not None
    assert reading.title.line == 3
    assert (reading.number.value if reading.number else None) == number
    assert reading.kind is not None
    assert reading.kind.value is kind


def test_resolutions_and_agreements_are_told_from_reports() -> None:
    reading = read(
        "Datum: 5. 3. 2024\n\nKoordinátorka představila plán. PS bere na vědomí zprávu o plnění plánu.\n\n"
        "Usnesení č. 1/2024: Řídicí skupina doporučuje radě města plán schválit.\n"
        "Hlasování: pro 8, proti 0, zdržel se 2\n\n"
        "Statut skupiny byl jednomyslně schválen."
    )
    assert [one.value for one in reading.decisions] == [
        "PS bere na vědomí zprávu o plnění plánu",
        "Řídicí skupina doporučuje radě města plán schválit",
        "Statut skupiny byl jednomyslně schválen",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "T: 28. 3. 2024\n\nZ: J. Nováková\nzajistit sál na veřejné setkání",
        "Úkoly:\n1. zajistit sál na veřejné setkání\n   T: 28. 3. 2024\n   Z: J. Nováková",
        "Úkol\tZodpovídá\tTermín\nzajistit sál na veřejné setkání\tJ. Nováková\t28. 3. 2024",
        "Kdo co udělá:\nJ. Nováková – zajistit sál na veřejné setkání – do 28. 3.",
    ],
)
def test_a_task_is_found_in_every_dress(text: str) -> None:
    (task,) = read(f"Datum: 5. 3. 2024\n\n{text}\n\nZapsal: Petr Malý").tasks
    assert (task.value.what, task.value.owners) == ("zajistit sál na veřejné setkání", ("J. Nováková",))
    assert task.value.due is not None
    assert task.value.due.start == date(2024, 3, 28)


def test_headers_of_pages_are_no_part_of_lists() -> None:
    reading = read(
        "Projekt Plánujeme společně\nPřítomni:\nJana Nováková\nPetr Malý\nStrana 1 z 2\n"
        "\x0cProjekt Plánujeme společně\n"
        "Eva Tichá\nStrana 2 z 2"
    )
    assert names(reading.present) == ["Jana Nováková", "Petr Malý", "Eva Tichá"]


def test_nothing_is_made_up() -> None:
    assert read("") == MinutesReading()
    talk = read("Ahoj, přijdu v pátek a vezmu s sebou Janu Novákovou. Petr")
    assert (talk.present, talk.author, talk.date, talk.tasks) == ((), None, None, ())


@pytest.mark.parametrize("language", ["cs", "en"])
def test_the_page_of_the_documentation_holds(language: str) -> None:
    page = (CORPORA.parent.parent / "docs" / language / "minutes-reading.md").read_text("utf-8")
    blocks = dict(re.findall(r"```(text|json)\n(.*?)```", page, re.DOTALL))
    told = list(fields_of(blocks["text"]))
    assert [json.loads(line) for line in blocks["json"].splitlines() if json.loads(line) not in told] == []


def test_no_text_of_real_minutes_is_kept_here() -> None:
    assert all(labels["source"].startswith("made up") for labels, _ in DOCUMENTS)
    assert len(DOCUMENTS) == len(list((Path(CORPORA) / "minutes").glob("*.txt")))
