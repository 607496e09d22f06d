"""What stands on buttons, and words that press one: its label, the label's first word, a yes or a no."""

from collections.abc import Sequence
from functools import cache

from domain import requests as rules
from domain.language import fold
from domain.requests import Pressable
from handlers.kit.card import Button, Card
from locales import languages, words

LABEL = 80  # characters of words that press a button


def buttons_of(card: Card, *, confirms: bool = False) -> list[Pressable]:
    """The card's buttons in reading order; `confirms`: the first of them is a yes, the last a no."""
    every = [button for row in card.buttons for button in row]
    return [
        Pressable((one.label,), _means(one, at, len(every)) if confirms else one.means) for at, one in enumerate(every)
    ]


def _means(button: Button, at: int, number: int) -> str:
    return "yes" if at == 0 else "no" if at == number - 1 else button.means


def named(text: str, buttons: Sequence[Pressable]) -> int | None:
    """Index of the one button that the words press, in whatever language they are."""
    yes, no, idle = (_said(what, tuple(languages())) for what in ("yes", "no", "idle"))
    return rules.pressed(text, buttons, yes=yes, no=no, idle=idle)


@cache
def _said(what: str, among: tuple[str, ...]) -> frozenset[str]:
    """Words of all the languages, for people mix them; folded."""
    said = [words(language).say(f"button-words-{what}") for language in among]
    return frozenset(fold(one.strip()) for some in said for one in some.split(","))
