"""Answers in plain sentences: in reply to the card, in private, or naming both the meeting and the coming."""

from collections.abc import Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

from domain import rsvp as rules
from domain.circle import known
from domain.errors import BadInput
from domain.groups import Person, Role
from domain.language import (
    ReplyReading,
    Rsvp,
    chosen,
    fold,
    names_a_meeting,
    read_date,
    read_guests,
    read_reply,
    weekday_named,
)
from domain.meetings import Meeting
from domain.rsvp import Answer, Guest, Reply
from handlers.kit.about import everybody, meeting_answered, member_of
from handlers.kit.capability import SENTENCE
from handlers.kit.card import Card
from handlers.kit.labels import an_option
from handlers.kit.talk import Talk, only_addressed
from handlers.kit.turn import Turn
from handlers.rsvp.card import answers, rsvp
from handlers.rsvp.taps import record, show, told_to_wait
from storage import meetings, outbox, requests
from storage import rsvp as store

MEANS = {Rsvp.YES: Answer.COMING, Rsvp.NO: Answer.EXCUSED, Rsvp.MAYBE: Answer.MAYBE}
MARKS = {Answer.COMING: "👍", Answer.EXCUSED: "👌", Answer.MAYBE: "🤔"}
NEITHER = 2  # the last of the buttons under what was not understood
FEW = 3  # words of an answer to what was just asked
MOST_ASKED = 6  # meetings among which somebody is asked to choose


def _names_a_meeting(talk: Talk) -> bool:
    return names_a_meeting(talk.text, talk.speaker.language)


@rsvp.hears(60, edits=True, longest=SENTENCE, unasked=_names_a_meeting)
def said(turn: Turn) -> bool:
    """A plain sentence: in reply to the card, in private, or one that names both the meeting and the coming."""
    meeting = meeting_answered(turn) or _just_invited(turn)
    context = "reply_to_invitation" if meeting else "private" if turn.room.private else "no_reply"
    heard = _heard(turn, turn.text, context, meeting or _only(_could_mean(turn)))
    if heard.rsvp is Rsvp.NONE:
        return _unclear(turn, meeting, heard)
    found = [meeting] if meeting else _could_mean(turn)
    if meeting is None and turn.room.private and len(found) > 1:
        _ask_which(turn, found, turn.text)
        return True
    if len(found) != 1:
        return False
    if not turn.room.private and meeting is None and _another_weekday(turn, found[0]):
        return False
    if turn.room.private and meeting is None and _another_day(turn, found[0]):
        return _ask_back(turn, found[0])
    if _overtaken(turn, found[0]):
        return False
    _take(turn, found[0], heard)
    turn.react(MARKS[MEANS[heard.rsvp]])
    return True


def _overtaken(turn: Turn, meeting: Meeting) -> bool:
    """Whether an older message is corrected after its author has said something newer."""
    if not turn.event.edited or turn.person is None:
        return False
    before = store.reply_of(turn.db, meeting.id, turn.person.id)
    return rules.overtaken(before, turn.event.message, turn.event.written)


def _heard(turn: Turn, text: str, context: str, meeting: Meeting | None = None) -> ReplyReading:
    """What a sentence says; being at the meeting's own place is coming."""
    place = meeting.place if meeting else ""
    return read_reply(text, context, known(everybody(turn)), turn.view.language, place)


def _take(turn: Turn, meeting: Meeting, heard: ReplyReading) -> None:
    if not meeting.upcoming(turn.now):
        raise BadInput("meeting-over" if meeting.status.value == "called" else "meeting-cancelled")
    me = member_of(turn, meeting)
    record(turn, meeting, _reply(me.id, heard, turn, meeting))
    _bring_guests(turn, meeting, me, heard)
    if meeting.capacity is not None:
        turn.happened("seats-changed", meeting.id)
        told_to_wait(turn, meeting, me.id)


