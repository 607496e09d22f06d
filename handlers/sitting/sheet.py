"""The card of whoever writes down what a meeting does: its items, the one that is on, how they came out."""

from collections.abc import Sequence

from domain import agenda as programmes
from domain import sitting as rules
from domain.agenda import Item
from domain.errors import BadInput
from domain.groups import Role
from domain.meetings import Meeting
from domain.sitting import Note, Outcome, Sitting
from domain.tasks import Task
from handlers.kit.capability import Capability
from handlers.kit.card import Button, Card, Line, Style
from handlers.kit.fitting import shortened
from handlers.kit.readers import writing
from handlers.kit.turn import Turn
from handlers.kit.view import View, joined
from storage import agenda, meetings, minutes, tasks
from storage import sitting as store

sitting = Capability("sitting")

SHEET = "sitting"
POINT = "sitting-point"  # one item of it
NAME, ENTRY, LABEL = 90, 200, 40  # characters of an item, of an entry, and of an item on a button
ROWS = ((Outcome.AGREED, Outcome.APPROVED, Outcome.REMARKS), (Outcome.REJECTED, Outcome.POSTPONED, Outcome.DISCUSSED))
JUMPS = 5  # buttons in a row


@sitting.card(SHEET, writing)
def card(view: View, meeting_id: int) -> Card:
    """What has come out so far, and the buttons for the item that is on; once it is over also what is left."""
    meeting, state = meetings.by_id(view.db, meeting_id), store.find(view.db, meeting_id)
    head = (
        view.line("sitting-title", Style.TITLE, title=meeting.title),
        Line(view.when(meeting.start, meeting.end), Style.NOTE),
    )
    if state is None or state.began is None:
        return Card(head)
    items = agenda.programme(view.db, meeting_id)
    lines = [*head, *_listed(view, state, items), *_announced(view, state)]
    more = view.parts(SHEET, meeting_id)
    if not rules.listens(state, meeting, view.now):
        return Card((*lines, *more.lines), more.buttons)
    lines.append(_how(view, state, items))
    rows = (*_outcomes(view, state, items), *_jumps(view, state, items))
    return Card((*lines, *more.lines), (*rows, *more.buttons))


# --- the lines


