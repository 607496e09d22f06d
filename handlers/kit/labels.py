"""What stands on buttons, and words that press one: its label, the label's first word, a yes or a no."""

from collections.abc import Sequence
from functools import cache

from domain import requests as rules
from domain.language import chosen, fold, plain_words
from domain.requests import Pressable
from handlers.kit.card import Button, Card
from handlers.kit.turn import Turn
from locales import Words, languages, words
from storage import outbox

LABEL = 80  # characters of words that press a button
FEW = 2  # words that are hardly a sentence of their own


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
    yes, no, idle = (_said(what, tuple(map(words, languages()))) for what in ("yes", "no", "idle"))
    return rules.pressed(text, buttons, yes=yes, no=no, idle=idle)


def an_option(turn: Turn) -> bool:
    """What fits a question that offers a choice: words of one of its buttons, or words too few to be talk."""
    stored = outbox.asked(turn.db, turn.question.id) if turn.question else None
    labels = [button.label for row in Card.read(stored).buttons for button in row] if stored else []
    if chosen(turn.text, labels):
        return True
    return len(plain_words(turn.text)) <= FEW and not any(aside(turn) for aside in turn.view.book.asides)


@cache
def _said(what: str, among: tuple[Words, ...]) -> frozenset[str]:
    """Words of all the languages, for people mix them; folded."""
    said = [spoken.say(f"button-words-{what}") for spoken in among]
    return frozenset(fold(one.strip()) for some in said for one in some.split(","))
