"""The capability, who may see its cards, and how a slot reads."""

from datetime import datetime

from domain import polls as rules
from domain.errors import BadInput
from domain.groups import Person, Role
from domain.help import Hint
from domain.polls import Poll
from domain.rooms import Room
from handlers.kit.capability import Capability
from handlers.kit.turn import Turn
from handlers.kit.view import View
from storage import groups, outbox, rooms
from storage import polls as store
from storage.db import Connection

polls = Capability("polls")
polls.helps(Hint("poll", 140, "termin", Role.COORDINATOR))

POLL, BALLOT, DESK = "poll", "ballot", "poll-desk"  # in the groups' rooms, for each member alone, for the convener


def asked(view: View, poll_id: int, person: int) -> bool:
    """Who may read a ballot: everybody who is not out of all the groups that are asked."""
    poll = store.find(view.db, poll_id)
    return poll is None or person not in groups.out_of(view.db, poll.groups)


def convening(view: View, poll_id: int, person: int) -> bool:
    """Who may read the desk: the coordinators of the poll's own group."""
    poll = store.find(view.db, poll_id)
    role = groups.role_in(view.db, poll.group, person) if poll else None
    return poll is None or (role is not None and role.may(Role.COORDINATOR))


def poll_pressed(turn: Turn) -> Poll:
    """The poll of the pressed button, held against anybody else who changes it now.

    Raises BadInput("button-foreign").
    """
    assert turn.pressed
    poll = store.find(turn.db, turn.pressed.args[0], hold=True)
    if poll is None:
        raise BadInput("button-foreign")
    return poll


def member_of(turn: Turn, poll: Poll) -> Person:
    """The speaker, who is asked: by being in one of the groups, or by speaking in the chat of one.

    Raises BadInput("poll-not-yours").
    """
    if turn.group is not None and turn.group.id in poll.groups:
        return turn.me()
    person = turn.person
    if person is None or not any(groups.role_in(turn.db, group, person.id) for group in poll.groups):
        raise BadInput("anonymous" if turn.event.author.anonymous else "poll-not-yours")
    return person


def members_of(db: Connection, poll: Poll) -> list[Person]:
    """Those who are asked, each once, whatever number of the groups they are in."""
    return [one.person for one in groups.members_of(db, poll.groups) if one.role is not Role.GUEST]


def silent_in(db: Connection, poll: Poll) -> list[Person]:
    """Those who have marked no slot."""
    said = {vote.person for vote in store.votes_on(db, poll.id)}
    return [one for one in members_of(db, poll) if one.id not in said]


def name_of(view: View, poll: Poll) -> str:
    """The groups that are asked."""
    names = sorted(groups.group_by_id(view.db, group).name for group in poll.groups)
    return ", ".join(names) or view.say("meetings-for-whom")


def short(view: View, start: datetime) -> str:
    """A slot as it fits on a button: "po 13. 11. 9:00"."""
    return f"{view.words.short(start)} {view.words.clock(start)}"


def best_of(db: Connection, poll: Poll, now: datetime) -> rules.Tally | None:
    """The slot ahead that suits most."""
    return rules.best(rules.tallies(poll.offered(now), store.votes_on(db, poll.id)))


def show(view: View, poll: Poll) -> None:
    """Every card of it owes its newest state."""
    view.show_all((POLL, BALLOT, DESK), poll.id)


def close(db: Connection, poll: Poll, now: datetime) -> None:
    """Its cards take no answers any more and are pinned no longer."""
    outbox.show(db, (POLL, BALLOT, DESK), poll.id, now)
    outbox.unpin(db, POLL, poll.id, now)


def chats(view: View, poll: Poll) -> list[Room]:
    """The chats of all groups that are asked."""
    return [room for group in poll.groups for room in rooms.rooms_of_group(view.db, group)]
