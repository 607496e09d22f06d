"""No text keeps a reader busy: whatever a stranger sends, everybody else is answered in time.

A reader may take 50 ms for any 4,096 characters. Guarded are twice as many, the best of three, against noise: what
runs away takes seconds. `python -m bench.reading` prints the worst.
"""

import inspect

import pytest

from bench.reading import LONGEST, READERS, TEXTLESS, confusing, some_confusing, worst
from domain import language

BOUND = 100  # ms of CPU time


def test_every_reader_of_the_language_is_watched() -> None:
    named = {name: getattr(language, name) for name in language.__all__}
    functions = {name for name, one in named.items() if callable(one) and not inspect.isclass(one)}
    assert functions - TEXTLESS == set(READERS)


@pytest.mark.parametrize("name", READERS)
def test_no_text_keeps_a_reader_busy(name: str) -> None:
    reader = READERS[name]
    reader("přijdu v 9")  # tables are made ready
    taken, text = worst(reader, some_confusing(), BOUND / 2)
    shown = f"{taken:.0f} ms for {text[:30]!r}… ({len(text)} characters)"
    assert taken <= BOUND, shown


def test_the_shapes_are_of_all_lengths_and_whole() -> None:
    sizes = {len(text) for text in confusing()}
    assert (min(sizes), max(sizes)) == (200, LONGEST)
