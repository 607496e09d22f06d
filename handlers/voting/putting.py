"""A motion is put: its words, at the table or out of the meeting, until when, what silence means; then it goes out."""

from collections.abc import Sequence
from datetime import datetime

from domain import voting as rules
from domain.errors import BadInput
from domain.groups import Group, Role
from domain.language import chosen, clean, read_date
from domain.voting import Motion, Silence, Status
from handlers.kit.about import linked
from handlers.kit.capability import SENTENCE
from handlers.kit.labels import an_option
from handlers.kit.moments import Keep, moment_asked, moment_of, tells_a_moment
from handlers.kit.turn import Turn
from handlers.voting.capability import DESK, MOTION, VOICE, chaired, chats, show, voting
from storage import groups
from storage import voting as store


@voting.command("hlasovani", "vote", place=25)
def begin(turn: Turn) -> None:
    """A coordinator puts a motion; without words what is voted on is shown to whoever asks."""
    mine = turn.groups_where(Role.COORDINATOR)
    if not turn.text and _show_open(turn):
        return
    if not mine:
        raise turn.refusal(Role.COORDINATOR)
    if not turn.text:
        turn.ask("voting.text", "voting-ask-text")
        return
    text = clean(turn.text, rules.LIMIT)
    here = [one for one in mine if turn.group is not None and one.id == turn.group.id] or mine
    if len(here) == 1:
        _draft(turn, here[0], text)
        return
    keep = {"text": text, "groups": [one.id for one in here]}
    turn.ask("voting.group", "voting-ask-group", turn.view.called(here), keep)


def _show_open(turn: Turn) -> bool:
    """The newest vote that goes on: whoever runs it gets the desk, anybody else their own card."""
    mine = [one.id for one in turn.groups_where(Role.GUEST)]
    found = [one for one in store.open_in(turn.db, mine) if one.goes_on(turn.now)]
    if not found:
        return False
    role = turn.role(found[0].group)
    runs = role is not None and role.may(Role.COORDINATOR)
    turn.lead(DESK if runs else VOICE, found[0].id, f"{'motion' if runs else 'voice'}-{found[0].id}")
    return True


@voting.asked("text")
def text_asked(turn: Turn) -> None:
    """The words come as the answer to our question."""
    begin(turn)


@voting.asked("group", an_option)
def group_asked(turn: Turn) -> None:
    """Which of the coordinator's groups votes."""
    assert turn.question
    keep = turn.question.values
    every = [groups.group_by_id(turn.db, one) for one in keep["groups"]]
    at = turn.choice if turn.choice is not None else _named(turn.text, every)
    if at is None:
        raise BadInput("groups-tap-a-group")
    turn.need(Role.COORDINATOR, every[at].id)
    _draft(turn, every[at], keep["text"])


def _named(text: str, every: Sequence[Group]) -> int | None:
    found = chosen(text, [one.name for one in every])
    return found[0] if len(found) == 1 else None


def _draft(turn: Turn, group: Group, text: str) -> None:
    """Keep a draft and show it to its author alone."""
    made = Motion(0, group.community, group.id, text, group.zone, turn.me().id)
    motion = store.draft(turn.db, made, turn.now)
    turn.lead(DESK, motion.id, f"motion-{motion.id}")


@voting.started("motion-")
def desk_started(turn: Turn) -> None:
    """The deep link behind a draft whose author had no private chat yet."""
    _started(turn, "motion-", DESK)


@voting.started("voice-")
def voice_started(turn: Turn) -> None:
    """The deep link of a member who had no private chat yet."""
    _started(turn, "voice-", VOICE)


def _started(turn: Turn, prefix: str, kind: str) -> None:
    motion = linked(turn, prefix, store.find)
    turn.lead(kind, motion.id, "")  # who may not read it sees that it is closed


# --- the draft


@voting.button("window")
def window(turn: Turn) -> None:
    """[Per rollam]: until when is asked."""
    motion = _drafted(turn)
    turn.ask("voting.until", "voting-ask-until", None, {"motion": motion.id})


@voting.asked("until", tells_a_moment, longest=SENTENCE)
def until_asked(turn: Turn) -> None:
    """A day, which lasts until the evening, or an hour of one."""
    assert turn.question
    motion = store.find(turn.db, turn.question.values["motion"], hold=True)
    assert motion
    turn.need(Role.COORDINATOR, motion.group)
    if motion.status is not Status.DRAFT:
        raise BadInput("motion-changed")
    until = _until(turn, motion, {"motion": motion.id})
    if until is None:
        return
    store.change(
        turn.db, motion.id, wall_until=rules.window(until, motion.zone, turn.now).isoformat(timespec="minutes")
    )
    show(turn.view, motion)
    turn.outcome.taken = True


def _until(turn: Turn, motion: Motion, keep: Keep) -> datetime | None:
    """The wall time that was said, or None once the person was asked again."""
    if turn.choice is not None:
        moment = moment_asked(turn, "voting.until", motion.zone)
        return moment.start if moment else None
    reading = read_date(turn.text, turn.now, motion.zone, turn.view.language)
    when = reading.to_ask().when
    if when is not None and not isinstance(when.start, datetime) and when.end in (None, when.start):
        return datetime.combine(when.start, rules.EVENING)
    moment = moment_of(turn, "voting.until", reading, keep)
    return moment.start if moment else None


@voting.button("silence", spoken=False)
def silence(turn: Turn) -> None:
    """What silence will mean."""
    motion = _drafted(turn)
    assert turn.pressed
    store.change(turn.db, motion.id, silence=list(Silence)[turn.pressed.args[1]])
    turn.show(DESK, motion.id)
    turn.outcome.taken = True


@voting.button("publish")
def publish(turn: Turn) -> None:
    """One live card in every chat of the group; the desk shows how it goes."""
    motion = _drafted(turn)
    if motion.until is not None:
        rules.window(motion.until, motion.zone, turn.now)
    rooms = chats(turn.view, motion)
    if not rooms:
        raise BadInput("motion-no-room")
    store.change(turn.db, motion.id, status=Status.OPEN, opened_at=turn.now)
    for room in rooms:
        turn.view.put(MOTION, motion.id, room, pin=True)
    turn.show(DESK, motion.id)
    turn.log("motion.opened", "group", motion.group)
    turn.answer("meetings-published-popup")


@voting.button("drop")
def drop(turn: Turn) -> None:
    """The draft is thrown away."""
    motion = _drafted(turn)
    store.change(turn.db, motion.id, status=Status.DROPPED)
    turn.show(DESK, motion.id)
    turn.outcome.taken = True


def _drafted(turn: Turn) -> Motion:
    motion = chaired(turn)
    if motion.status is not Status.DRAFT:
        raise BadInput("motion-changed")
    return motion
