"""The programme of a meeting of several groups, filled from the best topics by one tap."""

from dataclasses import replace

from domain.agenda import MOST
from domain.errors import BadInput
from domain.meetings import Meeting
from domain.topics import Proposal, State
from handlers.choosing.desk import choosing
from handlers.kit.about import convener_of, meeting_pressed
from handlers.kit.card import Card, Part
from handlers.kit.confirming import done, settle
from handlers.kit.proposals import is_cross, show_topics, tell_authors
from handlers.kit.turn import Turn
from handlers.kit.view import View
from storage import agenda, meetings
from storage import topics as store

BEST = 3  # topics that one meeting has time for


def best(view: View, meeting: Meeting) -> list[Proposal]:
    """The topics that would be put on the programme now."""
    room = MOST - len(agenda.programme(view.db, meeting.id))
    return store.inbox(view.db, meeting.community)[: min(BEST, max(room, 0))]


@choosing.part("control", 41)
def control_part(view: View, meeting_id: int) -> Part:
    """For who calls a meeting of several groups."""
    meeting = meetings.by_id(view.db, meeting_id)
    if not meeting.upcoming(view.now) or not is_cross(view, meeting):
        return Part()
    number = len(best(view, meeting))
    button = view.button("choosing-button-fill", "choosing.fill", meeting.id, epoch=meeting.epoch, number=number)
    return Part(buttons=((button,),) if number else ())


@choosing.button("fill")
def fill(turn: Turn) -> None:
    """[Naplnit program]: the best topics in their order; everybody whose they are hears of it, and it can be undone."""
    store.hold(turn.db)
    meeting = meeting_pressed(turn)
    me = convener_of(turn, meeting)
    found = best(turn.view, meeting)
    if not found:
        raise BadInput("choosing-nothing")
    for one in found:
        proposed_by = None if one.topic.situation else one.topic.author
        agenda.add(turn.db, meeting.id, one.topic.text, "", None, proposed_by, one.topic.id, turn.now)
        taken = replace(one.topic, state=State.TAKEN, meeting=meeting.id)
        store.keep(turn.db, taken)
        turn.log("topic.taken", "topic", one.topic.id)
        show_topics(turn.view, meeting.community, taken)
        tell_authors(turn.view, taken, "choosing-told-taken", me.id, meeting, title=meeting.title)
    _changed(turn, meeting)
    keep = {"meeting": meeting.id, "topics": [one.topic.id for one in found]}
    done(turn, "choosing.filled", keep, "choosing-filled", number=len(found), title=meeting.title)


@choosing.undoes("filled")
def emptied(turn: Turn) -> None:
    """[Vrátit]: the items go, the topics wait again."""
    assert turn.undo
    store.hold(turn.db)
    meeting = meetings.by_id(turn.db, int(turn.undo.values["meeting"]))
    convener_of(turn, meeting)
    for number in turn.undo.values["topics"]:
        one = store.by_id(turn.db, number)
        if one.state is State.TAKEN and one.meeting == meeting.id:
            agenda.drop_topic(turn.db, meeting.id, number, turn.now)
            store.keep(turn.db, replace(one, state=State.OPEN, meeting=None))
            show_topics(turn.view, meeting.community, one)
            tell_authors(turn.view, one, "topics-told-back", turn.me().id)
    _changed(turn, meeting)
    settle(turn, Card((turn.private_view().line("choosing-emptied", title=meeting.title),)))


def _changed(turn: Turn, meeting: Meeting) -> None:
    turn.happened("agenda-changed", meeting.id)
    for kind in ("meeting", "invitation", "control"):
        turn.show(kind, meeting.id)
