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
