"""Who comes: a tap, a plain reply, guests, and the list on the card."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from domain import rsvp as rules
from domain.errors import BadInput
from domain.groups import Person, Role
from domain.language import Person as Known
from domain.language import Reply as Heard
from domain.language import Rsvp, clean, fold, read_date, read_reply, weekday_named
from domain.meetings import Meeting
from domain.rsvp import Answer, Attending, Guest, Reply
from handlers.kit.about import meeting_answered, meeting_pressed, member_of
from handlers.kit.capability import Capability
from handlers.kit.card import Button, Card, Line, Style
from handlers.kit.turn import Turn
from handlers.kit.view import Part, View
from storage import groups, meetings, rooms
from storage import rsvp as store

rsvp = Capability("rsvp")

MEANS = {Rsvp.YES: Answer.COMING, Rsvp.NO: Answer.EXCUSED, Rsvp.MAYBE: Answer.MAYBE}
MARKS = {Answer.COMING: "👍", Answer.EXCUSED: "👌", Answer.MAYBE: "🤔"}
MOST_ASKED = 6  # meetings among which somebody is asked to choose
GUEST, GUESTS = 200, 1000  # characters of one named guest, and of several at once
PAGE = 60  # people on one message of the whole list


# --- taps


@rsvp.button("coming")
def coming(turn: Turn) -> None:
    """[Přijdu]"""
    _tapped(turn, Answer.COMING)


@rsvp.button("excused")
def excused(turn: Turn) -> None:
    """[Omlouvám se]"""
    _tapped(turn, Answer.EXCUSED)


@rsvp.button("maybe")
def maybe(turn: Turn) -> None:
    """[Nevím]"""
    _tapped(turn, Answer.MAYBE)


def _tapped(turn: Turn, answer: Answer) -> None:
    meeting = meeting_pressed(turn)
    me = member_of(turn, meeting)
    before = store.reply_of(turn.db, meeting.id, me.id)
    if before and before.epoch == meeting.epoch and rules.takes_back(before, answer, turn.now):
        store.take_back(turn.db, meeting.id, me.id)
        _show(turn, meeting)
        turn.answer("rsvp-taken-back")
        return
    kept = before if before and before.answer is answer else Reply(me.id, answer, turn.now, meeting.epoch)
    _record(turn, meeting, replace(kept, at=turn.now, epoch=meeting.epoch))
    turn.answer(f"rsvp-{answer}-noted", when=turn.view.when(meeting.start))


def _record(turn: Turn, meeting: Meeting, reply: Reply) -> None:
    store.record(turn.db, meeting.id, reply)
    turn.log("rsvp.recorded", "meeting", meeting.id, person=reply.person, answer=reply.answer.value)
    _show(turn, meeting)


def _show(turn: Turn, meeting: Meeting) -> None:
    for kind in ("meeting", "invitation", "control"):
        turn.show(kind, meeting.id)
    turn.happened("rsvp-changed", meeting.id)


# --- words


@rsvp.hears(60, edits=True)
def said(turn: Turn) -> bool:
    """A plain sentence: in reply to the card, in private, or one that names both the meeting and the coming."""
    meeting = meeting_answered(turn)
    heard = _heard(
        turn, turn.text, "reply_to_invitation" if meeting else "private" if turn.room.private else "no_reply"
    )
    if heard.rsvp is Rsvp.NONE:
        return _unclear(turn, meeting, heard)
    found = [meeting] if meeting else _could_mean(turn)
    if meeting is None and turn.room.private and len(found) > 1:
        _ask_which(turn, found)
        return True
    if len(found) != 1:
        return False
    if not turn.room.private and meeting is None and _another_weekday(turn, found[0]):
        return False
    if turn.room.private and meeting is None and _another_day(turn, found[0]):
        return _offer(turn, found[0])
    _take(turn, found[0], heard)
    turn.react(MARKS[MEANS[heard.rsvp]])
    return True


def _heard(turn: Turn, text: str, context: str) -> Heard:
    people = [Known(p.id, p.name, p.before, p.after, p.organisation) for p in _everybody(turn)]
    return read_reply(text, context, people, turn.view.language)


def _take(turn: Turn, meeting: Meeting, heard: Heard) -> None:
    if not meeting.upcoming(turn.now):
        raise BadInput("meeting-over" if meeting.status.value == "called" else "meeting-cancelled")
    me = member_of(turn, meeting)
    _record(turn, meeting, _reply(me.id, heard, turn, meeting))
    _bring_guests(turn, meeting, me, heard)


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


def _ask_which(turn: Turn, found: Sequence[Meeting]) -> None:
    """Several meetings are ahead: a button for each; what was said waits for the tap."""
    first = found[:MOST_ASKED]
    labels = [f"{turn.view.when(one.start)} – {one.title}"[:60] for one in first]
    keep = {"text": turn.text, "meetings": [one.id for one in first]}
    turn.ask("rsvp.which", "rsvp-which", labels, keep)


@rsvp.asked("which")
def which_asked(turn: Turn) -> None:
    """The meeting that was meant: a tap, or a word of its title."""
    assert turn.question
    keep = turn.question.values
    found = [meetings.by_id(turn.db, one) for one in keep["meetings"]]
    named = (
        [one for one in found if fold(turn.text) in fold(one.title)] if turn.choice is None else [found[turn.choice]]
    )
    if len(named) != 1:
        _ask_which(turn, found)
        return
    heard = _heard(turn, keep["text"], "private")
    _take(turn, named[0], heard)
    if turn.choice is None:
        turn.react(MARKS[MEANS[heard.rsvp]])
    else:
        turn.answer(f"rsvp-{MEANS[heard.rsvp]}-noted", when=turn.view.when(named[0].start))


def _unclear(turn: Turn, meeting: Meeting | None, heard: Heard) -> bool:
    """In doubt nothing is recorded and the buttons are offered; mere talk is left alone."""
    if meeting is None or not heard.unsure or not meeting.upcoming(turn.now):
        return False
    return _offer(turn, meeting)


def _offer(turn: Turn, meeting: Meeting) -> bool:
    """The three buttons, where words do not do."""
    member_of(turn, meeting)
    there = turn.private_view()
    buttons = _answers(there, meeting)
    turn.reply(Card((there.line("rsvp-unclear", title=meeting.title),), buttons))
    return True


def _everybody(turn: Turn) -> list[Person]:
    community = turn.group.community if turn.group else turn.person.community if turn.person else None
    return groups.people_of(turn.db, community) if community is not None else []


def _could_mean(turn: Turn) -> list[Meeting]:
    """The meetings that a sentence without a card can mean."""
    mine = [turn.group.id] if turn.group else [group.id for group in turn.groups_where(Role.GUEST)]
    return list(meetings.upcoming(turn.db, mine, turn.now))


def _reply(person: int, heard: Heard, turn: Turn, meeting: Meeting) -> Reply:
    """What was heard, in the form that is kept."""
    return Reply(
        person, MEANS[heard.rsvp], turn.now, meeting.epoch,
        substitute=heard.substitute or (turn.say("rsvp-somebody") if heard.substitute_unnamed else None),
        arrives=heard.arrives.strftime("%H:%M") if heard.arrives else None,
        leaves=heard.leaves.strftime("%H:%M") if heard.leaves else None,
        mode=heard.mode, reason=heard.reason,
    )  # fmt: skip


def _bring_guests(turn: Turn, meeting: Meeting, me: Person, heard: Heard) -> None:
    """Her guests are those of her last sentence that speaks of any; a plain yes leaves them as they are."""
    if heard.rsvp is Rsvp.YES and not heard.guests and not heard.guest_names:
        return
    store.dismiss(turn.db, meeting.id, me.id)
    names = list(heard.guest_names)
    more = max(0, heard.guests - len(names))
    numbers = range(1, more + 1) if more > 1 else (0,) * more  # the only one needs no number
    unnamed = [turn.say("rsvp-unnamed-guest", number=number, name=me.name) for number in numbers]
    for name in [*names, *unnamed][:20]:
        store.bring(turn.db, meeting.id, Guest(name, "", me.id))


@rsvp.hears(50)
def guest(turn: Turn) -> bool:
    """„host Michal Polák, univerzita" in reply to the card: a guest by name; „hosté: Jan Malý, Eva Nová": several."""
    meeting = meeting_answered(turn)
    word, _, rest = turn.text.partition(" ")
    several = word.casefold() in turn.say("rsvp-guests-words").split()
    one = word.casefold().rstrip(":") in turn.say("rsvp-guest-words").split()
    if meeting is None or not (several or one) or not rest or (rest[0].islower() and not word.endswith(":")):
        return False
    if not meeting.upcoming(turn.now):
        raise BadInput("meeting-over" if meeting.status.value == "called" else "meeting-cancelled")
    me = member_of(turn, meeting)
    for named in rules.guests_named(clean(rest, GUESTS if several else GUEST), me.id, several=several):
        if not store.bring(turn.db, meeting.id, named):
            raise BadInput("rsvp-guest-twice", name=named.name)
    _show(turn, meeting)
    turn.react("👌")
    return True


@rsvp.reaction()
def reacted(turn: Turn) -> bool:
    """A thumb on the card counts like a tap, where the network lets us see it; taken back, so is the answer."""
    meeting = meeting_answered(turn)
    if meeting is None or not meeting.upcoming(turn.now) or turn.event.author.anonymous:
        return False
    answer = rules.meant_by(turn.event.reaction or "")
    if answer is None and turn.event.reaction:
        return False
    me = member_of(turn, meeting)
    if answer is None:
        store.take_back(turn.db, meeting.id, me.id)
        _show(turn, meeting)
    else:
        _record(turn, meeting, Reply(me.id, answer, turn.now, meeting.epoch))
    return True


# --- the list


def roll_of(view: View, meeting: Meeting) -> rules.Roll:
    """The meeting's list as it is now. A newcomer who answered belongs to it as everybody does."""
    members = [one for one in groups.members_of(view.db, meeting.groups) if one.role is not Role.GUEST]
    replies, guests = store.replies_to(view.db, meeting.id), store.guests_of(view.db, meeting.id)
    here = {one.person.id for one in members}
    others = [groups.person_by_id(view.db, reply.person) for reply in replies if reply.person not in here]
    return rules.roll(meeting.epoch, [*(one.person for one in members), *others], replies, guests)