def _listed(view: View, state: Sitting, items: Sequence[Item]) -> list[Line]:
    """A page of the items around the one that is on; its entries, and how many the others have."""
    set_here = tasks.set_at(view.db, state.meeting)
    ids = [one.id for one in items]
    at = ids.index(state.current) if state.current in ids else len(items) - 1
    _, first, end = programmes.page_of(max(at, 0) // programmes.PAGE, len(items))
    lines: list[Line] = []
    for number in range(first, end):
        item = items[number]
        given = [one for one in set_here if one.item == item.id]
        lines.append(_item(view, state, number + 1, item, given))
        if item.id == state.current:
            lines += entries(view, state.under(item.id), given)
    loose = [one for one in set_here if one.item not in ids]
    return [*lines, *entries(view, [one for one in state.notes if one.item not in ids], loose)]


def _item(view: View, state: Sitting, number: int, item: Item, given: Sequence[Task]) -> Line:
    outcome = state.outcomes.get(item.id)
    text = shortened(item.text, NAME)
    presenter = f" – {shortened(item.presenter, LABEL)}" if item.presenter else ""
    if item.id == state.current:
        said = f" – {view.say(f'sitting-{outcome}')}" if outcome else ""
        return Line(f"▶ {number}. {text}{presenter}{said}", Style.HEAD)
    written = len(state.under(item.id)) + len(given)
    pieces = [view.say(f"sitting-{outcome}") if outcome else "", f"✍ {written}" if written else ""]
    said = ", ".join(piece for piece in pieces if piece)
    mark = f"{rules.MARKS[outcome]} " if outcome else ""
    return Line(f"{mark}{number}. {text}{presenter}" + (f" – {said}" if said else ""))


def entries(view: View, notes: Sequence[Note], given: Sequence[Task]) -> list[Line]:
    """What was written down under an item, a line each."""
    lines = [
        view.line("sitting-entry", kind=one.kind.value, text=shortened(" ".join(one.text.split()), ENTRY))
        for one in notes
    ]
    return lines + [Line(task_words(view, one)) for one in given]


def task_words(view: View, task: Task) -> str:
    """ "– úkol: poslat podklady (Z: Petr Šimek, T: 30. 11. 2017)"."""
    names = ", ".join(owner.name for owner in task.present)
    due = view.words.day(task.due) if task.due else ""
    text = shortened(" ".join(task.text.split()), ENTRY)
    given = {"named": "yes" if names else "no", "dated": "yes" if due else "no"}
    return view.say("sitting-task", text=text, names=names, due=due, **given)


def _announced(view: View, state: Sitting) -> list[Line]:
    if state.next_start is None:
        return []
    return [view.line("sitting-next", when=view.when(state.next_start, state.next_end))]


def _how(view: View, state: Sitting, items: Sequence[Item]) -> Line:
    number = next((at for at, one in enumerate(items, 1) if one.id == state.current), 0)
    return view.line("sitting-how", Style.NOTE, number=number, items=len(items))


# --- the buttons


def _outcomes(view: View, state: Sitting, items: Sequence[Item]) -> list[tuple[Button, ...]]:
    """How the item that is on came out; a button names the item, so that two taps at once are one."""
    if all(one.id != state.current for one in items) or state.current is None:
        return []
    return [outcome_row(view, "out", state, state.current, row) for row in ROWS]


def outcome_row(
    view: View, action: str, state: Sitting, item: int, row: Sequence[Outcome]
) -> tuple[Button, ...]:  # fmt: skip
    """Buttons for some outcomes of an item, the one that holds ticked."""
    held, every = state.outcomes.get(item), list(Outcome)
    return tuple(
        view.labelled(
            ("✓ " if one is held else "") + view.say(f"sitting-button-{one}"), f"sitting.{action}", state.meeting, item,
            every.index(one),
        )
        for one in row
    )  # fmt: skip


def _jumps(view: View, state: Sitting, items: Sequence[Item]) -> list[tuple[Button, ...]]:
    """The way to the other items of the page, and the end."""
    ids = [one.id for one in items]
    at = ids.index(state.current) if state.current in ids else 0
    _, first, end = programmes.page_of(at // programmes.PAGE, len(items))
    span = range(max(0, first - 1), min(len(items), end + 1))
    buttons = [
        view.labelled(f"▸ {number + 1}", "sitting.item", state.meeting, ids[number])
        for number in span
        if ids[number] != state.current
    ]
    rows = [tuple(buttons[one : one + JUMPS]) for one in range(0, len(buttons), JUMPS)]
    stop = None if state.ended else view.button("sitting-button-end", "sitting.end", state.meeting)
    return [row for row in (*rows, joined(_edit(view, state, ids), stop)) if row]


def _edit(view: View, state: Sitting, ids: Sequence[int]) -> Button | None:
    """The way to put right what stands under the item that is on."""
    on = state.current
    if on is None or on not in ids or not state.under(on):
        return None
    return view.button("sitting-button-edit", "sitting.point", on, number=ids.index(on) + 1)


# --- whose it is


def kept(turn: Turn, meeting_id: int) -> tuple[Meeting, Sitting]:
    """The meeting that is going on or was, and how, for whoever writes it down.

    Raises BadInput("button-foreign" | "not-entitled" | "sitting-not-begun" | "minutes-locked").
    """
    meeting = meetings.find(turn.db, meeting_id)
    if meeting is None:
        raise BadInput("button-foreign")
    turn.need(Role.MINUTES, meeting.group)
    state = store.find(turn.db, meeting_id)
    if state is None or state.began is None:
        raise BadInput("sitting-not-begun")
    if minutes.locked(turn.db, meeting_id):
        raise BadInput("minutes-locked")
    return meeting, state


def changed(view: View, meeting_id: int) -> None:
    """Every card that shows how the meeting goes owes its newest state."""
    view.show(SHEET, meeting_id)
    view.happened("sitting-changed", meeting_id)


@sitting.when("task-changed")
def task_changed(view: View, task_id: int) -> None:
    """A task set at a meeting stands on the card of the meeting."""
    task = tasks.find(view.db, task_id)
    if task and task.meeting is not None:
        view.show(SHEET, task.meeting)


@sitting.when("agenda-changed")
def programme_changed(view: View, meeting_id: int) -> None:
    """The programme was changed meanwhile; whoever adds the first item of a meeting that goes on begins with it."""
    state = store.find(view.db, meeting_id)
    if state is None or state.began is None:
        return
    items = agenda.programme(view.db, meeting_id)
    if state.current is None and not state.outcomes:
        store.turn_to(view.db, meeting_id, rules.first(items, state.outcomes))
    view.show(SHEET, meeting_id)
