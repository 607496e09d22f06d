"""A go-round or a brainstorm begins in the group's chat, and ends with everything in one message."""

from datetime import timedelta

from domain import rounds as rules
from domain.errors import BadInput
from domain.groups import Group, Role
from domain.language import Wanted
from domain.meetings import Meeting
from domain.rounds import Kind, Round
from domain.rsvp import Answer
from handlers.kit.capability import SENTENCE
from handlers.kit.turn import Turn
from handlers.kit.wishes import wish_of
from handlers.rounds.card import round_pressed, rounds, show
from storage import groups, meetings, rooms
from storage import rounds as store
from storage import rsvp as replies

BEFORE = timedelta(minutes=30)  # a meeting that begins so soon is the one at which the round is held


@rounds.command("kolecko", "goround", needs=Role.MINUTES, place=36)
def go_round(turn: Turn) -> None:
    """„/kolecko Co se od minule povedlo?"; alone it asks for the question."""
    _begin(turn, Kind.TURN, turn.text)


@rounds.command("napady", "ideas", needs=Role.MINUTES, place=37)
def brainstorm(turn: Turn) -> None:
    """„/napady Jak zlepšit dopravu?"."""
    _begin(turn, Kind.IDEAS, turn.text)


@rounds.wants(Wanted.GO_ROUND, needs=Role.MINUTES)
def round_wanted(turn: Turn) -> None:
    """ "udělej kolečko: co se povedlo"."""
    _begin(turn, Kind.TURN, _question(turn))


@rounds.wants(Wanted.BRAINSTORM, needs=Role.MINUTES)
def ideas_wanted(turn: Turn) -> None:
    """ "sbírejte nápady: jak zlepšit dopravu"."""
    _begin(turn, Kind.IDEAS, _question(turn))


def _question(turn: Turn) -> str:
    """The question as it was written, with its mark."""
    text, what = wish_of(turn).text, wish_of(turn).request.what
    return text[text.index(what) :] if what and what in text else what


def _begin(turn: Turn, kind: Kind, text: str) -> None:
    group = _where(turn)
    if not text:
        turn.ask("rounds.question", f"rounds-ask-{kind}", None, {"kind": kind.value, "group": group.id})
        return
    _open(turn, group, kind, text)


@rounds.asked("question", longest=SENTENCE)
def question_asked(turn: Turn) -> None:
    """The question of the round."""
    assert turn.question
    keep = turn.question.values
    group = groups.group_by_id(turn.db, int(keep["group"]))
    turn.need(Role.MINUTES, group.id)
    _open(turn, group, Kind(keep["kind"]), turn.text)


def _where(turn: Turn) -> Group:
    """The group of this chat, or in private the only one in which the speaker may open a round.

    Raises BadInput("not-entitled" | "rounds-where").
    """
    mine = [one for one in turn.groups_where(Role.MINUTES) if rooms.rooms_of_group(turn.db, one.id)]
    if not mine:
        raise turn.refusal(Role.MINUTES)
    if len(mine) > 1:
        raise BadInput("rounds-where")
    return mine[0]


def _open(turn: Turn, group: Group, kind: Kind, text: str) -> None:
    """One card in each chat of the group; at a meeting those speak who are there."""
    question, me = rules.asked(text), turn.me()
    meeting = _now(turn, group)
    people = _people(turn, group, meeting) if kind is not Kind.IDEAS else {}
    order = rules.in_turn(people)
    if kind is not Kind.IDEAS and not order:
        raise BadInput("rounds-nobody")
    number = meeting.id if meeting else None
    one = store.start(turn.db, Round(0, group.id, kind, question, me.id, turn.now, order, number))
    for room in rooms.rooms_of_group(turn.db, group.id):
        turn.view.put("round", one.id, room)
    turn.log("group.round", "group", group.id)
    turn.outcome.taken = True
    if turn.room.private:
        turn.react("👍")


def _now(turn: Turn, group: Group) -> Meeting | None:
    """The meeting that is going on, or is about to begin."""
    ahead = meetings.upcoming(turn.db, [group.id], turn.now)
    return next((one for one in ahead if one.starts_at <= turn.now + BEFORE), None)


def _people(turn: Turn, group: Group, meeting: Meeting | None) -> dict[int, str]:
    """Who is asked: those who come to the meeting, or all members of the group."""
    here = groups.members_of(turn.db, meeting.groups if meeting else [group.id])
    every = {one.person.id: one.person.name for one in here if one.role is not Role.GUEST}
    if meeting is None:
        return every
    said = replies.replies_to(turn.db, meeting.id)
    coming = {one.person for one in said if one.answer is Answer.COMING}
    return {person: name for person, name in every.items() if person in coming} or every


@rounds.button("free")
@rounds.button("turn")
def change(turn: Turn) -> None:
    """[Kdykoli] [Po řadě]: whoever runs the group lets people answer whenever they like, or one after another."""
    one = round_pressed(turn)
    turn.need(Role.MINUTES, one.group)
    assert turn.pressed
    store.change_kind(turn.db, one.id, Kind.FREE if turn.pressed.action == "rounds.free" else Kind.TURN)
    show(turn, one)


@rounds.button("end")
def end(turn: Turn) -> None:
    """[Ukončit]: the card stays as it is, with everything for the minutes."""
    one = round_pressed(turn)
    turn.need(Role.MINUTES, one.group)
    if not store.close(turn.db, one.id, turn.now):
        raise BadInput("rounds-over")
    turn.log("group.round-closed", "group", one.group)
    show(turn, one)
    if one.meeting is not None:
        turn.happened("round-closed", one.meeting)
