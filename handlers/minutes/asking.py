"""How people come to minutes: whoever writes them to the draft, everybody to what was published."""

from domain.errors import BadInput
from domain.groups import Role
from domain.language import Wanted
from domain.meetings import Meeting, Status
from domain.minutes_life import Life
from handlers.kit.about import linked, meeting_answered, member_of
from handlers.kit.card import Part
from handlers.kit.labels import an_option
from handlers.kit.turn import Turn
from handlers.kit.view import View
from handlers.minutes.drawing import DRAFT, READ, minutes
from storage import attendance, groups, meetings, sitting
from storage import minutes as store

LABEL = 60  # characters of a meeting on a button


def writers(view: View, meeting: Meeting) -> list[int]:
    """Whoever writes the minutes of the meeting's group; where nobody does, its convener or its coordinators."""
    members = groups.members_of(view.db, [meeting.group])
    named = [one.person.id for one in members if one.role is Role.MINUTES]
    run = [one.id for one in groups.coordinators(view.db, meeting.group)]
    return named or ([meeting.convener] if meeting.convener in run else run)


def opened(view: View, meeting: Meeting, author: int | None = None) -> Life:
    """The life of the minutes, which begins now if it has not yet."""
    if (life := store.life(view.db, meeting.id)) is None:
        writing = writers(view, meeting)
        store.open_draft(view.db, meeting.id, author or next(iter(writing), None), view.now)
        life = store.life(view.db, meeting.id)
    assert life
    return life


def kept(turn: Turn, meeting_id: int) -> tuple[Meeting, Life]:
    """The meeting and its minutes, for whoever writes them.

    Raises BadInput("button-foreign" | "not-entitled").
    """
    meeting, life = meetings.find(turn.db, meeting_id), store.life(turn.db, meeting_id)
    if meeting is None or life is None:
        raise BadInput("button-foreign")
    turn.need(Role.MINUTES, meeting.group)
    return meeting, life


# --- the draft by itself


@minutes.when("sitting-ended")
def over(view: View, meeting_id: int) -> None:
    """The meeting is over: whoever writes it up gets the draft at once."""
    meeting = meetings.by_id(view.db, meeting_id)
    opened(view, meeting)
    for person in writers(view, meeting):
        view.tell(person, DRAFT, meeting_id)


# --- when asked


@minutes.button("open")
def open_pressed(turn: Turn) -> None:
    """[Zápis]: the draft for whoever writes it, else what was published."""
    assert turn.pressed
    meeting = meetings.find(turn.db, turn.pressed.args[0])
    if meeting is None:
        raise BadInput("button-foreign")
    lead(turn, meeting)


@minutes.button("read")
def read_pressed(turn: Turn) -> None:
    """[Celý zápis]: the whole, for one reader."""
    assert turn.pressed
    meeting = meetings.find(turn.db, turn.pressed.args[0])
    if meeting is None or store.life(turn.db, meeting.id) is None:
        raise BadInput("button-foreign")
    member_of(turn, meeting)
    turn.lead(READ, meeting.id, f"minutes-{meeting.id}")


def lead(turn: Turn, meeting: Meeting) -> None:
    """Minutes of a meeting as the speaker may see them.

    Raises BadInput("minutes-early" | "minutes-none-yet").
    """
    role = turn.role(meeting.group)
    if role is not None and role.may(Role.MINUTES):
        if meeting.status is not Status.CALLED or turn.now < meeting.starts_at:
            raise BadInput("minutes-early")
        _begun(turn, meeting)
        opened(turn.view, meeting, turn.me().id)
        turn.lead(DRAFT, meeting.id, f"minutes-{meeting.id}", within=("sitting", "sitting-point"))
        return
    member_of(turn, meeting)
    life = store.life(turn.db, meeting.id)
    if life is None or not (life.published or life.until):
        raise BadInput("minutes-none-yet", title=meeting.title)
    turn.lead(READ, meeting.id, f"minutes-{meeting.id}")


def _begun(turn: Turn, meeting: Meeting) -> None:
    """Minutes may be written of a meeting during which nobody wrote anything down."""
    state = sitting.find(turn.db, meeting.id)
    if state is None or state.began is None:
        sitting.begin(turn.db, meeting.id, None, turn.now)
        if turn.now >= meeting.over_at:
            sitting.end(turn.db, meeting.id, turn.now)


@minutes.started("minutes-")
def started(turn: Turn) -> None:
    """The deep link for somebody who has no private chat yet."""
    meeting = linked(turn, "minutes-", meetings.find)
    lead(turn, meeting)


@minutes.command("zapis", "minutes", place=15)
@minutes.wants(Wanted.MINUTES)
def asked(turn: Turn) -> None:
    """The meeting whose card is answered, the only one whose minutes wait; else the speaker chooses."""
    answered = meeting_answered(turn)
    writing = [group.id for group in turn.groups_where(Role.MINUTES)]
    if answered is not None:
        lead(turn, answered)
        return
    found = attendance.kept_by(turn.db, writing, turn.now) if writing else []
    if not found:
        _published(turn)
        return
    waiting = [one for one in found if not store.locked(turn.db, one.id)]
    meant = waiting[:1] if len(waiting) == 1 else found
    if len(meant) == 1:
        lead(turn, meant[0])
    else:
        _which(turn, meant)


def _published(turn: Turn) -> None:
    """What members may read, the newest first."""
    mine = [group.id for group in ([turn.group] if turn.group else turn.groups_where(Role.GUEST))]
    if turn.room.private:
        turn.me()  # a stranger is told that they are one
    found = [meetings.by_id(turn.db, one) for one in store.newest_of(turn.db, mine)] if mine else []
    if not found:
        raise BadInput("minutes-none")
    if len(found) == 1:
        lead(turn, found[0])
    else:
        _which(turn, found)


def _which(turn: Turn, found: list[Meeting]) -> None:
    labels = [f"{turn.private_view().when(one.start.date())} – {one.title}"[:LABEL] for one in found]
    turn.ask("minutes.which", "attendance-which", labels, {"meetings": [one.id for one in found]})


@minutes.asked("which", an_option)
def which(turn: Turn) -> None:
    """The meeting that was meant."""
    assert turn.question
    if turn.choice is None:
        raise BadInput("attendance-tap")
    lead(turn, meetings.by_id(turn.db, turn.question.values["meetings"][turn.choice]))


# --- the ways on other cards


@minutes.part("sitting", 60)
def sitting_part(view: View, meeting_id: int) -> Part:
    """From the card of a meeting that is over."""
    state = sitting.find(view.db, meeting_id)
    button = view.button("minutes-button-open", "minutes.open", meeting_id)
    return Part(buttons=((button,),)) if state and state.ended else Part()


@minutes.part("sitting-back", 10)
def back_part(view: View, meeting_id: int) -> Part:
    """From an item back to the draft."""
    state = sitting.find(view.db, meeting_id)
    button = view.button("minutes-button-back", "minutes.open", meeting_id)
    return Part(buttons=((button,),)) if state and state.ended else Part()


@minutes.part("held", 25)
def held_part(view: View, meeting_id: int) -> Part:
    """From the convener's card of a meeting that is over."""
    return Part(buttons=((view.button("minutes-button-open", "minutes.open", meeting_id),),))


def days(view: View, meeting: Meeting) -> int:
    """For how many days drafts of the group take comments."""
    return groups.group_by_id(view.db, meeting.group).settings.comments_days
