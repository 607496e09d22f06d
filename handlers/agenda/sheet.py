"""The coordinator's card: ▲ ▼ ✕ ✎ of every item, pages when there are many, the way back after a drop."""

from collections.abc import Sequence

from domain import agenda as rules
from domain.agenda import Item, State
from domain.meetings import Meeting
from handlers.agenda.drawing import (
    LINE,
    SHEET,
    agenda,
    head,
    item_pressed,
    may_change,
    numbered,
    waiting_button,
)
from handlers.agenda.proposals import tell_proposer
from handlers.kit.about import convener_of, meeting_pressed
from handlers.kit.card import Button, Card, Line, Style
from handlers.kit.readers import at_meeting
from handlers.kit.turn import Turn
from handlers.kit.view import View
from storage import agenda as store
from storage import meetings


@agenda.card(SHEET, at_meeting)
def sheet(view: View, meeting_id: int) -> Card:
    """A page of the programme with handles, what was dropped last, and the way to add more."""
    meeting = meetings.by_id(view.db, meeting_id)
    items = store.programme(view.db, meeting_id)
    page, first, end = rules.page_of(view.page, len(items))
    written = numbered(view, meeting, items, LINE)[first:end]
    lines = [*head(view, meeting), *map(Line, written)]
    if not may_change(view, meeting):
        return Card(tuple(lines))
    if not items:
        lines.append(view.line("agenda-sheet-empty"))
    if over := rules.minutes_over(items, meeting.start, meeting.end):
        lines.append(view.line("agenda-over", Style.NOTE, minutes=over))
    rows = [_handles(view, meeting, items, at) for at in range(first, end)]
    return Card(tuple(lines), (*rows, *_turns(view, meeting, page, len(items)), *_ways(view, meeting)))


def _handles(view: View, meeting: Meeting, items: Sequence[Item], at: int) -> tuple[Button, ...]:
    """▲ ▼ ✕ ✎ of one item; its number ties them to the line above."""
    signs = {"up": "▲", "down": "▼", "drop": "✕", "rewrite": "✎"}
    useless = {"up": at == 0, "down": at == len(items) - 1}
    return tuple(
        view.labelled(f"{at + 1} {sign}", f"agenda.{action}", meeting.id, items[at].id, epoch=meeting.epoch)
        for action, sign in signs.items()
        if not useless.get(action)
    )


def _turns(view: View, meeting: Meeting, page: int, items: int) -> list[tuple[Button, ...]]:
    """The pages before and after this one."""
    there = []
    for other, label in ((page - 1, "‹ {}–{}"), (page + 1, "{}–{} ›")):
        real, first, end = rules.page_of(other, items)
        if real == other:
            shown = label.format(first + 1, end)
            there.append(view.labelled(shown, "agenda.page", meeting.id, other, epoch=meeting.epoch))
    return [tuple(there)] if there else []


def _ways(view: View, meeting: Meeting) -> list[tuple[Button, ...]]:
    """Back, more, and what others propose."""
    first = [view.button("agenda-button-more", "agenda.more", meeting.id, epoch=meeting.epoch)]
    if waiting := store.proposals(view.db, meeting.id):
        first.append(waiting_button(view, meeting, len(waiting)))
    rows = [tuple(first)]
    if gone := store.last_dropped(view.db, meeting.id):
        text = rules.shorten(gone.text, 30)
        back = view.button("agenda-button-back", "agenda.back", meeting.id, gone.id, epoch=meeting.epoch, text=text)
        rows.append((back,))
    return rows


@agenda.button("page")
def page(turn: Turn) -> None:
    """Another page of the same card."""
    meeting = meeting_pressed(turn)
    convener_of(turn, meeting)
    assert turn.pressed
    turn.lead(SHEET, meeting.id, f"program-{meeting.id}", turn.pressed.args[1], within=(SHEET,))


@agenda.button("more")
def more(turn: Turn) -> None:
    """[Přidat body]: the next words are items."""
    meeting = meeting_pressed(turn)
    convener_of(turn, meeting)
    turn.ask("agenda.more", "agenda-ask-items", None, {"meeting": meeting.id})


@agenda.button("up")
def up(turn: Turn) -> None:
    """▲"""
    _move(turn, -1)


@agenda.button("down")
def down(turn: Turn) -> None:
    """▼"""
    _move(turn, 1)


def _move(turn: Turn, step: int) -> None:
    meeting, item = item_pressed(turn, State.ACCEPTED)
    order = rules.moved([one.id for one in store.programme(turn.db, meeting.id)], item.id, step)
    store.arrange(turn.db, order)
    turn.happened("agenda-changed", meeting.id)
    turn.answer("agenda-moved", text=rules.shorten(item.text, 60), number=order.index(item.id) + 1)


@agenda.button("drop")
def drop(turn: Turn) -> None:
    """✕: off the programme; the card offers the way back."""
    meeting, item = item_pressed(turn, State.ACCEPTED)
    store.drop(turn.db, item, State.DROPPED, turn.now)
    turn.log("agenda.dropped", "meeting", meeting.id, item=item.id)
    turn.happened("agenda-changed", meeting.id)
    turn.answer("agenda-dropped", text=rules.shorten(item.text, 60))


@agenda.button("back")
def back(turn: Turn) -> None:
    """[Vrátit „…"]: the item is where it was; who proposed a refused one hears of it."""
    meeting, item = item_pressed(turn, State.DROPPED, State.REFUSED)
    store.give_back(turn.db, item)
    if item.state is State.REFUSED:
        tell_proposer(turn, meeting, item, "agenda-accepted")
    turn.log("agenda.returned", "meeting", meeting.id, item=item.id)
    turn.happened("agenda-changed", meeting.id)
    turn.answer("agenda-returned", text=rules.shorten(item.text, 60))
