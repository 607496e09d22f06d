"""The cards: for the group's chat, for a member alone, for whoever runs the vote."""

from datetime import datetime

from domain.voting import Choice, Motion, Silence, Status
from handlers.kit.card import Button, Card, Line, Style
from handlers.kit.view import View
from handlers.voting.capability import DESK, MOTION, VOICE, asked, chairing, silent_in, voters, voting
from storage import groups, rooms
from storage import voting as store


@voting.card(MOTION, asked)
def card(view: View, motion_id: int) -> Card:
    """In the group's chat: the motion, how many have voted, three buttons; in the end the result."""
    motion = store.by_id(view.db, motion_id)
    lines = head(view, motion)
    if not motion.goes_on(view.now):
        return Card((*lines, *outcome(view, motion)))
    return Card((*lines, turnout(view, motion)), (choices(view, motion),))


@voting.card(VOICE, asked)
def voice(view: View, motion_id: int) -> Card:
    """In a member's private chat: the same, with what they said."""
    motion = store.by_id(view.db, motion_id)
    lines = head(view, motion)
    if not motion.goes_on(view.now):
        return Card((*lines, *outcome(view, motion)))
    me = rooms.owner(view.db, view.room.account) if view.room.account is not None else None
    mine = store.choices(view.db, motion_id).get(me) if me is not None else None
    said = view.line(f"voting-yours-{mine}" if mine else "voting-please", Style.NOTE)
    return Card((*lines, said), (choices(view, motion),))


@voting.card(DESK, chairing)
def desk(view: View, motion_id: int) -> Card:
    """A draft with the ways to vote on it; a vote that goes on with who has not voted."""
    motion = store.by_id(view.db, motion_id)
    if motion.status is Status.DROPPED:
        return Card((*head(view, motion), view.line("meetings-dropped", Style.NOTE)))
    if motion.status is Status.DRAFT:
        return _draft(view, motion)
    if not motion.goes_on(view.now):
        return Card((*head(view, motion), *outcome(view, motion)))
    silent = [one.name for one in silent_in(view.db, motion)]
    waits = view.line("voting-silent", names=view.some(silent)) if silent else view.line("voting-all-said")
    end = (view.button("voting-button-end", "voting.end", motion.id),)
    return Card((*head(view, motion), turnout(view, motion), waits), (end,))


def _draft(view: View, motion: Motion) -> Card:
    lines = (view.line("meetings-preview", Style.NOTE), *head(view, motion))
    drop = view.button("meetings-button-drop", "voting.drop", motion.id)
    if not motion.per_rollam:
        now = view.button("voting-button-now", "voting.publish", motion.id, means="yes")
        later = view.button("voting-button-window", "voting.window", motion.id)
        return Card((*lines, view.line("voting-how-draft", Style.NOTE)), ((now,), (later,), (drop,)))
    publish = view.button("meetings-button-publish", "voting.publish", motion.id, means="yes")
    return Card(lines, (*_silences(view, motion), (publish, drop)))


def _silences(view: View, motion: Motion) -> list[tuple[Button, ...]]:
    """What silence will mean, the one that holds ticked."""
    rows: list[tuple[Button, ...]] = []
    for at, one in enumerate(Silence):
        label = view.say(f"voting-button-silence-{one}")
        ticked = f"✓ {label}" if motion.silence is one else label
        rows.append((view.labelled(ticked, "voting.silence", motion.id, at),))
    return rows


# --- parts


def head(view: View, motion: Motion) -> list[Line]:
    """Whose motion it is, its words, and out of a meeting until when and what silence means."""
    group = groups.group_by_id(view.db, motion.group).name
    title = "voting-title-rollam" if motion.per_rollam else "voting-title"
    lines = [view.line(title, Style.TITLE, group=group), Line(motion.text, Style.HEAD)]
    if motion.until is not None:
        lines.append(view.line("voting-window", until=_till(view, motion.until), silence=str(motion.silence)))
    return lines


def _till(view: View, until: datetime) -> str:
    """ "pátek 10. 11. 2017, 20:00"."""
    return f"{view.when(until.date())}, {view.words.clock(until)}"


def turnout(view: View, motion: Motion) -> Line:
    """How many of those who may have voted; how they did is nobody's business until it is over."""
    may, said = voters(view.db, motion), store.choices(view.db, motion.id)
    return view.line("voting-turnout", Style.NOTE, voted=len([one for one in may if one in said]), members=len(may))


def outcome(view: View, motion: Motion) -> list[Line]:
    """The result, in the words of minutes."""
    found = motion.result
    if found is None:
        return [view.line("voting-counting", Style.NOTE)]
    carried = view.line("voting-carried" if found.carried else "voting-not-carried", Style.HEAD)
    return [view.line("voting-result", yes=found.yes, no=found.no, abstained=found.abstained), carried]


def choices(view: View, motion: Motion) -> tuple[Button, ...]:
    """[Pro] [Proti] [Zdržuji se]"""
    every = enumerate(Choice)
    return tuple(view.button(f"voting-button-{one}", "voting.vote", motion.id, at) for at, one in every)