def _another_day(turn: Turn, meeting: Meeting) -> bool:
    """Whether the words name a day on which this meeting is not: then they may speak of something else."""
    when = read_date(turn.text, turn.now, meeting.zone, turn.view.language).when
    if when is None or when.deadline:
        return False
    today = turn.now.astimezone(ZoneInfo(meeting.zone)).date()
    first, last = _day(when.start), _day(when.end or when.start)
    only_hour = not when.all_day and first == today
    return not only_hour and not first <= meeting.start.date() <= last


def _another_weekday(turn: Turn, meeting: Meeting) -> bool:
    """Whether talk names a meeting by a weekday that is not this one's: "na středeční jednání nepřijdu"."""
    named = weekday_named(turn.text)
    return named is not None and named != meeting.start.weekday()


def _day(at: date) -> date:
    return at.date() if isinstance(at, datetime) else at


def _ask_which(turn: Turn, found: Sequence[Meeting], text: str) -> None:
    """Several meetings are ahead: a button for each; the answer that was said waits for the tap."""
    first = found[:MOST_ASKED]
    labels = [f"{turn.view.when(one.start)} – {one.title}"[:60] for one in first]
    keep = {"text": text, "meetings": [one.id for one in first]}
    turn.ask("rsvp.which", "rsvp-which", labels, keep)


@rsvp.asked("which", an_option)
def which_asked(turn: Turn) -> None:
    """The meeting that was meant: a tap, or a word of its title."""
    assert turn.question
    keep = turn.question.values
    found = [meetings.by_id(turn.db, one) for one in keep["meetings"]]
    named = chosen(turn.text, [one.title for one in found]) if turn.choice is None else [turn.choice]
    if len(named) != 1:
        other = _heard(turn, turn.text, "private").rsvp is not Rsvp.NONE
        _ask_which(turn, found, turn.text if other else keep["text"])
        return
    meeting, heard = found[named[0]], _heard(turn, keep["text"], "private")
    _take(turn, meeting, heard)
    if turn.pressed is None:
        turn.react(MARKS[MEANS[heard.rsvp]])
    else:
        turn.answer(f"rsvp-{MEANS[heard.rsvp]}-noted", when=turn.view.when(meeting.start))


def _unclear(turn: Turn, meeting: Meeting | None, heard: ReplyReading) -> bool:
    """In doubt nothing is recorded and the writer is asked, alone; mere talk is left alone."""
    found = [meeting] if meeting else _could_mean(turn) if turn.room.private else []
    if not heard.unsure or len(found) != 1 or not found[0].upcoming(turn.now):
        return False
    return _ask_back(turn, found[0])


def _ask_back(turn: Turn, meeting: Meeting) -> bool:
    """What was meant: one tap, or a plain word. While another question waits, the card's own buttons do."""
    member_of(turn, meeting)
    there = turn.private_view()
    said = {"title": meeting.title, "when": there.when(meeting.start.date())}
    if turn.question:
        turn.reply(Card((there.line("rsvp-unclear", **said),), answers(there, meeting)))
        return True
    labels = [there.say(f"rsvp-button-{one}") for one in (Answer.COMING, Answer.EXCUSED)]
    keep = {"meeting": meeting.id, "text": turn.text}
    turn.ask("rsvp.meant", "rsvp-unclear", [*labels, there.say("rsvp-button-neither")], keep, **said)
    return True


def _says_it(turn: Turn) -> bool:
    """Whether words are just a yes or a no."""
    return len(turn.text.split()) <= FEW and _heard(turn, turn.text, "reply_to_invitation").rsvp is not Rsvp.NONE


@rsvp.asked("meant", _says_it)
def meant(turn: Turn) -> None:
    """[Přijdu] [Omlouvám se] [Nic z toho], or the same in a word; what else they wrote counts where it agrees."""
    assert turn.question
    meeting = meetings.by_id(turn.db, turn.question.values["meeting"])
    if turn.choice is None:
        heard = _heard(turn, turn.text, "reply_to_invitation", meeting)
        if heard.rsvp is Rsvp.NONE:
            return
    elif turn.choice == NEITHER:
        turn.answer("rsvp-left-out")
        return
    else:
        tapped = (Rsvp.YES, Rsvp.NO)[turn.choice]
        guess = _heard(turn, turn.question.values["text"], "reply_to_invitation", meeting).guess
        heard = guess if guess and guess.rsvp is tapped else ReplyReading(tapped)
    _take(turn, meeting, heard)
    if turn.pressed is None:
        turn.react(MARKS[MEANS[heard.rsvp]])
    else:
        turn.answer(f"rsvp-{MEANS[heard.rsvp]}-noted", when=turn.view.when(meeting.start))


