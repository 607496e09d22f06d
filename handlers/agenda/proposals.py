"""What members propose: the coordinators' card with [Přijmout] [Odmítnout], and the word to whoever proposed."""

from collections.abc import Sequence

from domain import agenda as rules
from domain.agenda import Item, State
from domain.meetings import Meeting
from handlers.agenda.drawing import LINE, OFFERED, PROPOSALS, agenda, item_pressed, may_change, numbered
from handlers.kit.about import convener_of, meeting_pressed
from handlers.kit.card import Button, Card, Line, Style
from handlers.kit.readers import calling
from handlers.kit.turn import Turn
from handlers.kit.view import View
from storage import agenda as store
from storage import meetings


@agenda.card(PROPOSALS, calling)
def proposals_card(view: View, meeting_id: int) -> Card:
    """What waits for the coordinators' word, with a pair of buttons for each."""
    meeting = meetings.by_id(view.db, meeting_id)
    waiting = store.proposals(view.db, meeting_id)
    head = (view.line("agenda-proposals-title", Style.TITLE), Line(meeting.title, Style.HEAD),
            Line(view.when(meeting.start, meeting.end), Style.NOTE))  # fmt: skip
    if not waiting:
        return Card((*head, view.line("agenda-proposals-none")))
    lines = list(map(Line, numbered(view, meeting, waiting[:OFFERED], LINE, timed=False)))
    if len(waiting) > OFFERED:
        lines.append(view.line("agenda-and-more", more=len(waiting) - OFFERED))
    if not may_change(view, meeting):
        return Card((*head, *lines))
    return Card((*head, *lines), tuple(_verdicts(view, meeting, waiting, at) for at in range(len(waiting[:OFFERED]))))


def _verdicts(view: View, meeting: Meeting, waiting: Sequence[Item], at: int) -> tuple[Button, ...]:
    number = f"{at + 1} " if len(waiting) > 1 else ""
    return tuple(
        view.labelled(
            number + view.say(f"agenda-button-{action}"), f"agenda.{action}", meeting.id, waiting[at].id,
            epoch=meeting.epoch,
        )
        for action in ("accept", "refuse")
    )  # fmt: skip


@agenda.button("waiting")
def waiting(turn: Turn) -> None:
    """[Návrhy]: the card of proposals comes down."""
    meeting = meeting_pressed(turn)
    convener_of(turn, meeting)
    turn.lead(PROPOSALS, meeting.id, f"program-{meeting.id}")


@agenda.button("accept")
def accept(turn: Turn) -> None:
    """[Přijmout]: on the programme, with its proposer credited."""
    meeting, item = item_pressed(turn, State.PROPOSED)
    store.accept(turn.db, item)
    _decided(turn, meeting, item, "agenda-accepted")


@agenda.button("refuse")
def refuse(turn: Turn) -> None:
    """[Odmítnout]: the proposer is told; the programme's card can still take it back."""
    meeting, item = item_pressed(turn, State.PROPOSED)
    store.drop(turn.db, item, State.REFUSED, turn.now)
    _decided(turn, meeting, item, "agenda-refused")


def _decided(turn: Turn, meeting: Meeting, item: Item, key: str) -> None:
    tell_proposer(turn, meeting, item, key)
    turn.log(key.replace("-", "."), "meeting", meeting.id, item=item.id)
    turn.happened("agenda-changed", meeting.id)
    turn.answer(f"{key}-noted", text=rules.shorten(item.text, 60))


def tell_proposer(turn: Turn, meeting: Meeting, item: Item, key: str) -> None:
    if item.proposed_by is not None:
        text = rules.shorten(item.text, LINE)
        turn.view.note(item.proposed_by, key, text=text, title=meeting.title, when=turn.view.when(meeting.start))
