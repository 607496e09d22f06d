"""[Smazat]: first what it means, then one tap; for a day it can be taken back, then it is final."""

from datetime import datetime

from domain.errors import BadInput
from domain.groups import Group, Person
from handlers.kit.card import Card, Line, Style
from handlers.kit.desk import Desk
from handlers.kit.turn import Turn
from handlers.kit.view import View
from handlers.privacy.capability import called, privacy
from storage import groups, rooms, tasks
from storage import privacy as store


def _alone(turn: Turn) -> Person:
    """The speaker, in their private chat.

    Raises BadInput("button-foreign").
    """
    if not turn.room.private:
        raise BadInput("button-foreign")
    return turn.me()


def _may_go(turn: Turn, me: Person) -> None:
    """Raises BadInput("privacy-last-admin") for the only admin: without one nobody could let anybody in."""
    if any(groups.count_admins(turn.db, town) == 1 for town in groups.administers(turn.db, me.id)):
        raise BadInput("privacy-last-admin")


@privacy.button("erase")
def erase(turn: Turn) -> None:
    """[Smazat]: what goes, what stays and under which reason; nothing has happened yet."""
    me = _alone(turn)
    _may_go(turn, me)
    keys = ("privacy-goes", "privacy-stays", "privacy-undo-how")
    lines = (turn.view.line("privacy-erase-title", Style.TITLE), *(turn.view.line(key) for key in keys))
    turn.reply(Card(lines, ((turn.view.button("privacy-button-confirm", "privacy.confirm"),),)))


@privacy.button("confirm")
def confirm(turn: Turn) -> None:
    """[Smazat moje údaje]: done at once, on both networks."""
    me = _alone(turn)
    _may_go(turn, me)
    mine = groups.groups_with(turn.db, me.id)
    left = {group.id: sum(one.group == group.id for one in tasks.open_of(turn.db, me.id)) for group in mine}
    towns = [me.community, *groups.communities_of(turn.db, me.id)]
    hers = [rooms.room_by_id(turn.db, room) for room in store.who_is(turn.db, me.id).rooms]
    views = [turn.view if room.id == turn.room.id else turn.view.into(room) for room in hers]
    turn.log("person.erased", "person", me.id)
    number = store.erase(turn.db, me.id, called(turn.view, me.community), turn.now)
    for view in views:
        _say_done(view, number)
    for group in mine:
        _tell(turn.view, group, left[group.id])
    store.redraw(turn.db, towns, turn.now)
    turn.happened("person-erased", me.id)
    turn.outcome.taken = True


def _say_done(view: View, number: int) -> None:
    until = view.when(view.wall(store.final_at(view.db, number)))
    back = view.button("privacy-button-undo", "privacy.undo", number)
    view.post(view.room, Card((view.line("privacy-erased", until=until),), ((back,),)))


def _tell(view: View, group: Group, shares: int) -> None:
    """Who answers for the group hears that somebody left, and how much of theirs is open; not why."""
    for one in groups.coordinators(view.db, group.id):
        view.note(one.id, "privacy-somebody-left", group=group.name, tasks=shares)


@privacy.button("undo")
def undo(turn: Turn) -> None:
    """[Vrátit]: everything as it was, on any of their accounts."""
    assert turn.pressed
    waiting = store.waiting(turn.db, turn.account.id, turn.now)
    if not turn.room.private or waiting is None or waiting.id != turn.pressed.args[0]:
        raise BadInput("privacy-undo-late")
    store.undo(turn.db, waiting.id, called(turn.view, waiting.community), turn.now)
    turn.log("person.returned", "person", waiting.person)
    store.redraw(turn.db, [waiting.community, *groups.communities_of(turn.db, waiting.person)], turn.now)
    turn.happened("person-returned", waiting.person)
    back = groups.person_by_id(turn.db, waiting.person)
    turn.view.post(turn.room, Card((Line(turn.say("privacy-back", name=back.titled)),)))
    turn.outcome.taken = True


@privacy.tick()
def finish(desk: Desk) -> datetime | None:
    """What nobody took back within a day is final."""
    return store.finish(desk.db, desk.now)
