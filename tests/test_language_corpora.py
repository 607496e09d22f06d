"""The labelled corpora are understood as their labels say; what cannot be read is asked about, never guessed."""

import pytest

from bench.language import REAL, judged

beside = pytest.mark.skipif(not REAL.exists(), reason="the rows made of real minutes do not lie beside the repository")


@beside
@pytest.mark.parametrize("language", ["cs", "en", "sk", "de", "pl"])
def test_every_date_of_the_corpus_is_read_or_asked_about_as_its_label_says(language: str) -> None:
    wrong = [row["text"] for row, _, verdict in judged("date") if row["lang"] == language and verdict != "right"]
    assert wrong == []


@pytest.mark.parametrize("language", ["cs", "en", "sk", "de", "pl"])
def test_dates_written_by_somebody_who_never_saw_the_rules_are_understood(language: str) -> None:
    """Three times 120 rows; read right at first sight: 57, 64 and 64 of 66 in Czech, 28, 27 and 29 of 30 in English."""
    found = [
        (row["text"], verdict) for row, _, verdict in judged("date", "blind_dates.jsonl") if row["lang"] == language
    ]
    assert [text for text, verdict in found if verdict != "right"] == []


@beside
def test_no_answer_of_the_corpus_is_taken_for_its_opposite_and_no_talk_for_an_answer() -> None:
    verdicts = [(row["text"], verdict) for row, _, verdict in judged("reply")]
    assert [text for text, verdict in verdicts if verdict != "right"] == []


@beside
def test_tasks_of_the_corpus_are_read_whole_and_none_is_made_from_nothing() -> None:
    verdicts = [(row["expect"], verdict) for row, _, verdict in judged("task")]
    assert [verdict for want, verdict in verdicts if want is None and verdict != "right"] == []
    assert [(want, verdict) for want, verdict in verdicts if verdict != "right"] == []
