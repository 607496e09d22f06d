"""Hearing: what is surely asked or wanted is done; what could be is offered; talk among people is left alone."""

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from domain.groups import Group, Role
from domain.language import Context, Named, People, Request, RequestReading, Rsvp, Wanted, read_reply, read_request
from handlers.kit.about import MEETING_CARDS, everybody
from handlers.kit.book import Bound
from handlers.kit.confirming import allowed
from handlers.kit.labels import an_option
from handlers.kit.talk import Talk, only_addressed
from handlers.kit.turn import Turn
from handlers.kit.wish import Wish
from handlers.kit.wishes import WHICH
from handlers.requests.capability import addressed, called, mentioned, requests
from handlers.requests.later import not_yet
from handlers.requests.offering import offer
from storage import meetings, outbox, tasks, topics
from storage import requests as store

OFFERED = 3  # things that words could have meant
OURS = ("requests.nearest", WHICH)  # questions that give way to newer words
LONGEST = 600  # characters; who writes more tells a story
COURTESY = (Wanted.GREETING, Wanted.THANKS, Wanted.PRAISE)
# Kinds of cards by what they are about.
ABOUT = {
    **dict.fromkeys((*MEETING_CARDS, "agenda", "agenda-read", "agenda-proposals"), "meeting"),
    **dict.fromkeys(("task", "offer", "task-moved"), "task"),
    **dict.fromkeys(("topic", "topic-mine"), "topic"),
}


def names_us(talk: Talk) -> bool:
    """The cue: whether the words may call the bot by a name of its own."""
    return called(talk.text)


@requests.hears(5, unasked=names_us)
def spoken_to(turn: Turn) -> bool:
    """Whoever calls the bot by name in a group's chat answers the card that stands there; the name is left out."""
    text = addressed(turn)
    if text is not None and not turn.room.private:
        turn.text = text
        if turn.subject is None and turn.group is not None:
            turn.subject = _only_card(turn, turn.group.id)
    return False


def _only_card(turn: Turn, group: int) -> outbox.Copy | None:
    ahead = meetings.upcoming(turn.db, [group], turn.now)
    standing = outbox.copies(turn.db, "meeting", ahead[0].id) if len(ahead) == 1 else []
    return next((one for one in standing if one.room == turn.room.id), None)


@requests.hears(45, longest=LONGEST, unasked=names_us)
def surely(turn: Turn) -> bool:
    """A sure request wins; the author's own answer in the same words is left to whoever hears it, and this offered."""
    text = addressed(turn)
    if not text:
        return False
    reading = read(turn, text)
    sure = [one for one in reading.requests if one.sure and one.wanted not in COURTESY and _meant_for_us(turn, one)]
    if not sure:
        return False
    if _answers_too(turn, reading):
        offer(turn, [Wish(one, text, about(turn)) for one in sure])
        return False
    first, *others = sure
    take(turn, Wish(first, text, about(turn)))
    if others := [one for one in others if not _same_deed(turn, first, one)]:
        offer(turn, [Wish(one, text, about(turn)) for one in others])
    return True


def _meant_for_us(turn: Turn, one: Request) -> bool:
    """Under a card of a group's chat people tell each other who does what: that is offered by whoever hears tasks."""
    return one.wanted is not Wanted.GIVE_TASK or turn.room.private or turn.event.called or mentioned(turn)


@requests.hears(56, longest=LONGEST, unasked=only_addressed)
def rather(turn: Turn) -> bool:
    """In private, what could be a request is asked about before it is taken for a story or an unclear answer.

    "Ruším to" is a coordinator's word about the meeting as well as an answer to it.
    """
    if not turn.room.private:
        return False
    reading = read(turn, turn.text)
    if _is_answer(turn) and not (reading.requests and turn.groups_where(Role.COORDINATOR)):
        return False
    return ask_nearest(turn, turn.text, reading)


def _is_answer(turn: Turn) -> bool:
    reply = read_reply(turn.text, "private", language=turn.view.language)
    return reply.rsvp is not Rsvp.NONE or reply.guess is not None


def ask_nearest(turn: Turn, text: str, reading: RequestReading) -> bool:
    """Buttons for what the words could have meant; False where they mean nothing near."""
    near = [*reading.nearest, *(one.wanted for one in reading.requests)]
    offered = list(dict.fromkeys(one for one in near if one not in COURTESY))[: 1 if reading.likely else OFFERED]
    if offered[:1] == list(reading.nearest[:1]) and reading.likely and _is_question(turn, offered[0]):
        take(turn, Wish(request_for(turn, text, offered[0]), text, about(turn)))
        return True
    if not offered or turn.person is None or (turn.question and turn.question.kind not in OURS):
        return False
    if turn.private() is None:  # the group's chat is no place for it
        turn.react("🤔")
    else:
        ask(turn, text, offered)
    return True