def _just_invited(turn: Turn) -> Meeting | None:
    """A bare word in private ("ano", "nevím") answers the only invitation there that waits, or that was shown last."""
    if not turn.room.private or turn.question or turn.person is None or not _says_it(turn):
        return None
    there = {copy.subject for copy in outbox.copies_in(turn.db, turn.room.id) if copy.kind == "invitation"}
    me = turn.person.id
    waiting = [one for one in _could_mean(turn) if one.id in there and store.reply_of(turn.db, one.id, me) is None]
    shown = requests.shown(turn.db, [turn.room.id])
    last = shown.copy.subject if shown and shown.copy and shown.copy.kind == "invitation" else None
    return _only(waiting) or _only([one for one in _could_mean(turn) if one.id == last])


def _only(found: Sequence[Meeting]) -> Meeting | None:
    return found[0] if len(found) == 1 else None


def _could_mean(turn: Turn) -> list[Meeting]:
    """The meetings that a sentence without a card can mean."""
    mine = [turn.group.id] if turn.group else [group.id for group in turn.groups_where(Role.GUEST)]
    return list(meetings.upcoming(turn.db, mine, turn.now))


def _reply(person: int, heard: ReplyReading, turn: Turn, meeting: Meeting) -> Reply:
    """What was heard, in the form that is kept."""
    return Reply(
        person, MEANS[heard.rsvp], turn.now, meeting.epoch,
        substitute=heard.substitute or (turn.say("rsvp-somebody") if heard.substitute_unnamed else None),
        arrives=heard.arrives.strftime("%H:%M") if heard.arrives else None,
        leaves=heard.leaves.strftime("%H:%M") if heard.leaves else None,
        mode=heard.mode, reason=heard.reason, late=heard.late, early=heard.leaves_early, message=turn.event.message,
    )  # fmt: skip


def _bring_guests(turn: Turn, meeting: Meeting, me: Person, heard: ReplyReading) -> None:
    """Their guests are those of their last sentence that speaks of any; a plain yes leaves them as they are."""
    if heard.rsvp is Rsvp.YES and not heard.guests and not heard.guest_names:
        return
    store.dismiss(turn.db, meeting.id, me.id)
    names = list(heard.guest_names)
    more = max(0, heard.guests - len(names))
    numbers = range(1, more + 1) if more > 1 else (0,) * more  # the only one needs no number
    unnamed = [turn.say("rsvp-unnamed-guest", number=number, name=me.name) for number in numbers]
    for name in [*names, *unnamed][:20]:
        store.bring(turn.db, meeting.id, Guest(name, "", me.id))


@rsvp.hears(50, unasked=only_addressed)
def guest(turn: Turn) -> bool:
    """„host Michal Polák, univerzita" in reply to the card: a guest by name; „hosté: Jan Malý, Eva Nová": several."""
    meeting = meeting_answered(turn) or (_only(_could_mean(turn)) if turn.room.private else None)
    one, several = (fold(turn.say(f"rsvp-{number}-words")).split() for number in ("guest", "guests"))
    heard = read_guests(turn.text, one, several)
    if meeting is None or heard is None:
        return False
    if not meeting.upcoming(turn.now):
        raise BadInput("meeting-over" if meeting.status.value == "called" else "meeting-cancelled")
    me = member_of(turn, meeting)
    for named in rules.guests_named(heard, me.id):
        if not store.bring(turn.db, meeting.id, named):
            raise BadInput("rsvp-guest-twice", name=named.name)
    show(turn, meeting)
    turn.react("👌")
    return True
