"""Prose that merely sounds like a task: offered to whoever runs the group, never created.

Under a card of ours anybody's words count, elsewhere only those of whoever runs the group: other talk is left alone.
"""

from domain import tasks as rules
from domain.errors import BadInput
from domain.groups import Role
from domain.language import Rsvp, TaskReading, read_reply, read_task
from domain.tasks import State, Status, Task
from handlers.kit.about import meeting_answered
from handlers.kit.capability import SENTENCE
from handlers.kit.card import Card, Line, Style
from handlers.kit.circle import Circle, circle_of, meant_by
from handlers.kit.readers import with_task
from handlers.kit.talk import Talk
from handlers.kit.turn import Turn
from handlers.kit.view import View
from handlers.tasks.cards import changed, due_words, owners_words, tasks, tell_owners
from handlers.tasks.giving import keep_task
from storage import groups, rooms
from storage import tasks as store

ASKED_AT_ONCE = 3  # people to whom one offer goes


def _sounds_like_one(talk: Talk) -> bool:
    """Only whoever writes the group's minutes is overheard outside of replies; see `_may_be_meant`."""
    if not talk.speaker.writes:
        return False
    reading = read_task(talk.text, talk.now, (), talk.speaker.zone, talk.speaker.language)
    return reading is not None and bool(reading.owners)


@tasks.hears(58, longest=SENTENCE, unasked=_sounds_like_one)
def overheard(turn: Turn) -> bool:
    """„Novák připraví pozvánku do pátku" in reply to a card; an answer to the invitation is not meant."""
    if turn.group is None or turn.event.author.anonymous or not _may_be_meant(turn) or _is_answer(turn):
        return False
    circle = circle_of(turn.view, turn.group)
    reading = read_task(turn.text, turn.now, circle.known, turn.group.zone, turn.group.language)
    if reading is None or reading.form == "labelled" or not _somebody(turn, circle, reading):
        return False
    if turn.subject is None and not _formal(reading):
        return False
    asked = _who_decides(turn)
    if not asked:
        return False
    _forget_old(turn)
    meeting = meeting_answered(turn)
    task = keep_task(turn, turn.group, circle, reading, meeting.id if meeting else None, Status.OFFERED)
    for person in asked:
        turn.view.tell(person, "offer", task.id)
    turn.outcome.taken = True
    return True


def _may_be_meant(turn: Turn) -> bool:
    """Whether it is said under a card, or by whoever writes down what the group agreed."""
    role = turn.role() if turn.subject is None else Role.MINUTES
    return bool(role and role.may(Role.MINUTES))


def _formal(reading: TaskReading) -> bool:
    """Whether it is said as in minutes: with a deadline, or of somebody by more than a given name."""
    return bool(reading.due or reading.due_why) or any(" " in name for name in reading.owners)


def _is_answer(turn: Turn) -> bool:
    return read_reply(turn.text, "reply_to_invitation", (), turn.view.language).rsvp is not Rsvp.NONE


def _somebody(turn: Turn, circle: Circle, reading: TaskReading) -> bool:
    """Whether all whom it names are known: with a stranger in it it is rather a story than a task."""
    return bool(reading.owners) and not any(meant_by(turn, circle, name).ask for name in reading.owners)


def _who_decides(turn: Turn) -> list[int]:
    """The speaker, if they run the group or write its minutes, else those who do; only in a private chat."""
    assert turn.group
    me, role = turn.me(), turn.role()
    members = groups.members_of(turn.db, [turn.group.id])
    running = [m.person.id for m in members if m.role.may(Role.MINUTES)]
    asked = [me.id] if role and role.may(Role.MINUTES) else running
    return [one for one in asked if rooms.private_room(turn.db, one)][:ASKED_AT_ONCE]


def _forget_old(turn: Turn) -> None:
    """What nobody took in time is not kept: it is people's talk."""
    for old in store.offers_before(turn.db, turn.now - rules.OFFERED):
        store.forget(turn.db, old)
        turn.show("offer", old)


@tasks.card("offer", with_task)
def card(view: View, task_id: int) -> Card:
    """What was overheard, and the two answers."""
    task = store.find(view.db, task_id)
    if task is None:
        return Card((view.line("tasks-offer-gone", Style.NOTE),))
    lines = (
        view.line("tasks-offer", group=groups.group_by_id(view.db, task.group).name),
        Line(task.text, Style.HEAD),
        view.line("tasks-when", due=due_words(view, task), late="no"),
        view.line("tasks-who", owners=owners_words(view, task)),
    )
    if task.state is not Status.OFFERED:
        return Card((*lines, view.line("tasks-offer-taken", Style.NOTE)))
    row = tuple(view.button(f"tasks-button-{action}", f"tasks.{action}", task_id) for action in ("take", "drop"))
    return Card(lines, (row,))


def _offered(turn: Turn) -> Task | None:
    """The offer of the pressed button; None when somebody has decided already."""
    assert turn.pressed
    task = store.find(turn.db, turn.pressed.args[0])
    if task is None:
        raise BadInput("tasks-offer-over")
    turn.need(Role.MINUTES, task.group)
    return task if task.state is Status.OFFERED else None


@tasks.button("take")
def take(turn: Turn) -> None:
    """[Založit úkol]"""
    offer = _offered(turn)
    if offer is not None:
        store.set_state(turn.db, offer.id, Status.OPEN, turn.now)
        for owner in offer.present:  # laid on them by whoever may
            store.own(turn.db, owner.id, turn.now, state=State.OPEN)
        turn.log("task.given", "task", offer.id)
        task = store.by_id(turn.db, offer.id)
        turn.show("offer", task.id)
        tell_owners(turn.view, task)
        changed(turn.view, task)
    turn.answer("tasks-noted")


@tasks.button("drop")
def drop(turn: Turn) -> None:
    """[Ne]: not a word of it is kept."""
    offer = _offered(turn)
    if offer is None:
        raise BadInput("tasks-offer-over")
    store.forget(turn.db, offer.id)
    turn.show("offer", offer.id)