def _is_question(turn: Turn, wanted: Wanted) -> bool:
    """Whether it is answered at once in private: a wrong answer costs nothing, a question more a tap."""
    asks = list(Wanted).index(wanted) < list(Wanted).index(Wanted.CALL)
    return asks and turn.room.private and turn.person is not None


def ask(turn: Turn, text: str, offered: Sequence[Wanted]) -> None:
    """Which of these it is, or none."""
    view = turn.private_view()
    labels = [view.say(f"requests-want-{one.value}") for one in offered]
    keep = {"text": text, "wanted": [one.value for one in offered], "chosen": about(turn)}
    turn.ask("requests.nearest", "requests-nearest", [*labels, view.say("requests-none-of-it")], keep)


def _same_deed(turn: Turn, one: Request, other: Request) -> bool:
    """Whether a question is answered by the answer to another: where and when a meeting is."""
    wants = turn.view.book.wants
    first, second = wants.get(one.wanted), wants.get(other.wanted)
    return not other.what and first is not None and second is not None and first.deed is second.deed


def _answers_too(turn: Turn, reading: RequestReading) -> bool:
    language = turn.view.language
    return any(read_reply(rest, "private", language=language).rsvp is not Rsvp.NONE for rest in reading.rest)


@requests.aside()
def no_answer(turn: Turn) -> bool:
    """Whether words, while a question takes any, are surely a matter of their own.

    Where the question may be answered by a text, only another question is that: a deed may be the text.
    """
    reading = read(turn, turn.text)
    apart = _sure if turn.question and turn.view.book.fitting.get(turn.question.kind) is an_option else _asks
    return bool(reading.requests) and not reading.rest and all(apart(one) for one in reading.requests)


def _sure(one: Request) -> bool:
    return one.sure and one.wanted not in COURTESY


def _asks(one: Request) -> bool:
    return one.sure and not one.what and list(Wanted).index(one.wanted) < list(Wanted).index(Wanted.CALL)


def take(turn: Turn, wish: Wish) -> None:
    """Whose deed it is does it; what nobody does yet is said so."""
    bound: Bound | None = turn.view.book.wants.get(wish.request.wanted)
    turn.wish = wish
    turn.outcome.taken = True
    if bound is None:
        not_yet(turn, wish.request.wanted)
    elif allowed(turn, bound):
        bound.deed(turn)


# --- reading


def read(turn: Turn, text: str) -> RequestReading:
    """What the words ask or want, among the people and things that the speaker may see."""
    now = turn.now.astimezone(ZoneInfo(turn.view.zone))
    mine = _groups(turn)
    people: People[Named] = People(everybody(turn))
    names = tuple(group.name for group in mine)
    kind = next(iter(about(turn)), "")
    known = Context(
        now, turn.view.language, kind, people, names, lambda: _titles(turn, mine), lambda: _meetings(turn, mine)
    )
    return read_request(text, known)


def request_for(turn: Turn, text: str, wanted: Wanted) -> Request:
    """The request of this kind in the words, or one of which nothing more is known."""
    found = [one for one in read(turn, text).requests if one.wanted is wanted]
    return found[0] if found else Request(wanted, sure=True)


def _groups(turn: Turn) -> list[Group]:
    return [turn.group] if turn.group is not None else turn.groups_where(Role.GUEST)


def _titles(turn: Turn, mine: list[Group]) -> tuple[str, ...]:
    """Titles of meetings ahead, open tasks and topics of these groups."""
    ids = [group.id for group in mine]
    return turn.once(("titles", *ids), lambda: _titles_in(turn, mine, ids)) if ids else ()


def _titles_in(turn: Turn, mine: list[Group], ids: list[int]) -> tuple[str, ...]:
    found = [one.text for one in tasks.open_in(turn.db, ids)]
    towns = {group.community for group in mine}
    return (*_meetings(turn, mine), *found, *(one.topic.text for town in towns for one in topics.inbox(turn.db, town)))


def _meetings(turn: Turn, mine: list[Group]) -> tuple[str, ...]:
    ids = [group.id for group in mine]
    found = turn.once(("ahead", *ids), lambda: meetings.upcoming(turn.db, ids, turn.now) if ids else [])
    return tuple(one.title for one in found)


def about(turn: Turn) -> dict[str, int]:
    """What "it" is: the subject of the card answered, or in private of the one that was shown last."""
    card = turn.subject
    if card is None and turn.room.private and turn.event.answers is None:
        shown = store.shown(turn.db, [turn.room.id])
        card = shown.copy if shown else None
    kind = ABOUT.get(card.kind) if card else None
    return {kind: card.subject} if card and kind else {}