@rsvp.part("meeting", 30)
def part(view: View, meeting_id: int) -> Part:
    """Counts, names within the budget, and the three buttons."""
    meeting = meetings.by_id(view.db, meeting_id)
    roll = roll_of(view, meeting)
    lines = [_counts(view, roll), *_names(view, roll)]
    buttons = _answers(view, meeting) if meeting.upcoming(view.now) else ()
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
        key = "rsvp-mine-again"
    return Part((view.line(key, Style.NOTE),), _answers(view, meeting))


@rsvp.part("control", 30)
def control_part(view: View, meeting_id: int) -> Part:
    """For the convener: the counts."""
    meeting = meetings.by_id(view.db, meeting_id)
    whole = (view.button("rsvp-button-list", "rsvp.list", meeting.id, epoch=meeting.epoch),)
    return Part((_counts(view, roll_of(view, meeting)),), (whole,))


def _answers(view: View, meeting: Meeting) -> tuple[tuple[Button, ...], ...]:
    return (tuple(_answer(view, meeting, answer) for answer in Answer),)


def _answer(view: View, meeting: Meeting, answer: Answer) -> Button:
    button = view.button(f"rsvp-button-{answer}", f"rsvp.{answer}", meeting.id, epoch=meeting.epoch)
    return replace(button, mark=rules.MARKS[answer])


