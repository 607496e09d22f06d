""" "Zvu na Dětský den 3. 6.", /akce: noted with its weekday; what is merely said among people is offered first."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from domain import occasions as rules
from domain.errors import BadInput
from domain.groups import Group, Role
from domain.help import Hint
from domain.language import When, invites, read_occasion
from domain.occasions import Occasion
from handlers.kit.capability import SENTENCE, Capability
from handlers.kit.confirming import agreed, confirm, neither
from handlers.kit.labels import an_option
from handlers.kit.talk import Talk
from handlers.kit.turn import Turn
from handlers.kit.view import View
from storage import groups, meetings
from storage import occasions as store

occasions = Capability("occasions")
occasions.helps(Hint("occasions", 125, "akce", Role.MEMBER, Role.MEMBER))

LISTED = "occasions"


@occasions.command("akce", "events", place=45)
def said(turn: Turn) -> None:
    """/akce Dětský den 3. 6. invites; alone it shows to what others do."""
    turn.me()
    if turn.text:
        _take(turn, turn.text)
        return
    mine = turn.groups_where(Role.GUEST)
    if not mine:
        raise turn.refusal(Role.GUEST)
    for group in mine[:3]:
        turn.private_view().bring(LISTED, group.id)
    turn.outcome.taken = True


def _begins_as_one(talk: Talk) -> bool:
    return invites(talk.text)


@occasions.hears(42, longest=SENTENCE, unasked=_begins_as_one)
def heard(turn: Turn) -> bool:
    """ "Zvu na Dětský den 3. 6.": of talk in a group's chat its author is asked alone, or it is left alone."""
    if turn.event.author.anonymous or not invites(turn.text) or turn.person is None:
        return False
    zone = turn.group.zone if turn.group else turn.view.zone
    reading = read_occasion(turn.text, turn.now, zone, turn.view.language)
    if reading is None:
        return False
    if turn.room.private or turn.event.called or turn.subject is not None:
        _take(turn, turn.text)
        return True
    told = reading.date.to_ask().when
    if turn.group is None or turn.private() is None or told is None:
        return False
    keep = {"text": turn.text, "group": turn.group.id}
    said = {"what": reading.what, "when": turn.private_view().when(told.start)}
    confirm(turn, "occasions.offered", "occasions-offer", "occasions-button-take", keep, **said)
    return True


@occasions.asked("offered", neither)
def offered(turn: Turn) -> None:
    """[Do Různého]"""
    assert turn.question
    if agreed(turn):
        _note(turn, groups.group_by_id(turn.db, turn.question.values["group"]), turn.question.values["text"])


def _take(turn: Turn, text: str) -> None:
    """For the group of this chat, or in private for the one that is chosen."""
    mine = turn.groups_where(Role.MEMBER)
    if not mine:
        raise turn.refusal(Role.MEMBER)
    if len(mine) == 1:
        _note(turn, mine[0], text)
        return
    keep = {"text": text, "groups": [one.id for one in mine]}
    turn.ask("occasions.which", "occasions-ask-which", turn.view.called(mine), keep)


@occasions.asked("which", an_option)
def which(turn: Turn) -> None:
    """The group that is invited."""
    assert turn.question
    if turn.choice is None:
        raise BadInput("groups-tap-a-group")
    keep = turn.question.values
    _note(turn, groups.group_by_id(turn.db, keep["groups"][turn.choice]), keep["text"])


def _note(turn: Turn, group: Group, text: str) -> None:
    """Keep it and echo it; a day that cannot be, or whose weekday does not agree, is asked about.

    Raises BadInput("occasions-how").
    """
    turn.need(Role.MEMBER, group.id)
    reading = read_occasion(text, turn.now, group.zone, turn.view.language)
    if reading is None:
        raise BadInput("occasions-how")
    told = reading.date.to_ask()
    if told.when is None:
        view = turn.private_view()
        options = [one.start.isoformat() for one in told.options]
        keep = {"what": reading.what, "group": group.id, "options": options}
        why = str(told.why or "vague")
        turn.ask("occasions.day", "occasions-ask-day", [view.when(one.start) for one in told.options], keep, why=why)
        return
    _keep(turn, group, reading.what, told.when)


@occasions.asked("day", longest=SENTENCE)
def day_asked(turn: Turn) -> None:
    """The day that was meant: tapped, or written anew."""
    assert turn.question
    keep: Mapping[str, Any] = turn.question.values
    group = groups.group_by_id(turn.db, keep["group"])
    if turn.choice is None:
        _note(turn, group, f"{keep['what']} {turn.text}")
        return
    start = keep["options"][turn.choice]
    _keep(turn, group, keep["what"], When(datetime.fromisoformat(start) if "T" in start else date.fromisoformat(start)))


def _keep(turn: Turn, group: Group, what: str, when: When) -> None:
    there = turn.view.desk
    today = turn.private_view().today
    known = len(store.ahead(there.db, [group.id], today))
    one = store.add(turn.db, rules.fitting(group.id, turn.me().id, what, when, today, known), turn.now)
    turn.log("occasion.invited", "group", group.id)
    show_next(turn.view, group.id)
    turn.answer("occasions-noted", what=one.text, when=turn.private_view().when(one.start), group=group.name)


def show_next(view: View, group: int) -> None:
    """The cards that tell of it."""
    view.show(LISTED, group)
    for meeting in meetings.upcoming(view.db, [group], view.now)[:1]:
        view.show("meeting", meeting.id)


@occasions.button("withdraw")
def withdraw(turn: Turn) -> None:
    """[✕ …]: whoever invites, or runs the group, takes it off."""
    assert turn.pressed
    one = store.find(turn.db, turn.pressed.args[0])
    if one is None:
        raise BadInput("occasions-gone")
    _need_own(turn, one)
    store.remove(turn.db, one.id)
    turn.log("occasion.withdrawn", "group", one.group)
    show_next(turn.view, one.group)
    turn.answer("occasions-withdrawn", what=one.text)


def _need_own(turn: Turn, one: Occasion) -> None:
    if one.inviter != turn.account.person:
        turn.need(Role.COORDINATOR, one.group)
