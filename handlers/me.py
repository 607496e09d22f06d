"""One card for one person: what waits for them, and how they want to be spoken to."""

from domain import me as rules
from domain.errors import BadInput
from domain.groups import Person, Role
from domain.help import Hint
from domain.language import Wanted, plain_words
from domain.meetings import Meeting
from domain.topics import cut
from handlers.kit.capability import SENTENCE, Capability
from handlers.kit.card import Button, Card, Line, Part, Style
from handlers.kit.readers import oneself
from handlers.kit.turn import Turn
from handlers.kit.view import View
from handlers.kit.wishes import wish_of
from locales import languages, words
from storage import groups, meetings, outbox, rooms, rsvp

me = Capability("me")
me.helps(Hint("me", 130, "ja", most=Role.MINUTES))

SHOWN = 5  # meetings on the card
DAY = 24  # hours
MORNING = 7  # when quiet hours end of which only the beginning was said
ASKED = 3  # of them with a button to answer
REDRAWN = 10  # newest private cards that change their language at once


@me.command("ja", "me", place=60)
def show(turn: Turn) -> None:
    """My meetings, tasks and topics, and my settings: privately wherever it was asked for."""
    turn.lead("me", turn.me().id, "me-card")


@me.started("me-card")
def started(turn: Turn) -> None:
    """The deep link of somebody who had no private chat."""
    show(turn)


@me.card("me", oneself)
def card(view: View, person_id: int) -> Card:
    """Who I am to the bot, what every capability knows of me, and the settings."""
    person = groups.person_by_id(view.db, person_id)
    parts = view.parts("me", person_id)
    lines = [Line(person.titled, Style.TITLE)]
    if person.organisation:
        lines.append(Line(person.organisation))
    if mine := groups.groups_with(view.db, person_id):
        lines.append(Line(cut(", ".join(group.name for group in mine), 300), Style.NOTE))
    settings = (Line(""), Line(_quiet(view, person), Style.NOTE))
    return Card((*lines, *parts.lines, *settings), (*parts.buttons, *_settings(view, person)))


# --- what waits


@me.part("me", 10)
def coming(view: View, person_id: int) -> Part:
    """The meetings I am invited to, with my word, and a button for each that has none."""
    mine = [group.id for group in groups.groups_with(view.db, person_id)]
    every = meetings.upcoming(view.db, mine, view.now) if mine else []
    shown = [(meeting, _word(view, meeting, person_id)) for meeting in every[:SHOWN]]
    lines = [Line(f"{view.when(one.start, one.end)} · {cut(one.title, 120)} – {word}") for one, (word, _) in shown]
    if len(every) > SHOWN:
        lines.append(view.line("me-and-more", Style.NOTE, more=len(every) - SHOWN))
    head = view.line("me-meetings", Style.HEAD) if every else view.line("me-no-meetings")
    waiting = [one for one, (_, settled) in shown if not settled][:ASKED]
    return Part((Line(""), head, *lines), tuple((_reply_button(view, one),) for one in waiting))


def _word(view: View, meeting: Meeting, person: int) -> tuple[str, bool]:
    """(my word on the meeting, whether it still holds)."""
    reply = rsvp.reply_of(view.db, meeting.id, person)
    if reply is None:
        return view.say("me-word-none"), False
    holds = reply.epoch == meeting.epoch
    return view.say(f"me-word-{reply.answer}" if holds else "me-word-again"), holds


def _reply_button(view: View, meeting: Meeting) -> Button:
    return view.button("me-button-reply", "me.reply", meeting.id, when=view.when(meeting.start))


@me.button("reply")
def reply(turn: Turn) -> None:
    """The invitation with its buttons comes down."""
    assert turn.pressed
    meeting = meetings.find(turn.db, turn.pressed.args[0])
    if meeting is None or not turn.room.private:
        raise BadInput("button-foreign")
    if not any(groups.role_in(turn.db, group, turn.me().id) for group in meeting.groups):
        raise BadInput("meeting-not-yours")
    turn.view.bring("invitation", meeting.id)


@me.when("rsvp-changed")
def answered(view: View, _meeting: int) -> None:
    """An answer tapped in private changes the card that stands above it."""
    owner = rooms.owner(view.db, view.room.account) if view.room.private and view.room.account else None
    if owner is not None:
        view.show("me", owner)


@me.when("meeting-changed")
@me.when("meeting-cancelled")
@me.when("meeting-restored")
def moved(view: View, meeting_id: int) -> None:
    """A meeting moved or cancelled is so on every card where it stands."""
    invited = groups.members_of(view.db, meetings.by_id(view.db, meeting_id).groups)
    for member in invited:
        view.show("me", member.person.id)


