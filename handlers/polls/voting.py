"""The card that everybody sees, each member's own, and a tap on a slot: yes, only if need be, no."""

from collections.abc import Sequence

from domain import polls as rules
from domain.groups import Person
from domain.language import Stance
from domain.polls import Option, Poll, Status, Tally, Vote
from handlers.kit.card import Button, Card, Line, Style
from handlers.kit.turn import Turn
from handlers.kit.view import View, own_view
from handlers.kit.waking import awake_at
from handlers.polls.capability import (
    BALLOT,
    DESK,
    POLL,
    asked,
    best_of,
    member_of,
    members_of,
    name_of,
    poll_pressed,
    polls,
    short,
    show,
    silent_in,
)
from storage import groups, meetings, rooms
from storage import polls as store

MARKS = {Stance.YES: "✅", Stance.NEED: "🟡", Stance.NO: "❌"}
BLANK = "▫️"
FEW = 3  # slots with a row for each


# --- the cards


@polls.card(POLL, asked)
def card(view: View, poll_id: int) -> Card:
    """In a group's room: the slots with how many can come, the best one, and a button for each."""
    poll = store.by_id(view.db, poll_id)
    lines = [*head(view, poll), *counted(view, poll)]
    if not poll.goes_on(view.now):
        return Card((*lines, outcome(view, poll)))
    how = view.line("polls-how", Style.NOTE)
    every = [vote_button(view, poll, one) for one in poll.offered(view.now)]
    return Card((*lines, how), (*pairs(every), _none(view, poll)))


@polls.card(BALLOT, asked)
def ballot(view: View, poll_id: int) -> Card:
    """In a member's private chat: the same, and on each button what they said."""
    poll = store.by_id(view.db, poll_id)
    if not poll.goes_on(view.now):
        return Card((*head(view, poll), outcome(view, poll)))
    me = rooms.owner(view.db, view.room.account) if view.room.account is not None else None
    mine = {vote.option: vote.stance for vote in store.votes_on(view.db, poll.id) if vote.person == me}
    lines = [*head(view, poll), *counted(view, poll)]
    lines.append(view.line("polls-how" if mine else "polls-please", Style.NOTE))
    marks = {one.id: MARKS[mine[one.id]] if one.id in mine else BLANK for one in poll.options}
    every = [vote_button(view, poll, one, f"{marks[one.id]} ") for one in poll.offered(view.now)]
    return Card(tuple(lines), (*pairs(every), _none(view, poll)))


def head(view: View, poll: Poll) -> list[Line]:
    """Whom it is for and what it is about."""
    return [view.line("polls-title", Style.TITLE, group=name_of(view, poll)), Line(poll.title, Style.HEAD)]


def counted(view: View, poll: Poll) -> list[Line]:
    """A line for each slot, the best one marked, and how many have answered."""
    if poll.status not in (Status.OPEN, Status.CHOSEN):
        return []
    votes = store.votes_on(view.db, poll.id)
    found = rules.tallies(poll.offered(view.now), votes)
    top = rules.best(found)
    lines = [slot_line(view, at, one, top) for at, one in enumerate(found, 1)]
    people = len({vote.person for vote in votes})
    total = len({one.id for one in members_of(view.db, poll)} | {vote.person for vote in votes})
    return [*lines, view.line("polls-answered", Style.NOTE, people=people, members=total)]


def slot_line(view: View, at: int, one: Tally, top: Tally | None) -> Line:
    """ "1. úterý 14. 11. 2017 od 9:00 – mohou 3, v nouzi 1"."""
    when = view.when(one.option.start, one.option.end)
    best = top is not None and one.option.id == top.option.id
    said = view.say("polls-slot", number=str(at), when=when, yes=len(one.yes), need=len(one.need))
    return Line(f"{said} ⭐" if best else said, Style.HEAD if best else Style.TEXT)


def outcome(view: View, poll: Poll) -> Line:
    """What came of it."""
    if poll.status is Status.CHOSEN and poll.meeting is not None:
        meeting = meetings.by_id(view.db, poll.meeting)
        return view.line("polls-chosen", Style.HEAD, when=view.when(meeting.start, meeting.end))
    return view.line("polls-ended", Style.NOTE)


