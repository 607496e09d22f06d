"""A choice made in words instead of by a tap: the name of a group or a meeting, or a part of it."""

from collections.abc import Sequence

from domain.language.text import plain_words


def chosen(text: str, offered: Sequence[str]) -> list[int]:
    """Which of the offered names the words are, or else are a part of, by their places; [] where there are no words.

    "senioři" chooses "PS Senioři"; of "PS Senioři" and "PS Senioři a pečující" all its words choose the first one.
    """
    said = " ".join(plain_words(text))
    names = [" ".join(plain_words(name)) for name in offered]
    whole = [at for at, name in enumerate(names) if said and name == said]
    return whole or [at for at, name in enumerate(names) if said and said in name]
