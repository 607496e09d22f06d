"""[Celý seznam]: everybody by answer, in the presser's private chat."""

from domain.audiences import by_group
from domain.language import collate
from domain.meetings import Meeting
from domain.rsvp import MARKS, Answer, Attending, Roll
from handlers.kit.about import linked, member_of, roll_of
from handlers.kit.card import Card, Line, Style
from handlers.kit.turn import Turn
from handlers.kit.view import View
from handlers.rsvp.card import counts, named, rsvp
from storage import groups, meetings

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
    meeting = linked(turn, "list-", meetings.find)
    member_of(turn, meeting)
    post_list(turn.view, meeting)


def post_list(view: View, meeting: Meeting) -> None:
    """Everybody by answer, in messages that a network takes."""
    roll = roll_of(view.db, meeting)
    lines = [Line(meeting.title, Style.TITLE), counts(view, roll)]
    lines += _by_group(view, meeting, roll) if len(meeting.groups) > 1 else _by_answer(view, roll)
    if roll.guests:
        lines.append(view.line("rsvp-list-guests", Style.HEAD, number=len(roll.guests)))
        lines += [Line(f"{one.name} – {one.organisation}" if one.organisation else one.name) for one in roll.guests]
    for at in range(0, len(lines), PAGE):
        view.post(view.room, Card(tuple(lines[at : at + PAGE])))


def _by_answer(view: View, roll: Roll) -> list[Line]:
    """One group: who comes, who is excused, who does not know yet and who is silent."""
    lines = []
    for key, people in (
        *((f"rsvp-list-{answer}", roll.said(answer)) for answer in Answer),
        ("capacity-list-waiting", roll.waiting),
        ("rsvp-list-silent", roll.silent),
    ):
        if people:
            lines.append(view.line(key, Style.HEAD, number=len(people)))
            lines += [Line(_titled(view, one, roll.epoch)) for one in people]
    return lines


def _by_group(view: View, meeting: Meeting, roll: Roll) -> list[Line]:
    """Several groups: a block for each, by organisation; whoever is in two stands in the first one alone."""
    people = {group: [one.person.id for one in groups.members_of(view.db, [group])] for group in meeting.groups}
    by_id = {one.person.id: one for one in roll.everyone}
    lines = []
    for group, those in by_group([*by_id], [*people.items()]):
        block = sorted(
            (by_id[one] for one in those),
            key=lambda one: (not one.person.organisation, collate(one.person.organisation)),
        )
        coming = sum(one.reply is not None and one.reply.answer is Answer.COMING for one in block)
        name = groups.group_by_id(view.db, group).name if group else view.say("rsvp-list-others")
        lines.append(view.line("rsvp-list-group", Style.HEAD, group=name, coming=coming, number=len(block)))
        lines += [Line(f"{_mark(one)} {_titled(view, one, roll.epoch)}") for one in block]
    return lines


def _mark(one: Attending) -> str:
    return MARKS[one.reply.answer] if one.reply else "▫️"


def _titled(view: View, one: Attending, epoch: int) -> str:
    notes = named(view, one, epoch).removeprefix(one.person.name)
    organisation = f" – {one.person.organisation}" if one.person.organisation else ""
    return f"{one.person.titled}{organisation}{notes}"