def vote_button(view: View, poll: Poll, one: Option, mark: str = "") -> Button:
    """The button of one slot."""
    return view.labelled(f"{mark}{short(view, one.start)}", "polls.vote", poll.id, one.id)


def pairs(every: Sequence[Button]) -> list[tuple[Button, ...]]:
    """A row for each button, or for two where there are many."""
    size = 2 if len(every) > FEW else 1
    return [tuple(every[at : at + size]) for at in range(0, len(every), size)]


def _none(view: View, poll: Poll) -> tuple[Button, ...]:
    return (view.button("polls-button-none", "polls.none", poll.id),)


# --- taps


@polls.button("vote", spoken=False)
def vote(turn: Turn) -> None:
    """A slot is tapped: it suits; again: only if need be; again: it does not."""
    poll = poll_pressed(turn)
    assert turn.pressed
    option = turn.pressed.args[1]
    rules.still_open(poll, turn.now, option)
    me = member_of(turn, poll)
    before = next(
        (one for one in store.votes_on(turn.db, poll.id) if (one.option, one.person) == (option, me.id)), None
    )
    stance = rules.FOLLOWING[before.stance if before else None]
    record(turn, poll, me, {option: stance})
    start = next(one.start for one in poll.options if one.id == option)
    turn.answer(f"polls-noted-{stance}", slot=short(turn.answering(), start))


@polls.button("none", spoken=False)
def none(turn: Turn) -> None:
    """[Nehodí se mi žádný]"""
    poll = poll_pressed(turn)
    rules.still_open(poll, turn.now)
    record(turn, poll, member_of(turn, poll), {one.id: Stance.NO for one in poll.offered(turn.now)})
    turn.answer("polls-noted-none")


def record(turn: Turn, poll: Poll, me: Person, said: dict[int, Stance]) -> None:
    """Keep what somebody says of slots, and show it wherever it counts."""
    for option, stance in said.items():
        store.vote(turn.db, Vote(option, me.id, stance, turn.now))
    turn.log("poll.voted", "group", poll.group, (poll.community, poll.group), person=me.id)
    show(turn.view, poll)
    if not silent_in(turn.db, poll) and store.claim(turn.db, poll.id, "told_at", turn.now):
        _tell(turn.view, poll)


def _tell(view: View, poll: Poll) -> None:
    """Nobody is silent any more: whoever chooses hears it once, with the best slot, when they are awake."""
    for one in groups.coordinators(view.db, poll.group):
        there = own_view(view.desk, one.id)
        if there is None:
            continue
        lines = [there.line("polls-everybody", title=poll.title)]
        row: tuple[Button, ...] = (there.button("polls-button-desk", "polls.desk", poll.id),)
        if top := best_of(view.db, poll, view.now):
            lines.append(there.line("polls-best", when=there.when(top.option.start, top.option.end), yes=len(top.yes)))
            row = (choose_button(there, poll, top.option), *row)
        awake = awake_at(view.db, one, poll.group, view.now)
        there.post(there.room, Card(tuple(lines), (row,)), not_before=awake)


def choose_button(view: View, poll: Poll, one: Option, mark: str = "") -> Button:
    """[Vybrat po 13. 11. 9:00]"""
    return view.button("polls-button-choose", "polls.choose", poll.id, one.id, slot=f"{mark}{short(view, one.start)}")


# --- who sees it


@polls.when("room-bound")
def one_more_room(view: View, room_id: int) -> None:
    """A chat that becomes a group's shows the open polls, as the group's other chats do."""
    room = rooms.room_by_id(view.db, room_id)
    for poll in store.of_groups(view.db, [room.group], Status.OPEN) if room.group is not None else []:
        view.put(POLL, poll.id, room, pin=True)


@polls.when("person-merged")
@polls.when("person-renamed")
@polls.when("member-in")
def other_people(view: View, _subject: int) -> None:
    """The counts change with the people."""
    for poll in store.every_open(view.db):
        view.show_all((POLL, DESK), poll.id)
