"""Answers by a tap or a reaction, and what becomes of them when a meeting or a person changes."""

from dataclasses import replace

from domain import rsvp as rules
from domain.meetings import Meeting, still
from domain.rsvp import Answer, Reply
from handlers.kit.about import meeting_answered, meeting_pressed, member_of, roll_of
from handlers.kit.turn import Turn
from handlers.kit.view import View
from handlers.rsvp.card import rsvp
from storage import capacity, groups, meetings
from storage import rsvp as store

CARDS = ("meeting", "invitation", "control")


@rsvp.button("coming", spoken=False)
def coming(turn: Turn) -> None:
    """[Přijdu]"""
    _tapped(turn, Answer.COMING)


@rsvp.button("excused", spoken=False)
def excused(turn: Turn) -> None:
    """[Omlouvám se]"""
    _tapped(turn, Answer.EXCUSED)


@rsvp.button("maybe", spoken=False)
def maybe(turn: Turn) -> None:
    """[Nevím]"""
    _tapped(turn, Answer.MAYBE)


def _tapped(turn: Turn, answer: Answer) -> None:
    meeting = meeting_pressed(turn)
    me = member_of(turn, meeting)
    before = store.reply_of(turn.db, meeting.id, me.id)
    stands = before is not None and before.answer is answer
    if before is None or not stands or before.epoch != meeting.epoch:
        kept = before if before and stands else Reply(me.id, answer, turn.now, meeting.epoch)
        record(turn, meeting, replace(kept, at=turn.now, epoch=meeting.epoch))
    if not told_to_wait(turn, meeting, me.id):
        turn.answer(f"rsvp-{answer}-noted", when=turn.answering().when(meeting.start))


def record(turn: Turn, meeting: Meeting, reply: Reply) -> None:
    """Keep the answer, and show it wherever it counts."""
    store.record(turn.db, meeting.id, reply)
    at = (meeting.community, meeting.group)
    turn.log("rsvp.recorded", "meeting", meeting.id, at, person=reply.person, answer=reply.answer.value)
    show(turn, meeting)


def show(turn: Turn, meeting: Meeting) -> None:
    """Every card that counts who comes owes its newest state."""
    turn.view.show_all(CARDS, meeting.id)
    turn.happened("rsvp-changed", meeting.id)
    if meeting.capacity is not None:
        turn.happened("seats-changed", meeting.id)
    if meeting.starts_at <= turn.now:
        turn.happened("rsvp-late", meeting.id)


def told_to_wait(turn: Turn, meeting: Meeting, person: int) -> bool:
    """Whoever would come where all seats are taken hears that they wait, and how many do before them."""
    place = capacity.kept(turn.db, meeting.id).place(person) if meeting.capacity is not None else 0
    if place:
        turn.answer("capacity-waiting-noted", place=place)
    return bool(place)


@rsvp.reaction()
def reacted(turn: Turn) -> bool:
    """A thumb on the card counts like a tap, where the network lets us see it; taken back, so is the answer."""
    meeting = meeting_answered(turn)
    if meeting is None or turn.event.author.anonymous:
        return False
    answer = rules.meant_by(turn.event.reaction or "")
    if answer is None and (turn.event.reaction or not meeting.upcoming(turn.now)):
        return False
    still(meeting, meeting.epoch, turn.now)
    me = member_of(turn, meeting)
    if answer is None:
        store.take_back(turn.db, meeting.id, me.id)
        show(turn, meeting)
    else:
        record(turn, meeting, Reply(me.id, answer, turn.now, meeting.epoch))
    return True


@rsvp.when("person-renamed")
@rsvp.when("person-merged")
def counted_once(view: View, person_id: int) -> None:
    """Somebody who was on the list twice is one: the counts of all meetings ahead of them change."""
    mine = [group.id for group in groups.groups_with(view.db, person_id)]
    for meeting in meetings.upcoming(view.db, mine, view.now) if mine else []:
        view.show_all(CARDS, meeting.id)


@rsvp.when("meeting-changed")
def ask_again(view: View, meeting_id: int) -> None:
    """Whoever said yes to the old time or place is asked once, privately, whether it still holds."""
    meeting = meetings.by_id(view.db, meeting_id)
    for one in roll_of(view.db, meeting).unconfirmed():
        view.tell(one.person.id, "invitation", meeting_id)
