"""Cards kept within what one message takes: whatever their parts add, the longest lines give way first."""

from collections.abc import Sequence
from dataclasses import replace

from handlers.kit.card import Card, Line

LIMIT = 4000  # UTF-16 units of a card's text; Telegram takes 4096
LEAST = 24  # units that a line keeps at least; with more lines than that leaves room for, the last ones go
CUT = "…"


def units(text: str) -> int:
    """Length of the text in UTF-16 units, as Telegram counts it: an emoji is two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def fitted(card: Card, limit: int = LIMIT) -> Card:
    """The card itself when it fits; else its longest lines end with "…", all at the same length."""
    lengths = [units(line.text) for line in card.lines]
    if sum(lengths) + len(lengths) <= limit:
        return card
    cap = _cap(lengths, limit)
    lines = [replace(line, text=shortened(line.text, cap)) for line in card.lines]
    return replace(card, lines=tuple(_that_fit(lines, limit)))


def shortened(text: str, limit: int) -> str:
    """The text in at most `limit` units, cut with "…" between words where it can be, never inside a character."""
    if units(text) <= limit:
        return text
    kept = text.encode("utf-16-le", "surrogatepass")[: 2 * (limit - 1)].decode("utf-16-le", "ignore")
    space = kept.rfind(" ")
    return (kept[:space] if space > len(kept) // 2 else kept).rstrip(" ,;:–-") + CUT


def _cap(lengths: Sequence[int], limit: int) -> int:
    """The greatest length of a line with which all fit, at least LEAST."""
    low, high = LEAST, max(lengths)
    while low < high:
        middle = (low + high + 1) // 2
        if sum(min(one, middle) for one in lengths) + len(lengths) <= limit:
            low = middle
        else:
            high = middle - 1
    return low


def _that_fit(lines: Sequence[Line], limit: int) -> list[Line]:
    kept: list[Line] = []
    room = limit - units(CUT) - 1
    for line in lines:
        room -= units(line.text) + 1
        if room < 0:
            return [*kept, Line(CUT)]
        kept.append(line)
    return kept
