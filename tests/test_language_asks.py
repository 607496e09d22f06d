"""What a date that is not clear makes the bot ask: its own sentence, and answers that can be told apart."""

from datetime import date, datetime

import pytest

from bench.language import rows_of
from domain.language import Reading, Why, read_date
from locales import words

TODAY = date(2026, 11, 30)


def readings(language: str) -> list[Reading]:
    """All dated rows of the corpora in a language, as they may be acted upon."""
    rows = [row for row in (*rows_of("date"), *rows_of("date", "blind_dates.jsonl")) if row["lang"] == language]
    return [read_date(row["text"], datetime.fromisoformat(row["now"]), language=language).to_ask() for row in rows]


@pytest.mark.parametrize("language", ["cs", "en", "sk", "de", "pl"])
def test_what_is_unclear_is_offered_as_a_few_different_answers(language: str) -> None:
    asked = [reading for reading in readings(language) if reading.when is None]
    assert all(reading.why for reading in asked)
    assert all(len(set(reading.options)) == len(reading.options) <= 4 for reading in asked)
    unclear = [reading for reading in asked if reading.why in (Why.AMBIGUOUS, Why.CONFLICT, Why.CONFIRM)]
    assert unclear
    assert all(reading.options for reading in unclear)


@pytest.mark.parametrize("language", ["cs", "en"])
@pytest.mark.parametrize("number", [0, 1, 2])
def test_every_reason_to_ask_has_its_own_sentence(language: str, number: int) -> None:
    sentences = words(language)
    said = {sentences.say("moment-ask-when", sentences.examples(TODAY), why=str(why), number=number) for why in Why}
    assert len(said) == len(Why)