def _counts(view: View, roll: rules.Roll) -> Line:
    return view.line(
        "rsvp-counts", Style.HEAD, coming=len(roll.said(Answer.COMING)), members=len(roll.everyone),
        excused=len(roll.said(Answer.EXCUSED)), maybe=len(roll.said(Answer.MAYBE)), guests=len(roll.guests),
    )  # fmt: skip


def _names(view: View, roll: rules.Roll) -> list[Line]:
    """Who comes by organisation, then guests, the excused and those who do not know yet."""
    lines, budget = [], rules.BUDGET
    shelves, left = rules.by_organisation(roll.said(Answer.COMING), budget)
    for organisation, people in shelves:
        names = ", ".join(_named(view, one, roll.epoch) for one in people)
        lines.append(Line(f"{organisation}: {names}" if organisation else names))
    if left:
        lines.append(view.line("rsvp-and-more", more=left))
    if roll.guests:
        guests = [f"{g.name} ({g.organisation})" if g.organisation else g.name for g in roll.guests]
        lines.append(view.line("rsvp-guests", names=_some(view, guests)))
    for answer in (Answer.EXCUSED, Answer.MAYBE):
        people = roll.said(answer)
        if people:
            names = _some(view, [_named(view, one, roll.epoch) for one in people])
            lines.append(view.line(f"rsvp-{answer}-names", names=names))
    return lines


