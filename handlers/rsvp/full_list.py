"""[Celý seznam]: everybody by answer, in the presser's private chat."""

from domain.errors import BadInput
from domain.meetings import Meeting
from domain.rsvp import Answer, Attending
from handlers.kit.about import member_of, roll_of
from handlers.kit.card import Card, Line, Style
from handlers.kit.turn import Turn
from handlers.kit.view import View
from handlers.rsvp.card import counts, named, rsvp
from storage import meetings

PAGE = 60  # people on one message of the whole list


@rsvp.button("list")
def whole_list(turn: Turn) -> None:
    """[Celý seznam]: into the presser's private chat; who has none is led there by the tap itself."""
    assert turn.pressed
    meeting = meetings.by_id(turn.db, turn.pressed.args[0])
    member_of(turn, meeting)
    private = turn.private()
    if private is None:
        turn.lead_out(f"list-{meeting.id}")
        return
    post_list(turn.view.into(private), meeting)
    if private.id != turn.room.id:
        turn.answer_sent(private)


@rsvp.started("list-")
def list_started(turn: Turn) -> None:
    """The deep link behind [Celý seznam]."""
    number = turn.started_with("list-")
    meeting = meetings.find(turn.db, number) if number is not None else None
    if meeting is None:
        raise BadInput("button-foreign")
    member_of(turn, meeting)
    post_list(turn.view, meeting)


def post_list(view: View, meeting: Meeting) -> None:
    """Everybody by answer, in messages that a network takes."""
    roll = roll_of(view.db, meeting)
    lines = [Line(meeting.title, Style.TITLE), counts(view, roll)]
    for key, people in (
        *((f"rsvp-list-{answer}", roll.said(answer)) for answer in Answer),
        ("capacity-list-waiting", roll.waiting),
        ("rsvp-list-silent", roll.silent),
    ):
        if people:
            lines.append(view.line(key, Style.HEAD, number=len(people)))
            lines += [Line(_titled(view, one, roll.epoch)) for one in people]
    if roll.guests:
        lines.append(view.line("rsvp-list-guests", Style.HEAD, number=len(roll.guests)))
        lines += [Line(f"{one.name} – {one.organisation}" if one.organisation else one.name) for one in roll.guests]
    for at in range(0, len(lines), PAGE):
        view.post(view.room, Card(tuple(lines[at : at + PAGE])))


def _titled(view: View, one: Attending, epoch: int) -> str:
    notes = named(view, one, epoch).removeprefix(one.person.name)
    organisation = f" – {one.person.organisation}" if one.person.organisation else ""
    return f"{one.person.titled}{organisation}{notes}"
