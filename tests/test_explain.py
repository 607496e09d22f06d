"""`kolecko explain`: what the bot understands, from an argument, from lines and from rows of a corpus."""

import json
from typing import Any

import pytest
from typer.testing import CliRunner

from bot.cli import app

NOW = "2026-11-25T09:00"


def explain(*arguments: str, given: str | None = None) -> list[dict[str, Any]]:
    """The objects printed."""
    done = CliRunner().invoke(app, ["explain", *arguments], input=given, catch_exceptions=False)
    assert done.exit_code == 0, done.output
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_a_date_a_reply_and_a_task_are_explained_from_the_argument() -> None:
    (day,) = explain("date", "ve čtvrtek ve 2", "--now", NOW)
    assert (day["got"]["start"], day["why"]) == ("2026-11-26T14:00", None)
    (reply,) = explain("reply", "omlouvám se, jsem na dovolené")
    assert (reply["got"]["rsvp"], reply["got"]["reason"]) == ("no", "jsem na dovolené")
    (task,) = explain("task", "úkol: poslat zápis do pátku", "--now", NOW)
    assert task["got"] == {"what": "poslat zápis", "due": "2026-11-27", "responsible": [], "form": "labelled"}


MINUTES = (
    "Zápis z 2. jednání PS\nDatum: středa 5. 3. 2024\n\nPřítomni:\nMgr. Jana Nováková – Charita\nZapsal: Petr Malý\n"
)


@pytest.mark.parametrize(("arguments", "given"), [([MINUTES], None), ([], MINUTES)])
def test_every_part_of_minutes_says_where_it_stands_and_how_sure_it_is(arguments: list[str], given: str | None) -> None:
    said = explain("minutes", *arguments, given=given)
    parts = {part.pop("field"): part for part in said}
    assert list(parts) == ["title", "number", "kind", "date", "present", "author"]
    assert parts["date"] == {
        "value": "2024-03-05",
        "line": 2,
        "where": "středa 5. 3. 2024",
        "sure": "unsure",
        "doubt": "weekday",
    }
    assert parts["present"] == {
        "value": {"name": "Jana Nováková", "degree": "Mgr.", "organisation": "Charita"},
        "line": 5,
        "where": "Mgr. Jana Nováková",
        "sure": "sure",
        "doubt": None,
    }


def test_a_row_of_minutes_is_a_whole_document() -> None:
    (said,) = explain("minutes", "--jsonl", given=json.dumps({"id": "m1", "text": MINUTES, "lang": "cs", "now": NOW}))
    assert (said["id"], said["why"]) == ("m1", None)
    assert (said["got"]["date"], said["got"]["author"], said["got"]["next_meeting"]) == (
        "2024-03-05",
        "Petr Malý",
        None,
    )
    assert [one["name"] for one in said["got"]["present"]] == ["Jana Nováková"]


def test_minutes_that_are_no_text_are_refused_in_one_sentence() -> None:
    done = CliRunner().invoke(app, ["explain", "minutes"], input="Přítomni".encode("cp1250"))
    assert done.exit_code == 2
    assert len(done.stderr.strip().splitlines()) == 1


def test_every_line_of_the_input_is_explained() -> None:
    said = explain("reply", given="přijdu\n\nnemůžu\n")
    assert [(one["id"], one["got"]["rsvp"]) for one in said] == [(1, "yes"), (3, "no")]


@pytest.mark.parametrize(
    ("kind", "row", "got"),
    [
        ("date", {"text": "zítra v 9", "now": NOW}, "2026-11-26T09:00"),
        ("reply", {"text": "přijdu", "context": "no_reply"}, "none"),
        ("task", {"text": "T: 4. 12. Z: Nováková - rozeslat", "now": NOW}, "2026-12-04"),
    ],
)
def test_rows_of_a_corpus_are_explained(kind: str, row: dict[str, str], got: str) -> None:
    (said,) = explain(kind, "--jsonl", given=json.dumps({"id": "a"} | row))
    assert said["id"] == "a"
    assert got in said["got"].values()


def test_what_must_be_confirmed_says_so() -> None:
    (said,) = explain("date", "le 4 décembre à 14h30", "--language", "fr", "--now", NOW)
    assert (said["got"]["start"], said["why"]) == ("2026-12-04T14:30", "confirm")


@pytest.mark.parametrize(
    ("arguments", "given"),
    [
        (["nonsense", "x"], None),
        (["date", "x", "--now", "nesmysl"], None),
        (["date", "--jsonl"], "{bad"),
        (["date", "--jsonl"], '{"id": "a"}'),
        (["date", "--jsonl"], '{"text": "x", "lang": 5}'),
        (["reply", "--jsonl"], '{"text": "x", "context": []}'),
        (["date", "--jsonl"], '{"text": "x", "now": "zitra"}'),
    ],
)
def test_wrong_use_is_one_sentence_and_status_2(arguments: list[str], given: str | None) -> None:
    done = CliRunner().invoke(app, ["explain", *arguments], input=given)
    assert done.exit_code == 2
    assert len(done.stderr.strip().splitlines()) == 1


def test_a_request_is_shown_with_what_it_wants_and_what_was_left() -> None:
    (answer,) = explain("request", "přijdu a přidej bod Rozpočet", "--now", NOW)
    assert answer["why"] is None
    assert [(one["wanted"], one["what"]) for one in answer["got"]["requests"]] == [("add-item", "Rozpočet")]
    assert answer["got"]["rest"] == ["přijdu"]


def test_what_is_no_request_is_unsure() -> None:
    (answer,) = explain("request", "včera jsem přesunula auto", "--now", NOW)
    assert (answer["got"]["requests"], answer["why"]) == ([], "unsure")
