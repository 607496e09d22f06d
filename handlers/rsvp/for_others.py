"""Answers and guests in plain words for somebody else: by whoever runs the meeting, told to whom they concern."""

from collections.abc import Sequence

from domain import rsvp as rules
from domain.errors import BadInput
from domain.groups import Person, Role
from domain.language import GuestsReading, Wanted, fold, plain_words, read_guests
from domain.meetings import Meeting
from domain.rsvp import Answer, Reply
from handlers.kit.about import convener_of, member_of, roll_of
from handlers.kit.card import Card
from handlers.kit.confirming import done
from handlers.kit.turn import Turn
from handlers.kit.view import own_view
from handlers.kit.wish import Wish
from handlers.kit.wishes import LABEL, meeting_wished, person_wished, tap_for, wish_of
from handlers.rsvp.card import answers, rsvp
from handlers.rsvp.sentences import MEANS
from handlers.rsvp.taps import record, show
from storage import groups, meetings
from storage import rsvp as store

STEM = 6  # letters that the cases of an organisation's first word share
SAID = 200  # characters of what a member says of somebody else


@rsvp.wants(Wanted.ANSWER_FOR, grave=True)
def answer_for(turn: Turn) -> None:
    """ "Petr Šimek se omluvil telefonicky": known people only, and of each it is clear who is meant."""
    if not turn.groups_where(Role.COORDINATOR):
        _pass_on(turn)
        return
    meeting = meeting_wished(turn, Role.COORDINATOR)
    if meeting is None:
        return
    convener_of(turn, meeting)
    _open(turn, meeting)
    request = wish_of(turn).request
    answer = MEANS.get(request.answer)
    people = _meant(turn, meeting)
    if answer is None or not people:
        if not people and not turn.outcome.taken:
            raise BadInput("rsvp-for-whom")
        return
    before = [_kept(turn, meeting, one) for one in people]
    for one in people:
        _record(turn, meeting, one, answer)
    names = ", ".join(one.name for one in people)
    keep = {"meeting": meeting.id, "replies": before}
    done(turn, "rsvp.answered", keep, f"rsvp-for-{answer}", names=names, when=turn.private_view().when(meeting.start))


def _pass_on(turn: Turn) -> None:
    """What a member says of somebody else counts for nobody: whoever runs the meeting may record it by one tap."""
    meeting = meeting_wished(turn)
    if meeting is None:
        return
    me, wish, told = member_of(turn, meeting), wish_of(turn), False
    people = _meant(turn, meeting)
    if people == [me] or not people:
        raise turn.refusal(Role.COORDINATOR, meeting.group)
    settled = Wish(wish.request, wish.text, {**wish.chosen, "meeting": meeting.id})
    for one in groups.coordinators(turn.db, meeting.group):
        if there := own_view(turn.view.desk, one.id):
            line = there.line("rsvp-passed-on", name=me.name, text=wish.text[:SAID], title=meeting.title)
            names = ", ".join(person.name for person in people)
            key = f"rsvp-button-for-{MEANS.get(wish.request.answer, Answer.MAYBE)}"
            tap = tap_for(there, one.id, settled, there.say(key, names=names)[:LABEL])
            there.post(there.room, Card((line,), ((tap,),)), about=meeting.id)
            told = True
    if not told:
        raise turn.refusal(Role.COORDINATOR, meeting.group)
    turn.react("🙏")


def _open(turn: Turn, meeting: Meeting) -> None:
    if not meeting.upcoming(turn.now):
        raise BadInput("meeting-over" if meeting.status.value == "called" else "meeting-cancelled")


def _meant(turn: Turn, meeting: Meeting) -> list[Person]:
    """Those on the meeting's list whom the words mean; where one name is several people's the speaker is asked."""
    invited = {one.person.id: one.person for one in roll_of(turn.db, meeting).everyone}
    said = [one for one in wish_of(turn).request.people if isinstance(one, Person) and one.id in invited]
    if instead := [one for one in _by_organisation(turn, list(invited.values())) if one not in said]:
        said = [*instead, *said]  # "za nemocnici přijde Nová": whose answer it is only its author knows
    elif wish_of(turn).request.sure or len(said) <= 1:
        return said
    one = person_wished(turn, said)
    return [one] if one else []


