"""No word of the Czech dictionary is a date with a slip in it: all forms of Debian's spelling list are read."""

import random
from collections.abc import Container
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from domain.language import read_date, read_meeting, read_reply, read_task
from domain.language.answers.slips import slips_of
from domain.language.answers.speeches import speech_of
from domain.language.cs.dates import CZECH
from domain.language.lexicon import LONGEST
from domain.language.roles import ENDING, Role
from tests import czech_words
from tests.czech_words import ABSENT, WORDS, folded, one_off

NOW = datetime(2026, 11, 30, 9, 0, tzinfo=ZoneInfo("Europe/Prague"))
PLACES = ("{}", "v {}", "do {}", "na {}", "od {} v 9", "příští {}", "3. {}", "{} 3. 12. 2030", "{} v 10")
SENTENCES = ("koupit {} na kalhoty", "Úkol: objednat {} sál, Z: Novák", "přinesu {} v 10:00", "stůl s {} u okna")
SAMPLE = 20_000
# What is an answer alone; a bare noun, an adjective, a name, a verb of another person never is.
ANSWERING = {Role.COME, Role.STAY, Role.EXCUSES, Role.CAN, Role.CANNOT, Role.BE, Role.GO, Role.YES, Role.OKAY, Role.NO,
             Role.WAY, Role.IN_PERSON, Role.AILING, Role.SUITS, Role.SUITS_NOT}  # fmt: skip
MOST_ANSWERS = 450  # of 3.7 million forms

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


def test_no_other_form_of_the_dictionary_is_an_answer_by_itself(words: list[str]) -> None:
    """One by one: what is a yes or a no alone stands as such a word in the table of answers, whole or by its ending."""
    speech = speech_of("cs")
    assert speech
    plain = {folded(word) for word in words}
    slips = {slip for verb in speech.mended for slip in slips_of(verb)} & plain
    known = {word for word in plain if begins_a_row(word, speech.roles.by_first)}
    heard = {word: str(read_reply(word, "reply_to_invitation").rsvp) for word in sorted(known | slips)}
    told = {word for word, rsvp in heard.items() if rsvp in ("yes", "no")}
    assert {word for word in told if speech.roles.at([word], 0)[1] not in ANSWERING} == set()
    assert {"prijdu", "neprijdu", "ano", "ne", "nemuzu", "osobne"} <= told
    assert len(told) < MOST_ANSWERS


def begins_a_row(word: str, table: Container[str]) -> bool:
    """Whether a table of roles may know a word; whatever it does not know is never an answer."""
    return word in table or any(f"{word[:end]}*" in table for end in range(len(word) - 1, len(word) - ENDING, -1))
