"""Answers in plain words: "můžu v úterý, ve čtvrtek jen v nouzi", in reply to the card or in private."""

from domain import polls as rules
from domain.groups import Role
from domain.language import VotesReading, read_votes
from domain.polls import Poll, Status
from handlers.kit.card import Card, Line
from handlers.kit.talk import only_addressed
from handlers.kit.turn import Turn
from handlers.polls.capability import BALLOT, DESK, POLL, member_of, polls, short
from handlers.polls.voting import MARKS, record
from storage import meetings, requests
from storage import polls as store

LONGEST = 300  # characters of an answer


@polls.hears(44, longest=LONGEST, unasked=only_addressed)
def said(turn: Turn) -> bool:
    """Every word was read and speaks of slots that there are: written down and said back. Else the writer is asked."""
    poll, answered = _meant(turn)
    if poll is None:
        return False
    options = poll.offered(turn.now) or [one for one in poll.options if one.offered]
    heard = read_votes(turn.text, [one.start for one in options], turn.now, poll.zone, turn.view.language)
    if not heard.sure:
        return answered and heard.near and _ask_back(turn, poll)
    if not answered and _other_meeting(turn, poll, heard):
        return False
    rules.still_open(poll, turn.now)
    record(turn, poll, member_of(turn, poll), {options[at].id: stance for at, stance in heard.votes.items()})
    view = turn.private_view()
    slots = [f"{MARKS[stance]} {short(view, options[at].start)}" for at, stance in sorted(heard.votes.items())]
    if turn.room.private:
        turn.reply(Card((view.line("polls-noted"), *map(Line, slots))))
    else:
        turn.react("👍")
    return True


def _meant(turn: Turn) -> tuple[Poll | None, bool]:
    """The search of which the words may speak, and whether they answer a card of it."""
    copy = turn.subject
    if copy is None and turn.room.private and turn.event.answers is None:
        shown = requests.shown(turn.db, [turn.room.id])
        copy = shown.copy if shown else None
    if copy is not None and copy.kind in (POLL, BALLOT):
        return store.find(turn.db, copy.subject, hold=True), True
    if turn.subject is not None or not turn.room.private or turn.question or (copy and copy.kind == DESK):
        return None, False
    mine = turn.groups_where(Role.GUEST)
    found = store.of_groups(turn.db, [group.id for group in mine], Status.OPEN) if mine else []
    ahead = [one for one in found if one.goes_on(turn.now)]
    return (store.find(turn.db, ahead[0].id, hold=True), False) if len(ahead) == 1 else (None, False)


def _other_meeting(turn: Turn, poll: Poll, heard: VotesReading) -> bool:
    """Whether the words may rather be an answer to a meeting: one ahead on a day of which they speak."""
    options = poll.offered(turn.now)
    days = {options[at].start.date() for at in heard.votes}
    mine = [group.id for group in turn.groups_where(Role.GUEST)]
    return any(one.start.date() in days for one in meetings.upcoming(turn.db, mine, turn.now))


def _ask_back(turn: Turn, poll: Poll) -> bool:
    """Nothing is written down; the sentence says how, to the writer alone."""
    rules.still_open(poll, turn.now)
    member_of(turn, poll)
    view = turn.private_view()
    turn.answer("polls-unclear", slot=short(view, poll.offered(turn.now)[0].start))
    return True
