"""Time passes: the silent are reminded once, and a search whose slots have come is over."""

from datetime import datetime

from domain.polls import Poll, Status
from handlers.kit.desk import Desk
from handlers.kit.waking import put_to_each
from handlers.polls.capability import BALLOT, close, polls, silent_in
from storage import polls as store


@polls.tick()
def tick(desk: Desk) -> datetime | None:
    """Remind, close; when to be asked again."""
    wanted = []
    for poll in store.every_open(desk.db):
        if not poll.goes_on(desk.now):
            _over(desk, poll)
            continue
        wanted.append(poll.over_at)
        if poll.nudge_at is not None and not store.nudged(desk.db, poll.id):
            wanted.append(poll.nudge_at if poll.nudge_at > desk.now else _nudge(desk, poll))
    return min((then for then in wanted if then), default=None)


def _nudge(desk: Desk, poll: Poll) -> datetime | None:
    """Their own card to each of the silent, when they are awake; when the next of the others is."""
    later = put_to_each(desk, silent_in(desk.db, poll), poll.group, (BALLOT, poll.id))
    if later is None:
        store.claim(desk.db, poll.id, "nudged_at", desk.now)
    return later


def _over(desk: Desk, poll: Poll) -> None:
    """All its slots have come, and none was chosen."""
    store.change(desk.db, poll.id, status=Status.ENDED)
    close(desk.db, poll, desk.now)
