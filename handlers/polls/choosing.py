"""The slot is chosen: a meeting by the same way as any other, which takes the answers along once it is published."""

from domain import meetings as meeting_rules
from domain import polls as rules
from domain.groups import Role
from domain.meetings import Meeting
from domain.polls import Option, Poll, Status
from domain.rsvp import TENTATIVE, Answer, Reply
from handlers.kit.turn import Turn
from handlers.kit.view import View
from handlers.polls.capability import close, members_of, poll_pressed, polls
from storage import meetings, rsvp
from storage import polls as store


@polls.button("choose")
def choose(turn: Turn) -> None:
    """[Vybrat]: the preview of the meeting; people see nothing before it is published."""
    poll = poll_pressed(turn)
    turn.need(Role.COORDINATOR, poll.group)
    assert turn.pressed
    rules.still_open(poll, turn.now, turn.pressed.args[1])
    option = next(one for one in poll.options if one.id == turn.pressed.args[1])
    draft = meetings.find(turn.db, poll.meeting) if poll.meeting is not None else None
    if draft is None or draft.status is not meeting_rules.Status.DRAFT or draft.start != option.start:
        _drop(turn, draft)
        draft = _made(turn, poll, option)
    turn.lead("control", draft.id, f"meeting-{draft.id}")


def _made(turn: Turn, poll: Poll, option: Option) -> Meeting:
    meeting_rules.check(poll.title, "", option.start, option.end, poll.zone, turn.now)
    made = meetings.draft(
        turn.db, Meeting(0, poll.community, poll.group, poll.title, option.start, poll.zone, option.end,
                         convener=turn.me().id, groups=poll.groups), turn.now,
    )  # fmt: skip
    turn.log("meeting.drafted", "meeting", made.id)
    store.change(turn.db, poll.id, meeting=made.id)
    return made


def _drop(turn: Turn, draft: Meeting | None) -> None:
    """Another slot was chosen before, and not published."""
    if draft is not None and draft.status is meeting_rules.Status.DRAFT:
        meetings.change(turn.db, draft.id, status=meeting_rules.Status.DROPPED)
        turn.show("control", draft.id)


@polls.when("meeting-called")
def called(view: View, meeting_id: int) -> None:
    """The meeting is published: the search is over, and what people said of its slot stands on its card."""
    poll = store.of_meeting(view.db, meeting_id)
    if poll is None or poll.status is not Status.OPEN:
        return
    store.find(view.db, poll.id, hold=True)  # votes that arrive from now on are told that it is over
    store.change(view.db, poll.id, status=Status.CHOSEN)
    close(view.db, poll, view.now)
    _carry(view, poll, meetings.by_id(view.db, meeting_id))


def _carry(view: View, poll: Poll, meeting: Meeting) -> None:
    """Answers hold until people say otherwise; those who can come are asked once, alone, to confirm it."""
    option = next((one for one in poll.options if one.start == meeting.start), None)
    if option is None:  # another time was agreed on while it was a draft
        return
    votes = store.votes_on(view.db, poll.id)
    invited = [one.id for one in members_of(view.db, poll)]
    for person, answer in rules.carried(option.id, votes, invited).items():
        rsvp.record(view.db, meeting.id, Reply(person, answer, view.now, TENTATIVE))
        if answer is not Answer.EXCUSED:
            view.tell(person, "invitation", meeting.id)
    view.show("meeting", meeting.id)
    view.happened("seats-changed", meeting.id)