def _named(view: View, one: Attending, epoch: int) -> str:
    """A name with what its owner added: who comes instead, from when, online, still to confirm."""
    reply = one.reply
    if reply is None:
        return one.person.name
    notes = [
        view.say("rsvp-note-substitute", name=reply.substitute) if reply.substitute else "",
        view.say("rsvp-note-arrives", time=reply.arrives) if reply.arrives else "",
        view.say("rsvp-note-leaves", time=reply.leaves) if reply.leaves else "",
        view.say("rsvp-note-online") if reply.mode == "online" else "",
        view.say("rsvp-note-unconfirmed") if reply.answer is Answer.COMING and reply.epoch != epoch else "",
    ]
    said = ", ".join(note for note in notes if note)
    return f"{one.person.name} ({said})" if said else one.person.name


def _some(view: View, names: list[str], budget: int = 400) -> str:
    """Names up to a budget of characters, then how many more."""
    shown: list[str] = []
    for name in names:
        budget -= len(name) + 2
        if budget < 0:
            return ", ".join(shown) + " " + view.say("rsvp-and-more", more=len(names) - len(shown))
        shown.append(name)
    return ", ".join(shown)


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
    _post_list(turn.view.into(private), meeting)
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
    _post_list(turn.view, meeting)


def _post_list(view: View, meeting: Meeting) -> None:
    """Everybody by answer, in messages that a network takes."""
    roll = roll_of(view, meeting)
    lines = [Line(meeting.title, Style.TITLE), _counts(view, roll)]
    for key, people in (
        *((f"rsvp-list-{answer}", roll.said(answer)) for answer in Answer),
        ("rsvp-list-silent", roll.silent),
    ):
        if people:
            lines.append(view.line(key, Style.HEAD, number=len(people)))
            lines += [Line(_titled(view, one, roll.epoch)) for one in people]
    for at in range(0, len(lines), PAGE):
        view.post(view.room, Card(tuple(lines[at : at + PAGE])))


def _titled(view: View, one: Attending, epoch: int) -> str:
    notes = _named(view, one, epoch).removeprefix(one.person.name)
    organisation = f" – {one.person.organisation}" if one.person.organisation else ""
    return f"{one.person.titled}{organisation}{notes}"


# --- when the meeting changes


@rsvp.when("person-merged")
def counted_once(view: View, person_id: int) -> None:
    """Somebody who was on the list twice is one: the counts of all meetings ahead of her change."""
    mine = [group.id for group in groups.groups_with(view.db, person_id)]
    for meeting in meetings.upcoming(view.db, mine, view.now) if mine else []:
        for kind in ("meeting", "invitation", "control"):
            view.show(kind, meeting.id)


@rsvp.when("meeting-changed")
def ask_again(view: View, meeting_id: int) -> None:
    """Whoever said yes to the old time or place is asked once, privately, whether it still holds."""
    meeting = meetings.by_id(view.db, meeting_id)
    for one in roll_of(view, meeting).unconfirmed():
        view.tell(one.person.id, "invitation", meeting_id)
