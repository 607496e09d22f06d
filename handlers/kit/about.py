"""What a tap or a reply is about: the meeting behind the card, and whether it may still be acted upon."""

from collections.abc import Callable
from typing import TypeVar

from domain import meetings as rules
from domain import rsvp
from domain.errors import BadInput
from domain.groups import Person, Role
from handlers.kit.turn import Turn
from storage import capacity, groups, meetings
from storage import rsvp as replies
from storage.db import Connection

T = TypeVar("T")

MEETING_CARDS = ("meeting", "invitation", "control", "line", "sitting", "minutes-draft")


def meeting_pressed(turn: Turn) -> rules.Meeting:
    """The meeting of the pressed button, whose first argument is its id.

    Raises BadInput when it is cancelled, over, or was changed after the button was drawn; the stale copy is redrawn.
    """
    assert turn.pressed
    meeting = meetings.find(turn.db, turn.pressed.args[0])
    if meeting is None:
        raise BadInput("button-foreign")
    return rules.still(meeting, turn.pressed.epoch, turn.now)


def linked(turn: Turn, prefix: str, find: Callable[[Connection, int], T | None]) -> T:
    """What the deep link with this prefix leads to.

    Raises BadInput("button-foreign").
    """
    number = turn.started_with(prefix)
    found = find(turn.db, number) if number is not None else None
    if found is None:
        raise BadInput("button-foreign")
    return found


def meeting_answered(turn: Turn) -> rules.Meeting | None:
    """The meeting whose card the message replies to, if it does."""
    if turn.subject is None or turn.subject.kind not in MEETING_CARDS:
        return None
    return meeting_of(turn, turn.subject.subject)


def everybody(turn: Turn) -> list[Person]:
    """All whom the community of the speaker or of their group knows: those whose names may be said."""
    town = turn.community
    return turn.once("everybody", lambda: groups.people_of(turn.db, town) if town is not None else [])


def meeting_of(turn: Turn, meeting_id: int) -> rules.Meeting | None:
    """The meeting as it was when the turn first asked for it: whoever is offered the words asks anew."""
    return turn.once(("meeting", meeting_id), lambda: meetings.find(turn.db, meeting_id))


def member_of(turn: Turn, meeting: rules.Meeting) -> Person:
    """The speaker, who belongs to the meeting: by being in one of its groups, or by speaking in the chat of one.

    Raises BadInput("meeting-not-yours").
    """
    if turn.group is not None and turn.group.id in meeting.groups:
        return turn.me()
    person = turn.person
    if person is None or not any(groups.role_in(turn.db, group, person.id) for group in meeting.groups):
        raise BadInput("meeting-not-yours")
    return person


def convener_of(turn: Turn, meeting: rules.Meeting) -> Person:
    """The speaker, who may run the meeting: a coordinator of its own group.

    Raises BadInput("not-entitled").
    """
    return turn.need(Role.COORDINATOR, meeting.group)


def roll_of(db: Connection, meeting: rules.Meeting) -> rsvp.Roll:
    """Everybody invited with what they said; a guest of the roster belongs to it once they answer.

    Whoever was out before it began is not expected, whatever they said.
    """
    members = [one.person for one in groups.members_of(db, meeting.groups) if one.role is not Role.GUEST]
    said, here = replies.replies_to(db, meeting.id), {person.id for person in members}
    gone = {person for person, until in groups.out_of(db, meeting.groups).items() if until <= meeting.starts_at}
    others = [groups.person_by_id(db, one.person) for one in said if one.person not in here | gone]
    waiting = capacity.kept(db, meeting.id).waiting if meeting.capacity is not None else ()
    return rsvp.roll(meeting.epoch, [*members, *others], said, replies.guests_of(db, meeting.id), waiting)
