"""What cards say of the coming: counts, names within the budget, the three buttons."""

from dataclasses import replace

from domain import rsvp as rules
from domain.groups import Role
from domain.help import Hint
from domain.meetings import Meeting
from domain.rsvp import Answer, Attending
from handlers.kit.about import roll_of
from handlers.kit.capability import Capability
from handlers.kit.card import Button, Line, Part, Style
from handlers.kit.view import View
from storage import attendance, capacity, meetings, rooms
from storage import rsvp as store

rsvp = Capability("rsvp")
rsvp.helps(
    Hint("answer", 30, given="meeting"),
    Hint("guest", 42, given="meeting"),
    Hint("for-another", 32, least=Role.COORDINATOR, given="meeting"),
)


@rsvp.part("meeting", 30)
def part(view: View, meeting_id: int) -> Part:
    """Counts, names within the budget, and the three buttons."""
    meeting = meetings.by_id(view.db, meeting_id)
    if attendance.closed(view.db, meeting_id):  # who was there is known
        return Part()
    roll = roll_of(view.db, meeting)
    lines = [counts(view, roll), *_names(view, roll)]
    buttons = answers(view, meeting) if meeting.upcoming(view.now) else ()
    whole = (view.button("rsvp-button-list", "rsvp.list", meeting.id, epoch=meeting.epoch),)
    return Part((Line(""), *lines), (*buttons, whole) if meeting.upcoming(view.now) else (whole,))


@rsvp.part("invitation", 30)
def own_part(view: View, meeting_id: int) -> Part:
    """In private: what I said, and the buttons."""
    meeting = meetings.by_id(view.db, meeting_id)
    person = rooms.owner(view.db, view.room.account) if view.room.account else None
    mine = store.reply_of(view.db, meeting_id, person) if person else None
    key = "rsvp-mine-none" if mine is None else f"rsvp-mine-{mine.answer}"
    if mine and mine.epoch != meeting.epoch:
        key = f"rsvp-mine-found-{mine.answer}" if mine.epoch == rules.TENTATIVE else "rsvp-mine-again"
    if mine and mine.answer is Answer.COMING and meeting.capacity is not None and person:
        place = capacity.kept(view.db, meeting_id).place(person)
        if place:
            return Part((view.line("capacity-mine", Style.NOTE, place=place),), answers(view, meeting))
    return Part((view.line(key, Style.NOTE),), answers(view, meeting))


@rsvp.part("control", 30)
def control_part(view: View, meeting_id: int) -> Part:
    """For the convener: the counts."""
    meeting = meetings.by_id(view.db, meeting_id)
    whole = (view.button("rsvp-button-list", "rsvp.list", meeting.id, epoch=meeting.epoch),)
    return Part((counts(view, roll_of(view.db, meeting)),), (whole,))


def answers(view: View, meeting: Meeting) -> tuple[tuple[Button, ...], ...]:
    """The row of three buttons."""
    return (tuple(_answer(view, meeting, answer) for answer in Answer),)


def _answer(view: View, meeting: Meeting, answer: Answer) -> Button:
    button = view.button(f"rsvp-button-{answer}", f"rsvp.{answer}", meeting.id, epoch=meeting.epoch)
    return replace(button, mark=rules.MARKS[answer])


def counts(view: View, roll: rules.Roll) -> Line:
    """ "přijdou 2 ze 4 · 1 host · 1 omluva"."""
    return view.line(
        "rsvp-counts", Style.HEAD, coming=len(roll.said(Answer.COMING)), members=len(roll.everyone),
        excused=len(roll.said(Answer.EXCUSED)), maybe=len(roll.said(Answer.MAYBE)), guests=len(roll.guests),
    )  # fmt: skip


def _names(view: View, roll: rules.Roll) -> list[Line]:
    """Who comes by organisation, then guests, the excused and those who do not know yet."""
    lines, budget = [], rules.BUDGET
    shelves, left = rules.by_organisation(roll.said(Answer.COMING), budget)
    for organisation, people in shelves:
        names = ", ".join(named(view, one, roll.epoch) for one in people)
        lines.append(Line(f"{organisation}: {names}" if organisation else names))
    if left:
        lines.append(view.line("and-more", more=left))
    if roll.guests:
        guests = [f"{g.name} ({g.organisation})" if g.organisation else g.name for g in roll.guests]
        lines.append(view.line("rsvp-guests", names=view.some(guests)))
    for answer in (Answer.EXCUSED, Answer.MAYBE):
        people = roll.said(answer)
        if people:
            names = view.some([named(view, one, roll.epoch) for one in people])
            lines.append(view.line(f"rsvp-{answer}-names", names=names))
    return lines


def named(view: View, one: Attending, epoch: int) -> str:
    """A name with what its owner added: who comes instead, from when, online, still to confirm."""
    reply = one.reply
    if reply is None:
        return one.person.name
    notes = [
        view.say("rsvp-note-substitute", name=reply.substitute) if reply.substitute else "",
        view.say("rsvp-note-arrives", time=reply.arrives) if reply.arrives else "",
        view.say("rsvp-note-leaves", time=reply.leaves) if reply.leaves else "",
        view.say("rsvp-note-late") if reply.late else "",
        view.say("rsvp-note-early") if reply.early else "",
        view.say("rsvp-note-online") if reply.mode == "online" else "",
        view.say("rsvp-note-unconfirmed") if reply.answer is Answer.COMING and reply.epoch != epoch else "",
    ]
    said = ", ".join(note for note in notes if note)
    return f"{one.person.name} ({said})" if said else one.person.name
