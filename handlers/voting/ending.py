"""A vote is over: when all have voted, when its window ends, or when whoever runs it says so."""

from datetime import datetime

from domain import voting as rules
from domain.groups import Role
from domain.hours import Hours
from domain.reminders import hours_of
from domain.voting import Motion
from handlers.kit.card import Card
from handlers.kit.confirming import agreed, confirm, neither, settle
from handlers.kit.desk import Desk
from handlers.kit.turn import Turn
from handlers.kit.view import View, nowhere, own_view
from handlers.kit.waking import awake_at, put_to_each
from handlers.voting.capability import (
    VOICE,
    chaired,
    show,
    silent_in,
    unpin,
    voters,
    voting,
)
from handlers.voting.cards import head, outcome
from storage import groups
from storage import voting as store


def close(view: View, motion: Motion) -> None:
    """Count, keep the result, and let it be seen; it goes into the minutes."""
    may = voters(view.db, motion)
    said = [choice for person, choice in store.choices(view.db, motion.id).items() if person in may]
    store.close(view.db, motion.id, rules.result(motion, said, len(may)), view.now)
    show(view, motion)
    unpin(view, motion)
    view.happened("motion-closed", motion.id)


@voting.button("end")
def end(turn: Turn) -> None:
    """[Ukončit hlasování]: at the table at once; out of a meeting before its time only after one more tap."""
    motion = chaired(turn)
    rules.still_open(motion, turn.now)
    if not motion.per_rollam or not silent_in(turn.db, motion):
        _end(turn, motion)
        turn.outcome.taken = True
        return
    waits = len(silent_in(turn.db, motion))
    confirm(turn, "voting.ending", "voting-ask-end", "voting-button-end", {"motion": motion.id}, silent=waits)


@voting.asked("ending", neither)
def ending(turn: Turn) -> None:
    """[Ukončit hlasování] [Nechat být]"""
    assert turn.question
    if not agreed(turn):
        return
    motion = store.find(turn.db, turn.question.values["motion"], hold=True)
    assert motion
    turn.need(Role.COORDINATOR, motion.group)
    rules.still_open(motion, turn.now)
    _end(turn, motion)
    settle(turn, Card((turn.private_view().line("voting-ended"),)))


def _end(turn: Turn, motion: Motion) -> None:
    close(turn.view, motion)
    turn.log("motion.closed", "group", motion.group)


# --- time passes


@voting.tick()
def tick(desk: Desk) -> datetime | None:
    """Remind the silent once, close what has come to its end; when to be asked again."""
    wanted: list[datetime | None] = []
    for motion in store.every_open(desk.db):
        if motion.ends_at is None:
            continue
        if motion.ends_at <= desk.now:
            _over(desk, motion)
            continue
        wanted.append(motion.ends_at)
        if motion.nudged is None and (due := rules.nudge_at(motion, _hours(desk, motion))):
            wanted.append(due if due > desk.now else _nudge(desk, motion))
    return min((then for then in wanted if then), default=None)


def _hours(desk: Desk, motion: Motion) -> Hours:
    return hours_of(groups.group_by_id(desk.db, motion.group))


def _nudge(desk: Desk, motion: Motion) -> datetime | None:
    """Their own card to each of the silent, when they are awake; when the next of the others is."""
    later = put_to_each(desk, silent_in(desk.db, motion), motion.group, (VOICE, motion.id))
    if later is None:
        store.change(desk.db, motion.id, nudged_at=desk.now)
    return later


def _over(desk: Desk, motion: Motion) -> None:
    """The window has ended: whoever runs the group's votes hears the result once they are awake."""
    held = store.find(desk.db, motion.id, hold=True)
    if held is None or held.result is not None:
        return
    close(nowhere(desk), held)
    for one in groups.coordinators(desk.db, motion.group):
        if there := own_view(desk, one.id):
            over = store.by_id(desk.db, motion.id)
            awake = awake_at(desk.db, one, motion.group, desk.now)
            there.post(there.room, Card((*head(there, over), *outcome(there, over))), not_before=awake)
