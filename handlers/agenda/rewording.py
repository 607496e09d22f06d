"""Other words for an item that stands on the programme: ✎ asks for them, the answer replaces the item in its place."""

from domain import agenda as rules
from domain.agenda import Item, State
from domain.errors import BadInput
from domain.language import clean, read_programme
from domain.meetings import Meeting, still
from handlers.agenda.drawing import agenda, item_pressed
from handlers.kit.about import convener_of
from handlers.kit.turn import Turn
from storage import agenda as store
from storage import meetings


@agenda.button("rewrite")
def rewrite(turn: Turn) -> None:
    """✎: the item as it stands, to be written anew."""
    _, item = item_pressed(turn, State.ACCEPTED)
    turn.ask("agenda.rewrite", "agenda-ask-words", None, {"item": item.id}, text=_whole(turn, item))


def _whole(turn: Turn, item: Item) -> str:
    """The item as its author would type it."""
    length = turn.say("agenda-minutes-short", minutes=item.minutes) if item.minutes else ""
    return " – ".join(piece for piece in (item.text, f"{item.presenter} {length}".strip()) if piece)


@agenda.asked("rewrite")
def words(turn: Turn) -> None:
    """The new words."""
    assert turn.question
    meeting, item = _asked_about(turn, turn.question.values["item"])
    others = [
        one for one in store.programme(turn.db, meeting.id) + store.proposals(turn.db, meeting.id) if one.id != item.id
    ]
    new = rules.rewritten(read_programme(clean(turn.text)), others)
    store.rewrite(turn.db, item, new.text, new.presenter or "", new.minutes)
    turn.log("agenda.rewritten", "meeting", meeting.id, item=item.id)
    turn.happened("agenda-changed", meeting.id)
    turn.react("👍")


def _asked_about(turn: Turn, item_id: int) -> tuple[Meeting, Item]:
    """The item and its meeting, as they are by now.

    Raises BadInput("agenda-gone") where somebody dropped it meanwhile.
    """
    item = store.find(turn.db, item_id)
    if item is None or item.state is not State.ACCEPTED:
        raise BadInput("agenda-gone")
    meeting = meetings.by_id(turn.db, item.meeting)
    convener_of(turn, meeting)
    still(meeting, meeting.epoch, turn.now)
    return meeting, item
