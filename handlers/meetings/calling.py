"""A meeting from one line of text; and which ones are called."""

from collections.abc import Mapping, Sequence
from typing import Any

from domain import capacity
from domain import meetings as rules
from domain.errors import BadInput
from domain.groups import Group, Role
from domain.language import clean, read_capacity, read_meeting
from domain.meetings import Meeting
from handlers.kit.about import convener_of, linked
from handlers.kit.audiences import audience_said
from handlers.kit.capability import SENTENCE
from handlers.kit.labels import an_option
from handlers.kit.moments import Moment, moment_asked, moment_of, tells_a_moment
from handlers.kit.turn import Turn
from handlers.meetings.card import meetings
from storage import groups
from storage import meetings as store


@meetings.command("schuzka", "meeting", needs=Role.COORDINATOR, place=10)
def announce(turn: Turn) -> None:
    """A coordinator writes one line: when, where, what about."""
    mine = turn.groups_where(Role.COORDINATOR)
    if not mine:
        raise turn.refusal(Role.COORDINATOR)
    if not turn.text:
        turn.ask("meetings.announce", "meetings-ask-line")
        return
    text, towns = clean(turn.text, 2000), sorted({one.community for one in mine})
    if len(towns) == 1:
        _understand(turn, text, mine)
        return
    names = [groups.name_of_community(turn.db, town) for town in towns]
    turn.ask("meetings.town", "meetings-ask-town", names, {"text": text, "towns": towns})


@meetings.asked("town", an_option)
def town_asked(turn: Turn) -> None:
    """In which community somebody who coordinates in several calls a meeting."""
    assert turn.question
    keep = turn.question.values
    if turn.choice is None:
        raise BadInput("groups-tap-a-town")
    mine = [one for one in turn.groups_where(Role.COORDINATOR) if one.community == keep["towns"][turn.choice]]
    if not mine:
        raise turn.refusal(Role.COORDINATOR)
    _understand(turn, keep["text"], mine)


@meetings.asked("announce")
def announce_asked(turn: Turn) -> None:
    """The line comes as the answer to our question."""
    announce(turn)


def _understand(turn: Turn, text: str, mine: Sequence[Group]) -> None:
    """Make a draft of the line, or ask for what it does not say."""
    seats, text = read_capacity(text)
    text, audience = audience_said(turn, text, mine)
    mine = [audience, *(one for one in mine if one.id != audience.id)] if audience else mine
    read = read_meeting(text, turn.now, mine[0].zone, turn.view.language, [group.name for group in mine])
    named = [mine[place].id for place in read.groups] + ([audience.id] if audience else [])
    called = list(dict.fromkeys(named)) or [group.id for group in mine if len(mine) == 1]
    keep: dict[str, Any] = {
        "title": read.title,
        "place": read.place,
        "groups": [group.id for group in mine],
        "called": called,
    }
    if seats is not None:
        keep["seats"] = capacity.checked(seats)
    _draft(turn, keep, moment_of(turn, "meetings.when", read.reading, keep))


@meetings.asked("when", tells_a_moment, longest=SENTENCE)
def when_asked(turn: Turn) -> None:
    """A date for the new meeting, tapped or in other words."""
    assert turn.question
    keep = turn.question.values
    zone = groups.group_by_id(turn.db, keep["groups"][0]).zone
    _draft(turn, keep, moment_asked(turn, "meetings.when", zone))


def _draft(turn: Turn, keep: Mapping[str, Any], moment: Moment | None) -> None:
    """Keep a draft and show it to its author alone; without a moment a question is out instead."""
    if moment is None:
        return
    mine = [groups.group_by_id(turn.db, group) for group in keep["groups"]]
    zone, title, place = mine[0].zone, keep["title"] or turn.say("meetings-untitled"), keep["place"]
    rules.check(title, place, moment.start, moment.end, zone, turn.now)
    chosen = [group for group in mine if group.id in keep.get("called", ())]
    own = (chosen or mine)[0]
    made = store.draft(
        turn.db, rules.Meeting(0, own.community, own.id, title, moment.start, zone, moment.end, place,
                               convener=turn.me().id, groups=tuple(group.id for group in chosen),
                               capacity=keep.get("seats")), turn.now,
    )  # fmt: skip
    turn.log("meeting.drafted", "meeting", made.id)
    turn.happened("meeting-drafted", made.id)
    turn.lead("control", made.id, f"meeting-{made.id}")


@meetings.started("meeting-")
def draft_started(turn: Turn) -> None:
    """The deep link behind a draft whose author had no private chat yet."""
    meeting = linked(turn, "meeting-", store.find)
    convener_of(turn, meeting)
    turn.lead("control", meeting.id, "")


@meetings.command("schuzky", "meetings", place=12)
def upcoming(turn: Turn) -> None:
    """What is called: a coordinator brings its card down in the group, anybody else gets each meeting privately."""
    mine = [turn.group] if turn.group else turn.groups_where(Role.GUEST)
    found = store.upcoming(turn.db, [group.id for group in mine], turn.now)
    if turn.room.private:
        turn.me()  # a stranger is told that they are one
    if not found:
        turn.answer("meetings-none")
        return
    private = None if _runs(turn, turn.room.group) else turn.private()
    for meeting in found[:5]:
        if turn.room.private:
            turn.view.bring("control" if _runs(turn, meeting.group) else "invitation", meeting.id)
        elif private:
            turn.view.into(private).bring("invitation", meeting.id)
        else:
            _bring_down(turn, meeting, last=found[-1] is meeting)
    turn.outcome.taken = True


def _runs(turn: Turn, group: int | None) -> bool:
    """Whether the speaker coordinates the group."""
    role = turn.role(group) if group is not None else None
    return role is not None and role.may(Role.COORDINATOR)


def _bring_down(turn: Turn, meeting: Meeting, *, last: bool) -> None:
    """The card at the bottom of the room; one that is there already stays, and the speaker alone is told."""
    here = turn.view.standing("meeting", meeting.id)
    if last and here is not None and here == turn.event.after:
        turn.answer("meetings-card-here")
    elif here is not None:
        turn.view.bring("meeting", meeting.id)
    else:
        turn.view.put("meeting", meeting.id, turn.room)
