"""/souhrn: the week as it stands now, and whether it comes by itself every Monday."""

from domain import digest as rules
from domain.groups import Role
from domain.help import Hint
from domain.language import Wanted
from domain.reminders import hours_for, hours_of
from handlers.digest.drawing import of_group, of_person
from handlers.kit.capability import Capability
from handlers.kit.card import Button, Card, Part
from handlers.kit.turn import Turn
from handlers.kit.view import View
from handlers.kit.wishes import wish_of
from storage import digest as store
from storage import groups

digest = Capability("digest")
digest.helps(Hint("digest", 138, "souhrn", most=Role.MINUTES))


@digest.command("souhrn", "digest", place=64)
def said(turn: Turn) -> None:
    """My week, where only I see it."""
    me = turn.me()
    if turn.private() is None:
        turn.lead_out("digest")
        return
    view = turn.private_view()
    card = of_person(view, me.id) or Card((view.line("digest-empty"),))
    turn.reply(Card(card.lines, ((_mine(view, me.id),),)))


@digest.started("digest")
def started(turn: Turn) -> None:
    """The deep link of somebody who had no private chat."""
    said(turn)


def _mine(view: View, person: int) -> Button:
    wanted = store.is_wanted(view.db, person=person)
    return view.button("digest-button-stop" if wanted else "digest-button-weekly", "digest.mine", 0 if wanted else 1)


@digest.button("mine")
def mine(turn: Turn) -> None:
    """[Posílat každé pondělí], [Už neposílat]"""
    assert turn.pressed
    _want_mine(turn, bool(turn.pressed.args[0]))


@digest.wants(Wanted.DIGEST)
def wanted(turn: Turn) -> None:
    """ "Posílejte mi týdenní souhrn", "souhrn už nechci"; alone it shows the week."""
    what = wish_of(turn).request.what
    if not what:
        said(turn)
    else:
        _want_mine(turn, what == "on")


def _want_mine(turn: Turn, on: bool) -> None:
    me = turn.me()
    store.leave(turn.db, person=me.id)
    if on:
        hours = hours_for(me, turn.private_view().zone, None)
        store.want(turn.db, rules.next_at(turn.now, hours), person=me.id)
    turn.log("person.digest", "person", me.id)
    turn.answer("digest-on" if on else "digest-off")


# --- of a group


@digest.part("settings", 40)
def settings_part(view: View, group: int) -> Part:
    """Whether the group's chat gets its week on Mondays."""
    on = store.is_wanted(view.db, group=group)
    line = view.line("digest-of-group", on=str(on).lower())
    buttons = (
        view.button("digest-button-group", "digest.group", group, 0 if on else 1, tick="✓ " if on else ""),
        view.button("digest-button-now", "digest.now", group),
    )
    return Part((line,), (buttons,))


@digest.button("group")
def group_pressed(turn: Turn) -> None:
    """On or off for the group's chat."""
    assert turn.pressed
    group, on = turn.pressed.args
    turn.need(Role.COORDINATOR, group)
    store.leave(turn.db, group=group)
    if on:
        store.want(turn.db, rules.next_at(turn.now, hours_of(groups.group_by_id(turn.db, group))), group=group)
    turn.log("settings.changed", "group", group)
    turn.show("settings", group)
    turn.outcome.taken = True


@digest.button("now")
def now_pressed(turn: Turn) -> None:
    """[Ukázat souhrn]: what the chat would get."""
    assert turn.pressed
    turn.need(Role.COORDINATOR, turn.pressed.args[0])
    view = turn.private_view()
    turn.view.post(view.room, of_group(view, turn.pressed.args[0]) or Card((view.line("digest-empty"),)))
    turn.outcome.taken = True