@me.when("person-merged")
def merged(view: View, person_id: int) -> None:
    """Who had two cards has the same one twice: in each of their private chats."""
    for account in rooms.accounts_of(view.db, person_id):
        for room in rooms.private_rooms(view.db, account.id):
            for copy in outbox.copies_in(view.db, room):
                if copy.kind == "me":
                    outbox.change_copy(view.db, copy.id, subject=person_id)
    view.show("me", person_id)


# --- how I want to be spoken to


def _quiet(view: View, person: Person) -> str:
    hours = (person.quiet_from, person.quiet_to)
    if hours == rules.NEVER:
        return view.say("me-quiet-never")
    if None in hours:
        return view.say("me-quiet-group")
    return view.say("me-quiet", start=hours[0], end=hours[1])


def _settings(view: View, person: Person) -> tuple[tuple[Button, ...], ...]:
    """A row of languages, and one of quiet hours; what holds now is ticked."""
    spoken = tuple(
        view.labelled(_ticked(code == view.words.language) + words(code).say("language-name"), "me.language", at)
        for at, code in enumerate(languages())
    )
    now = (person.quiet_from, person.quiet_to)
    hours = [
        view.button("me-button-hours", "me.hours", *one, tick=_ticked(one == now), start=one[0], end=one[1])
        for one in rules.PRESETS
    ]
    never = view.button("me-button-never", "me.hours", *rules.NEVER, tick=_ticked(now == rules.NEVER))
    return (spoken, (*hours, never, view.button("me-button-other", "me.other")))


def _ticked(holds: bool) -> str:
    return "✓ " if holds else ""


def _alone(turn: Turn) -> Person:
    """The speaker, in their private chat: settings are nobody else's.

    Raises BadInput("button-foreign").
    """
    if not turn.room.private:
        raise BadInput("button-foreign")
    return turn.me()


@me.button("language")
def language(turn: Turn) -> None:
    """From now on in this language: the answer and the private cards already are."""
    assert turn.pressed
    person, code = _alone(turn), languages()[turn.pressed.args[0]]
    groups.change_person(turn.db, person.id, language=code)
    rooms.speak(turn.db, person.id, code)
    turn.log("person.language", "person", person.id, language=code)
    for copy in outbox.copies_in(turn.db, turn.room.id)[-REDRAWN:]:
        outbox.owe_copy(turn.db, copy.id, copy.room, turn.now)
    turn.reply(Card((turn.view.into(turn.room).line("me-language-set"),)))


@me.button("hours")
def hours(turn: Turn) -> None:
    """Quiet hours by one tap."""
    assert turn.pressed
    start, end = turn.pressed.args
    _keep_quiet(turn, _alone(turn), (start, end))


@me.button("other")
def other(turn: Turn) -> None:
    """Other hours are written."""
    _alone(turn)
    turn.ask("me.hours", "me-ask-hours")


@me.asked("hours", longest=SENTENCE)
def hours_asked(turn: Turn) -> None:
    """The hours as they wrote them."""
    _keep_quiet(turn, _alone(turn), rules.quiet_hours(turn.text, turn.view.language))
    turn.react("👍")


# --- in plain words


@me.wants(Wanted.LANGUAGE)
def language_wanted(turn: Turn) -> None:
    """ "english please": from now on, in the private chat."""
    code = wish_of(turn).request.what
    if code not in languages() or turn.private() is None:
        show(turn)
        return
    groups.change_person(turn.db, turn.me().id, language=code)
    turn.log("person.language", "person", turn.me().id, language=code)
    turn.reply(Card((turn.private_view().line("me-language-set"),)))


@me.wants(Wanted.QUIET_HOURS)
def hours_wanted(turn: Turn) -> None:
    """ "neposílejte mi nic po 18. hodině"; without hours the card with the presets."""
    wish = wish_of(turn)
    said = wish.request.what or wish.request.when
    if turn.private() is None or not said:
        show(turn)
        return
    _keep_quiet(turn, turn.me(), _hours_said(turn, said))
    turn.reply(Card((Line(_quiet(turn.private_view(), turn.me())),)))


def _hours_said(turn: Turn, said: str) -> rules.Hours:
    """ "od 18 do 8"; "po 18. hodině" lasts until the morning."""
    try:
        return rules.quiet_hours(said, turn.view.language)
    except BadInput:
        named = [int(word) for word in plain_words(said) if word.isdecimal() and int(word) < DAY]
        if len(named) != 1 or named[0] == MORNING:
            raise
        return named[0], MORNING


def _keep_quiet(turn: Turn, person: Person, hours: rules.Hours) -> None:
    groups.change_person(turn.db, person.id, quiet_from=hours[0], quiet_to=hours[1])
    turn.log("person.quiet", "person", person.id, start=hours[0], end=hours[1])
    turn.show("me", person.id)
