"""One item of a meeting, to be put right: its outcome, and every entry with the ways to reword it or strike it."""

from domain import sitting as rules
from domain.agenda import Item
from domain.errors import BadInput
from domain.groups import Role
from domain.language import clean
from domain.meetings import Meeting
from domain.sitting import Kind, Note, Outcome, Sitting
from handlers.kit.card import Button, Card, Line, Style
from handlers.kit.fitting import shortened
from handlers.kit.labels import an_option
from handlers.kit.turn import Turn
from handlers.kit.view import View
from handlers.sitting.carrying import carry_over
from handlers.sitting.saying import note
from handlers.sitting.sheet import ENTRY, POINT, ROWS, SHEET, changed, kept, outcome_row, sitting, task_words
from storage import agenda, groups, meetings, tasks
from storage import sitting as store

KINDS = (Kind.NOTE, Kind.REMARK, Kind.RESOLUTION)


def _reader(view: View, item_id: int, person: int) -> bool:
    item = agenda.find(view.db, item_id)
    meeting = meetings.find(view.db, item.meeting) if item else None
    role = groups.role_in(view.db, meeting.group, person) if meeting else None
    return role is not None and role.may(Role.MINUTES)


@sitting.card(POINT, _reader)
def card(view: View, item_id: int) -> Card:
    """An item with everything under it, numbered by letters as on the buttons."""
    item = agenda.find(view.db, item_id)
    state = store.find(view.db, item.meeting) if item else None
    if item is None or state is None:
        return Card((view.line("card-closed", Style.NOTE),))
    number = _number(view, item)
    lines = [view.line("sitting-point", Style.TITLE, number=number, text=item.text)]
    if outcome := state.outcomes.get(item.id):
        lines.append(Line(view.say(f"sitting-{outcome}"), Style.HEAD))
    notes = state.under(item.id)
    lines += [_line(view, at, one) for at, one in enumerate(notes)]
    lines += [Line(task_words(view, one)) for one in tasks.set_at(view.db, item.meeting) if one.item == item.id]
    lines.append(view.line("sitting-point-how", Style.NOTE))
    rows = [_handles(view, at, one) for at, one in enumerate(notes)]
    choices = [outcome_row(view, "set", state, item.id, row) for row in ROWS]
    add = view.button("sitting-button-add", "sitting.add", item.id)
    return Card(tuple(lines), (*rows, *choices, (add, *_back(view, item))))


def _back(view: View, item: Item) -> tuple[Button, ...]:
    """To the draft of the minutes, or to the card of the meeting that goes on."""
    ways = view.parts("sitting-back", item.meeting).buttons
    return ways[0] if ways else (view.button("sitting-button-back", "sitting.begin", item.meeting),)


def _number(view: View, item: Item) -> int:
    ids = [one.id for one in agenda.programme(view.db, item.meeting)]
    return ids.index(item.id) + 1 if item.id in ids else 0


def _line(view: View, at: int, one: Note) -> Line:
    text = shortened(" ".join(one.text.split()), 3 * ENTRY)
    return Line(f"{_letter(at)}) {view.say(f'sitting-kind-{one.kind}')}: {text}")


def _letter(at: int) -> str:
    return chr(ord("a") + at) if at < 26 else str(at + 1)


def _handles(view: View, at: int, one: Note) -> tuple[Button, ...]:
    return tuple(
        view.labelled(f"{_letter(at)} {sign}", f"sitting.{action}", one.id)
        for action, sign in (("reword", "✎"), ("strike", "✕"))
    )


# --- opening


@sitting.button("point")
def opened(turn: Turn) -> None:
    """An item of the meeting or of the draft, in place of the card where its button stands."""
    assert turn.pressed
    item = agenda.find(turn.db, turn.pressed.args[0])
    if item is None:
        raise BadInput("button-foreign")
    kept(turn, item.meeting)
    turn.lead(POINT, item.id, f"sitting-{item.meeting}", within=(SHEET, POINT, "minutes-draft"))


