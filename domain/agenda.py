"""The programme of a meeting: what may stand on it, in what order, how long it takes, and how it fits on a card."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from domain.errors import BadInput
from domain.language import ItemReading, closes_programme, fold

TEXT_LIMIT = 300
PRESENTER_LIMIT = 100
MOST = 60  # items of one meeting, waiting proposals included
WAITING = 10  # proposals of one person that wait for an answer
LONGEST = 600  # minutes of one item
PAGE = 12  # items on one page of the coordinator's card: four buttons each
PAPER = 3500  # characters of the programme on a card that has nothing else to say
BUDGET = 800  # characters of the programme on a card that has more to say


class State(StrEnum):
    """The life of an item. What was dropped or refused can be taken back; `RESTING` fills itself, but has nothing."""

    PROPOSED = "proposed"
    ACCEPTED = "accepted"
    DROPPED = "dropped"
    REFUSED = "refused"
    RESTING = "resting"


@dataclass(frozen=True, slots=True)
class Item:
    """One item of a meeting's programme. `proposed_by` is the member to be credited, `topic` where it grew from.

    filled_by: the capability that put it there and fills it; "" for what people wrote.
    """

    id: int
    meeting: int
    text: str
    presenter: str = ""
    minutes: int | None = None
    state: State = State.ACCEPTED
    proposed_by: int | None = None
    topic: int | None = None
    filled_by: str = ""


def check(readings: Sequence[ItemReading]) -> list[ItemReading]:
    """The items as they may be kept.

    Raises BadInput("agenda-empty" | "agenda-item-long" | "agenda-minutes").
    """
    if not readings:
        raise BadInput("agenda-empty")
    for one in readings:
        if len(one.text) > TEXT_LIMIT or len(one.presenter or "") > PRESENTER_LIMIT:
            raise BadInput("agenda-item-long", limit=TEXT_LIMIT, got=len(one.text), text=shorten(one.text, 40))
        if one.minutes is not None and not 0 < one.minutes <= LONGEST:
            raise BadInput("agenda-minutes", limit=LONGEST, text=shorten(one.text, 40))
    return list(readings)


def fresh(readings: Sequence[ItemReading], known: Sequence[Item]) -> list[ItemReading]:
    """Those that are not there yet, each once; a programme pasted again adds only what is new.

    Raises BadInput("agenda-twice") when there is nothing new, BadInput("agenda-full") when it would be over the limit.
    """
    seen = {fold(item.text) for item in known}
    new = []
    for one in readings:
        if fold(one.text) not in seen:
            seen.add(fold(one.text))
            new.append(one)
    if not new:
        raise BadInput("agenda-twice", text=shorten(readings[0].text, 60))
    if len(known) + len(new) > MOST:
        raise BadInput("agenda-full", limit=MOST, left=max(0, MOST - len(known)))
    return new


def rewritten(readings: Sequence[ItemReading], others: Sequence[Item]) -> ItemReading:
    """The one item that new words make of an old one.

    Raises BadInput("agenda-one-item" | "agenda-twice") and what `check` raises.
    """
    if len(readings) > 1:
        raise BadInput("agenda-one-item", got=len(readings))
    return fresh(check(readings), others)[0]


def place_of(text: str, programme: Sequence[Item]) -> int:
    """Where a new item belongs, from 0: at the end, but before what closes the programme ("Různé", "Závěr")."""
    place = len(programme)
    if closes_programme(text):
        return place
    while place and closes_programme(programme[place - 1].text):
        place -= 1
    return place


def moved(order: Sequence[int], item: int, step: int) -> list[int]:
    """The order with the item one place up (step -1) or down (1); at the edge nothing moves."""
    new = list(order)
    at = new.index(item)
    to = min(max(at + step, 0), len(new) - 1)
    new.insert(to, new.pop(at))
    return new


def times(programme: Sequence[Item], start: datetime) -> list[datetime] | None:
    """When each item begins, or None unless the length of every one is known. `start` is a wall time."""
    begins, at = [], start
    for item in programme:
        if item.minutes is None:
            return None
        begins.append(at)
        at += timedelta(minutes=item.minutes)
    return begins or None


def minutes_over(programme: Sequence[Item], start: datetime, end: datetime | None) -> int:
    """By how many minutes the known lengths exceed the meeting; 0 when they fit or its end is not known."""
    if end is None:
        return 0
    planned = sum(item.minutes or 0 for item in programme)
    return max(0, planned - int((end - start).total_seconds() // 60))


def fitting(lines: Sequence[str], budget: int = BUDGET) -> int:
    """How many of the lines fit the budget of characters."""
    for at, line in enumerate(lines):
        budget -= len(line) + 1
        if budget < 0:
            return at
    return len(lines)


def paper(lines: Sequence[str]) -> list[list[str]]:
    """The lines in pages that a message can carry."""
    pages, rest = [], list(lines)
    while rest:
        fit = max(1, fitting(rest, PAPER))
        pages.append(rest[:fit])
        rest = rest[fit:]
    return pages


def shorten(text: str, limit: int) -> str:
    """The text, cut at a word with "…" when it is longer than the limit."""
    if len(text) <= limit:
        return text
    cut = text[: limit - 1]
    whole = cut.rpartition(" ")[0]
    return f"{whole if len(whole) > limit // 2 else cut}…"


def page_of(number: int, items: int) -> tuple[int, int, int]:
    """(page, first, end): the page from 0 that there really is, and the items on it as a slice."""
    page = min(max(number, 0), max(0, (items - 1) // PAGE))
    return page, page * PAGE, min(items, (page + 1) * PAGE)
