"""Keeping the list: a tap on a name, guests by a reply, [Hotovo]; every later correction is written down."""

from domain import attendance as rules
from domain import rsvp
from domain.attendance import Presence, Sheet
from domain.errors import BadInput
from domain.groups import Role
from domain.language import fold, read_guests
from domain.meetings import Meeting
from handlers.attendance.sheet import SHEET, attendance, gender
from handlers.kit.capability import SENTENCE
from handlers.kit.talk import only_addressed
from handlers.kit.turn import Turn
from storage import attendance as store
from storage import groups, meetings, outbox, requests


def kept(turn: Turn, meeting_id: int) -> tuple[Meeting, Sheet]:
    """The meeting and its list, which the speaker may keep.

    Raises BadInput("button-foreign" | "not-entitled" | "attendance-early" | "meeting-cancelled").
    """
    meeting = meetings.find(turn.db, meeting_id)
    if meeting is None:
        raise BadInput("button-foreign")
    turn.need(Role.MINUTES, meeting.group)
    rules.may_be_kept(meeting, turn.now)
    sheet = store.sheet(turn.db, meeting_id)
    if sheet is None:
        raise BadInput("button-foreign")
    return meeting, sheet


@attendance.button("mark")
def marked(turn: Turn) -> None:
    """A name: it takes part as the button promised."""
    assert turn.pressed
    meeting_id, person, at = turn.pressed.args
    meeting, sheet = kept(turn, meeting_id)
    presence = rules.CYCLE[at % len(rules.CYCLE)]
    if set_presence(turn, meeting, sheet, person, presence):
        name = groups.person_by_id(turn.db, person).name
        turn.answer(f"attendance-marked-{presence}", name=name, gender=gender(name))
    turn.outcome.taken = True


def set_presence(turn: Turn, meeting: Meeting, sheet: Sheet, person: int, presence: Presence) -> bool:
    """Write down how somebody took part; False where it stands so already."""
    if not store.mark(turn.db, meeting.id, person, presence):
        return False
    if sheet.closed:
        turn.log("attendance.corrected", "meeting", meeting.id, person=person, answer=presence.value)
    show(turn, meeting, sheet)
    return True


def show(turn: Turn, meeting: Meeting, sheet: Sheet) -> None:
    """Every copy of the list, and of a closed one the cards that say how many there were."""
    turn.view.show_all((SHEET, "meeting", "control") if sheet.closed else (SHEET,), meeting.id)
    turn.happened("attendance-changed", meeting.id)


@attendance.button("page")
def page(turn: Turn) -> None:
    """Another page of the list; [Opravit] opens a closed one."""
    assert turn.pressed
    meeting_id, number = turn.pressed.args
    kept(turn, meeting_id)
    turn.lead(SHEET, meeting_id, f"attendance-{meeting_id}", number, within=(SHEET,))


@attendance.button("done")
def done(turn: Turn) -> None:
    """[Hotovo]: the list turns into what it says, and the groups see how many there were."""
    assert turn.pressed
    meeting, sheet = kept(turn, turn.pressed.args[0])
    if not sheet.closed:
        store.close(turn.db, meeting.id, turn.now)
        turn.log("attendance.closed", "meeting", meeting.id)
    for copy in outbox.copies(turn.db, SHEET, meeting.id):
        outbox.change_copy(turn.db, copy.id, page=0)
    turn.view.show_all((SHEET, "meeting", "control"), meeting.id)
    turn.happened("attendance-changed", meeting.id)
    turn.answer("attendance-closed", waits=sheet.number(Presence.OPEN))


# --- guests


@attendance.button("guest")
def guest_pressed(turn: Turn) -> None:
    """A guest was there, or had only been announced."""
    assert turn.pressed
    meeting_id, visitor, here = turn.pressed.args
    meeting, sheet = kept(turn, meeting_id)
    store.came(turn.db, meeting_id, visitor, bool(here))
    _guests_changed(turn, meeting, sheet)
    turn.outcome.taken = True


def _guests_changed(turn: Turn, meeting: Meeting, sheet: Sheet) -> None:
    if sheet.closed:
        turn.log("attendance.guest", "meeting", meeting.id)
    show(turn, meeting, sheet)


@attendance.hears(41, longest=SENTENCE, unasked=only_addressed)
def guest_said(turn: Turn) -> bool:
    """„host Michal Polák, univerzita" in reply to the list, or in private where it was shown last."""
    meeting_id = _shown(turn)
    one, several = (fold(turn.say(f"rsvp-{number}-words")).split() for number in ("guest", "guests"))
    heard = read_guests(turn.text, one, several) if meeting_id else None
    if meeting_id is None or heard is None:
        return False
    meeting, sheet = kept(turn, meeting_id)
    listed = {fold(person.name) for person in sheet.people}
    for named in rsvp.guests_named(heard, turn.me().id):
        if fold(named.name) in listed:
            raise BadInput("attendance-guest-member", name=named.name)
        if not store.receive(turn.db, meeting_id, named.name, named.organisation):
            raise BadInput("rsvp-guest-twice", name=named.name)
    _guests_changed(turn, meeting, sheet)
    turn.react("👌")
    return True


def _shown(turn: Turn) -> int | None:
    """The meeting of the list that the words are about."""
    card = turn.subject
    if card is None and turn.room.private and turn.event.answers is None:
        shown = requests.shown(turn.db, [turn.room.id])
        card = shown.copy if shown else None
    return card.subject if card and card.kind == SHEET else None
