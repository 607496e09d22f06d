"""Leaving a group by a word, without leaving its chat: confirmed by one tap."""

from domain.errors import BadInput
from domain.groups import Ended
from domain.language import Wanted
from domain.members import Place
from handlers.kit.card import Card
from handlers.kit.confirming import agreed, confirm, neither, settle
from handlers.kit.turn import Turn
from handlers.kit.wishes import one_of, wish_of
from handlers.members.capability import members
from handlers.members.departures import leave, open_shares, tell
from storage import groups
from storage import members as store


@members.wants(Wanted.LEAVE_GROUP)
def wanted(turn: Turn) -> None:
    """Which group, and what stays behind, for one tap."""
    place = _place(turn)
    if place is None:
        return
    _need_another(turn, place)
    said = {"group": groups.group_by_id(turn.db, place.group).name, "tasks": len(open_shares(turn.view, place))}
    confirm(turn, "members.leaving", "members-ask-leave", "members-button-leave", {"place": place.id}, **said)


def _place(turn: Turn) -> Place | None:
    """The group that is meant; None once the speaker has been asked. Raises BadInput("members-in-none")."""
    mine = {one.group: one for one in store.places_of(turn.db, turn.me().id) if one.until is None}
    if turn.group is not None:
        mine = {group: one for group, one in mine.items() if group == turn.group.id}
    names = {group: groups.group_by_id(turn.db, group).name for group in mine}
    said = wish_of(turn).request.group
    named = [group for group, name in names.items() if name == said] or list(names)
    if not named:
        raise BadInput("members-in-none")
    number = one_of(turn, "group", [(group, names[group]) for group in named])
    return mine.get(number) if number is not None else None


def _need_another(turn: Turn, place: Place) -> None:
    """Somebody has to answer for the group afterwards. Raises BadInput("members-leave-last")."""
    if all(one.id == place.person for one in groups.coordinators(turn.db, place.group)):
        raise BadInput("members-leave-last", group=groups.group_by_id(turn.db, place.group).name)


@members.asked("leaving", neither)
def leaving(turn: Turn) -> None:
    """[Odejít]: answers and tasks stay in the record; the coordinator hears what was theirs."""
    assert turn.question
    place = store.place_by_id(turn.db, turn.question.values["place"])
    if not agreed(turn):
        return
    if place is None or place.until is not None:
        raise BadInput("members-in-none")
    _need_another(turn, place)
    leave(turn.view, place, Ended.LEFT)
    turn.log("member.went", "group", place.group, person=place.person)
    tell(turn.view, store.place_by_id(turn.db, place.id) or place)
    name = groups.group_by_id(turn.db, place.group).name
    settle(turn, Card((turn.private_view().line("members-you-left", group=name),)))
