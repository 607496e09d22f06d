"""Who comes, in plain words: in private or in one short reply, never louder."""

from domain.groups import Role
from domain.language import Wanted
from domain.meetings import Meeting
from domain.rsvp import Answer, Attending, Roll
from handlers.kit.about import member_of, roll_of
from handlers.kit.card import Card, Line, Style
from handlers.kit.turn import Turn
from handlers.kit.view import View
from handlers.kit.wishes import meeting_wished
from handlers.rsvp.card import answers, counts, named, rsvp
from handlers.rsvp.full_list import post_list

BUDGET = 600  # characters of names in one answer


@rsvp.wants(Wanted.WHO_COMES, Wanted.HOW_MANY)
def who_comes(turn: Turn) -> None:
    """The count, then names."""
    if meeting := meeting_wished(turn):
        view, roll = turn.private_view(), roll_of(turn.db, meeting)
        coming = [named(view, one, roll.epoch) for one in roll.said(Answer.COMING)]
        guests = [guest.name for guest in roll.guests]
        lines = [_names(view, "rsvp-said-coming", coming), _names(view, "rsvp-guests", guests)]
        _say(turn, meeting, roll, lines)


@rsvp.wants(Wanted.WHO_IS_EXCUSED)
def who_is_excused(turn: Turn) -> None:
    """Those who said they do not come."""
    if meeting := meeting_wished(turn):
        view, roll = turn.private_view(), roll_of(turn.db, meeting)
        excused = [named(view, one, roll.epoch) for one in roll.said(Answer.EXCUSED)]
        _say(turn, meeting, roll, [_names(view, "rsvp-excused-names", excused) or view.line("rsvp-said-no-excuse")])


@rsvp.wants(Wanted.WHO_IS_SILENT)
def who_is_silent(turn: Turn) -> None:
    """Names are nobody's business but of whoever runs the meeting: others hear how many there are."""
    meeting = meeting_wished(turn)
    if meeting is None:
        return
    view, roll = turn.private_view(), roll_of(turn.db, meeting)
    role = turn.role(meeting.group)
    runs = role is not None and role.may(Role.COORDINATOR) and view.room.private
    silent = [_short(one) for one in roll.silent]
    line = _names(view, "rsvp-said-silent", silent) if runs else None
    _say(turn, meeting, roll, [line or view.line("rsvp-said-silent-number", number=len(silent))])


def _short(one: Attending) -> str:
    return one.person.name


def _names(view: View, key: str, names: list[str]) -> Line | None:
    return view.line(key, names=view.some(names, BUDGET)) if names else None


def _say(turn: Turn, meeting: Meeting, roll: Roll, lines: list[Line | None]) -> None:
    view = turn.private_view()
    head = view.line("rsvp-said-head", Style.NOTE, title=meeting.title, when=view.when(meeting.start))
    turn.reply(Card((head, counts(view, roll), *(line for line in lines if line))))


@rsvp.wants(Wanted.HOW_TO_EXCUSE)
def how_to_excuse(turn: Turn) -> None:
    """A sentence, and in private the buttons themselves."""
    meeting = meeting_wished(turn)
    if meeting is None:
        return
    view = turn.private_view()
    rows = answers(view, meeting) if view.room.private else ()
    turn.reply(Card((view.line("rsvp-how-to-excuse", title=meeting.title, when=view.when(meeting.start)),), rows))


@rsvp.wants(Wanted.SEND_LIST)
def send_list(turn: Turn) -> None:
    """The whole list, in the private chat."""
    meeting = meeting_wished(turn)
    if meeting is None:
        return
    member_of(turn, meeting)
    private = turn.private()
    if private is None:
        turn.lead_out(f"list-{meeting.id}")
    else:
        post_list(turn.view.into(private), meeting)
        if private.id != turn.room.id:
            turn.react("👌")
