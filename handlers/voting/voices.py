"""A member votes: by a tap in the group's chat or alone."""

from domain import voting as rules
from domain.errors import BadInput
from domain.groups import Person
from domain.voting import Choice, Motion
from handlers.kit.turn import Turn
from handlers.kit.view import View
from handlers.voting.capability import DESK, MOTION, motion_pressed, show, silent_in, voters, voting
from handlers.voting.ending import close
from storage import rooms
from storage import voting as store


@voting.button("vote", spoken=False)
def vote(turn: Turn) -> None:
    """Each member has one vote, which they may change until the end; when all have voted it is over."""
    motion = motion_pressed(turn)
    rules.still_open(motion, turn.now)
    me = _voter(turn, motion)
    assert turn.pressed
    choice = list(Choice)[turn.pressed.args[1]]
    store.vote(turn.db, motion.id, me.id, choice, turn.now)
    turn.log("motion.voted", "group", motion.group, (motion.community, motion.group), person=me.id)
    turn.answer(f"voting-noted-{choice}")
    if silent_in(turn.db, motion):
        show(turn.view, motion)
    else:
        close(turn.view, motion)


def _voter(turn: Turn, motion: Motion) -> Person:
    """The speaker, who may vote.

    Raises BadInput("motion-not-yours").
    """
    person = turn.person
    if person is None or person.id not in voters(turn.db, motion):
        raise BadInput("anonymous" if turn.event.author.anonymous else "motion-not-yours")
    return person


# --- who sees it


@voting.when("room-bound")
def one_more_room(view: View, room_id: int) -> None:
    """A chat that becomes a group's shows what the group votes on."""
    room = rooms.room_by_id(view.db, room_id)
    for motion in store.open_in(view.db, [room.group]) if room.group is not None else []:
        view.put(MOTION, motion.id, room, pin=True)


@voting.when("person-merged")
@voting.when("person-renamed")
def other_people(view: View, _subject: int) -> None:
    """The counts change with the people."""
    for motion in store.every_open(view.db):
        view.show_all((MOTION, DESK), motion.id)