def _by_organisation(turn: Turn, invited: Sequence[Person]) -> list[Person]:
    """People whose organisation the words name, in whatever case."""
    text = plain_words(wish_of(turn).text)
    return [
        one
        for one in invited
        if any(
            word[:STEM] == name[:STEM]
            for name in plain_words(one.organisation)[:1]
            for word in text
            if len(word) >= STEM
        )
    ]


def _kept(turn: Turn, meeting: Meeting, one: Person) -> list[object]:
    """[person, her answer before, its epoch]; None for silence."""
    was = store.reply_of(turn.db, meeting.id, one.id)
    return [one.id, was.answer.value if was else None, was.epoch if was else 0]


def _record(turn: Turn, meeting: Meeting, one: Person, answer: Answer) -> None:
    request = wish_of(turn).request
    record(turn, meeting, Reply(one.id, answer, turn.now, meeting.epoch, substitute=request.what or None))
    if one.id != turn.account.person:
        _tell(turn, meeting, one, f"rsvp-recorded-{answer}")


def _tell(turn: Turn, meeting: Meeting, one: Person, key: str) -> None:
    """The person hears what was recorded, and can correct it by a tap."""
    if there := own_view(turn.view.desk, one.id):
        line = there.line(key, title=meeting.title, when=there.when(meeting.start), by=turn.me().name)
        there.post(there.room, Card((line,), answers(there, meeting)), about=meeting.id)


@rsvp.undoes("answered")
def unanswered(turn: Turn) -> None:
    """[Vrátit]: what stood there before."""
    assert turn.undo
    meeting = meetings.by_id(turn.db, turn.undo.values["meeting"])
    convener_of(turn, meeting)
    for person, answer, epoch in turn.undo.values["replies"]:
        if answer is None:
            store.take_back(turn.db, meeting.id, person)
        else:
            store.record(turn.db, meeting.id, Reply(person, Answer(answer), turn.now, epoch))
        turn.log("rsvp.recorded", "meeting", meeting.id, person=person, answer=answer or "none")
    show(turn, meeting)
    turn.answer("rsvp-unanswered-noted")


# --- guests


@rsvp.wants(Wanted.ADD_GUEST)
def add_guest(turn: Turn) -> None:
    """ "host Michal Polák, univerzita" without a card."""
    meeting = meeting_wished(turn)
    if meeting is None:
        return
    me = member_of(turn, meeting)
    _open(turn, meeting)
    for guest in rules.guests_named(_guests(turn), me.id):
        if not store.bring(turn.db, meeting.id, guest):
            raise BadInput("rsvp-guest-twice", name=guest.name)
    show(turn, meeting)
    turn.react("👌")


def _guests(turn: Turn) -> GuestsReading:
    one, several = (fold(turn.say(f"rsvp-{number}-words")).split() for number in ("guest", "guests"))
    heard = read_guests(f"{one[0]} {wish_of(turn).request.what}", one, several)
    if heard is None:
        raise BadInput("rsvp-guest-how")
    return heard


@rsvp.wants(Wanted.DROP_GUEST)
def drop_guest(turn: Turn) -> None:
    """ "host Michal Polák nepřijde", "přijdu bez hostů": one's own guests, whoever runs the meeting anybody's."""
    meeting = meeting_wished(turn)
    if meeting is None:
        return
    me = member_of(turn, meeting)
    role = turn.role(meeting.group)
    runs = role is not None and role.may(Role.COORDINATOR)
    said = set(fold(wish_of(turn).request.what).replace(",", " ").split())
    mine = [one for one in store.guests_of(turn.db, meeting.id) if one.invited_by == me.id]
    every = store.guests_of(turn.db, meeting.id) if runs else mine
    gone = [one for one in every if said & set(fold(one.name).split())] if said else mine
    if not gone:
        raise BadInput("rsvp-guest-unknown")
    for guest in gone:
        store.drop_guest(turn.db, meeting.id, guest.name)
    show(turn, meeting)
    turn.log("rsvp.guest", "meeting", meeting.id)
    turn.reply(Card((turn.private_view().line("rsvp-guest-gone", names=", ".join(one.name for one in gone)),)))
