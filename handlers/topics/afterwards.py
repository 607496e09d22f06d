"""What becomes of topics that a meeting took: discussed, carried on, or back on the list; their authors hear of it."""

from dataclasses import replace
from datetime import datetime, timedelta

from domain import topics as rules
from domain.topics import State, Topic
from handlers.kit.desk import Desk
from handlers.kit.proposals import show_topics, tell_authors
from handlers.kit.view import View, nowhere
from handlers.topics.capability import topics
from storage import meetings
from storage import topics as store

NEWS = timedelta(days=3)  # after a meeting within which its authors still hear that their topic was discussed


@topics.tick()
def meeting_over(desk: Desk) -> datetime | None:
    """Topics of meetings that are over; those dropped from the programme wait again."""
    soonest = meetings.next_start(desk.db, desk.now)
    for one in store.taken_begun(desk.db, desk.now):
        over = meetings.by_id(desk.db, one.meeting or 0).over_at
        if over > desk.now:
            soonest = min(soonest or over, over)
        else:
            _settle(desk, one)
    return soonest


def _settle(desk: Desk, one: Topic) -> None:
    number = store.standing_on(desk.db, one.id)
    meeting = meetings.by_id(desk.db, number) if number is not None else None
    after = rules.after_meeting(one, number, held=meeting is not None and meeting.over_at <= desk.now)
    store.keep(desk.db, after)
    view = nowhere(desk)
    show_topics(view, one.community, after)
    if after.state is State.DISCUSSED and meeting and meeting.over_at > desk.now - NEWS:
        tell_authors(view, after, "topics-told-discussed", None, meeting, title=meeting.title)
    elif after.state is State.OPEN:
        tell_authors(view, after, "topics-told-back")


@topics.when("meeting-cancelled")
def meeting_cancelled(view: View, meeting_id: int) -> None:
    """What the cancelled meeting had taken waits for another one."""
    taken = store.taken_by(view.db, meeting_id)
    for community in store.give_back(view.db, meeting_id):
        show_topics(view, community)
    for one in taken:
        tell_authors(view, one, "topics-told-cancelled", title=meetings.by_id(view.db, meeting_id).title)


@topics.when("meeting-restored")
def meeting_restored(view: View, meeting_id: int) -> None:
    """The meeting stands again, and with it what its programme had taken and nobody else has meanwhile."""
    for number in store.on_programme(view.db, meeting_id):
        one = store.by_id(view.db, number)
        if one.state is State.OPEN:
            taken = replace(one, state=State.TAKEN, meeting=meeting_id)
            store.keep(view.db, taken)
            show_topics(view, one.community, taken)
