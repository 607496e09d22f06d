"""No word of the Czech dictionary is a date with a slip in it: all forms of Debian's spelling list are read."""

import random
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from domain.language import read_date, read_meeting, read_task
from domain.language.cs.dates import CZECH
from domain.language.lexicon import LONGEST
from tests import czech_words
from tests.czech_words import ABSENT, WORDS, folded, one_off

NOW = datetime(2026, 11, 30, 9, 0, tzinfo=ZoneInfo("Europe/Prague"))
PLACES = ("{}", "v {}", "do {}", "na {}", "od {} v 9", "příští {}", "3. {}", "{} 3. 12. 2030", "{} v 10")
SENTENCES = ("koupit {} na kalhoty", "Úkol: objednat {} sál, Z: Novák", "přinesu {} v 10:00", "stůl s {} u okna")
SAMPLE = 20_000

pytestmark = pytest.mark.skipif(not WORDS.exists(), reason=ABSENT)


@pytest.fixture(scope="module")
def words() -> list[str]:
    """Every form of the list once, as it is written."""
    return czech_words.words()


def test_the_list_is_whole(words: list[str]) -> None:
    assert len(words) > 3_000_000
    assert {"potká", "plátek", "středně", "levná", "květin", "pásku", "čtvrťák", "nejneobyčejnějších"} <= set(words)


def test_no_form_of_the_dictionary_is_taken_for_a_misspelt_day_or_month(words: list[str]) -> None:
    """By the rule itself, whatever stands around the word; then read in every place where a slip counts."""
    near = {other for name in CZECH.words if len(name) > 3 for other in one_off(name)} - set(CZECH.words)
    found = sorted({word for word in words if len(word) < LONGEST and folded(word) in near})
    assert len(found) > 1_000
    assert [word for word in found if CZECH.misspelt(folded(word))] == []
    texts = (place.format(word) for place in PLACES for word in found)
    assert [text for text in texts if misread(text)] == []


def misread(text: str) -> bool:
    """Whether a date is read of a text by a misspelt word."""
    reading = read_date(text, NOW)
    return bool(reading.when and reading.slips)


def test_ordinary_sentences_have_no_date_and_lose_no_word(words: list[str]) -> None:
    told = [one for one in random.Random(8).sample(words, SAMPLE) if folded(one) not in CZECH.words]
    told += ["pásek", "plátek", "středně", "levná", "květin", "ledem", "květem", "dubem", "červem", "srpem", "nedali"]
    for one in told:
        for sentence in (SENTENCES[0], SENTENCES[3]):
            assert read_date(sentence.format(one), NOW).when is None, one
        task = read_task(SENTENCES[1].format(one), NOW)
        assert task
        assert task.due is None, one
        assert one in task.what, task


@pytest.mark.parametrize("word", ["pásek", "plátek", "ledem", "květin"])
def test_no_meeting_is_called_for_a_thing_to_be_brought(word: str) -> None:
    read = read_meeting(f"přinesu {word} v 10:00", NOW)
    assert not read.reading.slips
    assert word in read.title