# --- changing


def _item(turn: Turn, item_id: int) -> tuple[Meeting, Sitting, Item]:
    item = agenda.find(turn.db, item_id)
    if item is None:
        raise BadInput("button-foreign")
    return *kept(turn, item.meeting), item


def _note(turn: Turn, note_id: int) -> tuple[Meeting, Note]:
    """Raises BadInput("sitting-entry-gone") when somebody was faster."""
    one = store.note(turn.db, note_id)
    if one is None:
        raise BadInput("sitting-entry-gone")
    meeting, _ = kept(turn, one.meeting)
    return meeting, one


def _redraw(turn: Turn, meeting: Meeting, item: int | None) -> None:
    changed(turn.view, meeting.id)
    if item is not None:
        turn.show(POINT, item)


@sitting.button("set")
def set_outcome(turn: Turn) -> None:
    """How the item came out; a tap on what holds takes it back."""
    assert turn.pressed
    item_id, at = turn.pressed.args[1:]
    meeting, state, item = _item(turn, item_id)
    outcome = list(Outcome)[at % len(Outcome)]
    kept_one = None if state.outcomes.get(item.id) is outcome else outcome
    store.came_out(turn.db, item, kept_one)
    turn.log("sitting.outcome", "meeting", meeting.id, answer=kept_one.value if kept_one else "none", item=item.id)
    if state.ended:
        carry_over(turn.view, meeting)
    _redraw(turn, meeting, item.id)
    turn.outcome.taken = True


@sitting.button("strike")
def strike(turn: Turn) -> None:
    """✕: the entry goes; what it said is shown once more, to be written anew if need be."""
    assert turn.pressed
    meeting, one = _note(turn, turn.pressed.args[0])
    store.strike(turn.db, one.id)
    turn.log("sitting.struck", "meeting", meeting.id)
    _redraw(turn, meeting, one.item)
    turn.answer("sitting-struck", text=shortened(one.text, 120))


@sitting.button("reword")
def reword(turn: Turn) -> None:
    """✎: the next words are the entry."""
    assert turn.pressed
    _, one = _note(turn, turn.pressed.args[0])
    turn.ask("sitting.reworded", "sitting-ask-words", None, {"note": one.id}, text=one.text[:600])


@sitting.asked("reworded", longest=rules.NOTE_LIMIT + 100)
def reworded(turn: Turn) -> None:
    """The entry in other words."""
    assert turn.question
    meeting, one = _note(turn, turn.question.values["note"])
    store.rewrite(turn.db, one.id, clean(turn.text, rules.NOTE_LIMIT))
    turn.log("sitting.reworded", "meeting", meeting.id)
    _redraw(turn, meeting, one.item)
    turn.react("👍")


@sitting.button("add")
def add(turn: Turn) -> None:
    """[Připsat]: first what it is."""
    assert turn.pressed
    _, _, item = _item(turn, turn.pressed.args[0])
    labels = [turn.private_view().say(f"sitting-kind-{kind}") for kind in KINDS]
    turn.ask("sitting.kind", "sitting-ask-kind", labels, {"item": item.id})


@sitting.asked("kind", an_option)
def kind_asked(turn: Turn) -> None:
    """Then the words."""
    assert turn.question
    if turn.choice is None:
        raise BadInput("sitting-tap")
    keep = {"item": turn.question.values["item"], "kind": KINDS[turn.choice].value}
    turn.ask("sitting.added", "sitting-ask-new", None, keep)


@sitting.asked("added", longest=rules.NOTE_LIMIT + 100)
def added(turn: Turn) -> None:
    """The new entry."""
    assert turn.question
    keep = turn.question.values
    meeting, _, item = _item(turn, keep["item"])
    note(turn, meeting, item.id, Kind(keep["kind"]), turn.text)
    _redraw(turn, meeting, item.id)
    turn.react("✍")
