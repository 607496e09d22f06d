"""A meeting with so many seats: who comes first has one, the others wait and move up by themselves."""

from collections.abc import Sequence

from domain import capacity as rules
from domain.errors import BadInput
from domain.groups import Role
from domain.language import Wanted, plain_words
from domain.meetings import Meeting
from handlers.kit.about import convener_of, meeting_answered, meeting_pressed, roll_of
from handlers.kit.capability import Capability
from handlers.kit.card import Card, Part, Style
from handlers.kit.turn import Turn
from handlers.kit.view import View, own_view
from handlers.kit.waking import awake_at
from handlers.kit.wishes import meeting_wished, wish_of
from storage import capacity as store
from storage import groups, meetings

capacity = Capability("capacity")

CARDS = ("meeting", "invitation", "control")
NAMES = 300  # characters of the names of those who wait


# --- what cards say


@capacity.part("meeting", 31)
def meeting_part(view: View, meeting_id: int) -> Part:
    """How many seats are left, or who waits in which order."""
    meeting = meetings.by_id(view.db, meeting_id)
    if meeting.capacity is None or not meeting.upcoming(view.now):
        return Part()
    seating = store.kept(view.db, meeting_id)
    guests = len(roll_of(view.db, meeting).guests)
    free = max(0, meeting.capacity - len(seating.seated) - guests)
    lines = [view.line("capacity-free", Style.NOTE, free=free)]
    if seating.waiting:
        names = [groups.person_by_id(view.db, person).name for person in seating.waiting]
        lines.append(view.line("capacity-waiting", names=view.some(names, NAMES), number=len(names)))
    return Part(tuple(lines))


@capacity.part("control", 31)
def control_part(view: View, meeting_id: int) -> Part:
    """The same for the convener, and the setting."""
    meeting = meetings.by_id(view.db, meeting_id)
    button = view.button("capacity-button", "capacity.set", meeting.id, epoch=meeting.epoch)
    return Part(meeting_part(view, meeting_id).lines, ((button,),))


# --- seats go round


@capacity.when("seats-changed")
def seat(view: View, meeting_id: int) -> None:
    """Somebody answered or brought a guest: seats are given in the order in which people wanted them."""
    seats = store.hold(view.db, meeting_id)
    if seats is None:
        return
    before, after = store.kept(view.db, meeting_id), store.seating(view.db, meeting_id, seats)
    if (before.seated, before.waiting) != (after.seated, after.waiting) or after.guests:
        rules.fits_guests(before, after, seats)
        store.keep(view.db, meeting_id, after)
    _tell(view, meeting_id, "capacity-promoted", rules.promoted(before, after))


def _tell(view: View, meeting_id: int, key: str, people: Sequence[int]) -> None:
    """Each hears it alone when they are awake; of whom the bot cannot write to, the convener does."""
    meeting = meetings.by_id(view.db, meeting_id)
    unreached = [person for person in people if not _note(view, meeting, key, person)]
    if unreached:
        names = ", ".join(groups.person_by_id(view.db, person).name for person in unreached)
        for one in groups.coordinators(view.db, meeting.group):
            view.note(one.id, f"{key}-unreached", names=names, title=meeting.title)


def _note(view: View, meeting: Meeting, key: str, person: int) -> bool:
    there = own_view(view.desk, person)
    if there is None:
        return False
    line = there.line(key, title=meeting.title, when=there.when(meeting.start, meeting.end))
    awake = awake_at(view.db, groups.person_by_id(view.db, person), meeting.group, view.now)
    there.post(there.room, Card((line,)), not_before=awake, about=meeting.id)
    return True


# --- the setting


@capacity.button("set")
def pressed(turn: Turn) -> None:
    """[Kapacita]"""
    meeting = meeting_pressed(turn)
    convener_of(turn, meeting)
    _ask(turn, meeting)


def _ask(turn: Turn, meeting: Meeting) -> None:
    turn.ask("capacity.number", "capacity-ask", [turn.say("capacity-none")], {"meeting": meeting.id})


@capacity.asked("number")
def number_asked(turn: Turn) -> None:
    """How many seats there are, or that nobody counts them."""
    assert turn.question
    meeting = meetings.by_id(turn.db, turn.question.values["meeting"])
    limit(turn, meeting, None if turn.choice == 0 else _number(turn.text))


def _number(text: str) -> int:
    """The only number of the words."""
    found = [word for word in plain_words(text) if word.isdecimal()]
    if len(found) != 1 or len(found[0]) > len(str(rules.MOST)):
        raise BadInput("capacity-how")
    return rules.checked(int(found[0]))


def limit(turn: Turn, meeting: Meeting, seats: int | None) -> None:
    """Another number of seats: whoever came last waits where there are fewer, and moves up where there are more."""
    convener_of(turn, meeting)
    if meeting.status.value == "called" and not meeting.upcoming(turn.now):
        raise BadInput("meeting-over")
    turn.log("meeting.capacity", "meeting", meeting.id)
    was = store.hold(turn.db, meeting.id)
    before = store.kept(turn.db, meeting.id) if was is not None else store.seating(turn.db, meeting.id, None)
    store.change(turn.db, meeting.id, seats)
    after = store.seating(turn.db, meeting.id, seats)
    store.keep(turn.db, meeting.id, after if seats is not None else rules.NOBODY)
    _tell(turn.view, meeting.id, "capacity-promoted", rules.promoted(before, after))
    _tell(turn.view, meeting.id, "capacity-demoted", rules.taken_away(before, after))
    turn.view.show_all(CARDS, meeting.id)
    turn.answer("capacity-noted" if seats is not None else "capacity-none-noted", seats=seats or 0, title=meeting.title)


@capacity.command("kapacita", "capacity", needs=Role.COORDINATOR, place=14)
def command(turn: Turn) -> None:
    """ "/kapacita 20": of the meeting whose card is answered, or of the only one ahead."""
    mine = [group.id for group in turn.groups_where(Role.COORDINATOR)]
    if not mine:
        raise turn.refusal(Role.COORDINATOR)
    answered = meeting_answered(turn)
    found = [answered] if answered else meetings.upcoming(turn.db, mine, turn.now)
    if not found:
        raise BadInput("requests-no-meeting")
    seats = _number(turn.text) if turn.text else None
    if len(found) == 1 and seats is None:
        _ask(turn, found[0])
    elif len(found) == 1:
        limit(turn, found[0], seats)
    else:
        labels = [f"{turn.private_view().when(one.start)} – {one.title}"[:60] for one in found[:6]]
        keep = {"meetings": [one.id for one in found[:6]], "seats": seats}
        turn.ask("capacity.which", "rsvp-which", labels, keep)


@capacity.asked("which")
def which(turn: Turn) -> None:
    """Whose seats are counted."""
    assert turn.question
    if turn.choice is None:
        raise BadInput("attendance-tap")
    meeting = meetings.by_id(turn.db, turn.question.values["meetings"][turn.choice])
    seats = turn.question.values["seats"]
    limit(turn, meeting, seats) if seats is not None else _ask(turn, meeting)


@capacity.wants(Wanted.CAPACITY)
def wanted(turn: Turn) -> None:
    """ "nastav kapacitu na 20", "kapacita 20": the same as the command."""
    meeting = meeting_wished(turn, Role.COORDINATOR)
    if meeting is None:
        return
    said = wish_of(turn)
    if said.request.number is None and not any(word.isdecimal() for word in plain_words(said.text)):
        _ask(turn, meeting)
    else:
        limit(turn, meeting, _number(said.text))
