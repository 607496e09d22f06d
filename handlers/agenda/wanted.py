"""The programme in plain words: read, a new item, an item taken off."""

from domain import agenda as rules
from domain.agenda import Item, State
from domain.errors import BadInput
from domain.groups import Role
from domain.language import Wanted
from domain.meetings import Meeting, still
from handlers.agenda.drawing import LINE, agenda, numbered
from handlers.agenda.new_items import for_meeting
from handlers.agenda.programme import opened
from handlers.kit.about import convener_of
from handlers.kit.card import Card, Line, Style
from handlers.kit.confirming import done
from handlers.kit.turn import Turn
from handlers.kit.wishes import meeting_wished, one_of, wish_of
from storage import agenda as store
from storage import meetings


@agenda.wants(Wanted.PROGRAMME)
def programme(turn: Turn) -> None:
    """Privately the programme to read; in words where there is no private chat."""
    meeting = meeting_wished(turn)
    if meeting is None:
        return
    if turn.private() is not None:
        opened(turn, meeting, to_read=True)
        return
    lines = numbered(turn.view, meeting, store.programme(turn.db, meeting.id), LINE)
    fit = rules.fitting(lines)
    head = Line(meeting.title, Style.HEAD)
    turn.reply(Card((head, *map(Line, lines[:fit])) if lines else (head, turn.view.line("agenda-none"))))


@agenda.wants(Wanted.ADD_ITEM)
def add(turn: Turn) -> None:
    """Whoever runs the meeting adds it, others propose it; without words the programme opens."""
    meeting = meeting_wished(turn)
    if meeting is not None:
        for_meeting(turn, meeting, wish_of(turn).request.what)


@agenda.wants(Wanted.DROP_ITEM)
def drop(turn: Turn) -> None:
    """An item by its number or its words goes off, and comes back by [Vrátit]."""
    meeting = meeting_wished(turn, Role.COORDINATOR)
    if meeting is None:
        return
    convener_of(turn, meeting)
    still(meeting, meeting.epoch, turn.now)
    item = _item(turn, meeting)
    if item is None:
        return
    store.drop(turn.db, item, State.DROPPED, turn.now)
    turn.log("agenda.dropped", "meeting", meeting.id, item=item.id)
    turn.happened("agenda-changed", meeting.id)
    keep = {"meeting": meeting.id, "item": item.id}
    done(turn, "agenda.dropped", keep, "agenda-dropped", text=rules.shorten(item.text, 60))


def _item(turn: Turn, meeting: Meeting) -> Item | None:
    """The item that is meant; None once the speaker has been asked. Raises BadInput("agenda-no-such-item")."""
    items, request = store.programme(turn.db, meeting.id), wish_of(turn).request
    if not items or (request.number and request.number > len(items)):
        raise BadInput("agenda-no-such-item")
    if request.number:
        return items[request.number - 1]
    labels = [(one.id, f"{at}. {one.text}") for at, one in enumerate(items, 1)]
    number = one_of(turn, "item", labels, request.what)
    return next((one for one in items if one.id == number), None)


@agenda.undoes("dropped")
def dropped_back(turn: Turn) -> None:
    """[Vrátit]"""
    assert turn.undo
    meeting = meetings.by_id(turn.db, turn.undo.values["meeting"])
    convener_of(turn, meeting)
    item = store.find(turn.db, turn.undo.values["item"])
    if item is None or item.state is not State.DROPPED:
        raise BadInput("agenda-no-such-item")
    store.give_back(turn.db, item)
    turn.log("agenda.returned", "meeting", meeting.id, item=item.id)
    turn.happened("agenda-changed", meeting.id)
    turn.answer("agenda-returned", text=rules.shorten(item.text, 60))
