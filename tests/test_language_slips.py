"""A slip of the finger may cost a question; that it makes a wrong date must stay rare."""

import random
from collections import Counter
from datetime import datetime
from itertools import pairwise

import pytest

from bench.language import Labelled, rows_of
from domain.language import When, read_date
from domain.language.text import Pattern

WORD = Pattern(r"[^\W\d_]{4,}")
# Letters beside each other on a keyboard.
BESIDE = {one: two for row in ("qwertzuiop", "asdfghjkl", "yxcvbnm") for one, two in pairwise(row)}
ROUNDS = 3


def slipped(text: str, chance: random.Random) -> str:
    """The text with one letter of one longer word left out, swapped with the next, or struck beside."""
    found = chance.choice(list(WORD.finditer(text)))
    word, at = found.group(), chance.randrange(len(found.group()))
    slip = chance.choice((word[at + 1 : at + 2] + word[at], "", BESIDE.get(word[at].lower(), "")))
    swapped = len(slip) == 2
    return text[: found.start()] + word[:at] + slip + word[at + 1 + swapped :] + text[found.end() :]


def shown(when: When | None) -> tuple[str, str] | None:
    """Start and end as the corpus writes them."""
    if when is None:
        return None
    form = "%Y-%m-%d" if when.all_day else "%Y-%m-%dT%H:%M"
    return when.start.strftime(form), when.end.strftime(form) if when.end else ""


def labels(row: Labelled) -> list[tuple[str, str] | None]:
    """What may be read in the row."""
    return [want and (want["start"], want["end"] or "") for want in (row["expect"], *row.get("also", []))]


@pytest.mark.parametrize(("language", "most"), [("cs", 0.015), ("en", 0.06)])
def test_a_slip_of_the_finger_rarely_makes_a_wrong_date(language: str, most: float) -> None:
    """One word of each row with a slip, three times over. Before unread words counted: 8 % wrong in Czech."""
    chance = random.Random(22)
    rows = [*rows_of("date"), *rows_of("date", "blind_dates.jsonl")]
    verdicts: Counter[str] = Counter()
    for row in [row for row in rows if row["lang"] == language and WORD.search(row["text"])] * ROUNDS:
        read = read_date(slipped(row["text"], chance), datetime.fromisoformat(row["now"]), language=language).to_ask()
        got = shown(read.when)
        offered = [shown(option) for option in read.options] if read.when is None else [got]
        right = got in labels(row) or any(one in labels(row) for one in offered)
        verdicts["right" if right else "asked" if got is None else "wrong"] += 1
    assert verdicts["wrong"] <= most * verdicts.total(), verdicts
    assert verdicts["right"] > verdicts.total() / 2, verdicts
